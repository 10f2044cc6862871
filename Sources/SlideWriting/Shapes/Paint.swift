import Drawing

/// Colours, fills and lines as presentations write them.
enum Paint {
  /// Returns a colour without its opacity.
  static func plain(_ colour: Colour) -> String {
    "<a:srgbClr val=\"\(colour.hex.dropFirst().uppercased())\"/>"
  }

  /// Returns a colour, by its name in the theme where it has one.
  static func colour(_ colour: Colour, _ theme: SlideTheme) -> String {
    let (name, value) =
      theme.reference(to: colour).map { ("schemeClr", $0) }
      ?? ("srgbClr", colour.hex.dropFirst().uppercased())
    guard colour.alpha < 1 else { return "<a:\(name) val=\"\(value)\"/>" }
    let share = Int((colour.alpha * 100_000).rounded())
    return "<a:\(name) val=\"\(value)\"><a:alpha val=\"\(share)\"/></a:\(name)>"
  }

  /// Returns a fill of one colour.
  static func solid(_ fill: Colour, _ theme: SlideTheme) -> String {
    "<a:solidFill>\(colour(fill, theme))</a:solidFill>"
  }

  /// Returns the fill of a path.
  static func fill(_ fill: Path.Fill?, paper: Colour, _ theme: SlideTheme) -> String {
    switch fill {
    case nil: return "<a:noFill/>"
    case .solid(let colour): return solid(colour, theme)
    case .hatch(let line, let spacing, let lineWidth):
      // Patterns have no lengths; of those that rise to the right the nearest is taken. They have
      // no empty ground either: it is the paper.
      let pattern =
        lineWidth / spacing > 0.4 ? "dkUpDiag" : spacing < 3 ? "ltUpDiag" : "wdUpDiag"
      return "<a:pattFill prst=\"\(pattern)\"><a:fgClr>\(colour(line, theme))</a:fgClr>"
        + "<a:bgClr>\(colour(paper, theme))</a:bgClr></a:pattFill>"
    }
  }

  /// Returns the line along a path.
  static func line(_ stroke: Path.Stroke?, _ theme: SlideTheme) -> String {
    guard let stroke, stroke.width > 0 else { return "<a:ln><a:noFill/></a:ln>" }
    // The widest line of a presentation is 1,584 points.
    let width = max(1, min(20_116_800, XML.units(stroke.width)))
    var out = "<a:ln w=\"\(width)\" cap=\"\(stroke.cap == .round ? "rnd" : "flat")\">"
    out += solid(stroke.colour, theme)
    if !stroke.dash.isEmpty {
      // Lengths are in thousandths of a hundredth of the line's width, in pairs.
      let lengths = stroke.dash.count.isMultiple(of: 2) ? stroke.dash : stroke.dash + stroke.dash
      func share(_ length: Double) -> Int {
        max(0, min(2_000_000_000, Int((length / stroke.width * 100_000).rounded())))
      }
      out += "<a:custDash>"
      for index in stride(from: 0, to: lengths.count, by: 2) {
        out += "<a:ds d=\"\(share(lengths[index]))\" sp=\"\(share(lengths[index + 1]))\"/>"
      }
      out += "</a:custDash>"
    }
    return out + "<a:round/></a:ln>"
  }
}
