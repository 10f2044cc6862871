public import Analysis
public import Facts
internal import Foundation

/// What deserves a look, for a terminal and for other programs.
public struct ReviewList {
  private let review: Review
  private let deals: [String: Deal]
  private let currency: Currency
  private let limit: Int

  /// Creates a list of the first items of a review.
  public init(_ review: Review, of book: DealBook, currency: Currency, limit: Int) {
    self.review = review
    self.currency = currency
    self.limit = limit
    deals = Dictionary((book.deals + book.candidates).map { ($0.id, $0) }) { first, _ in first }
  }

  private var shown: ArraySlice<ReviewItem> { review.items.prefix(limit) }

  /// The items with what is at stake, and the command that settles each.
  public func text(_ style: TerminalStyle) -> String {
    var out = ""
    for item in shown {
      let stake = item.stake.map { Figures.short(Money(minorUnits: $0, currency: currency)) } ?? "—"
      let title = deals[item.deal].map(DealWords.title) ?? item.deal
      out += style.labelled(stake, "\(title) (\(item.deal))", labelWidth: 12, styled: style.bold)
      out += style.labelled("", words(item), labelWidth: 12)
      if let command = command(item) {
        out += style.labelled("", command, labelWidth: 12, styled: style.accent)
      }
    }
    for idle in review.idle {
      out += style.labelled(
        "idle", "\(DecisionWords.line(idle.decision)): \(idle.reason)", labelWidth: 12)
    }
    if out.isEmpty { return "nothing to look at\n" }
    let rest = review.items.count - shown.count
    if rest > 0 { out += "\n\(rest) more; see them with --limit \(review.items.count)\n" }
    return out.replacing("\u{A0}", with: " ")
  }

  private func words(_ item: ReviewItem) -> String {
    guard let deal = deals[item.deal] else { return "" }
    let value = deal.value.map { Figures.words($0) } ?? "no value"
    func from(_ index: Int?) -> String {
      index.map { " (\(DealCard.source(deal.reports[$0])) [\(deal.reports[$0].key)])" } ?? ""
    }
    switch item.concern {
    case .otherValue(let other):
      return "value \(value)\(from(deal.valueReport)), but also "
        + "\(Figures.words(other.value))\(from(other.report))"
    case .dualFigures(let other, let off):
      return "stated twice, as \(value) and as \(Figures.words(other.value))\(from(other.report)): "
        + "at the rate of its time they are \(Figures.fixed(off * 100, 0)) % apart"
    case .unitPrice(let unit, let pieces):
      return "\(Figures.fixed(pieces, 0)) pieces at \(Figures.words(unit.value)) are not "
        + "\(value)\(from(unit.report))"
    case .lowCertainty(let certainty):
      return "read with a certainty of \(Figures.fixed(certainty, 2)) only, in no total"
        + from(deal.reports.isEmpty ? nil : 0)
    case .noDate: return "no date, so in no period" + from(deal.reports.isEmpty ? nil : 0)
    case .noSupplier: return "no supplier" + from(deal.reports.isEmpty ? nil : 0)
    case .noRecipient: return "no recipient" + from(deal.reports.isEmpty ? nil : 0)
    case .nearDuplicate(let miss): return "may be \(miss.other): \(miss.text)"
    case .delivered(let pieces, let ordered):
      return "\(Figures.fixed(pieces, 1)) delivered, but \(Figures.fixed(ordered, 1)) ordered"
    case .datesOutOfOrder(let later, let earlier):
      func told(_ index: Int) -> String {
        let report = deal.reports[index].deal
        return DealWords.word(report.stage) + (report.date.map { " " + Figures.date($0) } ?? "")
          + from(index)
      }
      return "\(told(later)), but \(told(earlier))"
    }
  }

  /// The command that settles the item; what is in capitals is the person's to say.
  private func command(_ item: ReviewItem) -> String? {
    switch item.concern {
    case .otherValue, .dualFigures, .unitPrice: "dealline decide set \(item.deal) value \"AMOUNT\""
    case .lowCertainty: "dealline decide accept \(item.deal), or reject \(item.deal)"
    case .noDate: "dealline decide set \(item.deal) date YYYY-MM-DD"
    case .noSupplier: "dealline decide set \(item.deal) suppliers NAME"
    case .noRecipient: "dealline decide set \(item.deal) recipients NAME"
    case .nearDuplicate(let miss): "dealline decide merge \(miss.other) \(miss.deal)"
    case .delivered: "dealline decide set \(item.deal) quantity NUMBER"
    case .datesOutOfOrder: "dealline decide split \(item.deal) --reports REPORT"
    }
  }

  /// The items as JSON, with sorted keys; the stake is in whole units.
  public func json() throws -> [UInt8] {
    struct Form: Encodable {
      var deal: String
      var stake: Double?
      var currency: String
      var words: String
      var command: String?
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return Array(
      try encoder.encode(
        shown.map { item in
          Form(
            deal: item.deal,
            stake: item.stake.map { Money(minorUnits: $0, currency: currency).majorUnits },
            currency: currency.code, words: words(item).replacing("\u{A0}", with: " "),
            command: command(item))
        }))
  }
}
