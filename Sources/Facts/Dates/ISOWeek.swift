/// A week after ISO 8601: Monday to Sunday, numbered within its week-numbering year.
public struct ISOWeek: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The week-numbering year.
  public let year: Int
  /// 1 to 53.
  public let week: Int

  /// Creates a week, or returns `nil` when the year has no such week.
  public init?(year: Int, week: Int) {
    guard (1...9999).contains(year), (1...ISOWeek.weeks(in: year)).contains(week) else {
      return nil
    }
    self.year = year
    self.week = week
  }

  /// Creates the week that holds the day.
  public init(containing day: CalendarDate) {
    let thursday = day.adding(days: 4 - day.isoWeekday)
    year = thursday.year
    let first = CalendarDate(year: thursday.year, month: 1, day: 1)?.daysSinceEpoch ?? 0
    week = (thursday.daysSinceEpoch - first) / 7 + 1
  }

  /// The Monday of the week.
  public var monday: CalendarDate {
    let fourth = CalendarDate(year: year, month: 1, day: 4) ?? CalendarDate(daysSinceEpoch: 0)
    return fourth.adding(days: 1 - fourth.isoWeekday + (week - 1) * 7)
  }

  /// The Sunday of the week.
  public var sunday: CalendarDate { monday.adding(days: 6) }

  /// The week before this one.
  public var previous: ISOWeek { ISOWeek(containing: monday.adding(days: -7)) }

  /// The number of weeks in a week-numbering year: 52 or 53.
  public static func weeks(in year: Int) -> Int {
    guard let lastThursday = CalendarDate(year: year, month: 12, day: 28) else { return 52 }
    return ISOWeek(containing: lastThursday).week
  }

  /// The week as `2016-W47`.
  public var description: String { "\(pad(year, 4))-W\(pad(week, 2))" }

  /// Returns whether the first comes before the second.
  public static func < (a: ISOWeek, b: ISOWeek) -> Bool { (a.year, a.week) < (b.year, b.week) }
}
