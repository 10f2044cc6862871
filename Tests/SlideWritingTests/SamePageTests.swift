import CairoRendering
import Drawing
import SlideWriting
import TestSupport
import Testing

/// Every format draws the same page: what stands where on one stands there on all.
struct SamePageTests {
  private let measurer: PangoMeasurer
  private let words = [
    ("Australia", Point(x: 40, y: 60)), ("Qatar", Point(x: 300.25, y: 200.5)),
    ("2016", Point(x: 850, y: 500)), ("Überschuss", Point(x: 500, y: 333)),
  ]
  private let boxes = [
    Rect(x: 100, y: 100, width: 40, height: 20), Rect(x: 600, y: 400, width: 30, height: 60),
  ]

  init() throws { measurer = try PangoMeasurer() }

  private func page() throws -> Page {
    let style = TextStyle(size: 12)
    let texts = try words.map { text, origin in
      PageItem.text(
        TextRun(
          text: text, style: style, origin: origin,
          metrics: try measurer.measure(text, style: style)))
    }
    let paths = boxes.map { PageItem.path(.rectangle($0, fill: .solid(Colour(0xC77700)))) }
    return Page(
      size: Size(width: 960, height: 540),
      items: [
        .group(Group(items: paths + texts, name: "Chart", role: .figure, alternative: "A chart."))
      ])
  }

  @Test func slidesHaveEveryTextAndShapeInItsPlace() throws {
    let document = SlideSamples.document([try page()])
    let deck = try OpenedDeck(SlideWriter().bytes(document))
    let slide = "ppt/slides/slide1.xml"
    #expect(try deck.words(slide) == words.map(\.0))
    let x = try deck.values(slide, "//sp/spPr/xfrm/off/@x").compactMap { Double($0) }
    let expected = boxes.map(\.minX) + words.map(\.1.x)
    #expect(zip(x, expected).allSatisfy { abs($0 / 12_700 - $1) < 0.001 })
    #expect(x.count == expected.count)
  }

  @Test func vectorPicturesHaveEveryTextInItsPlace() throws {
    let svg = try SVGWriter().text(try page(), title: "Chart")
    for (text, origin) in words {
      let start = "<text x=\"\(number(origin.x))\" y=\"\(number(origin.y))\""
      let lines = svg.split(separator: "\n")
      #expect(lines.contains { $0.contains(start) && $0.contains(">\(text)<") })
    }
    #expect(svg.split(separator: "<path").count == boxes.count + 1)
    #expect(svg.contains("A chart."))
  }

  @Test(.enabled(if: ReadingTool.isInstalled("pdftotext"), "poppler's tools are not installed"))
  func documentsHaveEveryTextInItsPlace() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/page.pdf"
    try PDFWriter(measurer: measurer).write(SlideSamples.document([try page()]), to: path)
    let boxes = try ReadingTool.run("pdftotext", ["-bbox", path, "-"]).output
    let found = boxes.matches(of: /xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"[^>]*>([^<]*)</)
    #expect(found.count == words.count)
    for (text, origin) in words {
      let match = try #require(found.first { $0.output.3 == text })
      #expect(abs((Double(match.output.1) ?? 0) - origin.x) < 0.5, "\(text)")
      let width = try measurer.measure(text, style: TextStyle(size: 12)).width
      #expect(abs((Double(match.output.2) ?? 0) - origin.x - width) < 0.5, "\(text)")
    }
    let images = try ReadingTool.run("pdfimages", ["-list", path]).output.split(separator: "\n")
    #expect(images.count <= 2)
  }
}
