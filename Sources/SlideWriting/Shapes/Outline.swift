import Drawing

/// What a path is to somebody who edits it: a rectangle, an ellipse, a line, or any form.
enum Outline {
  case rectangle(Rect)
  case ellipse(Rect)
  case line(from: Point, to: Point)
  case form(Rect)

  /// Recognises a path; `nil` when it has no points.
  init?(_ path: Path) {
    guard let box = path.bounds else { return nil }
    let elements = path.elements
    if case .some(let ends) = Self.line(elements), path.fill == nil {
      self = .line(from: ends.0, to: ends.1)
    } else if let rectangle = path.rectangle {
      self = .rectangle(rectangle)
    } else if Self.isEllipse(elements, box) {
      self = .ellipse(box)
    } else {
      self = .form(box)
    }
  }

  /// The word for the shape in the list of a slide's objects.
  var word: String {
    switch self {
    case .rectangle: "Rectangle"
    case .ellipse: "Ellipse"
    case .line: "Line"
    case .form: "Shape"
    }
  }

  private static func line(_ elements: [Path.Element]) -> (Point, Point)? {
    guard elements.count == 2, case .move(let a) = elements[0], case .line(let b) = elements[1]
    else { return nil }
    return (a, b)
  }

  /// Returns whether four curves go from the right over the bottom, the left and the top back.
  private static func isEllipse(_ elements: [Path.Element], _ box: Rect) -> Bool {
    guard elements.count == 6, case .move(let start) = elements[0], case .close = elements[5],
      box.width > 0, box.height > 0
    else { return false }
    let (rx, ry) = (box.width / 2, box.height / 2)
    func isNear(_ p: Point, _ dx: Double, _ dy: Double) -> Bool {
      abs(p.x - box.midX - dx * rx) < 0.003 && abs(p.y - box.midY - dy * ry) < 0.003
    }
    let k = 0.552_284_749_8
    let turns: [(Double, Double)] = [(1, 0), (0, 1), (-1, 0), (0, -1), (1, 0)]
    guard isNear(start, 1, 0) else { return false }
    for index in 0..<4 {
      guard case .curve(let a, let b, let c) = elements[index + 1] else { return false }
      let (x0, y0) = turns[index]
      let (x1, y1) = turns[index + 1]
      guard isNear(a, x0 + k * x1, y0 + k * y1), isNear(b, x1 + k * x0, y1 + k * y0),
        isNear(c, x1, y1)
      else { return false }
    }
    return true
  }
}

extension Path {
  /// The outline as a form of its own, in a box.
  func customGeometry(in box: Rect) -> String {
    // A form without a width or a height would have no scale.
    let (width, height) = (max(1, XML.units(box.width)), max(1, XML.units(box.height)))
    func point(_ p: Point) -> String {
      "<a:pt x=\"\(XML.units(p.x - box.minX))\" y=\"\(XML.units(p.y - box.minY))\"/>"
    }
    var out = "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
    out += "<a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst>"
    out += "<a:path w=\"\(width)\" h=\"\(height)\"\(fill == nil ? " fill=\"none\"" : "")>"
    for element in elements {
      switch element {
      case .move(let p): out += "<a:moveTo>\(point(p))</a:moveTo>"
      case .line(let p): out += "<a:lnTo>\(point(p))</a:lnTo>"
      case .curve(let a, let b, let c):
        out += "<a:cubicBezTo>\(point(a))\(point(b))\(point(c))</a:cubicBezTo>"
      case .close: out += "<a:close/>"
      }
    }
    return out + "</a:path></a:pathLst></a:custGeom>"
  }
}
