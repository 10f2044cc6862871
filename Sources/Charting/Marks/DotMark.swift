public import Drawing

/// A mark at a place whose area shows a value.
struct DotMark {
  var kind: MarkKind
  var claim: ValueClaim
  /// In points.
  var radius: Double
  /// The radius of a range's upper end; `nil` without a range.
  var upperRadius: Double?

  /// The height of the arrow-head that says "up to" or "at least", in points.
  var headHeight: Double {
    switch claim {
    case .ceiling: 5.5
    case .floor: 4.5
    case .stated, .range, .unstated: 0
    }
  }

  /// How far the mark reaches to each side of its centre.
  var halfWidth: Double { max(radius, upperRadius.map { max($0, radius + 2) } ?? 0) + 0.8 }
  /// How far it reaches above and below.
  var top: Double { halfWidth + headHeight }
  var bottom: Double { halfWidth }

  /// Returns the mark's items around a centre.
  func items(at centre: Point) -> [PageItem] {
    var out: [PageItem] = []
    if let upperRadius, upperRadius > radius {
      out.append(
        .path(
          .circle(
            centre: centre, radius: max(upperRadius, radius + 2),
            stroke: .init(colour: kind.colour, width: 0.8, dash: [1.5, 1.5]))))
    }
    out += body(at: centre)
    let tip = centre.y - max(radius, upperRadius ?? 0) - 0.8
    if claim == .ceiling || claim == .floor {
      out.append(
        .path(
          .polygon(
            [
              Point(x: centre.x - 2.6, y: tip - 0.6), Point(x: centre.x + 2.6, y: tip - 0.6),
              Point(x: centre.x, y: tip - 4.4),
            ], fill: .solid(kind.colour))))
    }
    if claim == .ceiling {
      // A bar over the arrow-head: the value reaches up to here and no further.
      out.append(
        .path(
          .line(
            from: Point(x: centre.x - 3, y: tip - 4.9), to: Point(x: centre.x + 3, y: tip - 4.9),
            stroke: .init(colour: kind.colour, width: 1))))
    }
    return out
  }

  private func body(at c: Point) -> [PageItem] {
    let white = Path.Fill.solid(Colour(0xFFFFFF))
    if claim == .unstated {
      return [
        .path(
          .circle(
            centre: c, radius: radius, fill: white,
            stroke: .init(colour: kind.colour, width: 1, dash: [1.6, 1.6])))
      ] + (kind.shape == .crossed ? cross(at: c, width: 0.9) : [])
    }
    switch kind.shape {
    case .ring:
      return [
        .path(
          .circle(
            centre: c, radius: radius - 0.8, fill: white,
            stroke: .init(colour: kind.colour, width: 1.6)))
      ]
    case .disc: return [.path(.circle(centre: c, radius: radius, fill: .solid(kind.colour)))]
    case .square:
      // The side of a square with the area of the circle.
      let half = radius * 0.886
      return [
        .path(
          .rectangle(
            Rect(x: c.x - half, y: c.y - half, width: 2 * half, height: 2 * half),
            fill: .solid(kind.colour)))
      ]
    case .crossed:
      return [
        .path(
          .circle(
            centre: c, radius: radius - 0.6, fill: white,
            stroke: .init(colour: kind.colour, width: min(1.2, radius * 0.25))))
      ] + cross(at: c, width: min(1.2, radius * 0.25))
    case .diamond:
      return [
        .path(
          .polygon(
            [
              Point(x: c.x, y: c.y - radius), Point(x: c.x + radius, y: c.y),
              Point(x: c.x, y: c.y + radius), Point(x: c.x - radius, y: c.y),
            ], fill: white, stroke: .init(colour: kind.colour, width: 1.2)))
      ]
    }
  }

  private func cross(at c: Point, width: Double) -> [PageItem] {
    let d = (radius - 0.6) * 0.707
    return [(1.0, 1.0), (1.0, -1.0)].map { sx, sy in
      .path(
        .line(
          from: Point(x: c.x - d * sx, y: c.y - d * sy),
          to: Point(x: c.x + d * sx, y: c.y + d * sy),
          stroke: .init(colour: kind.colour, width: width)))
    }
  }
}

extension MarkKind {
  /// Returns the mark of this kind as a small sign in running text or a table's cell, centred.
  ///
  /// - Parameter diameter: in points.
  public func sign(at centre: Point, diameter: Double) -> [PageItem] {
    DotMark(kind: self, claim: .stated, radius: diameter / 2).items(at: centre)
  }
}
