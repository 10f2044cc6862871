extension PageItem {
  func roundedToThousandths() -> PageItem {
    switch self {
    case .group(var group):
      group.items = group.items.map { $0.roundedToThousandths() }
      return .group(group)
    case .link(var link):
      link.items = link.items.map { $0.roundedToThousandths() }
      return .link(link)
    case .path(var path):
      path.elements = path.elements.map { element in
        switch element {
        case .move(let p): .move(p.rounded)
        case .line(let p): .line(p.rounded)
        case .curve(let a, let b, let c):
          .curve(control1: a.rounded, control2: b.rounded, end: c.rounded)
        case .close: .close
        }
      }
      return .path(path)
    case .text(var run):
      run.origin = run.origin.rounded
      run.metrics = TextMetrics(
        width: Drawing.rounded(run.metrics.width), ascent: Drawing.rounded(run.metrics.ascent),
        descent: Drawing.rounded(run.metrics.descent))
      return .text(run)
    }
  }

  /// Returns the item moved by a distance in points.
  public func moved(dx: Double, dy: Double) -> PageItem {
    func move(_ p: Point) -> Point { Point(x: p.x + dx, y: p.y + dy) }
    switch self {
    case .group(var group):
      group.items = group.items.map { $0.moved(dx: dx, dy: dy) }
      return .group(group)
    case .link(var link):
      link.items = link.items.map { $0.moved(dx: dx, dy: dy) }
      return .link(link)
    case .path(var path):
      path.elements = path.elements.map { element in
        switch element {
        case .move(let p): .move(move(p))
        case .line(let p): .line(move(p))
        case .curve(let a, let b, let c):
          .curve(control1: move(a), control2: move(b), end: move(c))
        case .close: .close
        }
      }
      return .path(path)
    case .text(var run):
      run.origin = move(run.origin)
      return .text(run)
    }
  }

  /// The smallest rectangle that holds the item, strokes not counted; `nil` when it is empty.
  public var bounds: Rect? {
    switch self {
    case .group(let group): group.items.bounds
    case .link(let link): link.items.bounds
    case .path(let path): path.bounds
    case .text(let run): run.bounds
    }
  }
}

extension Array where Element == PageItem {
  /// The smallest rectangle that holds all items, strokes not counted; `nil` when it is empty.
  public var bounds: Rect? {
    reduce(nil) { box, item in
      guard let next = item.bounds else { return box }
      return box.map { $0.union(next) } ?? next
    }
  }

  /// Returns the items moved by a distance in points.
  public func moved(dx: Double, dy: Double) -> [PageItem] { map { $0.moved(dx: dx, dy: dy) } }
}

extension Point {
  var rounded: Point { Point(x: Drawing.rounded(x), y: Drawing.rounded(y)) }
}
