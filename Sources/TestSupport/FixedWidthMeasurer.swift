public import Drawing

/// A measurer that needs no fonts: every character is half an em wide, ascent 0.8 em, descent 0.2.
public struct FixedWidthMeasurer: TextMeasuring, Sendable {
  /// Creates one.
  public init() {}

  /// Returns the measures of one line of text.
  public func measure(_ text: String, style: TextStyle) -> TextMetrics {
    TextMetrics(
      width: Double(text.count) * (style.size * 0.5 + style.tracking), ascent: style.size * 0.8,
      descent: style.size * 0.2)
  }
}
