import Facts
import Testing

@testable import Extraction

private let turkey = Party(name: "Turkey", kind: .country, country: CountryCode("TR"))
private let russia = Party(name: "Russia", kind: .country, country: CountryCode("RU"))

private func span(_ start: Int, _ text: String) -> Span {
  Span(start: start, end: start + text.utf8.count, text: text)
}

/// Findings with every field in use.
private func example() -> Findings {
  let value = DealValue(
    figure: Money(minorUnits: 350_000_000_000, currency: .usd), bound: .range,
    statedLow: Money(minorUnits: 300_000_000_000, currency: .usd),
    statedHigh: Money(minorUnits: 400_000_000_000, currency: .usd), currencyInferred: true)
  let cents = DealValue(
    figure: Money(minorUnits: 5, currency: .eur), bound: .about, measures: .unitPrice)
  return Findings(
    document: Document(
      id: "a \"quoted\"\n\u{1}", title: "Talks", publisher: "Wire", author: "A",
      url: "https://a.example",
      language: "en", published: PartialDate(iso: "2016-11-18"), publishedFrom: .dateline,
      text: "Turkey — talks\\with\tRussia", sha256: "00"),
    mentions: [
      Mention(span: span(0, "Turkey"), kind: .party(turkey)),
      Mention(span: span(7, "$3bn"), kind: .money(value)),
      Mention(
        span: span(9, "week"),
        kind: .date(
          TemporalValue(
            type: .date, timex: "2016-W46",
            date: ISOWeek(year: 2016, week: 46).map { PartialDate(week: $0) }, isRelative: true))),
      Mention(span: span(12, "Isik"), kind: .person(Party(name: "Fikri Isik", kind: .person))),
      Mention(span: span(14, "four"), kind: .quantity(4)),
    ],
    deals: [
      ReportedDeal(
        suppliers: [russia], recipients: [turkey],
        contractors: [Party(name: "Almaz", kind: .company)],
        item: Item(
          designation: "S-400", description: "system", category: "Air-defence systems",
          quantity: 2.5, quantityBound: .about),
        value: value, otherValues: [cents], stage: .talks, date: PartialDate(iso: "2016-11"),
        isHedged: true,
        evidence: [span(0, "Turkey")],
        fields: [
          .value: Evidence(span: span(7, "$3bn"), rule: "deal.value"),
          .stage: Evidence(span: nil, rule: "deal.stage"),
        ],
        certainty: 0.75),
      ReportedDeal(suppliers: [], recipients: [], stage: .unknown, evidence: [], certainty: 0),
    ],
    statements: [
      Statement(
        speaker: Statement.Speaker(
          name: "Fikri Isik", role: "minister", organisation: "ministry", country: CountryCode("TR")
        ),
        source: span(0, "he"), cue: span(3, "said"), content: [span(8, "talks")], kind: .direct,
        act: .confirms,
        date: PartialDate(iso: "2016-11-18"), about: [0, 1]),
      Statement(speaker: Statement.Speaker(name: nil), content: [], kind: .indirect),
    ],
    parties: [Findings.PartyMentions(party: turkey, count: 3)],
    diagnostics: [
      Diagnostic(id: "document.undated", severity: .note, message: "No date.")
    ])
}

@Suite struct FindingsJSONTests {
  @Test(arguments: [FindingsJSON.Layout.pretty, .line])
  func readsBackWhatItWrites(_ layout: FindingsJSON.Layout) throws {
    let findings = example()
    let text = FindingsJSON.encode(findings, layout: layout)
    #expect(try FindingsJSON.decode(Array(text.utf8)) == findings)
  }

  @Test func writesOneLineADocument() {
    let line = FindingsJSON.encode(example(), layout: .line)
    #expect(!line.contains("\n"))
    #expect(
      line.hasPrefix(
        "{\"version\":1,\"document\":{\"id\":\"a \\\"quoted\\\"\\n\\u0001\",\"title\":"))
  }

  @Test func writesTheSameBytesForTheSameFindings() {
    #expect(FindingsJSON.encode(example()) == FindingsJSON.encode(example()))
  }

  @Test(arguments: [FindingsJSON.Layout.pretty, .line])
  func handsOnPartByPartWhatItWrites(_ layout: FindingsJSON.Layout) {
    var findings = example()
    let mentions = findings.mentions
    for _ in 0..<1000 { findings.mentions += mentions }
    var parts: [[UInt8]] = []
    FindingsJSON.encode(findings, layout: layout) { parts.append(Array($0)) }
    #expect(parts.count > 5)
    #expect(Array(parts.joined()) == Array(FindingsJSON.encode(findings, layout: layout).utf8))
  }

  @Test(
    arguments: [
      ("\"", "\\\""), ("\\", "\\\\"), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t"),
      ("\u{0}", "\\u0000"), ("\u{1F}", "\\u001f"), ("\u{7F}", "\\u007f"), ("!", "!"), ("#", "#"),
      ("[", "["), ("]", "]"), ("~", "~"), ("\u{80}", "\u{80}"), ("é", "é"),
      ("\u{2028}", "\u{2028}"),
    ])
  func escapesACharacterWhereverItStands(_ character: String, _ written: String) {
    for before in 0..<18 {
      for after in [0, 1, 9] {
        var json = JSONText(isPretty: false)
        let (start, end) = (
          String(repeating: "a", count: before), String(repeating: "z", count: after)
        )
        json.string(start + character + end)
        #expect(json.text == "\"" + start + written + end + "\"")
      }
    }
  }

  @Test func writesAmountsAsPlainNumbers() {
    let text = FindingsJSON.encode(example(), layout: .line)
    #expect(
      text.contains(
        "\"amount\":3500000000,\"currency\":\"USD\",\"currencyInferred\":true,\"bound\":\"range\",\"low\":3000000000,\"high\":4000000000"
      ))
    #expect(text.contains("\"amount\":0.05,\"currency\":\"EUR\""))
    #expect(text.contains("\"certainty\":0.75"))
  }

  @Test(arguments: [
    (3_400_000_000.0, "3400000000"), (0.5, "0.5"), (-2.25, "-2.25"), (1e15, "1000000000000000"),
    (1e21, "1000000000000000000000"), (0.000001, "0.000001"), (1.5e-7, "0.00000015"), (0, "0"),
  ])
  func writesNumbersWithoutExponents(_ number: Double, _ text: String) {
    #expect(JSONText.plain(number) == text)
  }

  @Test(
    arguments: [
      (Int64(340), 2, "3.4"), (5, 2, "0.05"), (100, 2, "1"), (-150, 2, "-1.5"), (7, 0, "7"),
      (1234, 3, "1.234"),
    ] as [(Int64, Int, String)])
  func writesMinorUnitsExactly(_ units: Int64, _ digits: Int, _ text: String) {
    #expect(JSONText.plain(minorUnits: units, digits: digits) == text)
  }

  @Test(arguments: [
    ("[]", "$: not an object"),
    ("{", "$: not JSON"),
    ("{\"version\":2}", "version: only version 1 can be read"),
    ("{\"version\":1}", "document: missing"),
    (
      "{\"version\":1,\"document\":{\"id\":\"a\",\"text\":3,\"sha256\":\"\"}}",
      "document.text: not a string"
    ),
    (
      "{\"version\":1,\"document\":{\"id\":\"a\",\"text\":\"\",\"sha256\":\"\"},\"mentions\":[{\"kind\":\"idea\",\"start\":0,\"end\":1,\"text\":\"a\"}]}",
      "mentions[0].kind: not a kind of mention"
    ),
    (
      "{\"version\":1,\"document\":{\"id\":\"a\",\"text\":\"\",\"sha256\":\"\",\"published\":\"soon\"}}",
      "document.published: not an ISO 8601 date"
    ),
    (
      "{\"version\":1,\"document\":{\"id\":\"a\",\"text\":\"\",\"sha256\":\"\"},\"mentions\":[],\"deals\":[{\"suppliers\":[],\"recipients\":[],\"item\":null,\"value\":{\"amount\":true,\"currency\":\"USD\",\"bound\":\"exact\"},\"stage\":\"talks\",\"date\":null,\"evidence\":[],\"certainty\":1}]}",
      "deals[0].value.amount: not a number"
    ),
    (
      "{\"version\":1,\"document\":{\"id\":\"a\",\"text\":\"\",\"sha256\":\"\"},\"mentions\":[],\"deals\":[{\"suppliers\":[],\"recipients\":[],\"item\":null,\"value\":null,\"stage\":\"won\",\"date\":null,\"evidence\":[],\"certainty\":1}]}",
      "deals[0].stage: not one of the values: won"
    ),
  ])
  func saysWhereTheShapeIsBroken(_ text: String, _ message: String) {
    #expect {
      try FindingsJSON.decode(Array(text.utf8))
    } throws: {
      "\($0)" == message
    }
  }

  @Test func writesWeeksAndRangesOfDealsAsCalendarText() {
    #expect(PartialDate(iso: "2016-W46")?.calendarText == "2016-11")
    #expect(PartialDate(iso: "2016-Q4")?.calendarText == "2016")
    #expect(PartialDate(iso: "2016-12-30/2017-01-02")?.calendarText == "2016-12-30")
  }
}

@Suite struct FindingsTextTests {
  @Test func writesADealAsACard() {
    let text = FindingsText.text(of: example())
    #expect(text.contains("1. Russia → Turkey"))
    #expect(text.contains("value      USD 3 billion to 4 billion (currency concluded)"))
    #expect(text.contains("item       2.5 × S-400"))
    #expect(text.contains("value      not stated"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func stripsControlAndDirectionMarks() {
    #expect(TerminalText.safe("a\u{1B}[31mb\u{202E}c\u{7F}d\ne") == "a[31mbcd e")
  }

  @Test(arguments: [
    (Money(minorUnits: 340_000_000_000, currency: .usd), "USD 3.4 billion"),
    (Money(minorUnits: 25_000_000, currency: .eur), "EUR 250,000"),
    (Money(minorUnits: 5_600_000_000_000, currency: Currency("KRW")), "KRW 5.6 trillion"),
    (Money(minorUnits: 123_456_789_012, currency: .usd), "USD 1,234,567,890.12"),
  ])
  func writesMoneyShortWhereNothingIsLost(_ money: Money, _ text: String) {
    #expect(FindingsText.text(of: money) == text)
  }
}

@Suite struct JSONLinesInputTests {
  @Test func readsDocumentsAndNamesBadLines() {
    let lines = """
      {"id":"a","text":"One.","published":"2016-11-18","publisher":"P","title":null}

      {"id":"b","html":"<p>Two.</p>"}
      not json
      {"id":"c"}
      {"text":"Three."}
      {"id":"d","text":5}
      [1]
      """
    let (documents, errors) = JSONLinesInput.documents(in: Array(lines.utf8))
    #expect(documents.map(\.id) == ["a", "b", "line-6"])
    #expect(documents.first?.published == "2016-11-18")
    #expect(errors.map(\.line) == [4, 5, 7, 8])
    #expect(errors.last?.description == "line 8: not an object; write {\"id\": …, \"text\": …}")
  }
}
