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
    for item in items {
      let isMarked = marking.covers(item)
      if isMarked != isOpen {
        isMarked ? cairo_tag_begin(context.pointer, "Span", nil) : endSpan()
        isOpen = isMarked
      }
      switch item {
      case .group(let group): try draw(group, marking: marking)
      case .link(let link): try draw(link, marking: marking)
      case .path(let path): draw(path)
      case .text(let run): try draw(run)
      }
    }
    if isOpen { endSpan() }
  }

  private borrowing func endSpan() { cairo_tag_end(context.pointer, "Span") }

  private borrowing func draw(_ run: TextRun) throws(CairoError) {
    guard !run.text.isEmpty else { return }
    setColour(run.style.colour)
    cairo_move_to(context.pointer, run.origin.x, run.origin.y)
    try measurer.show(run.text, style: run.style, in: context)
    cairo_new_path(context.pointer)
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

  /// Gives the context back.
  consuming func finish() -> CairoContext { context }

  borrowing func setColour(_ colour: Colour) {
    cairo_set_source_rgba(
      context.pointer, colour.red, colour.green, colour.blue, colour.alpha)
  }
}
