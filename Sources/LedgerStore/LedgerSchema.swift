import GRDB

/// The tables of the ledger, and the steps from older forms to the present one.
enum LedgerSchema {
  /// Marks the file as a ledger: the letters "Deal".
  static let applicationID = 0x4465_616C

  /// The oldest form that can be brought to the present one.
  static let oldestForm = 2

  /// The tables, those that others refer to first.
  static let tables = [
    "input", "content", "document", "register_row", "deal", "alias", "edition",
  ]

  /// Refuses what is no ledger, or one of a form that this version does not know.
  ///
  /// - Returns: the form; 0 for an empty file.
  static func checkForm(_ database: Database) throws -> Int {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let form = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let tables = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_master") ?? 0
    guard application == applicationID || (application == 0 && tables == 0) else {
      throw LedgerError.Fault.notALedger
    }
    guard form <= Ledger.currentForm else { throw LedgerError.Fault.newerForm(form) }
    guard tables == 0 || form >= oldestForm else { throw LedgerError.Fault.olderForm(form) }
    return tables == 0 ? 0 : form
  }

  /// Brings a ledger of an older form to the present one.
  ///
  /// A step that was shipped never changes.
  static func migrate(_ database: Database, from form: Int) throws {
    if form < 2 { try database.execute(sql: secondForm + secondFormViews) }
    if form < Ledger.currentForm {
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = \(Ledger.currentForm)")
    }
  }

  /// The tables: an input's version is never deleted; one that was replaced names the version
  /// after it.
  ///
  /// What was read stands in JSON arrays with fixed places, see ``FactWriter``.
  private static let secondForm = """
    CREATE TABLE input (
      number INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('document', 'register')),
      origin TEXT NOT NULL,
      id TEXT NOT NULL CHECK (id <> ''),
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      rules TEXT NOT NULL,
      replaced_by INTEGER REFERENCES input (number) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE UNIQUE INDEX current_origin ON input (origin) WHERE replaced_by IS NULL;
    CREATE UNIQUE INDEX current_id ON input (id) WHERE replaced_by IS NULL;
    CREATE INDEX version ON input (origin, number);
    CREATE TABLE content (
      input INTEGER PRIMARY KEY REFERENCES input (number),
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE TABLE document (
      input INTEGER NOT NULL REFERENCES input (number),
      position INTEGER NOT NULL,
      identity TEXT NOT NULL,
      facts TEXT NOT NULL,
      mentions TEXT NOT NULL,
      UNIQUE (input, position)
    ) STRICT;
    CREATE TABLE register_row (
      input INTEGER NOT NULL REFERENCES input (number),
      position INTEGER NOT NULL,
      facts TEXT NOT NULL,
      PRIMARY KEY (input, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE deal (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      reports TEXT NOT NULL
    ) STRICT;
    CREATE TABLE alias (
      id TEXT PRIMARY KEY,
      deal TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE edition (
      position INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      number INTEGER NOT NULL,
      json BLOB NOT NULL,
      UNIQUE (name, number)
    ) STRICT;

    """

  /// For people with an SQLite shell: the current reports of deals and statements, in columns.
  private static let secondFormViews = """
    CREATE VIEW report AS
      WITH fact (input, place, source, deal) AS (
        SELECT input, json_extract(facts, '$[0][1]'), json_extract(facts, '$[0]'),
          json_extract(facts, '$[1]')
        FROM register_row
        UNION ALL
        SELECT document.input, json_extract(each.value, '$[9][0][0]'), identity, each.value
        FROM document, json_each(document.facts, '$[0]') AS each
      )
      SELECT input.id AS input, input.kind AS kind, fact.place AS place,
        json_extract(deal, '$[0]') AS suppliers,
        json_extract(deal, '$[1]') AS recipients,
        json_extract(deal, '$[3][0]') AS designation,
        json_extract(deal, '$[3][1]') AS description,
        json_extract(deal, '$[3][2]') AS category,
        json_extract(deal, '$[3][3]') AS quantity,
        json_extract(deal, '$[4][0][0]') AS minor_units,
        json_extract(deal, '$[4][0][1]') AS currency,
        json_extract(deal, '$[4][1]') AS bound,
        json_extract(deal, '$[6]') AS stage,
        json_extract(deal, '$[7]') AS date,
        json_extract(deal, '$[11]') AS certainty,
        CASE input.kind WHEN 'register' THEN json_extract(source, '$[3]')
          ELSE json_extract(source, '$[2]') END AS publisher
      FROM fact JOIN input ON input.number = fact.input
      WHERE input.replaced_by IS NULL;
    CREATE VIEW statement AS
      SELECT input.id AS input, json_extract(document.identity, '$[0]') AS document,
        json_extract(each.value, '$[0]') AS speaker,
        json_extract(each.value, '$[1]') AS role,
        json_extract(each.value, '$[3]') AS country,
        json_extract(each.value, '$[7]') AS kind,
        json_extract(each.value, '$[8]') AS act,
        json_extract(each.value, '$[9]') AS date
      FROM document JOIN input ON input.number = document.input,
        json_each(document.facts, '$[1]') AS each
      WHERE input.replaced_by IS NULL;
    """
}
