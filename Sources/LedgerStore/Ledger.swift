public import Facts
import Foundation
import GRDB

/// The store of documents, findings and register rows, in one SQLite file.
///
/// Facts are only ever added: an input that is in the ledger already, by the SHA-256 of its bytes
/// and its identifier, is left as it is. Each input is one transaction, so an interrupted run
/// keeps whole inputs and no parts of them.
public final class Ledger: Sendable {
  /// The newest form of the ledger that this version writes and reads.
  public static let currentForm = 1

  private let database: any DatabaseWriter

  private init(_ database: any DatabaseWriter) { self.database = database }

  /// Opens the ledger at a path, and creates it where there is none.
  ///
  /// - Throws: ``LedgerError`` when the file is not a ledger, is one of a newer form, is in use
  ///   for more than five seconds, or cannot be written.
  public static func open(_ path: String) throws(LedgerError) -> Ledger {
    do {
      let ledger = Ledger(try DatabasePool(path: path, configuration: configuration))
      // The pool sets NORMAL after it has prepared its connections; only FULL keeps the last
      // commits when the power fails.
      try ledger.setDurability()
      try ledger.prepare(path)
      return ledger
    } catch { throw LedgerError(error, path: path) }
  }

  /// Creates an empty ledger in memory, which is gone when it is released.
  public static func inMemory() throws(LedgerError) -> Ledger {
    do {
      let ledger = Ledger(try DatabaseQueue(configuration: configuration))
      try ledger.prepare(":memory:")
      return ledger
    } catch { throw LedgerError(error, path: ":memory:") }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
    return configuration
  }

  private func setDurability() throws {
    try database.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      let level = try Int.fetchOne(database, sql: "PRAGMA synchronous")
      guard level == 2 else { throw LedgerError.Fault.notDurable }
    }
  }

  private func prepare(_ path: String) throws {
    try database.write { database in
      let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      let form = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      let tables =
        try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_master") ?? 0
      guard application == LedgerSchema.applicationID || (application == 0 && tables == 0) else {
        throw LedgerError.Fault.notALedger
      }
      guard form <= Ledger.currentForm else {
        throw LedgerError.Fault.newerForm(form)
      }
      try LedgerSchema.migrate(database, from: form)
    }
  }

  /// The form of the ledger's file.
  public func form() throws(LedgerError) -> Int {
    try read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
  }

  /// The level of SQLite's `synchronous` setting on the connection that writes: 2 is FULL.
  public func durabilityLevel() throws(LedgerError) -> Int {
    do {
      return try database.writeWithoutTransaction {
        try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1
      }
    } catch { throw LedgerError(error, path: database.path) }
  }

  // MARK: - Adding

  /// Adds a document's bytes and what was found in it, as one transaction.
  ///
  /// - Returns: whether it was added; `false` when the same bytes are there under the same
  ///   identifier.
  @discardableResult
  public func add(_ findings: Findings, bytes: [UInt8]) throws(LedgerError) -> Bool {
    try write { database in
      guard
        let input = try LedgerSchema.addInput(
          database, kind: .document, id: findings.document.id, sha256: findings.document.sha256,
          bytes: bytes)
      else { return false }
      let json = try LedgerCoding.encode(findings)
      try database.execute(
        sql: "INSERT INTO findings (input, json) VALUES (?, ?)", arguments: [input, json])
      return true
    }
  }

  /// Adds a register's bytes and its rows, as one transaction.
  ///
  /// - Parameters:
  ///   - name: the register's file name, which the reports name as their document.
  /// - Returns: whether it was added; `false` when the same bytes are there under the same name.
  @discardableResult
  public func add(
    _ reports: [DealReport], ofRegister name: String, bytes: [UInt8]
  ) throws(LedgerError) -> Bool {
    try write { database in
      guard
        let input = try LedgerSchema.addInput(
          database, kind: .register, id: name, sha256: SHA256.hexDigest(of: bytes), bytes: bytes)
      else { return false }
      let statement = try database.makeStatement(
        sql: "INSERT INTO register_row (input, number, line, json) VALUES (?, ?, ?, ?)")
      for (number, report) in reports.enumerated() {
        let json = try LedgerCoding.encode(report)
        try statement.execute(arguments: [input, number, report.source.line, json])
      }
      return true
    }
  }

  // MARK: - Reading

  /// Returns the findings of all documents, by the documents' identifiers.
  public func findings() throws(LedgerError) -> [Findings] {
    let rows = try read { database in
      try Data.fetchAll(
        database,
        sql: """
          SELECT json FROM findings JOIN input ON input.number = findings.input
          ORDER BY input.id, input.sha256
          """)
    }
    return try decode(rows)
  }

  /// Returns the rows of all registers, by the registers' names and their rows' order.
  public func registerRows() throws(LedgerError) -> [DealReport] {
    let rows = try read { database in
      try Data.fetchAll(
        database,
        sql: """
          SELECT json FROM register_row JOIN input ON input.number = register_row.input
          ORDER BY input.id, input.sha256, register_row.number
          """)
    }
    return try decode(rows)
  }

  /// Returns every report of a deal: those of the documents, then those of the registers.
  public func reports() throws(LedgerError) -> [DealReport] {
    try findings().flatMap(\.reports) + registerRows()
  }

  /// Returns the bytes that an input was added with, or `nil` when it is not in the ledger.
  public func bytes(of id: String) throws(LedgerError) -> [UInt8]? {
    try read { database in
      try Data.fetchOne(
        database, sql: "SELECT bytes FROM input WHERE id = ? ORDER BY number DESC LIMIT 1",
        arguments: [id]
      ).map(Array.init)
    }
  }

  /// A document or a register's file that the ledger keeps.
  public struct Input: Hashable, Sendable {
    /// A Boolean value that says whether the input is a register; else it is a document.
    public let isRegister: Bool
    /// The document's identifier, or the register's name.
    public let id: String
    /// SHA-256 of the input's bytes, 64 hexadecimal digits.
    public let sha256: String

    /// Creates an input from its parts.
    public init(isRegister: Bool, id: String, sha256: String) {
      self.isRegister = isRegister
      self.id = id
      self.sha256 = sha256
    }
  }

  /// Returns what the ledger keeps: registers first, each kind by identifier.
  public func inputs() throws(LedgerError) -> [Input] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT kind, id, sha256 FROM input ORDER BY kind DESC, id, sha256"
      ).map { row in
        Input(isRegister: row["kind"] == "register", id: row["id"], sha256: row["sha256"])
      }
    }
  }

  /// The number of inputs, documents and registers together.
  public func inputCount() throws(LedgerError) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM input") ?? 0 }
  }

  // MARK: - Access

  private func read<Value: Sendable>(
    _ body: @Sendable (Database) throws -> Value
  ) throws(LedgerError) -> Value {
    do { return try database.read(body) } catch { throw LedgerError(error, path: database.path) }
  }

  private func write(
    _ body: @Sendable (Database) throws -> Bool
  ) throws(LedgerError) -> Bool {
    do { return try database.write(body) } catch { throw LedgerError(error, path: database.path) }
  }

  private func decode<Value: Decodable>(_ rows: [Data]) throws(LedgerError) -> [Value] {
    do { return try rows.map { try LedgerCoding.decode(Value.self, from: $0) } } catch {
      throw LedgerError(error, path: database.path)
    }
  }
}
