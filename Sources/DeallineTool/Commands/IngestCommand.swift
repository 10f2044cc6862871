internal import ArgumentParser
internal import Facts
internal import Foundation
internal import LedgerStore

/// `dealline ingest`: reads articles and registers into the ledger.
struct IngestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Reads articles and registers into the ledger; what is unchanged is not read again.",
    discussion: """
      Prints a line for each file that is new, changed or could not be read, as soon as it is safe
      in the ledger, and then how many there were of each. A file that is malformed is left out, \
      the rest is read, and the exit status is 65.

      EXAMPLES
        dealline ingest
        dealline ingest ~/clippings register.csv --ledger deals.sqlite
      """)

  @Argument(help: "Files or folders; without any, the workspace's inbox.")
  var paths: [String] = []

  @Option(help: "The ledger; without it, that of the workspace around the current folder.")
  var ledger: String?

  @Flag(help: "Read unchanged files again too, as after the rules of reading changed.")
  var again = false

  @Flag(help: "Print the numbers only, not a line for each file.")
  var quiet = false

  func run() async throws {
    let place = try LedgerPlace(ledger: ledger)
    let sources = try paths.isEmpty ? [inbox(of: place)] : paths
    let files = try InputFiles.find(sources)
    guard !files.isEmpty else { throw InputFiles.nothingFound(in: sources) }
    let ledger = try place.open(.writing, for: "dealline ingest")
    var run = IngestRun(ledger: ledger, place: place, isQuiet: quiet)
    try await run.read(files, again: again)
    Console.write(run.summary + "\n")
    if let failure = run.failure { throw ExitCode(failure.rawValue) }
  }

  private func inbox(of place: LedgerPlace) throws -> String {
    guard let workspace = place.workspace else {
      throw Failure(.usage, "name the files or folders to read")
    }
    return Workspace.shortened(workspace.inbox)
  }
}

/// One run over some files: what is read, stored and told.
struct IngestRun {
  private let ledger: Ledger
  private let place: LedgerPlace
  private let isQuiet: Bool
  private var counts: [Ledger.Standing: Int] = [:]
  private var failures: [Failure] = []
  private var progress = Progress()

  init(ledger: Ledger, place: LedgerPlace, isQuiet: Bool) {
    self.ledger = ledger
    self.place = place
    self.isQuiet = isQuiet
  }

  /// The exit status that the first failure asks for; `nil` where nothing failed.
  var failure: Failure.Status? { failures.first?.status }

  /// How many files there were of each kind.
  var summary: String {
    let again = counts[.readByOtherRules] ?? 0
    return "\(counts[.new] ?? 0) new, \(counts[.changed] ?? 0) changed, "
      + "\(counts[.unchanged] ?? 0) unchanged, "
      + (again == 0 ? "" : "\(again) read again, ") + "\(failures.count) failed"
  }

  /// A file to be read, with the name it has in the ledger.
  private struct File: Sendable {
    let path: String
    let origin: String
    let id: String
  }

  /// Reads the files that the ledger does not know, in their order, each a transaction.
  mutating func read(_ paths: [String], again: Bool) async throws {
    let files = try named(paths)
    var digests: [Result<String, any Error>] = []
    try await inOrder(files, width: InputFiles.width) { file in
      Result { SHA256.hexDigest(of: try InputFiles.bytes(of: file.path)) }
    } handing: { _, digest in
      digests.append(digest)
    }
    let readable = files.indices.compactMap { index in
      (try? digests[index].get()).map { (file: files[index], sha256: $0) }
    }
    for (file, digest) in zip(files, digests) {
      if case .failure(let error) = digest { fail(file, error) }
    }
    let standings = try ledger.standing(
      of: readable.map { (origin: $0.file.origin, id: $0.file.id, sha256: $0.sha256) },
      rules: InputReader.rules)
    var wanted: [File] = []
    for ((file, _), standing) in zip(readable, standings) {
      if standing == .unchanged, !again {
        counts[.unchanged, default: 0] += 1
      } else {
        wanted.append(file)
      }
    }
    guard !wanted.isEmpty else { return }
    // What the deals are called so far does not change by what comes now.
    try ledger.keepIdentifiers(with: place.workspace)
    let reader = try InputReader()
    progress.begin(total: wanted.count)
    try await inOrder(wanted, width: InputFiles.width) { file in
      Result {
        var input = try reader.read(file.path, id: file.id, origin: file.origin)
        input.prepare()
        return input
      }
    } handing: { index, input in
      try store(wanted[index], input, again: again)
      progress.step(index + 1)
    }
    progress.end()
  }

  /// Gives every file its name in the ledger: the one that it has there, else a new one.
  private func named(_ paths: [String]) throws -> [File] {
    let origins = paths.map(place.origin)
    let inputs = try ledger.inputs()
    let known = Dictionary(inputs.map { ($0.origin, $0.id) }) { first, _ in first }
    let strangers = origins.filter { known[$0] == nil }
    // A file whose name is taken may be that very file in another place: the ledger tells by its
    // bytes. Only a different file gets a longer name.
    let names = InputFiles.identifiers(of: strangers)
    var found = Dictionary(zip(strangers, names)) { first, _ in first }
    let taken = Set(inputs.map(\.id))
    for (path, origin) in zip(paths, origins) {
      guard let name = found[origin], taken.contains(name) else { continue }
      let digest = SHA256.hexDigest(of: try InputFiles.bytes(of: path))
      if inputs.contains(where: { $0.id == name && $0.sha256 == digest }) { continue }
      found[origin] = InputFiles.identifiers(of: [origin], taken: taken)[0]
    }
    return zip(paths, origins).map { path, origin in
      File(path: path, origin: origin, id: known[origin] ?? found[origin] ?? origin)
    }
  }

  private mutating func store(
    _ file: File, _ result: Result<Ledger.Incoming, any Error>, again: Bool
  ) throws {
    let input: Ledger.Incoming
    do { input = try result.get() } catch { return fail(file, error) }
    // A fault of the ledger ends the run; a fault of the file does not.
    let standing = try ledger.add(input, again: again)
    counts[standing, default: 0] += 1
    guard !isQuiet, standing != .unchanged else { return }
    progress.clear()
    Console.write(
      "\(IngestRun.word(standing).padded(to: 8))\(InputProblem.printable(file.path))  "
        + input.content.summary + "\n")
  }

  private mutating func fail(_ file: File, _ error: any Error) {
    let failure = Failure(error)
    failures.append(failure)
    progress.clear()
    Console.complain("failed  \(InputProblem.printable(file.path))\n\(failure.message)")
  }

  private static func word(_ standing: Ledger.Standing) -> String {
    switch standing {
    case .new: "new"
    case .changed: "changed"
    case .unchanged: "same"
    case .readByOtherRules: "again"
    }
  }
}

extension Ledger.Incoming.Content {
  /// What was read, in a few words: `2 deals, 4 statements`.
  var summary: String {
    switch self {
    case .register(let rows): return counted(rows.count, "row")
    case .documents(let documents):
      let deals = documents.reduce(0) { $0 + $1.deals.count }
      let statements = documents.reduce(0) { $0 + $1.statements.count }
      return (documents.count == 1 ? "" : counted(documents.count, "document") + ", ")
        + counted(deals, "deal") + ", " + counted(statements, "statement")
    }
  }
}

/// Returns a number with its noun: `no deals`, `1 deal`, `2 deals`.
func counted(_ number: Int, _ noun: String) -> String {
  "\(number == 0 ? "no" : String(number)) \(noun)\(number == 1 ? "" : "s")"
}
