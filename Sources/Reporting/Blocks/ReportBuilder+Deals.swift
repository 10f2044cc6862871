internal import Analysis
internal import Charting
internal import Drawing
internal import Facts
internal import Tabulation

extension ReportBuilder {
  /// The table of deals, with a summary row for every group of stages.
  func deals(_ options: ReportDefinition.Deals) throws -> [FlowItem] {
    let dated = dealsInTable(options)
    let rows = latestFirst(dated)
    let head = try heading(options.title, destination: "deals")
    guard !rows.isEmpty else {
      return [.piece(head), .piece(try smallNote("No deal with a known date in these months."))]
    }
    let shown = Array(rows.prefix(options.limit))
    let hasOther = shown.contains {
      $0.deal.value?.currency.map { $0 != edition.currency } ?? false
    }
    var table = Table(
      columns: columns(hasOther: hasOther),
      rows: shown.map { row($0, hasOther: hasOther) }, note: signs(shown))
    table.style = report.look.tableStyle
    table.summaryRows = summaryRows(dated, hasOther: hasOther)
    let layout = try table.layout(width: measure, measurer: measurer)
    var out: [FlowItem] = [.piece(head)]
    out += tablePieces(layout).map { .piece($0) }
    if rows.count > shown.count {
      out.append(
        .piece(try smallNote("\(Figures.count(rows.count - shown.count, "older deal")) not shown."))
      )
    }
    let undated = edition.table.rows.filter { $0.deal.date == nil }
    if !undated.isEmpty {
      out.append(.piece(try undatedNote(undated)))
    }
    return out
  }

  private func dealsInTable(_ options: ReportDefinition.Deals) -> DealTable {
    edition.table.reached(
      in: Period(first: start(months: options.months), last: edition.period.last))
  }

  private func latestFirst(_ table: DealTable) -> [ValuedDeal] {
    table.rows.sorted { a, b in
      let first = a.deal.date?.last ?? edition.period.first
      let second = b.deal.date?.last ?? edition.period.first
      return first != second ? first > second : a.deal.id < b.deal.id
    }
  }

  /// The identifiers of the deals that have a row in a table of the report: the charts' marks lead
  /// there, and from there the sources' numbers to the sentences.
  var dealsWithRow: Set<String> {
    var out: Set<String> = []
    for case .deals(let options) in report.definition.sections {
      out.formUnion(latestFirst(dealsInTable(options)).prefix(options.limit).map(\.deal.id))
    }
    return out
  }

  /// Pieces of a table: the head with the first row, the head again on every further page.
  func tablePieces(_ layout: TableLayout) -> [FlowPiece] {
    let head = FlowPiece(items: layout.head.items, height: layout.head.height)
    var first = head
    first.keepsWithNext = true
    var out = [first]
    for (index, row) in layout.rows.enumerated() {
      // The last row stays with the summary below it.
      out.append(
        FlowPiece(
          items: row.items, height: row.height,
          keepsWithNext: index == layout.rows.count - 1 && !layout.summaryRows.isEmpty,
          head: [head]))
    }
    for (index, row) in layout.summaryRows.enumerated() {
      out.append(
        FlowPiece(
          items: row.items, height: row.height,
          keepsWithNext: index < layout.summaryRows.count - 1 || layout.note != nil, head: [head]))
    }
    if let note = layout.note {
      out.append(FlowPiece(items: note.items, height: note.height))
    }
    return out
  }

  private func columns(hasOther: Bool) -> [Table.Column] {
    let unit = edition.currency == .usd ? "US$\u{A0}bn" : edition.currency.code + "\u{A0}bn"
    var out: [Table.Column] = [.init("Recipient"), .init("Supplier"), .init("Item")]
    if hasOther { out.append(.init("As stated", alignment: .right)) }
    out += [
      .init("Value", unit: unit, alignment: .decimal), .init("Stage"),
      .init("Since", alignment: .right), .init("Sources"),
    ]
    return out
  }

  private func row(_ row: ValuedDeal, hasOther: Bool) -> Table.Row {
    let deal = row.deal
    func cell(_ text: String, _ style: TextStyle? = nil) -> Table.Cell {
      Table.Cell([TextSpan(text, style: style ?? type.cell)])
    }
    var cells = [
      cell(DealWords.parties(deal.recipients)), cell(DealWords.parties(deal.suppliers)),
      cell(DealWords.item(deal.item)),
    ]
    if hasOther {
      let isOther = deal.value?.currency.map { $0 != edition.currency } ?? false
      cells.append(
        cell(isOther ? deal.value.map { Figures.short($0) } ?? "" : "", type.cellFigure))
    }
    let kind = DealWords.kind(of: deal.stage.group, in: report.look.palette.stages)
    cells += [
      cell(valueText(row), type.cellFigure),
      Table.Cell(
        [TextSpan(DealWords.word(deal.stage), style: type.cell)],
        sign: kind.sign(at: Point(x: 0, y: 0), diameter: 6), signWidth: 11),
      cell(deal.date.map { Figures.date($0) } ?? "—", type.cellFigure),
      Table.Cell(sourceSpans(deal)),
    ]
    return Table.Row(cells, evidence: [deal.id], destination: "deal-" + deal.id)
  }

  private func valueText(_ row: ValuedDeal) -> String {
    switch row.value {
    case .none: return "—"
    case .notConverted: return "n.c."
    case .converted(let amount):
      let bound = row.deal.value?.bound ?? .exact
      if bound == .range {
        return Figures.billions(amount.low.majorUnits) + "–"
          + Figures.billions(amount.high.majorUnits)
      }
      return Figures.sign(of: bound) + Figures.billions(amount.best.majorUnits)
    }
  }

  /// The notes of a deal: its value's, its stage's, then one of every further report.
  private func sourceSpans(_ deal: Deal) -> [TextSpan] {
    var numbers: [Int] = []
    if let value = deal.valueReport {
      numbers.append(notes.number(for: deal.reports[value], field: .value))
    }
    numbers.append(notes.number(for: deal.reports[deal.stageReport], field: .stage))
    for (index, report) in deal.reports.enumerated()
    where index != deal.valueReport && index != deal.stageReport {
      numbers.append(
        notes.number(for: report, field: report.deal.value == nil ? .stage : .value))
    }
    var style = type.cellFigure
    style.colour = type.accent
    return numbers.uniqued().enumerated().flatMap { index, number -> [TextSpan] in
      (index == 0 ? [] : [TextSpan(" ", style: style)]) + [
        TextSpan(String(number), style: style, target: .destination("note-\(number)"))
      ]
    }
  }

  private func summaryRows(_ table: DealTable, hasOther: Bool) -> [Table.Row] {
    let order: [Stage.Group] = [.prospective, .agreed, .delivered, .off, .unknown]
    return order.compactMap { group in
      let total = table.total(of: group)
      guard total.count > 0 else { return nil }
      var label = "\(group.heading), \(Figures.count(total.valued, "deal")) with a value"
      if total.withoutValue > 0 { label += " and \(total.withoutValue) without" }
      if total.notConverted > 0 { label += ", \(total.notConverted) not converted" }
      let range =
        total.isUncertain
        ? (total.isOpenUpwards
          ? "from \(Figures.billions(total.low.majorUnits)), open upwards"
          : "range \(Figures.billions(total.low.majorUnits))–\(Figures.billions(total.high.majorUnits))")
        : ""
      var cells = [
        Table.Cell([TextSpan(label, style: type.cellBold)], columnSpan: hasOther ? 4 : 3)
      ]
      cells.append(
        Table.Cell([
          TextSpan(
            total.valued == 0 ? "—" : Figures.billions(total.best.majorUnits),
            style: type.cellFigureBold)
        ]))
      cells.append(
        Table.Cell([TextSpan(range, style: type.cellFigure)], columnSpan: 3))
      return Table.Row(cells, evidence: total.deals)
    }
  }

  /// What the signs of the shown rows mean.
  private func signs(_ rows: [ValuedDeal]) -> String {
    let bounds = Set(rows.compactMap { $0.amount == nil ? nil : $0.deal.value?.bound })
    var out: [String] = []
    if bounds.contains(.upTo) { out.append("≤ up to") }
    if bounds.contains(.about) { out.append("c. about") }
    if bounds.contains(.atLeast) { out.append("≥ at least") }
    if bounds.contains(.moreThan) { out.append("> more than") }
    if bounds.contains(.lessThan) { out.append("< less than") }
    if rows.contains(where: { $0.value == .none }) { out.append("— not stated") }
    if rows.contains(where: { if case .notConverted = $0.value { true } else { false } }) {
      out.append("n.c. not converted: no exchange rate")
    }
    out.append("Since: when the stage was reached, or first reported")
    return out.joined(separator: " · ")
  }

  private func undatedNote(_ rows: [ValuedDeal]) throws -> FlowPiece {
    var spans = [
      TextSpan("Without a date, and in no total: ", style: type.noteBold)
    ]
    for (index, row) in rows.enumerated() {
      let words = [
        DealWords.title(row.deal), row.deal.value.map { Figures.short($0) } ?? "no value stated",
        DealWords.word(row.deal.stage),
      ].joined(separator: ", ")
      spans.append(TextSpan(words, style: type.note))
      spans += references([notes.number(for: row.deal.reports[0], field: .value)])
      spans.append(TextSpan(index == rows.count - 1 ? "." : "; ", style: type.note))
    }
    return try paragraph(spans, leading: 9, role: .note, before: 4)
  }
}
