internal import Analysis
internal import Extraction
internal import Facts
internal import Foundation
internal import LedgerStore
internal import Registers
internal import Reporting

/// Everything that a ledger holds, laid out for reports: findings, register rows, inputs.
struct FactBase: Sendable {
  var findings: [Findings] = []
  var registerReports: [DealReport] = []
  var inputs: [Report.InputRecord] = []
  /// What a reader of the report should know about the inputs.
  var remarks: [String] = []

  /// Deals that are read with less certainty are candidates for review, not facts.
  static let certaintyFloor = FindingsExplanation.floor

  var reports: [DealReport] {
    findings.flatMap(\.reports).filter { $0.deal.certainty >= FactBase.certaintyFloor }
      + registerReports
  }
  var statements: [StatementRecord] { findings.flatMap(\.statementRecords) }

  /// Returns the edition of a period.
  func edition(of period: Period) throws -> Edition {
    Edition(
      of: period, reports: reports, statements: statements, rates: try ExchangeRates.bundled())
  }

  /// Adds files and folders to a ledger, in memory where none is named, and reads what it holds.
  static func read(from paths: [String], ledger path: String?) async throws -> FactBase {
    if paths.isEmpty, let path, !FileManager.default.fileExists(atPath: path) {
      throw Failure(.noInput, "\(path): there is no such ledger; check the name or use --from")
    }
    let ledger = try path.map { try Ledger.open($0) } ?? Ledger.inMemory()
    guard !paths.isEmpty else { return try FactBase(ledger: ledger) }
    let added = try await Ingestion.add(paths, to: ledger)
    // A new ledger holds what was just read and nothing else.
    guard path == nil else { return try FactBase(ledger: ledger) }
    return try FactBase(ledger: ledger, findings: added.findings, rows: added.rows)
  }

  /// Lays out what a ledger holds; what the caller has in hand is not read again.
  init(ledger: Ledger, findings known: [Findings]? = nil, rows: [DealReport]? = nil) throws {
    findings = try known ?? ledger.findings()
    registerReports = try rows ?? ledger.registerRows()
    let rows = Dictionary(grouping: registerReports, by: \.source.documentID).mapValues(\.count)
    let found = Dictionary(findings.map { ($0.document.sha256 + $0.document.id, $0) }) { $1 }
    for input in try ledger.inputs() {
      let summary: String
      if input.isRegister {
        summary = FactBase.count(rows[input.id] ?? 0, "row")
      } else {
        let findings = found[input.sha256 + input.id]
        summary =
          FactBase.count(findings?.deals.count ?? 0, "deal") + ", "
          + FactBase.count(findings?.statements.count ?? 0, "statement")
      }
      inputs.append(
        Report.InputRecord(
          name: input.id, sha256: input.sha256, summary: summary,
          kind: input.isRegister ? .register : .article))
    }
    let undated = findings.filter { $0.document.published == nil }.map(\.document.id)
    if !undated.isEmpty {
      remarks.append(
        "Without a published date, and so never counted as new: "
          + undated.joined(separator: ", ") + ".")
    }
    let candidates = findings.flatMap(\.reports).filter {
      $0.deal.certainty < FactBase.certaintyFloor
    }
    if !candidates.isEmpty {
      let files = Set(candidates.map(\.source.documentID)).sorted().joined(separator: ", ")
      remarks.append(
        "Left out for review, read with a certainty below \(FactBase.certaintyFloor): "
          + "\(FactBase.count(candidates.count, "deal")) in \(files).")
    }
    for one in findings {
      // A document in another language gives little, which must not look like little being said.
      for diagnostic in one.diagnostics
      where diagnostic.severity == .error || diagnostic.id == "document.language" {
        remarks.append("\(one.document.id): \(diagnostic.message)")
      }
    }
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number == 0 ? "no" : String(number)) \(noun)\(number == 1 ? "" : "s")"
  }
}

/// Reads articles and registers into a ledger.
enum Ingestion {
  /// Adds the articles and registers of files and folders; articles are read on all cores.
  ///
  /// Registers are read before anything is written, so that a malformed one leaves the ledger as
  /// it was.
  ///
  /// - Throws: ``Failure``, `InputProblems`, or the ledger's error.
  @discardableResult
  static func add(_ paths: [String], to ledger: Ledger) async throws -> (
    findings: [Findings], rows: [DealReport]
  ) {
    let files = try InputFiles.find(paths)
    guard !files.articles.isEmpty || !files.registers.isEmpty else {
      throw Failure(
        .noInput,
        "\(paths.joined(separator: ", ")): no article (.txt, .md, .html, .eml, .rss, .jsonl) "
          + "and no register (.csv) there; name another folder")
    }
    let registers = try files.registers.map { path in
      let bytes = try InputFiles.bytes(of: path)
      return (path, bytes, try RegisterReader().read(bytes: bytes, name: path).reports)
    }
    let documents = try await read(files.articles)
    var rows: [DealReport] = []
    for (path, bytes, reports) in registers {
      let name = InputFiles.identifier(of: path)
      let named = reports.map { report in
        var report = report
        report.source.documentID = name
        return report
      }
      if try ledger.add(named, ofRegister: name, bytes: bytes) { rows += named }
    }
    var findings: [Findings] = []
    for (bytes, found) in documents where try ledger.add(found, bytes: bytes) {
      findings.append(found)
    }
    // In the order of the ledger: by the bytes of the identifiers.
    func key(_ document: Document) -> [UInt8] {
      Array(document.id.utf8) + [0] + Array(document.sha256.utf8)
    }
    findings.sort { key($0.document).lexicographicallyPrecedes(key($1.document)) }
    return (findings, rows)
  }

  /// Reads articles, in the order of the input; feeds and JSON lines hold several.
  ///
  /// - Throws: ``Failure``, or `InputProblems` when a feed or JSON lines are malformed.
  private static func read(_ paths: [String]) async throws -> [([UInt8], Findings)] {
    let extractor = try Extractor()
    return try await withThrowingTaskGroup(of: (Int, [([UInt8], Findings)]).self) { group in
      for (index, path) in paths.enumerated() {
        group.addTask {
          let (documents, problems) = DocumentFiles.inputs(
            bytes: try InputFiles.bytes(of: path), name: InputFiles.identifier(of: path))
          guard problems.isEmpty else { throw InputProblems(problems) }
          return (index, documents.map { (bytes(of: $0), extractor.findings(of: $0)) })
        }
      }
      var out = [[([UInt8], Findings)]](repeating: [], count: paths.count)
      for try await (index, found) in group { out[index] = found }
      return out.flatMap { $0 }
    }
  }

  /// The bytes that a document's digest is of.
  private static func bytes(of input: DocumentInput) -> [UInt8] {
    switch input.content {
    case .bytes(let bytes): bytes
    case .text(let text), .html(let text): Array(text.utf8)
    }
  }
}
