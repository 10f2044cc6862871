import Foundation
import Testing

/// Charts and decks as files: every format, every preset, styles.
struct PictureTests {
  private let folder: URL

  init() throws { folder = try BuiltTool.temporaryFolder() }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(name))
  }

  private func chart(
    _ output: String, _ more: [String] = [], environment: [String: String] = [:]
  ) throws -> BuiltTool.Result {
    let place = output == "-" ? output : path(output)
    return try BuiltTool.run(
      ["chart", "timeline", "--from", "fixtures", "--period", "2016", "-o", place] + more,
      environment: environment)
  }

  @Test func everyFormatDrawsTheSamePage() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let starts = ["png": "\u{89}PNG", "svg": "<svg", "pdf": "%PDF-1.", "pptx": "PK\u{3}\u{4}"]
    var dumps: Set<String> = []
    for (format, start) in starts {
      let result = try chart("t.\(format)", ["--dump", path(format)])
      #expect(result.status == 0, "\(result.error)")
      let head = try bytes("t.\(format)").prefix(start.unicodeScalars.count)
      #expect(head.map { UInt32($0) } == start.unicodeScalars.map(\.value), "\(format)")
      dumps.insert(String(decoding: try bytes(format), as: UTF8.self))
    }
    #expect(dumps.count == 1)
    #expect(dumps.first?.hasPrefix("page 960×540\n") == true)
    // Only the picture that cannot hold words has them beside it.
    let words = String(decoding: try bytes("t.alt.txt"), as: UTF8.self)
    #expect(words.hasPrefix("Timeline of ") && words.hasSuffix(".\n"))
    let svg = String(decoding: try bytes("t.svg"), as: UTF8.self)
    #expect(svg.contains("<desc id=\"desc\">\(words.dropLast())</desc>"))
  }

  @Test(arguments: ["svg", "png", "pptx"])
  func zoneAndLocaleChangeNothing(_ format: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try chart("a.\(format)").status == 0)
    let elsewhere = ["TZ": "Asia/Tokyo", "LC_ALL": "de_DE.UTF-8", "LANG": "tr_TR.UTF-8"]
    #expect(try chart("b.\(format)", environment: elsewhere).status == 0)
    #expect(try bytes("a.\(format)") == bytes("b.\(format)"))
  }

  @Test func aPictureGoesToStandardOutput() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try chart("t.svg").status == 0)
    let result = try chart("-", ["--format", "svg"])
    #expect(result.status == 0 && result.error.isEmpty)
    #expect(result.output == String(decoding: try bytes("t.svg"), as: UTF8.self))
    let unnamed = try chart("-")
    #expect(unnamed.status == 64 && unnamed.error.contains("--format"))
  }

  @Test(arguments: [
    ("slide-16x9", "1", 960, 540), ("slide-4x3", "2", 1440, 1080), ("social", "4", 2400, 1260),
  ])
  func presetsAndScalesMakeTheSize(
    _ preset: String, _ scale: String, _ width: Int, _ height: Int
  ) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try chart("t.png", ["--preset", preset, "--scale", scale, "--transparent"])
    #expect(result.status == 0, "\(result.error)")
    let head = try Array(bytes("t.png").prefix(26))
    func number(_ start: Int) -> Int { head[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    #expect(number(16) == width && number(20) == height)
    // Colour with opacity.
    #expect(head[25] == 6)
  }

  @Test(arguments: [
    (["--preset", "slide-16x10"], "did you mean `slide-16x9`?"), (["--scale", "5"], "use 1 to 4"),
    (["--variant", "sepia"], "sepia"), (["--size", "9x9"], "--size 9x9"),
  ])
  func wrongOptionsAreToldFromRightOnes(_ options: [String], _ words: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try chart("t.png", options)
    #expect(result.status == 64 && result.error.contains(words), "\(result.error)")
    #expect(try chart("t.gif").error.contains(".png, .svg, .pdf, .pptx"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func aStyleChangesColoursAndItsMistakesAreTold() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let style = folder.appendingPathComponent("_brand.yml")
    try Data("color: { primary: \"#6A1B9A\", foreground: \"#101010\" }\nfonts: x\n".utf8)
      .write(to: style)
    let result = try chart("t.svg", ["--style", style.path])
    #expect(result.status == 0 && result.error.contains("note: \(style.path):2"))
    let svg = String(decoding: try bytes("t.svg"), as: UTF8.self)
    #expect(svg.contains("fill=\"#6a1b9a\"") && svg.contains("fill=\"#101010\""))
    #expect(!svg.contains("#0b5cad"))
    try Data("colurs: {}\n".utf8).write(to: folder.appendingPathComponent("s.yaml"))
    let wrong = try chart("u.svg", ["--style", path("s.yaml")])
    #expect(wrong.status == 78 && wrong.error.contains("s.yaml:1:1"), "\(wrong.error)")
    #expect(wrong.error.contains("did you mean `colours`?"))
  }

  @Test func aLogoBehindASymbolicLinkIsRefused() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = FileManager.default
    try files.createDirectory(atPath: path("desk"), withIntermediateDirectories: false)
    try Data("<svg/>".utf8).write(to: folder.appendingPathComponent("secret.svg"))
    try files.createSymbolicLink(
      atPath: path("desk/logo.svg"), withDestinationPath: path("secret.svg"))
    try Data("logo: logo.svg\n".utf8).write(to: folder.appendingPathComponent("desk/style.yaml"))
    let result = try chart("t.svg", ["--style", path("desk/style.yaml")])
    #expect(result.status == 78 && result.error.contains("outside of its folder"))
    try files.removeItem(atPath: path("desk/logo.svg"))
    #expect(try chart("t.svg", ["--style", path("desk/style.yaml")]).status == 66)
  }

  @Test func aDefinitionBecomesSlidesWithTheirSources() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    func deck(_ output: String, definition: String = "reports/deck.yaml") throws
      -> BuiltTool.Result
    {
      try BuiltTool.run([
        "deck", definition, "--period", "2016-Q4", "--from", "fixtures", "-o", path(output),
      ])
    }
    let made = try deck("deck.pptx")
    #expect(made.status == 0 && made.output.contains("3 slides"), "\(made.error)")
    let first = try bytes("deck.pptx")
    #expect(try deck("again.pptx").status == 0)
    #expect(try bytes("again.pptx") == first)
    #expect(try deck("deck.pdf").status == 0)
    #expect(try deck("deck.png").status == 64)
    try Data("title: T\nsections: [masthead]\n".utf8)
      .write(to: folder.appendingPathComponent("plain.yaml"))
    let none = try deck("none.pptx", definition: path("plain.yaml"))
    #expect(none.status == 78 && none.error.contains("no chart"))
  }

  @Test func theStyleOfAWorkspaceIsUsed() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let desk = try TemporaryWorkspace()
    defer { desk.remove() }
    try desk.write(TemporaryWorkspace.article(price: "$2.5 billion"), to: "inbox/a.md")
    #expect(try desk.run("ingest").status == 0)
    func picture() throws -> String {
      let result = try desk.run("chart", "timeline", "--period", "2016", "-o", "t.svg")
      #expect(result.status == 0 && result.error.isEmpty, "\(result.error)")
      return try desk.text(of: "t.svg")
    }
    // The file that `init` writes says what the house's style says.
    let usual = try picture()
    #expect(usual.contains("#0b5cad"))
    try desk.write("name: Desk\nfooter: Desk of deals\n", to: "style.yaml")
    #expect(try picture().contains(">Desk of deals</text>"))
    try desk.write("style: house\n", to: "dealline.yaml")
    #expect(try picture() == usual)
    try desk.write("style: ../x.yaml\n", to: "dealline.yaml")
    #expect(try desk.run("chart", "timeline", "--period", "2016", "-o", "t.svg").status == 78)
  }
}
