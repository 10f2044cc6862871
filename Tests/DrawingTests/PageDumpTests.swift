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

  @Test(arguments: [
    (1.0, "1"), (-0.0004, "0"), (0.5, "0.5"), (1234.5678, "1234.568"), (-2.05, "-2.05"),
  ])
  func numbersHaveThreeDecimalsAtMost(value: Double, text: String) {
    #expect(number(value) == text)
  }
}
