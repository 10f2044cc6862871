public import Facts
import Foundation
import GRDB

extension Ledger {
  /// Returns the identifiers that deals have been given.
  public func knownDeals() throws(LedgerError) -> KnownDeals {
    try read { try Ledger.knownDeals(in: $0) }
  }

  static func knownDeals(in database: Database) throws -> KnownDeals {
    var known = KnownDeals()
    let deals = try Row.fetchCursor(database, sql: "SELECT id, reports FROM deal ORDER BY number")
    while let row = try deals.next() {
      let reports = try row.facts(at: 1) { (r) throws(FactReader.Malformed) in
        try r.list { (r) throws(FactReader.Malformed) in try r.knownReport() }
      }
      known.deals.append(.init(id: row[0], reports: reports))
    }
    let aliases = try Row.fetchCursor(database, sql: "SELECT id, deal FROM alias")
    while let row = try aliases.next() { known.aliases[row[0]] = row[1] }
    return known
  }

  /// Keeps the identifiers that deals have been given, as one transaction.
  ///
  /// No identifier is taken out; an alias is, when its deal stands for itself again.
  ///
  /// - Parameter seen: what the ledger held when the identifiers were told.
  /// - Returns: whether they were kept; `false`, and nothing is changed, where another process has
  ///   kept other identifiers since.
  public func save(_ known: KnownDeals, after seen: KnownDeals) throws(LedgerError) -> Bool {
    let texts = known.deals.map { deal in
      var writer = FactWriter()
      writer.list(deal.reports) { $0.string($1.description) }
      return writer.text
    }
    return try write { database in
      guard try Ledger.knownDeals(in: database) == seen else { return false }
      var stored: [String: String] = [:]
      let rows = try Row.fetchCursor(database, sql: "SELECT id, reports FROM deal")
      while let row = try rows.next() { stored[row[0]] = row[1] }
      for (deal, reports) in zip(known.deals, texts) where stored[deal.id] != reports {
        try database.cachedStatement(
          sql: "INSERT INTO deal (id, reports) VALUES (?, ?) "
            + "ON CONFLICT (id) DO UPDATE SET reports = excluded.reports"
        ).execute(arguments: [deal.id, reports])
      }
      for id in seen.aliases.keys where known.aliases[id] == nil {
        try database.cachedStatement(sql: "DELETE FROM alias WHERE id = ?").execute(arguments: [id])
      }
      for (id, deal) in known.aliases.sorted(by: { $0.key < $1.key }) {
        try database.cachedStatement(
          sql: "INSERT INTO alias (id, deal) VALUES (?, ?) "
            + "ON CONFLICT (id) DO UPDATE SET deal = excluded.deal WHERE deal <> excluded.deal"
        ).execute(arguments: [id, deal])
      }
      return true
    }
  }
}
