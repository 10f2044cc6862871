internal import Facts

/// What a deal or a change puts into a total: minor units of the edition's currency, and deals.
public struct EditionAmount: Hashable, Sendable, Codable {
  /// The part of the best figure.
  public var best: Int64
  /// The part of the least that the sources allow.
  public var low: Int64
  /// The part of the most that the sources allow; ``best`` again where that is open upwards.
  public var high: Int64
  /// The number of deals.
  public var count: Int

  /// Creates an amount from its parts.
  public init(best: Int64, low: Int64, high: Int64, count: Int) {
    self.best = best
    self.low = low
    self.high = high
    self.count = count
  }

  /// Nothing.
  public static let zero = EditionAmount(best: 0, low: 0, high: 0, count: 0)

  /// The sum; it wraps around rather than stop at amounts beyond the largest there is.
  public static func + (a: EditionAmount, b: EditionAmount) -> EditionAmount {
    EditionAmount(
      best: a.best &+ b.best, low: a.low &+ b.low, high: a.high &+ b.high, count: a.count + b.count)
  }

  /// The difference; adding it to `b` gives `a` again.
  public static func - (a: EditionAmount, b: EditionAmount) -> EditionAmount {
    EditionAmount(
      best: a.best &- b.best, low: a.low &- b.low, high: a.high &- b.high, count: a.count - b.count)
  }

  init(_ total: DealTotal) {
    self.init(
      best: total.best.minorUnits, low: total.low.minorUnits, high: total.high.minorUnits,
      count: total.count)
  }

  init(_ amount: ValuedDeal.Amount) {
    self.init(
      best: amount.best.minorUnits, low: amount.low.minorUnits, high: amount.high.minorUnits,
      count: 1)
  }
}
