public import Facts
public import Foundation

/// Published exchange rates: euro reference rates by day, averages by year, and the fixed rates of
/// currencies that were replaced.
///
/// An amount dated by a day takes that day's rate, or that of the last publication day before it.
/// Every other amount, and every currency without daily rates, takes the mean of the year.
public struct ExchangeRates: Sendable {
  private let daily: DailyRates
  private let annual: AnnualRates
  private let replaced: [Currency: Replacement]

  /// A currency that took another's place, and how many old units are one new unit.
  struct Replacement: Sendable {
    let currency: Currency
    let units: Double
  }

  /// Returns the rates that come with the library.
  ///
  /// The tables are mapped, not read.
  ///
  /// - Throws: ``RatesError`` when a table is missing or damaged.
  public static func bundled() throws -> ExchangeRates {
    // Not `resourceURL`: whether that includes the folder `Resources` depends on the platform.
    try ExchangeRates(folder: Bundle.module.bundleURL.appendingPathComponent("Resources"))
  }

  /// Creates rates from the packed tables in a folder.
  ///
  /// - Throws: ``RatesError`` when a table is missing or damaged.
  public init(folder: URL) throws {
    func read(_ name: String) throws -> Data {
      do {
        return try Data(contentsOf: folder.appendingPathComponent(name), options: .alwaysMapped)
      } catch { throw RatesError(table: name) }
    }
    guard let daily = DailyRates(try read("ecb-daily.bin")) else {
      throw RatesError(table: "ecb-daily.bin")
    }
    guard let annual = AnnualRates(try read("annual-rates.bin")) else {
      throw RatesError(table: "annual-rates.bin")
    }
    self.daily = daily
    self.annual = annual
    replaced = ExchangeRates.replacements(in: try read("currency-legacy.txt"))
  }

  /// Returns the amount in another currency, or `nil` when there is no rate for the date.
  ///
  /// - Parameter date: `nil` where no date is known; then only an amount in the same currency has
  ///   a value.
  public func convert(_ money: Money, to currency: Currency, on date: PartialDate?) -> Conversion? {
    if money.currency == currency {
      return Conversion(
        original: money, money: money, rate: 1, basis: .sameCurrency, sources: [])
    }
    guard let date, let rate = rate(from: money.currency, to: currency, on: date),
      let converted = Money(rounding: money.majorUnits * rate.factor, currency: currency)
    else { return nil }
    return Conversion(
      original: money, money: converted, rate: rate.factor, basis: rate.basis,
      sources: rate.sources.sorted())
  }

  private struct Rate {
    var factor: Double
    var basis: Conversion.Basis
    var sources: Set<RateSource>
  }

  private func rate(
    from currency: Currency, to other: Currency, on date: PartialDate, depth: Int = 0
  ) -> Rate? {
    if currency == other { return Rate(factor: 1, basis: .fixed, sources: []) }
    if date.grain == .day, let found = daily.rate(from: currency, to: other, on: date.first) {
      return Rate(factor: found.factor, basis: .day(found.day), sources: [.ecb])
    }
    if let from = annual.rate(of: currency, in: date.middle.year),
      let to = annual.rate(of: other, in: date.middle.year)
    {
      return Rate(
        factor: to.unitsPerDollar / from.unitsPerDollar,
        basis: .yearAverage(date.middle.year, isPartial: from.isPartial || to.isPartial),
        sources: Set([from.source, to.source].compactMap { $0 }))
    }
    guard depth < 4, let replacement = replaced[currency],
      var found = rate(from: replacement.currency, to: other, on: date, depth: depth + 1)
    else { return nil }
    found.factor /= replacement.units
    return found
  }

  private static func replacements(in data: Data) -> [Currency: Replacement] {
    var found: [Currency: Replacement] = [:]
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      let cells = line.split(separator: " ")
      guard cells.count == 4, let old = Currency(validating: String(cells[0])),
        let new = Currency(validating: String(cells[1])), let units = Double(cells[2]), units > 0
      else { continue }
      // The Czechoslovak koruna became two; the first one listed, the Czech koruna, is taken.
      if found[old] == nil { found[old] = Replacement(currency: new, units: units) }
    }
    return found
  }
}

/// A table of exchange rates that is missing or damaged.
public struct RatesError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The table's file name.
  public let table: String

  /// What is wrong and what to do, in one sentence.
  public var description: String {
    "the table of exchange rates \(table) is missing or damaged; install dealline again"
  }
}
