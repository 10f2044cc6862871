import Foundation
import GRDB

/// A table of the ledger as exports see it: its columns, and an order of its rows that does not
/// depend on how they came in.
struct ExchangeTable {
  let name: String
  /// The columns in their order, with whether each holds bytes, numbers or text.
  let columns: [Column]
  private let keys: [String]

  struct Column {
    let name: String
    let type: ColumnType
  }

  enum ColumnType: String {
    case integer = "INTEGER"
    case text = "TEXT"
    case bytes = "BLOB"
  }

  /// Returns the tables of the schema, those that others refer to first.
  static func all(in database: Database) throws -> [ExchangeTable] {
    try LedgerSchema.tables.map { try ExchangeTable($0, in: database) }
  }

  private init(_ name: String, in database: Database) throws {
    self.name = name
    let rows = try Row.fetchAll(
      database, sql: "SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid",
      arguments: [name])
    columns = try rows.map { row in
      guard let type = ColumnType(rawValue: row[1]) else { throw LedgerError.Fault.notALedger }
      return Column(name: row[0], type: type)
    }
    let places: [(place: Int, name: String)] = rows.map { ($0[2], $0[0]) }
    let primary = places.filter { $0.place > 0 }.sorted { $0.place < $1.place }
    keys = primary.isEmpty ? ["input", "position"] : primary.map(\.name)
  }

  /// Returns the rows in the order of their keys.
  func rows(in database: Database) throws -> RowCursor {
    try Row.fetchCursor(
      database,
      sql: "SELECT \(columns.map(\.name).joined(separator: ", ")) FROM \(name) "
        + "ORDER BY \(keys.joined(separator: ", "))")
  }

  /// Returns the statement that adds a row.
  func insertion(in database: Database) throws -> Statement {
    try database.makeStatement(
      sql: "INSERT INTO \(name) (\(columns.map(\.name).joined(separator: ", "))) "
        + "VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))")
  }
}

extension Ledger {
  /// Fills the empty ledger from an export, in one transaction.
  func importing(
    _ body: (Database, [ExchangeTable]) throws -> Void
  ) throws(LedgerError) {
    try write { database in
      for table in LedgerSchema.tables
      where try Int.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM \(table))") == 1 {
        throw LedgerError.Fault.notEmpty
      }
      // Rows come table by table; whether they refer to one another is seen when all are there.
      try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
      try body(database, try ExchangeTable.all(in: database))
    }
  }
}

/// Writes a file in pieces; it takes the place of an older one only when it is whole.
struct ExportFile: ~Copyable {
  private let path: String
  private let handle: FileHandle
  private var pending: [UInt8] = []

  init(_ path: String) throws {
    self.path = path
    let part = path + ".part"
    guard FileManager.default.createFile(atPath: part, contents: nil),
      let handle = FileHandle(forWritingAtPath: part)
    else { throw LedgerError.Fault.cannotWriteExport("\(path) cannot be created") }
    self.handle = handle
  }

  mutating func write(_ bytes: some Sequence<UInt8>) throws {
    pending.append(contentsOf: bytes)
    if pending.count > 1 << 20 { try flush() }
  }

  private mutating func flush() throws {
    do { try handle.write(contentsOf: Data(pending)) } catch {
      try? FileManager.default.removeItem(atPath: path + ".part")
      throw LedgerError.Fault.cannotWriteExport("\(path) cannot be written")
    }
    pending.removeAll(keepingCapacity: true)
  }

  consuming func finish() throws {
    try flush()
    do {
      try handle.synchronize()
      try handle.close()
    } catch { throw LedgerError.Fault.cannotWriteExport("\(path) cannot be written") }
    guard rename(path + ".part", path) == 0 else {
      throw LedgerError.Fault.cannotWriteExport("\(path) cannot be written")
    }
  }
}
