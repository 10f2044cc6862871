/// What is checked of a page before it is drawn, for every output alike.
package struct PageCheck {
  /// The page's number from 1, for messages.
  let number: Int

  package init(number: Int) { self.number = number }

  /// The largest page that viewers show, in points.
  private static let largestSide = 14_400.0
  /// How deep groups and links may be in each other.
  private static let largestDepth = 100

  /// Throws unless the page has a usable size and every number on it can be drawn.
  package func check(_ page: Page) throws(PageProblem) {
    for side in [page.size.width, page.size.height] {
      guard side.isFinite, side > 0 else {
        throw PageProblem(
          .invalidInput, "page \(number) is \(page.size.width) × \(page.size.height) pt")
      }
      guard side <= Self.largestSide else {
        throw PageProblem(
          .tooLarge, "page \(number) is \(page.size.width) × \(page.size.height) pt",
          remedy: "a side has at most \(Int(Self.largestSide)) pt")
      }
    }
    if let paper = page.paper {
      try check(paper)
      guard paper.alpha == 1 else {
        throw PageProblem(.invalidInput, "page \(number) has paper that is not opaque")
      }
    }
    try check(page.items, depth: 0)
  }

  private func check(_ items: [PageItem], depth: Int) throws(PageProblem) {
    guard depth <= Self.largestDepth else {
      throw PageProblem(
        .tooLarge, "page \(number) has groups more than \(Self.largestDepth) deep in each other")
    }
    for item in items {
      switch item {
      case .group(let group): try check(group.items, depth: depth + 1)
      case .link(let link): try check(link.items, depth: depth + 1)
      case .path(let path): try check(path)
      case .text(let run): try check(run)
      }
    }
  }

  private func check(_ run: TextRun) throws(PageProblem) {
    try check(run.origin)
    try check(run.metrics.width)
    try check(run.metrics.ascent)
    try check(run.metrics.descent)
    try check(run.style.size)
    try check(run.style.tracking)
    try check(run.style.colour)
  }

  private func check(_ path: Path) throws(PageProblem) {
    for element in path.elements {
      switch element {
      case .move(let p), .line(let p): try check(p)
      case .curve(let a, let b, let c):
        try check(a)
        try check(b)
        try check(c)
      case .close: break
      }
    }
    switch path.fill {
    case .solid(let colour): try check(colour)
    case .hatch(let colour, let spacing, let lineWidth):
      try check(colour)
      try check(spacing)
      try check(lineWidth)
      guard spacing >= 0.25 else {
        throw PageProblem(
          .invalidInput, "page \(number) has a hatch with a spacing of \(spacing) pt",
          remedy: "use at least 0.25 pt")
      }
    case nil: break
    }
    if let stroke = path.stroke { try check(stroke) }
  }

  private func check(_ stroke: Path.Stroke) throws(PageProblem) {
    try check(stroke.colour)
    try check(stroke.width)
    for length in stroke.dash { try check(length) }
    let isUsable = !stroke.dash.contains { $0 < 0 } && stroke.dash.contains { $0 > 0 }
    guard stroke.dash.isEmpty || isUsable else {
      throw PageProblem(
        .invalidInput, "page \(number) has the dash lengths \(stroke.dash)",
        remedy: "lengths are not negative, and one is above zero")
    }
  }

  private func check(_ point: Point) throws(PageProblem) {
    try check(point.x)
    try check(point.y)
  }

  private func check(_ value: Double) throws(PageProblem) {
    guard value.isFinite, abs(value) <= 1_000_000 else {
      throw PageProblem(
        .invalidInput, "page \(number) has the coordinate \(value)",
        remedy: "coordinates and lengths must be finite and within ±1000000 pt")
    }
  }

  private func check(_ colour: Colour) throws(PageProblem) {
    for part in [colour.red, colour.green, colour.blue, colour.alpha] {
      guard part.isFinite, (0...1).contains(part) else {
        throw PageProblem(
          .invalidInput, "page \(number) has a colour with the part \(part)",
          remedy: "use parts from 0 to 1")
      }
    }
  }
}
