public import Drawing

/// The sizes and colours of a chart.
public struct ChartStyle: Hashable, Sendable {
  /// The font family.
  public var family: String
  /// The size of labels beside marks, in points.
  public var labelSize: Double
  /// The size of axis labels, in points.
  public var axisSize: Double
  /// The size of lane and row names, in points.
  public var nameSize: Double
  /// The size of legends, lists and notes, in points.
  public var noteSize: Double
  /// The radius of the largest mark, in points.
  public var largestRadius: Double
  /// The colour of text.
  public var ink = Colour(0x151A21)
  /// The colour of axis labels and notes.
  public var secondary = Colour(0x5A6472)
  /// The colour of lines.
  public var rule = Colour(0xD8DDE4)
  /// The colour of the grid.
  public var grid = Colour(0xEEF1F5)
  /// The colour of what is pointed out.
  public var accent = Colour(0x0B5CAD)

  /// Creates a chart style from its parts.
  public init(
    family: String = "Inter", labelSize: Double, axisSize: Double, nameSize: Double,
    noteSize: Double, largestRadius: Double
  ) {
    self.family = family
    self.labelSize = labelSize
    self.axisSize = axisSize
    self.nameSize = nameSize
    self.noteSize = noteSize
    self.largestRadius = largestRadius
  }

  /// For an A4 page.
  public static let page = ChartStyle(
    labelSize: 7, axisSize: 7, nameSize: 7.5, noteSize: 6.75, largestRadius: 14)
  /// For a slide of 960 × 540 pt, read across a room: nothing under 10 pt.
  public static let slide = ChartStyle(
    labelSize: 11, axisSize: 11, nameSize: 13, noteSize: 10, largestRadius: 20)

  func text(
    _ size: Double, _ weight: TextStyle.Weight = .regular, _ colour: Colour? = nil,
    tabular: Bool = false
  ) -> TextStyle {
    TextStyle(
      family: family, size: size, weight: weight, colour: colour ?? ink, tabularFigures: tabular)
  }
}
