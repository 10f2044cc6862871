internal import Analysis
internal import Extraction
internal import Facts
internal import Registers
internal import Reporting

/// Everything that was read: findings of documents and reports of registers, with their inputs.
struct FactBase: Sendable {
  var findings: [Findings] = []
  var registerReports: [DealReport] = []
  var inputs: [Report.InputRecord] = []
  /// What a reader of the report should know about the inputs.
  var remarks: [String] = []

  var reports: [DealReport] { findings.flatMap(\.reports) + registerReports }
  var statements: [StatementRecord] { findings.flatMap(\.statementRecords) }

  /// Returns the edition of a period.
  func edition(of period: Period) throws -> Edition {
    Edition(
      of: period, reports: reports, statements: statements, rates: try ExchangeRates.bundled())
  }

  /// Reads articles and registers from files and folders; articles on all cores, results in the
  /// order of the input.
  ///
  /// - Throws: ``Failure`` or ``InputProblems``.
  static func read(from paths: [String]) async throws -> FactBase {
    let files = try InputFiles.find(paths)
    guard !files.articles.isEmpty || !files.registers.isEmpty else {
      throw Failure(
        .noInput,
        "\(paths.joined(separator: ", ")): no article (.txt, .md, .html) and no register (.csv) "
          + "there; name another folder")
    }
    var base = FactBase()
    for file in files.registers { try base.add(register: file) }
    let extractor = try Extractor()
    let findings = try await withThrowingTaskGroup(of: (Int, Findings).self) { group in
      for (index, file) in files.articles.enumerated() {
        group.addTask {
          let bytes = try InputFiles.bytes(of: file)
          let id = InputFiles.identifier(of: file)
          return (index, extractor.findings(of: DocumentInput(id: id, content: .bytes(bytes))))
        }
      }
      var out = [Findings?](repeating: nil, count: files.articles.count)
      for try await (index, found) in group { out[index] = found }
      return out.compactMap { $0 }
    }
    for found in findings { base.add(found) }
    let undated = findings.filter { $0.document.published == nil }.map(\.document.id)
    if !undated.isEmpty {
      base.remarks.insert(
        "Without a published date, and so never counted as new: "
          + undated.joined(separator: ", ") + ".", at: 0)
    }
    return base
  }

  private mutating func add(_ found: Findings) {
    findings.append(found)
    inputs.append(
      Report.InputRecord(
        name: found.document.id, sha256: found.document.sha256,
        summary: "\(count(found.deals.count, "deal")), "
          + count(found.statements.count, "statement"), kind: .article))
    for diagnostic in found.diagnostics where diagnostic.severity == .error {
      remarks.append("\(found.document.id): \(diagnostic.message).")
    }
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number == 0 ? "no" : String(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  private mutating func add(register path: String) throws {
    let bytes = try InputFiles.bytes(of: path)
    let table = try RegisterReader().read(bytes: bytes, name: path)
    let name = InputFiles.identifier(of: path)
    registerReports += table.reports.map { report in
      var report = report
      report.source.documentID = name
      return report
    }
    inputs.append(
      Report.InputRecord(
        name: name, sha256: SHA256.hexDigest(of: bytes),
        summary: count(table.reports.count, "row"), kind: .register))
  }
}
