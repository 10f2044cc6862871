/// A span with a kind and, where it has one, a normalised value.
public struct Mention: Hashable, Sendable, Codable {
  /// The words.
  public let span: Span
  /// What the words are, with their normalised value.
  public let kind: Kind

  /// What a mention is, with its normalised value.
  public enum Kind: Hashable, Sendable, Codable {
    case money(DealValue)
    case date(TemporalValue)
    case party(Party)
    case person(Party)
    case item(Item)
    case quantity(Double)
  }

  /// Creates a mention from its parts.
  public init(span: Span, kind: Kind) {
    self.span = span
    self.kind = kind
  }
}

/// The normalised value of a temporal expression, after TIMEX3 of TimeML.
public struct TemporalValue: Hashable, Sendable, Codable {
  /// The kind of temporal expression.
  public let type: TimexType
  /// The TIMEX3 value: `2016-11-22`, `2016-W47`, `2016-Q4`, `FUTURE_REF`, `P2Y` …
  public let timex: String
  /// The calendar value with its bounds; `nil` where unbounded or unresolved.
  public let date: PartialDate?
  /// A Boolean value that says whether the expression depends on another date.
  public let isRelative: Bool

  /// The kinds of temporal expressions of TIMEX3.
  public enum TimexType: String, Hashable, Sendable, Codable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// Creates a temporal value from its parts.
  public init(type: TimexType, timex: String, date: PartialDate?, isRelative: Bool) {
    self.type = type
    self.timex = timex
    self.date = date
    self.isRelative = isRelative
  }
}
