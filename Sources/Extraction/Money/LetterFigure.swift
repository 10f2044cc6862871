/// A figure with a currency's letter directly before it and a scale after it: "R1.2bn", "P20 billion".
///
/// The letter, the digits and the scale stand in one token or more.
struct LetterFigure {
  private let letter: String
  private let digits: String
  /// The scale, where it stands in the same token as the last digits.
  private let scale: String?
  private let lastToken: Int
  /// The index after the last token that is taken.
  var end: Int { lastToken + 1 }

  /// Returns whether a word may begin such a figure: one of the letters, then a digit.
  static func mayBegin(_ token: Token, in bytes: [UInt8]) -> Bool {
    let start = Int(token.start)
    guard token.end - token.start >= 2, (0x30...0x39).contains(bytes[start + 1]) else {
      return false
    }
    let letter = bytes[start]
    return letter == 0x52 || letter == 0x4E || letter == 0x50
  }

  /// Reads a figure at a token, or returns `nil` where the token is no such figure.
  init?(_ text: TokenizedText, at index: Int, before limit: Int) {
    let token = text.tokens[index]
    guard LetterFigure.mayBegin(token, in: text.bytes),
      let letter = text.lower(index).first.map(String.init)
    else { return nil }
    let rest = text.lower(index).dropFirst()
    var digits = String(rest.prefix { $0.isASCII && $0.isNumber })
    var suffix = rest.dropFirst(digits.count)
    var last = index
    // "R1.2bn": the point is a token of its own.
    if suffix.isEmpty, index + 2 < limit, [".", ","].contains(text.tokens[index + 1].lower),
      text.tokens[index + 2].kind == .number,
      !text.tokens[index + 1].shape.contains(.spaceBefore),
      !text.tokens[index + 2].shape.contains(.spaceBefore)
    {
      digits += text.lower(index + 1) + text.lower(index + 2)
      last = index + 2
      suffix = ""
    }
    self.letter = letter
    self.digits = digits
    lastToken = last
    if !suffix.isEmpty {
      guard LetterFigure.scales.contains(Word(suffix)) else { return nil }
      scale = String(suffix)
      return
    }
    scale = nil
    guard last + 1 < limit, text.tokens[last + 1].kind == .word,
      LetterFigure.scales.contains(text.tokens[last + 1].lower),
      text.tokens[last + 1].lower.count > 1
        || !text.tokens[last + 1].shape.contains(.spaceBefore)
    else { return nil }
  }

  private static let scales: WordSet = [
    "m", "mn", "mln", "million", "bn", "b", "bln", "billion", "tn", "trillion", "crore",
  ]

  /// The pieces of the figure: the letter, the number and the scale that belongs to its token.
  func pieces(token: Int, hasSpaceBefore: Bool) -> [Piece] {
    func piece(_ lower: String, _ token: Int, _ kind: Token.Kind, _ spaced: Bool) -> Piece {
      Piece(
        lower: Word(lower), token: token, kind: kind,
        isAllCapitals: kind == .word && lower == letter,
        isCapitalised: lower == letter, hasSpaceBefore: spaced, hasHyphenBefore: false,
        part: lower)
    }
    var out = [
      piece(letter, token, .word, hasSpaceBefore), piece(digits, lastToken, .number, false),
    ]
    if let scale { out.append(piece(scale, lastToken, .word, false)) }
    return out
  }
}
