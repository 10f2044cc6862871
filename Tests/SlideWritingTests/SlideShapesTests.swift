import Drawing
import SlideWriting
import Testing

struct SlideShapesTests {
  private let slide = "ppt/slides/slide1.xml"
  private let blue = Colour(0x0B5CAD)

  private func frame(_ deck: OpenedDeck, _ shape: String = "sp") throws -> [String] {
    try deck.values(slide, "//\(shape)/spPr/xfrm/off/@*")
      + deck.values(slide, "//\(shape)/spPr/xfrm/ext/@*")
  }

  @Test func aRectangleAndACircleAreShapesOfTheirKind() throws {
    let box = Rect(x: 10, y: 20, width: 30, height: 40)
    let rectangle = try SlideSamples.deck([.path(.rectangle(box, fill: .solid(blue)))])
    #expect(try rectangle.values(slide, "//prstGeom/@prst") == ["rect"])
    // 12,700 units are a point.
    #expect(try frame(rectangle) == ["127000", "254000", "381000", "508000"])
    #expect(try rectangle.values(slide, "//solidFill/schemeClr/@val") == ["accent1"])
    let circle = try SlideSamples.deck([
      .path(.circle(centre: Point(x: 50.0004, y: 60), radius: 7.77, fill: .solid(Colour(0x123456))))
    ])
    #expect(try circle.values(slide, "//prstGeom/@prst") == ["ellipse"])
    #expect(try circle.values(slide, "//solidFill/srgbClr/@val") == ["123456"])
  }

  @Test func aLineKeepsItsDirection() throws {
    let stroke = Path.Stroke(colour: blue, width: 2, dash: [4, 2, 1])
    let deck = try SlideSamples.deck([
      .path(.line(from: Point(x: 50, y: 10), to: Point(x: 20, y: 40), stroke: stroke))
    ])
    #expect(try deck.values(slide, "//cxnSp//prstGeom/@prst") == ["line"])
    #expect(try deck.values(slide, "//xfrm/@flipH") == ["1"])
    #expect(try deck.nodes(slide, "//xfrm/@flipV").isEmpty)
    #expect(try frame(deck, "cxnSp") == ["254000", "127000", "381000", "381000"])
    #expect(try deck.values(slide, "//ln/@w") == ["25400"])
    // Three lengths are an odd number, so they come twice; each is a share of 2 pt.
    #expect(
      try deck.values(slide, "//custDash/ds/@*") == [
        "200000", "100000", "50000", "200000", "100000", "50000",
      ])
  }

  @Test func anyOtherFormKeepsItsPoints() throws {
    let path = Path(
      elements: [
        .move(Point(x: 10, y: 10)), .line(Point(x: 20, y: 10)),
        .curve(
          control1: Point(x: 25, y: 12), control2: Point(x: 25, y: 18), end: Point(x: 20, y: 20)),
        .close,
      ], fill: .solid(Colour(0x117733, alpha: 0.25)))
    let deck = try SlideSamples.deck([.path(path)])
    #expect(try deck.values(slide, "//custGeom//path/@w") == ["190500"])
    #expect(try deck.nodes(slide, "//custGeom//close").count == 1)
    #expect(
      try deck.values(slide, "//cubicBezTo/pt/@*") == [
        "190500", "25400", "190500", "101600", "127000", "127000",
      ])
    #expect(try deck.values(slide, "//solidFill//alpha/@val") == ["25000"])
    #expect(try deck.nodes(slide, "//custGeom//path[@fill]").isEmpty)
  }

  @Test func anOpenLineIsNotFilled() throws {
    let stroke = Path.Stroke(colour: blue, width: 1)
    let flat = Path(
      elements: [
        .move(Point(x: 1, y: 5)), .line(Point(x: 2, y: 5)), .line(Point(x: 3, y: 5)),
      ], stroke: stroke)
    let deck = try SlideSamples.deck([.path(flat)])
    #expect(try deck.values(slide, "//custGeom//path/@fill") == ["none"])
    // A form without height would have no scale.
    #expect(try deck.values(slide, "//custGeom//path/@h") == ["1"])
    #expect(try deck.nodes(slide, "//sp/spPr/noFill").count == 1)
  }

  @Test func aHatchIsAPatternOnThePaper() throws {
    let hatch = Path.Fill.hatch(colour: Colour(0xC77700), spacing: 4, lineWidth: 0.75)
    let deck = try SlideSamples.deck(
      [.path(.rectangle(Rect(x: 0, y: 0, width: 9, height: 9), fill: hatch))],
      paper: Colour(0x101820))
    #expect(try deck.values(slide, "//pattFill/@prst") == ["wdUpDiag"])
    #expect(try deck.values(slide, "//fgClr/*/@val") == ["accent2"])
    #expect(try deck.values(slide, "//bgClr/*/@val") == ["101820"])
  }

  @Test func aLineOfTextKeepsPlaceSizeWeightAndColour() throws {
    let style = TextStyle(
      size: 11.25, weight: .semibold, isItalic: true, colour: Colour(0x965A00), tracking: -0.2)
    let deck = try SlideSamples.deck([SlideSamples.text("≤ $21 bn", x: 100, y: 200, style: style)])
    // 8 characters of 5.425 pt; the box begins 0.8 em above the baseline.
    #expect(try frame(deck) == ["1270000", "2425700", "551180", "142875"])
    #expect(try deck.values(slide, "//bodyPr/@wrap") == ["none"])
    #expect(try deck.nodes(slide, "//bodyPr/noAutofit").count == 1)
    #expect(try deck.values(slide, "//bodyPr/@lIns") == ["0"])
    #expect(try deck.values(slide, "//rPr/@sz") == ["1125"])
    #expect(try deck.values(slide, "//rPr/@i") == ["1"])
    #expect(try deck.values(slide, "//rPr/@spc") == ["-20"])
    #expect(try deck.values(slide, "//rPr/latin/@typeface") == ["Inter SemiBold"])
    #expect(try deck.values(slide, "//rPr/solidFill/*/@val") == ["accent6"])
    #expect(try deck.words(slide) == ["≤ $21 bn"])
  }

  @Test(arguments: [
    (TextStyle(size: 9), "+mn-lt", "0"), (TextStyle(size: 9, weight: .bold), "+mn-lt", "1"),
    (TextStyle(family: "Inter Display", size: 9), "+mj-lt", "0"),
    (TextStyle(family: "Lora", size: 9, weight: .medium), "Lora Medium", "0"),
  ])
  func fontsOfTheThemeGoByTheirPlace(_ style: TextStyle, _ face: String, _ bold: String) throws {
    let deck = try SlideSamples.deck([SlideSamples.text("a", style: style)])
    #expect(try deck.values(slide, "//rPr/latin/@typeface") == [face])
    #expect(try deck.values(slide, "//rPr/@b") == [bold])
  }

  @Test func alignmentAndDirectionAreKept() throws {
    func paragraph(_ text: String, _ alignment: Paragraph.Alignment) throws -> [String] {
      let deck = try SlideSamples.deck([SlideSamples.text(text, alignment: alignment)])
      return try deck.values(slide, "//pPr/@*")
    }
    #expect(try paragraph("a", .left) == ["l"])
    #expect(try paragraph("a", .centre) == ["ctr"])
    #expect(try paragraph("a", .right) == ["r"])
    #expect(try paragraph("שלום", .left) == ["l", "1"])
  }

  @Test func linesOfAParagraphAreOneBox() throws {
    let bold = TextStyle(size: 10, weight: .bold)
    let lines = Group(
      items: [
        SlideSamples.text("Poland", x: 40, y: 100, style: bold),
        SlideSamples.text(" bought", x: 70, y: 100), SlideSamples.text("tanks", x: 40, y: 112),
        SlideSamples.text("1", x: 65, y: 109, style: TextStyle(size: 6)),
        SlideSamples.text("and guns", x: 40, y: 124),
      ], role: .paragraph)
    let deck = try SlideSamples.deck([.group(lines)])
    #expect(try deck.nodes(slide, "//sp").count == 1)
    #expect(try deck.words(slide) == ["Poland", " bought", "tanks", "1", "and guns"])
    #expect(try deck.nodes(slide, "//br").count == 2)
    #expect(try deck.values(slide, "//lnSpc/spcPct/@val") == ["120000"])
    // Raised letters are set at two thirds: 9 pt gives 6, a third of it is 3 pt up.
    #expect(try deck.values(slide, "//rPr[@baseline]/@sz") == ["900"])
    #expect(try deck.values(slide, "//rPr/@baseline") == ["33333"])
    #expect(try frame(deck) == ["508000", "1168400", "825500", "431800"])
  }

  @Test(arguments: [
    [SlideSamples.text("a", x: 40, y: 100), SlideSamples.text("b", x: 90, y: 100)],
    [SlideSamples.text("a", x: 40, y: 100), SlideSamples.text("b", x: 45, y: 112)],
    [
      SlideSamples.text("a", x: 40, y: 100), SlideSamples.text("b", x: 40, y: 112),
      SlideSamples.text("c", x: 40, y: 130),
    ],
    [SlideSamples.text("a", x: 40, y: 100), SlideSamples.text("b", x: 40, y: 60)],
  ])
  func linesThatAreNoParagraphStayApart(_ items: [PageItem]) throws {
    let deck = try SlideSamples.deck([.group(Group(items: items, role: .paragraph))])
    #expect(try deck.nodes(slide, "//sp").count == items.count)
    #expect(try deck.nodes(slide, "//br").isEmpty)
  }
}
