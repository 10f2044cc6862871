import Facts
import TestSupport
import Testing

/// Two deals of one supplier and recipient, one report read with little certainty.
private let reports: [DealReport] = {
  var list: [DealReport] = [
    .fixture(
      from: ["RU"], to: ["TR"], designation: "S-400", amount: 3.4e9, stage: .talks,
      published: "2016-11-18", document: "a"),
    .fixture(
      from: ["RU"], to: ["TR"], designation: "S-400", amount: 2.5e9, published: "2017-09-12",
      document: "b"),
    .fixture(
      from: ["RU"], to: ["TR"], designation: "Su-35", published: "2018-01-10", document: "c"),
    .fixture(
      from: ["RU"], to: ["TR"], designation: "S-400", published: "2018-02-10", document: "d"),
  ]
  list[3].deal.certainty = 0.3
  return list
}()

private func book(_ actions: [Decision.Action], _ known: KnownDeals = KnownDeals()) -> DealBook {
  DealMerger().merge(
    reports, decisions: actions.enumerated().map { Decision($1, line: $0 + 1) }, known: known)
}

private func key(_ document: String) -> ReportKey {
  ReportKey(document: document, place: .offset(0))
}

@Test func keepsUncertainReportsAsCandidatesUntilAccepted() {
  let plain = book([])
  #expect(plain.deals.map(\.id) == ["tr-ru-s400", "tr-ru-su35"])
  #expect(plain.candidates.map(\.id) == ["tr-ru-s400-2"])
  #expect(
    plain.nearMisses.contains { $0.deal == "tr-ru-s400-2" && $0.missing == .certainty })
  let accepted = book([.accept(deal: "tr-ru-s400-2")])
  #expect(accepted.candidates.isEmpty)
  #expect(accepted.deals.map(\.id).contains("tr-ru-s400-2"))
  #expect(accepted.applied["tr-ru-s400-2"]?.count == 1)
}

@Test func takesARejectedDealOut() {
  let decided = book([.reject(deal: "tr-ru-su35")])
  #expect(decided.deals.map(\.id) == ["tr-ru-s400"])
  #expect(decided.rejected.map(\.id) == ["tr-ru-su35"])
}

@Test func mergesDealsUnderTheFirstIdentifierAlsoTheNextTime() {
  let actions: [Decision.Action] = [.merge(deals: ["tr-ru-su35", "tr-ru-s400"])]
  let first = book(actions)
  #expect(first.deals.map(\.id) == ["tr-ru-su35"])
  #expect(first.deals[0].reports.map(\.source.documentID) == ["a", "b", "c"])
  #expect(first.known.aliases == ["tr-ru-s400": "tr-ru-su35"])
  #expect(first.deal("tr-ru-s400")?.id == "tr-ru-su35")
  let second = book(actions, first.known)
  #expect(second.deals == first.deals)
  #expect(second.known == first.known)
  // Taken back, the deals have their own names again.
  let back = book([], second.known)
  #expect(back.deals.map(\.id) == ["tr-ru-s400", "tr-ru-su35"])
  #expect(back.known.aliases.isEmpty)
}

@Test func splitsADealAlsoTheNextTime() {
  let actions: [Decision.Action] = [.split(deal: "tr-ru-s400", reports: [key("b")])]
  let first = book(actions)
  #expect(first.deals.map(\.id) == ["tr-ru-s400", "tr-ru-s400-3", "tr-ru-su35"])
  #expect(first.deals[1].reports.map(\.source.documentID) == ["b"])
  let second = book(actions, first.known)
  #expect(second.deals == first.deals)
  #expect(second.known == first.known)
}

@Test func setsAFieldAndKeepsWhatWasReported() throws {
  let value = DealValue(figure: Money(rounding: 3e9, currency: .usd))
  let deal = try #require(
    book([.set(deal: "tr-ru-s400", field: .value(value))]).deal("tr-ru-s400"))
  #expect(deal.value == value)
  #expect(deal.valueReport == nil)
  #expect(deal.alsoReported.map(\.value.figure?.majorUnits) == [2.5e9, 3.4e9])
  #expect(deal.decided.count == 1)
}

@Test func reportsDecisionsThatDoNothing() {
  let decided = book([
    .reject(deal: "no-such"), .alias(name: "Nobody", party: .unknown),
    .set(deal: "tr-ru-su35", field: .quantity(-1)),
    .set(deal: "tr-ru-su35", field: .stage(.talks)),
    .set(deal: "tr-ru-su35", field: .stage(.delivered)),
    .split(deal: "tr-ru-su35", reports: [key("c")]),
    .official(source: "Nowhere Post"),
  ])
  #expect(decided.unapplied.map(\.decision.line) == [1, 2, 3, 4, 6, 7])
  #expect(decided.unapplied[0].reason == "no deal is called no-such")
  #expect(decided.unapplied[3].reason == "overruled by a later decision on line 5")
  #expect(decided.deal("tr-ru-su35")?.stage == .delivered)
}

@Test func letsALaterSplitOverruleAMerge() {
  let decided = book([
    .merge(deals: ["tr-ru-s400", "tr-ru-su35"]), .split(deal: "tr-ru-s400", reports: [key("c")]),
  ])
  #expect(decided.deals.map(\.id) == ["tr-ru-s400", "tr-ru-su35"])
  #expect(decided.unapplied.map(\.decision.line) == [1])
}

@Test func appliesAliasesBeforeMerging() throws {
  let named = reports.prefix(2).map { report in
    var report = report
    if report.source.documentID == "b" {
      report.deal.suppliers = [Party(name: "Rosoboroneksport", kind: .organisation)]
    }
    return report
  }
  #expect(DealMerger().merge(named).deals.count == 2)
  let russia = Party(country: try #require(CountryCode("RU")))
  let decision = Decision(.alias(name: "rosoboroneksport", party: russia))
  #expect(DealMerger().merge(named, decisions: [decision]).deals.count == 1)
}

@Test func keepsIdentifiersWhenOlderReportsArrive() {
  let known = DealMerger().merge(Array(reports[1...2])).known
  let older = DealReport.fixture(
    from: ["RU"], to: ["TR"], designation: "S-400", quantity: 9, published: "2009-01-01",
    document: "z")
  let book = DealMerger().merge(Array(reports[1...2]) + [older], known: known)
  #expect(book.deals.map(\.id) == ["tr-ru-s400-2", "tr-ru-s400", "tr-ru-su35"])
}

@Test func findsAReportThatMovedInItsDocument() {
  var moved = reports[2]
  moved.deal.evidence = [Span(start: 12, end: 20, text: "words")]
  moved.deal.stage = .suspended
  let known = DealMerger().merge([reports[2]]).known
  #expect(DealMerger().merge([moved], known: known).deals.map(\.id) == ["tr-ru-su35"])
  // What tells of another item elsewhere in the document is another deal.
  moved.deal.item?.designation = "Su-57"
  #expect(DealMerger().merge([moved], known: known).deals.map(\.id) == ["tr-ru-su57"])
}

@Test func neverGivesAnIdentifierTwice() {
  let known = DealMerger().merge([reports[2]]).known
  let other = DealReport.fixture(
    from: ["RU"], to: ["TR"], designation: "Su-35", published: "2018-01-10", document: "other")
  #expect(DealMerger().merge([other], known: known).deals.map(\.id) == ["tr-ru-su35-2"])
}

@Test func knowsADayOfThePastUnderThePresentIdentifiers() throws {
  let day = try #require(CalendarDate(iso: "2018-01-01"))
  let merge = Decision(.merge(deals: ["tr-ru-su35", "tr-ru-s400"]))
  let past = DealMerger().merge(reports, asOf: day, decisions: [merge])
  #expect(past.deals.map(\.id) == ["tr-ru-su35"])
  #expect(past.deals[0].reports.count == 2)
  #expect(past.unapplied.isEmpty)
}

@Test func saysWhatWasMissing() {
  let late = DealReport.fixture(
    from: ["RU"], to: ["TR"], designation: "Su-35", stage: .talks, published: "2020-06-28",
    document: "late")
  let book = DealMerger().merge([reports[2], late])
  #expect(
    book.nearMisses.map(\.text)
      == ["same supplier and recipient, same designation, but 900 days apart (limit 731)"])
}
