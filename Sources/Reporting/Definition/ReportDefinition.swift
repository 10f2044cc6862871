/// What a report consists of, as its YAML file says.
public struct ReportDefinition: Hashable, Sendable {
  /// The name of the series, printed at the head of every page.
  public var title: String
  /// Who makes the report.
  public var author: String
  /// What the report is about, for the file's description.
  public var subject: String
  /// The blocks, in order.
  public var sections: [Section]

  /// A block of the report with its options.
  public enum Section: Hashable, Sendable {
    case masthead
    case keyFigures
    case news(Limited)
    case changes(Limited)
    case timeline(Timeline)
    case bars(Bars)
    case deals(Deals)
    case statements(Limited)
    case notes(Titled)
    case method(Titled)
  }

  /// Options of a section that only has a title.
  public struct Titled: Hashable, Sendable {
    /// The heading.
    public var title: String
  }

  /// Options of a section with a list.
  public struct Limited: Hashable, Sendable {
    /// The heading.
    public var title: String
    /// The largest number of entries; what is beyond is counted at the end.
    public var limit: Int
  }

  /// Options of a timeline.
  public struct Timeline: Hashable, Sendable {
    /// The heading.
    public var title: String
    /// The side whose names the lanes have.
    public var lanes: Side
    /// How far back the timeline goes from the period's end.
    public var months: Int
    /// The largest number of lanes; what is beyond is listed below the chart.
    public var limit: Int
  }

  /// Options of a bar chart of values.
  public struct Bars: Hashable, Sendable {
    /// The heading.
    public var title: String
    /// The side whose totals are shown.
    public var by: Side
    /// How far back from the period's end.
    public var months: Int
    /// The largest number shown.
    public var limit: Int
  }

  /// Options of the table of deals.
  public struct Deals: Hashable, Sendable {
    /// The heading.
    public var title: String
    /// How far back from the period's end.
    public var months: Int
    /// The largest number of rows; what is beyond is counted below.
    public var limit: Int
  }

  /// A side of a deal.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    case recipient, supplier
  }
}
