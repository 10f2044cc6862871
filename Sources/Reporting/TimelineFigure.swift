public import Analysis
internal import Charting
public import Drawing
internal import Facts

/// A timeline as a picture for presentations: one page, and further pages for the list of what has
/// no label in the chart.
public struct TimelineFigure {
  public var edition: Edition
  public var lanes: ReportDefinition.Side
  /// The page box in points; 960 × 540 for a slide.
  public var size: Size
  /// The title; `nil` takes the finding that the data give.
  public var title: String?

  public init(
    edition: Edition, lanes: ReportDefinition.Side = .recipient,
    size: Size = Size(width: 960, height: 540), title: String? = nil
  ) {
    self.edition = edition
    self.lanes = lanes
    self.size = size
    self.title = title
  }

  /// Returns the pages: the chart, then the rest of its list where it does not fit below it.
  ///
  /// - Throws: what the measurer throws.
  public func pages(measurer: any TextMeasuring) throws -> [Page] {
    let margin = 36.0
    let width = size.width - 2 * margin
    let style = ChartStyle.slide
    let period = edition.period
    let rows = edition.table.reached(in: period).rows
    let title = try Paragraph(
      self.title ?? finding(rows),
      style: TextStyle(family: "Inter Display", size: 26, weight: .bold), leading: 31
    ).layout(width: width, measurer: measurer)
    let lanesThatFit = max(3, Int((size.height - title.height - 190) / 32))
    let binding = TimelineBinding(
      edition: edition, from: period.first, to: period.last, lanes: lanes,
      limit: lanesThatFit, style: style, highlight: false)
    let note = TextStyle(size: 10, colour: Colour(0x5A6472))
    let subtitle = try Paragraph(
      "Arms deals by \(lanes.rawValue), \(period.label) · " + binding.subtitle,
      style: TextStyle(size: 13, colour: Colour(0x5A6472)), leading: 17
    ).layout(width: width, measurer: measurer)
    let source = try Paragraph(binding.figureNote, style: note, leading: 13)
      .layout(width: width, measurer: measurer)
    let top = margin + title.height + 6 + subtitle.height + 10
    let bottom = size.height - 24 - source.height
    func list(_ listed: [Int]) throws -> ParagraphLayout? {
      guard !listed.isEmpty else { return nil }
      let spans = binding.listSpans(
        listed, number: TextStyle(size: 10, weight: .semibold, colour: Colour(0x0B5CAD)),
        text: note)
      return try Paragraph(spans, leading: 13).layout(width: width, measurer: measurer)
    }
    var layout = try binding.chart.layout(
      width: width, height: bottom - top, measurer: measurer)
    if let room = try list(layout.listed)?.height, room < (bottom - top) * 0.3 {
      layout = try binding.chart.layout(
        width: width, height: bottom - top - room - 6, measurer: measurer)
    }
    var items = title.items.moved(dx: margin, dy: margin)
    items = [.group(Group(items: items, role: .heading1))]
    items.append(
      .group(
        Group(
          items: subtitle.items.moved(dx: margin, dy: margin + title.height + 6), role: .paragraph)))
    items.append(
      .group(
        Group(
          items: layout.items.moved(dx: margin, dy: top), role: .figure,
          alternative: binding.alternative)))
    items.append(
      .group(Group(items: source.items.moved(dx: margin, dy: bottom + 6), role: .note)))
    let below = top + layout.size.height + 6
    var pages: [Page] = []
    var rest: [ParagraphLayout.Line] = []
    if let listed = try list(layout.listed) {
      if below + listed.height <= bottom {
        items.append(
          .group(Group(items: listed.items.moved(dx: margin, dy: below), role: .caption)))
      } else {
        rest = listed.lines
      }
    }
    pages.append(Page(size: size, items: items))
    pages += listPages(rest, margin: margin)
    return pages
  }

  /// Pages of list lines.
  private func listPages(_ lines: [ParagraphLayout.Line], margin: Double) -> [Page] {
    let leading = 13.0
    let perPage = max(1, Int((size.height - 2 * margin) / leading))
    return stride(from: 0, to: lines.count, by: perPage).map { start in
      let part = lines[start..<min(start + perPage, lines.count)]
      let items = part.enumerated().flatMap { index, line in
        line.items.moved(
          dx: margin, dy: margin + Double(index + 1) * leading - line.baseline)
      }
      return Page(size: size, items: [.group(Group(items: items, role: .caption))])
    }
  }

  /// The deal of the largest value, in words.
  private func finding(_ rows: [ValuedDeal]) -> String {
    let largest = rows.filter { $0.deal.stage.group != .off }
      .max { ($0.amount?.best.minorUnits ?? 0, $1.deal.id) < ($1.amount?.best.minorUnits ?? 0, $0.deal.id) }
    guard let largest, largest.amount != nil else {
      return "Arms deals by \(lanes.rawValue), \(edition.period.label)"
    }
    return DealSentences.headline(largest.deal)
  }
}
