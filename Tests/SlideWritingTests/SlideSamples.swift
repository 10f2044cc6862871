import Drawing
import SlideWriting
import TestSupport

/// Pages for tests, measured with half an em a character.
enum SlideSamples {
  static func run(
    _ text: String, x: Double = 40, y: Double = 60, style: TextStyle = TextStyle(size: 10),
    alignment: Paragraph.Alignment = .left
  ) -> TextRun {
    TextRun(
      text: text, style: style, origin: Point(x: x, y: y),
      metrics: FixedWidthMeasurer().measure(text, style: style), alignment: alignment)
  }

  static func text(
    _ text: String, x: Double = 40, y: Double = 60, style: TextStyle = TextStyle(size: 10),
    alignment: Paragraph.Alignment = .left
  ) -> PageItem {
    .text(run(text, x: x, y: y, style: style, alignment: alignment))
  }

  static func page(_ items: [PageItem], paper: Colour? = nil) -> Page {
    Page(size: Size(width: 960, height: 540), items: items, paper: paper)
  }

  static func document(_ pages: [Page]) -> PageDocument {
    PageDocument(
      title: "Arms deals & <more>", author: "Desk", subject: "Deals", keywords: ["arms", "deals"],
      language: "en-GB", created: "2016-11-27T00:00:00Z", pages: pages)
  }

  static func deck(_ items: [PageItem], paper: Colour? = nil) throws -> OpenedDeck {
    try OpenedDeck(SlideWriter().bytes(document([page(items, paper: paper)])))
  }

  /// A document of two pages with every kind of item.
  static var everything: PageDocument {
    let blue = Colour(0x0B5CAD)
    let title = TextStyle(family: "Inter Display", size: 26, weight: .bold)
    let heading = Group(
      items: [
        text("Who buys what,", y: 60, style: title), text("and from whom", y: 91, style: title),
      ], role: .heading1, destination: "top")
    let wave = Path(
      elements: [
        .move(Point(x: 100, y: 300)), .line(Point(x: 140, y: 260)),
        .curve(
          control1: Point(x: 150, y: 240), control2: Point(x: 170, y: 240),
          end: Point(x: 180, y: 260)), .line(Point(x: 220, y: 300)),
      ], stroke: .init(colour: blue, width: 1.5, dash: [3, 1.5], cap: .round))
    let deal = Group(
      items: [
        .path(.circle(centre: Point(x: 300, y: 200), radius: 12, fill: .solid(blue))),
        text("5 S-400 from Russia", x: 316, y: 204, style: TextStyle(size: 11, weight: .semibold)),
      ], name: "India: 5 S-400", evidence: ["in-ru-s400"])
    let figure = Group(
      items: [
        .path(
          .rectangle(
            Rect(x: 40, y: 120, width: 60, height: 30),
            fill: .hatch(colour: Colour(0xC77700), spacing: 3, lineWidth: 0.75))),
        .path(
          .polygon(
            [Point(x: 400, y: 300), Point(x: 420, y: 260), Point(x: 440, y: 300)],
            fill: .solid(Colour(0x117733, alpha: 0.5)))),
        .path(
          .line(
            from: Point(x: 300, y: 400), to: Point(x: 40, y: 380),
            stroke: .init(colour: Colour(0xD8DDE4), width: 0.5))),
        .path(wave), .group(deal),
        .link(
          Link(
            target: .uri("https://example.org/O'Brien?a=1&b=2"),
            items: [.path(.circle(centre: Point(x: 600, y: 200), radius: 4, fill: .solid(blue)))])),
      ], role: .figure, alternative: "Timeline: \"5 S-400\" & more.")
    let note = Group(
      items: [
        text("Source: Reuters; see ", y: 500),
        .link(
          Link(
            target: .uri("https://example.org/a"),
            items: [text("the register", x: 145, y: 500)])),
        .link(Link(target: .destination("second"), items: [text(" (2)", x: 205, y: 500)])),
      ], role: .note)
    let second = page(
      [
        .group(Group(items: [text("Notes")], role: .heading2, destination: "second")),
        .link(Link(target: .uri("javascript:x"), items: [text("unsafe", y: 90)])),
        text("שלום (2016)", y: 120),
      ], paper: Colour(0x101820))
    return document([page([.group(heading), .group(figure), .group(note)]), second])
  }
}
