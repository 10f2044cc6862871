import Drawing
import Testing

struct PageDumpTests {
  @Test func printsOneItemALineWithEvidence() {
    let page = Page(
      size: Size(width: 100, height: 50),
      items: [
        .group(
          Group(
            items: [
              .path(
                .rectangle(
                  Rect(x: 1.00049, y: 2, width: 3, height: 4), fill: .solid(Colour(0x0B5CAD))))
            ], role: .figure, evidence: ["tr-ru-s400"])),
        .link(
          Link(
            target: .destination("note-1"),
            items: [
              .text(
                TextRun(
                  text: "a \"b\"", style: TextStyle(size: 7.5), origin: Point(x: 1, y: 9),
                  metrics: TextMetrics(width: 10, ascent: 6, descent: 2)))
            ])),
      ])
    #expect(
      page.dump == """
        page 100×50
          group figure evidence tr-ru-s400
            path fill #0b5cad M1,2 L4,2 L4,6 L1,6 Z
          link to "note-1"
            text 1,9 w 10 Inter 7.5 400 #151a21 "a \\"b\\""

        """)
  }

  @Test func namesPaperAndAlignmentAreToldWhereThereAreAny() {
    let run = TextRun(
      text: "12", style: TextStyle(size: 9), origin: Point(x: 5, y: 9),
      metrics: TextMetrics(width: 10, ascent: 8, descent: 2), alignment: .right)
    let page = Page(
      size: Size(width: 20, height: 10),
      items: [.group(Group(items: [.text(run)], name: "Deal 7"))], paper: Colour(0x101820))
    #expect(
      page.dump == """
        page 20×10 paper #101820
          group name "Deal 7"
            text 5,9 w 10 Inter 9 400 right #151a21 "12"

        """)
  }

  @Test func theAlternativesOfFiguresMakeThatOfThePage() {
    func figure(_ alternative: String?, _ inner: [PageItem] = []) -> PageItem {
      .group(Group(items: inner, role: .figure, alternative: alternative))
    }
    let page = Page(
      size: Size(width: 20, height: 10),
      items: [
        figure("Bars.", [figure("Not told twice.")]), figure(nil, [figure("Lines.")]), figure(nil),
        .link(Link(target: .uri("https://example.org"), items: [figure("Dots.")])),
      ])
    #expect(page.alternative == "Bars.\n\nLines.\n\nDots.")
    #expect(Page(size: page.size, items: []).alternative.isEmpty)
  }

  @Test(arguments: [
    (1.0, "1"), (-0.0004, "0"), (0.5, "0.5"), (1234.5678, "1234.568"), (-2.05, "-2.05"),
  ])
  func numbersHaveThreeDecimalsAtMost(value: Double, text: String) {
    #expect(number(value) == text)
  }
}
