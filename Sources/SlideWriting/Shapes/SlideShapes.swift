import Drawing

/// The shapes of a slide, as far as they are written.
struct SlideShapes {
  let theme: SlideTheme
  let language: String
  let paper: Colour
  let sheet: Size
  /// The slides that have the places that links lead to.
  let slides: [String: Int]
  /// The slide's place in the document, from 0.
  let slide: Int
  /// The markup.
  private(set) var xml = ""
  /// What the slide refers to.
  var relationships = Relationships()
  private var count = 1
  private var hasTitle = false
  private var titleRole: Group.Role?

  init(
    theme: SlideTheme, language: String, page: Page, slides: [String: Int], slide: Int
  ) {
    self.theme = theme
    self.language = language
    paper = page.paper ?? Colour(0xFFFFFF)
    sheet = page.size
    self.slides = slides
    self.slide = slide
  }

  /// What is around an item.
  struct Surroundings {
    /// The name of the group that the item belongs to.
    var name: String?
    /// Where a click leads.
    var target: Link.Target?
    /// A Boolean value that says whether the item is furniture of the page.
    var isArtifact = false
  }

  /// Writes the whole page.
  mutating func add(_ page: Page) {
    titleRole = page.items.highestHeading
    for item in page.items { add(item, Surroundings()) }
  }

  private mutating func add(_ item: PageItem, _ around: Surroundings) {
    switch item {
    case .group(let group): add(group, around)
    case .link(let link):
      var inner = around
      inner.target = link.target
      if let block = TextBlock([item]) {
        // Text keeps its link in its letters.
        add(block, around)
      } else {
        for item in link.items { add(item, inner) }
      }
    case .path(let path): add(path, around)
    case .text(let run):
      if !run.text.isEmpty { add(TextBlock(run, target: around.target), around) }
    }
  }

  private mutating func add(_ group: Group, _ around: Surroundings) {
    var inner = around
    inner.name = group.name ?? group.evidence.first ?? around.name
    inner.isArtifact = around.isArtifact || group.role == .artifact
    let isTitle = !hasTitle && group.role != nil && group.role == titleRole
    if let block = TextBlock(group.items) {
      if isTitle { hasTitle = true }
      return add(block, inner, isTitle: isTitle, alternative: group.alternative)
    }
    let isNamed = group.name != nil || group.alternative != nil || !group.evidence.isEmpty
    let isOneThing = group.role == .figure || group.role == .table || group.role == .list
    guard isNamed || isOneThing, let box = group.items.bounds else {
      for item in group.items { add(item, inner) }
      return
    }
    let word = group.name ?? group.evidence.first ?? group.role.map { "\($0.rawValue)" } ?? "Group"
    let place = frame(box)
    let child = place.replacing("a:off", with: "a:chOff").replacing("a:ext", with: "a:chExt")
    xml += "<p:grpSp><p:nvGrpSpPr>"
    // Clicks lead on from the shapes: a group has none of its own.
    var unlinked = inner
    unlinked.target = nil
    xml += properties(name: word, alternative: group.alternative, unlinked)
    xml += "<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>\(place)\(child)</a:xfrm>"
    xml += "</p:grpSpPr>"
    for item in group.items { add(item, inner) }
    xml += "</p:grpSp>"
  }

  private mutating func add(_ path: Path, _ around: Surroundings) {
    guard let outline = Outline(path) else { return }
    let line = Paint.line(path.stroke, theme)
    let name = around.name.map { "\($0), \(outline.word.lowercased())" } ?? outline.word
    if case .line(let a, let b) = outline {
      let box = Rect(
        x: min(a.x, b.x), y: min(a.y, b.y), width: abs(a.x - b.x), height: abs(a.y - b.y))
      let flips = (b.x < a.x ? " flipH=\"1\"" : "") + (b.y < a.y ? " flipV=\"1\"" : "")
      xml += "<p:cxnSp><p:nvCxnSpPr>\(properties(name: name, around))<p:cNvCxnSpPr/><p:nvPr/>"
      xml += "</p:nvCxnSpPr><p:spPr><a:xfrm\(flips)>\(frame(box))</a:xfrm>"
      xml += "<a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom>\(line)</p:spPr></p:cxnSp>"
      return
    }
    let (box, geometry) =
      switch outline {
      case .rectangle(let box): (box, "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>")
      case .ellipse(let box): (box, "<a:prstGeom prst=\"ellipse\"><a:avLst/></a:prstGeom>")
      case .form(let box): (box, path.customGeometry(in: box))
      case .line(let a, _): (Rect(x: a.x, y: a.y, width: 0, height: 0), "")
      }
    xml += "<p:sp><p:nvSpPr>\(properties(name: name, around))<p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
    xml += "<p:spPr><a:xfrm>\(frame(box))</a:xfrm>\(geometry)"
    xml += Paint.fill(path.fill, paper: paper, theme) + line + "</p:spPr></p:sp>"
  }

  private mutating func add(
    _ block: TextBlock, _ around: Surroundings, isTitle: Bool = false, alternative: String? = nil
  ) {
    let words = block.words.withoutLineControls
    let name = isTitle ? "Title" : around.name.map { "\($0), text" } ?? String(words.prefix(40))
    xml += "<p:sp><p:nvSpPr>\(properties(name: name, alternative: alternative, around))"
    xml += isTitle ? "<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>" : "<p:cNvSpPr txBox=\"1\"/>"
    xml += isTitle ? "<p:nvPr><p:ph type=\"title\"/></p:nvPr>" : "<p:nvPr/>"
    var box = block.frame
    if isTitle { box = box.widened(to: sheet.width, alignment: block.alignment) }
    xml += "</p:nvSpPr><p:spPr><a:xfrm>\(frame(box))</a:xfrm>"
    xml += "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>"
    xml += text(block) + "</p:sp>"
  }

  // MARK: Names and places

  /// Returns the identifier, name and alternative of a shape, and where a click on it leads.
  private mutating func properties(
    name: String, alternative: String? = nil, _ around: Surroundings
  ) -> String {
    count += 1
    var out = "<p:cNvPr id=\"\(count)\" name=\"\(escapedXML(name.withoutLineControls))\""
    if let alternative { out += " descr=\"\(escapedXML(alternative))\"" }
    let link = around.target.flatMap { click($0) } ?? ""
    let decorative =
      around.isArtifact
      ? "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative"
        + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/>"
        + "</a:ext></a:extLst>" : ""
    return out + (link + decorative).wrapped(in: "p:cNvPr")
  }

  /// Returns a frame; shapes without a width or a height keep none.
  private func frame(_ box: Rect) -> String {
    "<a:off x=\"\(XML.units(box.minX))\" y=\"\(XML.units(box.minY))\"/>"
      + "<a:ext cx=\"\(XML.units(box.width))\" cy=\"\(XML.units(box.height))\"/>"
  }

  /// Returns the markup of a link; `nil` for an address that is not to be followed.
  mutating func click(_ target: Link.Target, inText: Bool = false) -> String? {
    // Newer programs then leave the colour of the letters alone.
    let keep =
      inText
      ? "<a:extLst><a:ext uri=\"{A12FA001-AC4F-418D-AE19-62706E023703}\"><ahyp:hlinkClr"
        + " xmlns:ahyp=\"http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor\""
        + " val=\"tx\"/></a:ext></a:extLst>" : ""
    switch target {
    case .uri(let uri):
      guard let address = LinkAddress(uri) else { return nil }
      let name = relationships.addAddress(address.ascii)
      return "<a:hlinkClick r:id=\"\(name)\"" + keep.wrapped(in: "a:hlinkClick")
    case .destination(let place):
      guard let other = slides[place], other != slide else { return nil }
      let name = relationships.add("slide", "slide\(other + 1).xml")
      return "<a:hlinkClick r:id=\"\(name)\" action=\"ppaction://hlinksldjump\""
        + keep.wrapped(in: "a:hlinkClick")
    }
  }
}

extension Rect {
  /// Returns the box as wide as a sheet allows, with what stays of its lines where it is.
  ///
  /// Some readers wrap the text of a title whatever it says.
  fileprivate func widened(to width: Double, alignment: Paragraph.Alignment) -> Rect {
    let (left, right) = (max(0, minX), max(0, width - maxX))
    let more: (left: Double, right: Double) =
      switch alignment {
      case .left: (0, right / 2)
      case .centre: (min(left, right) / 2, min(left, right) / 2)
      case .right: (left / 2, 0)
      }
    return Rect(
      x: x - more.left, y: y, width: self.width + more.left + more.right, height: height)
  }
}

extension String {
  /// The end of an element whose beginning is open: with this content, or empty.
  fileprivate func wrapped(in name: String) -> String {
    isEmpty ? "/>" : ">\(self)</\(name)>"
  }
}

extension [PageItem] {
  /// The role of the highest heading among the items.
  fileprivate var highestHeading: Group.Role? {
    func roles(_ items: [PageItem]) -> Set<Group.Role> {
      var out: Set<Group.Role> = []
      for case .group(let group) in items {
        if let role = group.role { out.insert(role) }
        out.formUnion(roles(group.items))
      }
      return out
    }
    let found = roles(self)
    return [.heading1, .heading2, .heading3].first { found.contains($0) }
  }
}
