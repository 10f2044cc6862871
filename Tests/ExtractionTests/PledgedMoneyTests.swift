import Extraction
import Facts
import Testing

@Test("What a state promises another is aid, not the value of a deal")
func pledgedMoneyIsAid() throws {
  let text = """
    The kingdom ordered 14 F-16 fighters from the United States in 2014. An agreement signed in \
    May promises the kingdom $5 billion over five years.
    """
  let findings = try Extractor().findings(of: DocumentInput(id: "a", content: .text(text)))
  let measures = findings.mentions.compactMap { mention in
    if case .money(let value) = mention.kind { value.measures } else { nil }
  }
  #expect(measures == [.aid])
  #expect(findings.deals.allSatisfy { $0.value == nil })
}
