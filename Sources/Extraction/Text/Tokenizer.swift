/// Cuts UTF-8 text into tokens, sentences and paragraphs in one pass over the bytes.
struct Tokenizer {
  /// The text, for as long as the pass over it lasts.
  private let bytes: UnsafeBufferPointer<UInt8>
  private var tokens: [Token] = []
  private var position = 0
  /// Shape bits that the next token takes from the white space before it.
  private var pending: Token.Shape = [.paragraphStart, .lineBefore, .spaceBefore]

  /// Returns the text cut into tokens and sentences.
  ///
  /// - Complexity: O(n) in the length of the text.
  static func tokenize(_ text: String) -> TokenizedText {
    let bytes = Array(text.utf8)
    let tokens = bytes.withUnsafeBufferPointer { buffer in
      var tokenizer = Tokenizer(bytes: buffer)
      tokenizer.run()
      return tokenizer.tokens
    }
    let paragraphs = paragraphs(of: tokens)
    return TokenizedText(
      bytes: bytes, tokens: tokens,
      sentences: SentenceSplitter.sentences(of: tokens, paragraphs: paragraphs),
      paragraphs: paragraphs)
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 4 + 8)
  }

  private mutating func run() {
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case 0x20, 0x09, 0x0D, 0x0B, 0x0C, 0x00:
        pending.insert(.spaceBefore)
        position += 1
      case 0x0A:
        let blank = pending.contains(.lineBefore)
        pending.insert([.spaceBefore, .lineBefore])
        if blank || tokens.isEmpty { pending.insert(.paragraphStart) }
        position += 1
      case 0x30...0x39: number()
      case 0x41...0x5A, 0x61...0x7A: word()
      case 0x24: emit(.currencySign, length: 1)
      case 0x22: emit(.quote, length: 1)
      case 0x27, 0x60: apostrophe(length: 1)
      case 0x2E: run(of: 0x2E)
      case 0x2D: run(of: 0x2D)
      case 0..<0x80: emit(.mark, length: 1)
      default: wide()
      }
    }
  }

  /// A run of equal marks: `...`, `--`.
  private mutating func run(of mark: UInt8) {
    var end = position + 1
    while end < bytes.count, bytes[end] == mark { end += 1 }
    var shape: Token.Shape = []
    if mark == 0x2E, end == position + 1, let last = tokens.last, Int(last.end) == position,
      last.kind == .word, Abbreviations.contains(last)
    {
      shape = .abbreviationDot
    }
    emit(.mark, length: end - position, shape: shape)
  }

  /// Returns the scalar at an offset and its length in bytes; malformed bytes count as U+FFFD.
  private func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let b = bytes[offset]
    if b < 0x80 { return (UInt32(b), 1) }
    let length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC0 ? 2 : 1
    guard length > 1, offset + length <= bytes.count else { return (0xFFFD, 1) }
    var value = UInt32(b) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for i in 1..<length { value = value << 6 | UInt32(bytes[offset + i] & 0x3F) }
    return (value, length)
  }

  private mutating func wide() {
    let (value, length) = scalar(at: position)
    switch value {
    case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF:
      pending.insert(.spaceBefore)
      position += length
    case 0x2028, 0x2029, 0x85:
      pending.insert([.spaceBefore, .lineBefore])
      position += length
    case 0xA2...0xA5, 0x20A0...0x20CF, 0xE3F: emit(.currencySign, length: length)
    case 0x2018: emit(.quote, length: length)
    case 0x2019: apostrophe(length: length)
    case 0x201A...0x201F, 0xAB, 0xBB, 0x2039, 0x203A, 0x300C...0x300F: emit(.quote, length: length)
    case 0x2010...0x2015, 0x2020...0x203E, 0x2040...0x206F, 0xA1, 0xA6...0xA9, 0xAC...0xB4,
      0xB6...0xB9, 0xBC...0xBF, 0xD7, 0xF7, 0x2190...0x2BFF, 0x3001...0x3020, 0xFF00...0xFF20,
      0xFFFD:
      emit(.mark, length: length)
    default: word()
    }
  }

  /// An apostrophe that no word took in: a possessive ending, or a quotation mark.
  private mutating func apostrophe(length: Int) {
    let after = position + length
    if let last = tokens.last, Int(last.end) == position, last.kind == .word || last.kind == .number
    {
      if after < bytes.count, bytes[after] | 0x20 == 0x73, !isLetter(at: after + 1) {
        emit(.word, length: length + 1, shape: .possessive)
        return
      }
      if bytes[position - 1] | 0x20 == 0x73, after >= bytes.count || bytes[after] == 0x20,
        !hasOpenSingleQuote()
      {
        emit(.word, length: length, shape: .possessive)
        return
      }
    }
    emit(.quote, length: length)
  }

  /// Returns whether a single quotation mark was opened in this paragraph and not closed.
  private func hasOpenSingleQuote() -> Bool {
    var open = false
    for token in tokens.reversed() {
      if token.kind == .quote, token.lower == "'" || token.lower == "\u{2018}" { open.toggle() }
      if token.shape.contains(.paragraphStart) { break }
      if Int(token.start) + 600 < position { break }
    }
    return open
  }

  private func isLetter(at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    switch bytes[offset] {
    case 0x41...0x5A, 0x61...0x7A: return true
    case 0x80...: return isWordScalar(scalar(at: offset).value)
    default: return false
    }
  }

  private func isWordScalar(_ value: UInt32) -> Bool {
    switch value {
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x1FFF: value != 0xE3F
    case 0x2C00...0x2FFF, 0x3021...0xFEFE, 0xFF21...0xFFFC, 0x10000...: true
    default: false
    }
  }

  private func isWordByte(at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    return (0x30...0x39).contains(bytes[offset]) || isLetter(at: offset)
  }

  private mutating func word() {
    let start = position
    var shape: Token.Shape = []
    var end = start
    // Initials and abbreviations with inner dots: U.S., U.A.E., J.
    var dotted = start
    while dotted + 1 < bytes.count, (0x41...0x5A).contains(bytes[dotted]),
      bytes[dotted + 1] == 0x2E
    {
      dotted += 2
    }
    if dotted > start + 2 || (dotted == start + 2 && dotted < bytes.count && isLetter(at: dotted)) {
      // "U.S.-led": the hyphen goes on below.
      end = dotted
      if dotted == start + 2 {
        // A single initial glued to a name: keep it apart.
        emit(.word, length: 2, shape: [.capitalised])
        return
      }
      if end < bytes.count, (0x41...0x5A).contains(bytes[end]), !isWordByte(at: end + 1) {
        end += 1
      }
      shape.insert([.capitalised, .allCapitals])
    }
    var letters = 0
    var capitals = 0
    while end < bytes.count {
      let b = bytes[end]
      switch b {
      case 0x41...0x5A, 0x61...0x7A:
        letters += 1
        if b < 0x61 { capitals += 1 }
        end += 1
      case 0x30...0x39:
        if !shape.contains(.hasDigit), GluedCurrency.isCurrency(part(start..<end)) {
          return finish(&end)  // USD34, Rs5
        }
        shape.insert(.hasDigit)
        end += 1
      case 0x2D where end > start && isWordByte(at: end + 1):
        // "August-24", "March-April": dates on both sides, not one word.
        if shape.isDisjoint(with: [.hasHyphen, .hasDigit]), end - start <= 9,
          !(0x61...0x7A).contains(bytes[end + 1]), CalendarNames.isMonth(part(start..<end))
        {
          return finish(&end)
        }
        shape.insert(.hasHyphen)
        end += 1
      case 0x2F where shape.contains(.hasDigit) && isWordByte(at: end + 1):
        end += 1  // F/A-18E/F, L-39ZA/ART
      case 0x2F
      where end == start + 1 && (0x41...0x5A).contains(bytes[start])
        && end + 2 < bytes.count && (0x41...0x5A).contains(bytes[end + 1]) && bytes[end + 2] == 0x2D:
        end += 1  // F/A-18
      case 0x26
      where end > start && (0x41...0x5A).contains(bytes[end - 1]) && end + 1 < bytes.count
        && (0x41...0x5A).contains(bytes[end + 1]):
        end += 1  // R&D
      case 0x27:
        guard end > start, isInnerApostrophe(at: end, length: 1) else { return finish(&end) }
        end += 1
      case 0x80...:
        let (value, length) = scalar(at: end)
        if value == 0x2019 {
          guard end > start, isInnerApostrophe(at: end, length: length) else { return finish(&end) }
          end += length
        } else if isWordScalar(value) || value == 0xAD || value == 0x200D || value == 0x200C {
          letters += 1
          // Capitals beyond ASCII: Latin-1, Latin Extended, Greek and Cyrillic by their ranges.
          if isCapital(value) { capitals += 1 }
          end += length
        } else {
          return finish(&end)
        }
      default: return finish(&end)
      }
    }
    finish(&end)

    func isCapital(_ value: UInt32) -> Bool {
      switch value {
      case 0xC0...0xDE: value != 0xD7
      case 0x100...0x17F: value & 1 == (0x139...0x148 ~= value || 0x179...0x17E ~= value ? 1 : 0)
      case 0x386...0x3AB, 0x400...0x42F: true
      case 0x1E00...0x1EFF: value & 1 == 0
      default: false
      }
    }

    func finish(_ end: inout Int) {
      if end == start { end += scalar(at: start).length }
      if isCapital(scalar(at: start).value) || (0x41...0x5A).contains(bytes[start]) {
        shape.insert(.capitalised)
      }
      if letters >= 2, capitals == letters { shape.insert(.allCapitals) }
      emit(.word, length: end - start, shape: shape)
    }
  }

  /// An apostrophe within a word: followed by a letter, unless that is a final possessive `s`.
  private func isInnerApostrophe(at offset: Int, length: Int) -> Bool {
    let after = offset + length
    guard isLetter(at: after) else { return false }
    return !(bytes[after] | 0x20 == 0x73 && !isWordByte(at: after + 1))
  }

  private mutating func number() {
    var end = position
    while end < bytes.count {
      switch bytes[end] {
      case 0x30...0x39: end += 1
      case 0x2E, 0x2C:
        guard end + 1 < bytes.count, (0x30...0x39).contains(bytes[end + 1]) else {
          return emit(.number, length: end - position, shape: .hasDigit)
        }
        end += 1
      default: return emit(.number, length: end - position, shape: .hasDigit)
      }
    }
    emit(.number, length: end - position, shape: .hasDigit)
  }

  private mutating func emit(_ kind: Token.Kind, length: Int, shape: Token.Shape = []) {
    let range = position..<min(position + length, bytes.count)
    let lower = Word(folding: range, of: bytes, isWord: kind == .word)
    tokens.append(
      Token(
        start: Int32(range.lowerBound), end: Int32(range.upperBound), hash: lower.hash, kind: kind,
        shape: shape.union(pending), lower: lower))
    pending = []
    position = range.upperBound
  }

  private func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  private static func paragraphs(of tokens: [Token]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = 0
    for i in tokens.indices where i > start && tokens[i].shape.contains(.paragraphStart) {
      out.append(start..<i)
      start = i
    }
    if start < tokens.count { out.append(start..<tokens.count) }
    return out
  }
}
