/// Lays text out as documents keep it: line feeds only, no blanks at line ends, paragraphs separated
/// by one blank line.
enum Paragraphs {
  static func normalised(_ text: String) -> String {
    var text = text
    let isNormalised = text.withUTF8(isNormalised)
    return isNormalised ? text : text.withUTF8(normalised)
  }

  /// Returns whether nothing is to change, as in most texts.
  private static func isNormalised(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // As if two line feeds stood before.
    var last: UInt8 = 0x0A
    var beforeLast: UInt8 = 0x0A
    for byte in bytes {
      if byte <= 0x20 {
        let isAtLineStart = last == 0x0A
        switch byte {
        case 0x20, 0x09: if isAtLineStart { return false }
        case 0x0A:
          if last == 0x20 || last == 0x09 || isAtLineStart && beforeLast == 0x0A { return false }
        case 0x00, 0x0B, 0x0C, 0x0D: return false
        default: break
        }
      }
      beforeLast = last
      last = byte
    }
    return bytes.isEmpty || last != 0x0A && last != 0x20 && last != 0x09
  }

  private static func normalised(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var lineBreaks = 2
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      switch byte {
      case 0x0D:
        if i + 1 >= bytes.count || bytes[i + 1] != 0x0A { lineBreaks = endLine(&out, lineBreaks) }
      case 0x0A: lineBreaks = endLine(&out, lineBreaks)
      case 0x0C, 0x0B:
        lineBreaks = endLine(&out, lineBreaks)
        lineBreaks = endLine(&out, lineBreaks)
      case 0x00: break
      case 0x20, 0x09:
        // Blanks at the beginning of a line are dropped with it.
        if lineBreaks == 0 { out.append(byte) }
      default:
        out.append(byte)
        lineBreaks = 0
      }
      i += 1
    }
    while let last = out.last, last == 0x0A || last == 0x20 || last == 0x09 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  private static func endLine(_ out: inout [UInt8], _ breaks: Int) -> Int {
    while let last = out.last, last == 0x20 || last == 0x09 { out.removeLast() }
    guard !out.isEmpty else { return 2 }
    if breaks < 2 { out.append(0x0A) }
    return min(breaks + 1, 2)
  }
}
