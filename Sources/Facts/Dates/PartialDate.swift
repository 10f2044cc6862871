/// A calendar value as precise as a source states it: a day, a month, a quarter or a range.
///
/// `first` and `last` are the bounds that the statement allows; both are the same day for a day.
public struct PartialDate: Hashable, Sendable, Codable {
  /// The first day that the statement allows.
  public let first: CalendarDate
  /// The last day that the statement allows.
  public let last: CalendarDate
  /// How fine the date is.
  public let grain: Grain
  /// The day that a relative expression was resolved against; `nil` for an absolute date.
  public let anchor: CalendarDate?

  /// How fine a date is.
  public enum Grain: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    case day, week, month, quarter, half, year, range

    private var rank: Int { Grain.allCases.firstIndex(of: self) ?? 0 }
    /// Returns whether the first comes before the second.
    public static func < (a: Grain, b: Grain) -> Bool { a.rank < b.rank }
  }

  /// Creates a range of days; the bounds are put in order.
  public init(
    first: CalendarDate, last: CalendarDate, grain: Grain = .range, anchor: CalendarDate? = nil
  ) {
    self.first = min(first, last)
    self.last = max(first, last)
    self.grain = grain
    self.anchor = anchor
  }

  /// Creates a day.
  public init(day: CalendarDate, anchor: CalendarDate? = nil) {
    self.init(first: day, last: day, grain: .day, anchor: anchor)
  }

  /// Creates an ISO week.
  public init(week: ISOWeek, anchor: CalendarDate? = nil) {
    self.init(first: week.monday, last: week.sunday, grain: .week, anchor: anchor)
  }

  /// Creates a month, or returns `nil` when there is none such.
  public init?(year: Int, month: Int, anchor: CalendarDate? = nil) {
    guard let first = CalendarDate(year: year, month: month, day: 1),
      let last = CalendarDate(
        year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
    else { return nil }
    self.init(first: first, last: last, grain: .month, anchor: anchor)
  }

  /// Creates a quarter (1 to 4) of a year, or returns `nil` when there is none such.
  public init?(year: Int, quarter: Int, anchor: CalendarDate? = nil) {
    guard (1...4).contains(quarter), let start = PartialDate(year: year, month: quarter * 3 - 2),
      let end = PartialDate(year: year, month: quarter * 3)
    else { return nil }
    self.init(first: start.first, last: end.last, grain: .quarter, anchor: anchor)
  }

  /// Creates a calendar year, or returns `nil` when it is not in 1...9999.
  public init?(year: Int, anchor: CalendarDate? = nil) {
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { return nil }
    self.init(first: first, last: last, grain: .year, anchor: anchor)
  }

  /// Creates a date from `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYY-Qn`, `YYYY-Hn`, `YYYY-Www`,
  /// `YYYY-MM-DD/YYYY-MM-DD`, or returns `nil`.
  public init?(iso text: some StringProtocol) {
    if let day = CalendarDate(iso: text) {
      self.init(day: day)
      return
    }
    if let slash = text.firstIndex(of: "/") {
      guard let a = PartialDate(iso: text[..<slash]),
        let b = PartialDate(iso: text[text.index(after: slash)...])
      else { return nil }
      self.init(first: a.first, last: b.last)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts[0].utf8.count == 4, parts[0].utf8.allSatisfy({ (48...57).contains($0) }),
      let year = Int(parts[0])
    else { return nil }
    if parts.count == 1 {
      self.init(year: year)
      return
    }
    guard parts.count == 2, parts[1].utf8.count >= 2 else { return nil }
    let number = Int(parts[1].dropFirst())
    switch (parts[1].first, number) {
    case ("Q", let quarter?): self.init(year: year, quarter: quarter)
    case ("W", let week?):
      guard let week = ISOWeek(year: year, week: week) else { return nil }
      self.init(week: week)
    case ("H", let half?):
      guard (1...2).contains(half), let start = PartialDate(year: year, month: half * 6 - 5),
        let end = PartialDate(year: year, month: half * 6)
      else { return nil }
      self.init(first: start.first, last: end.last, grain: .half)
    default:
      guard parts[1].utf8.count == 2, let month = Int(parts[1]) else { return nil }
      self.init(year: year, month: month)
    }
  }

  /// The date as text: `2016-11-18`, `2016-11`, `2016-Q4`, `2016-W47`, `2016` or
  /// `2016-11-01/2016-12-15`.
  public var iso: String {
    switch grain {
    case .day: first.description
    case .week: ISOWeek(containing: first).description
    case .month: "\(pad(first.year, 4))-\(pad(first.month, 2))"
    case .quarter: "\(pad(first.year, 4))-Q\((first.month - 1) / 3 + 1)"
    case .half: "\(pad(first.year, 4))-H\(first.month <= 6 ? 1 : 2)"
    case .year: pad(first.year, 4)
    case .range: "\(first)/\(last)"
    }
  }

  /// The day in the middle of the bounds; the day itself for a day.
  public var middle: CalendarDate {
    CalendarDate(daysSinceEpoch: (first.daysSinceEpoch + last.daysSinceEpoch) / 2)
  }

  /// Returns whether the two dates may be the same day.
  public func overlaps(_ other: PartialDate) -> Bool { first <= other.last && other.first <= last }

  /// Returns whether every day of this date lies in the other.
  public func isWithin(_ other: PartialDate) -> Bool { other.first <= first && last <= other.last }
}
