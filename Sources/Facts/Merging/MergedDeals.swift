/// Deals and, for each, why its reports are together.
public struct MergedDeals: Hashable, Sendable {
  /// The deals, by the day of their first report; those without a date last.
  public let deals: [Deal]
  /// For each deal, in the order of ``deals``, a link for each report, in the order of its reports.
  public let links: [[MergeLink]]

  /// Creates merged deals; there are as many lists of links as deals.
  public init(deals: [Deal], links: [[MergeLink]]) {
    self.deals = deals
    self.links = links
  }
}
