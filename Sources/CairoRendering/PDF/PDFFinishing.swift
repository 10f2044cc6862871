import CQPDF
import Drawing

/// The last pass over a PDF: what cairo cannot say is added, and the whole is checked.
enum PDFFinishing {
  /// Returns the checked PDF.
  static func finish(
    _ bytes: [UInt8], _ document: PageDocument
  ) throws(CairoError) -> [UInt8] {
    let file = try PDFFile(bytes)
    try file.check()
    return bytes
  }
}
