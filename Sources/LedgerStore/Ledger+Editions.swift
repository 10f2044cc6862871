import Foundation
import GRDB

extension Ledger {
  /// What names a recorded edition.
  public struct EditionName: Hashable, Sendable {
    /// The name that it was recorded under.
    public let name: String
    /// 1 for the first edition of the name.
    public let number: Int
  }

  /// Records what an edition printed, under the next free number of its name.
  ///
  /// - Parameter json: what it printed; the ledger keeps the bytes as they are.
  /// - Returns: the edition's number, from 1.
  @discardableResult
  public func record(edition name: String, json: [UInt8]) throws(LedgerError) -> Int {
    try write { database in
      let last = try Int.fetchOne(
        database, sql: "SELECT MAX(number) FROM edition WHERE name = ?", arguments: [name])
      let number = (last ?? 0) + 1
      try database.execute(
        sql: "INSERT INTO edition (name, number, json) VALUES (?, ?, ?)",
        arguments: [name, number, Data(json)])
      return number
    }
  }

  /// Returns the recorded editions in the order in which they were recorded.
  public func editions() throws(LedgerError) -> [EditionName] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT name, number FROM edition ORDER BY position")
        .map { EditionName(name: $0[0], number: $0[1]) }
    }
  }

  /// Returns what an edition printed, or `nil` when there is none of the name and number.
  ///
  /// - Parameter number: which edition of the name; the last one where none is given.
  public func edition(named name: String, number: Int? = nil) throws(LedgerError) -> [UInt8]? {
    try read { database in
      try Data.fetchOne(
        database,
        sql: "SELECT json FROM edition WHERE name = ? AND number = COALESCE(?, number) "
          + "ORDER BY number DESC LIMIT 1",
        arguments: [name, number]
      ).map { [UInt8]($0) }
    }
  }
}
