/// A deal as we see it: the reports of one agreement, merged, with their disagreements kept.
public struct Deal: Hashable, Sendable, Codable {
  /// A short identifier such as `tr-ru-s400`, the same in every run over the same reports.
  public var id: String
  public var suppliers: [Party]
  public var recipients: [Party]
  public var contractors: [Party]
  public var item: Item?
  /// The value that totals use: of an official source first, then of the latest report.
  public var value: DealValue?
  /// The index in ``reports`` that ``value`` comes from; `nil` when there is no value.
  public var valueReport: Int?
  /// Differing figures of the other reports, each with its report's index.
  public var alsoReported: [OtherValue]
  public var stage: Stage
  /// The index in ``reports`` that ``stage`` comes from.
  public var stageReport: Int
  /// When the present stage was reached, or reported if the source does not say; `nil` when no
  /// date is known.
  public var date: PartialDate?
  /// The day of the first report; `nil` when no report is dated.
  public var firstReported: PartialDate?
  /// The reports, oldest first; those without a date last.
  public var reports: [DealReport]

  /// A figure that a report states and that totals do not use.
  public struct OtherValue: Hashable, Sendable, Codable {
    public var value: DealValue
    public var report: Int

    public init(value: DealValue, report: Int) {
      self.value = value
      self.report = report
    }
  }

  public init(
    id: String, suppliers: [Party], recipients: [Party], contractors: [Party] = [],
    item: Item? = nil, value: DealValue? = nil, valueReport: Int? = nil,
    alsoReported: [OtherValue] = [], stage: Stage, stageReport: Int, date: PartialDate? = nil,
    firstReported: PartialDate? = nil, reports: [DealReport]
  ) {
    self.id = id
    self.suppliers = suppliers
    self.recipients = recipients
    self.contractors = contractors
    self.item = item
    self.value = value
    self.valueReport = valueReport
    self.alsoReported = alsoReported
    self.stage = stage
    self.stageReport = stageReport
    self.date = date
    self.firstReported = firstReported
    self.reports = reports
  }
}
