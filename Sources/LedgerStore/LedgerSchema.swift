import Foundation
import GRDB

/// The tables of the ledger, and the steps from older forms to the present one.
enum LedgerSchema {
  /// Marks the file as a ledger: the letters "Deal".
  static let applicationID = 0x4465_616C

  /// What an input is.
  enum InputKind: String {
    case document, register
  }

  /// Brings a ledger of an older form to the present one.
  ///
  /// A step that was shipped never changes.
  static func migrate(_ database: Database, from form: Int) throws {
    if form < 1 { try database.execute(sql: firstForm) }
    if form < Ledger.currentForm {
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = \(Ledger.currentForm)")
    }
  }

  /// Adds an input and returns its number, or `nil` when it is there already.
  static func addInput(
    _ database: Database, kind: InputKind, id: String, sha256: String, bytes: [UInt8]
  ) throws -> Int64? {
    try database.execute(
      sql: """
        INSERT INTO input (kind, id, sha256, bytes) VALUES (?, ?, ?, ?)
        ON CONFLICT (id, sha256) DO NOTHING
        """, arguments: [kind.rawValue, id, sha256, Data(bytes)])
    return database.changesCount == 0 ? nil : database.lastInsertedRowID
  }

  private static let firstForm = """
    CREATE TABLE input (
      number INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('document', 'register')),
      id TEXT NOT NULL,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      bytes BLOB NOT NULL,
      UNIQUE (id, sha256)
    ) STRICT;
    CREATE TABLE findings (
      input INTEGER PRIMARY KEY REFERENCES input (number),
      json BLOB NOT NULL
    ) STRICT;
    CREATE TABLE register_row (
      input INTEGER NOT NULL REFERENCES input (number),
      number INTEGER NOT NULL,
      line INTEGER,
      json BLOB NOT NULL,
      PRIMARY KEY (input, number)
    ) STRICT, WITHOUT ROWID;
    """
}
