internal import Facts

/// Turns expressions into dates: news against the published date, narratives against the date named
/// last.
struct DateResolver {
  /// The published day; `nil` when not known.
  let published: CalendarDate?
  /// Whether undetermined dates follow the date named last.
  let isNarrative: Bool
  /// The date named last.
  var last: PartialDate?
  /// The month or day named last.
  private var fine: PartialDate?
  /// Whether the words around the expression are of the future for certain.
  private var isSure = true
  /// Whether no word around the expression says where it looks.
  private var isOpen = false

  init(published: CalendarDate?, isNarrative: Bool) {
    self.published = published
    self.isNarrative = isNarrative
  }

  /// What an expression comes to.
  struct Resolution {
    var type: TemporalValue.TimexType
    var timex: String
    var date: PartialDate?
  }

  /// Resolves an expression and remembers it for those that follow.
  ///
  /// - Parameter outlook: whether the words around it speak of what is to come.
  mutating func resolve(_ expression: DateExpression, outlook: DateTense.Outlook) -> Resolution {
    isSure = outlook == .ahead
    isOpen = outlook == .open
    let result = value(of: expression, isFuture: outlook == .ahead || outlook == .perhaps)
    guard let date = result.date, result.type != .set, isStep(date, outlook) else {
      return result
    }
    if date.grain < .year { fine = date }
    last = date
    return result
  }

  /// Returns whether a story may have come to a date.
  ///
  /// Decades are none of its steps, and neither is a bare year far from the day reached: "a treaty
  /// of 1867", "as late as 2005".
  private func isStep(_ date: PartialDate, _ outlook: DateTense.Outlook) -> Bool {
    if date.grain == .range, date.last.year - date.first.year >= 3 { return false }
    guard isNarrative, date.grain >= .year, let fine else { return true }
    // "an offensive planned for 1976" is not there yet.
    return (0...(outlook == .past || outlook == .open ? 1 : 0)).contains(
      date.first.year - fine.first.year)
  }

  /// Returns whether a date so many months ahead is meant where "to", "would" or "could" alone
  /// speaks of the future: what lies nearly a year ahead lay just behind.
  ///
  /// Where nothing speaks of either, the nearer of the two is meant.
  private func isAhead(_ months: Int, _ isFuture: Bool) -> Bool {
    isOpen ? (1...5).contains(months) : isFuture && (isSure || months <= 8)
  }

  var reference: CalendarDate? { isNarrative ? last?.first ?? published : published }

  func value(of expression: DateExpression, isFuture: Bool) -> Resolution {
    switch expression {
    case .fixed(let date, let timex): return Resolution(type: .date, timex: timex, date: date)
    case .duration(let timex): return Resolution(type: .duration, timex: timex, date: nil)
    case .set(let timex): return Resolution(type: .set, timex: timex, date: nil)
    case .reference(let timex): return Resolution(type: .date, timex: timex, date: nil)
    case .monthDay(let month, let day): return monthDay(month, day, isFuture)
    case .month(let month): return self.month(month, isFuture)
    case .shiftedMonth(let month, let pointer): return shifted(month, pointer)
    case .weekday(let day, let pointer): return weekday(day, pointer, isFuture)
    case .dayOfMonth(let day): return dayOfMonth(day)
    case .unit(let unit, let shift, let anchor):
      return self.unit(unit, shift, anchor, isFuture)
    case .offset(let count, let unit, let isPast, let anchor):
      return offset(count, unit, isPast, anchor)
    case .season(let season, let pointer): return self.season(season, pointer, isFuture)
    case .quarter(let quarter, _): return self.quarter(quarter, isFuture)
    case .half(let half, _): return self.half(half)
    case .inYear(let part, let year): return inYear(part, year)
    case .time(let base, let suffix): return time(base, suffix, isFuture)
    }
  }

  func unresolved(_ timex: String) -> Resolution {
    Resolution(type: .date, timex: timex, date: nil)
  }

  func found(_ date: PartialDate?, _ anchor: CalendarDate?, _ fallback: String)
    -> Resolution
  {
    guard let date else { return unresolved(fallback) }
    let anchored = PartialDate(
      first: date.first, last: date.last, grain: date.grain, anchor: anchor)
    return Resolution(type: .date, timex: anchored.iso, date: anchored)
  }

  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  // MARK: Days and months without a year

  private func monthDay(_ month: Int, _ day: Int, _ isFuture: Bool) -> Resolution {
    let fallback = "XXXX-\(two(month))-\(two(day))"
    guard let reference else { return unresolved(fallback) }
    func make(_ year: Int) -> CalendarDate? { CalendarDate(year: year, month: month, day: day) }
    let date: CalendarDate?
    if isNarrative, last != nil {
      date = make(narrativeYear(month: month, reference))
    } else if isAhead(monthsAhead(month, day, of: reference), isFuture) {
      date = make(reference.year).flatMap { $0 >= reference ? $0 : nil } ?? make(reference.year + 1)
    } else {
      // Some days ahead are still this year's: notices speak of them without a verb.
      date =
        make(reference.year).flatMap { $0 <= reference.adding(days: 45) ? $0 : nil }
        ?? make(reference.year - 1)
    }
    guard let date else { return unresolved(fallback) }
    return found(PartialDate(day: date), reference, fallback)
  }

  /// How many months from a day to the next time that its calendar shows another.
  private func monthsAhead(_ month: Int, _ day: Int, of reference: CalendarDate) -> Int {
    if month == reference.month { return day < reference.day ? 12 : 0 }
    return (month - reference.month + 12) % 12
  }

  private func month(_ month: Int, _ isFuture: Bool) -> Resolution {
    let fallback = "XXXX-\(two(month))"
    guard let reference else { return unresolved(fallback) }
    let year: Int
    if isNarrative, last != nil {
      year = narrativeYear(month: month, reference)
    } else if isAhead((month - reference.month + 12) % 12, isFuture) {
      year = month >= reference.month ? reference.year : reference.year + 1
    } else {
      year = month <= reference.month ? reference.year : reference.year - 1
    }
    return found(PartialDate(year: year, month: month), reference, fallback)
  }

  /// The year of a month in a narrative: the year last named, or the next one where the story has
  /// passed from the end of a year to the beginning of another.
  private func narrativeYear(month: Int, _ reference: CalendarDate) -> Int {
    guard let last, last.grain <= .month else { return reference.year }
    return reference.month >= 10 && month <= 3 ? reference.year + 1 : reference.year
  }

  private func shifted(_ month: Int, _ pointer: TimeWords.Pointer) -> Resolution {
    let fallback = "XXXX-\(two(month))"
    let isAnaphoric =
      pointer == .previous || pointer == .following || pointer == .that || pointer == .same
    guard let base = isAnaphoric ? last?.first ?? reference : reference else {
      return unresolved(fallback)
    }
    let year: Int
    switch pointer {
    case .last, .previous: year = month < base.month ? base.year : base.year - 1
    case .next, .coming, .following: year = month > base.month ? base.year : base.year + 1
    default: year = base.year
    }
    return found(PartialDate(year: year, month: month), base, fallback)
  }

  private func dayOfMonth(_ day: Int) -> Resolution {
    let base =
      last.flatMap { $0.grain <= .month ? $0.first : nil } ?? (isNarrative ? nil : published)
    guard let base, let date = CalendarDate(year: base.year, month: base.month, day: day) else {
      return unresolved("XXXX-XX-\(two(day))")
    }
    return found(PartialDate(day: date), base, "XXXX-XX-\(two(day))")
  }

  private func weekday(_ day: Int, _ pointer: TimeWords.Pointer?, _ isFuture: Bool) -> Resolution {
    let fallback = "XXXX-WXX-\(day)"
    guard let reference else { return unresolved(fallback) }
    // Days from the reference back to the weekday: 0 on the day itself.
    let back = (reference.isoWeekday - day + 7) % 7
    let shift: Int
    switch pointer {
    case .last?, .previous?, .past?: shift = back == 0 ? -7 : -back
    case .next?, .following?, .coming?: shift = back == 0 ? 7 : 7 - back
    case .this?:
      shift = isFuture ? (7 - back) % 7 : day - reference.isoWeekday
    default:
      if isNarrative, last != nil {
        shift = (7 - back) % 7
      } else {
        shift = isFuture ? (back == 0 ? 0 : 7 - back) : -back
      }
    }
    return found(PartialDate(day: reference.adding(days: shift)), reference, fallback)
  }

  // MARK: Units and offsets

  private func unit(
    _ unit: TimeUnit, _ shift: Int, _ anchor: DateExpression.Anchor, _ isFuture: Bool
  ) -> Resolution {
    if unit == .weekend, anchor != .last, !isNarrative, let published {
      return weekend(published, isFuture && isSure && (shift == 0 || anchor == .story) ? 1 : shift)
    }
    if unit == .quarter, anchor == .last, shift == 0 {
      // "the quarter" is the one last named; without any it stays open.
      guard let last, last.grain == .quarter else { return unresolved(unit.unknown) }
      return found(last, last.anchor, unit.unknown)
    }
    if unit == .day, let last, last.grain > .week, !isNarrative {
      if anchor == .story { return shifted(published, unit, shift) }
      // "that same day" after a month is one of its days.
      if anchor == .last {
        return unresolved(
          last.grain == .month
            ? last.first.description.prefix(8) + "XX" : last.first.description.prefix(5) + "XX-XX")
      }
    }
    let base: CalendarDate?
    switch anchor {
    case .published: base = isNarrative ? reference : published
    case .story: base = isNarrative || unit == .day ? last?.first ?? published : published
    case .last: base = last?.first ?? published
    }
    return shifted(base, unit, shift)
  }

  private func shifted(_ base: CalendarDate?, _ unit: TimeUnit, _ shift: Int) -> Resolution {
    guard let base else { return unresolved(unit.unknown) }
    switch unit {
    case .second, .minute, .hour: return unresolved("XXXX-XX-XX")
    case .day: return found(PartialDate(day: base.adding(days: shift)), base, unit.unknown)
    case .week:
      return found(
        PartialDate(week: ISOWeek(containing: base.adding(days: shift * 7))), base, unit.unknown)
    case .weekend: return weekend(base, shift)
    case .month:
      let day = base.adding(months: shift)
      return found(PartialDate(year: day.year, month: day.month), base, unit.unknown)
    case .quarter:
      let day = base.adding(months: shift * 3)
      return found(PartialDate(year: day.year, quarter: (day.month + 2) / 3), base, unit.unknown)
    case .year: return found(PartialDate(year: base.year + shift), base, unit.unknown)
    case .decade: return decade(base.year + shift * 10, base)
    case .century:
      let century = (base.year - 1) / 100 + shift
      return unresolved(two(century))
    }
  }

  private func decade(_ year: Int, _ anchor: CalendarDate) -> Resolution {
    let start = year / 10 * 10
    guard let first = PartialDate(year: start), let last = PartialDate(year: start + 9) else {
      return unresolved("XXX")
    }
    return Resolution(
      type: .date, timex: String(year / 10),
      date: PartialDate(first: first.first, last: last.last, anchor: anchor))
  }

  private func weekend(_ base: CalendarDate, _ shift: Int) -> Resolution {
    // The most recent weekend that has begun; from Thursday on, "this weekend" is the one to come.
    let isAhead = shift > 0 || shift == 0 && base.isoWeekday >= 4
    let saturday = base.adding(days: isAhead ? 6 - base.isoWeekday : -((base.isoWeekday + 1) % 7))
    let week = ISOWeek(containing: saturday)
    return Resolution(
      type: .date, timex: week.description + "-WE",
      date: PartialDate(first: saturday, last: saturday.adding(days: 1), anchor: base))
  }

  private func offset(
    _ count: Double?, _ unit: TimeUnit, _ isPast: Bool, _ anchor: DateExpression.Anchor
  ) -> Resolution {
    guard let count else { return unresolved(isPast ? "PAST_REF" : "FUTURE_REF") }
    let isAnaphoric = anchor == .last
    let base =
      isAnaphoric ? last?.first ?? published : isNarrative ? reference : published
    guard let base else { return unresolved(unit.unknown) }
    let whole = Int(min(count, 100_000).rounded(.down))
    let sign = isPast ? -1 : 1
    // A day counted from a year is no day of the calendar.
    if isAnaphoric, let last, last.grain > .month, unit == .day || unit == .week {
      return unresolved("\(base.year)-XX-XX")
    }
    // "a year earlier" than a quarter is that quarter of the year before.
    if isAnaphoric, !isNarrative, unit == .year, let last, last.grain == .quarter, count == 1 {
      return found(
        PartialDate(year: base.year + sign, quarter: (base.month + 2) / 3), base, unit.unknown)
    }
    if unit == .week, whole != 0 {
      // Weeks counted from a known day give a week.
      return shifted(base, .week, sign * whole)
    }
    if unit == .year, count == 1.5 || count - count.rounded(.down) == 0.5 {
      return shifted(base, .month, sign * Int(count * 12))
    }
    return shifted(base, unit, sign * whole)
  }
}
