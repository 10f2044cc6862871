public import Facts

/// A stretch of days that a report is about: a week, a month, a quarter, a year or a range.
public struct Period: Hashable, Sendable, CustomStringConvertible {
  /// The first day.
  public let first: CalendarDate
  /// The last day.
  public let last: CalendarDate
  /// What kind of stretch it is: `week`, `month`, `quarter`, `half`, `year` or `range`; `day` for
  /// one day.
  public let grain: PartialDate.Grain

  /// Creates a period from its days; the bounds are put in order.
  public init(first: CalendarDate, last: CalendarDate, grain: PartialDate.Grain = .range) {
    self.first = min(first, last)
    self.last = max(first, last)
    self.grain = grain
  }

  /// Creates the period that a calendar value stands for.
  public init(_ date: PartialDate) {
    self.init(first: date.first, last: date.last, grain: date.grain)
  }

  /// Creates an ISO week.
  public init(week: ISOWeek) { self.init(PartialDate(week: week)) }

  /// Creates a period from `2016`, `2016-Q4`, `2016-11`, `2016-W47`, `2016-11-22` or
  /// `2016-11-01/2016-12-15`.
  ///
  /// - Throws: ``PeriodError`` that says what is impossible about the text.
  public init(parsing text: String) throws(PeriodError) {
    guard let date = PartialDate(iso: text) else { throw PeriodError(text: text) }
    self.init(date)
  }

  /// The period of the same kind before this one; for a range, as many days before it.
  public var previous: Period {
    let before = first.adding(days: -1)
    switch grain {
    case .week: return Period(week: ISOWeek(containing: before))
    case .month: return monthsBefore(1)
    case .quarter: return monthsBefore(3)
    case .half: return monthsBefore(6)
    case .year: return monthsBefore(12)
    case .day, .range:
      return Period(
        first: before.adding(days: 1 - dayCount), last: before, grain: grain)
    }
  }

  private func monthsBefore(_ months: Int) -> Period {
    Period(first: first.adding(months: -months), last: first.adding(days: -1), grain: grain)
  }

  /// The twelve months that end with this period's last day.
  public var twelveMonths: Period {
    Period(first: last.adding(days: 1).adding(months: -12), last: last)
  }

  /// The number of days, at least 1.
  public var dayCount: Int { last.daysSinceEpoch - first.daysSinceEpoch + 1 }

  /// Returns whether the day lies in the period.
  public func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last }

  /// Returns whether every day that the date allows lies in the period.
  public func contains(_ date: PartialDate) -> Bool { first <= date.first && date.last <= last }

  /// The period as text that ``init(parsing:)`` reads: `2016-W47`.
  public var description: String {
    PartialDate(first: first, last: last, grain: grain).iso
  }

  /// The period in words: "Week 47, 2016", "November 2016", "4th quarter 2016", "2016",
  /// "1 November – 15 December 2016".
  public var label: String {
    switch grain {
    case .day: Period.words(first)
    case .week: "Week \(ISOWeek(containing: first).week), \(ISOWeek(containing: first).year)"
    case .month: "\(Period.monthNames[first.month - 1]) \(first.year)"
    case .quarter: "\(["1st", "2nd", "3rd", "4th"][(first.month - 1) / 3]) quarter \(first.year)"
    case .half: "\(first.month <= 6 ? "1st" : "2nd") half \(first.year)"
    case .year: "\(first.year)"
    case .range: daysLabel
    }
  }

  /// The days in words: "21–27 November 2016", "28 November – 4 December 2016".
  public var daysLabel: String {
    if first == last { return Period.words(first) }
    let month = Period.monthNames[first.month - 1]
    if first.year != last.year { return "\(Period.words(first)) – \(Period.words(last))" }
    if first.month != last.month { return "\(first.day) \(month) – \(Period.words(last))" }
    return "\(first.day)–\(Period.words(last))"
  }

  private static func words(_ day: CalendarDate) -> String {
    "\(day.day) \(monthNames[day.month - 1]) \(day.year)"
  }

  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
