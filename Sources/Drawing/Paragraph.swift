/// Text in one or more styles that is broken into lines of a given measure.
public struct Paragraph: Hashable, Sendable {
  public var spans: [TextSpan]
  /// From baseline to baseline, in points.
  public var leading: Double
  public var alignment: Alignment

  public enum Alignment: String, Hashable, Sendable { case left, right, centre }

  public init(_ spans: [TextSpan], leading: Double, alignment: Alignment = .left) {
    self.spans = spans
    self.leading = leading
    self.alignment = alignment
  }

  /// Creates a paragraph in one style.
  public init(
    _ text: String, style: TextStyle, leading: Double, alignment: Alignment = .left
  ) {
    self.init([TextSpan(text, style: style)], leading: leading, alignment: alignment)
  }
}

/// A piece of a paragraph in one style.
public struct TextSpan: Hashable, Sendable {
  public var text: String
  public var style: TextStyle
  /// How far the baseline is raised, in points: for references.
  public var rise: Double
  /// Where a click on the words leads; `nil` for plain text.
  public var target: Link.Target?

  public init(_ text: String, style: TextStyle, rise: Double = 0, target: Link.Target? = nil) {
    self.text = text
    self.style = style
    self.rise = rise
    self.target = target
  }
}

/// A paragraph cut into lines; coordinates are relative to its upper left corner.
public struct ParagraphLayout: Hashable, Sendable {
  public var lines: [Line]
  /// The widest line, in points.
  public var width: Double
  /// The number of lines times the leading.
  public var height: Double

  public struct Line: Hashable, Sendable {
    public var items: [PageItem]
    public var width: Double
    /// From the top of the paragraph, in points.
    public var baseline: Double
  }

  /// The items of all lines.
  public var items: [PageItem] { lines.flatMap(\.items) }
}
