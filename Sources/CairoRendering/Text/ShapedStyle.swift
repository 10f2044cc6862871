import CPangoCairo
import Drawing

/// A text style as Pango wants it, with the measures of the lines already set in it.
final class ShapedStyle {
  /// What of a style matters for measures: all but its colour.
  struct Key: Hashable {
    var family: String
    var size: Double
    var weight: TextStyle.Weight
    var isItalic: Bool
    var tabularFigures: Bool
    var tracking: Double

    init(_ style: TextStyle) {
      family = style.family
      size = style.size
      weight = style.weight
      isItalic = style.isItalic
      tabularFigures = style.tabularFigures
      tracking = style.tracking
    }

    func matches(_ style: TextStyle) -> Bool {
      size == style.size && weight == style.weight && isItalic == style.isItalic
        && tabularFigures == style.tabularFigures && tracking == style.tracking
        && family == style.family
    }
  }

  let key: Key
  let description: OpaquePointer
  /// For scripts without contextual forms.
  let plainAttributes: OpaquePointer
  /// For scripts whose letters change with their neighbours, such as Arabic.
  let contextualAttributes: OpaquePointer
  var lines: [String: ShapedLine] = [:]

  init(_ key: Key) throws(CairoError) {
    guard key.size.isFinite, key.size > 0, key.size <= 1000, key.tracking.isFinite,
      abs(key.tracking) <= 100
    else {
      throw CairoError(
        .invalidInput, "text of size \(key.size) pt and tracking \(key.tracking) pt",
        remedy: "use a size above 0 and up to 1000 pt and a tracking within ±100 pt")
    }
    guard let description = pango_font_description_new(), let plain = pango_attr_list_new(),
      let contextual = pango_attr_list_new()
    else { throw CairoError(.drawing, "Pango has no memory for a text style") }
    self.key = key
    self.description = description
    plainAttributes = plain
    contextualAttributes = contextual
    pango_font_description_set_family(description, key.family)
    pango_font_description_set_absolute_size(description, key.size * Double(PANGO_SCALE))
    pango_font_description_set_weight(
      description, PangoWeight(rawValue: UInt32(key.weight.rawValue)))
    pango_font_description_set_style(
      description, key.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
    let figures = key.tabularFigures ? "tnum=1, lnum=1" : ""
    Self.add(key, features: figures.isEmpty ? "calt=0" : figures + ", calt=0", to: plain)
    Self.add(key, features: figures, to: contextual)
  }

  deinit {
    pango_font_description_free(description)
    pango_attr_list_unref(plainAttributes)
    pango_attr_list_unref(contextualAttributes)
  }

  private static func add(_ key: Key, features: String, to list: OpaquePointer) {
    if !features.isEmpty {
      pango_attr_list_insert(list, pango_attr_font_features_new(features))
    }
    if key.tracking != 0 {
      let units = (key.tracking * Double(PANGO_SCALE)).rounded()
      pango_attr_list_insert(list, pango_attr_letter_spacing_new(Int32(units)))
    }
  }
}
