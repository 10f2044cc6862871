internal import Analysis
internal import Facts

/// What changed between two editions, in words.
enum EditionWords {
  /// The name of an edition in a sentence: `the edition of week 46 2016`, `the facts as of
  /// 20 Nov 2016` for what was never printed.
  static func name(of edition: EditionRecord) -> String {
    guard let period = try? Period(parsing: edition.period) else { return edition.period }
    if edition.definition.isEmpty { return "the facts as of \(Figures.day(period.last))" }
    let label = period.label
    return "the edition of "
      + (period.grain == .week ? label.prefix(1).lowercased() + label.dropFirst() : label)
  }

  /// The kind of a change, as the head of its sums: `Value revised`.
  static func heading(_ kind: EditionChange.Kind) -> String {
    switch kind {
    case .newDeal: "First reported"
    case .split: "Split off"
    case .merged: "Merged into another"
    case .rejected: "Rejected"
    case .inputRemoved: "Source removed"
    case .inputReplaced: "Source replaced"
    case .noLongerRead: "No longer read"
    case .stage: "Another stage"
    case .value: "Another value"
    case .bound: "Another bound"
    case .exchangeRate: "Another exchange rate"
    case .sharedValue: "Counted with another deal"
    }
  }

  /// The order in which the kinds of changes are told.
  static let order = [
    "First reported", "Another stage", "Another value", "Another bound", "Another exchange rate",
    "Counted with another deal", "Merged into another", "Split off", "Rejected", "Source replaced",
    "Source removed", "No longer read",
  ]

  /// What changed, as a clause: `value about $2.5 billion, was up to $3.4 billion`.
  static func clause(_ change: EditionChange) -> String {
    switch change.kind {
    case .newDeal: return "first reported"
    case .split(let deal): return "now apart from \(deal)"
    case .merged(let deal): return "now one with \(deal)"
    case .rejected: return "rejected"
    case .inputRemoved: return "gone: its source was removed"
    case .inputReplaced: return "gone: its source is another version, which does not tell of it"
    case .noLongerRead: return "gone: the same sources no longer give it"
    case .stage(let was, let now): return "\(DealWords.word(now)), was \(DealWords.word(was))"
    case .value(let was, let now, _):
      return "value \(words(now)), was \(words(was))"
    case .bound(let was, let now): return "value \(words(now)), was \(words(was))"
    case .exchangeRate(let was, let now):
      return "exchange rate \(rate(now)), was \(rate(was))"
    case .sharedValue(let isHere):
      return isHere
        ? "the value that it shares is now counted here"
        : "the value that it shares is now counted with another deal"
    }
  }

  private static func words(_ value: DealValue?) -> String {
    value.map { Figures.words($0) } ?? "not stated"
  }

  private static func rate(_ rate: RecordedDeal.Rate?) -> String {
    rate.map { "\(Figures.fixed($0.rate, 6)) (\($0.date))" } ?? "none"
  }

  /// What a decision says of itself: `decided by A. Analyst on 28 Nov 2016: both denied it`.
  static func words(_ decision: Decision) -> String {
    var out = "decided"
    if let author = decision.author { out += " by \(author)" }
    if let date = decision.date { out += " on \(Figures.day(date))" }
    return out + (decision.reason.map { ": " + $0 } ?? "")
  }

  /// An amount with its sign, to the cent where there are cents: `+3,400,000,000`.
  static func signed(_ minorUnits: Int64, in currency: Currency) -> String {
    (minorUnits > 0 ? "+" : minorUnits < 0 ? "−" : "±")
      + exact(minorUnits, in: currency, sign: false)
  }

  /// An amount to the cent where there are cents.
  static func exact(_ minorUnits: Int64, in currency: Currency, sign: Bool = true) -> String {
    var scale: UInt64 = 1
    for _ in 0..<currency.minorDigits { scale *= 10 }
    let (whole, part) = minorUnits.magnitude.quotientAndRemainder(dividingBy: scale)
    var digits = String(whole)
    var out = ""
    while digits.count > 3 {
      out = "," + digits.suffix(3) + out
      digits.removeLast(3)
    }
    out = digits + out
    if part > 0 {
      let cents = String(part)
      out += "." + String(repeating: "0", count: currency.minorDigits - cents.count) + cents
    }
    return (sign && minorUnits < 0 ? "−" : "") + out
  }
}

extension Stage.Group {
  /// The name of the group at the head of a column or a row.
  var heading: String {
    switch self {
    case .prospective: "Prospective"
    case .agreed: "Agreed"
    case .delivered: "Delivered"
    case .off: "Off"
    case .unknown: "Stage not stated"
    }
  }
}
