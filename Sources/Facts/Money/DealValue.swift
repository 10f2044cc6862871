/// A figure stated for a deal, with its bound and with what it measures.
///
/// It reads as low / best / high: exact and about give x / x / x, a ceiling 0 / x / x, a floor
/// x / x / open, a range low / middle / high, an unquantified amount nothing at all.
public struct DealValue: Hashable, Sendable, Codable {
  /// The stated figure; the middle of a range; `nil` where unquantified.
  public var figure: Money?
  /// What the figure claims about the true value.
  public var bound: Bound
  /// The lower end of a stated range; `nil` otherwise.
  public var statedLow: Money?
  /// The upper end of a stated range; `nil` otherwise.
  public var statedHigh: Money?
  /// What the amount measures.
  public var measures: Measure
  /// A Boolean value that says whether the currency was concluded ("$" in a Canadian source)
  /// and not written.
  public var currencyInferred: Bool

  /// Creates a deal value from its parts.
  public init(
    figure: Money?, bound: Bound = .exact, statedLow: Money? = nil, statedHigh: Money? = nil,
    measures: Measure = .dealTotal, currencyInferred: Bool = false
  ) {
    self.figure = figure
    self.bound = bound
    self.statedLow = statedLow
    self.statedHigh = statedHigh
    self.measures = measures
    self.currencyInferred = currencyInferred
  }

  /// What an amount of money measures. Only the first five belong to a deal.
  public enum Measure: String, Hashable, Sendable, Codable, CaseIterable {
    case dealTotal, partOfLarger, annual, option, offer
    case unitPrice, budget, aid, revenue, other

    /// A Boolean value that says whether the amount is a deal's own value.
    public var isDealValue: Bool {
      switch self {
      case .dealTotal, .partOfLarger, .annual, .option, .offer: true
      case .unitPrice, .budget, .aid, .revenue, .other: false
      }
    }
  }

  /// The currency of the figure, or `nil` where unquantified.
  public var currency: Currency? { figure?.currency }

  /// The figure that totals use. `nil` where unquantified.
  public var best: Money? { figure }

  /// The least that the statement allows. `nil` where unquantified.
  public var low: Money? {
    guard let figure else { return nil }
    return switch bound {
    case .upTo, .lessThan: Money(minorUnits: 0, currency: figure.currency)
    case .range: statedLow ?? figure
    case .exact, .about, .atLeast, .moreThan: figure
    case .unquantified: nil
    }
  }

  /// The most that the statement allows. `nil` where unquantified and where it is open upwards:
  /// see ``isOpenUpwards``.
  public var high: Money? {
    guard let figure else { return nil }
    return switch bound {
    case .range: statedHigh ?? figure
    case .exact, .about, .upTo, .lessThan: figure
    case .atLeast, .moreThan, .unquantified: nil
    }
  }

  /// A Boolean value that says whether the true value may be any amount above the figure.
  public var isOpenUpwards: Bool { bound == .atLeast || bound == .moreThan }
}
