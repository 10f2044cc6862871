public import Facts

/// A deal with its value in the currency of a table.
public struct ValuedDeal: Hashable, Sendable {
  public let deal: Deal
  public let value: Value
  /// What the value shares with other deals: deals with an equal key state one value together,
  /// which totals count once. `nil` where the value is the deal's own.
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
    public let best: Money
    public let low: Money
    /// The best figure again where the value is open upwards.
    public let high: Money
    public let isOpenUpwards: Bool
    /// How ``best`` was reckoned.
    public let conversion: Conversion
  }

  /// What deals with one value between them have in common.
  public struct SharedValue: Hashable, Sendable {
    public let figure: Money
    /// The suppliers' names, in alphabetical order.
    public let suppliers: [String]
  }

  /// The value in the table's currency, where there is one.
  public var amount: Amount? {
    if case .converted(let amount) = value { amount } else { nil }
  }
}
