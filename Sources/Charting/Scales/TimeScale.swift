/// A scale from days (counted from 1 January 1970) to positions.
public struct TimeScale: Hashable, Sendable {
  /// The first day and the last day, both drawn whole.
  public var firstDay: Int
  /// The last day.
  public var lastDay: Int
  /// The position of the first day.
  public var start: Double
  /// The position of the end of the last day.
  public var end: Double

  /// Creates a time scale from its parts.
  public init(firstDay: Int, lastDay: Int, start: Double, end: Double) {
    self.firstDay = firstDay
    self.lastDay = max(firstDay, lastDay)
    self.start = start
    self.end = end
  }

  /// Returns the position of a day's beginning; `day + 1` is its end, `day + 0.5` its middle.
  public func position(_ day: Double) -> Double {
    start + (day - Double(firstDay)) / Double(lastDay + 1 - firstDay) * (end - start)
  }

  /// A period on the axis: a month or a year.
  public struct Tick: Hashable, Sendable {
    /// The first day of the period; may lie before the scale's first day.
    public var day: Int
    /// The first day after the period.
    public var endDay: Int
    /// The calendar year.
    public var year: Int
    /// 1 to 12; 1 for years.
    public var month: Int
  }

  /// The months that the scale touches, in order.
  public var months: [Tick] {
    var out: [Tick] = []
    var (year, month) = CivilDay.yearAndMonth(of: firstDay)
    while CivilDay.days(year, month, 1) <= lastDay {
      let next = month == 12 ? (year + 1, 1) : (year, month + 1)
      out.append(
        Tick(
          day: CivilDay.days(year, month, 1), endDay: CivilDay.days(next.0, next.1, 1), year: year,
          month: month))
      (year, month) = next
    }
    return out
  }

  /// The years that the scale touches, in order.
  public var years: [Tick] {
    let first = CivilDay.yearAndMonth(of: firstDay).year
    let last = CivilDay.yearAndMonth(of: lastDay).year
    return (first...max(first, last)).map {
      Tick(day: CivilDay.days($0, 1, 1), endDay: CivilDay.days($0 + 1, 1, 1), year: $0, month: 1)
    }
  }
}

/// The Gregorian calendar as day numbers from 1 January 1970 (Howard Hinnant, "chrono-compatible
/// low-level date algorithms").
enum CivilDay {
  static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yoe = y - era * 400
    let doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
  }

  static func yearAndMonth(of days: Int) -> (year: Int, month: Int) {
    let z = days + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let doe = z - era * 146_097
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365
    let mp = (5 * (doe - (365 * yoe + yoe / 4 - yoe / 100)) + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yoe + era * 400 + (month <= 2 ? 1 : 0), month)
  }
}
