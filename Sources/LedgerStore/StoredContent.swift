import Facts
import GRDB

/// What was read from a file, in the form in which it is stored.
///
/// It is made before the transaction begins, so that others wait for the writing only.
struct StoredContent: Sendable {
  private var documents: [(identity: String, facts: String, mentions: String)] = []
  private var rows: [String] = []

  init(_ input: Ledger.Incoming) {
    switch input.content {
    case .documents(let findings): documents = findings.map(StoredContent.texts)
    case .register(let reports):
      var writer = FactWriter(base: input.bytes, documentID: input.id)
      rows = reports.map { report in
        writer.reset()
        writer.write(report)
        return writer.text
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
    if !rows.isEmpty {
      let statement = try database.cachedStatement(
        sql: "INSERT INTO register_row (input, position, facts) VALUES (?, ?, ?)")
      for (position, row) in rows.enumerated() {
        try statement.execute(arguments: [input, position, row])
      }
    }
  }
}
