import CairoRendering
import Drawing
import Foundation
import Testing

/// Pages for tests, with their text measured as it will be drawn.
struct Samples {
  let measurer: PangoMeasurer

  init() throws { measurer = try PangoMeasurer() }

  /// Returns one line of text at a place.
  func text(
    _ text: String, x: Double = 40, y: Double = 60, style: TextStyle = TextStyle(size: 9)
  ) throws -> PageItem {
    .text(
      TextRun(
        text: text, style: style, origin: Point(x: x, y: y),
        metrics: try measurer.measure(text, style: style)))
  }

  /// Returns an A4 page.
  func page(_ items: [PageItem]) -> Page {
    Page(size: Size(width: 595, height: 842), items: items)
  }

  /// Returns a document of pages.
  func document(_ pages: [Page]) -> PageDocument {
    PageDocument(
      title: "Weekly – briefing (sample)", author: "Desk", subject: "Deals",
      keywords: ["arms", "deals"], language: "en-GB", created: "2016-11-27T00:00:00Z", pages: pages)
  }

  /// Returns a document of two pages that holds every kind of item and every role.
  func everything() throws -> PageDocument {
    let heading = Group(
      items: [try text("Deals of the week", y: 80, style: TextStyle(size: 18, weight: .bold))],
      role: .heading1, destination: "top (1)", outline: OutlineEntry(title: "Deals", level: 1))
    let head = Group(items: [try text("Running head", y: 30)], role: .artifact)
    let paragraph = Group(
      items: [
        try text("Before the", y: 110),
        .link(Link(target: .destination("note 1"), items: [try text("mark", x: 95, y: 110)])),
        try text("and after it.", x: 130, y: 110),
        .link(
          Link(
            target: .uri("https://example.org/O'Brien\\x(1)"),
            items: [try text("address", x: 200, y: 110)])),
        .link(Link(target: .uri("javascript:x"), items: [try text("unsafe", x: 260, y: 110)])),
      ], role: .paragraph)
    let first = page([
      .group(head), .group(heading), .group(paragraph), .group(try figure()),
      .group(try table()), .group(try list()),
    ])
    let note = Group(
      items: [try text("1 The source says so.", y: 500)], role: .note, destination: "note 1",
      outline: OutlineEntry(title: "Sources “ü”", level: 2))
    let quotation = Group(items: [try text("Quoted words.", y: 100)], role: .quotation)
    let second = Page(
      size: Size(width: 842, height: 595),
      items: [
        .group(
          Group(
            items: [try text("Second heading", y: 60)], role: .heading2,
            outline: OutlineEntry(title: "Second", level: 2))),
        .group(Group(items: [try text("Third heading", y: 80)], role: .heading3)),
        .group(quotation), .group(note),
      ])
    return document([first, second])
  }

  /// Returns a figure with every kind of path.
  func figure() throws -> Group {
    let hatch = Path.Fill.hatch(colour: Colour(0x0B5CAD), spacing: 3, lineWidth: 0.75)
    let dashed = Path.Stroke(colour: Colour(0x444444), width: 0.5, dash: [2, 1], cap: .round)
    var wave: [Path.Element] = [.move(Point(x: 40, y: 300))]
    for step in 1...900 {
      wave.append(.line(Point(x: 40 + Double(step) / 2, y: 300 + Double(step % 7))))
    }
    return Group(
      items: [
        .path(.rectangle(Rect(x: 40, y: 140, width: 80, height: 60), fill: hatch, stroke: dashed)),
        .path(.circle(centre: Point(x: 200, y: 170), radius: 25, fill: .solid(Colour(0xCC3311)))),
        .path(
          .polygon(
            [Point(x: 260, y: 200), Point(x: 300, y: 140), Point(x: 340, y: 200)],
            fill: .solid(Colour(0x117733, alpha: 0.5)))),
        .path(Path(elements: wave, stroke: .init(colour: Colour(0x222222), width: 1))),
        try text("2 500", x: 60, y: 220, style: TextStyle(size: 8, tabularFigures: true)),
      ], role: .figure, evidence: ["d-1", "d-2"], alternative: "Values: 2 500 & \"more\"")
  }

  private func table() throws -> Group {
    let header = Group(
      items: [
        .group(Group(items: [try text("Supplier", y: 400)], role: .headerCell)),
        .group(Group(items: [try text("Value", x: 200, y: 400)], role: .headerCell)),
      ], role: .row)
    let row = Group(
      items: [
        .group(Group(items: [try text("Türkiye", y: 415)], role: .cell)),
        .group(Group(items: [try text("$3.4bn", x: 200, y: 415)], role: .cell)),
      ], role: .row)
    let rule = Path.line(
      from: Point(x: 40, y: 404), to: Point(x: 400, y: 404),
      stroke: .init(colour: Colour(0), width: 0.5))
    return Group(items: [.group(header), .path(rule), .group(row)], role: .table)
  }

  private func list() throws -> Group {
    Group(
      items: [
        .group(Group(items: [try text("First point", y: 500)], role: .listItem)),
        .group(Group(items: [try text("Table 1", y: 520)], role: .caption)),
      ], role: .list)
  }
}
