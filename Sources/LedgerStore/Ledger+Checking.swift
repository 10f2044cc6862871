import Facts
import Foundation
import GRDB

/// Something that is wrong inside a ledger.
public struct LedgerFault: Hashable, Sendable {
  /// What kind of fault it is.
  public let kind: Kind
  /// What is wrong, in one sentence.
  public let message: String

  /// The kinds of faults inside a ledger.
  public enum Kind: Hashable, Sendable {
    /// SQLite finds the file damaged.
    case integrity
    /// A row names another that is not there.
    case reference
    /// The bytes of an input are not those that it came with.
    case digest
    /// What was read from an input cannot be read back.
    case unreadable
  }
}

extension Ledger {
  /// Looks through the whole ledger and returns what is wrong with it; nothing when it is sound.
  ///
  /// Besides SQLite's own checks of its file, the kept bytes are compared with their digests, and
  /// everything that was read from them is read back.
  public func check() throws(LedgerError) -> [LedgerFault] {
    try read { database in
      var faults: [LedgerFault] = []
      for line in try String.fetchAll(database, sql: "PRAGMA integrity_check") where line != "ok" {
        faults.append(LedgerFault(kind: .integrity, message: line))
      }
      // What stands in a damaged file cannot be judged further.
      guard faults.isEmpty else { return faults }
      for row in try Row.fetchAll(database, sql: "PRAGMA foreign_key_check") {
        let (table, parent): (String, String) = (row[0], row[2])
        faults.append(
          LedgerFault(
            kind: .reference, message: "a row of \(table) names a missing row of \(parent)"))
      }
      let inputs = try Row.fetchAll(
        database, sql: "SELECT number, kind, id, sha256 FROM input ORDER BY number")
      for row in inputs {
        let (number, kind, id, sha256): (Int64, String, String, String) =
          (row[0], row[1], row[2], row[3])
        let name = "\(id) (version \(number))"
        let bytes = try Data.fetchOne(
          database, sql: "SELECT bytes FROM content WHERE input = ?", arguments: [number])
        if bytes.map({ SHA256.hexDigest(of: $0) }) != sha256 {
          faults.append(
            LedgerFault(
              kind: .digest, message: "\(name): the kept bytes are not those of its digest"))
        }
        do {
          if kind == "register" {
            try Ledger.eachRow(ofRegister: number, id: id, in: database) { _ in }
          } else {
            try Ledger.readDocuments(of: number, in: database)
          }
        } catch let error as FactReader.Malformed {
          faults.append(LedgerFault(kind: .unreadable, message: "\(name): \(error)"))
        }
      }
      do { _ = try Ledger.knownDeals(in: database) } catch let error as FactReader.Malformed {
        faults.append(LedgerFault(kind: .unreadable, message: "the known deals: \(error)"))
      }
      return faults
    }
  }

  private static func readDocuments(of number: Int64, in database: Database) throws {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT identity, facts, mentions FROM document WHERE input = ?",
      arguments: [number])
    while let row = try rows.next() { _ = try findings(in: row, withMentions: true) }
  }
}
