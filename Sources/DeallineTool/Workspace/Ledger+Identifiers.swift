internal import Facts
internal import LedgerStore

extension Ledger {
  /// Keeps the identifiers that the deals have now, for good.
  ///
  /// Commands that only read tell the same identifiers from the same reports. Kept they must be
  /// before other reports come in, and where a decision or an edition names them.
  func keepIdentifiers(with workspace: Workspace?) throws {
    guard try !inputs().isEmpty else { return }
    // Another process may keep some meanwhile; then they are told again with its reports.
    while true {
      let facts = try FactBase(ledger: self, of: workspace)
      if try save(facts.book().known, after: facts.known) { return }
    }
  }
}
