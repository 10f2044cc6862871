import Foundation
import Testing

/// The main job on the fixtures: the PDF and the picture that people get.
@Suite(.serialized)
struct BriefingTests {
  static func make(_ name: String, environment: [String: String] = [:]) throws -> URL {
    let folder = try BuiltTool.temporaryFolder()
    let output = folder.appendingPathComponent(name)
    let result = try BuiltTool.run(
      [
        "report", "reports/weekly-briefing.yaml", "--period", "2016-W47", "--from", "fixtures",
        "-o", output.path,
      ], environment: environment)
    try #require(result.status == 0, "\(result.error)")
    return output
  }

  static func run(_ program: String, _ arguments: [String]) throws -> BuiltTool.Result {
    let path = try #require(BuiltTool.program(program))
    return try BuiltTool.runProgram(path, arguments)
  }

  static func has(_ program: String) -> Bool { BuiltTool.program(program) != nil }

  @Test func twoRunsGiveEqualBytesWhateverTheZoneAndTheLocale() throws {
    let a = try Data(contentsOf: Self.make("a.pdf"))
    let b = try Data(
      contentsOf: Self.make(
        "b.pdf", environment: ["TZ": "Asia/Tokyo", "LC_ALL": "de_DE.UTF-8", "LANG": "tr_TR.UTF-8"]))
    #expect(a == b)
  }

  @Test(.enabled(if: has("qpdf"), "qpdf is not installed"))
  func pdfIsSound() throws {
    let pdf = try Self.make("a.pdf")
    let check = try Self.run("qpdf", ["--check", pdf.path])
    #expect(check.status == 0, "\(check.output) \(check.error)")
  }

  @Test(.enabled(if: has("pdffonts"), "poppler-utils is not installed"))
  func everyFontIsEmbeddedWithAUnicodeMap() throws {
    let pdf = try Self.make("a.pdf")
    let lines = try Self.run("pdffonts", [pdf.path]).output.split(separator: "\n").dropFirst(2)
    #expect(lines.count >= 3)
    for line in lines {
      let words = line.split(separator: " ")
      // name, type …, encoding, emb, sub, uni, object, generation
      #expect(words.suffix(5).prefix(3).allSatisfy { $0 == "yes" }, "\(line)")
      #expect(!line.contains("Type 3"))
    }
  }

  @Test(.enabled(if: has("pdftotext"), "poppler-utils is not installed"))
  func textComesOutInReadingOrder() throws {
    let pdf = try Self.make("a.pdf")
    let text = try Self.run("pdftotext", ["-layout", pdf.path, "-"]).output
    var position = text.startIndex
    for words in [
      "Week 47 · 21–27 November 2016", "new deals", "What is new", "Who supplies",
      "Deals of the last twelve months", "Who said what", "Notes and sources", "Method", "SHA-256",
    ] {
      let found = try #require(
        text.range(of: words, range: position..<text.endIndex), "\(words) is missing or too early")
      position = found.upperBound
    }
    // A timeline that needs a page of its own lets the bars go before it.
    #expect(text.contains("Twelve months, by recipient"))
    #expect(text.contains("What is on the table, by recipient"))
    let pages = text.components(separatedBy: "\u{0C}").count - 1
    for page in 1...pages { #expect(text.contains("\(page) of \(pages)")) }
  }

  @Test(.enabled(if: has("pdfinfo"), "poppler-utils is not installed"))
  func titleAuthorAndSubjectAreSet() throws {
    let pdf = try Self.make("a.pdf")
    let info = try Self.run("pdfinfo", [pdf.path]).output
    #expect(info.contains("Title:           Arms deals · weekly briefing · Week 47, 2016"))
    #expect(info.contains("Author:          Dealline"))
    #expect(info.contains("Subject:         Arms deals, parties and statements"))
    #expect(info.contains("Tagged:          yes"))
    let outline = try Self.run("pdfinfo", ["-dests", pdf.path]).output
    #expect(outline.contains("note-1\""))
  }

  @Test func pageDumpIsTheSameForEveryFormat() throws {
    let folder = try BuiltTool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var dumps: [String] = []
    for ending in ["png", "svg", "pdf"] {
      // The dump is of the page that the run drew, beside the picture.
      let output = folder.appendingPathComponent("t.\(ending)").path
      let dump = folder.appendingPathComponent("\(ending).txt").path
      let result = try BuiltTool.run([
        "chart", "timeline", "--from", "fixtures", "--period", "2016", "-o", output, "--dump", dump,
      ])
      try #require(result.status == 0, "\(result.error)")
      dumps.append(try String(contentsOfFile: dump, encoding: .utf8))
      #expect(FileManager.default.fileExists(atPath: output))
    }
    #expect(dumps[0] == dumps[1])
    #expect(dumps[0] == dumps[2])
    #expect(dumps[0].hasPrefix("page 960×540\n"))
  }

  @Test func slideHasTheSizeAskedFor() throws {
    let folder = try BuiltTool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appendingPathComponent("t.png")
    let result = try BuiltTool.run([
      "chart", "timeline", "--from", "fixtures", "--period", "2016", "-o", output.path, "--size",
      "1920x1080",
    ])
    try #require(result.status == 0, "\(result.error)")
    let bytes = [UInt8](try Data(contentsOf: output))
    func number(_ at: Int) -> Int { bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
    #expect(number(16) == 1920)
    #expect(number(20) == 1080)
  }

  @Test func ledgerGivesTheSameReportAsTheFiles() throws {
    let folder = try BuiltTool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let ledger = folder.appendingPathComponent("deals.sqlite").path
    let first = folder.appendingPathComponent("1.pdf")
    let second = folder.appendingPathComponent("2.pdf")
    let read = try BuiltTool.run(["ingest", "fixtures", "--ledger", ledger, "--quiet"])
    try #require(read.status == 0, "\(read.error)")
    for (output, source) in [(first, ["--from", "fixtures"]), (second, ["--ledger", ledger])] {
      let result = try BuiltTool.run(
        ["report", "reports/weekly-briefing.yaml", "--period", "2016-W47"] + source + [
          "-o", output.path,
        ])
      try #require(result.status == 0, "\(result.error)")
    }
    #expect(try Data(contentsOf: first) == Data(contentsOf: second))
  }
}
