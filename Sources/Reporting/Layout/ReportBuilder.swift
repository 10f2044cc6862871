internal import Analysis
internal import Drawing
internal import Facts

/// The work of making one report: blocks to pieces, pieces to pages.
struct ReportBuilder {
  let report: Report
  let measurer: any TextMeasuring
  let frame: PageFrame
  let notes = NoteBook()
  let type: ReportType

  init(report: Report, measurer: any TextMeasuring, frame: PageFrame) {
    self.report = report
    self.measurer = measurer
    self.frame = frame
    type = ReportType(report.look)
  }

  var edition: Edition { report.edition }
  var measure: Double { frame.measure }

  /// Returns the finished pages with running heads and folios.
  func pages() throws -> [Page] {
    // Notes are numbered by the other sections, so their sections are made last.
    var flows: [Int: [FlowItem]] = [:]
    let sections = Array(report.definition.sections.enumerated())
    for (index, section) in sections where !section.isClosing {
      flows[index] = try flow(of: section)
    }
    for (index, section) in sections where section.isClosing {
      flows[index] = try flow(of: section)
    }
    let flow = sections.indices.flatMap { flows[$0] ?? [] }
    let bodies = try Paginator.paginate(flow, frame: frame)
    return try bodies.enumerated().map { index, items in
      Page(
        size: frame.size,
        items: try furniture(page: index + 1, of: bodies.count) + PageStructure.wrap(items),
        paper: report.look.palette.sheet)
    }
  }

  private func flow(of section: ReportDefinition.Section) throws -> [FlowItem] {
    switch section {
    case .masthead: try masthead()
    case .keyFigures: try keyFigures()
    case .news(let options): try news(options)
    case .changes(let options): try changes(options)
    case .timeline(let options): try timeline(options)
    case .bars(let options): try bars(options)
    case .deals(let options): try deals(options)
    case .statements(let options): try statements(options)
    case .notes(let options): try notesSection(options)
    case .method(let options): try method(options)
    }
  }

  // MARK: Pieces

  /// A section's heading; it opens an entry of the outline and is a place that links go to.
  func heading(_ text: String, destination: String) throws -> FlowPiece {
    let laid = try Paragraph(text, style: type.heading, leading: 14)
      .layout(width: measure, measurer: measurer)
    return FlowPiece(
      items: [
        .group(
          Group(
            items: laid.items, role: .heading2, destination: destination,
            outline: OutlineEntry(title: text)))
      ], height: laid.height + 4, spaceBefore: 18, keepsWithNext: true)
  }

  /// A paragraph.
  func paragraph(
    _ spans: [TextSpan], leading: Double, role: Group.Role = .paragraph, indent: Double = 0,
    before: Double = 0, evidence: [String] = [], keepsWithNext: Bool = false
  ) throws -> FlowPiece {
    let laid = try Paragraph(spans, leading: leading)
      .layout(width: measure - indent, measurer: measurer)
    return FlowPiece(
      items: [
        .group(
          Group(
            items: laid.items.moved(dx: indent, dy: 0), role: role, evidence: evidence))
      ], height: laid.height, spaceBefore: before, keepsWithNext: keepsWithNext)
  }

  /// A line of small words under a chart or a table.
  func smallNote(_ text: String, before: Double = 3) throws -> FlowPiece {
    try paragraph([TextSpan(text, style: type.note)], leading: 9, role: .note, before: before)
  }

  /// The signs that lead from a figure to its notes.
  func references(_ numbers: [Int]) -> [TextSpan] {
    var seen: Set<Int> = []
    var out: [TextSpan] = []
    for number in numbers where seen.insert(number).inserted {
      out.append(TextSpan("\u{2009}", style: type.reference, rise: 3))
      out.append(
        TextSpan(
          String(number), style: type.reference, rise: 3, target: .destination("note-\(number)")))
    }
    return out
  }

  /// The head and the foot of a page.
  private func furniture(page: Int, of count: Int) throws -> [PageItem] {
    let left = frame.margin
    let right = frame.size.width - frame.margin
    var items: [PageItem] = [
      .path(
        .line(
          from: Point(x: left, y: 34), to: Point(x: right, y: 34),
          stroke: .init(colour: type.accent, width: 2.4))),
      .path(
        .line(
          from: Point(x: left, y: 806), to: Point(x: right, y: 806),
          stroke: .init(colour: type.rule, width: 0.6))),
    ]
    func add(_ text: String, _ style: TextStyle, y: Double, atRight: Bool) throws {
      let metrics = try measurer.measure(text, style: style)
      let x = atRight ? right - metrics.width : left
      items.append(
        .text(TextRun(text: text, style: style, origin: Point(x: x, y: y), metrics: metrics)))
    }
    try add(report.definition.title, type.kicker, y: 49, atRight: false)
    try add(periodWords, type.kickerPlain, y: 49, atRight: true)
    let sources = Figures.count(report.inputs.count, "source")
    try add(
      "Made with Dealline \(report.version) from \(sources) · edition \(edition.period)", type.note,
      y: 817, atRight: false)
    try add("\(page) of \(count)", type.note, y: 817, atRight: true)
    return [.group(Group(items: items, role: .artifact))]
  }

  /// The period for the head of a page: `Week 47 · 21–27 November 2016`.
  var periodWords: String {
    let period = edition.period
    switch period.grain {
    case .week:
      return
        "Week \(ISOWeek(containing: period.first).week) · \(Figures.days(from: period.first, to: period.last))"
    default: return period.label
    }
  }

  /// The period in a sentence: `week 47`, `November 2016`.
  func inSentence(_ period: Period) -> String {
    period.grain == .week
      ? "week\u{A0}\(ISOWeek(containing: period.first).week)" : period.label
  }
}

extension ReportDefinition.Section {
  /// A Boolean value that says whether the section sums up what the others refer to.
  var isClosing: Bool {
    switch self {
    case .notes, .method: true
    default: false
    }
  }
}
