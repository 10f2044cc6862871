internal import Facts

/// A text cut once into tokens, sentences and paragraphs; rules read tokens, never characters.
///
/// A class, for every reader of a sentence keeps it.
final class TokenizedText: Sendable {
  /// The document's text as UTF-8.
  let bytes: [UInt8]
  let tokens: [Token]
  /// Ranges of token indices, in text order, together covering all tokens.
  let sentences: [Range<Int>]
  /// Ranges of token indices.
  let paragraphs: [Range<Int>]

  init(
    bytes: [UInt8], tokens: [Token], sentences: [Range<Int>], paragraphs: [Range<Int>]
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.sentences = sentences
    self.paragraphs = paragraphs
  }

  /// Returns the text between two UTF-8 offsets.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Returns the words of one token as written.
  func text(_ index: Int) -> String {
    string(Int(tokens[index].start)..<Int(tokens[index].end))
  }

  /// Returns the word of one token in lower case, for what asks for its letters.
  func lower(_ index: Int) -> String {
    tokens[index].kind == .word ? Word.folded(text(index)) : text(index)
  }

  /// Returns whether one token holds an ASCII character.
  func contains(_ index: Int, _ byte: UInt8) -> Bool {
    bytes[Int(tokens[index].start)..<Int(tokens[index].end)].contains(byte)
  }

  /// Returns the word of one token in lower case without the `s` that it ends with, or `nil`.
  func singular(_ index: Int) -> Word? {
    guard hasSuffix(index, "s") else { return nil }
    return Word(lower(index).dropLast())
  }

  /// Returns whether the word of one token in lower case ends with a word of at most 15 bytes.
  func hasSuffix(_ index: Int, _ suffix: Word) -> Bool {
    guard tokens[index].lower.count > Word.capacity else {
      return tokens[index].lower.endsShort(suffix)
    }
    let end = Array(lower(index).utf8.suffix(suffix.count))
    return end.withUnsafeBufferPointer { Word($0) } == suffix
  }

  /// Returns the span from the first to the last token of a range; an empty range gives an empty
  /// span at its place, so that no rule's slip can end the program.
  func span(_ range: Range<Int>) -> Span {
    guard !range.isEmpty else {
      let place =
        range.lowerBound < tokens.count ? Int(tokens[range.lowerBound].start) : bytes.count
      return Span(start: place, end: place, text: "")
    }
    let start = Int(tokens[range.lowerBound].start)
    let end = Int(tokens[range.upperBound - 1].end)
    return Span(start: start, end: end, text: string(start..<end))
  }

  /// Returns the index of the sentence that holds a token.
  ///
  /// - Complexity: O(log n) in the number of sentences.
  func sentence(ofToken index: Int) -> Int { find(index, in: sentences) }

  /// Returns the index of the paragraph that holds a token.
  func paragraph(ofToken index: Int) -> Int { find(index, in: paragraphs) }

  private func find(_ index: Int, in ranges: [Range<Int>]) -> Int {
    var low = 0
    var high = ranges.count - 1
    while low < high {
      let mid = (low + high + 1) / 2
      if ranges[mid].lowerBound <= index { low = mid } else { high = mid - 1 }
    }
    return max(low, 0)
  }

  /// Returns the index of the first token that ends after a UTF-8 offset.
  ///
  /// - Complexity: O(log n) in the number of tokens.
  func token(at offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let mid = (low + high) / 2
      if Int(tokens[mid].end) <= offset { low = mid + 1 } else { high = mid }
    }
    return low
  }
}
