import Foundation
import Testing

/// A workspace in a temporary folder, as a person would work in it.
struct TemporaryWorkspace {
  let folder: URL

  init() throws {
    folder = try BuiltTool.temporaryFolder()
    try #require(try run("init").status == 0)
  }

  func run(_ arguments: String...) throws -> BuiltTool.Result { try run(arguments) }

  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> BuiltTool.Result {
    try BuiltTool.runProgram(
      BuiltTool.path, arguments, environment: environment, folder: folder)
  }

  func write(_ text: String, to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(of name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// An article of ours about one deal, which the rules read with certainty.
  static func article(price: String, published: String = "2016-11-21") -> String {
    """
    ---
    publisher: The Test Wire
    published: \(published)
    ---
    Turkey signed a contract with Russia for the S-400 air defence system worth \(price), \
    the defence minister of Turkey, Fikri Isik, said on Monday.

    """
  }
}

@Test("A new workspace is ready to run: read, report, decide")
func workspaceIsReadyToRun() throws {
  let desk = try TemporaryWorkspace()
  defer { desk.remove() }
  for part in [
    "dealline.yaml", "style.yaml", "decisions.yaml", "inbox", "reports/weekly-briefing.yaml",
    "reports/country-comparison.yaml", "reports/deck.yaml",
  ] {
    #expect(FileManager.default.fileExists(atPath: desk.folder.appendingPathComponent(part).path))
  }
  try desk.write(TemporaryWorkspace.article(price: "$2.5 billion"), to: "inbox/a.md")
  #expect(try desk.run("ingest").output.hasSuffix("1 new, 0 changed, 0 unchanged, 0 failed\n"))
  // From a folder inside of the workspace too.
  let inside = try BuiltTool.runProgram(
    BuiltTool.path, ["report", "weekly-briefing.yaml", "--period", "2016-W47", "-o", "b.pdf"],
    folder: desk.folder.appendingPathComponent("reports"))
  #expect(inside.status == 0, "\(inside.error)")
  let decided = try desk.run(
    "decide", "set", "tr-ru-s400", "value", "about $3 billion", "--author", "A", "--date",
    "2016-11-22")
  #expect(decided.status == 0, "\(decided.error)")
  #expect(try desk.text(of: "decisions.yaml").contains("figure: 3000000000"))
  // What is there stays.
  #expect(try desk.run("init").output.contains("kept"))
  #expect(try desk.text(of: "decisions.yaml").contains("figure: 3000000000"))
}

@Test(
  "Reading the same files again changes nothing; another text is a change; a removed file stays")
func ingestIsIdempotent() throws {
  let desk = try TemporaryWorkspace()
  defer { desk.remove() }
  try desk.write(TemporaryWorkspace.article(price: "$2.5 billion"), to: "inbox/a.md")
  try desk.write(TemporaryWorkspace.article(price: "$2 billion"), to: "inbox/more/a.md")
  #expect(try desk.run("ingest").output.contains("2 new, 0 changed, 0 unchanged, 0 failed"))
  func export() throws -> [String] {
    #expect(try desk.run("export", "all.jsonl").status == 0)
    return try desk.text(of: "all.jsonl").split(separator: "\n").map(String.init)
  }
  let first = try export()
  // Files of one name are told apart by their folders.
  #expect(first.contains { $0.contains("\"id\":\"more/a.md\"") })
  let again = try desk.run("ingest")
  #expect(again.output == "0 new, 0 changed, 2 unchanged, 0 failed\n")
  #expect(try export() == first)
  // Nor does reading a copy of it from elsewhere.
  try desk.write(TemporaryWorkspace.article(price: "$2.5 billion"), to: "copies/a.md")
  #expect(try desk.run("ingest", "copies").output == "0 new, 0 changed, 1 unchanged, 0 failed\n")
  try desk.write(TemporaryWorkspace.article(price: "$2.6 billion"), to: "inbox/a.md")
  try FileManager.default.removeItem(at: desk.folder.appendingPathComponent("inbox/more/a.md"))
  #expect(try desk.run("ingest").output.contains("0 new, 1 changed, 0 unchanged, 0 failed"))
  let kept = try export().filter { $0.contains("\"table\":\"input\"") }
  #expect(kept.count == 3)
}

@Test("A malformed file is named with its place, the rest is read, and the status is 65")
func ingestReadsTheRest() throws {
  let desk = try TemporaryWorkspace()
  defer { desk.remove() }
  try desk.write(TemporaryWorkspace.article(price: "$2.5 billion"), to: "inbox/a.md")
  try desk.write("supplier;recipient\n", to: "inbox/b.csv")
  let result = try desk.run("ingest")
  #expect(result.status == 65)
  #expect(result.output.contains("1 new, 0 changed, 0 unchanged, 1 failed"))
  #expect(result.error.contains("failed  inbox/b.csv"))
  // It is tried again the next time.
  #expect(try desk.run("ingest").output == "0 new, 0 changed, 1 unchanged, 1 failed\n")
}

@Test("A hand-made mistake in the decisions or the settings is told with line and column")
func mistakesHavePlaces() throws {
  let desk = try TemporaryWorkspace()
  defer { desk.remove() }
  try desk.write(TemporaryWorkspace.article(price: "$2.5 billion"), to: "inbox/a.md")
  #expect(try desk.run("ingest").status == 0)
  try desk.write("decisions:\n  - reject: tr-ru-s400\n    raeson: no\n", to: "decisions.yaml")
  let decisions = try desk.run("check")
  #expect(decisions.status == 65)
  #expect(decisions.error.contains("decisions.yaml:3:5"), "\(decisions.error)")
  #expect(decisions.error.contains("reason"))
  try desk.write("base-currency: dollars\n", to: "dealline.yaml")
  let settings = try desk.run("check")
  #expect(settings.status == 78)
  #expect(settings.error.contains("dealline.yaml:1:16"), "\(settings.error)")
}

@Test("A decision that applies to nothing is named, and its deal's name is guessed")
func idleDecisionsAreNamed() throws {
  let desk = try TemporaryWorkspace()
  defer { desk.remove() }
  try desk.write(TemporaryWorkspace.article(price: "$2.5 billion"), to: "inbox/a.md")
  #expect(try desk.run("ingest").status == 0)
  let wrong = try desk.run("decide", "reject", "tr-ru-s300")
  #expect(wrong.status == 64)
  #expect(wrong.error.contains("did you mean `tr-ru-s400`?"))
  try desk.write("decisions:\n  - reject: tr-ru-s300\n", to: "decisions.yaml")
  let check = try desk.run("check")
  #expect(check.status == 0)
  #expect(
    check.output.contains("decisions.yaml:2: reject tr-ru-s300: no deal is called tr-ru-s300"))
}

@Test("Decisions survive the reading of other texts and of more reports")
func decisionsSurvive() throws {
  let desk = try TemporaryWorkspace()
  defer { desk.remove() }
  try desk.write(TemporaryWorkspace.article(price: "$2.5 billion"), to: "inbox/a.md")
  #expect(try desk.run("ingest").status == 0)
  #expect(try desk.run("decide", "reject", "tr-ru-s400", "--reason", "denied").status == 0)
  #expect(try desk.run("check").output.contains("no deals"))
  try desk.write(TemporaryWorkspace.article(price: "$2.7 billion"), to: "inbox/a.md")
  try desk.write(
    TemporaryWorkspace.article(price: "$2.8 billion", published: "2016-11-20"), to: "inbox/0.md")
  #expect(try desk.run("ingest").output.contains("1 new, 1 changed"))
  #expect(try desk.run("check").output.contains("no deals"))
  #expect(try desk.run("ingest", "--again").output.contains("2 read again"))
  #expect(try desk.run("check").output.contains("no deals"))
}
