import Facts
import TestSupport
import Testing

@testable import Analysis

/// A deal with reports of made-up documents and a value in minor units.
private func deal(
  _ id: String, _ units: Int64?, _ currency: String = "USD", bound: Bound = .exact,
  shared: Bool = false, stage: Stage = .signed, reports: [String]? = nil
) -> Deal {
  let value = units.map {
    DealValue(
      figure: Money(minorUnits: $0, currency: Currency(currency)), bound: bound,
      measures: shared ? .partOfLarger : .dealTotal)
  }
  return Deal(
    id: id, suppliers: [.fixture("US")], recipients: [.fixture("PL")], value: value,
    valueReport: value == nil ? nil : 0, stage: stage, stageReport: 0,
    reports: (reports ?? [id]).map {
      .fixture(from: ["US"], to: ["PL"], document: $0, line: 1)
    })
}

/// A record of deals, with rates to the dollar; a currency without one is not converted.
private func record(
  _ deals: [Deal], rates: [String: Double] = [:], decisions: [Decision] = [],
  aliases: [String: String] = [:], inputs: [String: String] = [:]
) throws -> EditionRecord {
  let keys = SharedValues(deals)
  let rows = deals.map { deal -> ValuedDeal in
    ValuedDeal(deal: deal, value: value(deal, rates), sharedValue: keys.key(of: deal))
  }
  return EditionRecord(
    of: DealTable(currency: .usd, rows: rows), period: try Period(parsing: "2016-W47"),
    definition: "weekly", tool: "1", decisions: decisions,
    inputs: inputs.map { .init(name: $0.key, sha256: $0.value) }, aliases: aliases
  ) { "Deal " + $0.id }
}

private func value(_ deal: Deal, _ rates: [String: Double]) -> ValuedDeal.Value {
  guard let value = deal.value, let best = value.best else { return .none }
  let rate = best.currency == .usd ? 1 : rates[best.currency.code]
  guard let rate else { return .notConverted(best) }
  func converted(_ money: Money?) -> Money? {
    money.flatMap { Money(rounding: $0.majorUnits * rate, currency: .usd) }
  }
  guard let money = converted(best) else { return .notConverted(best) }
  return .converted(
    .init(
      best: money, low: converted(value.low) ?? money, high: converted(value.high) ?? money,
      isOpenUpwards: value.isOpenUpwards,
      conversion: Conversion(
        original: best, money: money, rate: rate, basis: .yearAverage(2016, isPartial: false),
        sources: [])))
}

private func effects(_ comparison: EditionComparison, _ group: Stage.Group) -> [Int64] {
  comparison.causes(of: group).map(\.amount.best)
}

@Test func aValueAndARateThatBothChangeAreToldApart() throws {
  // 100.00 € at 1.10 is 110.00 $; 150.00 € at 1.10 is 165.00 $, at 1.20 it is 180.00 $.
  let comparison = try EditionComparison(
    record([deal("a", 100_00, "EUR")], rates: ["EUR": 1.1]),
    record([deal("a", 150_00, "EUR")], rates: ["EUR": 1.2]))
  #expect(effects(comparison, .agreed) == [55_00, 15_00])
  guard case .value(let was, let now, _) = comparison.changes[0].kind else {
    Issue.record("not a value")
    return
  }
  #expect(was?.figure?.minorUnits == 100_00 && now?.figure?.minorUnits == 150_00)
  guard case .exchangeRate(let old, let new) = comparison.changes[1].kind else {
    Issue.record("not a rate")
    return
  }
  #expect(old?.rate == 1.1 && new?.rate == 1.2 && new?.date == "2016")
}

@Test func aStageMovesAtTheValueAsItWas() throws {
  let comparison = try EditionComparison(
    record([deal("a", 10, stage: .talks)]), record([deal("a", 25, stage: .signed)]))
  #expect(effects(comparison, .prospective) == [-10])
  #expect(effects(comparison, .agreed) == [10, 15])
}

@Test func aBoundChangesOnlyWhatItBounds() throws {
  let comparison = try EditionComparison(
    record([deal("a", 10)]), record([deal("a", 10, bound: .upTo)]))
  #expect(
    comparison.causes(of: .agreed).map(\.amount) == [.init(best: 0, low: -10, high: 0, count: 0)])
  guard case .bound = comparison.changes[0].kind else {
    Issue.record("not a bound")
    return
  }
}

@Test func saysWhyDealsAreGone() throws {
  let earlier = try record(
    [
      deal("kept", 1), deal("joined", 2), deal("refused", 4), deal("lost", 8),
      deal("reissued", 16), deal("unread", 32),
    ],
    inputs: ["lost": "1", "reissued": "1", "unread": "1"])
  let later = try record(
    [deal("kept", 1, reports: ["kept", "joined"])],
    decisions: [Decision(.reject(deal: "refused"))], aliases: ["joined": "kept"],
    inputs: ["reissued": "2", "unread": "1"])
  let comparison = try EditionComparison(earlier, later)
  #expect(
    comparison.changes.map(\.kind) == [
      .merged(into: "kept"), .rejected, .inputRemoved, .inputReplaced, .noLongerRead,
    ])
  #expect(effects(comparison, .agreed) == [-2, -4, -8, -16, -32])
  #expect(comparison.changes[1].decision == Decision(.reject(deal: "refused")))
}

@Test func aDealThatIsSplitOffIsNotCalledNew() throws {
  let comparison = try EditionComparison(
    record([deal("a", 10, reports: ["x", "y"])]),
    record([deal("a", 10, reports: ["x"]), deal("b", 3, reports: ["y"]), deal("c", 5)]))
  #expect(comparison.changes.map(\.kind) == [.split(from: "a"), .newDeal])
}

@Test func anIdentifierThatChangedIsNoChange() throws {
  let comparison = try EditionComparison(
    record([deal("old", 10)]),
    record([deal("new", 10, reports: ["old"])], aliases: ["old": "new"]))
  #expect(comparison.changes.isEmpty)
}

@Test func aSharedValueMovesToTheNextDealThatStatesIt() throws {
  let first = deal("a", 70, shared: true)
  let second = deal("b", 70, shared: true)
  let comparison = try EditionComparison(record([first, second]), record([second]))
  #expect(
    comparison.changes.map(\.kind) == [.sharedValue(isCountedHere: true), .noLongerRead])
  #expect(effects(comparison, .agreed) == [70, -70])
}

@Test func otherCurrenciesCannotBeCompared() throws {
  let dollars = try record([])
  let euros = EditionRecord(
    of: DealTable(currency: .eur, rows: []), period: try Period(parsing: "2016-W47"),
    definition: "weekly", tool: "1"
  ) { $0.id }
  #expect(throws: EditionError.currencies(.usd, .eur)) { try EditionComparison(dollars, euros) }
}

@Test func aRecordReadsBackAndANewerFormIsRefused() throws {
  let edition = try record(
    [deal("a", 150_00, "EUR"), deal("b", nil)], rates: ["EUR": 1.1],
    decisions: [Decision(.reject(deal: "x"))], aliases: ["x": "y", "w": "v"], inputs: ["i": "0"])
  #expect(try EditionRecord(json: edition.json()) == edition)
  #expect(try edition.json() == edition.json())
  #expect(throws: EditionError.newerForm(2)) { try EditionRecord(json: Array("{\"form\":2}".utf8)) }
}

@Test func causesAddUpToEveryDifference() throws {
  var kinds: Set<String> = []
  for seed in 0..<300 as Range<UInt64> {
    var random = SeededGenerator(seed: seed)
    let deals = randomDeals(using: &random)
    let earlier = try record(deals, rates: ["EUR": 1.1, "GBP": 1.3])
    let later = try randomSuccessor(of: deals, using: &random)
    for edition in [earlier, later] {
      for group in Stage.Group.allCases {
        let parts = edition.deals.filter { $0.group == group }.map(\.contribution)
        #expect(parts.reduce(.zero, +) == edition.total(of: group), "seed \(seed)")
      }
    }
    let comparison = try EditionComparison(earlier, later)
    for difference in comparison.differences {
      let sum = comparison.causes(of: difference.group).map(\.amount).reduce(.zero, +)
      #expect(sum == difference.amount, "seed \(seed), \(difference.group)")
    }
    for change in comparison.changes {
      kinds.insert(String(String(describing: change.kind).prefix { $0 != "(" }))
    }
    #expect(try EditionComparison(earlier, earlier).changes.isEmpty)
  }
  // The seeds reach every kind of cause but those of inputs, which have their own test.
  #expect(
    kinds.isSuperset(of: [
      "newDeal", "split", "merged", "rejected", "noLongerRead", "stage", "value", "bound",
      "exchangeRate", "sharedValue",
    ]))
}

private func randomDeals(using random: inout SeededGenerator) -> [Deal] {
  (0..<Int.random(in: 0...12, using: &random)).map {
    randomDeal("d\($0)", reports: ["d\($0)-1", "d\($0)-2"], using: &random)
  }
}

private func randomDeal(
  _ id: String, reports: [String], using random: inout SeededGenerator
) -> Deal {
  let isShared = Int.random(in: 0..<3, using: &random) == 0
  let units = isShared ? 7_00 : Int64.random(in: 0...999_999_99, using: &random)
  let currencies = isShared ? ["USD"] : ["USD", "EUR", "GBP", "JPY"]
  return deal(
    id, Int.random(in: 0..<5, using: &random) == 0 ? nil : units,
    currencies.randomElement(using: &random) ?? "USD",
    bound: [.exact, .upTo, .moreThan].randomElement(using: &random) ?? .exact, shared: isShared,
    stage: Stage.allCases.randomElement(using: &random) ?? .signed, reports: reports)
}

/// Changes, merges, splits, rejects and adds deals, and moves the rates.
private func randomSuccessor(
  of deals: [Deal], using random: inout SeededGenerator
) throws -> EditionRecord {
  var later: [Deal] = []
  var decisions: [Decision] = []
  var aliases: [String: String] = [:]
  for old in deals {
    let documents = old.reports.map(\.source.documentID)
    switch Int.random(in: 0..<9, using: &random) {
    case 0: decisions.append(Decision(.reject(deal: old.id)))
    case 1: break
    case 2 where !later.isEmpty:
      aliases[old.id] = later[0].id
      later[0].reports += old.reports
    case 3:
      var rest = old
      rest.reports = [old.reports[0]]
      later.append(rest)
      later.append(randomDeal(old.id + "-b", reports: [documents[1]], using: &random))
    case 4: later.append(randomDeal(old.id, reports: documents, using: &random))
    case 5:
      var moved = old
      moved.stage = .delivered
      moved.value?.bound = .upTo
      later.append(moved)
    default: later.append(old)
    }
  }
  later.append(randomDeal("new", reports: ["new"], using: &random))
  later.shuffle(using: &random)
  return try record(
    later, rates: ["EUR": 1.25, "JPY": 0.009], decisions: decisions, aliases: aliases)
}
