internal import Facts
internal import Foundation
internal import LedgerStore

/// What was read from files and folders without a ledger, in memory.
struct Ingestion: Sendable {
  /// What was read, by the order of the files; the same bytes under one name once.
  var inputs: [Ledger.Incoming] = []

  /// Reads the articles and registers of files and folders on all cores.
  ///
  /// - Throws: ``Failure``, `InputProblems`, or the problems of a register.
  static func read(_ paths: [String]) async throws -> Ingestion {
    let files = try InputFiles.find(paths)
    guard !files.isEmpty else { throw InputFiles.nothingFound(in: paths) }
    let reader = try InputReader()
    let named = zip(files, InputFiles.identifiers(of: files)).map { (path: $0, id: $1) }
    var ingestion = Ingestion()
    var seen: Set<[String]> = []
    try await inOrder(named, width: InputFiles.width) { file in
      Result { try reader.read(file.path, id: file.id, origin: file.path) }
    } handing: { _, result in
      let input = try result.get()
      let name = InputFiles.lastPart(of: input.origin)
      if seen.insert([name, input.sha256]).inserted { ingestion.inputs.append(input) }
    }
    return ingestion
  }
}
