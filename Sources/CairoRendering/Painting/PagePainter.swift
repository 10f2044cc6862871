import CPangoCairo
import Drawing

/// Draws the items of one page into a cairo context, in order.
struct PagePainter: ~Copyable {
  let context: CairoContext
  let measurer: PangoMeasurer
  /// Whether groups and links become tags of a PDF.
  let isTagged: Bool
  /// The page's number from 1, for messages.
  let number: Int

  /// Draws items and what is in them.
  ///
  /// - Throws: `invalidInput` for a number that is not finite, and what text may throw.
  borrowing func draw(_ items: [PageItem]) throws(CairoError) {
    for item in items {
      switch item {
      case .group(let group): try draw(group)
      case .link(let link): try draw(link)
      case .path(let path): try draw(path)
      case .text(let run): try draw(run)
      }
    }
  }

  private borrowing func draw(_ run: TextRun) throws(CairoError) {
    guard !run.text.isEmpty else { return }
    try require(run.origin)
    setColour(run.style.colour)
    cairo_move_to(context.pointer, run.origin.x, run.origin.y)
    try measurer.show(run.text, style: run.style, in: context)
    cairo_new_path(context.pointer)
  }

  private borrowing func draw(_ group: Group) throws(CairoError) {
    guard isTagged else { return try draw(group.items) }
    let tag = group.role?.tag
    if let tag { cairo_tag_begin(context.pointer, tag, nil) }
    if let name = group.destination {
      let attributes = TagAttributes.destination(name, at: group.items.bounds)
      cairo_tag_begin(context.pointer, CAIRO_TAG_DEST, attributes)
      try draw(group.items)
      cairo_tag_end(context.pointer, CAIRO_TAG_DEST)
    } else {
      try draw(group.items)
    }
    if let tag { cairo_tag_end(context.pointer, tag) }
  }

  private borrowing func draw(_ link: Link) throws(CairoError) {
    guard isTagged, let bounds = link.items.bounds,
      let attributes = TagAttributes.link(link.target, over: bounds)
    else { return try draw(link.items) }
    cairo_tag_begin(context.pointer, CAIRO_TAG_LINK, attributes)
    try draw(link.items)
    cairo_tag_end(context.pointer, CAIRO_TAG_LINK)
  }

  /// Gives the context back.
  consuming func finish() -> CairoContext { context }

  borrowing func setColour(_ colour: Colour) {
    cairo_set_source_rgba(
      context.pointer, colour.red, colour.green, colour.blue, colour.alpha)
  }

  /// Throws unless a point can be drawn.
  borrowing func require(_ point: Point) throws(CairoError) {
    try require(point.x)
    try require(point.y)
  }

  /// Throws unless a coordinate or length is finite and within a million points.
  borrowing func require(_ value: Double) throws(CairoError) {
    guard value.isFinite, abs(value) <= 1_000_000 else {
      throw CairoError(
        .invalidInput, "page \(number) has the coordinate \(value)",
        remedy: "coordinates must be finite and within ±1000000 pt")
    }
  }
}
