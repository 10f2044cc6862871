internal import ArgumentParser
internal import Foundation
internal import LedgerStore

/// `dealline export`: writes the whole ledger in a form that other programs read.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the whole ledger as JSON lines or as a folder of CSV tables.",
    discussion: """
      Nothing is lost: `dealline import` makes the same ledger of either. In the tables, a cell that
      a spreadsheet would run as a formula has an apostrophe before it.

      EXAMPLES
        dealline export ledger.jsonl
        dealline export tables/
      """)

  @Argument(help: "A file for JSON lines (.jsonl), or a folder, to be made, for CSV tables.")
  var output: String

  @Option(help: "The ledger; without it, that of the workspace around the current folder.")
  var ledger: String?

  func run() throws {
    let ledger = try LedgerPlace(ledger: ledger).open(.reading)
    if ExchangeForm(of: output) == .jsonLines {
      try checkOutput(output)
      try ledger.exportJSONLines(to: output)
    } else {
      let folder = output.hasSuffix("/") ? String(output.dropLast()) : output
      try checkNewFolder(folder)
      try ledger.exportTables(toFolder: folder)
    }
    Console.write("\(output): \(counted(try ledger.inputs().count, "file"))\n")
  }
}

/// `dealline import`: makes a ledger of an export.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Makes a new ledger of what `dealline export` wrote.")

  @Argument(help: "The JSON lines, or the folder of CSV tables.")
  var input: String

  @Option(help: "The new ledger; without it, that of the workspace around the current folder.")
  var ledger: String?

  func run() throws {
    guard FileManager.default.fileExists(atPath: input) else {
      throw Failure(.noInput, "\(input): there is no such file or folder; check the name")
    }
    let ledger = try LedgerPlace(ledger: ledger).open(.writing, for: "dealline import")
    switch ExchangeForm(of: input) {
    case .jsonLines: try ledger.importJSONLines(from: input)
    case .tables: try ledger.importTables(fromFolder: input)
    }
    Console.write("\(input): \(counted(try ledger.inputs().count, "file"))\n")
  }
}

/// The forms that a ledger is written in for other programs.
private enum ExchangeForm {
  case jsonLines, tables

  init(of path: String) {
    let ending = (path as NSString).pathExtension.lowercased()
    self = ["jsonl", "ndjson"].contains(ending) ? .jsonLines : .tables
  }
}

/// Makes a folder for an output; one that is there must be empty.
private func checkNewFolder(_ folder: String) throws {
  let manager = FileManager.default
  if let there = try? manager.contentsOfDirectory(atPath: folder) {
    guard there.isEmpty else {
      throw Failure(.cannotCreate, "\(folder): holds files already; name a new folder")
    }
    return
  }
  do {
    try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
  } catch {
    throw Failure(.cannotCreate, "\(folder): the folder cannot be made; check name and rights")
  }
}
