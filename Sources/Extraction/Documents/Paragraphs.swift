/// Lays text out as documents keep it: line feeds only, no blanks at line ends, paragraphs separated
/// by one blank line.
enum Paragraphs {
  static func normalised(_ text: String) -> String {
    var out: [UInt8] = []
    let bytes = Array(text.utf8)
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
        if lineBreaks == 0 || out.last == 0x0A || out.isEmpty {
          // Blanks at the beginning of a line are dropped with it.
          if lineBreaks == 0 { out.append(byte) }
        }
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
