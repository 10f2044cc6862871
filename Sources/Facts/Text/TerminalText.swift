/// Makes text of documents safe to print: no control characters, no marks that turn the direction.
public enum TerminalText {
  /// Returns the text without C0, C1 and DEL characters and without bidirectional controls; line
  /// breaks and tabs become blanks.
  public static func safe(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: out.append(" ")
      case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
        0xE0000...0xE007F, 0xFFF9...0xFFFB:
        continue
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  /// Breaks a text between words, and words that are too long anywhere; at least one line.
  public static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var count = 0
    for word in safe(text).split(separator: " ") {
      var word = word
      var length = columns(word)
      if !line.isEmpty, count + 1 + length > width {
        lines.append(line)
        line = ""
        count = 0
      }
      while length > width {
        var head = ""
        var used = 0
        while let next = word.first, used + columns(next) <= max(width, 2) {
          head.append(next)
          used += columns(next)
          word = word.dropFirst()
        }
        lines.append(head)
        length -= used
      }
      if !line.isEmpty {
        line += " "
        count += 1
      }
      line += word
      count += length
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Returns how many columns a terminal needs for a text: two for each character of the wide
  /// scripts (East Asian Width W and F of Unicode's UAX 11, and pictographs), else one.
  public static func columns(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns($1) }
  }

  private static func columns(_ character: Character) -> Int {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
