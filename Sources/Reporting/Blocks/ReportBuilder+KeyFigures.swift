internal import Analysis
internal import Drawing
internal import Facts

extension ReportBuilder {
  private struct KeyFigure {
    var figure: String
    var name: String
    var details: [String]
    var evidence: [String]
    var target: String
  }

  /// Four figures side by side, each with its change against the period before.
  func keyFigures() throws -> [FlowItem] {
    let figures = edition.keyFigures
    let before = inSentence(edition.period.previous)
    let speakers = Set(edition.statements.map(\.speakerName)).count
    let columns = [
      KeyFigure(
        figure: String(figures.newDeals.now), name: noun(figures.newDeals.now, "new deal"),
        details: [change(figures.newDeals, before)],
        evidence: edition.newDeals.rows.map(\.deal.id), target: "news"),
      money(figures.prospectiveValue, "prospective, best estimate", before),
      money(figures.agreedValue, "agreed", before),
      KeyFigure(
        figure: String(figures.statements.now),
        name: noun(figures.statements.now, "statement") + ", " + Figures.count(speakers, "speaker"),
        details: [change(figures.statements, before), countries],
        evidence: edition.statements.map(\.id), target: "statements"),
    ]
    let width = (measure - 3 * 12) / 4
    var items: [PageItem] = []
    var height = 0.0
    for (index, column) in columns.enumerated() {
      let x = Double(index) * (width + 12)
      let (cells, used) = try cell(column, width: width)
      items.append(
        .group(
          Group(
            items: cells.moved(dx: x, dy: 12), role: .paragraph, evidence: column.evidence)))
      height = max(height, used + 18)
    }
    let rule = Path.Stroke(colour: type.rule, width: 0.6)
    var rules = [0.5, height].map { y in
      PageItem.path(
        .line(from: Point(x: 0, y: y), to: Point(x: measure, y: y), stroke: rule))
    }
    for index in 1..<4 {
      let x = Double(index) * (width + 12) - 10
      rules.append(
        .path(
          .line(from: Point(x: x, y: 10), to: Point(x: x, y: height - 8), stroke: rule)))
    }
    return [
      .piece(FlowPiece(items: rules + items, height: height + 1, spaceBefore: 13))
    ]
  }

  private func cell(_ figure: KeyFigure, width: Double) throws -> ([PageItem], Double) {
    let number = try Paragraph(
      [TextSpan(figure.figure, style: type.figure, target: target(figure))], leading: 22
    ).layout(width: width, measurer: measurer)
    let name = try Paragraph(figure.name, style: type.smallBold, leading: 10)
      .layout(width: width, measurer: measurer)
    var items = number.items + name.items.moved(dx: 0, dy: number.height + 3)
    var y = number.height + 3 + name.height
    for detail in figure.details where !detail.isEmpty {
      let text = try Paragraph(detail, style: type.small, leading: 10)
        .layout(width: width, measurer: measurer)
      items += text.items.moved(dx: 0, dy: y + 1)
      y += text.height + 1
    }
    return (items, y)
  }

  private func target(_ figure: KeyFigure) -> Link.Target? {
    let titles: [String: Bool] = [
      "news": report.definition.sections.contains { if case .news = $0 { true } else { false } },
      "statements": report.definition.sections.contains {
        if case .statements = $0 { true } else { false }
      },
    ]
    return titles[figure.target] == true ? .destination(figure.target) : nil
  }

  private func noun(_ count: Int, _ word: String) -> String { count == 1 ? word : word + "s" }

  private func money(
    _ totals: KeyFigures.Comparison<DealTotal>, _ name: String, _ before: String
  ) -> KeyFigure {
    let now = totals.now
    var details: [String] = []
    if now.isUncertain, now.valued > 0, now.low != now.best || now.high != now.best {
      details.append(rangeWords(now))
    }
    var deals = Figures.count(now.count, "deal")
    if now.withoutValue > 0 { deals += ", \(now.withoutValue) without a value" }
    if now.notConverted > 0 { deals += ", \(now.notConverted) not converted" }
    details.append(deals)
    details.append(
      totals.now.best == totals.before.best
        ? "as in \(before)" : "\(Figures.short(totals.before.best)) in \(before)")
    return KeyFigure(
      // Deals without a value are not worth zero.
      figure: now.valued == 0 && now.count > 0
        ? "—" : (now.isOpenUpwards ? "≥\u{A0}" : "") + Figures.short(now.best), name: name,
      details: details, evidence: now.deals, target: "news")
  }

  private func change(_ counts: KeyFigures.Comparison<Int>, _ before: String) -> String {
    let difference = counts.now - counts.before
    if difference == 0 { return "as many as in \(before)" }
    return "\(abs(difference)) \(difference > 0 ? "more" : "fewer") than in \(before)"
  }

  /// The countries of the speakers with their counts: `Turkey 4, Russia 2`.
  private var countries: String {
    let counts = edition.statements.countsByCountry().filter { $0.country != nil }
    let shown = counts.prefix(4).map { "\($0.label) \($0.count)" }
    let rest = counts.dropFirst(4).reduce(0) { $0 + $1.count }
    return (shown + (rest > 0 ? ["others \(rest)"] : [])).joined(separator: ", ")
  }
}
