/// An amount of money: whole minor units and a currency. It is never a rounded floating number.
public struct Money: Hashable, Sendable, Codable {
  /// The amount in the currency's minor unit: cents for USD, yen for JPY.
  public let minorUnits: Int64
  /// The currency of the amount.
  public let currency: Currency

  /// Creates a money from its parts.
  public init(minorUnits: Int64, currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// Creates money from major units, rounded to the nearest minor unit (halves away from zero).
  ///
  /// Returns `nil` when the amount is not finite or its minor units exceed 9 × 10¹⁸.
  public init?(rounding majorUnits: Double, currency: Currency) {
    let scaled = (majorUnits * Money.scale(of: currency)).rounded(.toNearestOrAwayFromZero)
    guard scaled.isFinite, abs(scaled) < 9e18 else { return nil }
    self.init(minorUnits: Int64(scaled), currency: currency)
  }

  /// The amount in major units, for example 3.4e9 for 3.4 billion dollars.
  public var majorUnits: Double { Double(minorUnits) / Money.scale(of: currency) }

  private static func scale(of currency: Currency) -> Double {
    switch currency.minorDigits {
    case 0: 1
    case 3: 1000
    default: 100
    }
  }
}
