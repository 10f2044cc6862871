/// A lower-case word as two integers, so that words are copied, compared and looked up without
/// memory of their own: a word of up to 15 bytes itself, of a longer one the first eight bytes and
/// a hash.
///
/// Two longer words that begin alike and whose hashes of 56 bits agree are taken for the same.
/// What the letters of any word are tells ``TokenizedText/lower(_:)``.
struct Word: Hashable, Sendable {
  /// The first eight bytes, the first lowest.
  private let low: UInt64
  /// The other bytes with their number above them; for a longer word the hash, with all bits above.
  private let high: UInt64

  /// The most bytes that a word holds itself.
  static let capacity = 15

  /// No word.
  static let empty: Word = ""

  /// - Parameters:
  ///   - low: the first eight bytes.
  ///   - rest: the bytes after them.
  ///   - count: the number of bytes, at most ``capacity``.
  init(low: UInt64, rest: UInt64, count: Int) {
    self.low = low
    high = rest | UInt64(truncatingIfNeeded: count) << 56
  }

  /// - Parameter utf8: the bytes of a word in lower case.
  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    var low: UInt64 = 0
    for i in 0..<min(utf8.count, 8) { low |= UInt64(utf8[i]) << UInt64(i * 8) }
    var rest: UInt64 = 0
    if utf8.count <= Word.capacity {
      for i in 8..<max(utf8.count, 8) { rest |= UInt64(utf8[i]) << UInt64(i * 8 - 64) }
      self.init(low: low, rest: rest, count: utf8.count)
    } else {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      self.init(low: low, rest: (hash ^ hash >> 56) & 0xFF_FFFF_FFFF_FFFF, count: 0xFF)
    }
  }

  /// - Parameter utf8: the bytes of a word in lower case.
  init(_ utf8: ArraySlice<UInt8>) { self = utf8.withUnsafeBufferPointer { Word($0) } }

  /// - Parameter text: a word in lower case.
  init(_ text: Substring) {
    var text = text
    self = text.withUTF8 { Word($0) }
  }

  /// - Parameter text: a word in lower case.
  init(_ text: String) { self.init(text[...]) }

  /// What tables look the word up by.
  var hash: UInt32 {
    let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    let upper = UInt32(truncatingIfNeeded: mixed >> 32)
    return upper ^ upper >> 16
  }

  /// The number of bytes, 16 for all words of more than 15.
  var count: Int { min(Int(high >> 56), Word.capacity + 1) }

  /// Returns the byte at an index below ``count`` and ``capacity``.
  private func byte(_ index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: index < 8 ? low >> UInt64(index * 8) : high >> UInt64(index * 8 - 64))
  }

  /// The first letter.
  var first: Character? { beginning.first }

  /// A Boolean value that says whether the word is of one or two letters.
  var isInitial: Bool { count <= 2 || count <= Word.capacity && beginning.count <= 2 }

  /// The letters of a word of up to 15 bytes, the first of a longer one.
  private var beginning: String {
    String(decoding: (0..<(count > Word.capacity ? 8 : count)).map(byte), as: UTF8.self)
  }

  /// Returns a mask of the first bytes of eight.
  @inline(__always)
  static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? .max : 1 << UInt64(max(count, 0) * 8) &- 1
  }

  /// Returns whether the word begins with another of at most ``capacity`` bytes; of a word that is
  /// longer than that only the first eight bytes are compared.
  @inline(__always)
  func hasPrefix(_ prefix: Word) -> Bool {
    guard count >= prefix.count, low & Word.mask(prefix.count) == prefix.low else { return false }
    return count > Word.capacity || (high ^ prefix.high) & Word.mask(prefix.count - 8) == 0
  }

  /// Returns whether the word is not longer than ``capacity`` and ends with another; what any word
  /// ends with tells ``TokenizedText/hasSuffix(_:_:)``.
  func endsShort(_ suffix: Word) -> Bool {
    let start = count - suffix.count
    guard start >= 0, count <= Word.capacity else { return false }
    return (0..<suffix.count).allSatisfy { byte(start + $0) == suffix.byte($0) }
  }
}

extension Word: ExpressibleByStringLiteral {
  /// Written without loops and branches, so that a literal is two constants in the program.
  @inline(__always)
  init(stringLiteral text: StaticString) {
    let count = text.utf8CodeUnitCount
    let start = text.utf8Start
    guard count <= Word.capacity else {
      self.init(UnsafeBufferPointer(start: start, count: count))
      return
    }
    // The byte at an index in its place, nothing beyond the end.
    @inline(__always)
    func byte(_ i: Int) -> UInt64 {
      let isInside = (i &- count) &>> 63
      return UInt64(start[i & isInside] & UInt8(truncatingIfNeeded: isInside))
        &<< UInt64((i & 7) * 8)
    }
    self.init(
      low: byte(0) | byte(1) | byte(2) | byte(3) | byte(4) | byte(5) | byte(6) | byte(7),
      rest: byte(8) | byte(9) | byte(10) | byte(11) | byte(12) | byte(13) | byte(14), count: count)
  }
}
