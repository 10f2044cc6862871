internal import Drawing
internal import YAMLReading
internal import Yams

extension StyleReader {
  /// The keys of a style.
  static let keys = ["name", "type", "colours", "logo", "corner", "footer"]
  /// The keys of the colours of a variant.
  static let colourKeys = [
    "ink", "secondary", "rule", "grid", "accent", "paper", "tint", "other", "series", "prospective",
    "agreed", "delivered", "off",
  ]

  /// Reads a style of ours.
  mutating func style(_ root: Node.Mapping) -> HouseStyle {
    yaml.check(root, keys: Self.keys, of: "a style")
    var style = HouseStyle.house
    if let node = root["name"] { style.name = yaml.text(of: node, named: "name") ?? style.name }
    if let node = root["footer"] { style.footer = yaml.text(of: node, named: "footer") ?? "" }
    style.cornerRadius = number("corner", in: root, or: 0, range: 0...24)
    if let type = mapping("type", in: root) {
      yaml.check(type, keys: ["family", "titles", "size"], of: "`type`")
      if let node = type["family"], let family = yaml.text(of: node, named: "family") {
        style.family = family
        style.titleFamily = family
      }
      if let node = type["titles"] {
        style.titleFamily = yaml.text(of: node, named: "titles") ?? style.titleFamily
      }
      style.typeFactor = number("size", in: type, or: 1, range: 0.75...1.5)
    }
    if let node = root["logo"] { style.logo = logo(node) }
    if let colours = mapping("colours", in: root) {
      yaml.check(colours, keys: StyleVariant.allCases.map(\.rawValue), of: "`colours`")
      for variant in StyleVariant.allCases {
        if let given = mapping(variant.rawValue, in: colours) {
          style.palettes[variant] = palette(given, variant)
        }
      }
    }
    return style
  }

  /// Reads a path, or one for light and one for dark paper.
  private mutating func logo(_ node: Node) -> HouseStyle.Logo? {
    guard case .mapping(let both) = node else {
      return path(node, named: "logo").map { HouseStyle.Logo(light: $0) }
    }
    yaml.check(both, keys: ["light", "dark"], of: "`logo`")
    guard let light = both["light"] else {
      yaml.add("missing-key", at: node, "`light` is missing", help: "name the logo for light paper")
      return nil
    }
    let dark = both["dark"].flatMap { path($0, named: "dark") }
    return path(light, named: "light").map { HouseStyle.Logo(light: $0, dark: dark) }
  }

  /// Reads the colours of a variant; what is missing is the house's.
  private mutating func palette(_ given: Node.Mapping, _ variant: StyleVariant) -> Palette {
    yaml.check(given, keys: Self.colourKeys, of: "`\(variant.rawValue)`")
    var palette = Palette.house(variant)
    func set(_ key: String, _ part: WritableKeyPath<Palette, Colour>) {
      guard let node = given[key], let colour = colour(node, named: key) else { return }
      palette[keyPath: part] = colour
    }
    set("ink", \.ink)
    set("paper", \.paper)
    set("accent", \.accent)
    if palette != Palette.house(variant) { palette.fill() }
    set("secondary", \.secondary)
    set("rule", \.rule)
    set("grid", \.grid)
    set("tint", \.tint)
    set("other", \.other)
    if palette.paper.alpha < 1, let node = given["paper"] {
      yaml.add("colour", at: node, "`paper` is opaque", help: "write six digits")
    }
    if let node = given["series"] { palette.series = series(node) ?? palette.series }
    let stages: [(String, WritableKeyPath<Palette, Palette.Pair>)] = [
      ("prospective", \.stages.prospective), ("agreed", \.stages.agreed),
      ("delivered", \.stages.delivered), ("off", \.stages.off),
    ]
    for (key, part) in stages {
      guard let node = given[key], let pair = pair(node, named: key, palette) else { continue }
      palette[keyPath: part] = pair
    }
    return palette
  }

  private mutating func series(_ node: Node) -> [Colour]? {
    guard case .sequence(let list) = node, (1...12).contains(list.count) else {
      yaml.add("wrong-type", at: node, "`series` is a list of 1 to 12 colours")
      return nil
    }
    let colours = list.compactMap { colour($0, named: "series") }
    return colours.count == list.count ? colours : nil
  }

  /// Reads a colour, or one for marks and one for text.
  private mutating func pair(
    _ node: Node, named key: String, _ palette: Palette
  ) -> Palette.Pair? {
    func readable(_ mark: Colour) -> Palette.Pair {
      Palette.Pair(
        mark, text: mark.strengthened(on: palette.paper, towards: palette.ink, to: 4.5))
    }
    guard case .mapping(let both) = node else { return colour(node, named: key).map(readable) }
    yaml.check(both, keys: ["mark", "text"], of: "`\(key)`")
    guard let mark = both["mark"].flatMap({ colour($0, named: "mark") }) else {
      yaml.add("missing-key", at: node, "`mark` is missing", help: "add the colour of marks")
      return nil
    }
    return both["text"].flatMap { colour($0, named: "text") }.map { Palette.Pair(mark, text: $0) }
      ?? readable(mark)
  }
}

extension Palette {
  /// Makes the colours between from ink, paper and accent.
  mutating func fill() {
    secondary = ink.blended(with: paper, share: 0.3)
      .strengthened(on: paper, towards: ink, to: 4.5)
    rule = paper.blended(with: ink, share: 0.16)
    grid = paper.blended(with: ink, share: 0.07)
    tint = paper.blended(with: accent, share: 0.1)
    other = ink.blended(with: paper, share: 0.5).strengthened(on: paper, towards: ink, to: 3)
  }
}
