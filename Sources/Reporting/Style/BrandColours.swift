internal import Drawing
internal import YAMLReading
internal import Yams

/// The colours of a brand by name and by task, for light and for dark paper.
struct BrandColours {
  /// The colours of the brand's palette, in the order of the file.
  private var palette: [(name: String, colour: Colour)] = []
  private var light: [String: Colour] = [:]
  private var dark: [String: Colour] = [:]

  init(_ colours: Node.Mapping, _ reader: inout StyleReader) {
    var known: [String: Colour] = [:]
    for (key, value) in reader.mapping("palette", in: colours) ?? Node.Mapping([]) {
      guard let name = key.string else { continue }
      // A colour of the palette may be another name for one above it.
      guard let colour = reader.colour(value, named: name, known: known) else { continue }
      known[name] = colour
      palette.append((name, colour))
    }
    for (key, value) in colours {
      guard let task = key.string, task != "palette" else { continue }
      guard case .mapping(let both) = value else {
        light[task] = reader.colour(value, named: task, known: known)
        continue
      }
      if let node = both["light"] {
        light[task] = reader.colour(node, named: "light", known: known)
      }
      if let node = both["dark"] { dark[task] = reader.colour(node, named: "dark", known: known) }
    }
  }

  /// Returns whether the brand says anything about a variant.
  func has(_ variant: StyleVariant) -> Bool {
    variant == .dark
      ? !dark.isEmpty || !light.isEmpty || !palette.isEmpty : !light.isEmpty || !palette.isEmpty
  }

  /// Returns the palette of a variant: the brand's colours where they can be read, the house's
  /// elsewhere.
  func palette(_ variant: StyleVariant) -> Palette {
    var out = Palette.house(variant)
    let isDark = variant == .dark
    func find(_ task: String) -> Colour? { isDark ? dark[task] : light[task] }
    out.paper = find("background") ?? out.paper
    out.ink = find("foreground") ?? out.ink
    // What the brand says for light paper is made brighter for dark paper.
    func readable(_ task: String, _ least: Double) -> Colour? {
      (find(task) ?? (isDark ? light[task] : nil)).map {
        $0.strengthened(on: out.paper, towards: out.ink, to: least)
      }
    }
    out.accent = readable("primary", 4.5) ?? out.accent
    out.fill()
    if let secondary = readable("secondary", 4.5) { out.secondary = secondary }
    func pair(_ task: String, _ fallback: Palette.Pair) -> Palette.Pair {
      let mark = readable(task, 3)
      return mark.map {
        Palette.Pair($0, text: $0.strengthened(on: out.paper, towards: out.ink, to: 4.5))
      } ?? fallback
    }
    out.stages.prospective = pair("warning", out.stages.prospective)
    out.stages.agreed = pair("primary", out.stages.agreed)
    out.stages.delivered = pair("success", out.stages.delivered)
    out.stages.off = Palette.Pair(out.other, text: out.secondary)
    out.series = series(on: out)
    return out
  }

  /// The series: accent, then the brand's colours that can be seen on the paper and told from those
  /// before with every vision, then the house's.
  private func series(on palette: Palette) -> [Colour] {
    var out = [palette.accent]
    let own = self.palette.map(\.colour)
    for colour in own + palette.series where out.count < 7 {
      let isSeen = colour.alpha == 1 && colour.contrastRatio(to: palette.paper) >= 3
      let isApart = out.allSatisfy { other in
        ColourVision.allCases.allSatisfy { colour.difference(to: other, as: $0) >= 10 }
      }
      if isSeen, isApart, colour != palette.ink { out.append(colour) }
    }
    return out
  }
}
