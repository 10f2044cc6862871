import Foundation
import Testing

/// Files that `dealline extract` reads: e-mails, feeds, JSON lines, documents of the future.
struct ExtractInputTests {
  private func folder(_ files: [String: String]) throws -> URL {
    let folder = try BuiltTool.temporaryFolder()
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    return folder
  }

  private static let feed =
    "<rss><channel><title>Wire</title><item><title>One</title><pubDate>18 Nov 2016 10:00 GMT"
    + "</pubDate><description>Turkey is in talks with Russia on the S-400.</description></item>"
    + "<item><title>Two</title><description>Nothing new.</description></item></channel></rss>"

  @Test func folderOfFeedEmailAndLinesGivesEachDocument() throws {
    let place = try folder([
      "a.rss": Self.feed, "b.eml": "Subject: Mail\nDate: 18 Nov 2016 10:00 GMT\n\nTurkey waits.\n",
      "c.jsonl": "{\"id\": \"line\", \"text\": \"Turkey waits.\"}\n{\"text\": \"More.\"}\n",
    ])
    defer { try? FileManager.default.removeItem(at: place) }
    let result = try BuiltTool.run(["extract", "--format", "jsonl", place.path])
    #expect(result.status == 0, "\(result.error)")
    let ids = try result.output.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return (object?["document"] as? [String: Any])?["id"] as? String
    }
    #expect(ids == ["a.rss#1", "a.rss#2", "b.eml", "line", "c.jsonl#2"])
  }

  @Test func malformedFeedIsNamedAndTheOthersAreRead() throws {
    let place = try folder([
      "a.rss": "<!DOCTYPE x><rss/>", "b.txt": "Turkey is in talks with Russia on the S-400.",
    ])
    defer { try? FileManager.default.removeItem(at: place) }
    let result = try BuiltTool.run(["extract", place.path])
    #expect(result.status == 65)
    #expect(result.error.contains("a.rss: the file declares a document type"))
    #expect(result.output.contains("Russia → Turkey"))
  }

  @Test func reportReadsFeedsAndRefusesMalformedOnes() throws {
    let place = try folder(["a.rss": Self.feed])
    defer { try? FileManager.default.removeItem(at: place) }
    let output = place.appendingPathComponent("out.pdf").path
    func report() throws -> BuiltTool.Result {
      try BuiltTool.run([
        "report", "reports/weekly-briefing.yaml", "--period", "2016-W46", "--from", place.path,
        "-o", output,
      ])
    }
    let good = try report()
    #expect(good.status == 0, "\(good.error)")
    #expect(FileManager.default.fileExists(atPath: output))
    try FileManager.default.removeItem(atPath: output)
    try Data("<rss><channel>".utf8).write(to: place.appendingPathComponent("b.xml"))
    let bad = try report()
    #expect(bad.status == 65)
    #expect(bad.error.contains("b.xml:1:"), "\(bad.error)")
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test func documentOfTheFutureIsNoFailure() throws {
    let place = try folder(["a.rss": Self.feed])
    defer { try? FileManager.default.removeItem(at: place) }
    let file = place.appendingPathComponent("a.rss").path
    let before = try BuiltTool.run(["extract", "--as-of", "2016-11-17", file])
    #expect(before.status == 0)
    #expect(before.output.contains("[document.future]"))
    #expect(!before.output.contains("Russia → Turkey"))
    let after = try BuiltTool.run(["extract", "--as-of", "2016-11-18", file])
    #expect(after.output.contains("Russia → Turkey"))
    #expect(try BuiltTool.run(["extract", "--as-of", "2016-11", file]).status == 64)
  }

  @Test func valueInTwoCurrenciesThatDisagreeIsNamed() throws {
    let line =
      "{\"text\": \"Turkey signed for radars worth EUR 600 million (US $%).\", "
      + "\"published\": \"2016-11-18\"}\n"
    // The mean of 2016 was 1.106 dollars for a euro.
    let place = try folder([
      "a.jsonl": line.replacing("%", with: "660 million"),
      "b.jsonl": line.replacing("%", with: "900 million"),
    ])
    defer { try? FileManager.default.removeItem(at: place) }
    let result = try BuiltTool.run(["extract", "--format", "jsonl", place.path])
    #expect(result.status == 0, "\(result.error)")
    let lines = result.output.split(separator: "\n")
    try #require(lines.count == 2)
    #expect(!lines[0].contains("money.dual-figure-mismatch"))
    #expect(lines[1].contains("money.dual-figure-mismatch"))
    #expect(lines[1].contains("1.106 USD for 1 EUR, the mean of 2016"))
  }
}
