internal import Foundation

/// Unicode's composed form (NFC).
extension TextDecoding {
  /// Returns the text in Unicode's composed form.
  ///
  /// Only the scalars that may change are composed, each run with the scalar before it; the others
  /// are as they have to be, and nothing joins across them.
  static func composed(_ text: String) -> String {
    var text = text
    return text.withUTF8 { utf8 in
      guard var doubt = doubtful(in: utf8, from: 0) else { return nil }
      var out: [UInt8] = []
      out.reserveCapacity(utf8.count)
      var copied = 0
      while doubt < utf8.count {
        var start = doubt
        repeat { start -= 1 } while start > copied && utf8[start] & 0xC0 == 0x80
        start = max(start, copied)
        var end = doubt
        while end < utf8.count {
          let (value, length) = scalar(in: utf8, at: end)
          if isSurelyComposed(value) { break }
          end += length
        }
        out += utf8[copied..<start]
        out +=
          String(decoding: utf8[start..<end], as: UTF8.self).precomposedStringWithCanonicalMapping
          .utf8
        copied = end
        doubt = doubtful(in: utf8, from: end) ?? utf8.count
      }
      out += utf8[copied...]
      return String(decoding: out, as: UTF8.self)
    } ?? text
  }

  /// Returns where the first scalar stands that may change or be joined with its neighbours.
  private static func doubtful(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var i = start
    while i < utf8.count {
      // Below U+0300, or a later byte of such a scalar.
      guard utf8[i] >= 0xCC else {
        i += 1
        continue
      }
      let (value, length) = scalar(in: utf8, at: i)
      if !isSurelyComposed(value) { return i }
      i += length
    }
    return nil
  }

  /// Returns the scalar at an offset of valid UTF-8, and its length in bytes.
  private static func scalar(
    in utf8: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (value: UInt32, length: Int) {
    let lead = utf8[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for k in 1..<length { value = value << 6 | UInt32(utf8[offset + k] & 0x3F) }
    return (value, length)
  }

  /// Returns whether a scalar is in its composed form and cannot be joined with the one before it.
  private static func isSurelyComposed(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x0300, 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x0400...0x0482,
      0x048A...0x052F, 0x0620...0x064A, 0x05D0...0x05EA, 0x4E00...0x9FEF, 0x1E00...0x1E99,
      0x1EA0...0x1EF9, 0x200B...0x200F, 0xFEFF, 0x2190...0x2211, 0xFFFD, 0x3041...0x3096:
      true
    default: false
    }
  }
}
