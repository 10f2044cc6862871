import CPangoCairo

/// A font map that sees the given sources only, and nothing of the process's own configuration.
struct FontMap: ~Copyable {
  let pointer: UnsafeMutablePointer<PangoFontMap>

  /// Builds the private configuration and hands it to a fresh font map.
  ///
  /// The corresponding C functions are `FcConfigParseAndLoadFromMemory` and
  /// `pango_fc_font_map_set_config`.
  init(_ sources: FontSources) throws(CairoError) {
    let config = try FontConfiguration(sources)
    guard let map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) else {
      throw CairoError(
        .fontSetup, "Pango was built without FreeType fonts",
        remedy: "install a Pango with the fontconfig backend")
    }
    pango_fc_font_map_set_config(
      OpaquePointer(map), config.pointer)
    pointer = map
  }

  deinit { g_object_unref(pointer) }
}

/// A fontconfig configuration of our own.
struct FontConfiguration: ~Copyable {
  let pointer: OpaquePointer

  init(_ sources: FontSources) throws(CairoError) {
    guard let config = FcConfigCreate() else {
      throw CairoError(.fontSetup, "fontconfig has no memory for a configuration")
    }
    let xml = Array(sources.configuration.utf8) + [0]
    let isLoaded = FcConfigParseAndLoadFromMemory(config, xml, FcBool(FcTrue))
    guard isLoaded != 0, FcConfigBuildFonts(config) != 0 else {
      FcConfigDestroy(config)
      throw CairoError(.fontSetup, "fontconfig refused the private font configuration")
    }
    pointer = config
  }

  deinit { FcConfigDestroy(pointer) }
}
