import Facts

extension DealTotal {
  /// Creates the total of rows; a value that several of them share is counted once.
  ///
  /// - Parameter told: is told what each row put into the total; the amounts add up to it.
  init(
    of rows: [ValuedDeal], currency: Currency,
    told: (ValuedDeal, EditionAmount) -> Void = { _, _ in }
  ) {
    self.init(currency: currency)
    var sharers: [ValuedDeal.SharedValue: Int] = [:]
    for row in rows {
      if let key = row.sharedValue, row.amount != nil { sharers[key, default: 0] += 1 }
    }
    var counted: Set<ValuedDeal.SharedValue> = []
    for row in rows {
      var isCounted = true
      if let key = row.sharedValue, let number = sharers[key], number > 1 {
        isCounted = counted.insert(key).inserted
        withSharedValue += 1
      }
      let before = EditionAmount(self)
      add(row, part: isCounted ? .whole : .nothing)
      told(row, EditionAmount(self) - before)
    }
  }

  /// How much of a deal's value goes to a total.
  enum Part {
    case whole
    /// The value is in the total already, with another deal.
    case nothing
    /// The share of the given index when the value is split equally.
    case share(Int, of: Int)

    /// Returns the part of a number of minor units; all shares add up to the number.
    func of(_ units: Int64) -> Int64 {
      switch self {
      case .whole: return units
      case .nothing: return 0
      case .share(let index, let count):
        let (quotient, remainder) = units.quotientAndRemainder(dividingBy: Int64(count))
        return quotient + (Int64(index) < remainder ? 1 : 0)
      }
    }
  }

  /// Adds a deal, with a part of its value.
  ///
  /// - Parameter stated: the amount to take the part of, where another deal states it for both.
  mutating func add(_ row: ValuedDeal, part: Part, of stated: ValuedDeal.Amount? = nil) {
    count += 1
    deals.append(row.deal.id)
    switch row.value {
    case .none: withoutValue += 1
    case .notConverted: notConverted += 1
    case .converted(let own):
      let amount = stated ?? own
      best = best.adding(part.of(amount.best.minorUnits))
      low = low.adding(part.of(amount.low.minorUnits))
      high = high.adding(part.of(amount.high.minorUnits))
      isOpenUpwards = isOpenUpwards || amount.isOpenUpwards
      if case .share = part { isSplit = true }
    }
  }
}

extension Money {
  /// Returns the amount plus minor units; the largest amount there is where it does not fit.
  fileprivate func adding(_ units: Int64) -> Money {
    let (sum, overflow) = minorUnits.addingReportingOverflow(units)
    return Money(minorUnits: overflow ? .max : sum, currency: currency)
  }
}
