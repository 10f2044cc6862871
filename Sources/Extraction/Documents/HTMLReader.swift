internal import Facts

/// Reads a page: the article's body as paragraphs, and what the page says of itself.
enum HTMLReader {
  static func read(
    _ bytes: [UInt8], encoding: String?, _ diagnostics: inout [Diagnostic]
  ) -> DocumentDraft {
    var draft = DocumentDraft()
    let tree = HTMLTree(bytes: bytes, encoding: encoding)
    guard tree.nodes.count > 1 else { return draft }
    if tree.isTooDeep {
      diagnostics.append(
        Diagnostic(
          id: "document.nesting", severity: .warning,
          message: "The page nests its elements deeper than 256; what lies deeper was not read."))
    }
    HTMLMetadata(tree: tree).fill(&draft)
    let paragraphs = ArticleBody(tree: tree, title: draft.title).paragraphs()
    draft.text = Paragraphs.normalised(TextDecoding.composed(paragraphs.joined(separator: "\n\n")))
    return draft
  }
}
