public import Facts

/// One cause of differences between the totals of two editions.
public struct EditionChange: Hashable, Sendable, Codable {
  /// The identifier of the deal, the later one where it has one there.
  public let deal: String
  /// How the later report calls the deal; how the earlier one did where it is gone.
  public let label: String
  /// What changed.
  public let kind: Kind
  /// What that puts into the totals; a stage that moves puts something into two.
  public let effects: [Effect]
  /// The decision that it comes from; `nil` where it is none of a person's.
  public let decision: Decision?
  /// Where the later edition's value comes from; the earlier one's for a deal that is gone.
  public let source: RecordedDeal.ValueSource?

  /// The kinds of causes.
  public enum Kind: Hashable, Sendable, Codable {
    /// The deal was not in the earlier edition.
    case newDeal
    /// Reports of another deal, the named one, now stand by themselves.
    case split(from: String)
    /// The deal is now one with the named one.
    case merged(into: String)
    /// A decision rejects the deal.
    case rejected
    /// None of the deal's inputs is there any more.
    case inputRemoved
    /// Its input was replaced by another version, which does not tell of the deal.
    case inputReplaced
    /// The same inputs no longer give the deal.
    case noLongerRead
    /// The deal is at another stage; both totals change where that is one of another group.
    case stage(was: Stage, now: Stage)
    /// Another figure.
    case value(was: DealValue?, now: DealValue?, wasSource: RecordedDeal.ValueSource?)
    /// The same figure with another bound or other ends.
    case bound(was: DealValue, now: DealValue)
    /// Another exchange rate for the figure; `nil` where it was not, or is not, converted.
    case exchangeRate(was: RecordedDeal.Rate?, now: RecordedDeal.Rate?)
    /// The value that the deal shares with others is now counted with it, or no longer.
    case sharedValue(isCountedHere: Bool)
  }

  /// What a change puts into one total.
  public struct Effect: Hashable, Sendable, Codable {
    /// The group of stages of the total.
    public let group: Stage.Group
    /// What is added to the total; negative where it is taken away.
    public let amount: EditionAmount
  }
}
