import Facts
import GRDB

/// What was read from a file, in the form in which it is stored.
///
/// It is made before the transaction begins, so that others wait for the writing only.
struct StoredContent: Sendable {
  private var documents: [(identity: String, facts: String, mentions: String)] = []
  /// The texts of a register's rows, one after another.
  private var rows: [UInt8] = []
  /// Where each row's text ends.
  private var rowEnds: [Int] = []

  init(_ input: Ledger.Incoming) {
    switch input.content {
    case .documents(let findings): documents = findings.map(StoredContent.texts)
    case .register(let reports):
      var writer = FactWriter(base: input.bytes, documentID: input.id)
      rowEnds.reserveCapacity(reports.count)
      for report in reports {
        writer.reset()
        writer.write(report)
        rows.append(contentsOf: writer.bytes)
        rowEnds.append(rows.count)
      }
    }
  }

  private static func texts(
    of findings: Findings
  ) -> (identity: String, facts: String, mentions: String) {
    var identity = FactWriter()
    identity.write(findings.document)
    var facts = FactWriter(base: Array(findings.document.text.utf8))
    facts.writeFacts(of: findings)
    let text = facts.text
    facts.reset()
    facts.list(findings.mentions) { $0.write($1) }
    return (identity.text, text, facts.text)
  }

  func insert(input: Int64, in database: Database) throws {
    if !documents.isEmpty {
      let statement = try database.cachedStatement(
        sql: "INSERT INTO document (input, position, identity, facts, mentions) "
          + "VALUES (?, ?, ?, ?, ?)")
      for (position, document) in documents.enumerated() {
        try statement.execute(
          arguments: [input, position, document.identity, document.facts, document.mentions])
      }
    }
    if !rowEnds.isEmpty {
      let statement = try database.cachedStatement(
        sql: "INSERT INTO register_row (input, position, facts) VALUES (?, ?, ?)")
      var start = 0
      for (position, end) in rowEnds.enumerated() {
        let row = String(decoding: rows[start..<end], as: UTF8.self)
        try statement.execute(arguments: [input, position, row])
        start = end
      }
    }
  }
}
