import CPangoCairo

/// A cairo surface of opaque pixels.
struct ImageSurface: ~Copyable {
  let pointer: OpaquePointer

  /// The corresponding C function is `cairo_image_surface_create`.
  init(width: Int, height: Int) throws(CairoError) {
    guard
      let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    else { throw CairoError(.drawing, "cairo has no memory for a picture") }
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else {
      cairo_surface_destroy(surface)
      throw CairoError(status, "starting a picture of \(width) × \(height) pixels")
    }
    pointer = surface
  }

  deinit { cairo_surface_destroy(pointer) }

  /// Ends the drawing and returns the picture as PNG.
  ///
  /// The corresponding C function is `cairo_surface_write_to_png_stream`.
  consuming func png() throws(CairoError) -> [UInt8] {
    cairo_surface_flush(pointer)
    try CairoError.check(cairo_surface_status(pointer), "ending the picture")
    let sink = ByteSink()
    let status = cairo_surface_write_to_png_stream(pointer, ByteSink.write, sink.closure)
    try CairoError.check(status, "packing the picture")
    guard !sink.bytes.isEmpty else { throw CairoError(.drawing, "cairo packed an empty picture") }
    return sink.bytes
  }
}
