public import Drawing

/// A house's mark as paths, so that pages with it hold no picture.
public struct Logo: Hashable, Sendable {
  /// In the units of the file.
  public var size: Size
  /// The paths, from the upper left corner.
  public var paths: [Path]

  /// Creates a logo from its parts.
  public init(size: Size, paths: [Path]) {
    self.size = size
    self.paths = paths
  }

  /// Returns the logo so high, with its upper right corner at a place.
  func item(height: Double, right: Double, top: Double) -> PageItem {
    let scale = height / size.height
    let left = right - size.width * scale
    func place(_ p: Point) -> Point { Point(x: left + p.x * scale, y: top + p.y * scale) }
    let items = paths.map { path -> PageItem in
      var out = path
      out.elements = path.elements.map { element in
        switch element {
        case .move(let p): .move(place(p))
        case .line(let p): .line(place(p))
        case .curve(let a, let b, let c):
          .curve(control1: place(a), control2: place(b), end: place(c))
        case .close: .close
        }
      }
      out.stroke?.width *= scale
      return .path(out)
    }
    return .group(Group(items: items, name: "Logo", role: .artifact))
  }
}
