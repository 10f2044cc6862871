import Facts

/// What a period's end knows, for the period and for the one before it alike.
struct PeriodState {
  let deals: [Deal]
  let table: DealTable
  let newDeals: DealTable
  /// The deals that reports of the period put at another stage or gave another figure.
  let changed: Set<String>
  /// The deals first reported or changed in the period.
  let moved: DealTable
  let statements: [StatementRecord]
  let allStatements: [StatementRecord]
  let sources: [Source]

  /// - Parameters:
  ///   - table: the deals as of the period's last day.
  ///   - before: the deals as of the day before its first.
  init(
    _ period: Period, table: DealTable, before: DealTable, statements records: [StatementRecord]
  ) {
    deals = table.deals
    self.table = table
    newDeals = table.filter { row in
      (row.deal.firstReported.map { period.contains($0) } ?? false)
        && PeriodState.isNews(row.deal.date, in: period)
    }
    let isNew = Set(newDeals.rows.map(\.deal.id))
    changed = PeriodState.changes(from: before, to: table, in: period).subtracting(isNew)
    moved = table.deals(isNew.union(changed))
    allStatements = records.filter { ($0.date?.first ?? period.last) <= period.last }
      .sorted(by: PeriodState.isEarlier)
    statements = allStatements.filter { $0.date.map { period.contains($0) } ?? false }
    sources = PeriodState.sources(deals, allStatements)
  }

  /// Returns the deals that reports of the period put at another stage or gave another figure.
  ///
  /// The same figure in other words ("about" for "up to") is no news, nor is what a report tells of
  /// earlier years.
  private static func changes(
    from before: DealTable, to table: DealTable, in period: Period
  ) -> Set<String> {
    var deals: [String: Deal] = [:]
    for deal in table.deals where deal.brings(newsOf: period) { deals[deal.id] = deal }
    let changes = EditionPairing(
      EditionRecord(of: before.deals(deals.keys), period: period.previous),
      EditionRecord(of: table.deals(deals.keys), period: period)
    ).changes()
    return Set(
      changes.compactMap { change in
        switch change.kind {
        case .stage, .value: change.deal
        default: nil
        }
      })
  }

  /// The most days before a period that a stage may have been reached and still be its news.
  fileprivate static let oldestNews = 7

  /// Returns whether a stage reached on the date is news in the period: what a report tells of
  /// earlier years is background.
  ///
  /// A stage without a date is as new as its report.
  fileprivate static func isNews(_ date: PartialDate?, in period: Period) -> Bool {
    guard let date else { return true }
    return date.last >= period.first.adding(days: -oldestNews)
  }

  private static func isEarlier(_ a: StatementRecord, _ b: StatementRecord) -> Bool {
    let first = a.date?.first.daysSinceEpoch ?? .max
    let second = b.date?.first.daysSinceEpoch ?? .max
    if first != second { return first < second }
    if a.source.documentID != b.source.documentID {
      return a.source.documentID < b.source.documentID
    }
    let start = a.statement.evidence?.start ?? 0
    let otherStart = b.statement.evidence?.start ?? 0
    return start != otherStart ? start < otherStart : a.id < b.id
  }

  private static func sources(_ deals: [Deal], _ records: [StatementRecord]) -> [Source] {
    let all = deals.flatMap { $0.reports.map(\.source) } + records.map(\.source)
    let sorted = all.indices.sorted { a, b in
      if all[a].documentID != all[b].documentID { return all[a].documentID < all[b].documentID }
      return (all[a].line ?? 0, a) < (all[b].line ?? 0, b)
    }
    var sources: [Source] = []
    for index in sorted where sources.last != all[index] { sources.append(all[index]) }
    return sources
  }
}

extension Deal {
  /// Returns whether a report that came out in the period tells of a stage reached then.
  fileprivate func brings(newsOf period: Period) -> Bool {
    reports.contains { report in
      (report.reported.map { period.contains($0) } ?? false)
        && PeriodState.isNews(report.deal.date, in: period)
    }
  }
}
