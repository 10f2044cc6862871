import CPangoCairo
import Drawing

/// A line that Pango has shaped: measured once, drawn as often as it is wanted.
final class ShapedLine {
  let metrics: TextMetrics
  let pointer: UnsafeMutablePointer<PangoLayoutLine>
  /// The text that was shaped, in UTF-8, and a space that a drawn line may end with.
  private let text: [CChar]

  /// Keeps a line beyond its layout's next text.
  ///
  /// The corresponding C function is `pango_layout_line_ref`.
  init(_ line: UnsafeMutablePointer<PangoLayoutLine>, of text: UnsafePointer<CChar>, count: Int) {
    var logical = PangoRectangle()
    pango_layout_line_get_extents(line, nil, &logical)
    let scale = Double(PANGO_SCALE)
    metrics = TextMetrics(
      width: Double(logical.width) / scale, ascent: Double(-logical.y) / scale,
      descent: Double(logical.y + logical.height) / scale)
    pointer = pango_layout_line_ref(line)
    self.text = Array(UnsafeBufferPointer(start: text, count: count)) + [0x20, 0]
  }

  deinit { pango_layout_line_unref(pointer) }

  /// Draws the line with the left end of its baseline at a point.
  ///
  /// The corresponding C function is `pango_cairo_show_glyph_item`, which keeps the text of each
  /// glyph, so that it can be searched and copied.
  ///
  /// - Parameter space: the shaped space of the same style, which is drawn at the end; cairo leaves
  ///   out a space that is drawn alone.
  func show(
    at origin: Point, followedBy space: ShapedLine? = nil, in context: borrowing CairoContext
  ) {
    var x = origin.x
    var next = pointer.pointee.runs
    while let node = next {
      next = node.pointee.next
      guard let data = node.pointee.data else { continue }
      let item = data.assumingMemoryBound(to: PangoGlyphItem.self)
      cairo_move_to(context.pointer, x, origin.y)
      let spaced = next == nil ? space.flatMap { Self.copy(item, with: $0) } : nil
      pango_cairo_show_glyph_item(context.pointer, text, spaced ?? item)
      if let spaced { pango_glyph_item_free(spaced) }
      x += Double(pango_glyph_string_get_width(item.pointee.glyphs)) / Double(PANGO_SCALE)
    }
    cairo_new_path(context.pointer)
  }

  /// Returns a copy of an item with a space at its end; `nil` when the space has another font.
  private static func copy(
    _ item: UnsafeMutablePointer<PangoGlyphItem>, with space: ShapedLine
  ) -> UnsafeMutablePointer<PangoGlyphItem>? {
    guard
      let other = space.pointer.pointee.runs?.pointee.data?.assumingMemoryBound(
        to: PangoGlyphItem.self),
      other.pointee.glyphs.pointee.num_glyphs == 1,
      other.pointee.item.pointee.analysis.font == item.pointee.item.pointee.analysis.font,
      item.pointee.item.pointee.analysis.level == 0,
      let copy = pango_glyph_item_copy(item), let glyphs = copy.pointee.glyphs,
      let content = copy.pointee.item
    else { return nil }
    let count = glyphs.pointee.num_glyphs
    pango_glyph_string_set_size(glyphs, count + 1)
    glyphs.pointee.glyphs[Int(count)] = other.pointee.glyphs.pointee.glyphs[0]
    glyphs.pointee.log_clusters[Int(count)] = content.pointee.length
    content.pointee.length += 1
    content.pointee.num_chars += 1
    return copy
  }
}
