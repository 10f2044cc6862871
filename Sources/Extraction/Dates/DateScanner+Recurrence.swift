internal import Facts

/// Days by their words and recurring times: "today", "every year".
extension DateScanner {
  func day(at i: Int, _ shift: Int, _ suffix: String?) -> ReadDate? {
    // "USA Today".
    if text.tokens[i].isCapitalised, i > sentence.lowerBound, kind(i - 1) == .word,
      text.tokens[i - 1].isCapitalised
    {
      return nil
    }
    var expression = DateExpression.unit(.day, shift: shift, from: .published)
    var end = i + 1
    if let suffix {
      expression = .time(expression, suffix: suffix)
    } else if case .partOfDay(let code)? = meaning(end) {
      expression = .time(expression, suffix: code)
      end += 1
    }
    return ReadDate(tokens: i..<end, expression: expression, rule: "date.day-word")
  }

  /// "every year", "each Tuesday", "every two weeks".
  func recurring(at i: Int) -> ReadDate? {
    var j = i + 1
    if w(j) == "other" || w(j) == "single" { j += 1 }
    switch meaning(j) {
    case .unit(let unit)? where unit != .second && !text.hasSuffix(j, "s"):
      let value = w(i + 1) == "other" ? unit.duration("2") : unit.duration("1")
      return ReadDate(tokens: i..<j + 1, expression: .set(value), rule: "date.set")
    case .month(let month)? where text.tokens[j].isCapitalised:
      return ReadDate(
        tokens: i..<j + 1, expression: .set("XXXX-" + two(month)), rule: "date.set")
    case .season(let season)?:
      return ReadDate(
        tokens: i..<j + 1, expression: .set("XXXX-" + season.rawValue), rule: "date.set")
    case .vagueCount?:
      guard let unit = unit(at: j + 1) else { return nil }
      return ReadDate(
        tokens: i..<j + 2, expression: .set(unit.duration("X")), rule: "date.set")
    case .weekday(let day)? where text.tokens[j].isCapitalised:
      return ReadDate(tokens: i..<j + 1, expression: .set("XXXX-WXX-\(day)"), rule: "date.set")
    case .number(let count)?:
      guard let unit = unit(at: j + 1) else { return nil }
      return ReadDate(
        tokens: i..<j + 2, expression: .set(unit.duration(String(count))), rule: "date.set")
    case .partOfDay(let code)?:
      return ReadDate(tokens: i..<j + 1, expression: .set("XXXX-XX-XX" + code), rule: "date.set")
    default: return nil
    }
  }
}
