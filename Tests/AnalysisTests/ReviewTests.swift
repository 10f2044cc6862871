import Analysis
import Facts
import TestSupport
import Testing

private func review(
  _ reports: [DealReport], decisions: [Decision] = []
) throws -> (items: [ReviewItem], idle: [UnappliedDecision]) {
  let book = DealMerger().merge(reports, decisions: decisions)
  let review = Review(of: book, currency: .usd, rates: try ExchangeRates.bundled())
  return (review.items, review.idle)
}

private func report(
  _ amount: Double?, _ currency: String = "USD", stage: Stage = .signed, date: String?,
  document: String, quantity: Double? = nil
) -> DealReport {
  .fixture(
    from: ["RU"], to: ["TR"], designation: "S-400", quantity: quantity, amount: amount,
    currency: currency, stage: stage, date: date, published: date ?? "2017-01-01",
    document: document)
}

@Test("Values that contradict each other are at stake by their distance, those that agree are not")
func reviewsConflictingValues() throws {
  let found = try review([
    report(2e9, date: "2016-11-01", document: "a"),
    report(3.5e9, date: "2016-11-02", document: "b"),
    report(2.5e9, date: "2016-11-03", document: "c"),
  ])
  // The latest, 2.5 bn, counts; 3.5 bn is furthest from it, by 1 bn of 100 cents.
  #expect(found.items.map(\.stake) == [100_000_000_000])
  guard case .otherValue(let other) = found.items.first?.concern else {
    Issue.record("no conflict found")
    return
  }
  #expect(other.value.figure?.majorUnits == 3.5e9)
  #expect(try review([report(2e9, date: "2016-11-01", document: "a")]).items.isEmpty)
}

@Test("Two figures of one report agree at the rate of their time, or are named")
func reviewsDualFigures() throws {
  func dual(_ dollars: Double) throws -> [ReviewItem] {
    var one = report(600e6, "EUR", date: "2016-06-15", document: "a")
    one.deal.otherValues = [
      DealValue(figure: Money(rounding: dollars, currency: .usd))
    ]
    return try review([one]).items
  }
  // The European Central Bank's rate of 15 June 2016 was 1.1230 dollars: 673.8 million.
  #expect(try dual(670e6).isEmpty)
  #expect(try dual(650e6).isEmpty)
  let items = try dual(900e6)
  #expect(items.count == 1)
  guard case .dualFigures(_, let off) = items.first?.concern else {
    Issue.record("no mismatch found")
    return
  }
  #expect(abs(off - (900 - 673.8) / 673.8) < 0.001)
}

@Test("Missing dates and parties, impossible deliveries and orders of dates are named")
func reviewsWhatIsMissingOrImpossible() throws {
  func concerns(_ reports: [DealReport], _ decisions: [Decision] = []) throws -> [ReviewItem
    .Concern]
  {
    try review(reports, decisions: decisions).items.map(\.concern)
  }
  var undated = report(1e9, date: nil, document: "a")
  undated.source.published = nil
  #expect(try concerns([undated]) == [.noDate])
  var open = report(1e9, date: "2016-11-01", document: "a")
  open.deal.suppliers = []
  #expect(try concerns([open]) == [.noSupplier])
  let delivered = [
    report(1e9, date: "2016-11-01", document: "a", quantity: 4),
    report(1e9, stage: .delivered, date: "2017-11-01", document: "b", quantity: 6),
  ]
  // By themselves they are two orders; a person may say that they are one.
  let one = Decision(.merge(deals: ["tr-ru-s400", "tr-ru-s400-2"]))
  #expect(try concerns(delivered, [one]).contains(.delivered(pieces: 6, ordered: 4)))
  let early = [
    report(1e9, date: "2016-11-01", document: "a"),
    report(1e9, stage: .delivered, date: "2016-05-01", document: "b"),
  ]
  let order = try concerns(early)
  #expect(
    order.contains { if case .datesOutOfOrder = $0 { true } else { false } }, "\(order)")
}

@Test(
  "Candidates come with their certainty, idle decisions with their reason, the largest stake first")
func ordersByStake() throws {
  var doubtful = DealReport.fixture(
    from: ["FR"], to: ["IN"], designation: "Rafale", amount: 8e9, stage: .talks,
    date: "2016-09-01", published: "2016-09-01", document: "c")
  doubtful.deal.certainty = 0.4
  let found = try review(
    [
      report(2e9, date: "2016-11-01", document: "a"),
      report(3e9, date: "2016-11-02", document: "b"), doubtful,
    ], decisions: [Decision(.reject(deal: "no-such-deal"))])
  #expect(found.items.map(\.deal) == ["in-fr-rafale", "tr-ru-s400"])
  #expect(found.items[0].concern == .lowCertainty(0.4))
  #expect(found.idle.map(\.reason) == ["no deal is called no-such-deal"])
}
