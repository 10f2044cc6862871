internal import Facts

/// How text for a terminal is laid out: its measure, and whether it has colours.
public struct TerminalStyle: Hashable, Sendable {
  /// The measure in columns, at least 60.
  public let width: Int
  /// Whether to write the terminal's colour codes.
  public let isColoured: Bool

  /// Creates a style.
  public init(width: Int = 80, isColoured: Bool = false) {
    self.width = max(60, width)
    self.isColoured = isColoured
  }

  func bold(_ text: String) -> String { code("1", text) }
  func quiet(_ text: String) -> String { code("2", text) }
  func accent(_ text: String) -> String { code("36", text) }

  /// The colour of a stage: what is on the table, what is agreed, what is off.
  func stage(_ text: String, _ group: Stage.Group) -> String {
    switch group {
    case .prospective: code("33", text)
    case .agreed: code("34", text)
    case .delivered: code("32", text)
    case .off, .unknown: code("2", text)
    }
  }

  private func code(_ code: String, _ text: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// Returns lines with a label before the first and blanks before the others.
  func labelled(
    _ label: String, _ text: String, indent: Int = 0, labelWidth: Int = 12,
    styled: (String) -> String = { $0 }
  ) -> String {
    let lines = TerminalText.wrapped(text, to: width - indent - labelWidth)
    let gap = String(repeating: " ", count: indent)
    return lines.enumerated().map { index, line in
      let head = index == 0 ? label : ""
      let fill = String(repeating: " ", count: max(0, labelWidth - TerminalText.columns(head)))
      return gap + quiet(head) + fill + styled(line) + "\n"
    }.joined()
  }

  /// Returns the text with blanks after it, or before it, up to a width in columns.
  static func padded(_ text: String, to width: Int, atRight: Bool = false) -> String {
    let fill = String(repeating: " ", count: max(0, width - TerminalText.columns(text)))
    return atRight ? fill + text : text + fill
  }
}
