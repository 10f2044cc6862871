import Drawing

/// A line of live text.
struct SVGText {
  private let run: TextRun

  init(_ run: TextRun) { self.run = run }

  /// The element.
  var markup: String {
    let style = run.style
    let text = run.text.withoutLineControls
    var tag = "<text x=\"\(number(anchor.x))\" y=\"\(number(run.origin.y))\""
    if !anchor.word.isEmpty { tag += " text-anchor=\"\(anchor.word)\"" }
    if isRightToLeft { tag += " direction=\"rtl\"" }
    if style.family != "Inter" { tag += " font-family=\"\(SVGFonts.list(style.family))\"" }
    tag += " font-size=\"\(number(style.size))\""
    if style.weight != .regular { tag += " font-weight=\"\(style.weight.rawValue)\"" }
    if style.isItalic { tag += " font-style=\"italic\"" }
    if style.tracking != 0 { tag += " letter-spacing=\"\(number(style.tracking))\"" }
    var properties: [String] = []
    if style.tabularFigures { properties.append("font-variant-numeric:lining-nums tabular-nums") }
    // Letters that change with their neighbours need what the whole page is set without.
    if isContextual { properties.append("font-variant-ligatures:normal") }
    if !properties.isEmpty { tag += " style=\"\(properties.joined(separator: ";"))\"" }
    tag += fill(style.colour)
    if text.hasPrefix(" ") || text.hasSuffix(" ") || text.utf8.hasDoubleSpace {
      tag += " xml:space=\"preserve\""
    }
    return tag + ">" + escapedXML(text) + "</text>"
  }

  /// The place that stays when the reader's font has another width, and the word for it: the line
  /// begins, is centred, or ends there.
  private var anchor: (x: Double, word: String) {
    let width = run.metrics.width
    return switch run.alignment {
    // The start of a line from right to left is its right end.
    case .left: (run.origin.x, isRightToLeft ? "end" : "")
    case .centre: (run.origin.x + width / 2, "middle")
    case .right: (run.origin.x + width, isRightToLeft ? "" : "end")
    }
  }

  /// A Boolean value that says whether the line runs from right to left, as its first letter with a
  /// direction says.
  private var isRightToLeft: Bool { run.text.isRightToLeft }

  private var isContextual: Bool { run.text.unicodeScalars.contains { $0.value >= 0x0590 } }
}

/// The lists of font families of an SVG.
enum SVGFonts {
  /// Returns a family, and those that stand in where it is not installed.
  static func list(_ family: String) -> String {
    let fallback = "'Noto Sans', 'Helvetica Neue', Arial, sans-serif"
    guard family != "Inter" else { return "Inter, \(fallback)" }
    return "'\(escapedXML(family.filter { $0 != "'" }))', Inter, \(fallback)"
  }
}

extension String.UTF8View {
  /// A Boolean value that says whether two spaces follow each other.
  fileprivate var hasDoubleSpace: Bool { zip(self, dropFirst()).contains { $0 == 32 && $1 == 32 } }
}
