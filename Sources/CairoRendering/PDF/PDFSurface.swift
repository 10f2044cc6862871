import CPangoCairo
import Drawing

/// A cairo surface that writes a PDF into memory.
struct PDFSurface: ~Copyable {
  let pointer: OpaquePointer
  private let sink: ByteSink

  /// The corresponding C function is `cairo_pdf_surface_create_for_stream`.
  init(size: Size) throws(CairoError) {
    let sink = ByteSink()
    guard
      let surface = cairo_pdf_surface_create_for_stream(
        ByteSink.write, sink.closure, size.width, size.height)
    else { throw CairoError(.drawing, "cairo has no memory for a PDF") }
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else {
      cairo_surface_destroy(surface)
      throw CairoError(status, "starting the PDF")
    }
    self.sink = sink
    pointer = surface
  }

  deinit { cairo_surface_destroy(pointer) }

  /// Sets what describes the document.
  ///
  /// The corresponding C function is `cairo_pdf_surface_set_metadata`.
  func describe(_ document: PageDocument, creator: String) {
    let entries: [(cairo_pdf_metadata_t, String)] = [
      (CAIRO_PDF_METADATA_TITLE, document.title), (CAIRO_PDF_METADATA_AUTHOR, document.author),
      (CAIRO_PDF_METADATA_SUBJECT, document.subject),
      (CAIRO_PDF_METADATA_KEYWORDS, document.keywords.joined(separator: ", ")),
      (CAIRO_PDF_METADATA_CREATOR, creator),
      (CAIRO_PDF_METADATA_CREATE_DATE, document.created),
    ]
    for (key, value) in entries where !value.isEmpty {
      cairo_pdf_surface_set_metadata(pointer, key, value.withoutLineControls)
    }
  }

  /// Ends the PDF and returns its bytes.
  ///
  /// The corresponding C function is `cairo_surface_finish`.
  consuming func finish() throws(CairoError) -> [UInt8] {
    cairo_surface_finish(pointer)
    try CairoError.check(cairo_surface_status(pointer), "ending the PDF")
    return sink.bytes
  }
}
