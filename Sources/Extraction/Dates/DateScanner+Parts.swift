internal import Facts

/// Parts of dates: "early 2016", "the end of April", "the second quarter", "the summer of 1955".
extension DateScanner {
  /// An expression that begins exactly at an index, for use behind "early" or "the end of".
  private func inner(at i: Int) -> ReadDate? {
    guard sentence.contains(i) else { return nil }
    var scanner = self
    scanner.floor = i
    var j = i
    if w(j) == "the" || w(j) == "a" { j += 1 }
    guard sentence.contains(j) else { return nil }
    let read: ReadDate?
    switch meaning(j) {
    case .month(let month)?:
      read = text.tokens[j].isCapitalised ? scanner.innerMonth(at: j, month) : nil
    case .season(let season)?: read = scanner.season(at: j, season, isInside: true)
    case .pointer(let pointer)?: read = scanner.pointed(at: j, pointer)
    case .ordinal(let value)?: read = scanner.ordinal(at: j, value)
    case .weekday(let day)?: read = scanner.weekday(at: j, day)
    case .unit(let unit)?
    where unit != .second && unit != .minute && j > i && !text.hasSuffix(j, "s"):
      // "the end of the year", "later in the month".
      read = ReadDate(
        tokens: i..<j + 1,
        expression: .unit(unit, shift: 0, from: unit == .year || unit == .day ? .story : .last),
        rule: "date.part")
    case .modifier?: read = scanner.modified(at: j)
    case .day(let shift, let suffix)?: read = scanner.day(at: j, shift, suffix)
    case .partOfDay(let code)? where j > i || true:
      read = scanner.partOfDay(at: j, code)
    default: read = kind(j) == .number ? scanner.number(at: j) : nil
    }
    guard let read, isPoint(read.expression) else { return nil }
    return read
  }

  private func innerMonth(at i: Int, _ month: Int) -> ReadDate? {
    if let read = monthFirst(at: i, month) { return read }
    return ReadDate(tokens: i..<i + 1, expression: .month(month), rule: "date.month")
  }

  private func isPoint(_ expression: DateExpression) -> Bool {
    switch expression {
    case .duration, .set, .reference: false
    default: true
    }
  }

  /// "early 2016", "late November", "earlier this month", "later that year", "late in the year".
  func modified(at i: Int) -> ReadDate? {
    var j = i + 1
    let word = w(i)
    if word == "mid", w(j) == "-", isGlued(j) { j += 1 }
    if w(j) == "in" || w(j) == "on" || word == "early" && w(j) == "to", w(i) != "mid" {
      // "later in 2016", "early in the morning of 29 April".
      j += 1
      if word == "early", w(j) == "mid" { j += 1 }
    }
    if w(j) == "part" && w(j + 1) == "of" || w(j) == "days" && w(j + 1) == "of"
      || w(j) == "hours" && w(j + 1) == "of"
    {
      j += 2
    }
    guard let read = inner(at: j) else { return nil }
    if case .offset = read.expression { return nil }
    if word == "earlier" || word == "later", case .fixed(let date?, _) = read.expression,
      date.grain == .day
    {
      return read
    }
    return ReadDate(
      tokens: withArticle(i)..<read.tokens.upperBound, expression: read.expression, rule: read.rule)
  }

  /// "the end of April", "the beginning of 2017", "the middle of next week".
  func edge(at i: Int) -> ReadDate? {
    let start = withArticle(i)
    if w(i) == "end", i > floor + 1, text.tokens[i - 1].shape.contains(.possessive),
      let unit = unit(at: i - 2), unit == .year || unit == .month
    {
      return ReadDate(
        tokens: i - 2..<i + 1,
        expression: .unit(unit, shift: 0, from: unit == .year ? .story : .last),
        rule: "date.part")
    }
    // "end 2016", "end-2016", "year end".
    if w(i) == "end", w(i + 1) == "-" ? year(i + 2) != nil : year(i + 1) != nil {
      let k = w(i + 1) == "-" ? i + 2 : i + 1
      return year(k).flatMap { fixedYear(i..<k + 1, $0) }
    }
    guard w(i + 1) == "of", let read = inner(at: i + 2) else { return nil }
    if case .offset = read.expression { return nil }
    return ReadDate(
      tokens: start..<read.tokens.upperBound, expression: read.expression, rule: "date.part")
  }

  /// "the second quarter of 2016", "the first half of next year", "the 20th century".
  func ordinal(at i: Int, _ value: Int) -> ReadDate? {
    let start = withArticle(i)
    var j = i + 1
    if w(i) == "latter", w(j) != "half" { return nil }
    if w(j) == "fiscal" || w(j) == "financial" || w(j) == "calendar" { j += 1 }
    switch w(j) {
    case "quarter":
      guard value <= 4 else { return nil }
      return inYear(start, .quarter(value, nil), after: j + 1)
    case "half":
      guard value <= 2 else { return nil }
      return inYear(start, .half(value, nil), after: j + 1)
    case "century": return century(start, value, end: j + 1)
    case "month", "months", "weeks", "week", "days", "years", "year", "day", "hours":
      return nil
    default: break
    }
    // "the first three months of 1989", "the first two years".
    var count: String?
    if let number = integer(j) { count = String(number) }
    if case .number(let number)? = meaning(j) { count = String(number) }
    if case .vagueCount? = meaning(j) { count = "X" }
    if let count, let unit = unit(at: j + 1), w(i) == "first", unit != .second {
      return ReadDate(
        tokens: start..<j + 2, expression: .duration(unit.duration(count)), rule: "date.duration")
    }
    return nil
  }

  /// Reads the year after a quarter, half or season, if there is one.
  func inYear(_ start: Int, _ expression: DateExpression, after j: Int) -> ReadDate {
    var k = j
    if w(k) == "of" { k += 1 }
    if w(k) == "," { k += 1 }
    if w(k) == "fiscal" || w(k) == "calendar" { k += 1 }
    if w(k) == "year", year(k + 1) != nil { k += 1 }
    if let year = year(k), let date = PartialDate(year: year) {
      let fixed = DateExpression.fixed(date, timex: date.iso)
      return ReadDate(
        tokens: start..<k + 1, expression: .inYear(expression, of: fixed), rule: "date.part")
    }
    if let bc = integer(k), let end = beforeChrist(k + 1) {
      if case .season(let season, _) = expression {
        return ancient(start..<end, year: bc, rest: "-" + season.rawValue)
      }
    }
    if let (year, end) = ofYear(j) {
      return ReadDate(
        tokens: start..<end, expression: .inYear(expression, of: year), rule: "date.part")
    }
    if w(j) == "of", w(j + 1) == "the", w(j + 2) == "year" {
      return ReadDate(tokens: start..<j + 3, expression: expression, rule: "date.part")
    }
    return ReadDate(tokens: start..<j, expression: expression, rule: "date.part")
  }

  private static let seasonBefore: WordSet = [
    "in", "by", "since", "during", "until", "early", "late", "mid", "through", "over", "throughout",
  ]

  func season(at i: Int, _ season: Season, isInside: Bool = false) -> ReadDate? {
    let start = withArticle(i)
    let read = inYear(start, .season(season, nil), after: i + 1)
    if case .inYear = read.expression { return read }
    if case .fixed = read.expression { return read }
    // "fall" and "spring" are also verbs and nouns.
    let before = w(start - 1)
    guard
      isInside || DateScanner.seasonBefore.contains(before) || w(i) != "fall" && start < i
        || DateScanner.seasonBefore.contains(w(i - 1))
    else { return nil }
    if kind(i + 1) == .word, start < i, !isInside,
      ["offensive", "line", "camp", "palace", "school", "games", "olympics", "break", "war"]
        .contains(w(i + 1))
    {
      return nil
    }
    return read
  }

  /// "the morning of 31 January 1965", "the night", "midnight".
  func partOfDay(at i: Int, _ code: String) -> ReadDate? {
    let start = withArticle(i)
    var j = i + 1
    if w(j) == "hours" { j += 1 }
    if w(j) == "of", let read = inner(at: j + 1), isDay(read.expression) {
      return ReadDate(
        tokens: start..<read.tokens.upperBound, expression: .time(read.expression, suffix: code),
        rule: "date.part-of-day")
    }
    if w(j) == "on", let read = inner(at: j + 1), isDay(read.expression) {
      return ReadDate(
        tokens: start..<read.tokens.upperBound, expression: .time(read.expression, suffix: code),
        rule: "date.part-of-day")
    }
    let before = w(start - 1)
    guard
      before == "in" || before == "at" || before == "during" || w(i) == "overnight"
        || w(i) == "midday"
    else { return nil }
    if w(i) == "midday", before != "by", before != "at" { return nil }
    if w(i) == "overnight" || w(i) == "midday" { return nil }
    // "in the morning session", "at night vision": the word belongs to the noun after it.
    if kind(i + 1) == .word, !text.tokens[i + 1].isCapitalised,
      !DateScanner.afterPart.contains(w(i + 1))
    {
      return nil
    }
    return ReadDate(
      tokens: start..<i + 1, expression: .time(nil, suffix: code), rule: "date.part-of-day")
  }

  private static let afterPart: WordSet = [
    "and", "to", "when", "after", "before", "by", "in", "on", "with", "as", "the", "a", "of",
    "while",
    "was", "were", "is", "had", "has", "but", "or", "for", "from", "at", "he", "they", "it", "said",
  ]

  private func isDay(_ expression: DateExpression) -> Bool {
    switch expression {
    case .fixed(let date, let timex): date?.grain == .day || timex.utf8.count == 12
    case .monthDay, .dayOfMonth, .weekday: true
    case .unit(let unit, _, _): unit == .day
    default: false
    }
  }

  /// "the future", "fiscal 2016", "per day", "at the moment", "at this time", "weekend".
  func special(at i: Int) -> ReadDate? {
    switch w(i) {
    case "new":
      guard w(i + 1) == "year", w(i + 2) == "'s",
        w(i + 3) == "day" || w(i + 3) == "eve"
      else { return nil }
      return holiday(at: i, after: i + 3, 1, 1)
    case "future":
      if w(i - 1) == "near" || w(i - 1) == "foreseeable" || w(i - 1) == "immediate"
        || w(i - 1) == "distant"
      {
        return ReadDate(
          tokens: withArticle(i - 1)..<i + 1, expression: .reference("FUTURE_REF"),
          rule: "date.reference")
      }
      guard w(i - 1) == "the" || w(i - 1) == "in",
        w(i - 2) == "in" || w(i - 1) == "in" || w(i - 2) == "for" || w(i - 2) == "of"
          || w(i - 2) == "into",
        w(i + 1) != "of",
        kind(i + 1) != .word || ["and", "if", "to", "as", "when", "it", "he"].contains(w(i + 1))
      else { return nil }
      return ReadDate(
        tokens: withArticle(i)..<i + 1, expression: .reference("FUTURE_REF"), rule: "date.reference"
      )
    case "per":
      guard let unit = unit(at: i + 1), unit != .second, unit != .minute else { return nil }
      return ReadDate(
        tokens: i..<i + 2, expression: .set(unit.duration("1")), rule: "date.set")
    case "fiscal":
      var j = i + 1
      if w(j) == "year" || w(j) == "years" { j += 1 }
      guard let year = year(j) else { return nil }
      return fixedYear(i..<j + 1, year)
    case "time":
      guard w(i - 1) == "this", w(i - 2) == "at" else { return nil }
      return ReadDate(
        tokens: max(floor, i - 1)..<i + 1, expression: .reference("PRESENT_REF"),
        rule: "date.reference")
    case "past":
      let isNear = w(i - 1) == "recent" || w(i - 1) == "distant"
      let the = isNear ? i - 2 : i - 1
      guard w(the) == "the", isNear || w(the - 1) == "in" || w(the - 1) == "of",
        kind(i + 1) != .word || DateScanner.afterReference.contains(w(i + 1))
      else { return nil }
      return ReadDate(
        tokens: max(floor, the)..<i + 1, expression: .reference("PAST_REF"),
        rule: "date.reference")
    case "present":
      guard w(i - 1) == "at" || w(i - 1) == "the" && w(i - 2) == "at",
        kind(i + 1) != .word || DateScanner.afterReference.contains(w(i + 1))
      else { return nil }
      return ReadDate(
        tokens: withArticle(i)..<i + 1, expression: .reference("PRESENT_REF"),
        rule: "date.reference")
    case "these":
      guard w(i + 1) == "days", kind(i + 2) != .word || w(i + 2) != "of" else { return nil }
      return ReadDate(
        tokens: i..<i + 2, expression: .reference("PRESENT_REF"), rule: "date.reference")
    case "moment":
      guard w(i - 1) == "the" || w(i - 1) == "this", w(i - 2) == "at" || w(i - 2) == "for" else {
        return nil
      }
      return ReadDate(
        tokens: max(floor, i - 1)..<i + 1, expression: .reference("PRESENT_REF"),
        rule: "date.reference")
    default: return nil
    }
  }

  private static let afterReference: WordSet = [
    "and", "or", "but", "as", "to", "the", "has", "have", "had", "is", "was", "were", "are", "by",
    "when", "that", "it", "they", "he", "she", "we", "i", "with", "for", "from", "there",
  ]

  /// "three-year", "mid-November", "mid-2016", "month-long", "day-long", "late-2016",
  /// "second-quarter", "post-2014".
  func hyphenated(at i: Int) -> ReadDate? {
    let parts = text.lower(i).split(separator: "-")
    guard parts.count >= 2 else { return nil }
    let first = Word(parts[0])
    let second = Word(parts[1])
    let other = String(parts[1])
    let meaning = TimeWords.meaning(first)
    if parts.count == 2, let read = hyphenatedPeriod(meaning, second, at: i) { return read }
    switch meaning {
    case .number(let count)?:
      if case .unit(let unit)? = TimeWords.meaning(second), unit != .second, unit != .quarter {
        return ReadDate(
          tokens: withArticle(i)..<i + 1, expression: .duration(unit.duration(String(count))),
          rule: "date.duration")
      }
      if parts.count == 2, case .number(let units)? = TimeWords.meaning(second), count >= 20,
        units < 10
      {
        return counted(at: i, end: i + 1, count: Double(count + units))
      }
    case .unit(let unit)? where second == "long" || second == "old":
      return ReadDate(
        tokens: i..<i + 1,
        expression: .duration(unit.duration(parts[0].hasSuffix("s") ? "X" : "1")),
        rule: "date.duration")
    case .modifier?:
      if let year = Int(other), second.count == 4, (1000...2100).contains(year) {
        return fixedYear(i..<i + 1, year)
      }
      if other.hasSuffix("s"), let year = Int(other.dropLast()), year % 10 == 0, year >= 1000 {
        return decade(withArticle(i)..<i + 1, year)
      }
      if case .month(let month)? = TimeWords.meaning(second) {
        if let year = year(i + 1) { return fixedMonth(i..<i + 2, year, month) }
        if w(i + 1) == ",", let year = year(i + 2) { return fixedMonth(i..<i + 3, year, month) }
        return ReadDate(tokens: i..<i + 1, expression: .month(month), rule: "date.month")
      }
      if case .season(let season)? = TimeWords.meaning(second) {
        return inYear(i, .season(season, nil), after: i + 1)
      }
      if let day = Int(other), (1...31).contains(day) { return nil }
    case .ordinal(let value)? where second == "quarter" && value <= 4:
      return ReadDate(tokens: i..<i + 1, expression: .quarter(value, nil), rule: "date.part")
    default: break
    }
    return nil
  }
}
