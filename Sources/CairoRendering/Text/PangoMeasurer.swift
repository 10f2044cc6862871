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

  /// The number of lines that are remembered before the memory is emptied.
  private static let memory = 200_000

  /// Creates a measurer that takes its fonts from the given sources.
  ///
  /// - Throws: ``CairoError`` when the fonts cannot be set up.
  public init(fonts: FontSources = .standard()) throws {
    fontMap = try FontMap(fonts)
    shaper = try LineShaper(fontMap)
  }

  /// Returns the measures of one line of text; equal lines are measured once.
  ///
  /// - Throws: ``CairoError`` with the code `missingFont` or `missingGlyph`.
  public func measure(_ text: String, style: TextStyle) throws -> TextMetrics {
    let shaped = try shapedStyle(style)
    if let known = shaped.metrics[text] { return known }
    let metrics = try shaper.withLine(text, shaped) { line throws(CairoError) in
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
    try shaper.withLine(text, try shapedStyle(style)) { line throws(CairoError) in
      pango_cairo_show_layout_line(context.pointer, line)
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
