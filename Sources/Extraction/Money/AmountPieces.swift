/// One word, number or mark of a sentence; words joined by hyphens are pieces of their own, so that
/// "trillion-won" reads like "trillion won".
struct Piece: Sendable {
  let lower: Word
  /// The index of the token that the piece belongs to.
  let token: Int
  let kind: Token.Kind
  let isAllCapitals: Bool
  let isCapitalised: Bool
  /// White space stands before.
  let hasSpaceBefore: Bool
  /// A hyphen joined the piece to the one before.
  let hasHyphenBefore: Bool
  /// The letters, where the piece is a part of its token; `nil` for a whole token.
  var part: String?
}

/// The pieces of a stretch of tokens.
struct AmountPieces: Sendable {
  let pieces: [Piece]
  private let text: TokenizedText

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
        let rest = AmountPieces.behindScale(text, i)
      {
        // "$670 m'Project'": the scale and a name in quotation marks without a blank between.
        for part in [String(text.lower(i).prefix(1)), rest] {
          pieces.append(
            Piece(
              lower: Word(part), token: i, kind: .word, isAllCapitals: false, isCapitalised: false,
              hasSpaceBefore: spaced && part != rest, hasHyphenBefore: joined, part: part))
        }
        joined = false
        continue
      }
      let capitals = token.shape.contains(.allCapitals)
      if token.kind == .word, token.shape.contains(.hasHyphen), !token.shape.contains(.hasDigit) {
        for (k, part) in text.lower(i).split(separator: "-").enumerated() {
          pieces.append(
            Piece(
              lower: Word(part), token: i, kind: .word, isAllCapitals: capitals,
              isCapitalised: token.isCapitalised && k == 0, hasSpaceBefore: k == 0 && spaced,
              hasHyphenBefore: k > 0 || joined, part: String(part)))
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
    self.text = text
  }

  /// Returns what stands behind "m'" or "b'" in a word, or `nil`.
  private static func behindScale(_ text: TokenizedText, _ index: Int) -> String? {
    let word = text.tokens[index].lower
    guard word.count > 3, word.hasPrefix("m'") || word.hasPrefix("b'") else { return nil }
    return String(text.lower(index).dropFirst(2))
  }

  var count: Int { pieces.count }

  /// The lower-case word at an index; empty beyond the ends.
  func lower(_ index: Int) -> Word {
    index >= 0 && index < pieces.count ? pieces[index].lower : .empty
  }

  /// The letters or digits of a piece in lower case.
  func letters(_ index: Int) -> String {
    pieces[index].part ?? text.lower(pieces[index].token)
  }

  /// The digits of a number with their marks; empty where none stands.
  func digits(_ index: Int) -> String { kind(index) == .number ? letters(index) : "" }

  func kind(_ index: Int) -> Token.Kind? {
    index >= 0 && index < pieces.count ? pieces[index].kind : nil
  }

  /// Returns the tokens that a range of pieces covers.
  func tokens(_ range: Range<Int>) -> Range<Int> {
    pieces[range.lowerBound].token..<(pieces[range.upperBound - 1].token + 1)
  }
}
