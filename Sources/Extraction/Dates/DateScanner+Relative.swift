internal import Facts

/// Expressions that point from another date, durations and recurring times.
extension DateScanner {
  // MARK: Counts

  /// "three months", "19 days", "ten-day", "two years ago", "six days later" from a count.
  ///
  /// - Parameter end: the index after the count's first token.
  func counted(at i: Int, end: Int, count first: Double) -> ReadDate? {
    var count = first
    var j = end
    // "twenty five", "one hundred", "two and a half years".
    if kind(i) == .word, case .number(let more)? = meaning(j) {
      count = more == 100 ? count * 100 : count + Double(more)
      j += 1
    }
    if w(j) == "and", w(j + 1) == "a", w(j + 2) == "half" {
      count += 0.5
      j += 3
    }
    // "three to four years", "two or three weeks": the value is the first of them.
    if w(j) == "to" || w(j) == "or" || w(j) == "-" || w(j) == "–" {
      let next =
        integer(j + 1).map(Double.init)
        ?? { () -> Double? in
          if case .number(let value)? = meaning(j + 1) { return Double(value) }
          return nil
        }()
      if next != nil, unit(at: j + 2) != nil, !isGlued(j) || kind(i) == .number {
        return ReadDate(
          tokens: withArticle(i)..<j + 3,
          expression: .duration((unit(at: j + 2) ?? .day).duration(plain(next ?? count))),
          rule: "date.duration")
      }
    }
    if w(j) == "-", isGlued(j), isGlued(j + 1) { j += 1 }
    // "10 more years", "two full months", "nine consecutive days".
    if [
      "more", "full", "consecutive", "straight", "whole", "additional", "calendar", "working",
      "business", "long", "further",
    ].contains(w(j)),
      unit(at: j + 1) != nil
    {
      j += 1
    }
    guard let unit = unit(at: j) else { return hyphenUnit(at: j, start: i, count: count) }
    if unit == .second, w(j) == "second" { return nil }
    if unit == .quarter || unit == .weekend { return nil }
    return withDirection(start: i, after: j + 1, count: count, unit: unit)
  }

  /// "19-day", "10-year-old" where the tokenizer kept the unit with what follows.
  private func hyphenUnit(at j: Int, start: Int, count: Double) -> ReadDate? {
    guard isGlued(j), kind(j) == .word, text.tokens[j].shape.contains(.hasHyphen),
      let first = text.lower(j).split(separator: "-").first,
      case .unit(let unit)? = TimeWords.meaning(Word(first)), unit != .second, unit != .quarter
    else { return nil }
    return ReadDate(
      tokens: start..<j + 1, expression: .duration(unit.duration(plain(count))),
      rule: "date.duration")
  }

  func plain(_ count: Double) -> String {
    count == count.rounded() && abs(count) < 1e9 ? String(Int(count)) : String(count)
  }

  func unit(at i: Int) -> TimeUnit? {
    if case .unit(let unit)? = meaning(i) { return unit }
    return nil
  }

  /// Reads "ago", "later", "earlier", "before", "after" after a count and its unit.
  func withDirection(start: Int, after j: Int, count: Double?, unit: TimeUnit) -> ReadDate? {
    var j = j
    var count = count
    if w(j - 1) == "fortnight" { count = (count ?? 1) * 2 }
    let word = w(j)
    var isPast: Bool?
    var anchor = DateExpression.Anchor.published
    switch word {
    case "ago": isPast = true
    case "earlier", "before", "previously", "prior":
      if word == "earlier" || word == "previously" || kind(j + 1) != .word {
        isPast = true
        anchor = .last
      }
    case "later", "afterwards", "afterward", "after", "hence":
      if word != "after" || kind(j + 1) != .word {
        isPast = false
        anchor = .last
      }
    default: break
    }
    let begin = withArticle(start)
    if let isPast {
      return ReadDate(
        tokens: begin..<j + 1,
        expression: .offset(count: count, unit: unit, isPast: isPast, from: anchor),
        rule: "date.offset")
    }
    // "three years old", "two years of age" are still durations.
    if word == "old" { j += 1 }
    let value = unit.duration(count.map(plain) ?? "X")
    return ReadDate(tokens: begin..<j, expression: .duration(value), rule: "date.duration")
  }

  /// "several years", "a few months", "many decades", "some weeks".
  func vagueCount(at i: Int) -> ReadDate? {
    var j = i + 1
    if w(i) == "couple", w(j) == "of" { j += 1 }
    if w(j) == "more" || w(j) == "dozen" || w(j) == "hundred" { j += 1 }
    if w(i) == "some", let value = integer(j), let unit = unit(at: j + 1), unit != .second {
      return withDirection(start: i, after: j + 2, count: Double(value), unit: unit)
    }
    guard let unit = unit(at: j), text.hasSuffix(j, "s"), unit != .second || w(j) == "seconds"
    else {
      return nil
    }
    return withDirection(start: i, after: j + 1, count: nil, unit: unit)
  }

  /// "a week", "months", "years ago", "the day", "a year": a unit without a count before it.
  func bareUnit(at i: Int, _ unit: TimeUnit) -> ReadDate? {
    let before = w(i - 1)
    if before == "a" || before == "an" || before == "each" || before == "per" {
      if let half = halfUnit(at: i, unit) ?? timesPer(at: i, unit) { return half }
    }
    if unit == .quarter {
      guard before == "the", w(i + 1) != "of", kind(i + 1) != .word || w(i + 1) == "ended",
        ["for", "in", "during"].contains(w(i - 2))
      else { return nil }
      return ReadDate(
        tokens: withArticle(i)..<i + 1, expression: .unit(.quarter, shift: 0, from: .last),
        rule: "date.part")
    }
    if unit == .second || unit == .minute { return nil }
    if unit == .weekend {
      guard before == "the" || before == "over" else { return nil }
      return ReadDate(
        tokens: withArticle(i)..<i + 1, expression: .unit(.weekend, shift: -1, from: .story),
        rule: "date.weekend")
    }
    let isPlural = text.hasSuffix(i, "s")
    if before == "a" || before == "an" || before == "per" || before == "half" {
      guard before != "half" else { return nil }
      if w(i + 1) == "ago" || w(i + 1) == "later" || w(i + 1) == "earlier" || w(i + 1) == "before"
        || w(i + 1) == "after"
      {
        if let read = withDirection(start: i, after: i + 1, count: 1, unit: unit),
          case .offset = read.expression
        {
          return read
        }
      }
      if before == "a", w(i + 1) == "and", w(i + 2) == "a", w(i + 3) == "half" {
        return withDirection(start: i, after: i + 4, count: 1.5, unit: unit)
      }
      return ReadDate(
        tokens: max(floor, i - 1)..<i + 1, expression: .duration(unit.duration("1")),
        rule: "date.duration")
    }
    if isPlural {
      let next = w(i + 1)
      if next == "ago" || next == "later" || next == "earlier" {
        return withDirection(start: i, after: i + 1, count: nil, unit: unit)
      }
      if before == "of", DateScanner.multitudes.contains(w(i - 2)), i - 2 >= floor {
        return withDirection(start: i - 2, after: i + 1, count: nil, unit: unit)
      }
      if next == "after" || next == "before" || DateScanner.lasting.contains(before) {
        return ReadDate(
          tokens: i..<i + 1, expression: .duration(unit.duration("X")), rule: "date.duration")
      }
      if before == "for" || before == "in" || before == "of" || before == "after"
        || before == "within",
        before == "for" || next == "of" || kind(i + 1) != .word || next == "to" || next == "and"
          || next == "before"
          || next == "after"
      {
        return ReadDate(
          tokens: i..<i + 1, expression: .duration(unit.duration("X")), rule: "date.duration")
      }
      return nil
    }
    // "the end of the year", "later in the month" come through their first word.
    return nil
  }

  private static let multitudes: WordSet = ["hundreds", "thousands", "dozens", "tens"]

  /// Verbs whose object is a time: "spent months", "took years".
  private static let lasting: WordSet = [
    "spent", "spend", "spends", "spending", "took", "take", "takes", "taken", "taking", "lasted",
    "lasts", "waited", "wait", "waiting",
  ]

  // MARK: Pointers

  func pointed(at i: Int, _ word: TimeWords.Pointer) -> ReadDate? {
    // "this past week" is the last one.
    let isPast = word == .this && w(i + 1) == "past" && unit(at: i + 2) != nil
    let pointer = isPast ? .last : word
    var j = i + 1
    // "the past three years", "the last few months", "the next two weeks", "last two days".
    if let read = pointedCount(at: i, pointer) { return read }
    if pointer == .past, let read = special(at: i) { return read }
    if word == .that || word == .this,
      w(j) == "same" || w(j) == "past" || w(j) == "very" || w(j) == "coming"
    {
      j += 1
    }
    if pointer == .same, w(j) == "calendar" { j += 1 }
    let start = withArticle(i)
    if w(j) == "fiscal" || w(j) == "financial" { j += 1 }
    switch meaning(j) {
    case .unit(let unit)?: return pointedUnit(start, at: i, pointer, unit, end: j + 1)
    case .weekday(let day)?:
      guard text.tokens[j].isCapitalised, pointer != .recent,
        pointer != .past || w(i - 1) == "this" || w(i - 1) == "the",
        // "Following Monday's talks" says after them.
        pointer != .following || w(i - 1) == "the"
      else { return nil }
      var expression = DateExpression.weekday(day, pointer)
      var end = j + 1
      if case .partOfDay(let code)? = meaning(end) {
        expression = .time(expression, suffix: code)
        end += 1
      }
      return ReadDate(tokens: start..<end, expression: expression, rule: "date.weekday")
    case .month(let month)?:
      guard text.tokens[j].isCapitalised, pointer != .recent, pointer != .past else { return nil }
      // "this November 18", "this 2016": a full date goes its own way.
      if integer(j + 1) != nil { return nil }
      return ReadDate(
        tokens: start..<j + 1, expression: .shiftedMonth(month, pointer), rule: "date.month")
    case .season(let season)?:
      guard pointer != .recent, pointer != .past else { return nil }
      return ReadDate(
        tokens: start..<j + 1, expression: .season(season, pointer), rule: "date.season")
    case .partOfDay(let code)?:
      guard pointer != .past, pointer != .recent, pointer != .coming else { return nil }
      let shift =
        pointer == .last || pointer == .previous
        ? -1 : pointer == .next || pointer == .following ? 1 : 0
      let anchor: DateExpression.Anchor = pointer == .this || pointer == .last ? .published : .last
      return ReadDate(
        tokens: start..<j + 1,
        expression: .time(.unit(.day, shift: shift, from: anchor), suffix: code),
        rule: "date.part-of-day")
    default: break
    }
    if pointer == .recent { return nil }
    if pointer == .this || pointer == .that || pointer == .same, w(j) == "time" {
      guard
        w(i - 1) == "at" || pointer == .this && w(i - 1) == "by"
          || pointer == .same && w(i - 2) == "at"
      else { return nil }
      return pointer == .this
        ? ReadDate(
          tokens: start..<j + 1, expression: .reference("PRESENT_REF"), rule: "date.reference")
        : nil
    }
    if pointer == .this, w(j) == "date" { return nil }
    return nil
  }

  private func pointedUnit(
    _ start: Int, at i: Int, _ pointer: TimeWords.Pointer, _ unit: TimeUnit, end: Int
  ) -> ReadDate? {
    guard unit != .second, unit != .minute else { return nil }
    let isPlural = text.hasSuffix(end - 1, "s")
    if isPlural {
      switch pointer {
      case .recent, .past, .last:
        guard pointer == .recent || pointer == .past else { return nil }
        return ReadDate(
          tokens: start..<end, expression: .reference("PAST_REF"), rule: "date.reference")
      case .coming:
        return ReadDate(
          tokens: start..<end, expression: .reference("FUTURE_REF"), rule: "date.reference")
      case .following:
        return ReadDate(
          tokens: start..<end, expression: .duration(unit.duration("X")), rule: "date.duration")
      default: return nil
      }
    }
    if unit.isClock {
      guard pointer == .last || pointer == .past else { return nil }
      return ReadDate(
        tokens: start..<end, expression: .duration(unit.duration("1")), rule: "date.duration")
    }
    let shift: Int
    let anchor: DateExpression.Anchor
    switch pointer {
    case .last:
      // "the last day of", "the last year of the war" are not "last year".
      if w(i - 1) == "the" || w(end) == "of" {
        guard w(i - 1) == "the", w(end) != "of" else { return nil }
        return ReadDate(
          tokens: start..<end, expression: .duration(unit.duration("1")), rule: "date.duration")
      }
      (shift, anchor) = (-1, .published)
    case .next: (shift, anchor) = (1, w(i - 1) == "the" ? .last : .published)
    case .coming: (shift, anchor) = (1, .published)
    case .this: (shift, anchor) = (0, .published)
    case .that: (shift, anchor) = (0, .last)
    case .same: (shift, anchor) = (0, .last)
    case .previous: (shift, anchor) = (-1, .last)
    case .following: (shift, anchor) = (1, .last)
    case .past:
      return ReadDate(
        tokens: start..<end, expression: .duration(unit.duration("1")), rule: "date.duration")
    case .recent: return nil
    }
    var end = end
    var expression = DateExpression.unit(unit, shift: shift, from: anchor)
    if unit == .day, case .partOfDay(let code)? = meaning(end) {
      expression = .time(expression, suffix: code)
      end += 1
    }
    return ReadDate(tokens: start..<end, expression: expression, rule: "date.pointed")
  }

  /// "the past three years", "the next few months", "the last two weeks of February".
  private func pointedCount(at i: Int, _ pointer: TimeWords.Pointer) -> ReadDate? {
    switch pointer {
    case .last, .next, .past, .coming, .previous, .following, .recent: break
    default: return nil
    }
    // "was to last 48 hours" is a verb.
    if pointer == .last, w(i - 1) == "to" || w(i - 1) == "will" || w(i - 1) == "would" {
      return nil
    }
    var j = i + 1
    var count: String?
    if let value = integer(j) {
      count = String(value)
    } else {
      switch meaning(j) {
      case .number(let value)?: count = String(value)
      case .vagueCount?: count = "X"
      default: break
      }
    }
    guard let count else { return nil }
    j += 1
    if w(j) == "-", isGlued(j) { j += 1 }
    if w(j) == "and", w(j + 1) == "a", w(j + 2) == "half" { j += 3 }
    guard let unit = unit(at: j), unit != .second || w(j) == "seconds", unit != .quarter else {
      return nil
    }
    return ReadDate(
      tokens: withArticle(i)..<j + 1, expression: .duration(unit.duration(count)),
      rule: "date.duration")
  }
}
