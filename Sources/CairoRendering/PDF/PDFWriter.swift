import CPangoCairo
public import Drawing

/// Writes documents as tagged PDF with embedded fonts, links and an outline.
public struct PDFWriter {
  private let measurer: PangoMeasurer
  private let creator: String

  /// Creates a writer that sets text with the fonts of a measurer.
  ///
  /// - Parameter creator: the program that the file names as its maker, such as `Dealline 1.0`.
  public init(measurer: PangoMeasurer, creator: String = "Dealline") {
    self.measurer = measurer
    self.creator = creator
  }

  /// Returns the document as the bytes of a PDF; equal documents give equal bytes.
  ///
  /// - Throws: ``CairoError``; the PDF is checked before it is returned.
  public func bytes(_ document: PageDocument) throws -> [UInt8] {
    try PDFFinishing.finish(try draw(document), document)
  }

  /// Writes the document to a file, which appears whole or not at all.
  ///
  /// - Throws: ``CairoError``, with `cannotCreate` or `cannotWrite` when it is the file's fault.
  public func write(_ document: PageDocument, to path: String) throws {
    try FileReplacement.write(try bytes(document), to: path)
  }

  /// Draws all pages.
  func draw(_ document: PageDocument) throws(CairoError) -> [UInt8] {
    try CairoError.check(document)
    let surface = try PDFSurface(size: document.pages[0].size)
    surface.describe(document, creator: creator)
    try drawPages(document.pages, on: surface)
    return try surface.finish()
  }

  private func drawPages(_ pages: [Page], on surface: borrowing PDFSurface) throws(CairoError) {
    var outline = PDFOutline()
    var context = try CairoContext(surface: surface.pointer)
    for (index, page) in pages.enumerated() {
      // Setting a size forgets what is on the page, so it comes before all else.
      cairo_pdf_surface_set_size(surface.pointer, page.size.width, page.size.height)
      // Links outside a structure element damage the file, so one element holds everything.
      if index == 0 { cairo_tag_begin(context.pointer, "Document", nil) }
      let painter = PagePainter(
        context: context, measurer: measurer, isTagged: true)
      if let paper = page.paper { painter.fill(page.size, with: paper) }
      try painter.draw(page.items)
      context = painter.finish()
      outline.add(page, number: index + 1, to: surface)
      if index == pages.count - 1 { cairo_tag_end(context.pointer, "Document") }
      cairo_show_page(context.pointer)
      try context.check("drawing page \(index + 1)")
    }
  }
}
