internal import Drawing
internal import YAMLReading
internal import Yams

/// Posit's `_brand.yml`: names of colours, what they are for, typefaces, logos.
extension StyleReader {
  private static let themeKeys = [
    "foreground", "background", "primary", "secondary", "tertiary", "success", "info", "warning",
    "danger", "light", "dark",
  ]

  /// Reads a brand as a style; what a chart has no use for is noted.
  mutating func brand(_ root: Node.Mapping) -> HouseStyle {
    var style = HouseStyle.house
    note(root, known: ["meta", "logo", "color", "typography", "defaults"], of: "a brand")
    if let node = root["defaults"] {
      remarks.add("unused", at: node, "`defaults` are of other programs and not used")
    }
    if let meta = mapping("meta", in: root) { style.name = name(meta) ?? style.name }
    if let node = root["logo"] { style.logo = brandLogo(node) }
    if let type = mapping("typography", in: root) { readType(type, into: &style) }
    if let colours = mapping("color", in: root) { readColours(colours, into: &style) }
    return style
  }

  /// Notes keys that are not known, with the nearest that is.
  private mutating func note(_ mapping: Node.Mapping, known: [String], of what: String) {
    for (key, _) in mapping {
      guard let name = key.string, !known.contains(name) else { continue }
      remarks.add(
        "unused", at: key, "`\(name)` of \(what) is not used",
        help: yaml.nearest(to: name, among: known) ?? "")
    }
  }

  private mutating func name(_ meta: Node.Mapping) -> String? {
    note(meta, known: ["name", "link", "links"], of: "`meta`")
    guard let node = meta["name"] else { return nil }
    guard case .mapping(let names) = node else { return yaml.text(of: node, named: "name") }
    return (names["short"] ?? names["full"]).flatMap { yaml.text(of: $0, named: "name") }
  }

  // MARK: Logo

  /// Reads the largest logo there is, with its form for dark paper.
  private mutating func brandLogo(_ node: Node) -> HouseStyle.Logo? {
    guard case .mapping(let logos) = node else {
      return path(node, named: "logo").map { HouseStyle.Logo(light: $0) }
    }
    note(logos, known: ["images", "small", "medium", "large", "path", "alt"], of: "`logo`")
    if logos["path"] != nil { return resource(node, [:]).map { HouseStyle.Logo(light: $0) } }
    var images: [String: String] = [:]
    for (key, value) in mapping("images", in: logos) ?? Node.Mapping([]) {
      if let name = key.string { images[name] = resource(value, [:]) }
    }
    for size in ["large", "medium", "small"] {
      guard let chosen = logos[size] else { continue }
      if case .mapping(let both) = chosen, both["path"] == nil {
        note(both, known: ["light", "dark"], of: "`\(size)`")
        let light = both["light"].flatMap { resource($0, images) }
        let dark = both["dark"].flatMap { resource($0, images) }
        guard let first = light ?? dark else { continue }
        return HouseStyle.Logo(light: first, dark: dark)
      }
      return resource(chosen, images).map { HouseStyle.Logo(light: $0) }
    }
    return nil
  }

  /// Returns the path of a logo: the name of an image, a path, or a mapping with one.
  private mutating func resource(_ node: Node, _ images: [String: String]) -> String? {
    if case .mapping(let parts) = node {
      return parts["path"].flatMap { path($0, named: "path") }
    }
    if let name = node.string, let image = images[name] { return image }
    return path(node, named: "logo")
  }

  // MARK: Typography

  private mutating func readType(_ type: Node.Mapping, into style: inout HouseStyle) {
    note(
      type,
      known: [
        "fonts", "base", "headings", "monospace", "monospace-inline", "monospace-block", "link",
      ], of: "`typography`")
    if let family = family(type, "base", ["family", "weight", "size", "line-height"]) {
      style.family = family
      style.titleFamily = family
    }
    let keys = ["family", "weight", "style", "line-height", "color"]
    if let family = family(type, "headings", keys) { style.titleFamily = family }
    guard case .sequence(let fonts)? = type["fonts"] else { return }
    for font in fonts {
      guard case .mapping(let parts) = font, let source = parts["source"]?.string,
        source != "file", source != "system"
      else { continue }
      remarks.add(
        "font-source", at: font,
        "the font \(parts["family"]?.string ?? "") comes from `\(source)`; nothing is fetched",
        help: "install its files, or name their folder in DEALLINE_FONTS")
    }
  }

  /// Reads the family of a role: a name, or a mapping with one.
  private mutating func family(
    _ type: Node.Mapping, _ role: String, _ keys: [String]
  ) -> String? {
    guard let node = type[role] else { return nil }
    guard case .mapping(let parts) = node else { return yaml.text(of: node, named: role) }
    note(parts, known: keys, of: "`\(role)`")
    return parts["family"].flatMap { yaml.text(of: $0, named: "family") }
  }

  // MARK: Colours

  private mutating func readColours(_ colours: Node.Mapping, into style: inout HouseStyle) {
    note(colours, known: ["palette"] + Self.themeKeys, of: "`color`")
    let named = BrandColours(colours, &self)
    for variant in [StyleVariant.light, .dark] where named.has(variant) {
      style.palettes[variant] = named.palette(variant)
    }
  }
}
