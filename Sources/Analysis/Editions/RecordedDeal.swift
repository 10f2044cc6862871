public import Facts

/// A deal as a report printed it.
public struct RecordedDeal: Hashable, Sendable, Codable {
  /// Its identifier then.
  public let id: String
  /// How the report called it.
  public let label: String
  /// The suppliers' names.
  public let suppliers: [String]
  /// The recipients' names.
  public let recipients: [String]
  /// How far it had got.
  public let stage: Stage
  /// When the stage was reached; `nil` when not known.
  public let date: PartialDate?
  /// The value as reported; `nil` where there was none.
  public let value: DealValue?
  /// The rate that the value was converted at; `nil` where it was not converted.
  public let rate: Rate?
  /// The value in the edition's currency, counted or not; `nil` where there is none.
  public let amount: EditionAmount?
  /// What the deal put into the total of its group of stages.
  ///
  /// The money is zero where the deal's value is counted with another deal.
  public let contribution: EditionAmount
  /// Where the value comes from; `nil` where there is none.
  public let valueSource: ValueSource?
  /// The reports that the deal was made of, oldest first.
  public let reports: [ReportKey]

  /// An exchange rate with its date.
  public struct Rate: Hashable, Sendable, Codable {
    /// Units of the edition's currency for one unit of the value's.
    public let rate: Double
    /// The time that the rate stands for: a day, a year, `fixed`, or `same currency`.
    public let date: String

    init(_ conversion: Conversion) {
      rate = conversion.rate
      date =
        switch conversion.basis {
        case .sameCurrency: "same currency"
        case .day(let day): day.description
        case .yearAverage(let year, _): "\(year)"
        case .fixed: "fixed"
        }
    }
  }

  /// The report that a value comes from.
  public struct ValueSource: Hashable, Sendable, Codable {
    /// Who published it; `nil` when not known.
    public let publisher: String?
    /// What names the report.
    public let report: ReportKey
  }

  /// The group of the stage.
  public var group: Stage.Group { stage.group }

  /// A Boolean value that says whether the value is in the total with another deal.
  public var isCountedElsewhere: Bool {
    let nothing = EditionAmount(best: 0, low: 0, high: 0, count: 1)
    return contribution == nothing && amount != nil && amount != nothing
  }

  init(_ row: ValuedDeal, label: String, contribution: EditionAmount) {
    let deal = row.deal
    id = deal.id
    self.label = label
    suppliers = deal.suppliers.map { $0.country?.name ?? $0.name }
    recipients = deal.recipients.map { $0.country?.name ?? $0.name }
    stage = deal.stage
    date = deal.date
    value = deal.value
    rate = row.amount.map { Rate($0.conversion) }
    amount = row.amount.map { EditionAmount($0) }
    self.contribution = contribution
    valueSource = deal.valueReport.map { deal.reports[$0] }.map {
      ValueSource(publisher: $0.source.publisher, report: $0.key)
    }
    reports = deal.reports.map(\.key)
  }
}
