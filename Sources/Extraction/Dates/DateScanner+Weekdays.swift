internal import Facts

/// Days of the week and times of the clock.
extension DateScanner {
  // MARK: Weekdays

  func weekday(at i: Int, _ day: Int) -> ReadDate? {
    guard text.tokens[i].isCapitalised else { return nil }
    var j = i + 1
    if DateScanner.papers.contains(w(j)), text.tokens[j].isCapitalised { return nil }
    // "Good Friday", "Bloody Sunday", "Super Tuesday" are names.
    if DateScanner.named.contains(w(i - 1)), text.tokens[i - 1].isCapitalised { return nil }
    let isWeak = TimeWords.weakWeekdays.contains(w(i))
    if isWeak {
      guard w(j) == "." || w(j) == ",", meaning(j + 1) != nil || integer(j + 1) != nil else {
        return nil
      }
    }
    if w(j) == ".", isGlued(j), isWeak { j += 1 }
    // "Tuesday, Nov. 15, 2016", "Tuesday 15 November".
    let next = w(j) == "," ? j + 1 : j
    if let date = sentence.contains(next) ? calendarDay(at: next) : nil {
      return ReadDate(
        tokens: i..<date.tokens.upperBound, expression: date.expression, rule: date.rule)
    }
    if case .partOfDay(let code)? = meaning(i + 1), w(i + 1) != "overnight" {
      if w(i + 2) == "of", sentence.contains(i + 3), let date = calendarDay(at: i + 3) {
        return ReadDate(
          tokens: i..<date.tokens.upperBound, expression: .time(date.expression, suffix: code),
          rule: "date.weekday")
      }
      return ReadDate(
        tokens: i..<i + 2, expression: .time(.weekday(day, nil), suffix: code), rule: "date.weekday"
      )
    }
    return ReadDate(tokens: i..<i + 1, expression: .weekday(day, nil), rule: "date.weekday")
  }

  private static let named: WordSet = [
    "good", "black", "bloody", "ash", "palm", "holy", "maundy", "super", "cyber", "fat", "shrove",
    "easter", "whit",
  ]

  /// "The Sunday Times" is a newspaper.
  private static let papers: WordSet = [
    "times", "telegraph", "mail", "post", "express", "mirror", "herald", "star", "independent",
    "standard", "mercury", "tribune",
  ]

  /// A day of the calendar with its month, by whichever order.
  private func calendarDay(at i: Int) -> ReadDate? {
    let read: ReadDate?
    if let value = integer(i), value >= 1, value <= 31 {
      read = dayFirst(at: i, value)
    } else if w(i) == "the", let value = integer(i + 1), value <= 31 {
      read = dayFirst(at: i + 1, value)
    } else if case .month(let month)? = meaning(i) {
      read = monthFirst(at: i, month)
    } else {
      read = nil
    }
    guard let read else { return nil }
    switch read.expression {
    case .monthDay: return read
    case .fixed(let date?, _) where date.grain == .day: return read
    default: return nil
    }
  }

  // MARK: Clock

  /// "10:30", "3 p.m.", "11:00 a.m.", "0530 hrs".
  func clock(at i: Int) -> ReadDate? {
    guard let hour = integer(i), hour <= 24, text.tokens[i].lower.count <= 2 else {
      return nil
    }
    var j = i + 1
    var minute = 0
    var hasMinutes = false
    if isGlued(j), w(j) == ":", isGlued(j + 1), let m = integer(j + 1), m < 60,
      text.tokens[j + 1].lower.count == 2
    {
      minute = m
      hasMinutes = true
      j += 2
      if isGlued(j), w(j) == ":", integer(j + 1) != nil { j += 2 }
    }
    var shift = 0
    var hasHalf = false
    let word = w(j)
    if word == "am" || word == "pm" || word == "a.m." || word == "p.m." || word == "a.m"
      || word == "p.m"
    {
      hasHalf = true
      if word.hasPrefix("p") { shift = 12 }
      j += w(j + 1) == "." && isGlued(j + 1) && sentence.contains(j + 2) ? 2 : 1
    } else if word == "a" || word == "p", w(j + 1) == ".", w(j + 2) == "m" {
      hasHalf = true
      if word == "p" { shift = 12 }
      j += w(j + 3) == "." && sentence.contains(j + 4) ? 4 : 3
    } else if word == "o'clock" {
      hasHalf = true
      j += 1
      if w(j) == "in", w(j + 1) == "the" {
        if w(j + 2) == "afternoon" || w(j + 2) == "evening" { shift = 12 }
        if w(j + 2) == "morning" || shift == 12 { j += 3 }
      }
    } else if word == "hrs" || word == "hours" && hasMinutes {
      j += 1
      hasHalf = true
    }
    guard hasHalf || hasMinutes, hour <= 12 || shift == 0 else { return nil }
    // Scores and ratios: "a 10:15 split" have no sign of a clock; a colon alone must follow a word
    // of time.
    if !hasHalf,
      !DateScanner.clockBefore.contains(w(i - 1)), afterZone(j) == j
    {
      return nil
    }
    let value = (hour % 12 == 0 && hasHalf && hour == 12 ? 0 : hour) + shift
    return ReadDate(
      tokens: i..<j, expression: .time(nil, suffix: "T\(two(value)):\(two(minute))"),
      rule: "date.clock")
  }
}
