internal import Facts

/// Parts of years and times of day, resolved.
extension DateResolver {
  // MARK: Parts of years

  func season(_ season: Season, _ pointer: TimeWords.Pointer?, _ isFuture: Bool)
    -> Resolution
  {
    var base = reference
    switch pointer {
    case .that?, .same?, .following?, .previous?: base = last?.first ?? base
    default: break
    }
    guard let reference = base else { return unresolved("XXXX-" + season.rawValue) }
    var year = reference.year
    let begins = season.months.first
    switch pointer {
    case .last?, .previous?: if begins >= reference.month || season == .winter { year -= 1 }
    case .next?, .coming?, .following?: if begins <= reference.month { year += 1 }
    case .this?, .that?, .same?: break
    default:
      if isNarrative, last != nil { break }
      if isFuture {
        if season.months.last < reference.month, season != .winter { year += 1 }
      } else if begins > reference.month {
        year -= 1
      }
    }
    return seasonDate(season, year, anchor: reference)
  }

  func seasonDate(_ season: Season, _ year: Int, anchor: CalendarDate?) -> Resolution {
    let (begin, end) = season.months
    let timex = "\(year)-" + season.rawValue
    guard let first = PartialDate(year: year, month: begin),
      let last = PartialDate(year: season == .winter ? year + 1 : year, month: end)
    else { return unresolved(timex) }
    return Resolution(
      type: .date, timex: timex,
      date: PartialDate(first: first.first, last: last.last, anchor: anchor))
  }

  func quarter(_ quarter: Int, _ isFuture: Bool) -> Resolution {
    guard let reference else { return unresolved("XXXX-Q\(quarter)") }
    let current = (reference.month + 2) / 3
    var year = reference.year
    if !isFuture, !isNarrative, quarter > current { year -= 1 }
    if isFuture, quarter < current { year += 1 }
    return found(PartialDate(year: year, quarter: quarter), reference, "XXXX-Q\(quarter)")
  }

  func half(_ half: Int) -> Resolution {
    guard let reference else { return unresolved("XXXX-H\(half)") }
    return halfDate(half, reference.year, anchor: reference)
  }

  func halfDate(_ half: Int, _ year: Int, anchor: CalendarDate?) -> Resolution {
    found(PartialDate(iso: "\(fourDigits(year))-H\(half)"), anchor, "\(year)-H\(half)")
  }

  func fourDigits(_ year: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(year).utf8.count)) + String(year)
  }

  func inYear(_ part: DateExpression, _ of: DateExpression) -> Resolution {
    let resolved = value(of: of, isFuture: false)
    let anchor = resolved.date?.anchor
    guard let year = resolved.date?.first.year else {
      let inner = value(of: part, isFuture: false)
      return unresolved("XXXX" + inner.timex.dropFirst(4))
    }
    switch part {
    case .month(let month):
      return found(PartialDate(year: year, month: month), anchor, "\(year)-\(two(month))")
    case .monthDay(let month, let day):
      let date = CalendarDate(year: year, month: month, day: day).map { PartialDate(day: $0) }
      return found(date, anchor, "\(year)-\(two(month))-\(two(day))")
    case .season(let season, _): return seasonDate(season, year, anchor: anchor)
    case .quarter(let quarter, _):
      return found(PartialDate(year: year, quarter: quarter), anchor, "\(year)-Q\(quarter)")
    case .half(let half, _): return halfDate(half, year, anchor: anchor)
    default: return found(PartialDate(year: year), anchor, "\(year)")
    }
  }

  // MARK: Times of day

  func time(_ base: DateExpression?, _ suffix: String, _ isFuture: Bool) -> Resolution {
    var day: PartialDate?
    var timex = "XXXX-XX-XX"
    if let base {
      let resolved = value(of: base, isFuture: isFuture)
      timex = resolved.timex
      day = resolved.date
    } else if isNarrative
      ? suffix.utf8.first == 0x54 && suffix.utf8.dropFirst().first.map({ $0 < 0x3A }) ?? false
      : true,
      let reference = isNarrative ? (last.flatMap { $0.grain == .day ? $0.first : nil }) : published
    {
      timex = reference.description
      day = PartialDate(day: reference, anchor: reference)
    }
    // "the morning of 2016" is no time.
    return Resolution(type: .time, timex: timex + suffix, date: day)
  }
}
