import CQPDF
import Drawing

/// The last pass over a PDF: what cairo cannot say is added, and the whole is checked.
///
/// Added are the language, the wish to show the title, the order of tabulation, the alternatives of
/// figures, the scope of header cells, and a date and an identifier that depend on the content only.
enum PDFFinishing {
  /// Returns the finished PDF of a document that cairo has drawn.
  ///
  /// - Throws: `invalidPDF` when qpdf reports an error or a warning: on every object while it is
  ///   written, on the table of objects after.
  static func finish(_ bytes: [UInt8], _ document: PageDocument) throws(CairoError) -> [UInt8] {
    let file = try PDFFile(bytes)
    try file.requireSound()
    describe(document, in: file)
    try StructureTree(file).complete(document)
    let finished = try file.write()
    try PDFFile(finished).requireSound()
    return finished
  }

  private static func describe(_ document: PageDocument, in file: borrowing PDFFile) {
    let data = file.pointer
    let root = qpdf_get_root(data)
    qpdf_oh_replace_key(
      data, root, "/Lang", qpdf_oh_new_unicode_string(data, document.language))
    let preferences = qpdf_oh_new_dictionary(data)
    qpdf_oh_replace_key(data, preferences, "/DisplayDocTitle", qpdf_oh_new_bool(data, 1))
    qpdf_oh_replace_key(data, root, "/ViewerPreferences", preferences)
    let digits = document.created.filter { $0.isNumber }
    qpdf_set_info_key(data, "/CreationDate", "D:\(digits)Z")
    for index in 0..<max(0, Int(qpdf_get_num_pages(data))) {
      let page = qpdf_get_page_n(data, index)
      qpdf_oh_replace_key(data, page, "/Tabs", qpdf_oh_new_name(data, "/S"))
    }
  }
}
