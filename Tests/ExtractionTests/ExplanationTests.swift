import Facts
import Testing

@testable import Extraction

/// Returns the span of the words where they first stand in a text.
private func span(_ words: String, in text: String) -> Span {
  let bytes = Array(text.utf8)
  let wanted = Array(words.utf8)
  let start =
    (0...bytes.count - wanted.count).first { Array(bytes[$0..<$0 + wanted.count]) == wanted } ?? -1
  return Span(start: start, end: start + wanted.count, text: words)
}

private let russia = Party(name: "Russia", kind: .country, country: CountryCode("RU"))
private let turkey = Party(name: "Turkey", kind: .country, country: CountryCode("TR"))

/// Two deals, one of them doubtful, and a statement; every mark written by hand.
private func example() -> Findings {
  let text =
    "Turkey talks with Russia about the S-400.\n\n“It is dear,” said an aide. Ankara waits."
  func at(_ words: String) -> Span { span(words, in: text) }
  let item = Item(designation: "S-400", category: "Air-defence systems", quantity: 4)
  return Findings(
    document: Document(
      id: "a.txt", title: "Talks on missiles", publisher: "Wire",
      published: PartialDate(iso: "2016-11-18"), text: text, sha256: "0"),
    mentions: [
      Mention(span: at("Turkey"), kind: .party(turkey)),
      Mention(span: at("Russia"), kind: .party(russia)),
      Mention(span: at("S-400"), kind: .item(item)),
      Mention(span: at("Ankara"), kind: .party(turkey)),
    ],
    deals: [
      ReportedDeal(
        suppliers: [russia], recipients: [turkey], item: item, stage: .talks,
        evidence: [at("Turkey talks with Russia about the S-400.")],
        fields: [
          .suppliers: Evidence(span: at("Russia"), rule: "deal.with"),
          .recipients: Evidence(span: at("Turkey"), rule: "deal.subject"),
          .stage: Evidence(span: at("talks"), rule: "deal.talks"),
          .item: Evidence(span: at("S-400"), rule: "item.designation"),
        ], certainty: 0.85),
      ReportedDeal(
        suppliers: [], recipients: [turkey], stage: .unknown, evidence: [at("Ankara waits.")],
        certainty: 0.35),
    ],
    statements: [
      Statement(
        speaker: Statement.Speaker(name: nil, role: "aide"), source: at("an aide"),
        cue: at("said"), content: [at("“It is dear,”")], kind: .direct, act: .states, about: [0])
    ])
}

@Suite struct ExplanationTests {
  @Test func marksTheWordsAndNumbersTheFindings() {
    let text = FindingsExplanation.text(of: example(), width: 80)
    let article = text.split(separator: "\n").filter { $0.contains("⟦") || $0.contains("⟪") }
    #expect(
      article.dropFirst() == [
        "⟦Turkey⟧¹ ⟦talks⟧¹ with ⟦Russia⟧¹ about the ⟦S-400⟧¹.",
        "⟪“It is dear,”⟫³ ⟦said⟧³ ⟦an aide⟧³. ⟦Ankara⟧ waits.",
      ])
  }

  @Test func tablesGiveValueWordsAndRule() {
    let text = FindingsExplanation.text(of: example(), width: 80)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
    for line in [
      "suppliers Russia Russia deal.with", "recipients Turkey Turkey deal.subject",
      "stage talks talks deal.talks", "certainty 0.85 – –", "value not stated – –",
      "quantity 4 – –", "speaker not named an aide", "about deal 1 –", "party Turkey (TR) Ankara 1",
    ] {
      #expect(lines.contains(line), "\(line) in \(text)")
    }
  }

  @Test func doubtfulDealsStandUnderCandidatesForReview() throws {
    let text = FindingsExplanation.text(of: example(), width: 80)
    let sure = try #require(text.firstRange(of: "\nDeals (1)\n"))
    let candidates = try #require(text.firstRange(of: "\nCandidates for review (1)\n"))
    let doubtful = try #require(text.firstRange(of: "certainty   0.35"))
    let statements = try #require(text.firstRange(of: "\nStatements (1)\n"))
    #expect(sure.upperBound < candidates.lowerBound)
    #expect(candidates.upperBound < doubtful.lowerBound)
    #expect(doubtful.upperBound < statements.lowerBound)
  }

  @Test(arguments: [60, 72, 80, 120])
  func noLineIsWiderThanTheMeasure(width: Int) {
    var findings = example()
    findings.document.text += "\n\n" + String(repeating: "Ankara waits for word. ", count: 40)
    findings.deals[0].evidence.append(
      span(String(repeating: "Ankara waits for word. ", count: 9), in: findings.document.text))
    let text = FindingsExplanation.text(of: findings, width: width)
    let longest = text.split(separator: "\n").map(\.count).max() ?? 0
    #expect(longest <= width, "\(text)")
  }

  @Test func coloursAddCodesAndTakeTheBracketsAway() {
    let coloured = FindingsExplanation.text(of: example(), width: 80, isColoured: true)
    #expect(coloured.contains("\u{1B}[36mTurkey\u{1B}[0m¹ \u{1B}[1mtalks\u{1B}[0m¹ with"))
    #expect(coloured.contains("\u{1B}[4m“It is dear,”\u{1B}[0m³"))
    #expect(!coloured.contains("⟦"))
    #expect(!FindingsExplanation.text(of: example(), width: 80).contains("\u{1B}"))
  }

  @Test func controlCharactersOfTheDocumentNeverReachTheTerminal() {
    var findings = example()
    findings.document.text = "Turkey \u{1B}[31mtalks\u{7} \u{202E}with Russia"
    findings.document.title = "\u{1B}]0;owned\u{7}"
    findings.deals[0].evidence = [
      Span(start: 0, end: 6, text: "\u{1B}[2J")
    ]
    let text = FindingsExplanation.text(of: findings, width: 80)
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func spansThatDoNotFitTheTextAreNotMarked() {
    var findings = example()
    findings.document.text = "Türkei"
    findings.mentions = [
      Mention(span: Span(start: 2, end: 4, text: "x"), kind: .quantity(1)),
      Mention(span: Span(start: 3, end: 99, text: "x"), kind: .quantity(1)),
      Mention(span: Span(start: 0, end: 3, text: "Tü"), kind: .quantity(1)),
    ]
    findings.deals = []
    findings.statements = []
    #expect(FindingsExplanation.text(of: findings).contains("\n⟦Tü⟧rkei\n"))
  }

  @Test func emptyFindingsAreSaidToBeEmpty() {
    let text = FindingsExplanation.text(
      of: Findings(document: Document(id: "empty.txt", text: "", sha256: "")))
    #expect(text.hasPrefix("empty.txt\n"))
    #expect(text.contains("Deals (0)") && text.contains("Statements (0)"))
    #expect(!text.contains("Candidates"))
  }
}
