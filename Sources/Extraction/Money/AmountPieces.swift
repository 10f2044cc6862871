/// One word, number or mark of a sentence; words joined by hyphens are pieces of their own, so that
/// "trillion-won" reads like "trillion won".
struct Piece: Sendable {
  let lower: String
  /// The index of the token that the piece belongs to.
  let token: Int
  let kind: Token.Kind
  let isAllCapitals: Bool
  let isCapitalised: Bool
  /// White space stands before.
  let hasSpaceBefore: Bool
  /// A hyphen joined the piece to the one before.
  let hasHyphenBefore: Bool
}

/// The pieces of a stretch of tokens.
struct AmountPieces: Sendable {
  let pieces: [Piece]

  /// Cuts hyphenated words and drops the hyphen between a number and a word.
  init(text: TokenizedText, tokens range: Range<Int>) {
    var pieces: [Piece] = []
    pieces.reserveCapacity(range.count + 8)
    var joined = false
    var taken = range.lowerBound
    for i in range where i >= taken {
      let token = text.tokens[i]
      let spaced = token.shape.contains(.spaceBefore)
      if token.kind == .mark, token.lower == "-", i + 1 < range.upperBound,
        text.tokens[i + 1].kind == .word, let last = pieces.last,
        last.kind == .number || last.kind == .currencySign,
        !spaced && !text.tokens[i + 1].shape.contains(.spaceBefore)
          || ScaleWords.words[text.tokens[i + 1].lower] != nil
      {
        joined = true
        continue
      }
      if token.kind == .word, token.shape.contains(.hasDigit),
        let figure = LetterFigure(text, at: i, before: range.upperBound)
      {
        pieces.append(contentsOf: figure.pieces(token: i, hasSpaceBefore: spaced))
        taken = figure.end
        joined = false
        continue
      }
      if token.kind == .word, pieces.last?.kind == .number,
        let rest = AmountPieces.behindScale(token.lower)
      {
        // "$670 m'Project'": the scale and a name in quotation marks without a blank between.
        for part in [String(token.lower.prefix(1)), rest] {
          pieces.append(
            Piece(
              lower: part, token: i, kind: .word, isAllCapitals: false, isCapitalised: false,
              hasSpaceBefore: spaced && part != rest, hasHyphenBefore: joined))
        }
        joined = false
        continue
      }
      let capitals = token.shape.contains(.allCapitals)
      if token.kind == .word, token.shape.contains(.hasHyphen), !token.shape.contains(.hasDigit) {
        var isFirst = true
        for part in token.lower.split(separator: "-") {
          pieces.append(
            Piece(
              lower: String(part), token: i, kind: .word, isAllCapitals: capitals,
              isCapitalised: token.isCapitalised && isFirst, hasSpaceBefore: isFirst && spaced,
              hasHyphenBefore: !isFirst || joined))
          isFirst = false
        }
      } else {
        pieces.append(
          Piece(
            lower: token.lower, token: i, kind: token.kind, isAllCapitals: capitals,
            isCapitalised: token.isCapitalised, hasSpaceBefore: spaced, hasHyphenBefore: joined))
      }
      joined = false
    }
    self.pieces = pieces
  }

  /// Returns what stands behind "m'" or "b'" in a word, or `nil`.
  private static func behindScale(_ word: String) -> String? {
    var bytes = word.utf8.makeIterator()
    guard let first = bytes.next(), first == 0x6D || first == 0x62, bytes.next() == 0x27,
      word.utf8.count > 3
    else { return nil }
    return String(word.dropFirst(2))
  }

  var count: Int { pieces.count }

  /// The lower-case word at an index; empty beyond the ends.
  func lower(_ index: Int) -> String {
    index >= 0 && index < pieces.count ? pieces[index].lower : ""
  }

  func kind(_ index: Int) -> Token.Kind? {
    index >= 0 && index < pieces.count ? pieces[index].kind : nil
  }

  /// Returns the tokens that a range of pieces covers.
  func tokens(_ range: Range<Int>) -> Range<Int> {
    pieces[range.lowerBound].token..<(pieces[range.upperBound - 1].token + 1)
  }
}
