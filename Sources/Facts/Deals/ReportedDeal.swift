/// One source's version of a deal, with the words behind every field.
public struct ReportedDeal: Hashable, Sendable, Codable {
  /// Who supplies; empty when the source does not say.
  public var suppliers: [Party]
  /// Who receives; empty when the source does not say.
  public var recipients: [Party]
  /// Companies that do the work, where the supplier is their government or they are named beside it.
  public var contractors: [Party]
  /// What the deal is about; `nil` when the source does not say.
  public var item: Item?
  /// The value as first stated; `nil` when the source states none.
  public var value: DealValue?
  /// The same deal's value as also stated: another currency, another figure.
  public var otherValues: [DealValue]
  /// How far the deal has got: the last state that the source gives.
  public var stage: Stage
  /// When the stage was reached; `nil` when the source does not say.
  public var date: PartialDate?
  /// A Boolean value that says whether the source calls the deal reported, possible or
  /// unconfirmed.
  public var isHedged: Bool
  /// The sentences that support the deal, in text order.
  public var evidence: [Span]
  /// The words and the rule behind each field.
  public var fields: [Field: Evidence]
  /// 0 to 1.
  public var certainty: Double

  /// A field of a reported deal that evidence is kept for.
  public enum Field: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    case suppliers, recipients, contractors, item, quantity, value, stage, date
  }

  /// Creates a reported deal from its parts.
  public init(
    suppliers: [Party], recipients: [Party], contractors: [Party] = [], item: Item? = nil,
    value: DealValue? = nil, otherValues: [DealValue] = [], stage: Stage,
    date: PartialDate? = nil, isHedged: Bool = false, evidence: [Span],
    fields: [Field: Evidence] = [:], certainty: Double
  ) {
    self.suppliers = suppliers
    self.recipients = recipients
    self.contractors = contractors
    self.item = item
    self.value = value
    self.otherValues = otherValues
    self.stage = stage
    self.date = date
    self.isHedged = isHedged
    self.evidence = evidence
    self.fields = fields
    self.certainty = certainty
  }
}
