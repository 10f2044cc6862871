internal import Facts

/// A time of the clock and its day, read as one expression: "3 p.m. Monday", "10:30 GMT on
/// 4 May", "on Monday at noon".
extension DateScanner {
  private static let zones: WordSet = [
    "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "cet", "cest", "bst",
    "ist", "msk", "et", "pt", "jst", "sgt", "hkt", "eet", "aest", "aedt",
  ]

  /// Returns the index after the name of a time zone, or the index itself.
  func afterZone(_ i: Int) -> Int {
    if w(i) == "local" || w(i) == "eastern" || w(i) == "pacific" || w(i) == "moscow",
      w(i + 1) == "time"
    {
      return i + 2
    }
    return DateScanner.zones.contains(w(i)) && text.tokens[i].isCapitalised ? i + 1 : i
  }

  /// Takes to a time of the clock the day that follows it, and to a day the time.
  func joined(_ read: ReadDate) -> ReadDate {
    let end = read.tokens.upperBound
    switch read.expression {
    case .time(nil, let suffix) where isClock(suffix):
      var k = afterZone(end)
      if w(k) == "on" || w(k) == "," { k += 1 }
      // The dot of "3 p.m. Monday" is no end.
      let isSplit = w(k) == "." && isGlued(k) && k + 1 == sentence.upperBound
      if isSplit { k += 1 }
      guard k < text.tokens.count, sentence.contains(k) || isSplit,
        let day = looking(at: k)
      else { return read }
      if case .time(let base?, let part) = day.expression, isWholeDay(base), !isClock(part),
        !isSplit
      {
        // "6 o'clock this afternoon", "8 Monday evening".
        return ReadDate(
          tokens: read.tokens.lowerBound..<day.tokens.upperBound,
          expression: .time(base, suffix: afternoon(suffix, part)), rule: read.rule)
      }
      guard isWholeDay(day.expression) else { return read }
      return ReadDate(
        tokens: read.tokens.lowerBound..<day.tokens.upperBound,
        expression: .time(day.expression, suffix: suffix), rule: read.rule)
    case let day where isWholeDay(day):
      let k = w(end) == "," ? end + 1 : end
      guard w(k) == "at", sentence.contains(k + 1), let clock = looking(at: k + 1),
        case .time(nil, let suffix) = clock.expression, isClock(suffix)
      else { return read }
      return ReadDate(
        tokens: read.tokens.lowerBound..<clock.tokens.upperBound,
        expression: .time(day, suffix: suffix), rule: clock.rule)
    default: return read
    }
  }

  /// A time of the clock in a part of the day: six in the evening is 18.
  private func afternoon(_ suffix: String, _ part: String) -> String {
    guard part == "TAF" || part == "TEV" || part == "TNI",
      let hour = Int(suffix.dropFirst().prefix(2)), hour < 12, part != "TNI" || hour >= 6
    else { return suffix }
    return "T\(hour + 12)" + suffix.dropFirst(3)
  }

  private func looking(at i: Int) -> ReadDate? {
    var scanner = self
    scanner.floor = i
    if !sentence.contains(i) { scanner.sentence = text.sentences[text.sentence(ofToken: i)] }
    return scanner.match(at: i)
  }

  /// `T15:00`, as against `TMO`.
  private func isClock(_ suffix: String) -> Bool {
    suffix.utf8.dropFirst().first.map { $0 < 0x3A } ?? false
  }

  private func isWholeDay(_ expression: DateExpression) -> Bool {
    switch expression {
    case .fixed(let date, _): date?.grain == .day
    case .monthDay, .weekday: true
    case .unit(let unit, _, let anchor): unit == .day && anchor == .published
    default: false
    }
  }

  /// "0430 hours", "1830 GMT": an hour and a minute in four digits.
  func fourDigitClock(at i: Int, _ value: Int) -> ReadDate? {
    guard text.tokens[i].lower.count == 4, value % 100 < 60, value < 2400 else { return nil }
    let next = w(i + 1)
    var end = i + 1
    if next == "hours" || next == "hrs" || next == "hr" {
      // "1200 hours of flight" are a duration.
      guard w(i + 2) != "of",
        text.bytes[Int(text.tokens[i].start)] == 0x30 || DateScanner.clockBefore.contains(w(i - 1))
      else { return nil }
      end += 1
    } else {
      end = afterZone(i + 1)
      guard end > i + 1, w(i + 1) != "et", w(i + 1) != "pt" else { return nil }
    }
    return ReadDate(
      tokens: i..<end,
      expression: .time(nil, suffix: "T\(two(value / 100)):\(two(value % 100))"),
      rule: "date.clock")
  }

  static let clockBefore: WordSet = [
    "at", "by", "until", "till", "from", "before", "after", "around", "about", "to", "and",
    "between", "since",
  ]

  /// "May 4 and 5", "March 5-9, 1918": the second day of a month named before the first.
  func secondDay(at i: Int, _ day: Int) -> ReadDate? {
    let link = w(i - 1)
    guard (1...31).contains(day), link == "-" || link == "–" || link == "and" || link == "to",
      let first = integer(i - 2), (1...31).contains(first), first < day
    else { return nil }
    let start = w(i - 3) == "." ? i - 4 : i - 3
    guard case .month(let month)? = meaning(start), text.tokens[start].isCapitalised,
      kind(i + 1) != .word || link == "-" || link == "–", w(i + 1) != "%",
      kind(i + 1) != .currencySign
    else { return nil }
    if w(i + 1) == ",", let year = year(i + 2) { return fixedDay(i..<i + 3, year, month, day) }
    if let year = year(i + 1) { return fixedDay(i..<i + 2, year, month, day) }
    return ReadDate(
      tokens: i..<i + 1, expression: .monthDay(month: month, day: day), rule: "date.month-day")
  }
}
