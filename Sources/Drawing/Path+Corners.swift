extension Path {
  /// The rectangle that the path is, sides along the page's; `nil` for any other path.
  package var rectangle: Rect? {
    guard elements.count == 5, case .move(let a) = elements[0], case .line(let b) = elements[1],
      case .line(let c) = elements[2], case .line(let d) = elements[3], case .close = elements[4]
    else { return nil }
    let isFirstAcross = a.y == b.y && b.x == c.x && c.y == d.y && d.x == a.x
    let isFirstDown = a.x == b.x && b.y == c.y && c.x == d.x && d.y == a.y
    guard isFirstAcross || isFirstDown, let box = bounds, box.width > 0, box.height > 0 else {
      return nil
    }
    return box
  }

  /// Returns a rectangle with round corners, of at most half of its shorter side; any other path as
  /// it is.
  package func cornered(radius: Double) -> Path {
    guard let box = rectangle, radius > 0 else { return self }
    let r = min(radius, min(box.width, box.height) / 2)
    let k = r * (1 - 0.552_284_749_8)
    let (x0, y0, x1, y1) = (box.minX, box.minY, box.maxX, box.maxY)
    func at(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
    var out = self
    out.elements = [
      .move(at(x0 + r, y0)), .line(at(x1 - r, y0)),
      .curve(control1: at(x1 - k, y0), control2: at(x1, y0 + k), end: at(x1, y0 + r)),
      .line(at(x1, y1 - r)),
      .curve(control1: at(x1, y1 - k), control2: at(x1 - k, y1), end: at(x1 - r, y1)),
      .line(at(x0 + r, y1)),
      .curve(control1: at(x0 + k, y1), control2: at(x0, y1 - k), end: at(x0, y1 - r)),
      .line(at(x0, y0 + r)),
      .curve(control1: at(x0, y0 + k), control2: at(x0 + k, y0), end: at(x0 + r, y0)), .close,
    ]
    return out
  }
}

extension PageItem {
  /// Returns the item with round corners on the rectangles that show data.
  package func cornered(radius: Double, isData: Bool = false) -> PageItem {
    switch self {
    case .group(var group):
      let isData = isData || !group.evidence.isEmpty
      group.items = group.items.map { $0.cornered(radius: radius, isData: isData) }
      return .group(group)
    case .link(var link):
      link.items = link.items.map { $0.cornered(radius: radius, isData: isData) }
      return .link(link)
    case .path(let path): return .path(isData ? path.cornered(radius: radius) : path)
    case .text: return self
    }
  }
}
