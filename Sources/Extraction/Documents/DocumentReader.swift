public import Facts

/// Reads inputs into documents: text, Markdown, HTML and e-mail.
public enum DocumentReader {
  /// The largest input that is read, in bytes: 32 MiB.
  public static let largestInput = 32 * 1024 * 1024

  /// Returns the document and what a reader should know about it.
  ///
  /// Never fails: what cannot be read is an empty document with a diagnostic.
  ///
  /// What the input gives goes before what the document says of itself; a published date is taken
  /// from the input, else from metadata, else from the dateline, else from the text.
  public static func read(_ input: DocumentInput) -> (document: Document, diagnostics: [Diagnostic])
  {
    read(input, limit: largestInput)
  }

  /// Reads with another limit, in bytes.
  static func read(
    _ input: DocumentInput, limit: Int
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var draft: DocumentDraft
    let digest: String
    switch input.content {
    case .bytes(let bytes):
      digest = SHA256.hexDigest(of: bytes)
      draft = read(bytes, id: input.id, limit, &diagnostics)
    case .text(let text):
      digest = SHA256.hexDigest(of: text.utf8)
      draft =
        isTooLarge(text.utf8.count, limit, &diagnostics)
        ? DocumentDraft() : PlainTextReader.read(text)
    case .html(let html):
      digest = SHA256.hexDigest(of: html.utf8)
      draft =
        isTooLarge(html.utf8.count, limit, &diagnostics)
        ? DocumentDraft() : HTMLReader.read(Array(html.utf8), encoding: "UTF-8", &diagnostics)
    }
    if draft.text.isEmpty, diagnostics.isEmpty {
      diagnostics.append(
        Diagnostic(
          id: "document.empty", severity: .warning,
          message: "The document has no text; nothing can be found in it."))
    }
    Dateline.read(into: &draft)
    if let published = input.published {
      if let date = PartialDate(iso: published) ?? DateText.date(published) {
        draft.published = date
        draft.publishedFrom = input.publishedFrom
      } else {
        diagnostics.append(
          Diagnostic(
            id: "document.published-unreadable", severity: .warning,
            message: "The given published date is not a date; write it as YYYY-MM-DD."))
      }
    }
    let document = Document(
      id: input.id, title: input.title ?? draft.title,
      publisher: input.publisher ?? draft.publisher,
      author: input.author ?? draft.author, url: input.url ?? draft.url, language: draft.language,
      published: draft.published, publishedFrom: draft.published == nil ? nil : draft.publishedFrom,
      text: draft.text, sha256: digest)
    return (document, diagnostics)
  }

  private static func isTooLarge(
    _ count: Int, _ limit: Int, _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    guard count > limit else { return false }
    diagnostics.append(
      Diagnostic(
        id: "document.too-large", severity: .error,
        message: "The document is larger than 32 MiB and was not read; split it."))
    return true
  }

  private static func read(
    _ bytes: [UInt8], id: String, _ limit: Int, _ diagnostics: inout [Diagnostic]
  ) -> DocumentDraft {
    if isTooLarge(bytes.count, limit, &diagnostics) { return DocumentDraft() }
    let name = id.lowercased()
    if name.hasSuffix(".eml") { return EmailReader.read(bytes, &diagnostics) }
    if name.hasSuffix(".html") || name.hasSuffix(".htm") || name.hasSuffix(".xhtml")
      || looksLikeHTML(bytes)
    {
      // Pages declare their own encoding; valid UTF-8 is taken as that.
      if let text = TextDecoding.decode(bytes) {
        let declared =
          String(validating: bytes, as: UTF8.self) == nil && !bytes.starts(with: [0xFF, 0xFE])
          && !bytes.starts(with: [0xFE, 0xFF])
        return declared
          ? HTMLReader.read(bytes, encoding: nil, &diagnostics)
          : HTMLReader.read(Array(text.utf8), encoding: "UTF-8", &diagnostics)
      }
      return unreadable(&diagnostics)
    }
    guard let text = TextDecoding.decode(bytes) else { return unreadable(&diagnostics) }
    if name.hasSuffix(".md") || name.hasSuffix(".markdown") || text.hasPrefix("---\n") {
      return MarkdownReader.read(text)
    }
    return PlainTextReader.read(text)
  }

  private static func unreadable(_ diagnostics: inout [Diagnostic]) -> DocumentDraft {
    diagnostics.append(
      Diagnostic(
        id: "document.unreadable", severity: .error,
        message: "The bytes are no text in UTF-8, UTF-16 or Windows-1252; convert the file to text."
      ))
    return DocumentDraft()
  }

  /// Returns whether a file without a telling name begins like a page.
  private static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
    let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html") || start.hasPrefix("<head")
  }
}
