import CQPDF
import Drawing

/// The last pass over a PDF: what cairo cannot say is added, and the whole is checked.
///
/// A file of the plain form that cairo 1.16 writes is completed and packed here, which costs little;
/// any other goes through qpdf. Either way qpdf reads what goes out.
///
/// Added are the language, the wish to show the title, the order of tabulation, the alternatives of
/// figures, the scope of header cells, and a date and an identifier that depend on the content only.
enum PDFFinishing {
  /// Returns the finished PDF of a document that cairo has drawn.
  ///
  /// - Throws: `invalidPDF` when qpdf reports an error or a warning.
  static func finish(_ bytes: [UInt8], _ document: PageDocument) throws(CairoError) -> [UInt8] {
    let plain = try finishedPlainly(bytes, document)
    let finished = if let plain { plain } else { try finishedByQPDF(bytes, document) }
    try PDFFile(finished).requireSound()
    return finished
  }

  /// Returns the finished PDF; `nil` for a file of another form.
  static func finishedPlainly(
    _ bytes: [UInt8], _ document: PageDocument
  ) throws(CairoError) -> [UInt8]? {
    guard var file = PlainPDF(bytes), file.describe(document) else { return nil }
    return try file.packed()
  }

  /// Returns the finished PDF of any form; every object is read while it is written anew.
  static func finishedByQPDF(
    _ bytes: [UInt8], _ document: PageDocument
  ) throws(CairoError) -> [UInt8] {
    let file = try PDFFile(bytes)
    try file.requireSound()
    describe(document, in: file)
    try StructureTree(file).complete(document)
    return try file.write()
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
