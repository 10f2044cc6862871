import CPangoCairo
import Drawing

/// Draws the items of one page, which has been checked, into a cairo context, in order.
struct PagePainter: ~Copyable {
  let context: CairoContext
  let measurer: PangoMeasurer
  /// Whether groups and links become tags of a PDF.
  let isTagged: Bool

  /// Draws items and what is in them.
  ///
  /// - Throws: `missingFont` and `missingGlyph`.
  borrowing func draw(_ items: [PageItem]) throws(CairoError) {
    try draw(items, marking: .nothing)
  }

  /// Draws items whose content is marked as the element around them needs it.
  private borrowing func draw(_ items: [PageItem], marking: Marking) throws(CairoError) {
    var isOpen = false
    for (index, item) in items.enumerated() {
      let isMarked = marking.covers(item)
      if isMarked != isOpen {
        isMarked ? cairo_tag_begin(context.pointer, "Span", nil) : endSpan()
        isOpen = isMarked
      }
      switch item {
      case .group(let group): try draw(group, marking: marking)
      case .link(let link): try draw(link, marking: marking)
      case .path(let path): draw(path)
      case .text(let run):
        let next = items.dropFirst(index + 1).first?.firstRun
        try draw(run, isApart: isTagged && next.map { run.isApart(from: $0) } ?? false)
      }
    }
    if isOpen { endSpan() }
  }

  private borrowing func endSpan() { cairo_tag_end(context.pointer, "Span") }

  /// Draws a line, followed by a space where what comes next would else be read as one word.
  private borrowing func draw(_ run: TextRun, isApart: Bool) throws(CairoError) {
    guard !run.text.isEmpty else { return }
    setColour(run.style.colour)
    let line = try measurer.line(run.text, style: run.style)
    let space = isApart ? try measurer.line(" ", style: run.style) : nil
    line.show(at: run.origin, followedBy: space, in: context)
  }

  private borrowing func draw(_ group: Group, marking: Marking) throws(CairoError) {
    guard isTagged else { return try draw(group.items) }
    let tag = group.role?.tag
    var inner = marking
    if let tag {
      inner = Marking(of: group.items, isFigure: group.role == .figure)
      cairo_tag_begin(context.pointer, tag, nil)
    } else if group.role == .artifact {
      inner = .nothing
    }
    if let name = group.destination {
      let attributes = TagAttributes.destination(name, at: group.items.bounds)
      cairo_tag_begin(context.pointer, CAIRO_TAG_DEST, attributes)
      try draw(group.items, marking: inner)
      cairo_tag_end(context.pointer, CAIRO_TAG_DEST)
    } else {
      try draw(group.items, marking: inner)
    }
    if let tag { cairo_tag_end(context.pointer, tag) }
  }

  private borrowing func draw(_ link: Link, marking: Marking) throws(CairoError) {
    guard isTagged, let bounds = link.items.bounds,
      let attributes = TagAttributes.link(link.target, over: bounds)
    else { return try draw(link.items, marking: marking) }
    cairo_tag_begin(context.pointer, CAIRO_TAG_LINK, attributes)
    try draw(link.items, marking: Marking(of: link.items, isFigure: false))
    cairo_tag_end(context.pointer, CAIRO_TAG_LINK)
  }

  /// Fills the whole sheet, outside of every tag: paper is not content.
  borrowing func fill(_ size: Size, with colour: Colour) {
    setColour(colour)
    cairo_rectangle(context.pointer, 0, 0, size.width, size.height)
    cairo_fill(context.pointer)
  }

  /// Gives the context back.
  consuming func finish() -> CairoContext { context }

  borrowing func setColour(_ colour: Colour) {
    cairo_set_source_rgba(
      context.pointer, colour.red, colour.green, colour.blue, colour.alpha)
  }
}

extension PageItem {
  /// The text that is drawn first; `nil` when a shape comes before it.
  fileprivate var firstRun: TextRun? {
    switch self {
    case .text(let run): run
    case .link(let link): link.items.first?.firstRun
    case .group(let group): group.role == nil ? group.items.first?.firstRun : nil
    case .path: nil
    }
  }
}

extension TextRun {
  /// Returns whether a reader sees a space between this line and the next one.
  fileprivate func isApart(from next: TextRun) -> Bool {
    guard let last = text.unicodeScalars.last, let first = next.text.unicodeScalars.first,
      !last.properties.isWhitespace, !first.properties.isWhitespace,
      // Writing from right to left, the space would come before the line.
      !text.unicodeScalars.contains(where: { (0x590...0x8FF).contains($0.value) })
    else { return false }
    let isSameLine = abs(origin.y - next.origin.y) < style.size / 2
    guard isSameLine else { return last != "-" && last != "\u{AD}" }
    return next.origin.x - (origin.x + metrics.width) > style.size / 10
  }
}
