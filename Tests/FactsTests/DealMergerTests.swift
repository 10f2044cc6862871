import Facts
import TestSupport
import Testing

/// The story of one deal: talks, a signature, deliveries.
private let story: [DealReport] = [
  .fixture(
    from: ["RU"], to: ["TR"], designation: "S-400", stage: .talks, published: "2016-11-18",
    document: "a"),
  .fixture(
    from: ["RU"], to: ["TR"], designation: "S 400 Triumf", amount: 2.5e9, stage: .signed,
    date: "2017-09-12", published: "2017-09-12", document: "b"),
  .fixture(
    from: ["RU"], to: ["TR"], designation: "S-400", stage: .delivering, published: "2019-07-12",
    document: "c"),
]

@Test func mergesTheReportsOfOneDealAndKeepsItsLatestStage() throws {
  let merged = DealMerger().merge(story)
  let deal = try #require(merged.deals.first)
  #expect(merged.deals.count == 1)
  #expect(deal.id == "tr-ru-s400")
  #expect(deal.stage == .delivering)
  #expect(deal.date == PartialDate(iso: "2019-07-12"))
  #expect(deal.firstReported == PartialDate(iso: "2016-11-18"))
  #expect(deal.value?.figure == Money(minorUnits: 250_000_000_000, currency: .usd))
  #expect(deal.valueReport == 1)
  #expect(deal.reports.map(\.source.documentID) == ["a", "b", "c"])
  #expect(merged.links[0][0].reasons.isEmpty)
  #expect(merged.links[0][1].reasons == [.sameParties, .sameDesignation, .daysApart(298)])
}

@Test func leavesOutReportsThatCameOutLater() throws {
  let day = try #require(CalendarDate(iso: "2016-12-31"))
  let merged = DealMerger().merge(story, asOf: day)
  #expect(merged.deals.map(\.id) == ["tr-ru-s400"])
  #expect(merged.deals.first?.stage == .talks)
  #expect(merged.deals.first?.reports.count == 1)
}

@Test func keepsUndatedReportsButNeverDatesADealByThem() throws {
  let undated = DealReport.fixture(from: ["RU"], to: ["QA"], designation: "S-400", stage: .talks)
  let day = try #require(CalendarDate(iso: "2000-01-01"))
  let deals = DealMerger().merge([undated] + story, asOf: day).deals
  #expect(deals.map(\.id) == ["qa-ru-s400"])
  #expect(deals.first?.firstReported == nil)
  #expect(deals.first?.date == nil)
}

@Test func putsTheOfficialFigureFirstAndKeepsTheOther() throws {
  let reports: [DealReport] = [
    .fixture(
      from: ["FR"], to: ["IN"], designation: "Rafale", amount: 7.87e9, currency: "EUR",
      published: "2016-09-23", document: "ministry", official: true),
    .fixture(
      from: ["FR"], to: ["IN"], designation: "Rafale", amount: 8.8e9, published: "2016-09-24",
      document: "paper"),
    .fixture(
      from: ["FR"], to: ["IN"], designation: "Rafale", amount: 8.8e9, published: "2016-09-25",
      document: "paper again"),
  ]
  let deal = try #require(DealMerger().merge(reports).deals.first)
  #expect(deal.valueReport == 0)
  #expect(deal.value?.currency == .eur)
  #expect(deal.alsoReported.map(\.report) == [2])
  #expect(deal.alsoReported.map(\.value.figure?.majorUnits) == [8.8e9])
}

@Test(arguments: [
  ("S-400", "S 400"), ("S-400", "S-400 Triumf"), ("F-35", "F-35A"), ("P-8A", "P-8A Poseidon"),
  ("F/A-18E/F", "F/A-18E/F Super Hornet"), ("Patriot", "Patriot PAC-3"), ("Typhoon", "Eurofighter"),
  ("Leopard 2", "Leopard 2A7"), ("CH-47F", "CH-47F Chinook"), ("Sa'ar 6", "Saar 6"),
])
func takesSpellingsOfOneDesignationForOneItem(_ a: String, _ b: String) {
  let reports: [DealReport] = [
    .fixture(from: ["US"], to: ["JP"], designation: a, published: "2016-01-01"),
    .fixture(from: ["US"], to: ["JP"], designation: b, published: "2016-02-01"),
  ]
  #expect(DealMerger().merge(reports).deals.count == 1)
}

@Test(arguments: [
  ("S-400", "S-300"), ("F-35A", "F-35I"), ("F-15", "F-16"), ("F-1", "F-16"), ("Rafale", "Mirage"),
  ("Leopard 2", "Leopard 1"), ("MQ-9", "MQ-4C"), ("Type 26", "Type 31"), ("Su-30MKI", "Su-35"),
])
func keepsDifferentDesignationsApart(_ a: String, _ b: String) {
  let reports: [DealReport] = [
    .fixture(from: ["US"], to: ["JP"], designation: a, published: "2016-01-01"),
    .fixture(from: ["US"], to: ["JP"], designation: b, published: "2016-01-01"),
  ]
  #expect(DealMerger().merge(reports).deals.count == 2)
}

@Test func mergesAGeneralDescriptionWithTheLikeOnly() {
  let reports: [DealReport] = [
    .fixture(from: ["RU"], to: ["IR"], description: "arms package", published: "2016-11-14"),
    .fixture(from: ["RU"], to: ["IR"], description: "weapons deal", published: "2016-11-15"),
    .fixture(from: ["RU"], to: ["IR"], designation: "Su-30SM", published: "2016-11-16"),
  ]
  let deals = DealMerger().merge(reports).deals
  #expect(deals.map(\.id) == ["ir-ru-arms", "ir-ru-su30sm"])
  #expect(deals.map(\.reports.count) == [2, 1])
}

@Test func joinsADescriptionToTheDesignationItDescribes() {
  let reports: [DealReport] = [
    .fixture(
      from: ["RU"], to: ["TR"], designation: "S-400", description: "air defence system",
      published: "2016-11-18"),
    .fixture(
      from: ["RU"], to: ["TR"], description: "air defense systems", published: "2016-11-23"),
    .fixture(from: ["RU"], to: ["TR"], description: "attack helicopter", published: "2016-11-23"),
  ]
  #expect(DealMerger().merge(reports).deals.map(\.reports.count) == [2, 1])
}

@Test func keepsSecondOrdersApartAndNumbersThem() {
  let reports: [DealReport] = [
    .fixture(
      from: ["US"], to: ["IL"], designation: "F-35I", quantity: 19, date: "2010-10-07",
      published: "2010-10-07"),
    .fixture(
      from: ["US"], to: ["IL"], designation: "F-35I", quantity: 14, date: "2015-02-21",
      published: "2015-02-22"),
    .fixture(
      from: ["US"], to: ["IL"], designation: "F-35I", quantity: 17, date: "2016-08-27",
      published: "2016-08-27"),
  ]
  #expect(
    DealMerger().merge(reports).deals.map(\.id) == ["il-us-f35i", "il-us-f35i-2", "il-us-f35i-3"])
}

@Test func takesAnApprovalOfOtherPiecesAfterASignatureForASecondOrder() {
  let reports: [DealReport] = [
    .fixture(
      from: ["US"], to: ["IL"], designation: "F-35I", quantity: 14, published: "2015-02-22"),
    .fixture(
      from: ["US"], to: ["IL"], designation: "F-35I", quantity: 17, stage: .approved,
      published: "2016-11-27"),
    .fixture(
      from: ["US"], to: ["IL"], designation: "F-35I", quantity: 17, published: "2017-08-27"),
  ]
  #expect(DealMerger().merge(reports).deals.map(\.reports.count) == [1, 2])
}

@Test func beginsAnewLongAfterACancellation() {
  let reports: [DealReport] = [
    .fixture(
      from: ["CN"], to: ["TR"], designation: "FD-2000", stage: .cancelled, published: "2015-11-15"),
    .fixture(
      from: ["CN"], to: ["TR"], designation: "FD-2000", stage: .talks, published: "2016-02-15"),
    .fixture(
      from: ["CN"], to: ["TR"], designation: "FD-2000", stage: .cancelled, published: "2016-03-01"),
    .fixture(
      from: ["CN"], to: ["TR"], designation: "FD-2000", stage: .talks, published: "2017-03-01"),
  ]
  #expect(DealMerger().merge(reports).deals.map(\.id) == ["tr-cn-fd2000", "tr-cn-fd2000-2"])
}

@Test func followsASignedDealToItsDeliveryOverYears() {
  let reports: [DealReport] = [
    .fixture(
      from: ["RU"], to: ["CN"], designation: "S-400", stage: .signed, published: "2014-11-26"),
    .fixture(
      from: ["RU"], to: ["CN"], designation: "S-400", stage: .delivering, published: "2018-05-01"),
  ]
  let merged = DealMerger().merge(reports)
  #expect(merged.deals.count == 1)
  #expect(merged.links[0][1].reasons.contains(.stageContinued))
}

@Test func joinsAReportThatLeavesTheSupplierOpenByDesignation() {
  let reports: [DealReport] = [
    .fixture(from: ["US"], to: ["CA"], designation: "Super Hornet", published: "2016-11-22"),
    .fixture(from: ["?"], to: ["CA"], designation: "F/A-18E/F", published: "2016-11-23"),
    .fixture(from: [], to: ["CA"], description: "fighter", published: "2016-11-23"),
  ]
  #expect(DealMerger().merge(reports).deals.map(\.reports.count) == [2, 1])
}

@Test func datesTheStageByTheFirstOfTheReportsThatSayIt() throws {
  let reports: [DealReport] = [
    .fixture(
      from: ["US"], to: ["QA"], designation: "F-15QA", stage: .talks, published: "2016-11-01"),
    .fixture(
      from: ["US"], to: ["QA"], designation: "F-15QA", stage: .approved, date: "2016-11-17",
      published: "2016-11-19"),
    .fixture(
      from: ["US"], to: ["QA"], designation: "F-15QA", stage: .approved, published: "2016-11-20"),
    .fixture(from: ["US"], to: ["QA"], designation: "F-15QA", stage: .signed),
  ]
  let deal = try #require(DealMerger().merge(reports).deals.first)
  #expect(deal.stage == .approved)
  #expect(deal.date?.iso == "2016-11-17")
  #expect(deal.stageReport == 1)
}

@Test func takesTheRecipientsThatMostReportsName() throws {
  let reports: [DealReport] = [
    .fixture(from: ["RU"], to: ["IN"], designation: "S-400", published: "2016-10-15"),
    .fixture(from: ["RU"], to: ["IN", "CN"], designation: "S-400", published: "2016-10-16"),
    .fixture(from: ["RU"], to: ["IN"], designation: "S-400", published: "2016-10-17"),
  ]
  let deal = try #require(DealMerger().merge(reports).deals.first)
  #expect(deal.reports.count == 3)
  #expect(deal.recipients.map(\.name) == ["India"])
}

@Test func joinsAReportThatLeavesTheRecipientOpenByItsFigure() {
  let reports: [DealReport] = [
    .fixture(
      from: ["US"], to: ["NO"], designation: "P-8A", description: "maritime patrol aircraft",
      amount: 9.83e9, currency: "NOK", published: "2016-11-25"),
    .fixture(
      from: ["US"], to: [], description: "aircraft", amount: 9.83e9, currency: "NOK",
      published: "2016-11-26"),
    .fixture(
      from: ["US"], to: [], description: "howitzer", amount: 9.83e9, currency: "NOK",
      published: "2016-11-26"),
    .fixture(
      from: ["US"], to: [], description: "aircraft", amount: 9e9, currency: "NOK",
      published: "2016-11-26"),
  ]
  let merged = DealMerger().merge(reports)
  #expect(merged.deals.map(\.reports.count) == [2, 1, 1])
  #expect(
    merged.links[0][1].reasons == [.partyUnknown, .sameFigure, .closeDescription, .daysApart(1)])
}

/// A small register with many near misses.
private func randomReports(seed: UInt64, count: Int) -> [DealReport] {
  var random = SeededGenerator(seed: seed)
  let suppliers = [["RU"], ["US"], ["FR", "IT"], ["FR"], ["?"]]
  let items = ["S-400", "S 400", "F-35", "F-35A", "Rafale", nil]
  return (0..<count).map { number in
    let day = CalendarDate(daysSinceEpoch: 16_000 + Int.random(in: 0..<2_500, using: &random))
    return .fixture(
      from: suppliers.randomElement(using: &random) ?? [],
      to: [["TR", "IN", "QA"].randomElement(using: &random) ?? "TR"],
      designation: items.randomElement(using: &random) ?? nil,
      quantity: Bool.random(using: &random) ? Double(Int.random(in: 1...3, using: &random)) : nil,
      amount: Bool.random(using: &random)
        ? Double(Int.random(in: 1...9, using: &random)) * 1e8 : nil,
      stage: Stage.allCases.randomElement(using: &random) ?? .talks,
      published: number % 7 == 0 ? nil : day.description, document: "d\(number)")
  }
}

@Test(arguments: 0..<20)
func doesNotDependOnTheOrderOfTheReports(seed: Int) {
  let reports = randomReports(seed: UInt64(seed), count: 60)
  var random = SeededGenerator(seed: UInt64(seed) + 1000)
  let expected = DealMerger().merge(reports)
  #expect(DealMerger().merge(reports.shuffled(using: &random)) == expected)
  #expect(DealMerger().merge(reports.reversed()) == expected)
}

@Test(arguments: 0..<20)
func keepsEveryReportOnceAndIdentifiersDistinct(seed: Int) {
  let reports = randomReports(seed: UInt64(seed), count: 80)
  let deals = DealMerger().merge(reports).deals
  #expect(
    deals.flatMap(\.reports).map(\.source.documentID).sorted()
      == reports.map(\.source.documentID).sorted())
  #expect(Set(deals.map(\.id)).count == deals.count)
}

@Test(arguments: 0..<20)
func knowsAnEarlierDayAsTheSameDealsWithFewerReports(seed: Int) throws {
  let reports = randomReports(seed: UInt64(seed), count: 80).filter { $0.source.published != nil }
  let day = CalendarDate(daysSinceEpoch: 17_200)
  let later = DealMerger().merge(reports).deals
  for deal in DealMerger().merge(reports, asOf: day).deals {
    let now = try #require(later.first { $0.id == deal.id })
    #expect(Array(now.reports.prefix(deal.reports.count)) == deal.reports)
  }
}

/// Every pair of dated reports in a deal that was begun by the first and joined by the second must
/// agree in what the rules compare: the naive reading of "same parties, same item".
@Test(arguments: 0..<20)
func putsNothingTogetherThatANaiveComparisonKeepsApart(seed: Int) {
  let clashes: [Set<String>] = [
    ["S-400", "F-35"], ["S 400", "F-35"], ["S-400", "Rafale"],
    ["S 400", "Rafale"], ["F-35", "Rafale"], ["F-35A", "Rafale"], ["S-400", "F-35A"],
    ["S 400", "F-35A"],
  ]
  for deal in DealMerger().merge(randomReports(seed: UInt64(seed), count: 80)).deals {
    for a in deal.reports {
      for b in deal.reports {
        #expect(a.deal.recipients == b.deal.recipients)
        let names = Set([a.deal.item?.designation, b.deal.item?.designation].compactMap { $0 })
        #expect(!clashes.contains(names))
        let one = Set(a.deal.suppliers.compactMap(\.country))
        let two = Set(b.deal.suppliers.compactMap(\.country))
        #expect(one.isEmpty || two.isEmpty || one.isSubset(of: two) || two.isSubset(of: one))
      }
    }
  }
}
