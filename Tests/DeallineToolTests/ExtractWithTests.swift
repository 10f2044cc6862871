import Foundation
import Testing

/// Another extractor in place of our own: `dealline extract --with COMMAND`.
struct ExtractWithTests {
  /// An extractor of one line of sed: it answers each document, and says that its first six bytes
  /// are Turkey.
  private static let reader =
    "sed 's/^{\"id\":\"\\([^\"]*\\)\".*\"text\":\"\\(.*\\)\"}$/{\"version\":1,\"document\":{\"id\":"
    + "\"\\1\",\"text\":\"\\2\",\"sha256\":\"\"},\"mentions\":[{\"kind\":\"party\",\"start\":0,"
    + "\"end\":6,\"text\":\"Turkey\",\"party\":{\"name\":\"Turkey\",\"kind\":\"country\"}}],"
    + "\"deals\":[],\"statements\":[],\"parties\":[],\"diagnostics\":[]}/'"

  private static let lines = """
    {"id": "a", "text": "Turkey signs.", "title": "One", "published": "2016-11-18"}
    {"id": "b", "html": "<p>Turkey waits.</p>"}

    """

  private func extract(_ command: String, _ options: [String] = [], input: String = lines) throws
    -> BuiltTool.Result
  {
    try BuiltTool.run(
      ["extract", "--format", "jsonl", "--with", command] + options + ["-"], input: input)
  }

  @Test func findingsOfTheOtherExtractorArePrinted() throws {
    let result = try extract(Self.reader)
    #expect(result.status == 0, "\(result.error)")
    let lines = result.output.split(separator: "\n")
    try #require(lines.count == 2)
    #expect(lines[0].contains("\"id\":\"a\",\"title\":\"One\""))
    #expect(lines[0].contains("\"published\":\"2016-11-18\""))
    #expect(lines[0].contains("\"start\":0,\"end\":6,\"text\":\"Turkey\""))
    #expect(lines[1].contains("\"id\":\"b\"") && lines[1].contains("\"text\":\"Turkey waits.\""))
    // The digest is of what we were given, not what the other says.
    #expect(!lines[0].contains("\"sha256\":\"\""))
  }

  @Test func wordsThatAreNotThoseOfTheTextAreNamedByLine() throws {
    let result = try extract(
      Self.reader, input: Self.lines + "{\"id\": \"c\", \"text\": \"Russia signs.\"}\n")
    #expect(result.status == 65)
    #expect(result.error.contains(":3: mentions[0]: the words are not those of the text at 0..<6"))
    #expect(result.output.split(separator: "\n").count == 2, "the others are printed")
  }

  /// A command that answers with an empty text.
  private static func answer(_ id: String) -> String {
    #"echo '{"version":1,"document":{"id":"\#(id)","text":"","sha256":""},"mentions":[],"#
      + #""deals":[],"statements":[],"parties":[],"diagnostics":[]}'"#
  }

  private static let wrong: [(String, String)] = [
    ("echo '{'", ":1: $: not JSON"),
    ("echo '{\"version\":2}'", ":1: version: only version 1 can be read"),
    ("true", ":1: no findings for a"),
    (
      answer("z"),
      ":1: document.id: no document z was asked about"
    ),
    (
      answer("a"),
      ":1: document.text: not the text that was given"
    ),
    ("exit 3", ": ended with status 3"),
  ]

  @Test(arguments: wrong)
  func wrongAnswersAreNamed(command: String, words: String) throws {
    let result = try extract(command)
    #expect(result.status == 65)
    #expect(result.error.contains(words), "\(result.error)")
  }

  @Test func documentsOfTheFutureAreNotSent() throws {
    let result = try extract(Self.reader, ["--as-of", "2016-11-01"])
    #expect(result.status == 0, "\(result.error)")
    let lines = result.output.split(separator: "\n")
    try #require(lines.count == 2)
    #expect(lines[0].contains("document.future") && lines[0].contains("\"mentions\":[]"))
    #expect(!lines[1].contains("document.future"))
  }

  @Test func commandThatWritesBeforeItReadsDoesNotHang() throws {
    let many = (0..<2000).map { "{\"id\": \"\($0)\", \"text\": \"Turkey signs again.\"}\n" }
      .joined()
    let result = try extract(Self.reader, input: many)
    #expect(result.status == 0)
    #expect(result.output.split(separator: "\n").count == 2000)
  }
}
