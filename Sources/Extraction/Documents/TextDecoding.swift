/// Turns bytes into text: UTF-8 and UTF-16 with or without a byte order mark, else Windows-1252.
enum TextDecoding {
  /// Returns the text of bytes, or `nil` when they are no text.
  static func decode(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return decode(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isBigEndian: true) }
    if let isBigEndian = unmarkedUTF16(bytes) { return utf16(bytes[...], isBigEndian: isBigEndian) }
    if isBinary(bytes) { return nil }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return windows1252(bytes)
  }

  /// Zero bytes, or more than a thirtieth of control characters, are no text.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    var controls = 0
    for byte in bytes {
      if byte == 0 { return true }
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D, byte != 0x0C, byte != 0x1B {
        controls += 1
      }
    }
    return controls * 30 > bytes.count
  }

  /// Returns the byte order of text whose every other byte is zero in its first part.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 8, bytes.count % 2 == 0 else { return nil }
    var even = 0
    var odd = 0
    let count = min(bytes.count, 256)
    for i in 0..<count where bytes[i] == 0 {
      if i % 2 == 0 { even += 1 } else { odd += 1 }
    }
    if odd * 3 >= count, even == 0 { return false }
    if even * 3 >= count, odd == 0 { return true }
    return nil
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> String? {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var i = bytes.startIndex
    while i + 1 < bytes.endIndex {
      let (a, b) = (UInt16(bytes[i]), UInt16(bytes[i + 1]))
      units.append(isBigEndian ? a << 8 | b : b << 8 | a)
      i += 2
    }
    return units.contains(0) ? nil : String(decoding: units, as: UTF16.self)
  }

  /// The characters of 0x80 to 0x9F in Windows-1252; the rest equals Latin-1.
  private static let upper: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// Returns bytes read as Windows-1252, which every byte is.
  static func windows1252(_ bytes: [UInt8]) -> String {
    var out = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
      if let scalar = Unicode.Scalar(value) { out.append(scalar) }
    }
    return String(out)
  }
}
