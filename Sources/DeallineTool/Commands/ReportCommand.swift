internal import Analysis
internal import ArgumentParser
internal import CairoRendering
internal import Drawing
internal import Facts
internal import Foundation
internal import LedgerStore
internal import Reporting

/// `dealline report`: makes a PDF from a definition.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Makes a report as PDF from a definition, articles and registers.",
    discussion: """
      EXAMPLE
        dealline report reports/weekly-briefing.yaml --period 2016-W47 --from fixtures -o briefing.pdf
        dealline report reports/weekly-briefing.yaml --period 2016-W47 -o briefing.pdf --edition
      """)

  @Argument(help: "The report's definition, a YAML file.")
  var definition: String

  @Option(help: "The period: 2016-W47, 2016-11, 2016-Q4 or 2016.")
  var period: String

  @OptionGroup var facts: FactOptions
  @OptionGroup var style: StyleOptions

  @Option(name: .shortAndLong, help: "The PDF to write.")
  var output: String

  @Flag(help: "Record in the ledger what the report prints, for `dealline diff`.")
  var edition = false

  func validate() throws {
    if edition, !facts.from.isEmpty {
      throw ValidationError(
        "--edition records in a ledger: read the files with `dealline ingest` first.")
    }
  }

  func run() async throws {
    let period = try periodOption(period)
    // A definition with mistakes is told before anything is read.
    _ = try ReportDefinition(yaml: textFile(definition), file: definition)
    let look = try style.look()
    try checkOutput(output)
    let (base, measurer) = try await facts.readWithFonts()
    var report = try base.report(
      of: period, definition: definition,
      earlier: facts.from.isEmpty
        ? EditionShelf(ledger: try LedgerPlace(ledger: facts.ledger).open(.reading)) : nil)
    report.look = look
    let document = try report.document(measurer: measurer)
    try PDFWriter(measurer: measurer, creator: "Dealline \(Dealline.version)")
      .write(document, to: output)
    warnAboutReplaced(measurer.replacedCharacters)
    Console.write("\(output): \(document.pages.count) pages\n")
    if edition {
      let place = try LedgerPlace(ledger: facts.ledger)
      let ledger = try place.open(.writing, for: "dealline report")
      try ledger.keepIdentifiers(with: place.workspace)
      Console.write("edition \(try EditionShelf(ledger: ledger).record(report.record))\n")
    }
  }
}

/// Says which characters no font has: they are drawn as boxes, so that one emoji in an article does
/// not keep the whole report from being made.
func warnAboutReplaced(_ characters: [Character]) {
  guard !characters.isEmpty else { return }
  Console.complain(
    "warning: no font here has \(characters.map(String.init).joined(separator: " ")); drawn as □, install "
      + "fonts-noto-core or, for Chinese, Japanese and Korean, fonts-noto-cjk")
}

/// Reads a period option.
func periodOption(_ text: String) throws -> Period {
  do {
    return try Period(parsing: text)
  } catch {
    throw Failure(.usage, "--period \(text): \(error.description)")
  }
}

/// Reads a text file of UTF-8.
func textFile(_ path: String) throws -> String {
  let bytes = try InputFiles.bytes(of: path)
  guard let text = String(validating: bytes, as: UTF8.self) else {
    throw InputProblem(
      code: "definition.encoding", file: path, message: "the file is not UTF-8 text",
      help: "save it as UTF-8")
  }
  return text
}

/// Fails early when a file could not be created at a path.
func checkOutput(_ path: String) throws {
  let folder = (path as NSString).deletingLastPathComponent
  let place = folder.isEmpty ? "." : folder
  var isFolder: ObjCBool = false
  let manager = FileManager.default
  guard manager.fileExists(atPath: place, isDirectory: &isFolder), isFolder.boolValue else {
    throw Failure(
      .cannotCreate, "\(path): there is no folder \(place); make it or name another output")
  }
  if manager.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
    throw Failure(.cannotCreate, "\(path): is a folder; name a file")
  }
  guard manager.isWritableFile(atPath: place) else {
    throw Failure(
      .cannotCreate, "\(path): no permission to write in \(place); name another output")
  }
}
