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

  init(
    _ period: Period, _ reports: [DealReport], _ records: [StatementRecord],
    _ currency: Currency, _ rates: ExchangeRates, _ merger: DealMerger
  ) {
    deals = merger.merge(reports, asOf: period.last).deals
    let before = merger.merge(reports, asOf: period.first.adding(days: -1)).deals
    table = DealTable(deals, currency: currency, rates: rates)
    newDeals = table.filter { row in
      row.deal.firstReported.map { period.contains($0) } ?? false
    }
    let isNew = Set(newDeals.rows.map(\.deal.id))
    var was: [String: Deal] = [:]
    for deal in before { was[deal.id] = deal }
    changes = deals.flatMap { deal -> [DealChange] in
      guard !isNew.contains(deal.id), let old = was[deal.id] else { return [] }
      return DealChange.changes(from: old, to: deal, in: period)
    }
    moved = table.deals(isNew.union(changes.map(\.deal.id)))
    allStatements = records.filter { ($0.date?.first ?? period.last) <= period.last }
      .sorted(by: PeriodState.isEarlier)
    statements = allStatements.filter { $0.date.map { period.contains($0) } ?? false }
    sources = PeriodState.sources(deals, allStatements)
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
    var seen: Set<Source> = []
    for deal in deals { for report in deal.reports { seen.insert(report.source) } }
    for record in records { seen.insert(record.source) }
    return seen.sorted {
      ($0.documentID, $0.line ?? 0, $0.title ?? "") < ($1.documentID, $1.line ?? 0, $1.title ?? "")
    }
  }
}
