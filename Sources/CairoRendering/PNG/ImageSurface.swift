import CPangoCairo

/// A cairo surface of pixels.
struct ImageSurface: ~Copyable {
  let pointer: OpaquePointer
  let width: Int
  let height: Int
  let hasAlpha: Bool

  /// The corresponding C function is `cairo_image_surface_create`.
  init(width: Int, height: Int, hasAlpha: Bool) throws(CairoError) {
    let format = hasAlpha ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24
    guard let surface = cairo_image_surface_create(format, Int32(width), Int32(height))
    else { throw CairoError(.drawing, "cairo has no memory for a picture") }
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else {
      cairo_surface_destroy(surface)
      throw CairoError(status, "starting a picture of \(width) × \(height) pixels")
    }
    pointer = surface
    self.width = width
    self.height = height
    self.hasAlpha = hasAlpha
  }

  deinit { cairo_surface_destroy(pointer) }

  /// Ends the drawing and lends the pixels.
  ///
  /// The corresponding C functions are `cairo_surface_flush` and `cairo_image_surface_get_data`.
  borrowing func withPixels<Result>(
    _ body: (PixelRows) throws(CairoError) -> Result
  ) throws(CairoError) -> Result {
    cairo_surface_flush(pointer)
    try CairoError.check(cairo_surface_status(pointer), "ending the picture")
    guard let data = cairo_image_surface_get_data(pointer) else {
      throw CairoError(.drawing, "cairo has no pixels of a picture")
    }
    return try body(
      PixelRows(
        start: data, stride: Int(cairo_image_surface_get_stride(pointer)), width: width,
        height: height, hasAlpha: hasAlpha))
  }
}
