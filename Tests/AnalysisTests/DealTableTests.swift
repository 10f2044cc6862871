import Analysis
import Facts
import TestSupport
import Testing

private func table(_ reports: [DealReport], currency: Currency = .usd) throws -> DealTable {
  DealTable(
    DealMerger().merge(reports).deals, currency: currency, rates: try ExchangeRates.bundled())
}

private func dollars(_ amount: Double) -> Money? { Money(rounding: amount, currency: .usd) }

@Test func addsUpLowBestAndHighAndCountsWhatHasNoValue() throws {
  let total = try table([
    .fixture(from: ["US"], to: ["QA"], designation: "F-15", amount: 12e9, published: "2016-11-01"),
    .fixture(
      from: ["US"], to: ["KW"], designation: "F-18", amount: 3e9, bound: .upTo,
      published: "2016-11-02"),
    .fixture(
      from: ["RU"], to: ["IN"], designation: "S-400", amount: 5e9, bound: .moreThan,
      published: "2016-11-03"),
    .fixture(from: ["RU"], to: ["EG"], designation: "Ka-52", published: "2016-11-04"),
    .fixture(
      from: ["RU"], to: ["VN"], designation: "Kilo", amount: 1, currency: "XYZ",
      published: "2016-11-05"),
  ]).total(of: .agreed)
  #expect(total.best == dollars(20e9))
  #expect(total.low == dollars(17e9))
  #expect(total.high == dollars(20e9))
  #expect(total.isOpenUpwards)
  #expect(total.count == 5)
  #expect(total.withoutValue == 1)
  #expect(total.notConverted == 1)
  #expect(total.valued == 3)
  #expect(total.deals == ["qa-us-f15", "kw-us-f18", "in-ru-s400", "eg-ru-ka52", "vn-ru-kilo"])
}

@Test func keepsStageGroupsApart() throws {
  let table = try table([
    .fixture(
      from: ["US"], to: ["QA"], designation: "F-15", amount: 12e9, stage: .talks,
      published: "2016-11-01"),
    .fixture(
      from: ["US"], to: ["KW"], designation: "F-18", amount: 3e9, stage: .signed,
      published: "2016-11-02"),
    .fixture(
      from: ["PL"], to: ["KW"], designation: "Rosomak", amount: 1e9, stage: .cancelled,
      published: "2016-11-02"),
  ])
  #expect(table.total(of: .prospective).best == dollars(12e9))
  #expect(table.total(of: .agreed).best == dollars(3e9))
  #expect(table.totalsByStage().map(\.group) == [.prospective, .agreed, .off])
  #expect(table.totalAcrossStages().best == dollars(16e9))
  #expect(table.summary(by: .recipient, of: .agreed).rows.map(\.label) == ["Kuwait"])
}

@Test func countsADealOfTwoSuppliersOnceAndSplitsItEqually() throws {
  let table = try table([
    .fixture(
      from: ["DE", "NL"], to: ["LT"], designation: "Boxer", amount: 100.01, published: "2016-08-22"),
    .fixture(
      from: ["DE"], to: ["NO"], designation: "212CD", amount: 30, published: "2017-02-03"),
  ])
  let summary = table.summary(by: .supplier, of: .agreed)
  #expect(summary.total.best == dollars(130.01))
  #expect(summary.total.count == 2)
  #expect(summary.isSplit)
  #expect(summary.rows.map(\.label) == ["Germany", "Netherlands"])
  // 100.01 in two is 50.01 and 50.00: the cents add up.
  #expect(summary.rows.map(\.total.best) == [dollars(80.01), dollars(50)])
  #expect(summary.rows.map(\.total.count) == [2, 1])
  #expect(summary.rows[1].total.deals == ["lt-de-nl-boxer"])
  #expect(summary.rows[1].total.isSplit)
  #expect(summary.rows[1].country?.code == "NL")
}

@Test func countsASharedValueOnce() throws {
  let table = try table([
    .fixture(
      from: ["US"], to: ["QA"], designation: "F-15", amount: 7e9, measures: .partOfLarger,
      stage: .approved, published: "2016-11-17"),
    .fixture(
      from: ["US"], to: ["KW"], designation: "F-18", amount: 7e9, measures: .partOfLarger,
      stage: .approved, published: "2016-11-17"),
    .fixture(
      from: ["US"], to: ["BH"], designation: "F-16", amount: 4e9, measures: .partOfLarger,
      stage: .approved, published: "2016-11-17"),
  ])
  let summary = table.summary(by: .recipient, of: .prospective)
  #expect(summary.total.best == dollars(11e9))
  #expect(summary.total.withSharedValue == 2)
  #expect(summary.rows.map(\.label) == ["Bahrain", "Kuwait", "Qatar"])
  #expect(summary.rows.map(\.total.best) == [dollars(4e9), dollars(3.5e9), dollars(3.5e9)])
  let qatar = try #require(CountryCode("QA"))
  #expect(table.received(by: qatar).total(of: .prospective).best == dollars(7e9))
}

@Test func convertsEachValueAtItsDate() throws {
  let table = try table([
    .fixture(
      from: ["FR"], to: ["IN"], designation: "Rafale", amount: 1e9, currency: "EUR",
      published: "1999-01-04"),
    .fixture(
      from: ["FR"], to: ["EG"], designation: "Rafale", amount: 1e9, currency: "EUR",
      published: "1999-01-05"),
  ])
  #expect(table.rows.map { $0.amount?.best } == [dollars(1.1789e9), dollars(1.179e9)])
}

@Test func summarisesByTimeInOrderAndKeepsCoarseDatesApart() throws {
  let table = try table([
    .fixture(from: ["US"], to: ["QA"], designation: "F-15", amount: 1, published: "2016-11-30"),
    .fixture(from: ["US"], to: ["KW"], designation: "F-18", amount: 2, published: "2016-02"),
    .fixture(from: ["US"], to: ["BH"], designation: "F-16", amount: 4, published: "2016"),
    .fixture(from: ["US"], to: ["SA"], designation: "F-15SA", amount: 8),
    .fixture(from: ["US"], to: ["AE"], designation: "THAAD", amount: 16, published: "2015-12-01"),
  ])
  let months = table.summary(by: .month, of: .agreed)
  #expect(months.rows.map(\.label) == ["2015-12", "2016-02", "2016-11", "unknown"])
  #expect(months.rows.map(\.total.best.majorUnits) == [16, 2, 1, 12])
  let years = table.summary(by: .year, of: .agreed)
  #expect(years.rows.map(\.label) == ["2015", "2016", "unknown"])
  #expect(years.rows.map(\.total.best.majorUnits) == [16, 7, 8])
}

/// A small register whose deals are each reported once, with values in dollars and cents.
private func randomReports(seed: UInt64) -> [DealReport] {
  var random = SeededGenerator(seed: seed)
  let countries = ["US", "RU", "FR", "DE"]
  let measures: [DealValue.Measure] = [.dealTotal, .partOfLarger]
  let bounds: [Bound] = [.exact, .upTo, .atLeast]
  return (0..<Int.random(in: 0...12, using: &random)).map { number in
    let suppliers = Array(
      countries.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)))
    let hasValue = Int.random(in: 0..<4, using: &random) > 0
    return .fixture(
      from: suppliers, to: [["TR", "IN", "EG"].randomElement(using: &random) ?? "TR"],
      designation: "Item \(number)",
      amount: hasValue ? Double(Int.random(in: 1...3, using: &random)) + 0.01 : nil,
      bound: bounds.randomElement(using: &random) ?? .exact,
      measures: measures.randomElement(using: &random) ?? .dealTotal,
      stage: Stage.allCases.randomElement(using: &random) ?? .talks,
      published: "20\(10 + Int.random(in: 0...5, using: &random))-03-0\(1 + number % 9)")
  }
}

@Test(arguments: 0..<60)
func agreesWithATripleLoop(seed: Int) throws {
  let table = try table(randomReports(seed: UInt64(seed)))
  for group in Stage.Group.allCases {
    let deals = table.deals.filter { $0.stage.group == group }
    // The total, naively: each value once, equal parts of a larger whole by one supplier once.
    var sum: Int64 = 0
    var low: Int64 = 0
    var seen: [String] = []
    for deal in deals {
      guard let value = deal.value, let figure = value.figure else { continue }
      if value.measures == .partOfLarger {
        let key = "\(figure.minorUnits) \(deal.suppliers.map(\.name).sorted())"
        if seen.contains(key) { continue }
        seen.append(key)
      }
      sum += figure.minorUnits
    }
    let total = table.total(of: group)
    #expect(total.best.minorUnits == sum)
    #expect(total.count == deals.count)
    #expect(total.withoutValue == deals.count { $0.value?.figure == nil })
    for deal in deals where deal.value?.bound != .upTo { low += deal.value?.low?.minorUnits ?? 0 }
    if !deals.contains(where: { $0.value?.measures == .partOfLarger }) {
      #expect(total.low.minorUnits == low)
    }
    for dimension in Summary.Dimension.allCases {
      let summary = table.summary(by: dimension, of: group)
      #expect(summary.rows.reduce(0) { $0 + $1.total.best.minorUnits } == sum)
      #expect(summary.rows.reduce(0) { $0 + $1.total.low.minorUnits } == total.low.minorUnits)
      #expect(Set(summary.rows.flatMap(\.total.deals)) == Set(deals.map(\.id)))
    }
    let bySupplier = table.summary(by: .supplier, of: group)
    for row in bySupplier.rows {
      #expect(row.total.count == deals.count { $0.suppliers.contains { $0.name == row.label } })
    }
  }
}
