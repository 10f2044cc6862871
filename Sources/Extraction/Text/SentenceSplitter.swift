/// Finds where sentences end: full stops that are not abbreviations, question and exclamation
/// marks, with closing quotation marks and brackets taken along, and the ends of paragraphs.
enum SentenceSplitter {
  static func sentences(
    of tokens: [Token], paragraphs: [Range<Int>]
  ) -> [Range<Int>] {
    var out: [Range<Int>] = []
    out.reserveCapacity(tokens.count / 20 + 1)
    for paragraph in paragraphs {
      var start = paragraph.lowerBound
      var i = start
      while i < paragraph.upperBound {
        guard isTerminal(tokens[i]) else {
          i += 1
          continue
        }
        var end = i + 1
        while end < paragraph.upperBound, isClosing(tokens[end], after: tokens[end - 1]) {
          end += 1
        }
        if end >= paragraph.upperBound { break }
        if begins(tokens, at: end, after: i, closed: end > i + 1) {
          out.append(start..<end)
          start = end
        }
        i = end
      }
      if start < paragraph.upperBound { out.append(start..<paragraph.upperBound) }
    }
    return out
  }

  private static func isTerminal(_ token: Token) -> Bool {
    guard token.kind == .mark else {
      // "U.S." at the end of a sentence has taken its full stop in.
      return false
    }
    return token.lower == "." || token.lower == "!" || token.lower == "?" || token.lower == "..."
      || token.lower == "…" || token.lower == "...."
  }

  private static func isClosing(_ token: Token, after: Token) -> Bool {
    guard !token.shape.contains(.spaceBefore) else { return false }
    switch token.kind {
    case .quote: return token.lower != "“" && token.lower != "‘" && token.lower != "«"
    case .mark: return token.lower == ")" || token.lower == "]"
    default: return false
    }
  }

  /// Returns whether a sentence begins at a token that follows a terminal mark.
  private static func begins(_ tokens: [Token], at next: Int, after mark: Int, closed: Bool) -> Bool
  {
    let token = tokens[next]
    let spaced = token.shape.contains(.spaceBefore)
    if !spaced {
      // "needs.The": a full stop without a space between a small letter and a capital word.
      guard tokens[mark].lower == ".", token.kind == .word, token.isCapitalised, mark > 0,
        tokens[mark - 1].kind == .word, !tokens[mark - 1].shape.contains(.hasDigit),
        tokens[mark - 1].end - tokens[mark - 1].start > 2,
        !tokens[mark].shape.contains(.abbreviationDot),
        token.end - token.start > 1
      else {
        return closed && token.kind == .quote && tokens[mark].lower == "."
      }
      return true
    }
    if tokens[mark].shape.contains(.abbreviationDot), !closed {
      // "Corp. The": company endings, months and the like may end a sentence before these words.
      guard !neverEnds.contains(tokens[mark - 1]),
        tokens[mark - 1].end - tokens[mark - 1].start > 1
      else { return false }
      return starters.contains(token) && token.isCapitalised
    }
    switch token.kind {
    case .word: return token.isCapitalised || tokens[mark].lower != "…" && startsSmall(token)
    case .number, .currencySign: return true
    case .quote: return true
    case .mark:
      return token.lower == "(" || token.lower == "[" || token.lower == "-" || token.lower == "—"
        || token.lower == "–" || token.lower == "--" || token.lower == "•"
    }
  }

  /// Words in small letters that begin sentences all the same: brand names such as `iPhone`.
  private static func startsSmall(_ token: Token) -> Bool { false }

  /// Abbreviations that stand before a name and so never end a sentence.
  private static let neverEnds: WordSet = [
    "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "gen", "lt", "col", "maj", "capt", "cmdr", "adm",
    "sgt", "brig", "sen", "rep", "gov", "st", "messrs", "pres", "amb", "vs", "e.g", "i.e", "no",
    "nos", "rs",
  ]

  /// Words that, in capitals after an abbreviation, begin a new sentence.
  private static let starters: WordSet = [
    "the", "a", "an", "it", "its", "he", "she", "they", "we", "i", "this", "that", "these", "those",
    "in", "on", "at", "but", "and", "however", "meanwhile", "according", "under", "after", "before",
    "both", "there", "as", "for", "with", "if", "last", "while", "when", "his", "her", "their",
    "our", "some", "no", "one", "two",
  ]
}
