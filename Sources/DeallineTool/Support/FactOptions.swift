internal import ArgumentParser
internal import CairoRendering
internal import Drawing
internal import Facts
internal import Foundation
internal import LedgerStore

/// Where the facts come from: the workspace of the current folder, a ledger, or files alone.
struct FactOptions: ParsableArguments {
  @Option(
    name: .long, parsing: .upToNextOption,
    help: """
      Files or folders with articles and registers, read in memory, instead of a ledger.
      """)
  var from: [String] = []

  @Option(help: "The ledger; without it, that of the workspace around the current folder.")
  var ledger: String?

  @Option(help: "The file with decisions; without it, that of the workspace, if one is used.")
  var decisions: String?

  func validate() throws {
    if !from.isEmpty, ledger != nil {
      throw ValidationError(
        "Name files with --from or a ledger with --ledger; `dealline ingest` adds files to a ledger."
      )
    }
  }
}

extension FactOptions {
  /// Reads the facts and the decisions about them.
  func facts() async throws -> FactBase {
    guard !from.isEmpty else { return try decided(kept()) }
    let read = try await Ingestion.read(from)
    return try decided(FactBase(read))
  }

  /// Returns what the ledger holds.
  private func kept() throws -> FactBase {
    let place = try LedgerPlace(ledger: ledger)
    return try FactBase(ledger: place.open(.reading), of: place.workspace)
  }

  /// Returns the facts with the decisions that the options name.
  private func decided(_ facts: FactBase) throws -> FactBase {
    guard let decisions else { return facts }
    var facts = facts
    try facts.decide(by: decisions)
    return facts
  }

  /// Reads the facts, and finds and loads the fonts meanwhile.
  func readWithFonts() async throws -> (facts: FactBase, measurer: PangoMeasurer) {
    async let facts = facts()
    let measurer = try PangoMeasurer(missingGlyphs: .replace)
    try measurer.warmUp()
    return (try await facts, measurer)
  }
}

extension PangoMeasurer {
  /// Loads the fonts that every report needs.
  func warmUp() throws {
    for weight in [TextStyle.Weight.regular, .semibold, .bold] {
      _ = try measure("Dealline", style: TextStyle(size: 8, weight: weight))
    }
  }
}
