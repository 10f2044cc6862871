public import Facts

/// What in a book of deals deserves a look, ordered by how much totals may be wrong by.
public struct Review: Sendable {
  /// What deserves a look: the largest stake first, then what has none, by the deals' identifiers.
  public let items: [ReviewItem]
  /// Decisions that do nothing, in the order of their file.
  public let idle: [UnappliedDecision]

  /// By how much two figures for one value may differ before they deserve a look.
  public static let tolerance = DualFigures.tolerance

  /// Reviews a book of deals.
  ///
  /// - Parameters:
  ///   - currency: the currency of totals.
  ///   - rates: the rates at which values are compared.
  public init(of book: DealBook, currency: Currency, rates: ExchangeRates) {
    let reviewer = Reviewer(currency: currency, rates: rates)
    let table = DealTable(book.deals, currency: currency, rates: rates)
    var best: [String: Int64] = [:]
    for row in table.rows { best[row.deal.id] = row.amount?.best.minorUnits }
    var items = table.rows.flatMap { reviewer.items(of: $0) }
    let candidates = DealTable(book.candidates, currency: currency, rates: rates)
    for row in candidates.rows {
      let certainty = row.deal.reports.map(\.deal.certainty).max() ?? 0
      items.append(
        ReviewItem(
          deal: row.deal.id, concern: .lowCertainty(certainty), stake: row.amount?.best.minorUnits))
    }
    for miss in book.nearMisses where miss.missing != .certainty {
      // Where the two are one, the smaller of their values is counted twice.
      let stakes = [best[miss.deal], best[miss.other]].compactMap { $0 }
      items.append(
        ReviewItem(
          deal: miss.deal, concern: .nearDuplicate(miss),
          stake: stakes.count == 2 ? stakes.min() : nil))
    }
    self.items = items.enumerated().sorted { a, b in
      let (first, second) = (a.element.stake ?? -1, b.element.stake ?? -1)
      if first != second { return first > second }
      return (a.element.deal, a.offset) < (b.element.deal, b.offset)
    }.map(\.element)
    idle = book.unapplied
  }
}

/// Looks at one deal after the other.
struct Reviewer {
  let currency: Currency
  let rates: ExchangeRates

  func items(of row: ValuedDeal) -> [ReviewItem] {
    let deal = row.deal
    let best = row.amount?.best.minorUnits
    func item(_ concern: ReviewItem.Concern, _ stake: Int64?) -> ReviewItem {
      ReviewItem(deal: deal.id, concern: concern, stake: stake)
    }
    var out: [ReviewItem] = []
    // A person has looked at the value already.
    if let best, deal.valueReport != nil { out += values(of: deal, best: best) }
    if deal.date == nil { out.append(item(.noDate, best)) }
    if deal.suppliers.allSatisfy(\.isOpen) { out.append(item(.noSupplier, best)) }
    if deal.recipients.allSatisfy(\.isOpen) { out.append(item(.noRecipient, best)) }
    if let concern = deliveries(of: deal) { out.append(item(concern, best)) }
    if let concern = order(of: deal) { out.append(item(concern, nil)) }
    return out
  }

  private func values(of deal: Deal, best: Int64) -> [ReviewItem] {
    var others: [(value: Deal.OtherValue, gap: Int64)] = []
    var out: [ReviewItem] = []
    for other in deal.alsoReported {
      guard let amount = converted(other.value, of: deal) else { continue }
      let gap = abs(amount - best)
      let share = DualFigures.share(Double(amount), off: Double(best))
      let isDual =
        other.report == deal.valueReport && other.value.currency != deal.value?.currency
      if isDual {
        if let share {
          out.append(
            ReviewItem(deal: deal.id, concern: .dualFigures(other, off: share), stake: gap))
        }
        continue
      }
      // A conversion by another report agrees within the tolerance.
      if other.value.currency != deal.value?.currency, share == nil { continue }
      others.append((other, gap))
    }
    if let furthest = others.max(by: { $0.gap < $1.gap }), furthest.gap > 0 {
      out.append(
        ReviewItem(deal: deal.id, concern: .otherValue(furthest.value), stake: furthest.gap))
    }
    for (index, report) in deal.reports.enumerated() {
      guard let pieces = report.deal.item?.quantity, pieces > 1 else { continue }
      for unit in report.deal.otherValues where unit.measures == .unitPrice {
        guard let price = converted(unit, of: deal) else { continue }
        let gap = abs(Double(price) * pieces - Double(best))
        guard gap > Review.tolerance * Double(best), gap < 9e18 else { continue }
        out.append(
          ReviewItem(
            deal: deal.id,
            concern: .unitPrice(.init(value: unit, report: index), pieces: pieces),
            stake: Int64(gap)))
      }
    }
    return out
  }

  /// Returns a figure in the currency of totals, at the rate of the deal's date.
  private func converted(_ value: DealValue, of deal: Deal) -> Int64? {
    var copy = deal
    copy.value = value
    guard case .converted(let amount) = ValuedDeal.Value(copy, currency: currency, rates: rates)
    else { return nil }
    return amount.best.minorUnits
  }

  private func deliveries(of deal: Deal) -> ReviewItem.Concern? {
    func pieces(_ stages: Set<Stage>) -> Double? {
      deal.reports.filter { stages.contains($0.deal.stage) }.compactMap {
        $0.deal.item?.quantityBound == .upTo ? nil : $0.deal.item?.quantity
      }.max()
    }
    guard let delivered = pieces([.delivering, .delivered]), let ordered = pieces([.signed]),
      delivered > ordered
    else { return nil }
    return .delivered(pieces: delivered, ordered: ordered)
  }

  /// A stage that is dated, to the day's end, before one that comes before it.
  private func order(of deal: Deal) -> ReviewItem.Concern? {
    let dated = deal.reports.indices.filter {
      deal.reports[$0].deal.date != nil && deal.reports[$0].deal.stage.progress != nil
    }
    for later in dated {
      for earlier in dated {
        let (a, b) = (deal.reports[earlier].deal, deal.reports[later].deal)
        guard let first = a.date, let second = b.date, let before = a.stage.progress,
          let after = b.stage.progress, before < after, second.last < first.first,
          // Talks go on while a first contract is fulfilled; a contract is signed once.
          a.stage == .signed
        else { continue }
        return .datesOutOfOrder(later: later, earlier: earlier)
      }
    }
    return nil
  }
}
