import Facts
import TestSupport
import Testing

@testable import LedgerStore

/// A text with what makes coding hard: quotation marks, controls, marks beyond ASCII, a NUL.
private let text =
  "Kyïv said \"yes\" \\ to\tthe 1.5 km deal.\r\n\nCafe\u{301} \u{1F680}\u{0}\u{7} closed\u{1F}."

private func span(_ start: Int, _ end: Int) -> Span {
  Span(start: start, end: end, text: String(decoding: Array(text.utf8)[start..<end], as: UTF8.self))
}

/// Every kind of fact with every case, and spans inside and outside the text.
private func everything() throws -> Findings {
  let spans = [
    span(0, 5), Span(start: 0, end: 5, text: "other"), Span(start: -3, end: 900, text: ""),
    Span(start: 9, end: 2, text: "reversed"),
  ]
  let day = try #require(CalendarDate(year: 2016, month: 11, day: 23))
  let dates =
    ["2016", "2016-11", "2016-Q4", "2016-H2", "2016-W47", "2016-11-23", "2016-11-01/2017-02-03"]
    .compactMap { PartialDate(iso: $0) }
    + PartialDate.Grain.allCases.map {
      PartialDate(first: day, last: day.adding(days: 40), grain: $0, anchor: day)
    }
  let kinds: [Party.Kind] = [.country, .organisation, .company, .person, .group, .unknown]
  let parties =
    kinds.flatMap { kind in
      [
        Party(name: "N \"\(kind)\"", kind: kind),
        Party(name: "", kind: kind, country: CountryCode("TR")),
      ]
    } + [Party.fixture("RU"), .unknown]
  let money = Money(minorUnits: .max, currency: Currency("KWD"))
  let values = Bound.allCases.flatMap { bound in
    DealValue.Measure.allCases.map {
      DealValue(
        figure: bound == .unquantified ? nil : Money(minorUnits: .min, currency: .usd),
        bound: bound, statedLow: bound == .range ? money : nil,
        statedHigh: bound == .range ? money : nil, measures: $0, currencyInferred: bound == .about)
    }
  }
  let quantities: [Double] = [
    0, -0.0, 0.1, 1e300, .leastNonzeroMagnitude, -17, .infinity, 1e17,
  ]
  let items =
    quantities.map {
      Item(designation: "S-400", category: "", quantity: $0, quantityBound: .about)
    } + [Item(), Item(description: text)]
  var deals = Stage.allCases.enumerated().map { index, stage in
    ReportedDeal(
      suppliers: Array(parties.prefix(index)), recipients: parties.reversed(),
      contractors: Array(parties.suffix(1)), item: items[index % items.count],
      value: index == 0 ? nil : values[index], otherValues: values, stage: stage,
      date: dates[index], isHedged: index % 2 == 0, evidence: Array(spans.prefix(index % 4)),
      certainty: Double(index) / 7)
  }
  for (index, field) in ReportedDeal.Field.allCases.enumerated() {
    deals[1].fields[field] = Evidence(
      span: index == 0 ? nil : spans[index % spans.count], rule: "rule.\(field)")
  }
  let statements = ([nil] + Statement.Act.allCases.map { $0 }).enumerated().map { index, act in
    Statement(
      speaker: .init(
        name: index == 0 ? nil : "A", role: index == 1 ? "" : nil, organisation: "O",
        country: index == 2 ? CountryCode("UA") : nil),
      source: index == 3 ? spans[1] : nil, cue: spans[0], content: spans,
      kind: [.direct, .indirect, .mixed][index % 3], act: act, date: dates[index % dates.count],
      about: Array(0..<index % 3), evidence: index == 4 ? nil : span(0, 20))
  }
  let types: [TemporalValue.TimexType] = [.date, .time, .duration, .set]
  let mentions =
    values.map { Mention.Kind.money($0) } + parties.map { .party($0) }
    + parties.map { .person($0) } + items.map { .item($0) } + quantities.map { .quantity($0) }
    + types.map {
      .date(TemporalValue(type: $0, timex: "P2Y", date: dates.first, isRelative: true))
    } + [.date(TemporalValue(type: .set, timex: "", date: nil, isRelative: false))]
  let origins: [Document.DateOrigin] = [.given, .metadata, .dateline, .text]
  return Findings(
    document: Document(
      id: "a\"b", title: "", publisher: text, author: "x", url: nil, language: "en",
      published: dates[4], publishedFrom: origins[2], text: text, sha256: "0"),
    mentions: mentions.enumerated().map { Mention(span: spans[$0 % spans.count], kind: $1) },
    deals: deals, statements: statements,
    parties: parties.enumerated().map { .init(party: $1, count: $0) },
    diagnostics: [Diagnostic.Severity.note, .warning, .error].map {
      Diagnostic(id: "a.b", severity: $0, message: text, span: $0 == .note ? nil : spans[0])
    })
}

@Test func readsBackEveryKindOfFact() throws {
  let findings = try everything()
  let ledger = try Ledger.inMemory()
  var input = Ledger.Incoming.article("a")
  let plain = Findings(document: Document(id: "c", text: "", sha256: ""))
  input.content = .documents([findings, plain])
  try ledger.add(input)
  let read = try ledger.findings(withMentions: true)
  #expect(read == [findings, plain])
  // Equal texts may still differ in their bytes.
  #expect(read.first.map { Array($0.document.text.utf8) } == Array(text.utf8))
  var bare = findings
  bare.mentions = []
  #expect(try ledger.findings() == [bare, plain])
  #expect(try ledger.check() == [])
}

@Test func readsBackEveryKindOfRow() throws {
  let findings = try everything()
  let bytes = Array(text.utf8)
  let reports = findings.deals.enumerated().map { index, deal in
    DealReport(
      source: Source(
        documentID: index == 3 ? "other" : "r", line: index == 0 ? nil : index, title: "t",
        publisher: nil, url: "u", published: PartialDate(iso: "2016"), isOfficial: index == 1),
      deal: deal, occurrence: index)
  }
  let ledger = try Ledger.inMemory()
  try ledger.add(
    Ledger.Incoming(
      origin: "r", id: "r", bytes: bytes, sha256: SHA256.hexDigest(of: bytes), rules: "",
      content: .register(reports)))
  #expect(try ledger.registerRows() == reports)
  #expect(try ledger.check() == [])
}

@Test func readsNotANumberAsWritten() throws {
  var writer = FactWriter()
  writer.double(.nan)
  let read = try writer.bytes.withUnsafeBufferPointer { bytes in
    var reader = FactReader(bytes)
    let value = try reader.double()
    try reader.finish()
    return value
  }
  #expect(read.isNaN)
}

@Test(arguments: [
  "", "\"", "\"a", #""\"#, #""\q""#, #""\u12""#, #""\ud800""#, #""\ud800\u0041""#, "nul", "[", "1",
])
func refusesWhatIsNoText(_ json: String) {
  #expect(throws: FactReader.Malformed.self) {
    try Array(json.utf8).withUnsafeBufferPointer { bytes in
      var reader = FactReader(bytes)
      _ = try reader.string()
      try reader.finish()
    }
  }
}

@Test func readsTheEscapesOfOtherWriters() throws {
  let json = #""a\/\b\f\n\r\t\"\\\u00e9\uD83D\uDE80""#
  let read = try Array(json.utf8).withUnsafeBufferPointer { bytes in
    var reader = FactReader(bytes)
    return try reader.string()
  }
  #expect(read == "a/\u{8}\u{c}\n\r\t\"\\é🚀")
}

@Test(arguments: ["9223372036854775808", "-9223372036854775809", "-", "", "x"])
func refusesNumbersThatDoNotFit(_ json: String) {
  #expect(throws: FactReader.Malformed.self) {
    try Array(json.utf8).withUnsafeBufferPointer { bytes in
      var reader = FactReader(bytes)
      _ = try reader.int()
      try reader.finish()
    }
  }
}
