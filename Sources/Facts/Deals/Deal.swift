/// A deal as we see it: the reports of one agreement, merged, with their disagreements kept.
public struct Deal: Hashable, Sendable, Codable {
  /// A short identifier such as `tr-ru-s400`, the same in every run over the same reports.
  public var id: String
  /// Who supplies; empty when no report says.
  public var suppliers: [Party]
  /// Who receives; empty when no report says.
  public var recipients: [Party]
  /// Companies that do the work.
  public var contractors: [Party]
  /// What the deal is about; `nil` when no report says.
  public var item: Item?
  /// The value that totals use: of an official source first, then of the latest report.
  public var value: DealValue?
  /// The index in ``reports`` that ``value`` comes from; `nil` when there is no value, and when a
  /// person decided it.
  public var valueReport: Int?
  /// Differing figures of the other reports, each with its report's index.
  public var alsoReported: [OtherValue]
  /// How far the deal has got.
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
  /// What people decided about the deal, in the order of their file; the fields that they set are
  /// no report's.
  public var decided: [Decision]

  /// A figure that a report states and that totals do not use.
  public struct OtherValue: Hashable, Sendable, Codable {
    /// The figure.
    public var value: DealValue
    /// The index of its report.
    public var report: Int

    /// Creates an other value from its parts.
    public init(value: DealValue, report: Int) {
      self.value = value
      self.report = report
    }
  }

  /// Creates a deal from its parts.
  public init(
    id: String, suppliers: [Party], recipients: [Party], contractors: [Party] = [],
    item: Item? = nil, value: DealValue? = nil, valueReport: Int? = nil,
    alsoReported: [OtherValue] = [], stage: Stage, stageReport: Int, date: PartialDate? = nil,
    firstReported: PartialDate? = nil, reports: [DealReport], decided: [Decision] = []
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
    self.decided = decided
  }
}
