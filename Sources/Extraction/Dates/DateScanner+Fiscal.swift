internal import Facts

/// Periods of business: "FY2017", "Q3", "the year-ago quarter"; decades of two digits; halves.
extension DateScanner {
  /// "FY2017", "FY16", "Q3", "H1": letters and digits in one word.
  func period(at i: Int) -> ReadDate? {
    let token = text.tokens[i]
    let letter = text.bytes[Int(token.start)]
    guard token.end - token.start <= 6, letter == 0x46 || letter == 0x48 || letter == 0x51 else {
      return nil
    }
    let word = token.lower
    if word.hasPrefix("fy") {
      guard let digits = Int(text.lower(i).dropFirst(2)) else { return nil }
      switch word.count {
      case 4: return fixedYear(i..<i + 1, 2000 + digits)
      case 6: return (1900..<2100).contains(digits) ? fixedYear(i..<i + 1, digits) : nil
      default: return nil
      }
    }
    guard word.count == 2, let digit = Int(text.lower(i).dropFirst()) else { return nil }
    if word.hasPrefix("q"), (1...4).contains(digit) {
      return inYear(i, .quarter(digit, nil), after: i + 1)
    }
    // "H1" is also a name: a year or a preposition must say that it is a half.
    guard word.hasPrefix("h"), (1...2).contains(digit) else { return nil }
    let read = inYear(i, .half(digit, nil), after: i + 1)
    return read.tokens.count > 1 || w(i - 1) == "in" || w(i - 1) == "for" ? read : nil
  }

  /// "3Q", "1H" with or without a year after it.
  func quarterByDigit(at i: Int, _ value: Int) -> ReadDate? {
    guard isGlued(i + 1), (1...4).contains(value) else { return nil }
    if w(i + 1) == "q" { return inYear(i, .quarter(value, nil), after: i + 2) }
    guard w(i + 1) == "h", value <= 2, year(i + 2) != nil else { return nil }
    return inYear(i, .half(value, nil), after: i + 2)
  }

  /// "the '80s", "the 80s": a decade of the twentieth century.
  func shortDecade(at i: Int, _ value: Int) -> ReadDate? {
    guard value % 10 == 0, (20...90).contains(value), isGlued(i + 1),
      w(i + 1) == "s" || w(i + 1) == "'s"
    else { return nil }
    if kind(i - 1) == .quote, isGlued(i), i - 1 >= floor {
      return decade(withArticle(i - 1)..<i + 2, 1900 + value)
    }
    let before = w(i - 1)
    guard before == "the" || before == "early" || before == "late" || before == "mid" else {
      return nil
    }
    // "in the 80s" may be degrees or an age: "in his 80s", "temperatures in the 80s".
    guard value >= 50, w(i + 2) != "fahrenheit" else { return nil }
    return decade(withArticle(i)..<i + 2, 1900 + value)
  }

  /// "the year-ago quarter", "year-earlier", "year-end", "first-half".
  func hyphenatedPeriod(_ first: TimeWords.Meaning?, _ second: Word, at i: Int) -> ReadDate? {
    switch first {
    case .unit(let unit)? where second == "ago" || second == "earlier":
      let isPeriod = w(i + 1) == "period" || self.unit(at: i + 1) != nil
      return ReadDate(
        tokens: withArticle(i)..<(isPeriod ? i + 2 : i + 1),
        expression: .offset(count: 1, unit: unit, isPast: true, from: .last), rule: "date.offset")
    case .unit(let unit)? where second == "end" && (unit == .year || unit == .month):
      if unit == .year, let year = year(i + 1) { return fixedYear(i..<i + 2, year) }
      return ReadDate(
        tokens: i..<i + 1, expression: .unit(unit, shift: 0, from: unit == .year ? .story : .last),
        rule: "date.part")
    case .ordinal(let value)? where second == "century":
      return century(withArticle(i), value, end: i + 1)
    case nil where w(i).hasPrefix("half-"):
      guard case .unit(let unit)? = TimeWords.meaning(second) else { return nil }
      return half(unit).map {
        ReadDate(
          tokens: withArticle(i)..<i + 1,
          expression: .duration($0.unit.duration(plain($0.count))), rule: "date.duration")
      }
    case .ordinal(let value)? where second == "half" && value <= 2:
      return inYear(i, .half(value, nil), after: i + 1)
    default: return nil
    }
  }

  /// "half an hour", "half a century ago", "half a year later", from the unit.
  func halfUnit(at i: Int, _ unit: TimeUnit) -> ReadDate? {
    guard w(i - 2) == "half", i - 2 >= floor, let halved = half(unit) else { return nil }
    return withDirection(start: i - 2, after: i + 1, count: halved.count, unit: halved.unit)
  }

  /// Half of a unit in a smaller one.
  private func half(_ unit: TimeUnit) -> (count: Double, unit: TimeUnit)? {
    switch unit {
    case .minute: (30, .second)
    case .hour: (30, .minute)
    case .day: (12, .hour)
    case .year: (6, .month)
    case .decade: (5, .year)
    case .century: (50, .year)
    default: nil
    }
  }

  /// "twice a week", "three times a year": the recurring time from its unit.
  func timesPer(at i: Int, _ unit: TimeUnit) -> ReadDate? {
    let word = w(i - 2)
    let start: Int
    if word == "once" || word == "twice" {
      start = i - 2
    } else if word == "times", i - 3 >= floor {
      start = i - 3
    } else {
      return nil
    }
    guard start >= floor else { return nil }
    return ReadDate(
      tokens: start..<i + 1, expression: .set(unit.duration("1")), rule: "date.set")
  }
}
