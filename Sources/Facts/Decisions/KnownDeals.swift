/// The identifiers that deals were given, with the reports that they stood for: what keeps them
/// the same from one run to the next.
///
/// Nothing is ever taken out: an identifier once given is never given to another deal.
public struct KnownDeals: Hashable, Sendable, Codable {
  /// The identifiers in the order in which they were given.
  public var deals: [KnownDeal]
  /// Identifiers that were merged away, with the one that took their place.
  public var aliases: [String: String]

  /// An identifier with the reports that it last stood for.
  public struct KnownDeal: Hashable, Sendable, Codable {
    /// The identifier.
    public var id: String
    /// The reports, the one that the deal began with first.
    public var reports: [KnownReport]

    /// Creates a known deal from its parts.
    public init(id: String, reports: [KnownReport]) {
      self.id = id
      self.reports = reports
    }
  }

  /// Creates a list of known deals; by default an empty one.
  public init(deals: [KnownDeal] = [], aliases: [String: String] = [:]) {
    self.deals = deals
    self.aliases = aliases
  }
}
