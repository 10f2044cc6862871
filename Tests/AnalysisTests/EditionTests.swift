import Analysis
import Facts
import TestSupport
import Testing

private let reports: [DealReport] = [
  // Known before the week: talks without a value.
  .fixture(
    from: ["RU"], to: ["TR"], designation: "S-400", stage: .talks, published: "2016-11-10",
    document: "talks"),
  // The week before: one new deal.
  .fixture(
    from: ["US"], to: ["QA"], designation: "F-15", amount: 21.1e9, bound: .upTo, stage: .approved,
    published: "2016-11-17", document: "notice"),
  // The week: a new deal, a value and a stage for the old one.
  .fixture(
    from: ["US"], to: ["CA"], designation: "F/A-18E/F", amount: 2e9, stage: .planned,
    published: "2016-11-22", document: "hornets"),
  .fixture(
    from: ["RU"], to: ["TR"], designation: "S-400", amount: 2.5e9, stage: .signed,
    published: "2016-11-23", document: "signature"),
  // After the week.
  .fixture(
    from: ["US"], to: ["NO"], designation: "P-8A", amount: 1e9, stage: .planned,
    published: "2016-11-28", document: "later"),
  // Undated, and dated by the month only: known, but new in no week.
  .fixture(from: ["FR"], to: ["EG"], designation: "Rafale", document: "undated"),
  .fixture(
    from: ["DE"], to: ["DZ"], designation: "Meko", published: "2016-11", document: "month"),
]

private func edition(_ period: String) throws -> Edition {
  Edition(
    of: try Period(parsing: period), reports: reports, statements: statements,
    rates: try ExchangeRates.bundled())
}

private func statement(
  _ id: String, _ speaker: String, _ country: String, published: String?, said: String? = nil
) -> StatementRecord {
  StatementRecord(
    id: id,
    statement: Statement(
      speaker: .init(name: speaker, country: CountryCode(country)), content: [], kind: .indirect,
      date: said.flatMap { PartialDate(iso: $0) }),
    source: Source(documentID: id, published: published.flatMap { PartialDate(iso: $0) }))
}

private let statements = [
  statement("s4", "B. Minister", "TR", published: "2016-11-23"),
  statement("s1", "A. Minister", "RU", published: "2016-11-22"),
  statement("s2", "A. Minister", "RU", published: "2016-11-24"),
  statement("s3", "A. Minister", "RU", published: "2016-11-24", said: "2016-11-15"),
  statement("s5", "A. Minister", "RU", published: nil),
]

@Test func tellsNewDealsFromChangedOnes() throws {
  let edition = try edition("2016-W47")
  #expect(edition.newDeals.deals.map(\.id) == ["ca-us-fa18ef"])
  #expect(edition.changedDeals.deals.map(\.id) == ["tr-ru-s400"])
  let changes = try EditionComparison(
    EditionRecord(of: edition.previousTable, period: edition.period.previous),
    EditionRecord(of: edition.table, period: edition.period)
  ).changes.filter { $0.deal == "tr-ru-s400" }
  let value = DealValue(figure: Money(minorUnits: 250_000_000_000, currency: .usd))
  #expect(
    changes.map(\.kind) == [
      .stage(was: .talks, now: .signed), .value(was: nil, now: value, wasSource: nil),
    ])
  #expect(changes[1].source?.report.document == "signature")
  #expect(edition.newOrChangedDeals.deals.map(\.id) == ["tr-ru-s400", "ca-us-fa18ef"])
}

@Test func knowsTheDealsOfThePeriodsLastDay() throws {
  let edition = try edition("2016-W47")
  #expect(
    edition.deals.map(\.id)
      == ["dz-de-meko", "tr-ru-s400", "qa-us-f15", "ca-us-fa18ef", "eg-fr-rafale"])
  #expect(
    edition.previousDeals.map(\.id) == ["dz-de-meko", "tr-ru-s400", "qa-us-f15", "eg-fr-rafale"])
  #expect(
    edition.lastTwelveMonths.deals.map(\.id)
      == ["dz-de-meko", "tr-ru-s400", "qa-us-f15", "ca-us-fa18ef"])
}

@Test func comparesKeyFiguresWithThePeriodBefore() throws {
  let figures = try edition("2016-W47").keyFigures
  #expect(figures.newDeals == .init(now: 1, before: 1))
  #expect(figures.prospectiveValue.now.best.majorUnits == 2e9)
  #expect(figures.prospectiveValue.before.best.majorUnits == 21.1e9)
  #expect(figures.prospectiveValue.before.low.majorUnits == 0)
  #expect(figures.agreedValue.now.best.majorUnits == 2.5e9)
  #expect(figures.agreedValue.before.count == 0)
  #expect(figures.statements == .init(now: 3, before: 1))
}

@Test func countsADealDatedByTheMonthInThatMonth() throws {
  #expect(
    try edition("2016-11").newDeals.deals.map(\.id)
      == ["dz-de-meko", "tr-ru-s400", "qa-us-f15", "ca-us-fa18ef", "no-us-p8a"])
}

@Test func listsTheStatementsOfThePeriodAndCountsThem() throws {
  let edition = try edition("2016-W47")
  #expect(edition.statements.map(\.id) == ["s1", "s4", "s2"])
  #expect(edition.allStatements.map(\.id) == ["s3", "s1", "s4", "s2", "s5"])
  let counts = edition.statements.countsByCountry()
  #expect(counts.map(\.label) == ["Russia", "Turkey"])
  #expect(counts.map(\.count) == [2, 1])
  #expect(counts[0].statements == ["s1", "s2"])
  #expect(edition.allStatements.countsBySpeaker().map(\.count) == [4, 1])
}

@Test func findsTheDealsThatAStatementIsAbout() throws {
  let record = StatementRecord(
    id: "x", statement: Statement(speaker: .init(name: nil), content: [], kind: .direct),
    source: reports[3].source, about: [reports[3]])
  #expect(try edition("2016-W47").deals(about: record) == ["tr-ru-s400"])
  #expect(record.speakerName == "unnamed")
}
