public import Facts

extension DealTable {
  /// Returns the totals of the deals at the stages of one group, by a dimension.
  ///
  /// The total counts a deal of several suppliers or recipients once; the rows split its value
  /// equally, and say so.
  public func summary(by dimension: Summary.Dimension, of group: Stage.Group) -> Summary {
    at(group).summary(by: dimension, group: group)
  }

  /// Returns the totals of all deals by a dimension, whatever their stages: see
  /// ``totalAcrossStages()``.
  public func summaryAcrossStages(by dimension: Summary.Dimension) -> Summary {
    summary(by: dimension, group: nil)
  }

  private func summary(by dimension: Summary.Dimension, group: Stage.Group?) -> Summary {
    var sharers: [ValuedDeal.SharedValue: Int] = [:]
    var stated: [ValuedDeal.SharedValue: ValuedDeal.Amount] = [:]
    for row in rows {
      guard let key = row.sharedValue, let amount = row.amount else { continue }
      sharers[key, default: 0] += 1
      if stated[key] == nil { stated[key] = amount }
    }
    var position: [ValuedDeal.SharedValue: Int] = [:]
    var found: [SummaryKey: DealTotal] = [:]
    for row in rows {
      let keys = SummaryKey.keys(of: row.deal, by: dimension)
      var shared = (index: 0, count: 1)
      if let key = row.sharedValue, row.amount != nil {
        shared = (position[key] ?? 0, sharers[key] ?? 1)
        position[key] = shared.index + 1
      }
      let amount = row.sharedValue.flatMap { stated[$0] }
      let shares = keys.count * shared.count
      for (index, key) in keys.enumerated() {
        let part: DealTotal.Part =
          shares == 1 ? .whole : .share(shared.index * keys.count + index, of: shares)
        found[key, default: DealTotal(currency: currency)].add(row, part: part, of: amount)
      }
    }
    let rows = found.map { Summary.Row($0.key, total: $0.value) }
      .sorted(by: dimension.isTime ? Summary.Row.isEarlier : Summary.Row.isLarger)
    return Summary(
      dimension: dimension, group: group, currency: currency, rows: rows,
      total: totalAcrossStages(), isSplit: rows.contains { $0.total.isSplit })
  }
}

/// What a row of a summary stands for.
enum SummaryKey: Hashable {
  case country(CountryCode)
  case name(String)
  case period(Period)
  case unknown

  /// Returns the rows that the deal belongs to, at least one.
  static func keys(of deal: Deal, by dimension: Summary.Dimension) -> [SummaryKey] {
    switch dimension {
    case .supplier: parties(deal.suppliers)
    case .recipient: parties(deal.recipients)
    case .category: [deal.item?.category.map(SummaryKey.name) ?? .unknown]
    case .week, .month, .quarter, .year: [period(of: deal.date, dimension)]
    }
  }

  private static func parties(_ parties: [Party]) -> [SummaryKey] {
    var keys: [SummaryKey] = []
    for party in parties where !party.isOpen {
      let key = party.country.map(SummaryKey.country) ?? .name(party.name)
      if !keys.contains(key) { keys.append(key) }
    }
    return keys.isEmpty ? [.unknown] : keys
  }

  /// Returns the unit of time that holds the whole date.
  private static func period(of date: PartialDate?, _ unit: Summary.Dimension) -> SummaryKey {
    guard let date else { return .unknown }
    let day = date.first
    let whole: PartialDate? =
      switch unit {
      case .week: PartialDate(week: ISOWeek(containing: day))
      case .month: PartialDate(year: day.year, month: day.month)
      case .quarter: PartialDate(year: day.year, quarter: (day.month - 1) / 3 + 1)
      default: PartialDate(year: day.year)
      }
    guard let whole, date.isWithin(whole) else { return .unknown }
    return .period(Period(whole))
  }
}

extension Summary.Dimension {
  fileprivate var isTime: Bool {
    switch self {
    case .week, .month, .quarter, .year: true
    case .supplier, .recipient, .category: false
    }
  }
}

extension Summary.Row {
  fileprivate init(_ key: SummaryKey, total: DealTotal) {
    switch key {
    case .country(let code):
      self.init(label: code.name, country: code, period: nil, total: total)
    case .name(let name): self.init(label: name, country: nil, period: nil, total: total)
    case .period(let period):
      self.init(label: period.description, country: nil, period: period, total: total)
    case .unknown: self.init(label: "unknown", country: nil, period: nil, total: total)
    }
  }

  /// A Boolean value that says whether the row holds the deals without a party or date.
  public var isUnknown: Bool { label == "unknown" && country == nil && period == nil }

  fileprivate static func isEarlier(_ a: Summary.Row, _ b: Summary.Row) -> Bool {
    guard let first = a.period?.first else { return false }
    guard let second = b.period?.first else { return true }
    return first < second
  }

  fileprivate static func isLarger(_ a: Summary.Row, _ b: Summary.Row) -> Bool {
    if a.isUnknown != b.isUnknown { return b.isUnknown }
    if a.total.best != b.total.best {
      return a.total.best.minorUnits > b.total.best.minorUnits
    }
    if a.total.count != b.total.count { return a.total.count > b.total.count }
    return a.label < b.label
  }
}
