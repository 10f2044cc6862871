public import Facts

/// What reports of a period changed about a deal that was known before.
public struct DealChange: Hashable, Sendable {
  /// The deal as of the period's end.
  public let deal: Deal
  /// What changed, with what it was and what it is.
  public let field: Field
  /// The reports of the period that the change comes from, oldest first.
  public let reports: [DealReport]

  /// What changed, as it was at the end of the period before and as it is now.
  public enum Field: Hashable, Sendable {
    case stage(was: Stage, now: Stage)
    /// The figure; `nil` where there was none, or is none.
    case value(was: DealValue?, now: DealValue?)
  }
}
