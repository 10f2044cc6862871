internal import Facts

/// Finds temporal expressions in tokens, without resolving them.
struct DateScanner {
  let text: TokenizedText
  private let words = TimeWords.words
  /// The sentence being read.
  var sentence = 0..<0
  /// The first token that no earlier expression holds.
  var floor = 0
  /// Whether the text counts years before Christ.
  var isAncient = false

  init(text: TokenizedText) { self.text = text }

  /// Returns the expressions of the whole text, in text order and without overlaps.
  mutating func scan() -> [ReadDate] {
    var out: [ReadDate] = []
    isAncient = countsYearsBeforeChrist()
    for sentence in text.sentences {
      self.sentence = sentence
      floor = max(floor, sentence.lowerBound)
      var i = floor
      while i < sentence.upperBound {
        if let read = match(at: i).map(joined) {
          out.append(read)
          i = max(read.tokens.upperBound, i + 1)
          floor = i
        } else {
          i += 1
        }
      }
    }
    return out
  }

  private func countsYearsBeforeChrist() -> Bool {
    var count = 0
    for token in text.tokens where token.shape.contains(.allCapitals) {
      if token.lower == "bc" || token.lower == "b.c."
        || token.lower == "bce" || token.lower == "b.c"
      {
        count += 1
        if count >= 4 { return true }
      }
    }
    return false
  }

  // MARK: Looking around

  /// The lower-case word at an index, empty outside the sentence.
  func w(_ i: Int) -> Word { sentence.contains(i) ? text.tokens[i].lower : .empty }

  func kind(_ i: Int) -> Token.Kind? { sentence.contains(i) ? text.tokens[i].kind : nil }

  func meaning(_ i: Int) -> TimeWords.Meaning? {
    guard sentence.contains(i), text.tokens[i].kind == .word else { return nil }
    return words[text.tokens[i]]
  }

  func isGlued(_ i: Int) -> Bool {
    sentence.contains(i) && !text.tokens[i].shape.contains(.spaceBefore)
  }

  /// The whole number at an index, or `nil`.
  func integer(_ i: Int) -> Int? {
    guard kind(i) == .number else { return nil }
    let token = text.tokens[i]
    guard token.end - token.start <= 6 else { return nil }
    var value = 0
    for byte in text.bytes[Int(token.start)..<Int(token.end)] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// A year of four digits, or a year before Christ of fewer in an ancient text.
  func year(_ i: Int) -> Int? {
    guard let value = integer(i), text.tokens[i].lower.count == 4, value >= 1000, value < 2100
    else { return nil }
    if kind(i + 1) == .currencySign { return nil }
    return value
  }

  /// Takes "the" (and "a") before an expression along.
  func withArticle(_ start: Int) -> Int {
    let before = w(start - 1)
    return start > floor && (before == "the" || before == "a" || before == "an") ? start - 1 : start
  }

  // MARK: Dispatch

  func match(at i: Int) -> ReadDate? {
    let token = text.tokens[i]
    switch token.kind {
    case .number: return number(at: i)
    case .word: break
    default: return nil
    }
    if let meaning = words[token] { return word(at: i, meaning) }
    if token.shape.contains(.hasHyphen) { return hyphenated(at: i) }
    if token.shape.contains(.hasDigit) { return period(at: i) }
    return nil
  }

  private func word(at i: Int, _ meaning: TimeWords.Meaning) -> ReadDate? {
    switch meaning {
    case .month(let month): return monthFirst(at: i, month)
    case .weekday(let day): return weekday(at: i, day)
    case .season(let season): return self.season(at: i, season)
    case .partOfDay(let code): return partOfDay(at: i, code)
    case .number(let value): return counted(at: i, end: i + 1, count: Double(value))
    case .ordinal(let value): return ordinal(at: i, value)
    case .vagueCount: return vagueCount(at: i)
    case .modifier: return modified(at: i)
    case .edge: return edge(at: i)
    case .pointer(let pointer): return pointed(at: i, pointer)
    case .recurring: return recurring(at: i)
    case .day(let shift, let suffix): return day(at: i, shift, suffix)
    case .unit(let unit): return bareUnit(at: i, unit)
    case .frequency(let value):
      // "Defence Weekly", "Daily Gazette" are names.
      guard !text.tokens[i].isCapitalised || !isInName(i), !isNewspaper(i) else { return nil }
      return ReadDate(tokens: i..<i + 1, expression: .set(value), rule: "date.frequency")
    case .reference(let value):
      // "most recently last October": the date says it.
      if w(i) == "recently", w(i - 1) == "most", self.meaning(i + 1) != nil { return nil }
      return ReadDate(tokens: i..<i + 1, expression: .reference(value), rule: "date.reference")
    case .holiday(let month, let day):
      return holiday(at: i, after: i + 1, month, day)
    case .special: return special(at: i)
    }
  }

  /// "Christmas", "Christmas Eve 1914", "New Year's Day".
  func holiday(at i: Int, after j: Int, _ month: Int, _ day: Int) -> ReadDate? {
    guard text.tokens[i].isCapitalised else { return nil }
    var j = j
    var (month, day) = (month, day)
    if w(j) == "eve", text.tokens[j].isCapitalised {
      (month, day) = day == 1 ? (12, 31) : (month, day - 1)
      j += 1
    } else if w(j) == "day", text.tokens[j].isCapitalised {
      j += 1
    } else if w(i) == "boxing" {
      return nil
    }
    if let year = year(j) { return fixedDay(i..<j + 1, year, month, day) }
    if w(j) == ",", let year = year(j + 1) { return fixedDay(i..<j + 2, year, month, day) }
    // "the Christmas Offensive" is a name.
    guard w(i - 1) != "of", kind(j) != .word || !text.tokens[j].isCapitalised else { return nil }
    return ReadDate(
      tokens: i..<j, expression: .monthDay(month: month, day: day), rule: "date.holiday")
  }

  /// "the party daily Granma": a paper, by its name.
  private func isNewspaper(_ i: Int) -> Bool {
    i > sentence.lowerBound && kind(i + 1) == .word && text.tokens[i + 1].isCapitalised
  }

  /// Returns whether a capitalised word stands beside another within the sentence.
  func isInName(_ i: Int) -> Bool {
    sentence.contains(i - 1) && kind(i - 1) == .word && text.tokens[i - 1].isCapitalised
      || sentence.contains(i + 1) && kind(i + 1) == .word && text.tokens[i + 1].isCapitalised
  }

  func fixedDay(_ tokens: Range<Int>, _ year: Int, _ month: Int, _ day: Int) -> ReadDate? {
    guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
    return ReadDate(
      tokens: tokens, expression: .fixed(PartialDate(day: date), timex: date.description),
      rule: "date.day")
  }

  func fixedMonth(_ tokens: Range<Int>, _ year: Int, _ month: Int) -> ReadDate? {
    guard let date = PartialDate(year: year, month: month) else { return nil }
    return ReadDate(
      tokens: tokens, expression: .fixed(date, timex: date.iso), rule: "date.month")
  }

  func fixedYear(_ tokens: Range<Int>, _ year: Int) -> ReadDate? {
    guard let date = PartialDate(year: year) else { return nil }
    return ReadDate(tokens: tokens, expression: .fixed(date, timex: date.iso), rule: "date.year")
  }

  /// A year before Christ after an expression: "480 BC".
  ///
  /// Returns the index after it.
  func beforeChrist(_ i: Int) -> Int? {
    let word = w(i)
    guard word == "bc" || word == "bce" || word == "b.c." || word == "b.c" else { return nil }
    return i + 1
  }

  /// Returns the index after "AD" or "CE", written in capitals.
  func afterChrist(_ i: Int) -> Int? {
    let word = w(i)
    guard word == "ad" || word == "ce" || word == "a.d." || word == "a.d",
      text.tokens[i].shape.contains(.allCapitals)
    else { return nil }
    return i + 1
  }

  func ancient(_ tokens: Range<Int>, year: Int, rest: String = "") -> ReadDate {
    let digits = String(year)
    let timex = "BC" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + rest
    return ReadDate(tokens: tokens, expression: .fixed(nil, timex: timex), rule: "date.ancient")
  }
}
