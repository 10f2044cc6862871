/// A shape: subpaths of lines and curves, with its fill and its stroke.
public struct Path: Hashable, Sendable {
  /// The pieces of the outline.
  public var elements: [Element]
  /// How the area is filled; `nil` for not at all.
  public var fill: Fill?
  /// How the outline is drawn; `nil` for not at all.
  public var stroke: Stroke?

  /// A piece of an outline.
  public enum Element: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(control1: Point, control2: Point, end: Point)
    case close
  }

  /// How an area is filled.
  public enum Fill: Hashable, Sendable {
    case solid(Colour)
    /// Lines at 45° on an empty ground: the mark of what is not agreed yet.
    case hatch(colour: Colour, spacing: Double, lineWidth: Double)
  }

  /// How an outline is drawn.
  public struct Stroke: Hashable, Sendable {
    /// The colour of the line.
    public var colour: Colour
    /// In points.
    public var width: Double
    /// Lengths of dashes and gaps in points; empty for a solid line.
    public var dash: [Double]
    /// How the ends of the line look.
    public var cap: Cap

    /// How the ends of a line look.
    public enum Cap: String, Hashable, Sendable { case butt, round }

    /// Creates a stroke from its parts.
    public init(colour: Colour, width: Double, dash: [Double] = [], cap: Cap = .butt) {
      self.colour = colour
      self.width = width
      self.dash = dash
      self.cap = cap
    }
  }

  /// Creates a path from its parts.
  public init(elements: [Element], fill: Fill? = nil, stroke: Stroke? = nil) {
    self.elements = elements
    self.fill = fill
    self.stroke = stroke
  }

  /// Creates a rectangle.
  public static func rectangle(_ rect: Rect, fill: Fill? = nil, stroke: Stroke? = nil) -> Path {
    Path(
      elements: [
        .move(Point(x: rect.minX, y: rect.minY)), .line(Point(x: rect.maxX, y: rect.minY)),
        .line(Point(x: rect.maxX, y: rect.maxY)), .line(Point(x: rect.minX, y: rect.maxY)), .close,
      ], fill: fill, stroke: stroke)
  }

  /// Creates a straight line.
  public static func line(from a: Point, to b: Point, stroke: Stroke) -> Path {
    Path(elements: [.move(a), .line(b)], stroke: stroke)
  }

  /// Creates a polygon, closed.
  public static func polygon(_ points: [Point], fill: Fill? = nil, stroke: Stroke? = nil) -> Path {
    var elements: [Element] = []
    for (i, p) in points.enumerated() { elements.append(i == 0 ? .move(p) : .line(p)) }
    if !elements.isEmpty { elements.append(.close) }
    return Path(elements: elements, fill: fill, stroke: stroke)
  }

  /// Creates a circle from four cubic curves.
  public static func circle(
    centre: Point, radius r: Double, fill: Fill? = nil, stroke: Stroke? = nil
  ) -> Path {
    let k = r * 0.552_284_749_8
    let (x, y) = (centre.x, centre.y)
    return Path(
      elements: [
        .move(Point(x: x + r, y: y)),
        .curve(
          control1: Point(x: x + r, y: y + k), control2: Point(x: x + k, y: y + r),
          end: Point(x: x, y: y + r)),
        .curve(
          control1: Point(x: x - k, y: y + r), control2: Point(x: x - r, y: y + k),
          end: Point(x: x - r, y: y)),
        .curve(
          control1: Point(x: x - r, y: y - k), control2: Point(x: x - k, y: y - r),
          end: Point(x: x, y: y - r)),
        .curve(
          control1: Point(x: x + k, y: y - r), control2: Point(x: x + r, y: y - k),
          end: Point(x: x + r, y: y)),
        .close,
      ], fill: fill, stroke: stroke)
  }

  /// The smallest rectangle that holds all points and control points; `nil` when there are none.
  public var bounds: Rect? {
    var box: Rect?
    func add(_ p: Point) {
      let r = Rect(x: p.x, y: p.y, width: 0, height: 0)
      box = box.map { $0.union(r) } ?? r
    }
    for element in elements {
      switch element {
      case .move(let p), .line(let p): add(p)
      case .curve(let a, let b, let c):
        add(a)
        add(b)
        add(c)
      case .close: break
      }
    }
    return box
  }
}
