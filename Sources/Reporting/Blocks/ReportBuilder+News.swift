internal import Analysis
internal import Drawing
internal import Facts

extension ReportBuilder {
  /// "What is new": a paragraph for every new deal, each figure with its note.
  func news(_ options: ReportDefinition.Limited) throws -> [FlowItem] {
    var out: [FlowItem] = [.piece(try heading(options.title, destination: "news"))]
    let paragraphs = newDealRows.map { newDeal($0) }
    if paragraphs.isEmpty {
      out.append(
        .piece(
          try paragraph(
            [
              TextSpan(
                "No deal was first reported in \(inSentence(edition.period)).",
                style: type.bodyQuiet)
            ], leading: 12.5)))
    }
    for item in paragraphs.prefix(options.limit) {
      out.append(.piece(try bullet(item.spans, evidence: item.evidence)))
    }
    if paragraphs.count > options.limit {
      let rest = paragraphs.count - options.limit
      out.append(
        .piece(
          try smallNote(
            "\(Figures.count(rest, "further deal")) new in \(inSentence(edition.period)): see the table of deals."
          )))
    }
    return out
  }

  /// The new deals: those that a source begins with before those told in passing, then those with
  /// the largest value first.
  private var newDealRows: [ValuedDeal] {
    edition.newDeals.rows.enumerated().sorted { a, b in
      if a.element.deal.isLeadStory != b.element.deal.isLeadStory {
        return a.element.deal.isLeadStory
      }
      let first = a.element.amount?.best.minorUnits ?? -1
      let second = b.element.amount?.best.minorUnits ?? -1
      return (second, a.offset) < (first, b.offset)
    }.map(\.element)
  }

  func bullet(_ spans: [TextSpan], evidence: [String]) throws -> FlowPiece {
    var piece = try paragraph(
      spans, leading: 12.5, role: .listItem, indent: 11, before: 4, evidence: evidence)
    piece.items.insert(
      .path(
        .rectangle(
          Rect(x: 0.5, y: 4.6, width: 3.6, height: 3.6), fill: .solid(type.accent))), at: 0)
    return piece
  }

  private func newDeal(_ row: ValuedDeal) -> (spans: [TextSpan], evidence: [String]) {
    let deal = row.deal
    var spans = [TextSpan(DealWords.title(deal) + ". ", style: type.bodyBold)]
    let stageReport = deal.reports[deal.stageReport]
    var clause = DealSentences.stage(deal.stage)
    if let item = deal.item, item.designation == nil || item.quantity != nil {
      clause += ": " + DealWords.item(item)
    }
    if let date = deal.date, date.grain <= .month { clause += ", " + Figures.date(date) }
    spans.append(TextSpan(clause, style: type.body))
    spans += references([notes.number(for: stageReport, field: .stage)])
    spans += valueSpans(row)
    spans += statementSpans(about: deal)
    return (spans, [deal.id])
  }

  /// The value with its note, its conversion, and what other reports say.
  private func valueSpans(_ row: ValuedDeal) -> [TextSpan] {
    let deal = row.deal
    guard let value = deal.value else {
      return [TextSpan("; no value stated.", style: type.body)]
    }
    var spans = [TextSpan("; " + Figures.words(value), style: type.body)]
    if let report = deal.valueReport {
      spans += references([notes.number(for: deal.reports[report], field: .value)])
    } else if let decision = deal.decidedValue {
      spans.append(TextSpan(", " + EditionWords.words(decision), style: type.body))
    }
    if case .converted(let amount) = row.value,
      amount.conversion.original.currency != edition.currency
    {
      spans.append(TextSpan(" (about \(Figures.words(amount.best)))", style: type.body))
    }
    spans.append(TextSpan(".", style: type.body))
    for other in deal.alsoReported.filter({ !isConversion($0.value, of: row) }).prefix(3) {
      spans.append(TextSpan(" Also reported: \(Figures.words(other.value))", style: type.body))
      spans += references([notes.number(for: deal.reports[other.report], field: .value)])
      spans.append(TextSpan(".", style: type.body))
    }
    return spans
  }

  /// Returns whether a figure is the deal's value again in the currency of the report, within 3 %.
  private func isConversion(_ value: DealValue, of row: ValuedDeal) -> Bool {
    guard let figure = value.figure, let amount = row.amount, figure.currency == edition.currency,
      amount.conversion.original.currency != figure.currency
    else { return false }
    return abs(figure.majorUnits - amount.best.majorUnits) <= 0.03 * amount.best.majorUnits
  }

  /// One short quotation about the deal, the first of the period.
  private func statementSpans(about deal: Deal) -> [TextSpan] {
    let candidates = edition.statements.filter { record in
      record.statement.kind != .indirect && record.statement.speaker.name != nil
        && edition.deals(about: record).contains(deal.id)
    }
    for record in candidates {
      let words = QuotationWords.quoted(record.statement)
      guard (20...150).contains(words.count) else { continue }
      return [
        TextSpan(" " + QuotationWords.speaker(record.statement.speaker) + ": ", style: type.body),
        TextSpan("“\(words)”", style: type.body),
      ] + references([notes.number(for: record)])
    }
    return []
  }
}

extension Deal {
  /// The decision that set the value; `nil` where a report gives it.
  var decidedValue: Decision? {
    decided.last {
      if case .set(_, .value) = $0.action { true } else { false }
    }
  }
}

extension Sequence where Element: Hashable {
  /// Returns the elements in their order, each once.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
