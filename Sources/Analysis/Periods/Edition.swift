public import Facts

/// What is known at the end of a period, and what the period brought.
public struct Edition: Sendable {
  /// The period that the edition is about.
  public let period: Period
  /// The currency that values are converted to.
  public let currency: Currency
  /// The deals as of the period's last day.
  public let deals: [Deal]
  /// The deals as of the last day of the period before.
  public let previousDeals: [Deal]
  /// The deals as of the period's last day, with values.
  public let table: DealTable
  /// The deals first reported in the period whose stage was reached then.
  public let newDeals: DealTable
  /// The deals known before that reports of the period put at another stage or gave another figure.
  public let changedDeals: DealTable
  /// The deals as of the last day of the period before, with values.
  public let previousTable: DealTable
  /// The statements made in the period, oldest first.
  public let statements: [StatementRecord]
  /// The statements made up to the period's last day, oldest first, those without a date last.
  public let allStatements: [StatementRecord]
  /// The sources that the edition draws on, by identifier and line.
  public let sources: [Source]
  /// The figures to begin with, each with its value of the period before.
  public let keyFigures: KeyFigures

  /// Creates the edition of a period from everything in the ledger.
  ///
  /// A report counts as the period's own when its date lies wholly in the period: a report dated
  /// by a month is known from that month's first day on but new in no single week, and a report
  /// without a date is never new. A deal first reported in the period is new only where its stage
  /// was reached in the period or in the week before it; what a report tells of earlier years is
  /// background.
  public init(
    of period: Period, reports: [DealReport], statements: [StatementRecord] = [],
    decisions: [Decision] = [], known: KnownDeals = KnownDeals(),
    currency: Currency = .usd, rates: ExchangeRates, merger: DealMerger = DealMerger()
  ) {
    let previous = period.previous
    let books = merger.merge(
      reports, asOf: [previous.first.adding(days: -1), previous.last, period.last],
      decisions: decisions, known: known)
    let tables = books.map { DealTable($0.deals, currency: currency, rates: rates) }
    let now = PeriodState(period, table: tables[2], before: tables[1], statements: statements)
    let before = PeriodState(previous, table: tables[1], before: tables[0], statements: statements)
    self.period = period
    self.currency = currency
    deals = now.deals
    previousDeals = before.deals
    table = now.table
    newDeals = now.newDeals
    changedDeals = now.table.deals(now.changed)
    previousTable = before.table
    self.statements = now.statements
    allStatements = now.allStatements
    sources = now.sources
    keyFigures = KeyFigures(now: now, before: before)
  }

  /// The deals whose present stage was reached in the twelve months to the period's last day.
  public var lastTwelveMonths: DealTable { table.reached(in: period.twelveMonths) }

  /// The deals first reported or changed in the period.
  public var newOrChangedDeals: DealTable {
    table.deals(newDeals.rows.map(\.deal.id) + changedDeals.rows.map(\.deal.id))
  }

  /// Returns the identifiers of the deals that the statement is about, in the order of ``deals``.
  public func deals(about record: StatementRecord) -> [String] {
    guard !record.about.isEmpty else { return [] }
    return deals.filter { deal in
      deal.reports.contains { report in
        report.source.documentID == record.source.documentID && record.about.contains(report)
      }
    }.map(\.id)
  }
}
