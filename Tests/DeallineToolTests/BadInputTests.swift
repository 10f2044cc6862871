import Foundation
import Testing

/// Every kind of bad input: one clear message, its exit status, nothing half-written.
struct BadInputTests {
  private func folder(_ files: [String: String]) throws -> URL {
    let folder = try BuiltTool.temporaryFolder()
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return folder
  }

  private func report(
    definition: String = "reports/weekly-briefing.yaml", period: String = "2016-W47",
    from: String = "fixtures", output: String
  ) throws -> BuiltTool.Result {
    try BuiltTool.run([
      "report", definition, "--period", period, "--from", from, "-o", output,
    ])
  }

  private static let header =
    "id,supplier,recipient,designation,description,category,quantity,quantity_bound,amount,"
    + "currency,bound,low,high,measures,stage,date,publisher,published,url,note"

  @Test func missingFileIsNoInput() throws {
    let result = try BuiltTool.run(["extract", "no-such-article.txt"])
    #expect(result.status == 66)
    #expect(result.error.contains("no-such-article.txt: there is no such file"))
    #expect(result.output.isEmpty)
  }

  @Test func unreadableFileIsNoPermission() throws {
    let place = try folder(["a.txt": "Turkey is in talks with Russia."])
    defer { try? FileManager.default.removeItem(at: place) }
    let file = place.appendingPathComponent("a.txt").path
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
    // The superuser may read everything.
    guard !FileManager.default.isReadableFile(atPath: file) else { return }
    let result = try BuiltTool.run(["extract", file])
    #expect(result.status == 77)
  }

  @Test(arguments: ["", "   \n\n  "])
  func emptyDocumentGivesADiagnosticAndNoFailure(text: String) throws {
    let place = try folder(["a.txt": text])
    defer { try? FileManager.default.removeItem(at: place) }
    let result = try BuiltTool.run([
      "extract", "--format", "json", place.appendingPathComponent("a.txt").path,
    ])
    #expect(result.status == 0)
    #expect(result.output.contains("document.empty"))
  }

  @Test(arguments: [
    ("ragged", "\nx,Russia,Turkey", 2), ("quote", "\nx,\"Russia,Turkey", 2),
    ("repeated", "\nx,Nowhere at all,Turkey,,,,,,,,,,,,not-a-stage,,,,,", 2),
  ])
  func malformedRegisterNamesLineAndColumn(name: String, rows: String, line: Int) throws {
    let place = try folder(["registers/\(name).csv": Self.header + rows])
    defer { try? FileManager.default.removeItem(at: place) }
    let output = place.appendingPathComponent("out.pdf").path
    let result = try report(from: place.path, output: output)
    #expect(result.status == 65)
    #expect(result.error.contains("\(name).csv:\(line):"))
    #expect(result.error.contains("^"), "a caret points at the place")
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test(arguments: [
    ("title: x\nsections:\n  - mastheat\n", "3:5", "did you mean `masthead`?"),
    ("title: x\nsections:\n  - news:\n      limitt: 3\n", "4:7", "did you mean `limit`?"),
    ("title: x\nsections:\n  - news:\n      limit: many\n", "4:14", "is a whole number"),
    ("title: x\nsections:\n  - news: [1\n", "4:1", "not valid YAML"),
    ("sections:\n  - masthead\n", "1:1", "`title` is missing"),
    ("title: x\nsections: 5\n", "2:11", "`sections` is a list"),
  ])
  func wrongDefinitionPointsAtThePlace(yaml: String, place: String, words: String) throws {
    let folder = try folder(["d.yaml": yaml])
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appendingPathComponent("out.pdf").path
    let result = try report(
      definition: folder.appendingPathComponent("d.yaml").path, output: output)
    #expect(result.status == 78)
    #expect(result.error.contains("d.yaml:\(place): "), "\(result.error)")
    #expect(result.error.contains(words), "\(result.error)")
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test func allProblemsOfADefinitionComeInOneRun() throws {
    let folder = try folder([
      "d.yaml": "title: x\ncolour: red\nsections:\n  - nws\n  - bars:\n      by: planet\n"
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try report(
      definition: folder.appendingPathComponent("d.yaml").path,
      output: folder.appendingPathComponent("o.pdf").path)
    for place in ["d.yaml:2:1", "d.yaml:4:5", "d.yaml:6:11"] {
      #expect(result.error.contains(place), "\(place) in \(result.error)")
    }
  }

  @Test(arguments: [
    ("2016-W54", "weeks W01 to W52"), ("2016-13", "months are 01 to 12"),
    ("2016-Q5", "quarters are Q1 to Q4"), ("next week", "is no period"),
  ])
  func impossiblePeriodIsAUsageError(period: String, words: String) throws {
    let result = try report(period: period, output: "never.pdf")
    #expect(result.status == 64)
    #expect(result.error.contains(words), "\(result.error)")
  }

  @Test func missingOutputFolderCannotBeCreated() throws {
    let result = try report(output: "no/such/folder/briefing.pdf")
    #expect(result.status == 73)
    #expect(result.error.contains("there is no folder no/such/folder"))
  }

  @Test func malformedJSONLineIsNamedAndTheOthersAreRead() throws {
    let result = try BuiltTool.run(
      ["extract", "--format", "jsonl", "-"],
      input: "{\"id\": \"a\", \"text\": \"Turkey.\"}\n{\"id\": \n{\"id\": \"c\", \"text\": \"x\"}\n"
    )
    #expect(result.status == 65)
    #expect(result.error.contains("-:2:"))
    #expect(result.output.split(separator: "\n").count == 2)
  }

  @Test func unknownCommandAndOptionAreUsageErrors() throws {
    #expect(try BuiltTool.run(["reprot"]).status == 64)
    #expect(try BuiltTool.run(["extract", "--fromat", "json", "x"]).status == 64)
  }

  @Test func helpNamesEveryExitStatus() throws {
    let help = try BuiltTool.run(["--help"]).output
    for status in [0, 64, 65, 66, 70, 73, 74, 75, 77, 78] {
      #expect(help.contains("  \(status)  "), "\(status)")
    }
  }

  @Test func fixtureRegistersThatAreMalformedAreRefused() throws {
    for name in ["ragged-row", "open-quote", "repeated-header"] {
      let place = try BuiltTool.temporaryFolder()
      defer { try? FileManager.default.removeItem(at: place) }
      let output = place.appendingPathComponent("o.pdf").path
      let result = try report(from: "fixtures/malformed/\(name).csv", output: output)
      #expect(result.status == 65, "\(name)")
      #expect(result.error.contains("\(name).csv:"), "\(result.error)")
    }
  }
}
