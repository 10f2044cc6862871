import CPangoCairo
import Drawing

extension PagePainter {
  /// The number of elements in one stroke; longer paths cost more than their length on pictures.
  private static var chunk: Int { 256 }

  /// Fills and strokes a path.
  borrowing func draw(_ path: Path) {
    guard !path.elements.isEmpty else { return }
    switch path.fill {
    case .solid(let colour):
      append(path.elements[...])
      setColour(colour)
      cairo_fill(context.pointer)
    case .hatch(let colour, let spacing, let lineWidth):
      hatch(path, colour: colour, spacing: spacing, lineWidth: lineWidth)
    case nil: break
    }
    if let stroke = path.stroke, stroke.width > 0 { draw(stroke, along: path.elements) }
  }

  private borrowing func append(_ elements: ArraySlice<Path.Element>) {
    cairo_new_path(context.pointer)
    for element in elements {
      switch element {
      case .move(let p): cairo_move_to(context.pointer, p.x, p.y)
      case .line(let p): cairo_line_to(context.pointer, p.x, p.y)
      case .curve(let a, let b, let c):
        cairo_curve_to(context.pointer, a.x, a.y, b.x, b.y, c.x, c.y)
      case .close: cairo_close_path(context.pointer)
      }
    }
  }

  private borrowing func draw(_ stroke: Path.Stroke, along elements: [Path.Element]) {
    setColour(stroke.colour)
    cairo_set_line_width(context.pointer, stroke.width)
    cairo_set_line_cap(
      context.pointer, stroke.cap == .round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
    cairo_set_line_join(context.pointer, CAIRO_LINE_JOIN_ROUND)
    cairo_set_dash(context.pointer, stroke.dash, Int32(stroke.dash.count), 0)
    let isOpenLine = elements.dropFirst().allSatisfy { if case .line = $0 { true } else { false } }
    guard elements.count > 2 * Self.chunk, isOpenLine, stroke.dash.isEmpty else {
      append(elements[...])
      cairo_stroke(context.pointer)
      return
    }
    // Opaque pieces share a segment, so that the join between them is drawn too.
    let overlap = stroke.colour.alpha == 1 ? 2 : 1
    var start = 0
    while start + 1 < elements.count {
      let end = min(start + Self.chunk, elements.count)
      startAnew(at: elements[start])
      for element in elements[(start + 1)..<end] {
        if case .line(let p) = element { cairo_line_to(context.pointer, p.x, p.y) }
      }
      cairo_stroke(context.pointer)
      start = end == elements.count ? end : end - overlap
    }
  }

  private borrowing func startAnew(at element: Path.Element) {
    cairo_new_path(context.pointer)
    switch element {
    case .move(let p), .line(let p), .curve(_, _, let p):
      cairo_move_to(context.pointer, p.x, p.y)
    case .close: break
    }
  }

  /// Draws the lines of a hatch, which keep their places on the page whatever area they fill.
  private borrowing func hatch(
    _ path: Path, colour: Colour, spacing: Double, lineWidth: Double
  ) {
    guard let box = path.bounds, lineWidth > 0 else { return }
    cairo_save(context.pointer)
    append(path.elements[...])
    cairo_clip(context.pointer)
    setColour(colour)
    cairo_set_line_width(context.pointer, lineWidth)
    cairo_set_line_cap(context.pointer, CAIRO_LINE_CAP_BUTT)
    cairo_set_dash(context.pointer, nil, 0, 0)
    let step = spacing * 2.0.squareRoot()
    // Each line is x + y = index × step; it is drawn from edge to edge of the box, and a bit more.
    let margin = lineWidth
    var index = ((box.minX + box.minY - margin) / step).rounded(.up)
    let last = ((box.maxX + box.maxY + margin) / step).rounded(.down)
    while index <= last {
      let sum = index * step
      cairo_move_to(context.pointer, sum - box.maxY - margin, box.maxY + margin)
      cairo_line_to(context.pointer, sum - box.minY + margin, box.minY - margin)
      index += 1
    }
    cairo_stroke(context.pointer)
    cairo_restore(context.pointer)
  }
}
