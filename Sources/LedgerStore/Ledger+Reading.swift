public import Facts
import Foundation
import GRDB

extension Ledger {
  /// A version of a file that the ledger keeps.
  public struct Input: Hashable, Sendable {
    /// Numbers the versions of all files in the order in which they came.
    public let number: Int64
    /// A Boolean value that says whether the input is a register; else it holds documents.
    public let isRegister: Bool
    /// Where the file came from.
    public let origin: String
    /// The name under which its reports are known.
    public let id: String
    /// SHA-256 of the input's bytes, 64 hexadecimal digits.
    public let sha256: String
    /// The version of the rules by which it was read.
    public let rules: String
    /// The number of the version that took its place; `nil` for the current one.
    public let replacedBy: Int64?
  }

  /// Returns the current versions of all inputs: registers first, each kind by identifier.
  public func inputs() throws(LedgerError) -> [Input] {
    try inputs("WHERE replaced_by IS NULL ORDER BY kind DESC, id", [])
  }

  /// Returns all versions of the file of an origin, the oldest first.
  public func history(of origin: String) throws(LedgerError) -> [Input] {
    try inputs("WHERE origin = ? ORDER BY number", [origin])
  }

  private func inputs(
    _ condition: String, _ arguments: StatementArguments
  ) throws(LedgerError) -> [Input] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT number, kind, origin, id, sha256, rules, replaced_by FROM input \(condition)",
        arguments: arguments
      ).map { row in
        Input(
          number: row[0], isRegister: row[1] == "register", origin: row[2], id: row[3],
          sha256: row[4], rules: row[5], replacedBy: row[6])
      }
    }
  }

  /// Returns the bytes of the current version of an input, or `nil` when there is none.
  public func bytes(of id: String) throws(LedgerError) -> [UInt8]? {
    try bytes("input.id = ? AND replaced_by IS NULL", [id])
  }

  /// Returns the bytes of a version of an input, or `nil` when there is none of that number.
  public func bytes(ofVersion number: Int64) throws(LedgerError) -> [UInt8]? {
    try bytes("input.number = ?", [number])
  }

  private func bytes(
    _ condition: String, _ arguments: StatementArguments
  ) throws(LedgerError) -> [UInt8]? {
    try read { database in
      try Data.fetchOne(
        database,
        sql: "SELECT bytes FROM content JOIN input ON input.number = content.input "
          + "WHERE \(condition)",
        arguments: arguments
      ).map { [UInt8]($0) }
    }
  }

  /// Returns the findings of the current documents, by their inputs' identifiers and their order
  /// there.
  ///
  /// - Parameter withMentions: whether the mentions are read too; without them, they are empty.
  public func findings(withMentions: Bool = false) throws(LedgerError) -> [Findings] {
    try findings("replaced_by IS NULL ORDER BY input.id, position", [], withMentions)
  }

  /// Returns the findings of a version of an input, in the order of its documents.
  public func findings(
    ofVersion number: Int64, withMentions: Bool = false
  ) throws(LedgerError) -> [Findings] {
    try findings("input.number = ? ORDER BY position", [number], withMentions)
  }

  private func findings(
    _ condition: String, _ arguments: StatementArguments, _ withMentions: Bool
  ) throws(LedgerError) -> [Findings] {
    try read { database in
      var all: [Findings] = []
      let rows = try Row.fetchCursor(
        database,
        sql: "SELECT identity, facts\(withMentions ? ", mentions" : "") FROM document "
          + "JOIN input ON input.number = document.input WHERE \(condition)",
        arguments: arguments)
      while let row = try rows.next() {
        all.append(try Ledger.findings(in: row, withMentions: withMentions))
      }
      return all
    }
  }

  static func findings(in row: Row, withMentions: Bool) throws -> Findings {
    var findings = Findings(
      document: try row.facts(at: 0) { (r) throws(FactReader.Malformed) in try r.document() })
    var text = findings.document.text
    try text.withUTF8 { base in
      try row.facts(at: 1, base: base) { (r) throws(FactReader.Malformed) in
        try r.readFacts(into: &findings)
      }
      if withMentions {
        findings.mentions = try row.facts(at: 2, base: base) { (r) throws(FactReader.Malformed) in
          try r.list { (r) throws(FactReader.Malformed) in try r.mention() }
        }
      }
    }
    return findings
  }

  /// Returns the rows of the current registers, by the registers' identifiers and the rows' order.
  public func registerRows() throws(LedgerError) -> [DealReport] {
    try read { database in
      let registers = try Row.fetchAll(
        database,
        sql: "SELECT number, id FROM input WHERE kind = 'register' AND replaced_by IS NULL "
          + "ORDER BY id")
      var all: [DealReport] = []
      all.reserveCapacity(
        try Int.fetchOne(
          database,
          sql: "SELECT COUNT(*) FROM register_row JOIN input ON number = input "
            + "WHERE replaced_by IS NULL") ?? 0)
      for register in registers {
        try Ledger.eachRow(ofRegister: register[0], id: register[1], in: database) {
          all.append($0)
        }
      }
      return all
    }
  }

  /// Returns the rows of a version of a register.
  public func registerRows(ofVersion number: Int64) throws(LedgerError) -> [DealReport] {
    try read { database in
      var all: [DealReport] = []
      let id = try String.fetchOne(
        database, sql: "SELECT id FROM input WHERE number = ?", arguments: [number])
      guard let id else { return [] }
      try Ledger.eachRow(ofRegister: number, id: id, in: database) { all.append($0) }
      return all
    }
  }

  static func eachRow(
    ofRegister number: Int64, id: String, in database: Database,
    _ body: (DealReport) throws -> Void
  ) throws {
    let bytes = try Data.fetchOne(
      database, sql: "SELECT bytes FROM content WHERE input = ?", arguments: [number])
    let rows = try Row.fetchCursor(
      database, sql: "SELECT facts FROM register_row WHERE input = ? ORDER BY position",
      arguments: [number])
    try [UInt8](bytes ?? Data()).withUnsafeBufferPointer { base in
      while let row = try rows.next() {
        try body(
          row.facts(at: 0, base: base, documentID: id) { (r) throws(FactReader.Malformed) in
            try r.report()
          })
      }
    }
  }

  /// Returns every current report of a deal: those of the documents, then those of the registers.
  public func reports() throws(LedgerError) -> [DealReport] {
    try findings().flatMap(\.reports) + registerRows()
  }
}

extension Row {
  /// Reads the facts of a column to their end.
  func facts<Value>(
    at index: Int, base: UnsafeBufferPointer<UInt8>? = nil, documentID: String = "",
    _ read: (inout FactReader) throws(FactReader.Malformed) -> Value
  ) throws -> Value {
    try withUnsafeData(atIndex: index) { data in
      guard let data else { throw FactReader.Malformed(position: 0) }
      return try data.withUnsafeBytes { raw in
        var reader = FactReader(
          raw.bindMemory(to: UInt8.self), base: base ?? UnsafeBufferPointer(start: nil, count: 0),
          documentID: documentID)
        let value = try read(&reader)
        try reader.finish()
        return value
      }
    }
  }
}
