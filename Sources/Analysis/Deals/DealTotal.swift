public import Facts

/// What some deals are worth together, and what the sum leaves out.
public struct DealTotal: Hashable, Sendable {
  /// The sum of the best figures.
  public var best: Money
  /// The least that the sources allow.
  public var low: Money
  /// The most that the sources allow; without bound where ``isOpenUpwards``.
  public var high: Money
  /// A Boolean value that says whether at least one value may be any amount above its figure.
  public var isOpenUpwards: Bool
  /// The number of deals, with and without a value.
  public var count: Int
  /// The number of deals for which no report states a figure.
  public var withoutValue: Int
  /// The number of deals whose figure could not be converted.
  public var notConverted: Int
  /// The number of deals that state one value together with another deal here.
  public var withSharedValue: Int
  /// A Boolean value that says whether a value of several parties is split equally here.
  public var isSplit: Bool
  /// The identifiers of the deals, in the order of the table.
  public var deals: [String]

  /// Creates the total of no deals.
  public init(currency: Currency) {
    let zero = Money(minorUnits: 0, currency: currency)
    best = zero
    low = zero
    high = zero
    isOpenUpwards = false
    count = 0
    withoutValue = 0
    notConverted = 0
    withSharedValue = 0
    isSplit = false
    deals = []
  }

  /// The number of deals whose value is in the sum.
  public var valued: Int { count - withoutValue - notConverted }

  /// A Boolean value that says whether low and high differ from the best figure.
  public var isUncertain: Bool { isOpenUpwards || low != best || high != best }
}
