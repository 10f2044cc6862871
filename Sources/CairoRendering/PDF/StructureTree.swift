import CQPDF
import Drawing

/// The structure elements of a PDF in reading order.
struct StructureTree: ~Copyable {
  private let data: qpdf_data

  /// Creates the tree of a file, which must live longer.
  init(_ file: borrowing PDFFile) { data = file.pointer }

  /// Gives each figure its alternative and each header cell its scope.
  ///
  /// - Throws: `invalidPDF` when the file has not as many figures as the document.
  func complete(_ document: PageDocument) throws(CairoError) {
    var alternatives: [String?] = []
    var hasHeaderCells = false
    for page in document.pages {
      Self.visit(page.items) { group in
        if group.role == .figure { alternatives.append(group.alternative) }
        if group.role == .headerCell { hasHeaderCells = true }
      }
    }
    guard hasHeaderCells || !alternatives.isEmpty else { return }
    var remaining = alternatives[...]
    try complete(root(), &remaining, depth: 0)
    guard remaining.isEmpty else { throw Self.mismatch }
  }

  private static func visit(_ items: [PageItem], _ body: (Group) -> Void) {
    for item in items {
      switch item {
      case .group(let group):
        body(group)
        visit(group.items, body)
      case .link(let link): visit(link.items, body)
      case .path, .text: break
      }
    }
  }

  private func root() -> qpdf_oh {
    qpdf_oh_get_key(data, qpdf_get_root(data), "/StructTreeRoot")
  }

  private func complete(
    _ element: qpdf_oh, _ alternatives: inout ArraySlice<String?>, depth: Int
  ) throws(CairoError) {
    guard depth < 200 else { throw Self.mismatch }
    let kind = qpdf_oh_get_key(data, element, "/S")
    if qpdf_oh_is_name(data, kind) != 0, let name = qpdf_oh_get_name(data, kind) {
      switch String(cString: name) {
      case "/Figure":
        guard let alternative = alternatives.popFirst() else { throw Self.mismatch }
        if let alternative {
          qpdf_oh_replace_key(
            data, element, "/Alt", qpdf_oh_new_unicode_string(data, alternative))
        }
      case "/TH":
        let scope = qpdf_oh_parse(data, "<< /O /Table /Scope /Column >>")
        qpdf_oh_replace_key(data, element, "/A", scope)
      case "/TD", "/P": if alternatives.isEmpty { return }
      default: break
      }
    }
    let children = qpdf_oh_get_key(data, element, "/K")
    if qpdf_oh_is_dictionary(data, children) != 0 {
      try complete(children, &alternatives, depth: depth + 1)
    } else if qpdf_oh_is_array(data, children) != 0 {
      for index in 0..<qpdf_oh_get_array_n_items(data, children) {
        let child = qpdf_oh_get_array_item(data, children, index)
        if qpdf_oh_is_dictionary(data, child) != 0 {
          try complete(child, &alternatives, depth: depth + 1)
        }
      }
    }
  }

  private static let mismatch = CairoError(
    .invalidPDF, "the structure of the PDF is not that of the document",
    remedy: "nothing was written; please report this with the definition of the report")
}
