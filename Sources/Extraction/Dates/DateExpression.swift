internal import Facts

/// What a temporal expression says, before it is resolved against another date.
indirect enum DateExpression: Sendable {
  /// A date that stands for itself; its calendar value is `nil` before the year 1.
  case fixed(PartialDate?, timex: String)
  /// "18 November": a day without its year.
  case monthDay(month: Int, day: Int)
  case month(Int)
  /// "last November", "next May".
  case shiftedMonth(Int, TimeWords.Pointer)
  case weekday(Int, TimeWords.Pointer?)
  /// "the 13th": a day of the month last named.
  case dayOfMonth(Int)
  /// "last week" (-1), "this month" (0), "next year" (+1).
  case unit(TimeUnit, shift: Int, from: Anchor)
  /// "two years ago" (-2), "three days later" (+3, from the last date); count `nil` for "years ago".
  case offset(count: Double?, unit: TimeUnit, isPast: Bool, from: Anchor)
  case season(Season, TimeWords.Pointer?)
  case quarter(Int, TimeWords.Pointer?)
  case half(Int, TimeWords.Pointer?)
  /// A month, season, quarter or half "of that year", "of last year".
  case inYear(DateExpression, of: DateExpression)
  case duration(String)
  case set(String)
  case reference(String)
  /// A part or a time of a day: `TMO`, `T03:00`.
  case time(DateExpression?, suffix: String)

  /// The date that an expression counts from.
  enum Anchor: Sendable {
    /// The published date: "last year", "two days ago".
    case published
    /// The published date in news, the date named last in a history: "the end of the year".
    case story
    /// The date named last: "that year", "two days later".
    case last
  }

  /// The day of a time, and else the expression itself.
  var day: DateExpression {
    if case .time(let day?, _) = self { return day }
    return self
  }

  /// Whether the expression is a year that stands for itself.
  var isYear: Bool {
    if case .fixed(let date, _) = self { return date?.grain == .year }
    return false
  }

  /// Whether the expression depends on another date.
  var isRelative: Bool {
    switch self {
    case .fixed, .duration, .set: false
    case .reference: true
    case .time(let base, _): base?.isRelative ?? true
    case .inYear(_, let year): year.isRelative
    default: true
    }
  }

  /// Whether only the published date can resolve the expression.
  var isDeictic: Bool {
    switch self {
    case .weekday(_, let pointer): pointer != .that && pointer != .same && pointer != .following
    case .unit(_, _, let anchor): anchor == .published
    case .offset(_, _, _, let anchor): anchor == .published
    case .shiftedMonth: true
    case .time(let base, _): base?.isDeictic ?? false
    default: false
    }
  }
}

/// A temporal expression with its place.
struct ReadDate: Sendable {
  var tokens: Range<Int>
  var expression: DateExpression
  var rule: String
}
