import Facts

/// Which deals state one value together: "part of a $7 billion package" said of several.
struct SharedValues {
  private var counts: [ValuedDeal.SharedValue: Int] = [:]

  init(_ deals: [Deal]) {
    for deal in deals {
      if let key = SharedValues.candidate(deal) { counts[key, default: 0] += 1 }
    }
  }

  /// Returns what the deal's value has in common with others; `nil` when the value is its own.
  func key(of deal: Deal) -> ValuedDeal.SharedValue? {
    guard let key = SharedValues.candidate(deal), (counts[key] ?? 0) > 1 else { return nil }
    return key
  }

  private static func candidate(_ deal: Deal) -> ValuedDeal.SharedValue? {
    guard let value = deal.value, value.measures == .partOfLarger, let figure = value.figure else {
      return nil
    }
    return ValuedDeal.SharedValue(
      figure: figure, suppliers: Set(deal.suppliers.map { $0.country?.name ?? $0.name }).sorted())
  }
}
