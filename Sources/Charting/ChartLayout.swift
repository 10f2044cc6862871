public import Drawing

/// A chart laid out: its items relative to its upper left corner, and what did not fit beside its
/// mark.
public struct ChartLayout: Hashable, Sendable {
  /// What is drawn.
  public var items: [PageItem]
  /// In points.
  public var size: Size
  /// The boxes of all data labels, in the order of the data: what the no-overlap rule is about.
  public var labels: [Label]
  /// The data whose label did not fit, in the order of their numbers, which begin at 1.
  public var listed: [Int]

  /// The box of one datum's label.
  public struct Label: Hashable, Sendable {
    /// The index of the datum.
    public var datum: Int
    /// The rectangle of the words.
    public var box: Rect
    /// A Boolean value that says whether the label is only the number of a list entry.
    public var isNumber: Bool
  }
}
