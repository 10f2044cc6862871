import Drawing
import Facts
import TestSupport
import Testing

@testable import Reporting

struct LogoTests {
  private func logo(_ shapes: String, head: String = "viewBox=\"0 0 40 20\"") throws -> Logo {
    try Logo(svg: "<?xml version='1.0'?><svg \(head)>\(shapes)</svg>", file: "logo.svg")
  }

  private func dump(_ shapes: String) throws -> [String] {
    let page = Page(
      size: Size(width: 40, height: 20), items: try logo(shapes).paths.map { .path($0) })
    return page.dump.split(separator: "\n").dropFirst().map { String($0.dropFirst(2)) }
  }

  @Test func shapesBecomePaths() throws {
    #expect(
      try dump(
        """
        <!-- a <mark> --><g fill="#0B5CAD"><rect x="1" y="2" width="3" height="4"/>
        <polygon points="0,0 4,0 2,3" style="fill: #C70; opacity: .5"/></g>
        <line x1="0" y1="1" x2="5" y2="1" fill="none" stroke="black" stroke-width="2"/>
        """) == [
          "path fill #0b5cad M1,2 L4,2 L4,6 L1,6 Z", "path fill #cc7700/0.5 M0,0 L4,0 L2,3 Z",
          "path stroke #000000 2 M0,1 L5,1",
        ])
  }

  @Test(arguments: [
    ("M1 2L3 4", "M1,2 L3,4"), ("m1,2 3,4 1-1", "M1,2 L4,6 L5,5"),
    ("M0 0h5v-2H1V3", "M0,0 L5,0 L5,-2 L1,-2 L1,3"),
    ("M0 0c1 0 2 1 2 2s1 2 2 2", "M0,0 C1,0 2,1 2,2 C2,3 3,4 4,4"),
    ("M0 0Q3 0 3 3", "M0,0 C2,0 3,1 3,3"), ("M1.5.5-1e1.5z", "M1.5,0.5 L-10,0.5 Z"),
  ])
  func commandsOfPathsAreRead(_ data: String, _ expected: String) throws {
    #expect(try dump("<path d=\"\(data)\"/>") == ["path fill #000000 \(expected)"])
  }

  @Test func groupsAreMovedAndScaled() throws {
    #expect(
      try dump(
        """
        <g transform="translate(10 5) scale(2)"><rect width="1" height="1"/></g>
        <rect width="1" height="1"/>
        """) == [
          "path fill #000000 M10,5 L12,5 L12,7 L10,7 Z", "path fill #000000 M0,0 L1,0 L1,1 L0,1 Z",
        ])
    #expect(try logo("<circle r=\"1\"/>", head: "width='30px' height='10'").size.width == 30)
    let moved = try logo("<rect width=\"1\" height=\"1\"/>", head: "viewBox=\"-5 -5 9 9\"")
    #expect(moved.paths[0].bounds?.minX == 5)
  }

  @Test(arguments: [
    "<image href=\"x.png\"/>", "<script>x</script>", "<text>a</text>", "<style>a{}</style>", "",
    "<path d=\"M0 0A1 1 0 0 1 2 2\"/>", "<path d=\"M0 0L1\"/>", "<path d=\"M0 0Z1 1\"/>",
    "<path d=\"5 5\"/>", "<path d=\"M1e9 0\"/>", "<rect class=\"a\" width=\"1\" height=\"1\"/>",
    "<g transform=\"rotate(45)\"><rect width=\"1\" height=\"1\"/></g>",
    "<rect fill=\"url(#g)\" width=\"1\" height=\"1\"/>", "<rect fill=\"", "<use href=\"#a\"/>",
  ])
  func whatCannotBeDrawnRightIsRefused(_ shapes: String) {
    let error = #expect(throws: InputProblem.self) { try logo(shapes) }
    #expect(error?.code == "style.logo" && error?.file == "logo.svg")
  }

  @Test(arguments: [
    "", "<html><rect/></html>", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg viewBox='0 0 1 1'/>",
    "<svg viewBox='0 0 0 1'><rect width='1' height='1'/></svg>", "<svg><rect/></svg>",
    String(repeating: "<svg viewBox='0 0 1 1'>", count: 80),
    "<svg viewBox='0 0 1 1'>" + String(repeating: " ", count: 1 << 20) + "</svg>",
  ])
  func whatIsNoLogoIsRefused(_ text: String) {
    #expect(throws: InputProblem.self) { try Logo(svg: text, file: "logo.svg") }
  }

  @Test func theLogoStandsAtTheUpperRight() throws {
    let look = PageLook(logo: try logo("<rect width=\"40\" height=\"20\"/>"))
    let page = try look.page([], measurer: FixedWidthMeasurer())
    // Half of a margin of 36 pt high, twice as wide, its right edge at the content's.
    #expect(page.items.bounds == Rect(x: 888, y: 9, width: 36, height: 18))
    let narrow = PageLook(preset: PagePreset.all[3], logo: look.logo)
    #expect(try narrow.page([], measurer: FixedWidthMeasurer()).items.isEmpty)
  }
}
