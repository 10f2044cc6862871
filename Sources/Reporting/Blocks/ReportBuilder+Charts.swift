internal import Analysis
internal import Charting
internal import Drawing
internal import Facts

extension ReportBuilder {
  /// The timeline of the months up to the period's end.
  ///
  /// It takes the room that is left on the page: as many lanes as show the
  /// most events with their labels; the labels that do not fit get a number.
  func timeline(_ options: ReportDefinition.Timeline) throws -> [FlowItem] {
    let head = try heading(options.title, destination: "timeline")
    let widest = binding(options, lanes: options.limit)
    guard !widest.chart.entries.isEmpty else {
      return [
        .piece(head),
        .piece(try smallNote("No deal with a known date in these months.")),
      ]
    }
    let subtitle = try paragraph(
      [TextSpan(widest.subtitle, style: type.small)], leading: 10, keepsWithNext: true)
    return [
      .piece(head), .piece(subtitle),
      .flexible(least: 480) { height in
        // The number of lanes that shows the most labels; of equal ones, the most lanes.
        var best: (pieces: [FlowPiece], labelled: Int)?
        let most = max(1, min(options.limit, widest.chart.lanes.count))
        for lanes in stride(from: most, through: min(6, most), by: -1) {
          let attempt = try timelinePieces(binding(options, lanes: lanes), height: height)
          let used = attempt.pieces.reduce(0) { $0 + $1.height + $1.spaceBefore }
          guard used <= height else { continue }
          if attempt.labelled > best?.labelled ?? -1 { best = (attempt.pieces, attempt.labelled) }
          // With fewer lanes there are fewer events to label.
          if attempt.isComplete { break }
        }
        return try best?.pieces
          ?? timelinePieces(binding(options, lanes: min(4, most)), height: height).pieces
      },
    ]
  }

  private func binding(_ options: ReportDefinition.Timeline, lanes: Int) -> TimelineBinding {
    TimelineBinding(
      edition: edition, from: start(months: options.months), to: edition.period.last,
      lanes: options.lanes, limit: lanes, style: report.look.reportChartStyle,
      stages: report.look.palette.stages, linked: dealsWithRow)
  }

  /// The chart, its list and its note, and how many events have their label.
  private func timelinePieces(_ binding: TimelineBinding, height: Double) throws -> (
    pieces: [FlowPiece], labelled: Int, isComplete: Bool
  ) {
    let notes = try [smallNote(binding.sourceNote, before: 4)]
    let used = notes.reduce(8) { $0 + $1.height + $1.spaceBefore }
    var layout = try binding.chart.layout(
      width: measure, height: height - used, measurer: measurer)
    var listed = try listPieces(binding, layout.listed)
    // The list takes room from the chart: lay it out once more with what is left.
    let listHeight = listed.reduce(0) { $0 + $1.height + $1.spaceBefore }
    if listHeight > 0 {
      layout = try binding.chart.layout(
        width: measure, height: height - used - listHeight - 9, measurer: measurer)
      listed = try listPieces(binding, layout.listed)
    }
    let figure = FlowPiece(
      items: [
        .group(
          Group(items: layout.items, role: .figure, alternative: binding.alternative))
      ], height: layout.size.height, spaceBefore: 6, keepsWithNext: true)
    return (
      [figure] + listed + notes, binding.chart.entries.count - layout.listed.count,
      layout.listed.isEmpty
    )
  }

  /// The numbered list of what has no label, as a piece; none when everything has one.
  private func listPieces(_ binding: TimelineBinding, _ listed: [Int]) throws -> [FlowPiece] {
    guard !listed.isEmpty else { return [] }
    var piece = try paragraph(
      binding.listSpans(listed, number: type.reference, text: type.note), leading: 9,
      role: .caption, before: 3)
    piece.keepsWithNext = true
    return [piece]
  }

  /// The day after which so many months end with the period.
  func start(months: Int) -> CalendarDate {
    edition.period.last.adding(days: 1).adding(months: -months)
  }

  /// Values by recipient or supplier: prospective and agreed side by side, never added up.
  func bars(_ options: ReportDefinition.Bars) throws -> [FlowItem] {
    let period = Period(first: start(months: options.months), last: edition.period.last)
    let binding = BarBinding(
      table: edition.table.reached(in: period), by: options.by, limit: options.limit,
      style: report.look.reportChartStyle, stages: report.look.palette.stages,
      linked: dealsWithRow)
    let side = options.by.rawValue
    let head = try heading(options.title, destination: "bars-\(side)")
    guard !binding.chart.rows.isEmpty else {
      return [
        .piece(head), .piece(try smallNote("No deal with a stated value in these months.")),
      ]
    }
    let unit = edition.currency == .usd ? "US dollars" : edition.currency.code
    let subtitle = try paragraph(
      [
        TextSpan(
          "Deals whose stage was reached \(Figures.days(from: period.first, to: period.last)), "
            + "billion \(unit), current prices; "
            + "hatched: prospective, solid: agreed, line: low to high, arrow-head: ceiling",
          style: type.small)
      ], leading: 10, keepsWithNext: true)
    let layout = try binding.chart.layout(width: measure, measurer: measurer)
    let figure = FlowPiece(
      items: [
        .group(Group(items: layout.items, role: .figure, alternative: binding.alternative))
      ], height: layout.size.height, spaceBefore: 8, keepsWithNext: true)
    return [
      .piece(head), .piece(subtitle), .piece(figure),
      .piece(try smallNote(binding.note, before: 5)),
    ]
  }
}
