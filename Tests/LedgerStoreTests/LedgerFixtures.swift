import Facts
import Foundation
import LedgerStore
import TestSupport

/// Gives the body a path for a ledger in a folder of its own.
func withPath(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("ledger-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.appendingPathComponent("deals.sqlite").path)
}

extension Ledger.Incoming {
  /// A file of one article.
  static func article(
    _ id: String, origin: String? = nil, text: String = "Moscow and Ankara talk.",
    bytes: String? = nil, rules: String = "1"
  ) -> Ledger.Incoming {
    let bytes = Array((bytes ?? text).utf8)
    return Ledger.Incoming(
      origin: origin ?? "inbox/" + id, id: id, bytes: bytes, sha256: SHA256.hexDigest(of: bytes),
      rules: rules, content: .documents([.fixture(id, text: text)]))
  }

  /// A register's file with a row for each designation.
  static func register(
    _ id: String, origin: String? = nil, rows designations: [String], rules: String = "1"
  ) -> Ledger.Incoming {
    var lines = ["designation"]
    var reports: [DealReport] = []
    for designation in designations {
      let start = lines.reduce(0) { $0 + $1.utf8.count + 1 }
      lines.append(designation)
      var report = DealReport.fixture(
        from: ["US"], to: ["IN"], designation: designation, document: id, line: lines.count)
      let span = Span(start: start, end: start + designation.utf8.count, text: designation)
      report.deal.evidence = [span]
      report.deal.fields[.item] = Evidence(span: span, rule: "register.row")
      reports.append(report)
    }
    let bytes = Array(lines.joined(separator: "\n").utf8)
    return Ledger.Incoming(
      origin: origin ?? "inbox/" + id, id: id, bytes: bytes, sha256: SHA256.hexDigest(of: bytes),
      rules: rules, content: .register(reports))
  }

  /// The findings of the file's documents.
  var findings: [Findings] {
    if case .documents(let findings) = content { findings } else { [] }
  }

  /// The rows of the register.
  var rows: [DealReport] {
    if case .register(let reports) = content { reports } else { [] }
  }
}

extension Findings {
  /// Made-up findings with one deal, one statement, a party, a diagnostic and no mentions.
  static func fixture(_ id: String, text: String = "Moscow and Ankara talk.") -> Findings {
    let report = DealReport.fixture(
      from: ["RU"], to: ["TR"], designation: "S-400", amount: 2.5e9, bound: .about, stage: .talks,
      date: "2016-11", document: id)
    var deal = report.deal
    deal.fields[.value] = Evidence(span: Span(start: 0, end: 6, text: "Moscow"), rule: "test")
    return Findings(
      document: Document(
        id: id, title: "Title", publisher: "Ministry of Defence",
        published: PartialDate(iso: "2016-11-23"), publishedFrom: .metadata, text: text,
        sha256: SHA256.hexDigest(of: text.utf8)),
      deals: [deal],
      statements: [
        Statement(
          speaker: .init(name: "A. Minister", role: "minister", country: CountryCode("RU")),
          content: [Span(start: 0, end: 6, text: "Moscow")], kind: .direct, act: .confirms,
          date: PartialDate(iso: "2016-11-22"), about: [0])
      ],
      parties: [.init(party: Party.fixture("RU"), count: 1)],
      diagnostics: [Diagnostic(id: "a.b", severity: .note, message: "A note.")])
  }
}
