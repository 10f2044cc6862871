import CPangoCairo
public import Drawing

/// Measures lines of text with Pango, without hinting, so that PDF, PNG and SVG agree.
///
/// One measurer belongs to one chain of calls: make one for each task that draws.
public final class PangoMeasurer: TextMeasuring {
  private let fontMap: FontMap
  private let shaper: LineShaper
  private var styles: [ShapedStyle.Key: ShapedStyle] = [:]
  private var latest: ShapedStyle?
  private var measured = 0

  private let missingGlyphs: MissingGlyphPolicy

  /// The characters that were drawn as `□`, in the order in which they came up, each once.
  public private(set) var replacedCharacters: [Character] = []

  /// The number of lines that are remembered before the memory is emptied.
  private static let memory = 200_000

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
    let shaped = try shapedStyle(style)
    if let known = shaped.metrics[text] { return known }
    let metrics = try withLine(text, shaped) { line throws(CairoError) in
      shaper.metrics(of: line)
    }
    measured += 1
    if measured > Self.memory {
      for style in styles.values { style.metrics.removeAll() }
      measured = 0
    }
    shaped.metrics[text] = metrics
    return metrics
  }

  /// Returns the characters of a text that no font has a glyph for, in order, each once.
  ///
  /// - Throws: ``CairoError`` with the code `missingFont`.
  public func uncoveredCharacters(in text: String, style: TextStyle) throws -> [Character] {
    shaper.uncoveredScalars(text, try shapedStyle(style)).map { Character($0) }
  }

  /// Draws one line with its baseline at the current point of a cairo context.
  func show(
    _ text: String, style: TextStyle, in context: borrowing CairoContext
  ) throws(CairoError) {
    try withLine(text, try shapedStyle(style)) { line throws(CairoError) in
      pango_cairo_show_layout_line(context.pointer, line)
    }
  }

  /// Lends the shaped line of a text, with `□` for what has no glyph if that is wanted.
  private func withLine<T>(
    _ text: String, _ style: ShapedStyle,
    _ body: (UnsafeMutablePointer<PangoLayoutLine>) throws(CairoError) -> T
  ) throws(CairoError) -> T {
    do {
      return try shaper.withLine(text, style, body)
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
      return try shaper.withLine(String(drawable), style, body)
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
