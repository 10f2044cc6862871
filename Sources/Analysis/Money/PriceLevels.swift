public import Facts
import Foundation

/// Price levels of the United States by calendar year, for amounts in constant dollars.
public struct PriceLevels: Sendable {
  private let levels: [Int: Level]

  private struct Level: Sendable {
    let consumerPrices: Double?
    let deflator: Double?
  }

  /// A measure of the price level.
  public enum Index: String, Hashable, Sendable, Codable, CaseIterable {
    /// Consumer prices (CPI-U), from 1913.
    case consumerPrices
    /// The deflator of the gross domestic product, from 1929; the last year or two are missing.
    case deflator

    /// The line that names the index's source.
    public var attribution: String {
      switch self {
      case .consumerPrices: "Source: US Bureau of Labor Statistics (CPI-U)."
      case .deflator: "Source: US Bureau of Economic Analysis (GDP deflator)."
      }
    }
  }

  /// An amount at the prices of a base year, with how it was reckoned.
  public struct ConstantDollars: Hashable, Sendable {
    /// The amount at the prices of its own year, in dollars.
    public let original: Money
    /// The amount at the prices of the base year.
    public let money: Money
    /// The amount's own year.
    public let year: Int
    /// The year whose prices ``money`` is in.
    public let baseYear: Int
    /// What a dollar of the year is worth in dollars of the base year.
    public let factor: Double
    /// The measure of the price level.
    public let index: Index
  }

  /// Returns the price levels that come with the library.
  ///
  /// - Throws: ``RatesError`` when the table is missing or damaged.
  public static func bundled() throws -> PriceLevels {
    let name = "us-prices.txt"
    let file = Bundle.module.bundleURL.appendingPathComponent("Resources/\(name)")
    guard let data = try? Data(contentsOf: file), let levels = PriceLevels(data) else {
      throw RatesError(table: name)
    }
    return levels
  }

  private init?(_ data: Data) {
    var levels: [Int: Level] = [:]
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      let cells = line.split(separator: " ")
      guard cells.count == 3, let year = Int(cells[0]) else { return nil }
      levels[year] = Level(consumerPrices: Double(cells[1]), deflator: Double(cells[2]))
    }
    guard !levels.isEmpty else { return nil }
    self.levels = levels
  }

  /// Returns an amount of dollars at the prices of another year.
  ///
  /// - Returns: `nil` when the amount is not in US dollars or the index lacks one of the years.
  public func inConstantDollars(
    _ money: Money, of year: Int, baseYear: Int, by index: Index = .deflator
  ) -> ConstantDollars? {
    guard money.currency == .usd, let own = level(of: year, index),
      let base = level(of: baseYear, index),
      let converted = Money(rounding: money.majorUnits * (base / own), currency: .usd)
    else { return nil }
    return ConstantDollars(
      original: money, money: converted, year: year, baseYear: baseYear, factor: base / own,
      index: index)
  }

  private func level(of year: Int, _ index: Index) -> Double? {
    switch index {
    case .consumerPrices: levels[year]?.consumerPrices
    case .deflator: levels[year]?.deflator
    }
  }
}
