import Facts
import Testing

@Test(
  "A report's key reads as it is written",
  arguments: [
    "turkey.txt@311", "turkey.txt@311.2", "deals.csv:17", "mail: a@b.eml@0", "odd:name.csv:3",
  ])
func keysReadBack(_ text: String) throws {
  #expect(try #require(ReportKey(text)).description == text)
}

@Test(
  "What is no key is refused",
  arguments: [
    "", "@311", "turkey.txt", "turkey.txt@", "turkey.txt@x", "turkey.txt@3.1", "turkey.txt@3.2.2",
  ])
func noKey(_ text: String) {
  #expect(ReportKey(text) == nil)
}

@Test("Two deals of one sentence have keys of their own")
func keysOfOneSentence() {
  let sentence = Span(start: 40, end: 60, text: "It ordered two kinds")
  let deal = ReportedDeal(
    suppliers: [], recipients: [], stage: .signed, evidence: [sentence], certainty: 1)
  let findings = Findings(
    document: Document(id: "a.txt", text: "", sha256: ""), deals: [deal, deal])
  #expect(findings.reports.map(\.key.description) == ["a.txt@40", "a.txt@40.2"])
}
