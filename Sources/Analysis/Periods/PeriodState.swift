import Facts

/// What a period's end knows, for the period and for the one before it alike.
struct PeriodState {
  let deals: [Deal]
  let table: DealTable
  let newDeals: DealTable
  let changes: [DealChange]
  /// The deals first reported or changed in the period.
  let moved: DealTable
  let statements: [StatementRecord]
  let allStatements: [StatementRecord]
  let sources: [Source]

  /// - Parameters:
  ///   - deals: the deals as of the period's last day.
  ///   - before: the deals as of the day before its first.
  init(
    _ period: Period, deals: [Deal], before: [Deal], statements records: [StatementRecord],
    currency: Currency, rates: ExchangeRates
  ) {
    self.deals = deals
    table = DealTable(deals, currency: currency, rates: rates)
    newDeals = table.filter { row in
      (row.deal.firstReported.map { period.contains($0) } ?? false)
        && PeriodState.isNews(row.deal.date, in: period)
    }
    let isNew = Set(newDeals.rows.map(\.deal.id))
    var was: [String: Deal] = [:]
    for deal in before { was[deal.id] = deal }
    changes = deals.flatMap { deal -> [DealChange] in
      guard !isNew.contains(deal.id), let old = was[deal.id] else { return [] }
      return DealChange.changes(from: old, to: deal, in: period).filter { change in
        change.reports.contains { PeriodState.isNews($0.deal.date, in: period) }
      }
    }
    moved = table.deals(isNew.union(changes.map(\.deal.id)))
    allStatements = records.filter { ($0.date?.first ?? period.last) <= period.last }
      .sorted(by: PeriodState.isEarlier)
    statements = allStatements.filter { $0.date.map { period.contains($0) } ?? false }
    sources = PeriodState.sources(deals, allStatements)
  }

  /// The most days before a period that a stage may have been reached and still be its news.
  private static let oldestNews = 7

  /// Returns whether a stage reached on the date is news in the period: what a report tells of
  /// earlier years is background.
  ///
  /// A stage without a date is as new as its report.
  private static func isNews(_ date: PartialDate?, in period: Period) -> Bool {
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
