import CPangoCairo
import Drawing

/// A Pango context and one layout that is used again for each line.
struct LineShaper: ~Copyable {
  private let map: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer
  private let layout: OpaquePointer

  /// Creates the context with hinting, metric rounding and the user's locale out of the way.
  ///
  /// The corresponding C functions are `pango_font_map_create_context` and `pango_layout_new`.
  init(_ fontMap: borrowing FontMap) throws(CairoError) {
    guard let context = pango_font_map_create_context(fontMap.pointer),
      let layout = pango_layout_new(context), let options = cairo_font_options_create()
    else { throw CairoError(.drawing, "Pango has no memory for a layout") }
    map = fontMap.pointer
    self.context = context
    self.layout = layout
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_cairo_context_set_resolution(context, 72)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string("en"))
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
    pango_layout_set_single_paragraph_mode(layout, 1)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(layout))
    g_object_unref(UnsafeMutableRawPointer(context))
  }

  /// Returns the shaped line of a text.
  ///
  /// - Throws: `missingGlyph` when a character has no glyph.
  func line(_ text: String, _ style: ShapedStyle) throws(CairoError) -> ShapedLine {
    let line = try shape(text, style)
    if pango_layout_get_unknown_glyphs_count(layout) > 0 {
      throw CairoError.missingGlyphs(uncoveredScalars(text, style), in: text)
    }
    guard let content = pango_layout_get_text(layout) else {
      throw CairoError(.drawing, "Pango lost a text")
    }
    return ShapedLine(line, of: content, count: strlen(content))
  }

  /// Returns the scalars of a text that no font covers, in order, each once.
  func uncoveredScalars(_ text: String, _ style: ShapedStyle) -> [Unicode.Scalar] {
    var found: [Unicode.Scalar] = []
    var seen: Set<Unicode.Scalar> = []
    for scalar in text.unicodeScalars where seen.insert(scalar).inserted {
      guard (try? shape(String(Character(scalar)), style)) != nil else { continue }
      if pango_layout_get_unknown_glyphs_count(layout) > 0 { found.append(scalar) }
    }
    return found
  }

  /// Checks that the font that a style asks for is there, and not a stand-in.
  ///
  /// - Throws: `missingFont`.
  func checkFont(_ style: ShapedStyle) throws(CairoError) {
    let key = style.key
    guard let font = pango_font_map_load_font(map, context, style.description) else {
      throw CairoError.missingFont(key, found: nil)
    }
    defer { g_object_unref(font) }
    guard let description = pango_font_describe(font) else {
      throw CairoError.missingFont(key, found: nil)
    }
    defer { pango_font_description_free(description) }
    let family = pango_font_description_get_family(description).map { String(cString: $0) } ?? ""
    let weight = Int(pango_font_description_get_weight(description).rawValue)
    let isUpright = pango_font_description_get_style(description) == PANGO_STYLE_NORMAL
    guard family == key.family, abs(weight - key.weight.rawValue) <= 100, isUpright != key.isItalic
    else { throw CairoError.missingFont(key, found: "\(family) \(weight)") }
    // Before 1.18.2 cairo writes a variable font as if all its axes had their defaults.
    if cairo_version() < 11802, Self.isInstance(font) {
      throw CairoError(
        .missingFont, "the font \(key.family) is a variable font, whose weights cairo cannot write",
        remedy: "install its static files, or cairo 1.18.2")
    }
  }

  /// Returns whether a font is one of the named instances of a variable font.
  private static func isInstance(_ font: UnsafeMutablePointer<PangoFont>) -> Bool {
    var index: Int32 = 0
    let fcFont = UnsafeMutableRawPointer(font).assumingMemoryBound(to: PangoFcFont.self)
    let pattern = pango_fc_font_get_pattern(fcFont)
    return FcPatternGetInteger(pattern, FC_INDEX, 0, &index) == FcResultMatch && index >> 16 != 0
  }

  private func shape(
    _ text: String, _ style: ShapedStyle
  ) throws(CairoError) -> UnsafeMutablePointer<PangoLayoutLine> {
    var isContextual = false
    var hasControls = false
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x0590 { isContextual = true }
      if scalar.isLineControl { hasControls = true }
    }
    pango_layout_set_font_description(layout, style.description)
    pango_layout_set_attributes(
      layout, isContextual ? style.contextualAttributes : style.plainAttributes)
    var content = hasControls ? text.withoutLineControls : text
    content.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { chars in
        pango_layout_set_text(layout, chars.baseAddress, Int32(chars.count))
      }
    }
    guard let line = pango_layout_get_line_readonly(layout, 0) else {
      throw CairoError(.drawing, "Pango made no line of a text")
    }
    return line
  }
}
