import Extraction
import Facts
import Foundation
import Testing

/// The library example of the README compiles, says what it claims, and is the one printed there.
struct ReadmeExampleTests {
  @Test func exampleDoesWhatTheReadmeSays() throws {
    let article = """
      Turkey is in talks with Russia on the S-400 air defence system and is willing to spend up to \
      $3.4 billion, officials said last week.
      """
    let findings = try Extractor().findings(
      of: DocumentInput(id: "example", content: .text(article), published: "2016-11-21"))
    var lines: [String] = []
    for deal in findings.deals {
      let supplier = deal.suppliers.map(\.name).joined(separator: ", ")
      let recipient = deal.recipients.map(\.name).joined(separator: ", ")
      lines.append("\(supplier) → \(recipient) \(deal.stage) \(deal.value?.high?.majorUnits ?? 0)")
    }
    #expect(lines == ["Russia → Turkey talks 3400000000.0"])
  }

  @Test func readmePrintsTheExample() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    for line in [
      "let findings = try Extractor().findings(",
      "  of: DocumentInput(id: \"example\", content: .text(article), published: \"2016-11-21\"))",
      "  let supplier = deal.suppliers.map(\\.name).joined(separator: \", \")",
      "// Russia → Turkey talks 3400000000.0",
    ] {
      #expect(readme.contains(line), "\(line)")
    }
    #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count < 150)
  }
}
