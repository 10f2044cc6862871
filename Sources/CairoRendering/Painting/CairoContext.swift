import CPangoCairo

/// A cairo drawing context.
///
/// Its errors are sticky: after the first one calls do nothing, so it is enough to check at the end
/// of each page.
struct CairoContext: ~Copyable {
  let pointer: OpaquePointer

  /// The corresponding C function is `cairo_create`.
  init(surface: OpaquePointer) throws(CairoError) {
    guard let context = cairo_create(surface) else {
      throw CairoError(.drawing, "cairo has no memory for a context")
    }
    let status = cairo_status(context)
    guard status == CAIRO_STATUS_SUCCESS else {
      cairo_destroy(context)
      throw CairoError(status, "starting to draw")
    }
    pointer = context
  }

  deinit { cairo_destroy(pointer) }

  /// Throws when something went wrong since the context was made.
  ///
  /// The corresponding C function is `cairo_status`.
  func check(_ activity: String) throws(CairoError) {
    try CairoError.check(cairo_status(pointer), activity)
  }
}

extension CairoError {
  /// Throws unless a cairo status is success.
  static func check(_ status: cairo_status_t, _ activity: String) throws(CairoError) {
    if status != CAIRO_STATUS_SUCCESS { throw CairoError(status, activity) }
  }

  /// Creates the error of a cairo status that is not success.
  init(_ status: cairo_status_t, _ activity: String) {
    let text = cairo_status_to_string(status).map { String(cString: $0) } ?? "unknown"
    let code: Code = status == CAIRO_STATUS_WRITE_ERROR ? .cannotWrite : .drawing
    self.init(code, "\(activity): cairo reports \"\(text)\"")
  }
}
