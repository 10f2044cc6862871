/// A place on a page, in points from the upper left corner.
public struct Point: Hashable, Sendable {
  /// From the left, in points.
  public var x: Double
  /// From the top, in points.
  public var y: Double

  /// Creates a point from its parts.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A width and a height, in points.
public struct Size: Hashable, Sendable {
  /// In points.
  public var width: Double
  /// In points.
  public var height: Double

  /// Creates a size from its parts.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

/// A rectangle, in points, with its origin at the upper left.
public struct Rect: Hashable, Sendable {
  /// From the left, in points.
  public var x: Double
  /// From the top, in points.
  public var y: Double
  /// In points.
  public var width: Double
  /// In points.
  public var height: Double

  /// Creates a rect from its parts.
  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The left edge.
  public var minX: Double { x }
  /// The upper edge.
  public var minY: Double { y }
  /// The right edge.
  public var maxX: Double { x + width }
  /// The lower edge.
  public var maxY: Double { y + height }
  /// Half way between left and right.
  public var midX: Double { x + width / 2 }
  /// Half way between top and bottom.
  public var midY: Double { y + height / 2 }

  /// Returns the rectangle made smaller on every side; negative values make it larger.
  public func inset(by distance: Double) -> Rect { inset(dx: distance, dy: distance) }

  /// Returns the rectangle made smaller by `dx` left and right and by `dy` above and below.
  public func inset(dx: Double, dy: Double) -> Rect {
    Rect(x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy)
  }

  /// Returns whether the two rectangles share an area; touching edges do not count.
  public func overlaps(_ other: Rect) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// Returns whether the other rectangle lies inside, within a tolerance in points.
  public func contains(_ other: Rect, tolerance: Double = 0.001) -> Bool {
    other.minX >= minX - tolerance && other.maxX <= maxX + tolerance
      && other.minY >= minY - tolerance && other.maxY <= maxY + tolerance
  }

  /// Returns the smallest rectangle that holds both.
  public func union(_ other: Rect) -> Rect {
    let x0 = min(minX, other.minX)
    let y0 = min(minY, other.minY)
    return Rect(
      x: x0, y: y0, width: max(maxX, other.maxX) - x0, height: max(maxY, other.maxY) - y0)
  }
}

/// Returns the value rounded to a thousandth of a point, so that every platform stores the same.
func rounded(_ value: Double) -> Double {
  let scaled = (value * 1000).rounded()
  return scaled == 0 ? 0 : scaled / 1000
}
