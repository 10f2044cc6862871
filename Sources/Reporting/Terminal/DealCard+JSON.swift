internal import Analysis
internal import Facts
internal import Foundation

extension DealCard {
  /// The card as JSON, with sorted keys; amounts are in whole units of their currency.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return Array(try encoder.encode(Form(self)))
  }

  private struct Form: Encodable {
    var id: String
    var aliases: [String]
    var title: String
    var standing: String
    var recipients: [Side]
    var suppliers: [Side]
    var contractors: [Side]
    var item: Item?
    var value: Value?
    var low: Double?
    var best: Double?
    var high: Double?
    var currency: String?
    var why: String
    var alsoReported: [Value]
    var stage: String
    var date: String?
    var firstReported: String?
    var reports: [Report]
    var statements: [Said]
    var nearMisses: [Miss]
    var decisions: [String]

    struct Side: Encodable {
      var name: String
      var kind: String
      var country: String?
      init(_ party: Party) {
        name = party.name
        kind = party.kind.rawValue
        country = party.country?.code
      }
    }

    struct Value: Encodable {
      var words: String
      var figure: Double?
      var currency: String?
      var bound: String
      var low: Double?
      var high: Double?
      var report: String?
      init(_ value: DealValue, report: DealReport?) {
        words = Figures.words(value).replacing("\u{A0}", with: " ")
        figure = value.figure?.majorUnits
        currency = value.currency?.code
        bound = value.bound.rawValue
        low = value.low?.majorUnits
        high = value.high?.majorUnits
        self.report = report?.key.description
      }
    }

    struct Report: Encodable {
      var key: String
      var publisher: String?
      var published: String?
      var title: String?
      var url: String?
      var isOfficial: Bool
      var stage: String
      var date: String?
      var value: Value?
      var certainty: Double
      var sentences: [String]
      var link: [Reason]
    }

    struct Reason: Encodable {
      var reason: String
      var weight: Double
    }

    struct Said: Encodable {
      var id: String
      var speaker: String
      var role: String?
      var country: String?
      var date: String?
      var words: String
    }

    struct Miss: Encodable {
      var deal: String
      var words: String
    }

    init(_ card: DealCard) {
      let deal = card.deal
      id = deal.id
      aliases = card.aliases
      title = DealWords.title(deal)
      standing = card.standing
      recipients = deal.recipients.map(Side.init)
      suppliers = deal.suppliers.map(Side.init)
      contractors = deal.contractors.map(Side.init)
      item = deal.item
      let amount = card.row?.amount
      value = deal.value.map { Value($0, report: deal.valueReport.map { deal.reports[$0] }) }
      low = amount?.low.majorUnits
      best = amount?.best.majorUnits
      high = amount.flatMap { $0.isOpenUpwards ? nil : $0.high.majorUnits }
      currency = amount?.best.currency.code
      why = card.reason.replacing("\u{A0}", with: " ")
      alsoReported = deal.alsoReported.map { Value($0.value, report: deal.reports[$0.report]) }
      stage = deal.stage.rawValue
      date = deal.date?.iso
      firstReported = deal.firstReported?.iso
      let links = card.links
      reports = deal.reports.enumerated().map { index, report in
        Report(
          key: report.key.description, publisher: report.source.publisher,
          published: report.source.published?.iso, title: report.source.title,
          url: report.source.url, isOfficial: report.source.isOfficial,
          stage: report.deal.stage.rawValue, date: report.date?.iso,
          value: report.deal.value.map { Value($0, report: report) },
          certainty: report.deal.certainty, sentences: DealCard.sentences(report),
          link: links.indices.contains(index)
            ? links[index].reasons.map { Reason(reason: $0.text, weight: $0.weight) } : [])
      }
      statements = card.statements.map { record in
        Said(
          id: record.id, speaker: record.speakerName, role: record.statement.speaker.role,
          country: record.statement.speaker.country?.code, date: record.date?.iso,
          words: QuotationWords.content(record.statement))
      }
      nearMisses = card.nearMisses.map {
        Miss(deal: $0.deal == deal.id ? $0.other : $0.deal, words: $0.text)
      }
      decisions = deal.decided.map { DecisionWords.line($0).replacing("\u{A0}", with: " ") }
    }
  }
}
