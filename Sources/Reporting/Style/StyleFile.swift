public import Drawing
public import Facts
internal import YAMLReading
internal import Yams

/// A style as its file says it: one of ours, or a `_brand.yml`.
public struct StyleFile: Hashable, Sendable {
  /// The style.
  public var style: HouseStyle
  /// What of the file is not used, and what readers may find hard about its colours.
  public var notes: [InputProblem]

  /// Reads a style.
  ///
  /// Paths in it are relative and stay as they are written; none leads out of the file's folder.
  ///
  /// - Parameter file: the name that messages give; one that begins with `_brand` is read as Posit's
  ///   `_brand.yml`, as is a file with its keys.
  /// - Throws: `InputProblems` with every problem of the file, each with its line and column.
  public init(yaml text: String, file: String) throws {
    var yaml = YAMLReader(text: text, file: file, kind: "style")
    guard let root = try yaml.root() else {
      throw InputProblems([
        InputProblem(
          code: "style.empty", file: file, message: "the style is empty",
          help: "give at least `name`")
      ])
    }
    guard case .mapping(let mapping) = root else {
      yaml.add("wrong-type", at: root, "a style is a mapping of keys", help: "begin with `name:`")
      try yaml.finish()
      preconditionFailure("A problem is thrown.")
    }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let isBrand =
      name.hasPrefix("_brand")
      || ["color", "typography", "meta"].contains { mapping[$0] != nil }
    var reader = StyleReader(yaml: yaml, remarks: YAMLReader(text: text, file: file, kind: "style"))
    style = isBrand ? reader.brand(mapping) : reader.style(mapping)
    try reader.yaml.finish()
    notes = reader.remarks.problems
    for concern in style.concerns {
      notes.append(InputProblem(code: "style.concern", file: file, message: concern))
    }
  }
}

/// Reads the nodes of a style.
struct StyleReader {
  var yaml: YAMLReader
  /// What is no mistake, but is not used.
  var remarks: YAMLReader

  // MARK: Values that both forms have

  /// Returns the colour of a node, or adds a problem.
  mutating func colour(_ node: Node, named key: String, known: [String: Colour] = [:]) -> Colour? {
    guard let text = yaml.text(of: node, named: key) else { return nil }
    if let colour = known[text] ?? Colour(css: text) { return colour }
    let near = yaml.nearest(to: text, among: known.keys.sorted())
    yaml.add(
      "colour", at: node, "`\(key)` is a colour such as \"#0B5CAD\"",
      help: known.isEmpty
        ? "put it in quotation marks, or YAML takes it for a comment" : near ?? "")
    return nil
  }

  /// Returns the mapping of a key, or adds a problem where it is something else.
  mutating func mapping(_ key: String, in parent: Node.Mapping) -> Node.Mapping? {
    guard let node = parent[key] else { return nil }
    if case .mapping(let mapping) = node { return mapping }
    yaml.add("wrong-type", at: node, "`\(key)` is a mapping of keys", help: "indent its keys")
    return nil
  }

  /// Returns a path that stays in the file's folder, or adds a problem.
  mutating func path(_ node: Node, named key: String) -> String? {
    guard let text = yaml.text(of: node, named: key) else { return nil }
    guard !text.contains("://") else {
      yaml.add(
        "address", at: node, "`\(key)` is an address; nothing is fetched",
        help: "save the file beside the style")
      return nil
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard !text.hasPrefix("/"), !parts.contains(".."), !text.contains("\\"), !text.contains("%"),
      !text.contains(":"), !text.unicodeScalars.contains(where: { $0.value < 0x20 })
    else {
      yaml.add(
        "outside", at: node, "`\(key)` lies outside of the style's folder",
        help: "name a path in its folder")
      return nil
    }
    return text
  }

  /// Returns a number of a key within a range, or the fallback.
  mutating func number(
    _ key: String, in mapping: Node.Mapping, or fallback: Double, range: ClosedRange<Double>
  ) -> Double {
    guard let node = mapping[key] else { return fallback }
    guard case .scalar(let scalar) = node, let value = Double(scalar.string),
      range.contains(value)
    else {
      yaml.add(
        "out-of-range", at: node,
        "`\(key)` is a number from \(Drawing.number(range.lowerBound)) to "
          + Drawing.number(range.upperBound), help: "such as \(Drawing.number(fallback))")
      return fallback
    }
    return value
  }
}

extension Colour {
  /// Reads a colour as style sheets write it: `#rgb`, `#rrggbb`, `#rrggbbaa`, or a plain name.
  init?(css text: String) {
    if let plain = Self.names[text.lowercased()] {
      self.init(plain)
      return
    }
    guard text.first == "#" else { return nil }
    var digits = Array(text.dropFirst())
    if digits.count == 3 || digits.count == 4 { digits = digits.flatMap { [$0, $0] } }
    guard digits.count == 6 || digits.count == 8, digits.allSatisfy(\.isHexDigit),
      let rgb = UInt32(String(digits.prefix(6)), radix: 16)
    else { return nil }
    let alpha = digits.count == 8 ? UInt8(String(digits.suffix(2)), radix: 16) ?? 255 : 255
    self.init(rgb, alpha: Double(alpha) / 255)
  }

  private static let names: [String: UInt32] = [
    "black": 0x000000, "white": 0xFFFFFF, "grey": 0x808080, "gray": 0x808080, "silver": 0xC0C0C0,
    "red": 0xFF0000, "maroon": 0x800000, "orange": 0xFFA500, "yellow": 0xFFFF00, "olive": 0x808000,
    "green": 0x008000, "lime": 0x00FF00, "teal": 0x008080, "aqua": 0x00FFFF, "blue": 0x0000FF,
    "navy": 0x000080, "purple": 0x800080, "fuchsia": 0xFF00FF,
  ]
}
