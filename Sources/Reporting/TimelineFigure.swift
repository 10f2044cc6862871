public import Analysis
internal import Charting
public import Drawing
public import Facts

/// A timeline as a picture for presentations: one page, and further pages for the list of what has
/// no label in the chart.
public struct TimelineFigure {
  /// The facts as of the end of the period.
  public var edition: Edition
  /// The side whose names the lanes have.
  public var lanes: ReportDefinition.Side
  /// Size, type and colours.
  public var look: PageLook
  /// The first day shown; `nil` for that of the period.
  public var first: CalendarDate?
  /// The title; `nil` takes the finding that the data give.
  public var title: String?

  /// Creates a timeline figure from its parts.
  public init(
    edition: Edition, lanes: ReportDefinition.Side = .recipient,
    look: PageLook = PageLook(), first: CalendarDate? = nil, title: String? = nil
  ) {
    self.edition = edition
    self.lanes = lanes
    self.look = look
    self.first = first
    self.title = title
  }

  private var margin: Double { look.preset.margin }
  private var size: Size { look.preset.size }
  private var noteLeading: Double { (look.sizes.note * 1.3 * 4).rounded() / 4 }
  private var from: CalendarDate { first ?? edition.period.first }

  /// Returns the pages: the chart, then the rest of its list where it does not fit below it.
  ///
  /// - Throws: what the measurer throws.
  public func pages(measurer: any TextMeasuring) throws -> [Page] {
    let width = size.width - 2 * margin
    let period = Period(first: from, last: edition.period.last)
    let rows = edition.table.reached(in: period).rows
    let title = try Paragraph(
      self.title ?? finding(rows), style: look.title, leading: look.sizes.title * 1.2
    ).layout(width: width, measurer: measurer)
    let note = look.note
    let label = look.sizes.label
    let most = max(1, Int((size.height - title.height - 17 * label) / (2.7 * label)))
    // The number of lanes that shows the most labels; of equal ones, the most lanes.
    var best: (parts: Parts, labelled: Int)?
    for lanes in stride(from: most, through: min(4, most), by: -1) {
      let attempt = try parts(lanes: lanes, title: title.height, note: note, measurer)
      let labelled = attempt.binding.chart.entries.count - attempt.layout.listed.count
      if attempt.fits, labelled > best?.labelled ?? -1 { best = (attempt, labelled) }
      // With fewer lanes there are fewer events to label.
      if attempt.fits, attempt.layout.listed.isEmpty { break }
    }
    let chosen = try best?.parts ?? parts(lanes: 1, title: title.height, note: note, measurer)
    return try compose(chosen, title: title, measurer)
  }

  /// The parts of the first page for a number of lanes.
  private struct Parts {
    var binding: TimelineBinding
    var subtitle: ParagraphLayout
    var source: ParagraphLayout
    var layout: ChartLayout
    var list: ParagraphLayout?
    var top: Double
    var bottom: Double
    var listIsBelow: Bool
    var fits: Bool
  }

  private func parts(
    lanes count: Int, title: Double, note: TextStyle, _ measurer: any TextMeasuring
  ) throws -> Parts {
    let period = edition.period
    let width = size.width - 2 * margin
    let binding = TimelineBinding(
      edition: edition, from: from, to: period.last, lanes: lanes, limit: count,
      style: look.chartStyle, stages: look.palette.stages, highlight: false)
    let subtitle = try Paragraph(
      plainTitle + " · " + binding.subtitle,
      style: look.subtitle, leading: look.sizes.subtitle * 1.3
    ).layout(width: width, measurer: measurer)
    let source = try Paragraph(binding.figureNote, style: note, leading: noteLeading)
      .layout(width: width, measurer: measurer)
    let top = margin + title + 6 + subtitle.height + 10
    let bottom = size.height - 24 - source.height
    func list(_ listed: [Int]) throws -> ParagraphLayout? {
      guard !listed.isEmpty else { return nil }
      let spans = binding.listSpans(
        listed, number: look.number, text: note)
      return try Paragraph(spans, leading: noteLeading).layout(width: width, measurer: measurer)
    }
    var layout = try binding.chart.layout(width: width, height: bottom - top, measurer: measurer)
    var listed = try list(layout.listed)
    if let room = listed?.height, room < (bottom - top) * 0.25 {
      layout = try binding.chart.layout(
        width: width, height: bottom - top - room - 20, measurer: measurer)
      listed = try list(layout.listed)
    }
    let listRoom = listed.map { $0.height + 6 } ?? 0
    let isBelow = top + layout.size.height + listRoom <= bottom
    return Parts(
      binding: binding, subtitle: subtitle, source: source, layout: layout, list: listed, top: top,
      bottom: bottom, listIsBelow: isBelow, fits: top + layout.size.height <= bottom)
  }

  private var plainTitle: String {
    let last = edition.period.last
    let time = first.map { Figures.days(from: $0, to: last) } ?? edition.period.label
    return "Arms deals by \(lanes.rawValue), \(time)"
  }

  private func compose(
    _ parts: Parts, title: ParagraphLayout, _ measurer: any TextMeasuring
  ) throws -> [Page] {
    let layout = parts.layout
    let (top, bottom) = (parts.top, parts.bottom)
    var items: [PageItem] = [
      .group(Group(items: title.items.moved(dx: margin, dy: margin), role: .heading1)),
      .group(
        Group(
          items: parts.subtitle.items.moved(dx: margin, dy: margin + title.height + 6),
          role: .paragraph)),
      .group(
        Group(
          items: layout.items.moved(dx: margin, dy: top), name: "Timeline", role: .figure,
          alternative: parts.binding.alternative)),
    ]
    var rest: [ParagraphLayout.Line] = []
    if let list = parts.list {
      if parts.listIsBelow {
        items.append(
          .group(
            Group(
              items: list.items.moved(dx: margin, dy: top + layout.size.height + 6),
              role: .caption)))
      } else {
        rest = list.lines
      }
    }
    items.append(
      .group(Group(items: parts.source.items.moved(dx: margin, dy: bottom + 6), role: .note)))
    return [try look.page(items, measurer: measurer)] + (try listPages(rest, measurer))
  }

  /// Pages of list lines.
  private func listPages(
    _ lines: [ParagraphLayout.Line], _ measurer: any TextMeasuring
  ) throws -> [Page] {
    let leading = noteLeading
    let perPage = max(1, Int((size.height - 2 * margin) / leading))
    return try stride(from: 0, to: lines.count, by: perPage).map { start in
      let part = lines[start..<min(start + perPage, lines.count)]
      let items = part.enumerated().flatMap { index, line in
        line.items.moved(
          dx: margin, dy: margin + Double(index + 1) * leading - line.baseline)
      }
      return try look.page(
        [.group(Group(items: items, role: .caption))], measurer: measurer)
    }
  }

  /// The deal of the largest value, in words.
  private func finding(_ rows: [ValuedDeal]) -> String {
    let largest = rows.filter { $0.deal.stage.group != .off }
      .max {
        ($0.amount?.best.minorUnits ?? 0, $1.deal.id) < (
          $1.amount?.best.minorUnits ?? 0, $0.deal.id
        )
      }
    guard let largest, largest.amount != nil else {
      return "Deals of \(edition.period.label)"
    }
    return DealSentences.headline(largest.deal)
  }
}
