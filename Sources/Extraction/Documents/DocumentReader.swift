public import Facts

/// Reads inputs into documents: text, Markdown and HTML.
public enum DocumentReader {
  /// Returns the document and what a reader should know about it. Never fails: what cannot be read
  /// is an empty document with a diagnostic.
  public static func read(_ input: DocumentInput) -> (document: Document, diagnostics: [Diagnostic]) {
    let text: String
    switch input.content {
    case .bytes(let bytes): text = String(decoding: bytes, as: UTF8.self)
    case .text(let string), .html(let string): text = string
    }
    let document = Document(
      id: input.id, title: input.title, publisher: input.publisher, url: input.url,
      published: input.published.flatMap { PartialDate(iso: $0) },
      publishedFrom: input.published == nil ? nil : .given, text: text,
      sha256: SHA256.hexDigest(of: text.utf8))
    return (document, [])
  }
}
