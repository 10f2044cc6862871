internal import Facts

/// Sentences about one deal, made from its fields: short, attributed, neutral.
enum DealSentences {
  /// A headline: `Norway plans to buy P-8A from United States, about NOK 10 billion`.
  static func headline(_ deal: Deal) -> String {
    let recipients = DealWords.shownParties(deal.recipients)
    let suppliers = DealWords.shownParties(deal.suppliers)
    let item = DealWords.shortItem(deal.item)
    var out = clause(deal.stage, recipients, suppliers, item)
    if let value = deal.value, value.figure != nil { out += ", " + Figures.words(value) }
    return out
  }

  private static func clause(
    _ stage: Stage, _ recipients: [String], _ suppliers: [String], _ item: String
  ) -> String {
    let from = suppliers.isEmpty ? "" : " from " + inSentence(suppliers)
    let to = recipients.isEmpty ? "" : " for " + inSentence(recipients)
    guard !recipients.isEmpty else {
      return sentenceStart(suppliers) + " " + supplierVerb(stage, suppliers.count > 1) + " " + item
    }
    let who = sentenceStart(recipients)
    let s = recipients.count > 1 ? "" : "s"
    let are = recipients.count > 1 ? "are" : "is"
    switch stage {
    case .talks:
      return suppliers.isEmpty
        ? "\(who) \(are) in talks about \(item)"
        : "\(who) \(are) in talks with \(inSentence(suppliers)) about \(item)"
    case .planned: return "\(who) plan\(s) to buy \(item)\(from)"
    case .requested: return "\(who) request\(s) \(item)\(from)"
    case .approved:
      // Whose approval it is, the fields do not say: a parliament, a cabinet, either side's.
      return item.prefix(1).uppercased() + item.dropFirst() + "\(from) approved\(to)"
    case .signed: return "\(who) sign\(s) for \(item)\(from)"
    case .delivering: return "Deliveries of \(item)\(from) to \(inSentence(recipients)) go on"
    case .delivered: return "\(who) receive\(s) \(item)\(from)"
    case .suspended: return "Deal on \(item)\(from)\(to) is suspended"
    case .cancelled: return "Deal on \(item)\(from)\(to) is cancelled"
    case .denied: return "Deal on \(item)\(from)\(to) is denied"
    case .unknown: return "Deal on \(item)\(from)\(to) is reported"
    }
  }

  private static func supplierVerb(_ stage: Stage, _ isPlural: Bool) -> String {
    let s = isPlural ? "" : "s"
    switch stage {
    case .talks, .planned, .requested, .unknown: return "offer\(s)"
    case .approved: return "approve\(s) the sale of"
    case .signed: return "sell\(s)"
    case .delivering, .delivered: return "deliver\(s)"
    case .suspended: return "suspend\(s) the sale of"
    case .cancelled: return "cancel\(s) the sale of"
    case .denied: return "refuse\(s) the sale of"
    }
  }

  /// Countries that take the article in a sentence.
  private static let withArticle: Set<String> = [
    "United States", "United Kingdom", "United Arab Emirates", "Netherlands", "Philippines",
    "Czech Republic", "DR Congo", "Dominican Republic", "Bahamas", "Maldives", "Gambia",
    "European Union", "United Nations",
  ]

  /// Names within a sentence: `the United States and France`.
  static func inSentence(_ names: [String]) -> String {
    Figures.list(names.map { withArticle.contains($0) ? "the " + $0 : $0 })
  }

  /// Names at the beginning of a sentence: `The United States`.
  static func sentenceStart(_ names: [String]) -> String {
    let text = inSentence(names)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// What the stage says of a deal, at the beginning of a sentence: `In talks`, `Approved`.
  static func stage(_ stage: Stage) -> String {
    switch stage {
    case .talks: "In talks"
    case .planned: "Planned"
    case .requested: "Requested"
    case .approved: "Approved"
    case .signed: "Signed"
    case .delivering: "Being delivered"
    case .delivered: "Delivered"
    case .suspended: "Suspended"
    case .cancelled: "Cancelled"
    case .denied: "Denied"
    case .unknown: "Stage not stated"
    }
  }
}
