import Testing

@testable import Drawing

struct CornersTests {
  private let box = Rect(x: 10, y: 20, width: 30, height: 8)

  @Test func rectanglesAreKnownWhicheverWayTheyAreDrawn() {
    #expect(Path.rectangle(box).rectangle == box)
    let downFirst = Path.polygon([
      Point(x: 10, y: 20), Point(x: 10, y: 28), Point(x: 40, y: 28), Point(x: 40, y: 20),
    ])
    #expect(downFirst.rectangle == box)
    let skewed = Path.polygon([
      Point(x: 10, y: 20), Point(x: 41, y: 20), Point(x: 40, y: 28), Point(x: 10, y: 28),
    ])
    #expect(skewed.rectangle == nil)
    #expect(Path.rectangle(Rect(x: 1, y: 1, width: 5, height: 0)).rectangle == nil)
    #expect(Path.circle(centre: Point(x: 5, y: 5), radius: 2).rectangle == nil)
  }

  @Test(arguments: [(2.0, 2.0), (50, 4)])
  func cornersStayWithinTheRectangle(_ asked: Double, _ radius: Double) {
    let path = Path.rectangle(box, fill: .solid(Colour(0))).cornered(radius: asked)
    #expect(path.bounds == box && path.fill == .solid(Colour(0)))
    #expect(path.elements.count == 10)
    #expect(path.elements.first == .move(Point(x: 10 + radius, y: 20)))
    guard case .curve(let a, _, let end) = path.elements[2] else {
      Issue.record("a corner is a curve")
      return
    }
    #expect(end == Point(x: 40, y: 20 + radius))
    // A quarter of a circle: the first control point is 0.5523 of the radius along.
    #expect(abs(a.x - (40 - radius + 0.552_284_749_8 * radius)) < 1e-9 && a.y == 20)
  }

  @Test func onlyDataHasRoundCorners() {
    let bar = PageItem.path(.rectangle(box, fill: .solid(Colour(0))))
    let data = PageItem.group(Group(items: [.group(Group(items: [bar]))], evidence: ["d-1"]))
    let ground = PageItem.group(Group(items: [bar]))
    #expect(ground.cornered(radius: 2) == ground)
    #expect(data.cornered(radius: 2) != data && data.cornered(radius: 0) == data)
  }
}
