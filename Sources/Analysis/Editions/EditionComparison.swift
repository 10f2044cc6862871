public import Facts

/// What changed between two editions, and why: the causes add up to the difference of every total.
///
/// Of a deal that is in both, a new stage comes first, at the value as it was; then the value or
/// its bound, at the rate as it was; then the rate.
public struct EditionComparison: Hashable, Sendable {
  /// The edition that the later one is compared with.
  public let earlier: EditionRecord
  /// The edition that is explained.
  public let later: EditionRecord
  /// The causes: in the order of the later edition's deals, then of the deals that are gone.
  public let changes: [EditionChange]

  /// A total in both editions.
  public struct Difference: Hashable, Sendable {
    /// The group of stages of the total.
    public let group: Stage.Group
    /// The total of the earlier edition.
    public let before: EditionAmount
    /// The total of the later edition.
    public let after: EditionAmount
    /// What was added from one to the other.
    public var amount: EditionAmount { after - before }
  }

  /// Compares two editions.
  ///
  /// - Throws: ``EditionError/currencies(_:_:)`` where their totals are in different currencies.
  public init(_ earlier: EditionRecord, _ later: EditionRecord) throws {
    guard earlier.currency == later.currency else {
      throw EditionError.currencies(earlier.currency, later.currency)
    }
    self.earlier = earlier
    self.later = later
    changes = EditionPairing(earlier, later).changes()
  }

  /// The totals of all groups of stages in both editions.
  public var differences: [Difference] {
    Stage.Group.allCases.map {
      Difference(group: $0, before: earlier.total(of: $0), after: later.total(of: $0))
    }
  }

  /// Returns the changes that put something into the total of a group, each with what.
  public func causes(of group: Stage.Group) -> [(change: EditionChange, amount: EditionAmount)] {
    changes.flatMap { change in
      change.effects.filter { $0.group == group && $0.amount != .zero }.map { (change, $0.amount) }
    }
  }
}
