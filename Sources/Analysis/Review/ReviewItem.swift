public import Facts

/// Something about a deal that a person should look at.
public struct ReviewItem: Hashable, Sendable {
  /// The identifier of the deal.
  public let deal: String
  /// What deserves the look.
  public let concern: Concern
  /// How much a total may be wrong by, in minor units of the currency of totals; `nil` where that
  /// is not known.
  public let stake: Int64?

  /// The kinds of things that deserve a look.
  public enum Concern: Hashable, Sendable {
    /// Reports state another figure than the one that totals use; the one furthest from it.
    case otherValue(Deal.OtherValue)
    /// One report states the value in two currencies that do not agree at the rate of its time:
    /// the second figure, and by what share it is off.
    case dualFigures(Deal.OtherValue, off: Double)
    /// A figure for one piece, times their number, is not the value.
    case unitPrice(Deal.OtherValue, pieces: Double)
    /// Read with so little certainty that it is no fact; the highest of its reports.
    case lowCertainty(Double)
    /// No date is known: the deal is in no period.
    case noDate
    case noSupplier, noRecipient
    /// Another deal that may be the same.
    case nearDuplicate(NearMiss)
    /// More pieces were delivered than ordered.
    case delivered(pieces: Double, ordered: Double)
    /// A later stage is dated before an earlier one: the indices of the two reports.
    case datesOutOfOrder(later: Int, earlier: Int)
  }

  /// Creates an item from its parts.
  public init(deal: String, concern: Concern, stake: Int64?) {
    self.deal = deal
    self.concern = concern
    self.stake = stake
  }
}
