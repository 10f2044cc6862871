extension Word {
  /// Takes a token's bytes in lower case.
  ///
  /// - Parameter isWord: whether the token is a word; others keep what is not ASCII.
  init(folding bytes: ArraySlice<UInt8>, isWord: Bool) {
    guard bytes.count <= Word.capacity, bytes.allSatisfy({ $0 < 0x80 }) else {
      self.init(Word.folded(bytes, isWord: isWord))
      return
    }
    var low: UInt64 = 0
    var rest: UInt64 = 0
    for (i, byte) in bytes.enumerated() {
      let small = UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      if i < 8 { low |= small << UInt64(i * 8) } else { rest |= small << UInt64(i * 8 - 64) }
    }
    self.init(low: low, rest: rest, count: bytes.count)
  }

  /// Returns a token's text in lower case, with plain apostrophes and without soft hyphens.
  static func folded(_ bytes: ArraySlice<UInt8>, isWord: Bool) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard isWord || bytes.allSatisfy({ $0 < 0x80 }) else { return text }
    var out = ""
    for scalar in text.lowercased().unicodeScalars where scalar != "\u{AD}" {
      out.unicodeScalars.append(scalar == "\u{2019}" ? "'" : scalar)
    }
    return out
  }
}
