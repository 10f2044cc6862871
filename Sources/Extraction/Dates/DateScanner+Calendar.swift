internal import Facts

/// Dates of the calendar: days, months, years, decades, times of day.
extension DateScanner {
  // MARK: Beginning with a number

  func number(at i: Int) -> ReadDate? {
    let token = text.tokens[i]
    if let dotted = dottedDate(at: i) { return dotted }
    if let clock = clock(at: i) { return clock }
    guard let value = integer(i) else {
      // "2.5 years", "1,000 days".
      return AmountPieces.value(ofDigits: text.text(i)).flatMap {
        counted(at: i, end: i + 1, count: $0)
      }
    }
    if let iso = isoDate(at: i) { return iso }
    if token.lower.count <= 2 {
      if value <= 31, value >= 1, let day = dayFirst(at: i, value) { return day }
      if let second = secondDay(at: i, value) { return second }
      if let quarter = quarterByDigit(at: i, value) { return quarter }
      if let decade = shortDecade(at: i, value) { return decade }
    }
    if let clock = fourDigitClock(at: i, value) { return clock }
    if let counted = counted(at: i, end: i + 1, count: Double(value)) { return counted }
    if let end = beforeChrist(i + 1), value < 4000 { return ancient(i..<end, year: value) }
    if value > 0, value < 2100, let read = commonEra(at: i, value) { return read }
    if isAncient, value >= 100, value < 1000, yearPrepositions.contains(w(i - 1)),
      !isCounting(i + 1)
    {
      return ancient(i..<i + 1, year: value)
    }
    return yearFirst(at: i)
  }

  /// "AD 70", "410 AD", "1066 CE".
  private func commonEra(at i: Int, _ value: Int) -> ReadDate? {
    if let end = afterChrist(i + 1) { return fixedYear(i..<end, value) }
    guard let era = afterChrist(i - 1), era == i, i - 1 >= floor else { return nil }
    return fixedYear(i - 1..<i + 1, value)
  }

  private var yearPrepositions: WordSet { DateScanner.yearBefore }

  static let yearBefore: WordSet = [
    "in", "since", "until", "till", "by", "of", "from", "to", "during", "before", "after", "for",
    "through", "around", "circa", "year", "years", "between", "late", "early", "mid", "fiscal",
    "and", "spring", "summer", "autumn", "fall", "winter", "into", "throughout", "about",
    "approximately",
  ]

  /// Returns whether a plural noun follows, so that the number counts things.
  private func isCounting(_ i: Int) -> Bool {
    guard kind(i) == .word else { return kind(i) == .currencySign || w(i) == "%" }
    let word = w(i)
    if word == "percent" || word == "per" && w(i + 1) == "cent" { return true }
    if ["million", "billion", "thousand", "troops", "men", "people", "km", "miles"].contains(word) {
      return true
    }
    return !text.tokens[i].isCapitalised && word.count > 3 && text.hasSuffix(i, "s")
      && !text.hasSuffix(i, "ss") && !DateScanner.verbsInS.contains(word)
  }

  private static let verbsInS: WordSet = [
    "saw", "was", "elections", "sales", "olympics", "series", "borders", "talks", "hostilities",
    "sees", "marks", "brings", "brought", "has", "plans", "figures", "levels", "prices",
    "negotiations",
  ]

  private func yearFirst(at i: Int) -> ReadDate? {
    guard let year = year(i) else { return nil }
    let before = w(i - 1)
    if kind(i - 1) == .currencySign || before == "$"
      || kind(i - 1) == .number && before != ","
        && isGlued(i)
    {
      return nil
    }
    // "the 1990s", "1990s".
    if isGlued(i + 1), w(i + 1) == "s" || w(i + 1) == "'s" {
      if year % 10 == 0 { return decade(withArticle(i)..<i + 2, year) }
    }
    if isGlued(i + 1), kind(i + 1) == .word, !text.tokens[i + 1].shape.contains(.possessive) {
      return nil
    }
    if isGlued(i), before == "-" || before == "/" || before == "." {
      // "S-2000" is one word; "1914-1918" and "1914/15" go on.
      guard before != ".", integer(i - 2) != nil else { return nil }
    }
    let isLikely = (1900...2049).contains(year)
    if isCounting(i + 1), !(isLikely && isYearBefore(i)) { return nil }
    if !isLikely, !yearPrepositions.contains(before), before != "(", before != ",", before != "–",
      before != "-", before != "—", meaning(i - 1) == nil
    {
      return nil
    }
    if before == "no" || before == "number" || before == "#" || before == "about" && !isLikely {
      return nil
    }
    // "2016-17", "2016/17".
    if w(i + 1) == "-" || w(i + 1) == "/" || w(i + 1) == "–", isGlued(i + 1), isGlued(i + 2),
      let second = integer(i + 2), text.tokens[i + 2].lower.count == 2,
      second > year % 100 || second == (year + 1) % 100,
      let first = PartialDate(year: year),
      let last = PartialDate(year: year + (second - year % 100 + 100) % 100)
    {
      return ReadDate(
        tokens: i..<i + 3,
        expression: .fixed(
          PartialDate(first: first.first, last: last.last), timex: "\(year)/\(last.first.year)"),
        rule: "date.years")
    }
    if let end = beforeChrist(i + 1) { return ancient(i..<end, year: year) }
    return fixedYear(i..<i + 1, year)
  }

  /// Words after which a year may stand before a plural: "in 2014 exports grew".
  private static let yearOnly: WordSet = [
    "in", "since", "until", "during", "before", "after", "between", "late", "early", "mid", "the",
    "fiscal", "throughout", "spring", "summer", "autumn", "winter",
  ]

  /// Returns whether what stands before a number makes it a year even before a plural noun.
  private func isYearBefore(_ i: Int) -> Bool {
    let before = w(i - 1)
    if DateScanner.yearOnly.contains(before) { return true }
    return ["and", "to", "-", "–", "or"].contains(before) && year(i - 2) != nil
  }

  func decade(_ tokens: Range<Int>, _ year: Int) -> ReadDate? {
    guard let first = PartialDate(year: year), let last = PartialDate(year: year + 9) else {
      return nil
    }
    return ReadDate(
      tokens: tokens,
      expression: .fixed(
        PartialDate(first: first.first, last: last.last), timex: String(year / 10)),
      rule: "date.decade")
  }

  /// `2016-11-18`, `2016/11/18`, `2016-11`; also times after it: `2016-11-18T10:00`.
  private func isoDate(at i: Int) -> ReadDate? {
    guard let year = year(i), isGlued(i + 1), w(i + 1) == "-" || w(i + 1) == "/", isGlued(i + 2),
      let month = integer(i + 2), text.tokens[i + 2].lower.count == 2, (1...12).contains(month)
    else {
      return slashedDate(at: i)
    }
    if isGlued(i + 3), w(i + 3) == w(i + 1), isGlued(i + 4), let day = integer(i + 4) {
      return fixedDay(i..<i + 5, year, month, day)
    }
    // "2011-12" may be two years; a month past the year's second digits is a month.
    guard w(i + 1) == "-", month != (year + 1) % 100 else { return nil }
    return fixedMonth(i..<i + 3, year, month)
  }

  /// `18/11/2016`, `11/18/2016` where only one reading is a date.
  private func slashedDate(at i: Int) -> ReadDate? {
    guard let a = integer(i), w(i + 1) == "/", isGlued(i + 1), let b = integer(i + 2),
      w(i + 3) == "/", let year = year(i + 4)
    else { return nil }
    if a > 12 { return fixedDay(i..<i + 5, year, b, a) }
    if b > 12 || a == b { return fixedDay(i..<i + 5, year, a, b) }
    return nil
  }

  /// `18.11.2016`.
  private func dottedDate(at i: Int) -> ReadDate? {
    guard (8...10).contains(text.tokens[i].lower.count) else { return nil }
    let parts = text.lower(i).split(separator: ".")
    guard parts.count == 3, parts[2].utf8.count == 4, let day = Int(parts[0]),
      let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    return fixedDay(i..<i + 1, year, month, day)
  }

  /// "18 November 2016", "the 18th of November", "18–20 November".
  func dayFirst(at i: Int, _ day: Int) -> ReadDate? {
    var j = i + 1
    let hasOrdinal = isGlued(j) && ["st", "nd", "rd", "th"].contains(w(j))
    if hasOrdinal { j += 1 }
    if w(j) == "of" { j += 1 }
    if case .month(let month)? = meaning(j), text.tokens[j].isCapitalised {
      return finishDay(
        start: hasOrdinal || w(i - 1) == "the" ? withArticle(i) : i, month, day, after: j + 1)
    }
    // "18–20 November", "18 and 19 November", "18 to 20 November 2016".
    let link = w(j)
    if link == "-" || link == "–" || link == "—" || link == "and" || link == "to" || link == "or"
      || link == "," || link == "/" && isGlued(j),
      let second = integer(j + 1), (1...31).contains(second)
    {
      var k = j + 2
      if isGlued(k), ["st", "nd", "rd", "th"].contains(w(k)) { k += 1 }
      if w(k) == "of" { k += 1 }
      if case .month(let month)? = meaning(k), text.tokens[k].isCapitalised {
        if let read = finishDay(start: i, month, day, after: k + 1) {
          return ReadDate(
            tokens: i..<(hasOrdinal ? i + 2 : i + 1), expression: read.expression, rule: read.rule)
        }
      }
    }
    // "the 18th-century fort".
    if isGlued(j), DateScanner.centuries.contains(w(j)) {
      return century(withArticle(i), day, end: j + 1)
    }
    if hasOrdinal, w(j) == "century" { return century(withArticle(i), day, end: j + 1) }
    // "the 13th" alone: a day of the month last named.
    if hasOrdinal, w(i - 1) == "the", w(i + 1) != "century",
      ["on", "by", "of", "until", "to", "from", "and", "since", "for"].contains(w(i - 2)),
      kind(i + 2) != .word || DateScanner.afterDay.contains(w(i + 2))
    {
      return ReadDate(
        tokens: withArticle(i)..<i + 2, expression: .dayOfMonth(day), rule: "date.day-of-month")
    }
    return nil
  }

  private static let centuries: WordSet = [
    "th-century", "st-century", "nd-century", "rd-century",
  ]

  private static let afterDay: WordSet = [
    "and", "to", "of", "the", "he", "she", "it", "they", "we", "a", "an", "was", "were", "had",
    "with", "when", "but", "in", "at", "by", "his", "her", "its", "their", "that",
  ]

  /// "the 5th century", "the third century BC".
  func century(_ start: Int, _ number: Int, end: Int) -> ReadDate? {
    if let bc = beforeChrist(end) {
      return ReadDate(
        tokens: start..<bc, expression: .fixed(nil, timex: "BC" + two(number - 1)),
        rule: "date.century")
    }
    let tokens = start..<(afterChrist(end) ?? end)
    guard (1...30).contains(number), let first = PartialDate(year: number * 100 - 99),
      let last = PartialDate(year: number * 100)
    else { return nil }
    let digits = String(number - 1)
    return ReadDate(
      tokens: tokens,
      expression: .fixed(
        PartialDate(first: first.first, last: last.last),
        timex: digits.utf8.count < 2 ? "0" + digits : digits),
      rule: "date.century")
  }

  /// Reads the year after day and month: "2016", ", 2016", "of that year", "480 BC".
  private func finishDay(start: Int, _ month: Int, _ day: Int, after j: Int) -> ReadDate? {
    guard day <= 31 else { return nil }
    var k = j
    if w(k) == ".", isGlued(k) { k += 1 }
    if let bc = integer(k), let end = beforeChrist(k + 1) {
      return ancient(start..<end, year: bc, rest: "-\(two(month))-\(two(day))")
    }
    if let year = year(k) { return fixedDay(start..<k + 1, year, month, day) }
    if w(k) == ",", let year = year(k + 1), !isGlued(k + 1) {
      return fixedDay(start..<k + 2, year, month, day)
    }
    let base = DateExpression.monthDay(month: month, day: day)
    if let (year, end) = ofYear(k) {
      return ReadDate(tokens: start..<end, expression: .inYear(base, of: year), rule: "date.day")
    }
    return ReadDate(tokens: start..<j, expression: base, rule: "date.month-day")
  }

  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// Reads "of that year", "last year", "of the same year", "this year", "next year" at an index.
  func ofYear(_ i: Int) -> (DateExpression, Int)? {
    var j = i
    if w(j) == "of" { j += 1 }
    if w(j) == "the" { j += 1 }
    guard case .pointer(let pointer)? = meaning(j), w(j + 1) == "year" else { return nil }
    let expression: DateExpression
    switch pointer {
    case .last: expression = .unit(.year, shift: -1, from: .published)
    case .next, .coming: expression = .unit(.year, shift: 1, from: .published)
    case .this: expression = .unit(.year, shift: 0, from: .published)
    case .that, .same: expression = .unit(.year, shift: 0, from: .last)
    case .previous: expression = .unit(.year, shift: -1, from: .last)
    case .following: expression = .unit(.year, shift: 1, from: .last)
    case .past, .recent: return nil
    }
    return (expression, j + 2)
  }

  // MARK: Beginning with a month

  func monthFirst(at i: Int, _ month: Int) -> ReadDate? {
    guard text.tokens[i].isCapitalised else { return nil }
    var j = i + 1
    if w(i) == "may", w(j) == "day", text.tokens[j].isCapitalised {
      return holiday(at: i, after: j, 5, 1)
    }
    if w(j) == ".", isGlued(j) { j += 1 }
    // "Month 480 BC".
    if let year = integer(j), let end = beforeChrist(j + 1) {
      return ancient(i..<end, year: year, rest: "-" + two(month))
    }
    if let year = year(j) { return fixedMonth(i..<j + 1, year, month) }
    if w(j) == "," || w(j) == "of", let year = year(j + 1) {
      return fixedMonth(i..<j + 2, year, month)
    }
    if let day = integer(j), (1...31).contains(day), text.tokens[j].lower.count <= 2,
      !(isGlued(j + 1) && w(j + 1) == ":")
    {
      var k = j + 1
      if isGlued(k), ["st", "nd", "rd", "th"].contains(w(k)) { k += 1 }
      if let read = finishDay(start: i, month, day, after: k) {
        return withRange(read, month: month, next: k)
      }
    }
    if w(j) == "the", let day = integer(j + 1), isGlued(j + 2),
      ["st", "nd", "rd", "th"].contains(w(j + 2))
    {
      return finishDay(start: i, month, day, after: j + 3)
    }
    if let (year, end) = ofYear(j) {
      return ReadDate(
        tokens: i..<end, expression: .inYear(.month(month), of: year), rule: "date.month")
    }
    guard !TimeWords.weakMonths.contains(w(i)) || isMonthHere(i) else { return nil }
    // "the March of the army" is no date, "the March election" is.
    if ["the", "a", "an"].contains(w(i - 1)), TimeWords.weakMonths.contains(w(i)), w(i + 1) == "of"
    {
      return nil
    }
    // "May's", "April Glaspie": a name follows a capital without a preposition before.
    if kind(i + 1) == .word, text.tokens[i + 1].isCapitalised, !monthPreposition(w(i - 1)),
      meaning(i + 1) == nil
    {
      return nil
    }
    return ReadDate(
      tokens: i..<(j > i + 1 && monthAbbreviated(i) ? j : i + 1), expression: .month(month),
      rule: "date.month")
  }

  /// "November 18-20, 2016": the first day takes the year that follows the second.
  private func withRange(_ read: ReadDate, month: Int, next k: Int) -> ReadDate {
    guard case .monthDay(_, let day) = read.expression else { return read }
    let link = w(k)
    guard link == "-" || link == "–" || link == "and" || link == "to", let second = integer(k + 1),
      (1...31).contains(second), w(k + 2) == ",", let year = year(k + 3),
      let fixed = fixedDay(read.tokens, year, month, day)
    else { return read }
    return fixed
  }

  private func monthAbbreviated(_ i: Int) -> Bool {
    w(i).count <= 4 && w(i) != "june" && w(i) != "july" && w(i) != "may"
  }

  private func monthPreposition(_ word: Word) -> Bool {
    DateScanner.monthBefore.contains(word)
  }

  private static let monthBefore: WordSet = [
    "in", "of", "since", "until", "till", "by", "from", "to", "last", "next", "this", "during",
    "early", "late", "mid", "before", "after", "between", "and", "through", "for", "around",
    "on", "throughout", "starting", "beginning", "previous", "following", "or", "that", "on",
  ]

  private func isMonthHere(_ i: Int) -> Bool {
    let before = w(i - 1)
    if before == "the", kind(i + 1) == .word, !text.tokens[i + 1].isCapitalised,
      !DateScanner.monthBefore.contains(w(i + 1))
    {
      return true
    }
    if w(i) == "august" {
      return i > sentence.lowerBound
    }
    if before == "and" || before == "to" || before == "for" || before == "on" || before == "that" {
      // "Merkel and May": another month must stand beside.
      if case .month? = meaning(i - 2) { return true }
      return before == "to" && w(i - 3) == "from"
    }
    return monthPreposition(before)
  }
}
