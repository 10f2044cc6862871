internal import Analysis
internal import Drawing
internal import Facts
internal import Tabulation

extension ReportBuilder {
  /// "What changed": the totals before and after with the kinds of causes between, which add up,
  /// then each change of a known deal in words.
  func changes(_ options: ReportDefinition.Limited) throws -> [FlowItem] {
    let comparison = try report.comparison()
    let since = EditionWords.name(of: comparison.earlier)
    var out: [FlowItem] = [.piece(try heading(options.title, destination: "changes"))]
    guard !comparison.changes.isEmpty else {
      return out + [
        .piece(
          try paragraph(
            [TextSpan("Nothing changed since \(since).", style: type.bodyQuiet)], leading: 12.5))
      ]
    }
    let groups = comparison.differences.filter {
      $0.before.best != 0 || $0.after.best != 0 || !comparison.causes(of: $0.group).isEmpty
    }
    out.append(
      .piece(
        try paragraph(
          [TextSpan("Since \(since), by cause:", style: type.bodyQuiet)], leading: 12.5,
          keepsWithNext: true)))
    let table = causes(of: comparison, groups: groups)
    out += tablePieces(try table.layout(width: measure, measurer: measurer)).map { .piece($0) }
    let known = comparison.changes.filter { if case .newDeal = $0.kind { false } else { true } }
    let deals = known.map(\.deal).uniqued()
    let byDeal = Dictionary(grouping: known, by: \.deal)
    for deal in deals.prefix(options.limit) {
      guard let changes = byDeal[deal] else { continue }
      out.append(.piece(try bullet(spans(of: changes), evidence: [deal])))
    }
    if deals.count > options.limit {
      let rest = deals.count - options.limit
      out.append(.piece(try smallNote("\(Figures.count(rest, "further deal")) changed.")))
    }
    return out
  }

  /// A column for each group of stages, a row for each kind of cause; the rows add up.
  private func causes(
    of comparison: EditionComparison, groups: [EditionComparison.Difference]
  ) -> Table {
    let currency = comparison.later.currency
    let unit = (currency == .usd ? "US$" : currency.code) + "\u{A0}m"
    func cell(_ text: String, bold: Bool = false) -> Table.Cell {
      Table.Cell([TextSpan(text, style: bold ? type.cellBold : type.cell)])
    }
    func figure(_ amount: EditionAmount, signed: Bool, bold: Bool = false) -> Table.Cell {
      let style = bold ? type.cellFigureBold : type.cellFigure
      guard !(signed && amount == .zero) else { return Table.Cell([TextSpan("", style: style)]) }
      return Table.Cell([
        TextSpan(
          (signed && amount.best > 0 ? "+" : "") + millions(amount.best, currency), style: style)
      ])
    }
    let columns =
      [Table.Column(""), Table.Column("Deals", alignment: .right)]
      + groups.map { Table.Column($0.group.heading, unit: unit, alignment: .decimal) }
    func total(
      _ label: String, _ amount: (EditionComparison.Difference) -> EditionAmount
    ) -> Table.Row {
      let count = groups.reduce(0) { $0 + amount($1).count }
      return Table.Row(
        [cell(label, bold: true), cell(Figures.fixed(Double(count), 0), bold: true)]
          + groups.map { figure(amount($0), signed: false, bold: true) })
    }
    var rows = [total("Before") { $0.before }]
    let byKind = Dictionary(grouping: comparison.changes) { EditionWords.heading($0.kind) }
    for kind in EditionWords.order {
      guard let changes = byKind[kind] else { continue }
      let deals = Set(changes.map(\.deal))
      let sums = groups.map { group in
        changes.flatMap(\.effects).filter { $0.group == group.group }
          .reduce(EditionAmount.zero) { $0 + $1.amount }
      }
      rows.append(
        Table.Row(
          [cell(kind), cell(Figures.fixed(Double(deals.count), 0))]
            + sums.map { figure($0, signed: true) },
          evidence: deals.sorted()))
    }
    var table = Table(columns: columns, rows: rows, note: signs)
    table.style = report.look.tableStyle
    table.summaryRows = [total("Now") { $0.after }]
    return table
  }

  private var signs: String {
    "Best figures; talks and signed contracts are not added up. First reported counts background "
      + "too, which is no news of the period."
  }

  private func millions(_ minorUnits: Int64, _ currency: Currency) -> String {
    let value = Money(minorUnits: minorUnits, currency: currency).majorUnits / 1e6
    return Figures.fixed(value, 1)
  }

  private func spans(of changes: [EditionChange]) -> [TextSpan] {
    guard let first = changes.first else { return [] }
    let deal = edition.table.deals.first { $0.id == first.deal }
    var spans = [TextSpan(first.label + ". ", style: type.bodyBold)]
    for (index, change) in changes.enumerated() {
      let clause = EditionWords.clause(change)
      spans.append(
        TextSpan(
          index == 0 ? clause.prefix(1).uppercased() + clause.dropFirst() : clause,
          style: type.body))
      spans += references(change, of: deal)
      if let decision = change.decision {
        spans.append(TextSpan(", " + EditionWords.words(decision), style: type.body))
      }
      spans.append(TextSpan(index == changes.count - 1 ? "." : "; ", style: type.body))
    }
    return spans
  }

  private func references(_ change: EditionChange, of deal: Deal?) -> [TextSpan] {
    guard let deal else { return [] }
    switch change.kind {
    case .stage:
      return references([notes.number(for: deal.reports[deal.stageReport], field: .stage)])
    case .value, .bound:
      guard let report = deal.valueReport else { return [] }
      return references([notes.number(for: deal.reports[report], field: .value)])
    default: return []
    }
  }
}
