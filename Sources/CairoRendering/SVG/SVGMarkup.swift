import Drawing

/// The markup of a page, as far as it is written.
struct SVGMarkup {
  private(set) var out = ""
  private var depth = 1
  private let size: Size

  init(size: Size) { self.size = size }

  /// Writes the whole page.
  mutating func add(_ page: Page, title: String, description: String) throws(CairoError) {
    let box = "\(number(size.width)) \(number(size.height))"
    out += "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(box)\""
    out += " width=\"\(number(size.width))pt\" height=\"\(number(size.height))pt\""
    out += " role=\"img\" aria-labelledby=\"title\(description.isEmpty ? "" : " desc")\""
    out += " font-family=\"Inter, 'Noto Sans', sans-serif\""
    out += " style=\"font-variant-ligatures:no-contextual\">\n"
    line("<title id=\"title\">\(escapedXML(title))</title>")
    if !description.isEmpty { line("<desc id=\"desc\">\(escapedXML(description))</desc>") }
    addHatches(page.items)
    line(
      "<rect width=\"\(number(size.width))\" height=\"\(number(size.height))\" fill=\"#ffffff\"/>")
    for item in page.items { try add(item) }
    out += "</svg>\n"
  }

  private mutating func add(_ item: PageItem) throws(CairoError) {
    switch item {
    case .group(let group): try add(group)
    case .link(let link): try add(link)
    case .path(let path): try add(path)
    case .text(let run): try add(run)
    }
  }

  private mutating func add(_ group: Group) throws(CairoError) {
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
    try wrap(group.items, in: tag, end: "</g>")
  }

  private mutating func add(_ link: Link) throws(CairoError) {
    switch link.target {
    case .destination(let name):
      try wrap(link.items, in: "<a href=\"#to-\(TagAttributes.identifier(name))\"", end: "</a>")
    case .uri(let uri):
      guard let address = LinkAddress(uri) else {
        for item in link.items { try add(item) }
        return
      }
      try wrap(link.items, in: "<a href=\"\(escapedXML(address.ascii))\"", end: "</a>")
    }
  }

  private mutating func wrap(
    _ items: [PageItem], in start: String, end: String
  ) throws(CairoError) {
    line(start + ">")
    depth += 1
    for item in items { try add(item) }
    depth -= 1
    line(end)
  }

  private mutating func add(_ run: TextRun) throws(CairoError) {
    guard !run.text.isEmpty else { return }
    let style = run.style
    var tag = "<text x=\"\(try value(run.origin.x))\" y=\"\(try value(run.origin.y))\""
    if style.family != "Inter" {
      tag +=
        " font-family=\"'\(escapedXML(style.family.filter { $0 != "'" }))', Inter, sans-serif\""
    }
    tag += " font-size=\"\(try value(style.size))\""
    if style.weight != .regular { tag += " font-weight=\"\(style.weight.rawValue)\"" }
    if style.isItalic { tag += " font-style=\"italic\"" }
    if style.tracking != 0 { tag += " letter-spacing=\"\(try value(style.tracking))\"" }
    if style.tabularFigures { tag += " font-variant=\"lining-nums tabular-nums\"" }
    tag += try fill(style.colour)
    let text = run.text.withoutLineControls
    if text.hasPrefix(" ") || text.hasSuffix(" ") || text.utf8.hasDoubleSpace {
      tag += " xml:space=\"preserve\""
    }
    line(tag + ">" + escapedXML(text) + "</text>")
  }

  private mutating func add(_ path: Path) throws(CairoError) {
    guard !path.elements.isEmpty else { return }
    var tag = "<path d=\"\(try data(path.elements))\""
    switch path.fill {
    case .solid(let colour): tag += try fill(colour)
    case .hatch(let colour, let spacing, let lineWidth):
      let hatch = SVGHatch(colour: colour, spacing: spacing, lineWidth: lineWidth)
      tag += " fill=\"url(#\(hatch.identifier))\""
    case nil: tag += " fill=\"none\""
    }
    if let stroke = path.stroke, stroke.width > 0 {
      tag += " stroke=\"\(stroke.colour.hex)\" stroke-width=\"\(try value(stroke.width))\""
      tag += " stroke-linejoin=\"round\""
      if stroke.colour.alpha != 1 { tag += " stroke-opacity=\"\(try value(stroke.colour.alpha))\"" }
      if stroke.cap == .round { tag += " stroke-linecap=\"round\"" }
      var dash: [String] = []
      for length in stroke.dash { dash.append(try value(length)) }
      if !dash.isEmpty { tag += " stroke-dasharray=\"\(dash.joined(separator: " "))\"" }
    }
    line(tag + "/>")
  }

  private func data(_ elements: [Path.Element]) throws(CairoError) -> String {
    var out = ""
    for element in elements {
      switch element {
      case .move(let p): out += "M\(try pair(p))"
      case .line(let p): out += "L\(try pair(p))"
      case .curve(let a, let b, let c): out += "C\(try pair(a)) \(try pair(b)) \(try pair(c))"
      case .close: out += "Z"
      }
    }
    return out
  }

  private func pair(_ point: Point) throws(CairoError) -> String {
    "\(try value(point.x)) \(try value(point.y))"
  }

  private func fill(_ colour: Colour) throws(CairoError) -> String {
    let opacity = colour.alpha == 1 ? "" : " fill-opacity=\"\(try value(colour.alpha))\""
    return " fill=\"\(colour.hex)\"\(opacity)"
  }

  private func value(_ value: Double) throws(CairoError) -> String {
    guard value.isFinite, abs(value) <= 1_000_000 else {
      throw CairoError(
        .invalidInput, "the page has the coordinate \(value)",
        remedy: "coordinates must be finite and within ±1000000 pt")
    }
    return number(value)
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
