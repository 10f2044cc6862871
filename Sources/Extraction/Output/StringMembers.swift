/// The members of a JSON object whose values are all strings or `null`, read straight from its bytes.
///
/// It reads only what is beyond doubt; whoever uses it reads other text, and text with mistakes, by a
/// full parser.
struct StringMembers {
  private var values: [String: String] = [:]

  /// Reads an object, or returns `nil` where the bytes are anything else than such an object in UTF-8
  /// with every key once.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var reader = Reader(bytes: bytes)
    guard reader.take(0x7B) else { return nil }
    var keys: Set<String> = []
    if !reader.take(0x7D) {
      repeat {
        guard let key = reader.string(), keys.insert(key).inserted, reader.take(0x3A) else {
          return nil
        }
        if reader.takeNull() { continue }
        guard let value = reader.string() else { return nil }
        values[key] = value
      } while reader.take(0x2C)
      guard reader.take(0x7D) else { return nil }
    }
    guard reader.isAtEnd else { return nil }
  }

  /// The value of a key; `nil` where it is absent or `null`.
  subscript(key: String) -> String? { values[key] }

  private struct Reader {
    let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private mutating func skipBlanks() {
      while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    }

    var isAtEnd: Bool {
      mutating get {
        skipBlanks()
        return place == bytes.count
      }
    }

    /// Takes a mark, with the blanks before it, if it comes next.
    mutating func take(_ mark: UInt8) -> Bool {
      skipBlanks()
      guard place < bytes.count, bytes[place] == mark else { return false }
      place += 1
      return true
    }

    mutating func takeNull() -> Bool {
      skipBlanks()
      guard bytes[place...].starts(with: "null".utf8) else { return false }
      place += 4
      return true
    }

    /// Takes a string; `nil` where none comes next.
    mutating func string() -> String? {
      guard take(0x22) else { return nil }
      var out: [UInt8] = []
      var start = place
      while let end = JSONText.firstEscape(in: bytes, from: place) {
        place = end + 1
        switch bytes[end] {
        case 0x7F: continue
        case 0x22:
          let rest = UnsafeBufferPointer(rebasing: bytes[start..<end])
          if out.isEmpty { return String(validating: rest, as: UTF8.self) }
          out.append(contentsOf: rest)
          return String(validating: out, as: UTF8.self)
        case 0x5C:
          out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
          guard let scalar = escape() else { return nil }
          UTF8.encode(scalar).map { out.append(contentsOf: $0) }
          start = place
        default: return nil
        }
      }
      return nil
    }

    /// Takes what follows a backslash.
    private mutating func escape() -> Unicode.Scalar? {
      guard place < bytes.count else { return nil }
      place += 1
      switch bytes[place - 1] {
      case 0x22: return "\""
      case 0x5C: return "\\"
      case 0x2F: return "/"
      case 0x62: return "\u{8}"
      case 0x66: return "\u{C}"
      case 0x6E: return "\n"
      case 0x72: return "\r"
      case 0x74: return "\t"
      case 0x75:
        guard let unit = hexadecimal() else { return nil }
        guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) }
        // The first half of a pair.
        guard place + 1 < bytes.count, bytes[place] == 0x5C, bytes[place + 1] == 0x75 else {
          return nil
        }
        place += 2
        guard let second = hexadecimal(), (0xDC00..<0xE000).contains(second) else { return nil }
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))
      default: return nil
      }
    }

    /// Takes four hexadecimal digits.
    private mutating func hexadecimal() -> UInt32? {
      guard place + 4 <= bytes.count else { return nil }
      var value: UInt32 = 0
      for byte in bytes[place..<place + 4] {
        switch byte {
        case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
        case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
        default: return nil
        }
      }
      place += 4
      return value
    }
  }
}
