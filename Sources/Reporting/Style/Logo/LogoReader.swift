internal import Drawing
internal import Facts

extension Logo {
  /// The largest file that is read, in bytes.
  public static let largestSize = 1 << 20

  /// Reads a logo of plain shapes from an SVG.
  ///
  /// Read are groups, paths without arcs, rectangles, circles, ellipses, polygons and lines with plain
  /// colours; a file with anything else is refused rather than drawn wrong.
  ///
  /// - Parameter file: the name that messages give.
  /// - Throws: `InputProblem`.
  public init(svg text: String, file: String) throws {
    var reader = LogoReader(file: file)
    self = try reader.read(text)
  }
}

/// Reads the shapes of an SVG.
struct LogoReader {
  let file: String
  private var paths: [Path] = []

  init(file: String) { self.file = file }

  /// What an element hands on to those in it.
  private struct State {
    var fill: Colour? = Colour(0)
    var stroke: Colour?
    var strokeWidth = 1.0
    var opacity = 1.0
    /// From here to the file: x · scale + shift.
    var scale = 1.0
    var shift = Point(x: 0, y: 0)
  }

  private func problem(_ message: String) -> InputProblem {
    InputProblem(
      code: "style.logo", file: file, message: message,
      help: "save the logo as SVG of plain paths")
  }

  mutating func read(_ text: String) throws(InputProblem) -> Logo {
    guard text.utf8.count <= Logo.largestSize else { throw problem("the logo is over 1 MB") }
    var scanner = MarkupScanner(text)
    var states = [State()]
    var size: Size?
    while let tag = scanner.next() {
      if tag.isEnd {
        if states.count > 1 { states.removeLast() }
        if tag.name == "svg" { break }
        continue
      }
      var state = states[states.count - 1]
      if tag.name == "svg", size == nil {
        size = try page(tag, &state)
      } else if size == nil {
        throw problem("the logo does not begin with `svg`")
      }
      try add(tag, &state)
      guard states.count < 50 else { throw problem("the logo's groups are too deep") }
      if !tag.isEmpty { states.append(state) }
    }
    guard let size, !paths.isEmpty else { throw problem("the logo has no shapes") }
    return Logo(size: size, paths: paths)
  }

  /// Reads the size of the picture.
  private func page(_ tag: MarkupScanner.Tag, _ state: inout State) throws(InputProblem) -> Size {
    let box = (tag.attributes["viewBox"] ?? "").split { $0 == " " || $0 == "," }
      .compactMap { Double($0) }
    if box.count == 4, box[2] > 0, box[3] > 0 {
      state.shift = Point(x: -box[0], y: -box[1])
      return Size(width: box[2], height: box[3])
    }
    func length(_ name: String) -> Double? {
      tag.attributes[name].flatMap { Double($0.prefix { $0.isNumber || $0 == "." }) }
    }
    guard let width = length("width"), let height = length("height"), width > 0, height > 0 else {
      throw problem("the logo has no size")
    }
    return Size(width: width, height: height)
  }

  private mutating func add(
    _ tag: MarkupScanner.Tag, _ state: inout State
  ) throws(InputProblem) {
    try apply(tag, to: &state)
    func value(_ name: String) -> Double { tag.attributes[name].flatMap { Double($0) } ?? 0 }
    var elements: [Path.Element]
    switch tag.name {
    case "svg", "g", "title", "desc", "metadata": return
    case "path":
      guard let read = PathData.elements(tag.attributes["d"] ?? "") else {
        throw problem("the logo has a path with arcs or a mistake")
      }
      elements = read
    case "rect":
      elements =
        Path.rectangle(
          Rect(x: value("x"), y: value("y"), width: value("width"), height: value("height"))
        ).elements
    case "circle", "ellipse":
      let (rx, ry) = tag.name == "circle" ? (value("r"), value("r")) : (value("rx"), value("ry"))
      guard rx > 0 else { return }
      let circle = Path.circle(centre: Point(x: 0, y: 0), radius: rx).elements
      let centre = Point(x: value("cx"), y: value("cy"))
      elements = circle.map { element in
        element.mapped { Point(x: centre.x + $0.x, y: centre.y + $0.y * ry / rx) }
      }
    case "line":
      elements = [
        .move(Point(x: value("x1"), y: value("y1"))), .line(Point(x: value("x2"), y: value("y2"))),
      ]
    case "polygon", "polyline":
      let words = "M" + (tag.attributes["points"] ?? "")
      guard let read = PathData.elements(words) else {
        throw problem("the logo has a polygon with a mistake")
      }
      elements = read + (tag.name == "polygon" ? [.close] : [])
    default: throw problem("the logo has an element `\(tag.name.prefix(40))`")
    }
    let (scale, shift) = (state.scale, state.shift)
    elements = elements.map { element in
      element.mapped { Point(x: $0.x * scale + shift.x, y: $0.y * scale + shift.y) }
    }
    func shaded(_ colour: Colour?) -> Colour? {
      colour.map {
        Colour(red: $0.red, green: $0.green, blue: $0.blue, alpha: $0.alpha * state.opacity)
      }
    }
    let path = Path(
      elements: elements, fill: shaded(state.fill).map { .solid($0) },
      stroke: shaded(state.stroke).map { .init(colour: $0, width: state.strokeWidth * scale) })
    if path.fill != nil || path.stroke != nil { paths.append(path) }
  }

  /// Reads the colours of an element, and where it is moved.
  private func apply(_ tag: MarkupScanner.Tag, to state: inout State) throws(InputProblem) {
    var looks = tag.attributes
    for part in (tag.attributes["style"] ?? "").split(separator: ";") {
      let pair = part.split(separator: ":", maxSplits: 1)
      if pair.count == 2 { looks[trimmed(pair[0])] = trimmed(pair[1]) }
    }
    if let fill = looks["fill"] { state.fill = try colour(fill) }
    if let stroke = looks["stroke"] { state.stroke = try colour(stroke) }
    if let width = looks["stroke-width"].flatMap({ Double($0) }) { state.strokeWidth = width }
    for name in ["opacity", "fill-opacity"] {
      if let value = looks[name].flatMap({ Double($0) }) {
        state.opacity *= min(max(value, 0), 1)
      }
    }
    guard tag.attributes["class"] == nil, tag.attributes["filter"] == nil,
      tag.attributes["clip-path"] == nil, tag.attributes["mask"] == nil
    else { throw problem("the logo has classes, filters or masks") }
    if let words = tag.attributes["transform"] { try transform(words, &state) }
  }

  private func transform(_ words: String, _ state: inout State) throws(InputProblem) {
    for part in words.split(separator: ")") {
      let pair = part.split(separator: "(", maxSplits: 1)
      let numbers = pair.last?.split { $0 == " " || $0 == "," }.compactMap { Double($0) } ?? []
      let name = pair.first.map { trimmed($0) } ?? ""
      switch (name.drop { $0 == "," || $0 == " " }, numbers.count) {
      case ("translate", 1...2):
        state.shift.x += numbers[0] * state.scale
        state.shift.y += (numbers.count > 1 ? numbers[1] : 0) * state.scale
      case ("scale", 1), ("scale", 2):
        guard numbers.count == 1 || numbers[0] == numbers[1] else { fallthrough }
        state.scale *= numbers[0]
      default: throw problem("the logo is turned or skewed: `\(words.prefix(40))`")
      }
    }
  }

  private func colour(_ words: String) throws(InputProblem) -> Colour? {
    if words == "none" || words == "transparent" { return nil }
    guard let colour = Colour(css: words) else {
      throw problem("the logo has the colour `\(words.prefix(40))`")
    }
    return colour
  }

  private func trimmed(_ words: Substring) -> String {
    String(words.drop { $0 == " " || $0 == "\n" }.reversed().drop { $0 == " " }.reversed())
  }
}

extension Path.Element {
  /// Returns the element with its points changed.
  func mapped(_ change: (Point) -> Point) -> Path.Element {
    switch self {
    case .move(let p): .move(change(p))
    case .line(let p): .line(change(p))
    case .curve(let a, let b, let c):
      .curve(control1: change(a), control2: change(b), end: change(c))
    case .close: .close
    }
  }
}
