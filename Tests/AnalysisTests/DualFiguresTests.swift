import Analysis
import Facts
import Testing

/// Findings of a text with two figures, which stand where their words do.
private func findings(
  _ text: String, _ first: (words: String, value: DealValue),
  _ second: (words: String, value: DealValue), published: String?, dealDate: String? = nil
) throws -> Findings {
  func span(_ words: String) throws -> Span {
    let range = try #require(text.firstRange(of: words))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return Span(start: start, end: start + words.utf8.count, text: words)
  }
  let document = Document(
    id: "a", published: published.flatMap { PartialDate(iso: $0) }, text: text, sha256: "")
  var found = Findings(
    document: document,
    mentions: [
      Mention(span: try span(first.words), kind: .money(first.value)),
      Mention(span: try span(second.words), kind: .money(second.value)),
    ])
  if let dealDate {
    found.deals = [
      ReportedDeal(
        suppliers: [], recipients: [], stage: .signed, date: PartialDate(iso: dealDate),
        evidence: [Span(start: 0, end: text.utf8.count, text: text)], certainty: 1)
    ]
  }
  return found
}

private func value(_ amount: Double, _ currency: String) -> DealValue {
  DealValue(
    figure: Currency(validating: currency).flatMap { Money(rounding: amount, currency: $0) })
}

@Suite struct DualFiguresTests {
  let rates: ExchangeRates

  init() throws { rates = try ExchangeRates.bundled() }

  private func mismatches(
    _ euros: Double, _ dollars: Double, published: String? = "2016-11-18", dealDate: String? = nil
  ) throws -> [DualFigures] {
    rates.dualFigures(
      in: try findings(
        "The order is worth EUR A (USD B) in all.", ("EUR A", value(euros, "EUR")),
        ("USD B", value(dollars, "USD")), published: published, dealDate: dealDate))
  }

  @Test func comparesAtTheMeanOfTheYear() throws {
    // The mean of 2016 was 0.90389 euros for a dollar: EUR 600 million were USD 663.8 million.
    #expect(try mismatches(600e6, 663.8e6).isEmpty)
    // 15 percent of 663.8 million are 99.6 million.
    #expect(try mismatches(600e6, 763e6).isEmpty)
    #expect(try mismatches(600e6, 764e6).count == 1)
    #expect(try mismatches(600e6, 565e6).isEmpty)
    #expect(try mismatches(600e6, 563e6).count == 1)
  }

  @Test func namesBothFiguresTheRateAndItsYear() throws {
    let found = try #require(try mismatches(600e6, 900e6).first)
    #expect(found.year == 2016)
    #expect(abs(found.rate - 1 / 0.90389) < 0.0005)
    #expect(abs(found.off - (900 - 663.8) / 663.8) < 0.001)
    #expect(found.span.text == "EUR A (USD B")
    let diagnostic = found.diagnostic
    #expect(diagnostic.id == "money.dual-figure-mismatch")
    #expect(diagnostic.severity == .warning)
    for part in ["EUR 600 million", "USD 900 million", "1.106 USD for 1 EUR", "2016", "36 %"] {
      #expect(diagnostic.message.contains(part))
    }
  }

  @Test func agreesAtTheRateOfTheDealsYearToo() throws {
    // The mean of 2008 was 1.47 dollars for a euro: EUR 600 million were USD 882 million.
    #expect(try mismatches(600e6, 882e6, dealDate: "2008-05").isEmpty)
    #expect(try mismatches(600e6, 882e6).count == 1)
    #expect(try mismatches(600e6, 663.8e6, dealDate: "2008-05").isEmpty)
  }

  @Test func saysNothingWithoutAYearOrARate() throws {
    #expect(try mismatches(600e6, 9000e6, published: nil).isEmpty)
    #expect(try mismatches(600e6, 9000e6, published: "1890").isEmpty)
    #expect(try mismatches(0, 9000e6).isEmpty)
  }

  @Test(arguments: [
    ("EUR A or USD B", 1), ("EUR A, or USD B", 1), ("EUR A / USD B", 1), ("EUR A (about USD B)", 1),
    ("EUR A and USD B", 0), ("EUR A (of which USD B)", 0), ("EUR A (USD B less than before)", 0),
  ])
  func takesForOneValueWhatIsStatedTwice(_ text: String, _ count: Int) throws {
    let found = try findings(
      text, ("EUR A", value(600e6, "EUR")), ("USD B", value(900e6, "USD")), published: "2016")
    #expect(rates.dualFigures(in: found).count == count)
  }

  @Test func comparesTheEndsOfRanges() throws {
    func range(_ low: Double, _ high: Double) -> DealValue {
      var range = value((low + high) / 2, "USD")
      range.bound = .range
      range.statedLow = Money(rounding: low, currency: .usd)
      range.statedHigh = Money(rounding: high, currency: .usd)
      return range
    }
    func count(_ low: Double, _ high: Double) throws -> Int {
      rates.dualFigures(
        in: try findings(
          "EUR A (USD B)", ("EUR A", value(600e6, "EUR")), ("USD B", range(low, high)),
          published: "2016")
      ).count
    }
    #expect(try count(600e6, 900e6) == 0)
    #expect(try count(700e6, 900e6) == 0)
    #expect(try count(800e6, 900e6) == 1)
    #expect(try count(300e6, 500e6) == 1)
  }
}
