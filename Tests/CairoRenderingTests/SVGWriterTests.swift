import CairoRendering
import Drawing
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
