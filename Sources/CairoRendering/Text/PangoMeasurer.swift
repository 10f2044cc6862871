public import Drawing

/// Measures lines of text with Pango, without hinting, so that PDF, PNG and SVG agree.
///
/// One measurer belongs to one chain of calls: make one for each task that draws.
public final class PangoMeasurer: TextMeasuring {
  private let fontMap: FontMap
  private let shaper: LineShaper
  private var styles: [ShapedStyle.Key: ShapedStyle] = [:]
  private var latest: ShapedStyle?
  private var remembered = 0

  private let missingGlyphs: MissingGlyphPolicy

  /// The characters that were drawn as `□`, in the order in which they came up, each once.
  public private(set) var replacedCharacters: [Character] = []

  /// The number of lines that are remembered before the memory is emptied.
  private static let memory = 20_000

  /// What happens to a character that no font has a glyph for.
  public enum MissingGlyphPolicy: Hashable, Sendable {
    /// It is an error that names the character and the package to install.
    case refuse
    /// It is measured and drawn as `□`, and listed in ``PangoMeasurer/replacedCharacters``.
    case replace
  }

  /// Creates a measurer that takes its fonts from the given sources.
  ///
  /// - Throws: ``CairoError`` when the fonts cannot be set up.
  public init(
    fonts: FontSources = .standard(), missingGlyphs: MissingGlyphPolicy = .refuse
  ) throws {
    self.missingGlyphs = missingGlyphs
    fontMap = try FontMap(fonts)
    shaper = try LineShaper(fontMap)
  }

  /// Returns the measures of one line of text; equal lines are measured once.
  ///
  /// - Throws: ``CairoError`` with the code `missingFont` or `missingGlyph`.
  public func measure(_ text: String, style: TextStyle) throws -> TextMetrics {
    try line(text, style: style).metrics
  }

  /// Returns the characters of a text that no font has a glyph for, in order, each once.
  ///
  /// - Throws: ``CairoError`` with the code `missingFont`.
  public func uncoveredCharacters(in text: String, style: TextStyle) throws -> [Character] {
    shaper.uncoveredScalars(text, try shapedStyle(style)).map { Character($0) }
  }

  /// Returns the shaped line of a text; equal lines are shaped once.
  func line(_ text: String, style: TextStyle) throws(CairoError) -> ShapedLine {
    let shaped = try shapedStyle(style)
    if let known = shaped.lines[text] { return known }
    if remembered == Self.memory {
      for style in styles.values { style.lines.removeAll() }
      remembered = 0
    }
    let line = try shape(text, shaped)
    remembered += 1
    shaped.lines[text] = line
    return line
  }

  /// Shapes a text, with `□` for what has no glyph if that is wanted.
  private func shape(_ text: String, _ style: ShapedStyle) throws(CairoError) -> ShapedLine {
    do {
      return try shaper.line(text, style)
    } catch {
      guard error.code == .missingGlyph, missingGlyphs == .replace else { throw error }
      let missing = shaper.uncoveredScalars(text, style)
      for character in missing.map({ Character($0) })
      where !replacedCharacters.contains(character) {
        replacedCharacters.append(character)
      }
      var drawable = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        drawable.append(missing.contains(scalar) ? "\u{25A1}" : scalar)
      }
      return try shaper.line(String(drawable), style)
    }
  }

  private func shapedStyle(_ style: TextStyle) throws(CairoError) -> ShapedStyle {
    if let latest, latest.key.matches(style) { return latest }
    let key = ShapedStyle.Key(style)
    if let known = styles[key] {
      latest = known
      return known
    }
    let shaped = try ShapedStyle(key)
    try shaper.checkFont(shaped)
    styles[key] = shaped
    latest = shaped
    return shaped
  }
}
