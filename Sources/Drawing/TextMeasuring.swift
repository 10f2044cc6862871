/// Something that knows how wide and how high a line of text is.
///
/// Measures are in points and independent of the device: hinting and metric rounding are off, so
/// one measurement serves PDF, PNG and SVG alike.
public protocol TextMeasuring {
  /// Returns the measures of one line of text.
  ///
  /// - Throws: an error when a font or a glyph is missing.
  func measure(_ text: String, style: TextStyle) throws -> TextMetrics
}

/// The measures of one line of text, in points.
public struct TextMetrics: Hashable, Sendable {
  /// The advance width.
  public var width: Double
  /// From the baseline up to the top of the logical rectangle.
  public var ascent: Double
  /// From the baseline down to the bottom of the logical rectangle.
  public var descent: Double

  /// Creates a text metrics from its parts.
  public init(width: Double, ascent: Double, descent: Double) {
    self.width = width
    self.ascent = ascent
    self.descent = descent
  }

  /// Ascent and descent together.
  public var height: Double { ascent + descent }
}
