extension Word {
  /// Takes a token in lower case.
  ///
  /// - Parameters:
  ///   - range: the token's bytes in the text.
  ///   - isWord: whether the token is a word; others are kept as they are.
  init(folding range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, isWord: Bool) {
    if let word = Word(foldingASCII: range, of: text) {
      self = word
      return
    }
    let bytes = UnsafeBufferPointer(rebasing: text[range])
    guard isWord else {
      self.init(bytes)
      return
    }
    if let word = Word(foldingApostrophes: bytes) {
      self = word
    } else {
      self.init(Word.folded(String(decoding: bytes, as: UTF8.self)))
    }
  }

  /// - Parameter bytes: a word of a table in any case.
  init(lowercasing bytes: ArraySlice<UInt8>) {
    self =
      bytes.withUnsafeBufferPointer { Word(foldingASCII: 0..<$0.count, of: $0) }
      ?? Word(String(decoding: bytes, as: UTF8.self).lowercased())
  }

  /// Returns a word in lower case, with plain apostrophes and without soft hyphens.
  static func folded(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.lowercased() }
    var out = ""
    for scalar in text.lowercased().unicodeScalars where scalar != "\u{AD}" {
      out.unicodeScalars.append(scalar == "\u{2019}" ? "'" : scalar)
    }
    return out
  }

  /// Takes up to 15 ASCII bytes, eight at a time; `nil` for all others.
  private init?(foldingASCII range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) {
    guard range.count <= Word.capacity else { return nil }
    var low: UInt64 = 0
    var rest: UInt64 = 0
    if range.lowerBound + 16 <= text.count {
      let start = UnsafeRawBufferPointer(text)
      low = start.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self).littleEndian
      rest = start.loadUnaligned(fromByteOffset: range.lowerBound + 8, as: UInt64.self).littleEndian
      low &= Word.mask(range.count)
      rest &= Word.mask(range.count - 8)
    } else {
      for (i, byte) in text[range].enumerated() {
        if i < 8 {
          low |= UInt64(byte) << UInt64(i * 8)
        } else {
          rest |= UInt64(byte) << UInt64(i * 8 - 64)
        }
      }
    }
    guard (low | rest) & 0x8080_8080_8080_8080 == 0 else { return nil }
    self.init(low: Word.small(low), rest: Word.small(rest), count: range.count)
  }

  /// Returns eight ASCII bytes with small letters.
  private static func small(_ bytes: UInt64) -> UInt64 {
    // The highest bit of each byte says whether the byte is at least `A`, and then beyond `Z`.
    let fromA = bytes + 0x3F3F_3F3F_3F3F_3F3F
    let beyondZ = bytes + 0x2525_2525_2525_2525
    return bytes | (fromA & ~beyondZ & 0x8080_8080_8080_8080) >> 2
  }

  /// Takes a short word whose only characters beyond ASCII are typographic apostrophes; `nil` for
  /// all others.
  private init?(foldingApostrophes bytes: UnsafeBufferPointer<UInt8>) {
    var low: UInt64 = 0
    var rest: UInt64 = 0
    var count = 0
    var i = 0
    while i < bytes.count {
      var byte = bytes[i]
      if byte >= 0x80 {
        guard byte == 0xE2, i + 2 < bytes.count, bytes[i + 1] == 0x80, bytes[i + 2] == 0x99 else {
          return nil
        }
        byte = 0x27
        i += 2
      } else if byte &- 0x41 < 26 {
        byte |= 0x20
      }
      guard count < Word.capacity else { return nil }
      if count < 8 {
        low |= UInt64(byte) << UInt64(count * 8)
      } else {
        rest |= UInt64(byte) << UInt64(count * 8 - 64)
      }
      count += 1
      i += 1
    }
    self.init(low: low, rest: rest, count: count)
  }
}
