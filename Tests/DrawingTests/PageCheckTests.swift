import Testing

@testable import Drawing

struct PageCheckTests {
  private func check(_ items: [PageItem]) throws {
    // The initialiser rounds, so the items are put in afterwards.
    var page = Page(size: Size(width: 100, height: 100), items: [])
    page.items = items
    try PageCheck(number: 3).check(page)
  }

  private static let good = Path.rectangle(
    Rect(x: 1, y: 1, width: 5, height: 5), fill: .solid(Colour(0)),
    stroke: .init(colour: Colour(0), width: 1, dash: [1, 2]))

  static let bad: [Path] = {
    var paths: [Path] = []
    for value in [Double.nan, .infinity, -.infinity, 1e9] {
      let stroke = Path.Stroke(colour: Colour(0), width: 1)
      paths.append(.line(from: Point(x: value, y: 0), to: Point(x: 0, y: 0), stroke: stroke))
      paths.append(.circle(centre: Point(x: 5, y: 5), radius: value))
      paths.append(good.with { $0.stroke?.width = value })
      paths.append(good.with { $0.stroke?.dash = [1, value] })
      paths.append(good.with { $0.stroke?.colour.alpha = value })
      paths.append(good.with { $0.fill = .solid(Colour(red: value, green: 0, blue: 0)) })
      paths.append(
        good.with { $0.fill = .hatch(colour: Colour(0), spacing: value, lineWidth: 1) })
    }
    paths.append(good.with { $0.stroke?.dash = [0, 0] })
    paths.append(good.with { $0.stroke?.dash = [2, -1] })
    paths.append(good.with { $0.fill = .hatch(colour: Colour(0), spacing: 0, lineWidth: 1) })
    return paths
  }()

  @Test func aUsablePathPasses() throws { try check([.path(Self.good)]) }

  @Test(arguments: bad)
  func aPathThatCannotBeDrawnIsRefused(_ path: Path) throws {
    let nested = PageItem.group(
      Group(items: [.link(Link(target: .uri("x"), items: [.path(path)]))]))
    let error = try #require(throws: PageProblem.self) { try check([nested]) }
    #expect(error.kind == .invalidInput && error.message.contains("page 3"))
  }

  @Test func aTextThatCannotBeDrawnIsRefused() throws {
    let run = TextRun(
      text: "a", style: TextStyle(size: 9), origin: Point(x: 1, y: 1),
      metrics: TextMetrics(width: 5, ascent: 8, descent: 2))
    try check([.text(run)])
    let parts: [WritableKeyPath<TextRun, Double>] = [
      \.origin.x, \.origin.y, \.metrics.width, \.metrics.ascent, \.style.size, \.style.tracking,
      \.style.colour.red,
    ]
    for part in parts {
      var bad = run
      bad[keyPath: part] = .nan
      #expect(throws: PageProblem.self, "\(part)") { try check([.text(bad)]) }
    }
  }

  @Test func groupsTooDeepInEachOtherAreRefused() throws {
    var item = PageItem.path(Self.good)
    for _ in 0..<90 { item = .group(Group(items: [item])) }
    try check([item])
    for _ in 0..<20 { item = .group(Group(items: [item])) }
    let error = try #require(throws: PageProblem.self) { try check([item]) }
    #expect(error.kind == .tooLarge)
  }
}

extension Path {
  /// Returns the path with a change.
  fileprivate func with(_ change: (inout Path) -> Void) -> Path {
    var path = self
    change(&path)
    return path
  }
}
