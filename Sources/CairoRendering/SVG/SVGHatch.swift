import Drawing

/// A hatch as a pattern that the page's paths refer to.
struct SVGHatch: Hashable {
  var colour: Colour
  var spacing: Double
  var lineWidth: Double

  /// An identifier that depends on what the hatch looks like, not on where it is used.
  var identifier: String {
    let colour = self.colour.hex.dropFirst() + "-" + number(self.colour.alpha)
    return "hatch-\(colour)-\(number(spacing))-\(number(lineWidth))"
  }

  /// Returns the pattern: one upright line a tile, turned to 45°.
  func markup(prefix: String) -> String {
    let side = number(spacing)
    var out = "<pattern id=\"\(prefix)\(identifier)\" patternUnits=\"userSpaceOnUse\""
    out += " width=\"\(side)\" height=\"\(side)\" patternTransform=\"rotate(45)\">"
    let width = number(lineWidth)
    for x in ["0", side] {
      out += "<path d=\"M\(x) 0V\(side)\" stroke=\"\(colour.hex)\" stroke-width=\"\(width)\""
      if colour.alpha != 1 { out += " stroke-opacity=\"\(number(colour.alpha))\"" }
      out += "/>"
    }
    return out + "</pattern>"
  }

  /// Returns the hatches that items use, in order, each once.
  static func all(in items: [PageItem]) -> [SVGHatch] {
    var found: [SVGHatch] = []
    var seen: Set<SVGHatch> = []
    func visit(_ items: [PageItem]) {
      for item in items {
        switch item {
        case .group(let group): visit(group.items)
        case .link(let link): visit(link.items)
        case .path(let path):
          guard case .hatch(let colour, let spacing, let lineWidth) = path.fill else { continue }
          let hatch = SVGHatch(colour: colour, spacing: spacing, lineWidth: lineWidth)
          if seen.insert(hatch).inserted { found.append(hatch) }
        case .text: break
        }
      }
    }
    visit(items)
    return found
  }
}
