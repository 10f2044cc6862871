import Facts

/// The figures that an edition begins with, each with its value of the period before.
public struct KeyFigures: Hashable, Sendable {
  /// The number of deals first reported in the period.
  public let newDeals: Comparison<Int>
  /// The value of the prospective deals first reported or changed in the period.
  public let prospectiveValue: Comparison<DealTotal>
  /// The value of the signed deals first reported or changed in the period.
  public let agreedValue: Comparison<DealTotal>
  /// The number of statements made in the period.
  public let statements: Comparison<Int>

  /// A figure now and in the period before.
  public struct Comparison<Figure: Hashable & Sendable>: Hashable, Sendable {
    /// In the edition's period.
    public let now: Figure
    /// In the period before.
    public let before: Figure

    /// Creates a comparison of two figures.
    public init(now: Figure, before: Figure) {
      self.now = now
      self.before = before
    }
  }

  init(now: PeriodState, before: PeriodState) {
    newDeals = Comparison(now: now.newDeals.rows.count, before: before.newDeals.rows.count)
    prospectiveValue = Comparison(
      now: now.moved.total(of: .prospective), before: before.moved.total(of: .prospective))
    agreedValue = Comparison(
      now: now.moved.total(of: .agreed), before: before.moved.total(of: .agreed))
    statements = Comparison(now: now.statements.count, before: before.statements.count)
  }
}
