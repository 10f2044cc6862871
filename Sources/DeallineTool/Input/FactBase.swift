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

  /// Reads files and folders, adds them to the ledger where one is named, and lays out what there
  /// is: with a ledger all that it holds, else what was read.
  static func read(from paths: [String], ledger path: String?) async throws -> FactBase {
    guard let path else { return FactBase(try await Ingestion.read(paths)) }
    if paths.isEmpty, !FileManager.default.fileExists(atPath: path) {
      throw Failure(.noInput, "\(path): there is no such ledger; check the name or use --from")
    }
    let ledger = try Ledger.open(path, mode: paths.isEmpty ? .reading : .writing)
    if !paths.isEmpty { try (await Ingestion.read(paths)).add(to: ledger) }
    return FactBase(
      findings: try ledger.findings(), rows: try ledger.registerRows(),
      inputs: try ledger.inputs().map {
        InputFile(isRegister: $0.isRegister, id: $0.id, sha256: $0.sha256)
      })
  }

  /// Lays out what was read, as a ledger would hold it: the same bytes under one name once.
  init(_ read: Ingestion) {
    var seen: Set<InputFile> = []
    let documents = read.documents.filter { document in
      let identity = document.findings.document
      return seen.insert(.init(isRegister: false, id: identity.id, sha256: identity.sha256))
        .inserted
    }
    let registers = read.registers.filter {
      seen.insert(.init(isRegister: true, id: $0.name, sha256: $0.sha256)).inserted
    }
    self.init(
      findings: documents.map(\.findings).sorted(by: FactBase.isBefore),
      rows: registers.flatMap(\.reports),
      inputs: seen.sorted {
        // Registers come first, then by the bytes of the names, as in a ledger.
        if $0.isRegister != $1.isRegister { return $0.isRegister }
        return ($0.id + "\0" + $0.sha256).utf8.lexicographicallyPrecedes(
          ($1.id + "\0" + $1.sha256).utf8)
      })
  }

  /// A file as the list of inputs names it.
  struct InputFile: Hashable {
    var isRegister: Bool
    var id: String
    var sha256: String
  }

  private static func isBefore(_ a: Findings, _ b: Findings) -> Bool {
    (a.document.id + "\0" + a.document.sha256).utf8.lexicographicallyPrecedes(
      (b.document.id + "\0" + b.document.sha256).utf8)
  }

  /// Lays out findings, register rows and the inputs that they come from.
  init(findings: [Findings], rows reports: [DealReport], inputs known: [InputFile]) {
    self.findings = findings
    registerReports = reports
    let rows = Dictionary(grouping: registerReports, by: \.source.documentID).mapValues(\.count)
    let found = Dictionary(findings.map { ($0.document.sha256 + $0.document.id, $0) }) { $1 }
    for input in known {
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

/// What was read from files and folders, before it goes to a ledger or into a report.
struct Ingestion: Sendable {
  var documents: [(bytes: [UInt8], findings: Findings)]
  var registers: [Register]

  /// A register's file with its rows.
  struct Register: Sendable {
    var name: String
    var bytes: [UInt8]
    var sha256: String
    var reports: [DealReport]
  }

  /// Reads the articles and registers of files and folders; articles are read on all cores.
  ///
  /// - Throws: ``Failure``, `InputProblems`, or the problems of a register.
  static func read(_ paths: [String]) async throws -> Ingestion {
    let files = try InputFiles.find(paths)
    guard !files.articles.isEmpty || !files.registers.isEmpty else {
      throw Failure(
        .noInput,
        "\(paths.joined(separator: ", ")): no article (.txt, .md, .html, .eml, .rss, .jsonl) "
          + "and no register (.csv) there; name another folder")
    }
    let registers = try files.registers.map { try register($0) }
    return Ingestion(documents: try await documents(files.articles), registers: registers)
  }

  private static func register(_ path: String) throws -> Register {
    let bytes = try InputFiles.bytes(of: path)
    let name = InputFiles.identifier(of: path)
    let reports = try RegisterReader().read(bytes: bytes, name: path).reports.map { report in
      var report = report
      report.source.documentID = name
      return report
    }
    return Register(
      name: name, bytes: bytes, sha256: SHA256.hexDigest(of: bytes), reports: reports)
  }

  /// Adds what was read to a ledger, an input a transaction.
  ///
  /// - Throws: the ledger's error.
  func add(to ledger: Ledger) throws {
    for register in registers {
      try ledger.add(
        Ledger.Incoming(
          origin: register.name, id: register.name, bytes: register.bytes,
          sha256: register.sha256, rules: Dealline.version, content: .register(register.reports)))
    }
    for document in documents {
      let identity = document.findings.document
      try ledger.add(
        Ledger.Incoming(
          origin: identity.id, id: identity.id, bytes: document.bytes, sha256: identity.sha256,
          rules: Dealline.version, content: .documents([document.findings])))
    }
  }

  /// Reads articles, in the order of the input; feeds and JSON lines hold several.
  ///
  /// - Throws: ``Failure``, or `InputProblems` when a feed or JSON lines are malformed.
  private static func documents(
    _ paths: [String]
  ) async throws -> [(bytes: [UInt8], findings: Findings)] {
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
      return out.flatMap { $0 }.map { (bytes: $0.0, findings: $0.1) }
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
