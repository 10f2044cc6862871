import Drawing

extension CairoError {
  /// Returns the error that a font is not installed.
  static func missingFont(_ key: ShapedStyle.Key, found: String?) -> CairoError {
    let asked = "\(key.family) \(key.weight.rawValue)" + (key.isItalic ? " italic" : "")
    let instead = found.map { " (the nearest is \($0))" } ?? " (no font was found at all)"
    let remedy =
      switch key.family {
      case "Inter", "Inter Display": "install the package fonts-inter"
      case let name where name.hasPrefix("Noto Sans CJK"): "install the package fonts-noto-cjk"
      case let name where name.hasPrefix("Noto"): "install the package fonts-noto-core"
      default: "put its folder into DEALLINE_FONTS"
      }
    return CairoError(.missingFont, "the font \(asked) is not installed\(instead)", remedy: remedy)
  }

  /// Returns the error that characters have no glyph in any font.
  static func missingGlyphs(_ scalars: [Unicode.Scalar], in text: String) -> CairoError {
    let shown = scalars.prefix(10).map { scalar in
      let hex = String(scalar.value, radix: 16, uppercase: true)
      return
        "\(Character(scalar)) (U+\(String(repeating: "0", count: max(0, 4 - hex.count)))\(hex))"
    }
    var packages: [String] = []
    for scalar in scalars {
      let package = fontPackage(for: scalar)
      if !packages.contains(package) { packages.append(package) }
    }
    let list = shown.joined(separator: ", ") + (scalars.count > 10 ? " …" : "")
    return CairoError(
      .missingGlyph, "no font has a glyph for \(list) in \"\(text.prefix(60))\"",
      remedy: packages.isEmpty
        ? "replace the characters" : "install \(packages.joined(separator: " and "))")
  }

  /// Returns the package that has glyphs for a character.
  private static func fontPackage(for scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF,
      0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
      "the package fonts-noto-cjk"
    case 0x2600...0x27BF, 0x1F000...0x1FAFF:
      "a font with outlines of these symbols into a folder of DEALLINE_FONTS"
    case 0..<0x0530, 0x1E00...0x1FFF: "the package fonts-inter"
    default: "the package fonts-noto-core"
    }
  }
}
