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
}
