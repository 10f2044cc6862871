public import Facts

/// A deal with its value in the currency of a table.
public struct ValuedDeal: Hashable, Sendable {
  /// The deal, with the value as reported.
  public let deal: Deal
  /// The value in the table's currency.
  public let value: Value
  /// What the value shares with other deals; `nil` where it is the deal's own.
  ///
  /// Deals with an equal key state one value together, which totals count once.
  public let sharedValue: SharedValue?

  /// How a deal's value stands in the table's currency.
  public enum Value: Hashable, Sendable {
    case converted(Amount)
    /// The deal has a value, but there is no rate for its currency and date.
    case notConverted(Money)
    /// No report states a figure.
    case none
  }

  /// A value in the table's currency.
  public struct Amount: Hashable, Sendable {
    /// The figure that totals use.
    public let best: Money
    /// The least that the source allows.
    public let low: Money
    /// The best figure again where the value is open upwards.
    public let high: Money
    /// A Boolean value that says whether the true value may be any amount above the figure.
    public let isOpenUpwards: Bool
    /// How ``best`` was reckoned.
    public let conversion: Conversion
  }

  /// What deals with one value between them have in common.
  public struct SharedValue: Hashable, Sendable {
    /// The value as stated.
    public let figure: Money
    /// The suppliers' names, in alphabetical order.
    public let suppliers: [String]
  }

  /// The value in the table's currency, where there is one.
  public var amount: Amount? {
    if case .converted(let amount) = value { amount } else { nil }
  }
}
