import CairoRendering
import Drawing
import TestSupport
import Testing

struct SVGWriterTests {
  let samples: Samples
  let writer = SVGWriter()

  init() throws { samples = try Samples() }

  @Test func theTextIsLive() throws {
    let svg = try writer.text(
      try samples.everything().pages[0], title: "A & B", description: "What <it> shows")
    #expect(svg.contains(">Deals of the week</text>"))
    #expect(svg.contains("<title id=\"title\">A &amp; B</title>"))
    #expect(svg.contains("<desc id=\"desc\">What &lt;it&gt; shows</desc>"))
    #expect(svg.contains("font-size=\"18\" font-weight=\"700\""))
    #expect(svg.contains("data-evidence=\"d-1 d-2\""))
    #expect(svg.contains("aria-label=\"Values: 2 500 &amp; &quot;more&quot;\""))
  }

  @Test func linksAreAddresses() throws {
    let document = try samples.everything()
    let svg = try writer.text(document.pages[0], title: "Links")
    #expect(svg.contains("<a href=\"https://example.org/O&apos;Brien%5Cx%281%29\">"))
    #expect(svg.contains("<a href=\"#to-note_20_1\">"))
    #expect(!svg.contains("javascript"))
    #expect(try writer.text(document.pages[1], title: "x").contains("id=\"to-note_20_1\""))
  }

  @Test func aHatchIsAPatternNamedByItsLook() throws {
    let svg = try writer.text(samples.page([.group(try samples.figure())]), title: "Hatch")
    #expect(svg.contains("<pattern id=\"hatch-0b5cad-1-3-0.75\""))
    #expect(svg.contains("fill=\"url(#hatch-0b5cad-1-3-0.75)\""))
  }

  private func line(
    _ text: String, width: Double = 40, alignment: Paragraph.Alignment = .left
  ) throws -> String {
    let run = TextRun(
      text: text, style: TextStyle(size: 9), origin: Point(x: 10, y: 20),
      metrics: TextMetrics(width: width, ascent: 8, descent: 2), alignment: alignment)
    let svg = try writer.text(samples.page([.text(run)]), title: "x")
    return String(svg.split(separator: "\n").first { $0.contains("<text") } ?? "")
  }

  @Test func linesKeepTheirAnchorWithOtherFonts() throws {
    #expect(try line("Bars").contains("<text x=\"10\" y=\"20\" font-size"))
    #expect(try line("Bars", alignment: .right).contains("x=\"50\" y=\"20\" text-anchor=\"end\""))
    #expect(
      try line("Bars", alignment: .centre).contains("x=\"30\" y=\"20\" text-anchor=\"middle\""))
  }

  @Test(arguments: ["שלום (2016)", "12 صفقة", "«سلام»"])
  func linesFromRightToLeftSaySo(_ text: String) throws {
    // Of such a line the left end is its end.
    #expect(try line(text).contains("x=\"10\" y=\"20\" text-anchor=\"end\" direction=\"rtl\""))
    #expect(try line(text, alignment: .right).contains("x=\"50\" y=\"20\" direction=\"rtl\""))
    #expect(try line(text).contains("style=\"font-variant-ligatures:normal\""))
    #expect(try line(text).contains(">\(text)</text>"))
  }

  @Test(arguments: ["Deal with ישראל", "3.4 bn", "Привет", "东京", ""])
  func otherLinesSayNothingOfDirection(_ text: String) throws {
    #expect(try !line(text).contains("direction"))
  }

  @Test func identifiersComeFromNamesAndAreUnique() throws {
    func group(_ name: String?, evidence: [String] = [], role: Group.Role? = nil) throws -> PageItem
    {
      .group(Group(items: [try samples.text("x")], name: name, role: role, evidence: evidence))
    }
    let page = samples.page([
      try group("Deal 7, Türkiye"), try group("Deal 7 / Türkiye"),
      try group(nil, evidence: ["d-1"]),
      try group(nil, role: .figure), try group("2016"), try group("…"), try group("Title"),
    ])
    let svg = try writer.text(page, title: "T", description: "D")
    let names = svg.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) }
    #expect(
      names == [
        "title", "desc", "deal-7-türkiye", "deal-7-türkiye-2", "d-1", "figure", "n2016", "title-2",
      ])
    #expect(svg.contains("<title>Deal 7, Türkiye</title>"))
    let second = try SVGWriter(prefix: "Chart 2").text(page, title: "T", description: "D")
    #expect(second.contains("aria-labelledby=\"chart-2-title chart-2-desc\""))
    for name in names { #expect(second.contains(" id=\"chart-2-\(name)\"")) }
  }

  @Test func placesAndHatchesKeepTheirPrefix() throws {
    let document = try samples.everything()
    let svg = try SVGWriter(prefix: "a").text(document.pages[0], title: "x")
    #expect(svg.contains("href=\"#a-to-note_20_1\"") && svg.contains("url(#a-hatch-0b5cad"))
    #expect(svg.contains("id=\"a-to-top_20__28_1_29_\"") && svg.contains("id=\"a-hatch-0b5cad"))
  }

  @Test func thePaperIsDrawnUnlessThereIsNone() throws {
    let page = Page(size: Size(width: 20, height: 10), items: [], paper: Colour(0x101820))
    #expect(
      try writer.text(page, title: "x").contains(
        "<rect width=\"20\" height=\"10\" fill=\"#101820\"/>"))
    #expect(try !SVGWriter(hasPaper: false).text(page, title: "x").contains("<rect"))
  }

  @Test func nothingOutsideOfTheFileIsReferredTo() throws {
    let svg = try writer.text(try samples.everything().pages[0], title: "x")
    let rest = svg.replacing("http://www.w3.org/2000/svg", with: "")
      .replacing("href=\"https://example.org/O&apos;Brien%5Cx%281%29\"", with: "")
    for word in ["http", "@import", "@font-face", "<image", "src=", "<script", "url(h"] {
      #expect(!rest.contains(word), "\(word)")
    }
  }

  @Test func theAlternativeOfThePageIsItsDescription() throws {
    let svg = try writer.text(try samples.everything().pages[0], title: "x")
    #expect(svg.contains("<desc id=\"desc\">Values: 2 500 &amp; &quot;more&quot;</desc>"))
  }

  @Test func twoRunsGiveEqualText() throws {
    let page = try samples.everything().pages[0]
    #expect(try writer.text(page, title: "x") == writer.text(page, title: "x"))
  }

  @Test(.enabled(if: ReadingTool.isInstalled("python3"), "python3 is not installed"))
  func theMarkupIsWellFormed() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/page.svg"
    var page = try samples.everything().pages[0]
    page.items.append(try samples.text("a < b & \"c\" 'd' ]]> \u{1}\n end  two"))
    try writer.write(page, title: "All \u{0}<kinds>", description: "&", to: path)
    let script = """
      import sys, xml.etree.ElementTree as E
      t = E.parse(sys.argv[1]); n = '{http://www.w3.org/2000/svg}text'
      print('|'.join(e.text for e in t.iter(n)))
      """
    let parsed = try ReadingTool.run("python3", ["-c", script, path])
    #expect(parsed.status == 0)
    #expect(parsed.output.contains("a < b & \"c\" 'd' ]]>    end  two"))
  }

  @Test func aNumberThatIsNotFiniteIsRefused() throws {
    var page = samples.page([])
    page.items = [
      .path(.rectangle(Rect(x: 0, y: 0, width: .nan, height: 5), fill: .solid(Colour(0))))
    ]
    #expect(throws: CairoError.self) { try writer.text(page, title: "x") }
  }
}
