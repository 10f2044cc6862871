/// Tells quickly that a word is not in a set, from its first letter, last letter and length; what
/// passes must still be looked up.
struct WordFilter: Sendable {
  /// By first and by last byte in small letters: the lengths that occur, as bits.
  private var first = [UInt64](repeating: 0, count: 256)
  private var last = [UInt64](repeating: 0, count: 256)

  /// - Parameter words: lower-case words.
  init(_ words: some Sequence<String>) {
    for word in words {
      guard let a = word.utf8.first, let b = word.utf8.last else { continue }
      let bit = UInt64(1) << UInt64(min(word.utf8.count, 63))
      first[Int(a | 0x20)] |= bit
      last[Int(b | 0x20)] |= bit
    }
  }

  /// Returns whether the set may hold the word of a token.
  func mayHold(_ token: Token, in bytes: [UInt8]) -> Bool {
    let bit = UInt64(1) << UInt64(min(token.end - token.start, 63))
    let a = Int(bytes[Int(token.start)] | 0x20)
    let b = Int(bytes[Int(token.end) - 1] | 0x20)
    return a >= 0x80 || b >= 0x80 || first[a] & bit != 0 && last[b] & bit != 0
  }
}
