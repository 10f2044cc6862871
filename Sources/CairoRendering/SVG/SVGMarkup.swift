import Drawing

/// The markup of a page, as far as it is written.
struct SVGMarkup {
  private(set) var out = ""
  private var depth = 1
  private let size: Size

  init(size: Size) { self.size = size }

  /// Writes the whole page.
  mutating func add(_ page: Page, title: String, description: String) {
    let box = "\(number(size.width)) \(number(size.height))"
    out += "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(box)\""
    out += " width=\"\(number(size.width))pt\" height=\"\(number(size.height))pt\""
    out +=
      " role=\"graphics-document document\" aria-labelledby=\"title\(description.isEmpty ? "" : " desc")\""
    out += " font-family=\"Inter, 'Noto Sans', sans-serif\""
    out += " style=\"font-variant-ligatures:no-contextual\">\n"
    line("<title id=\"title\">\(escapedXML(title))</title>")
    if !description.isEmpty { line("<desc id=\"desc\">\(escapedXML(description))</desc>") }
    addHatches(page.items)
    line(
      "<rect width=\"\(number(size.width))\" height=\"\(number(size.height))\" fill=\"#ffffff\"/>")
    for item in page.items { add(item) }
    out += "</svg>\n"
  }

  private mutating func add(_ item: PageItem) {
    switch item {
    case .group(let group): add(group)
    case .link(let link): add(link)
    case .path(let path): add(path)
    case .text(let run): add(run)
    }
  }

  private mutating func add(_ group: Group) {
    var tag = "<g"
    if let name = group.destination { tag += " id=\"to-\(TagAttributes.identifier(name))\"" }
    if let role = group.role {
      tag += " class=\"\(role.rawValue)\""
      if role == .artifact { tag += " aria-hidden=\"true\"" }
    }
    if let alternative = group.alternative {
      tag += " role=\"img\" aria-label=\"\(escapedXML(alternative))\""
    }
    if !group.evidence.isEmpty {
      tag += " data-evidence=\"\(escapedXML(group.evidence.joined(separator: " ")))\""
    }
    wrap(group.items, in: tag, end: "</g>")
  }

  private mutating func add(_ link: Link) {
    switch link.target {
    case .destination(let name):
      wrap(link.items, in: "<a href=\"#to-\(TagAttributes.identifier(name))\"", end: "</a>")
    case .uri(let uri):
      guard let address = LinkAddress(uri) else {
        for item in link.items { add(item) }
        return
      }
      wrap(link.items, in: "<a href=\"\(escapedXML(address.ascii))\"", end: "</a>")
    }
  }

  private mutating func wrap(
    _ items: [PageItem], in start: String, end: String
  ) {
    line(start + ">")
    depth += 1
    for item in items { add(item) }
    depth -= 1
    line(end)
  }

  private mutating func add(_ run: TextRun) {
    guard !run.text.isEmpty else { return }
    let style = run.style
    var tag = "<text x=\"\(number(run.origin.x))\" y=\"\(number(run.origin.y))\""
    if style.family != "Inter" {
      tag +=
        " font-family=\"'\(escapedXML(style.family.filter { $0 != "'" }))', Inter, sans-serif\""
    }
    tag += " font-size=\"\(number(style.size))\""
    if style.weight != .regular { tag += " font-weight=\"\(style.weight.rawValue)\"" }
    if style.isItalic { tag += " font-style=\"italic\"" }
    if style.tracking != 0 { tag += " letter-spacing=\"\(number(style.tracking))\"" }
    if style.tabularFigures { tag += " font-variant=\"lining-nums tabular-nums\"" }
    tag += fill(style.colour)
    let text = run.text.withoutLineControls
    if text.hasPrefix(" ") || text.hasSuffix(" ") || text.utf8.hasDoubleSpace {
      tag += " xml:space=\"preserve\""
    }
    line(tag + ">" + escapedXML(text) + "</text>")
  }

  private mutating func add(_ path: Path) {
    guard !path.elements.isEmpty else { return }
    var tag = "<path d=\"\(data(path.elements))\""
    switch path.fill {
    case .solid(let colour): tag += fill(colour)
    case .hatch(let colour, let spacing, let lineWidth):
      let hatch = SVGHatch(colour: colour, spacing: spacing, lineWidth: lineWidth)
      tag += " fill=\"url(#\(hatch.identifier))\""
    case nil: tag += " fill=\"none\""
    }
    if let stroke = path.stroke, stroke.width > 0 {
      tag += " stroke=\"\(stroke.colour.hex)\" stroke-width=\"\(number(stroke.width))\""
      tag += " stroke-linejoin=\"round\""
      if stroke.colour.alpha != 1 { tag += " stroke-opacity=\"\(number(stroke.colour.alpha))\"" }
      if stroke.cap == .round { tag += " stroke-linecap=\"round\"" }
      var dash: [String] = []
      for length in stroke.dash { dash.append(number(length)) }
      if !dash.isEmpty { tag += " stroke-dasharray=\"\(dash.joined(separator: " "))\"" }
    }
    line(tag + "/>")
  }

  private func data(_ elements: [Path.Element]) -> String {
    var out = ""
    for element in elements {
      switch element {
      case .move(let p): out += "M\(pair(p))"
      case .line(let p): out += "L\(pair(p))"
      case .curve(let a, let b, let c): out += "C\(pair(a)) \(pair(b)) \(pair(c))"
      case .close: out += "Z"
      }
    }
    return out
  }

  private func pair(_ point: Point) -> String {
    "\(number(point.x)) \(number(point.y))"
  }

  private func fill(_ colour: Colour) -> String {
    let opacity = colour.alpha == 1 ? "" : " fill-opacity=\"\(number(colour.alpha))\""
    return " fill=\"\(colour.hex)\"\(opacity)"
  }

  private mutating func addHatches(_ items: [PageItem]) {
    let hatches = SVGHatch.all(in: items)
    guard !hatches.isEmpty else { return }
    line("<defs>")
    depth += 1
    for hatch in hatches { line(hatch.markup) }
    depth -= 1
    line("</defs>")
  }

  private mutating func line(_ text: String) {
    out += String(repeating: "  ", count: depth) + text + "\n"
  }
}

extension String.UTF8View {
  /// A Boolean value that says whether two spaces follow each other.
  fileprivate var hasDoubleSpace: Bool { zip(self, dropFirst()).contains { $0 == 32 && $1 == 32 } }
}
