public import Facts

/// Totals of deals by one dimension, such as by recipient.
public struct Summary: Hashable, Sendable {
  /// What the rows stand for.
  public let dimension: Dimension
  /// The group of stages that is summed up; `nil` where all stages were asked for together.
  public let group: Stage.Group?
  /// The currency of every total.
  public let currency: Currency
  /// Years, months and weeks in order of time; other rows by value, the largest first, then by
  /// name.
  ///
  /// Deals without a party or date come last.
  public let rows: [Row]
  /// Every deal counted once.
  public let total: DealTotal
  /// A Boolean value that says whether deals of several parties are split equally among rows.
  public let isSplit: Bool

  /// What the rows of a summary stand for.
  public enum Dimension: String, Hashable, Sendable, Codable, CaseIterable {
    case supplier, recipient, category, week, month, quarter, year
  }

  /// One row of a summary.
  public struct Row: Hashable, Sendable {
    /// What the row stands for, such as `Saudi Arabia` or `2016-11`; `unknown` where not known.
    public let label: String
    /// The country, where the row is one.
    public let country: CountryCode?
    /// The period, where the row is one.
    public let period: Period?
    /// Values of several parties are split equally; counts are not, so they may add up to more
    /// than the number of deals.
    public let total: DealTotal
  }
}
