internal import Analysis
internal import Extraction
internal import Facts
internal import Foundation
internal import LedgerStore
internal import Reporting

/// Everything that a ledger or some files hold, laid out for reports, with what people decided.
struct FactBase: Sendable {
  var findings: [Findings] = []
  var registerReports: [DealReport] = []
  var inputs: [Report.InputRecord] = []
  /// What a reader of the report should know about the inputs.
  var remarks: [String] = []
  /// What people decided, in the order of their file.
  var decisions: [Decision] = []
  /// The identifiers that deals have been given.
  var known = KnownDeals()
  /// The currency of totals.
  var currency = Currency.usd

  var reports: [DealReport] { findings.flatMap(\.reports) + registerReports }
  var statements: [StatementRecord] { findings.flatMap(\.statementRecords) }

  /// Returns the edition of a period.
  func edition(of period: Period) throws -> Edition {
    Edition(
      of: period, reports: reports, statements: statements, decisions: decisions, known: known,
      currency: currency, rates: try ExchangeRates.bundled())
  }

  /// Returns a report of a period.
  ///
  /// - Parameters:
  ///   - definition: the definition's file.
  ///   - earlier: the recorded editions among which the one before is looked for.
  func report(
    of period: Period, definition file: String, earlier: EditionShelf? = nil
  ) throws -> Report {
    let definition = try ReportDefinition(yaml: textFile(file), file: file)
    let book = decisions.isEmpty ? nil : book()
    var report = Report(
      definition: definition, edition: try edition(of: period), inputs: inputs,
      remarks: remarks + (book?.unapplied ?? []).map { "Without effect: \($0.line(in: nil))." },
      version: Dealline.version)
    report.name = EditionShelf.name(ofDefinition: file)
    report.decisions = decisions
    report.aliases = (book?.known ?? known).aliases
    report.earlier = try earlier?.last(before: period, of: report.name, in: currency)
    return report
  }

  /// Returns deals with their values in the currency of totals.
  func table(of deals: [Deal]) throws -> DealTable {
    DealTable(deals, currency: currency, rates: try ExchangeRates.bundled())
  }

  /// Returns all deals, as of today or of an earlier day.
  func book(asOf day: CalendarDate? = nil) -> DealBook {
    DealMerger().merge(reports, asOf: day, decisions: decisions, known: known)
  }

  /// Takes the decisions of a file.
  ///
  /// - Throws: `InputProblems` when the file is wrong, ``Failure`` when it cannot be read.
  mutating func decide(by file: String) throws {
    decisions = try DecisionFile.read(yaml: try textFile(file), file: file)
  }

  /// Lays out what was read in memory, as a ledger would hold it.
  init(_ read: Ingestion) {
    var findings: [Findings] = []
    var rows: [DealReport] = []
    for input in read.inputs.sorted(by: { FactBase.isBefore($0.id, $1.id) }) {
      switch input.content {
      case .documents(let documents): findings += documents
      case .register(let reports): rows += reports
      }
    }
    self.init(
      findings: findings, rows: rows,
      files: read.inputs.map {
        InputFile(isRegister: $0.content.isRegister, id: $0.id, sha256: $0.sha256)
      }.sorted {
        // Registers come first, then by the bytes of the names, as in a ledger.
        $0.isRegister != $1.isRegister ? $0.isRegister : FactBase.isBefore($0.id, $1.id)
      })
  }

  /// Lays out what a ledger holds, with the decisions and the currency of its workspace.
  init(ledger: Ledger, of workspace: Workspace?) throws {
    self.init(
      findings: try ledger.findings(), rows: try ledger.registerRows(),
      files: try ledger.inputs().map {
        InputFile(isRegister: $0.isRegister, id: $0.id, sha256: $0.sha256)
      })
    known = try ledger.knownDeals()
    guard let workspace else { return }
    currency = workspace.settings.currency
    let file = Workspace.shortened(workspace.decisions)
    if FileManager.default.fileExists(atPath: file) { try decide(by: file) }
  }

  private static func isBefore(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  /// Lays out findings, register rows and the files that they come from.
  ///
  /// - Parameter files: registers first, each kind by name, as they are to be printed.
  private init(findings: [Findings], rows: [DealReport], files: [InputFile]) {
    self.findings = findings
    registerReports = rows
    let rowCounts = Dictionary(grouping: rows, by: \.source.documentID).mapValues(\.count)
    var deals: [Substring: Int] = [:]
    var statements: [Substring: Int] = [:]
    for one in findings {
      // The documents of a feed are named after its file: `feed.xml#2`.
      let id = one.document.id
      for name in [id[...], id[..<(id.lastIndex(of: "#") ?? id.endIndex)]] as Set<Substring> {
        deals[name, default: 0] += one.deals.count
        statements[name, default: 0] += one.statements.count
      }
    }
    inputs = files.map { file in
      let name = file.id[...]
      return Report.InputRecord(
        name: file.id, sha256: file.sha256,
        summary: file.isRegister
          ? counted(rowCounts[file.id] ?? 0, "row")
          : counted(deals[name] ?? 0, "deal") + ", "
            + counted(statements[name] ?? 0, "statement"),
        kind: file.isRegister ? .register : .article)
    }
    let undated = findings.filter { $0.document.published == nil }.map(\.document.id)
    if !undated.isEmpty {
      remarks.append(
        "Without a published date, and so never counted as new: "
          + undated.joined(separator: ", ") + ".")
    }
    let candidates = findings.flatMap(\.reports).filter {
      $0.deal.certainty < FindingsExplanation.floor
    }
    if !candidates.isEmpty {
      let files = Set(candidates.map(\.source.documentID)).sorted().joined(separator: ", ")
      remarks.append(
        "Left out for review, read with a certainty below \(FindingsExplanation.floor): "
          + "\(counted(candidates.count, "deal")) in \(files).")
    }
    for one in findings {
      // A document in another language gives little, which must not look like little being said.
      for diagnostic in one.diagnostics
      where diagnostic.severity == .error || diagnostic.id == "document.language" {
        remarks.append("\(one.document.id): \(diagnostic.message)")
      }
    }
  }

  /// A file as the list of inputs names it.
  private struct InputFile {
    var isRegister: Bool
    var id: String
    var sha256: String
  }
}
