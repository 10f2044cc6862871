import Analysis
import Facts
import Testing

/// CPI-U was 240.007 in 2016 and 313.689 in 2024: 1000 dollars become 1307.00.
@Test func putsDollarsAtThePricesOfTheBaseYear() throws {
  let found = try #require(
    try PriceLevels.bundled().inConstantDollars(
      Money(minorUnits: 100_000, currency: .usd), of: 2016, baseYear: 2024, by: .consumerPrices))
  #expect(found.money.minorUnits == 130_700)
  #expect(abs(found.factor - 313.689 / 240.007) < 1e-12)
}

@Test func leavesPricesOfTheirOwnYearAlone() throws {
  let money = Money(minorUnits: 123_456, currency: .usd)
  let found = try PriceLevels.bundled().inConstantDollars(money, of: 2017, baseYear: 2017)
  #expect(found?.money == money)
}

@Test func knowsNoConstantPricesWithoutAnIndexOrOutsideDollars() throws {
  let levels = try PriceLevels.bundled()
  let money = Money(minorUnits: 100, currency: .usd)
  #expect(levels.inConstantDollars(money, of: 2016, baseYear: 2026, by: .deflator) == nil)
  #expect(levels.inConstantDollars(money, of: 1900, baseYear: 2016, by: .consumerPrices) == nil)
  #expect(
    levels.inConstantDollars(Money(minorUnits: 1, currency: .eur), of: 2016, baseYear: 2017) == nil)
}
