internal import Facts

/// The number that stands before an item, with its bound.
struct QuantityReading {
  let value: Double
  let bound: Bound
  /// The first token of the bound or the number.
  let start: Int

  /// Reads backward from the first token of an item, over a few words that describe it.
  init?(text: TokenizedText, before start: Int, floor: Int, isItemWord: (Token) -> Bool) {
    let tokens = text.tokens
    var i = start - 1
    var skipped = 0
    while i >= floor {
      let token = tokens[i]
      if let number = Self.number(text, endingAt: i, floor: floor) {
        guard !Self.isYear(text, number) else { return nil }
        (bound, self.start) = Self.bound(tokens, before: number.start, floor: floor)
        value = number.value
        return
      }
      if token.kind == .number, i + 1 < tokens.count, tokens[i + 1].kind == .word,
        !tokens[i + 1].shape.contains(.spaceBefore), skipped < 4
      {
        skipped += 1
        i -= 1
        continue
      }
      guard skipped < 4, token.kind == .word, !token.shape.contains(.possessive),
        Self.between.contains(token)
          || token.isCapitalised && !Self.stops.contains(token)
          || token.shape.contains(.hasHyphen) || token.shape.contains(.hasDigit)
          || isItemWord(token)
      else { return nil }
      if token.shape.contains(.paragraphStart) { return nil }
      skipped += 1
      i -= 1
    }
    return nil
  }

  private static let between: WordSet = [
    "new", "more", "additional", "further", "other", "extra", "of", "units", "used", "first",
    "brand", "medium", "heavy", "light", "large", "small", "its", "the", "giant", "latest", "their",
    "european", "old", "older", "locally", "built", "made", "m",
  ]
  private static let stops: WordSet = [
    "in", "on", "and", "for", "with", "to", "from", "at", "by", "as", "or", "after",
  ]

  private static func number(_ text: TokenizedText, endingAt i: Int, floor: Int)
    -> (value: Double, start: Int)?
  {
    let tokens = text.tokens
    let token = tokens[i]
    if token.kind == .number {
      if i > 0, tokens[i - 1].kind == .currencySign { return nil }
      if i + 1 < tokens.count, !tokens[i + 1].shape.contains(.spaceBefore),
        tokens[i + 1].kind == .word || tokens[i + 1].lower == "%"
      {
        return nil
      }
      let digits = text.text(i).filter { $0 != "," }
      guard let value = Double(digits), value > 0, value <= 1_000_000, !digits.contains(".") else {
        return nil
      }
      return (value, i)
    }
    guard token.kind == .word else { return nil }
    switch token.lower {
    case "dozen", "dozens":
      guard i > floor else { return (12, i) }
      switch tokens[i - 1].lower {
      case "a": return i > floor + 1 && tokens[i - 2].lower == "half" ? (6, i - 2) : (12, i - 1)
      case "half": return (6, i - 1)
      default:
        if let factor = words[tokens[i - 1].lower] { return (factor * 12, i - 1) }
        return token.lower == "dozen" ? (12, i) : nil
      }
    case "pair", "couple": return (2, i > floor && tokens[i - 1].lower == "a" ? i - 1 : i)
    case "hundred":
      guard i > floor else { return (100, i) }
      return (100 * (words[tokens[i - 1].lower] ?? 1), i - 1)
    default: break
    }
    if let value = words[token.lower] {
      return (value, i)
    }
    guard token.shape.contains(.hasHyphen) else { return nil }
    let parts = text.lower(i).split(separator: "-")
    if parts.count == 2, let tens = words[Word(parts[0])], tens >= 20,
      let ones = words[Word(parts[1])], ones < 10
    {
      return (tens + ones, i)
    }
    return nil
  }

  private static let words: WordMap<Double> = [
    "single": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  /// "in 2016 fighters": a year, not a number of pieces.
  private static func isYear(_ text: TokenizedText, _ number: (value: Double, start: Int)) -> Bool {
    let tokens = text.tokens
    guard (1900...2100).contains(number.value), number.value == number.value.rounded(),
      tokens[number.start].kind == .number, !text.contains(number.start, 0x2C)
    else { return false }
    guard number.start > 0 else { return true }
    let before = tokens[number.start - 1].lower
    return !["of", "buy", "order", "ordered", "for", "about", "some", "to"].contains(before)
  }

  private static func bound(_ tokens: [Token], before start: Int, floor: Int) -> (Bound, Int) {
    func word(_ back: Int) -> Word {
      start - back >= floor && start - back >= 0 ? tokens[start - back].lower : .empty
    }
    switch word(1) {
    case "to" where word(2) == "up": return (.upTo, start - 2)
    case "least" where word(2) == "at": return (.atLeast, start - 2)
    case "than" where word(2) == "more": return (.moreThan, start - 2)
    case "than" where word(2) == "less" || word(2) == "fewer": return (.lessThan, start - 2)
    case "as" where word(2) == "many": return (.upTo, start - (word(3) == "as" ? 3 : 2))
    case "over": return (.moreThan, start - 1)
    case "about", "around", "some", "approximately", "nearly", "roughly", "almost", "estimated":
      return (.about, start - 1)
    default: return (.exact, start)
    }
  }
}
