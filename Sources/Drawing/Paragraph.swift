/// Text in one or more styles that is broken into lines of a given measure.
public struct Paragraph: Hashable, Sendable {
  /// The pieces of text, in reading order.
  public var spans: [TextSpan]
  /// From baseline to baseline, in points.
  public var leading: Double
  /// Where lines are set that are shorter than the measure.
  public var alignment: Alignment

  /// Where the lines of a paragraph are set.
  public enum Alignment: String, Hashable, Sendable { case left, right, centre }

  /// Creates a paragraph from its parts.
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
  /// The words.
  public var text: String
  /// How the words look.
  public var style: TextStyle
  /// How far the baseline is raised, in points: for references.
  public var rise: Double
  /// Where a click on the words leads; `nil` for plain text.
  public var target: Link.Target?

  /// Creates a text span from its parts.
  public init(_ text: String, style: TextStyle, rise: Double = 0, target: Link.Target? = nil) {
    self.text = text
    self.style = style
    self.rise = rise
    self.target = target
  }
}

/// A paragraph cut into lines; coordinates are relative to its upper left corner.
public struct ParagraphLayout: Hashable, Sendable {
  /// The lines, from top to bottom.
  public var lines: [Line]
  /// The widest line, in points.
  public var width: Double
  /// The number of lines times the leading.
  public var height: Double

  /// One line of a paragraph.
  public struct Line: Hashable, Sendable {
    /// The runs of the line, with their links.
    public var items: [PageItem]
    /// In points.
    public var width: Double
    /// From the top of the paragraph, in points.
    public var baseline: Double
  }

  /// The items of all lines.
  public var items: [PageItem] { lines.flatMap(\.items) }
}
