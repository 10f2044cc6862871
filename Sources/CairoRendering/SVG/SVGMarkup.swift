import Drawing

/// The markup of a page, as far as it is written.
struct SVGMarkup {
  private(set) var out = ""
  private var depth = 1
  private var names: SVGNames

  /// Creates markup whose identifiers all begin with a prefix.
  init(prefix: String) { names = SVGNames(prefix: prefix) }

  /// Writes the whole page.
  mutating func add(
    _ page: Page, title: String, description: String, language: String, hasPaper: Bool
  ) {
    let (width, height) = (number(page.size.width), number(page.size.height))
    let (titleName, descriptionName) = (names.unique("title"), names.unique("desc"))
    out += "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\""
    out += " width=\"\(width)pt\" height=\"\(height)pt\" xml:lang=\"\(escapedXML(language))\""
    out += " role=\"graphics-document document\" aria-labelledby=\"\(titleName)"
    out += description.isEmpty ? "\"" : " \(descriptionName)\""
    out += " font-family=\"\(SVGFonts.list("Inter"))\""
    out += " style=\"font-variant-ligatures:no-contextual\">\n"
    line("<title id=\"\(titleName)\">\(escapedXML(title))</title>")
    if !description.isEmpty {
      line("<desc id=\"\(descriptionName)\">\(escapedXML(description))</desc>")
    }
    addHatches(page.items)
    if hasPaper {
      let paper = page.paper ?? Colour(0xFFFFFF)
      line("<rect width=\"\(width)\" height=\"\(height)\"\(fill(paper))/>")
    }
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
    if let name = group.destination {
      tag += " id=\"\(names.place(name))\""
    } else if let name = names.name(of: group) {
      tag += " id=\"\(name)\""
    }
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
    wrap(group.items, in: tag, title: group.name, end: "</g>")
  }

  private mutating func add(_ link: Link) {
    switch link.target {
    case .destination(let name):
      wrap(link.items, in: "<a href=\"#\(names.place(name))\"", end: "</a>")
    case .uri(let uri):
      guard let address = LinkAddress(uri) else {
        for item in link.items { add(item) }
        return
      }
      wrap(link.items, in: "<a href=\"\(escapedXML(address.ascii))\"", end: "</a>")
    }
  }

  private mutating func wrap(
    _ items: [PageItem], in start: String, title: String? = nil, end: String
  ) {
    line(start + ">")
    depth += 1
    if let title { line("<title>\(escapedXML(title.withoutLineControls))</title>") }
    for item in items { add(item) }
    depth -= 1
    line(end)
  }

  private mutating func add(_ run: TextRun) {
    if !run.text.isEmpty { line(SVGText(run).markup) }
  }

  private mutating func add(_ path: Path) {
    guard !path.elements.isEmpty else { return }
    var tag = "<path d=\"\(data(path.elements))\""
    switch path.fill {
    case .solid(let colour): tag += fill(colour)
    case .hatch(let colour, let spacing, let lineWidth):
      let hatch = SVGHatch(colour: colour, spacing: spacing, lineWidth: lineWidth)
      tag += " fill=\"url(#\(names.prefix)\(hatch.identifier))\""
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

  private mutating func addHatches(_ items: [PageItem]) {
    let hatches = SVGHatch.all(in: items)
    guard !hatches.isEmpty else { return }
    line("<defs>")
    depth += 1
    for hatch in hatches { line(hatch.markup(prefix: names.prefix)) }
    depth -= 1
    line("</defs>")
  }

  private mutating func line(_ text: String) {
    out += String(repeating: "  ", count: depth) + text + "\n"
  }
}

/// Returns the attributes that fill with a colour.
func fill(_ colour: Colour) -> String {
  let opacity = colour.alpha == 1 ? "" : " fill-opacity=\"\(number(colour.alpha))\""
  return " fill=\"\(colour.hex)\"\(opacity)"
}
