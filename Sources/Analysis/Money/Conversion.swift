public import Facts

/// An amount in another currency, with the rate that it was reckoned at and where that rate
/// comes from.
public struct Conversion: Hashable, Sendable {
  /// The amount as stated.
  public let original: Money
  /// The amount in the currency asked for, rounded to its minor unit.
  public let money: Money
  /// Units of the new currency for one unit of the original one.
  public let rate: Double
  /// The time that the rate stands for.
  public let basis: Basis
  /// The publishers of the rates, in alphabetical order; empty when nothing was converted.
  public let sources: [RateSource]

  /// The time that a rate stands for.
  public enum Basis: Hashable, Sendable {
    /// The amount was in the currency already.
    case sameCurrency
    /// The rate published on this day, the date's own or the last publication day before it.
    case day(CalendarDate)
    /// The mean of a calendar year; partial where the year's rates do not cover it whole.
    case yearAverage(Int, isPartial: Bool)
    /// A fixed rate of a currency that was replaced, such as the mark's in euro.
    case fixed
  }

  /// Creates a conversion that was reckoned elsewhere.
  public init(
    original: Money, money: Money, rate: Double, basis: Basis, sources: [RateSource]
  ) {
    self.original = original
    self.money = money
    self.rate = rate
    self.basis = basis
    self.sources = sources
  }
}

/// A publisher of exchange rates.
public enum RateSource: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// The European Central Bank's euro reference rates.
  case ecb = "ECB"
  /// The United States Federal Reserve (H.10).
  case fed = "FED"
  /// The International Monetary Fund.
  case imf = "IMF"
  /// A documented fixed parity.
  case peg = "PEG"

  /// The line that a publication with converted amounts has to show.
  public var attribution: String {
    switch self {
    case .ecb:
      "Source: European Central Bank (ECB) euro foreign exchange reference rates; annual averages "
        + "and cross rates are our calculation."
    case .fed: "Source: Board of Governors of the Federal Reserve System (H.10)."
    case .imf: "Source: International Monetary Fund."
    case .peg: "Documented fixed parities of the issuing authorities."
    }
  }

  /// Returns whether the first publisher comes before the second in the alphabet.
  public static func < (a: RateSource, b: RateSource) -> Bool { a.rawValue < b.rawValue }
}
