internal import Facts

/// Reads an e-mail (RFC 5322, with MIME) as one document: what its header says, and the body that a
/// reader would see.
///
/// Of alternatives the page goes before the plain text, unless it holds much less. Attachments are
/// left out and named in a note.
enum EmailReader {
  static func read(_ bytes: [UInt8], _ diagnostics: inout [Diagnostic]) -> DocumentDraft {
    let (headers, body) = MailHeaders.read(bytes[...])
    guard !headers.isEmpty else {
      diagnostics.append(
        Diagnostic(
          id: "email.header", severity: .error,
          message: "The e-mail has no header; save it again as .eml, or rename it to .txt."))
      return DocumentDraft()
    }
    var message = MailMessage()
    message.read(headers, body, depth: 0)
    var draft = message.draft
    draft.title = headers.decoded("subject") ?? draft.title
    if let sender = headers.decoded("from") { draft.author = name(of: sender) }
    draft.publisher = headers.decoded("organization") ?? draft.publisher
    draft.language = headers.kind("content-language") ?? draft.language
    if let date = headers.decoded("date").flatMap(InternetDate.date) {
      draft.published = date
      draft.publishedFrom = .metadata
    }
    diagnostics += message.diagnostics
    return draft
  }

  /// The name in `"Name" <address>`, else the address.
  private static func name(of sender: String) -> String {
    guard let open = sender.lastIndex(of: "<") else { return sender }
    let name = sender[..<open].trimmingBlanks
    let bare =
      name.hasPrefix("\"") && name.hasSuffix("\"") && name.count > 2
      ? String(name.dropFirst().dropLast()) : name
    if !bare.isEmpty { return bare }
    return sender[sender.index(after: open)...].prefix { $0 != ">" }.trimmingBlanks
  }
}

/// The parts of an e-mail as they are walked through.
private struct MailMessage {
  /// The deepest nesting of parts that is read.
  private static let deepest = 16
  /// The most parts that are read.
  private static let mostParts = 1000

  /// What was read of the body so far.
  var draft = DocumentDraft()
  private var attachments: [String] = []
  private var unknownCharsets: [String] = []
  private var parts = 0
  private var isCut = false
  private var problems: [Diagnostic] = []

  var diagnostics: [Diagnostic] {
    var out = problems
    if !attachments.isEmpty {
      let names = attachments.prefix(5).joined(separator: ", ")
      let more = attachments.count > 5 ? " and \(attachments.count - 5) more" : ""
      out.append(
        Diagnostic(
          id: "email.attachments", severity: .note,
          message: "Attachments were not read: \(names)\(more); save and name them by themselves."))
    }
    if let charset = unknownCharsets.first {
      out.append(
        Diagnostic(
          id: "email.charset", severity: .warning,
          message: "The character set \(charset) is not known; letters may be wrong."))
    }
    if isCut {
      out.append(
        Diagnostic(
          id: "email.nesting", severity: .warning,
          message: "The e-mail has too many parts or nests them too deeply; the rest was not read.")
      )
    }
    return out
  }

  mutating func read(_ headers: MailHeaders, _ body: ArraySlice<UInt8>, depth: Int) {
    parts += 1
    guard depth <= MailMessage.deepest, parts <= MailMessage.mostParts else {
      isCut = true
      return
    }
    let kind = headers.kind("content-type") ?? "text/plain"
    if kind.hasPrefix("multipart/"),
      let boundary = headers.parameter("boundary", of: "content-type")
    {
      let pieces = MailMessage.pieces(of: body, boundary: boundary)
      if kind == "multipart/alternative" {
        readBest(pieces, depth: depth)
      } else {
        for (headers, body) in pieces { read(headers, body, depth: depth + 1) }
      }
      return
    }
    let isAttached = headers.kind("content-disposition") == "attachment"
    guard !isAttached, kind == "text/plain" || kind == "text/html" else {
      let name =
        headers.parameter("filename", of: "content-disposition")
        ?? headers.parameter("name", of: "content-type")
      attachments.append(name.map(EncodedWords.decoded) ?? kind)
      return
    }
    append(text(headers, body, isPage: kind == "text/html"))
  }

  /// Reads the richest of several forms of the same, which stands last, unless it holds less than
  /// half of what another says.
  private mutating func readBest(
    _ pieces: [(MailHeaders, ArraySlice<UInt8>)], depth: Int
  ) {
    var best: MailMessage?
    for (headers, body) in pieces.reversed() {
      var candidate = MailMessage()
      candidate.parts = parts
      candidate.read(headers, body, depth: depth + 1)
      parts = candidate.parts
      isCut = isCut || candidate.isCut
      let length = candidate.draft.text.utf8.count
      if best.map({ $0.draft.text.utf8.count * 2 < length }) ?? true { best = candidate }
    }
    guard let best else { return }
    attachments += best.attachments
    unknownCharsets += best.unknownCharsets
    problems += best.problems
    append(best.draft)
  }

  private mutating func text(
    _ headers: MailHeaders, _ body: ArraySlice<UInt8>, isPage: Bool
  ) -> DocumentDraft {
    let bytes = MailEncoding.decoded(body, encoding: headers.kind("content-transfer-encoding"))
    let charset = headers.parameter("charset", of: "content-type")
    if let charset, !MailCharset.isKnown(charset) { unknownCharsets.append(charset) }
    if bytes.count(where: { $0 == 0 }) * 30 > bytes.count, charset == nil {
      problems.append(
        Diagnostic(
          id: "document.unreadable", severity: .error,
          message: "A part of the e-mail holds bytes that are no text; it was not read."))
      return DocumentDraft()
    }
    let text = MailCharset.text(bytes, charset: charset)
    if isPage { return HTMLReader.read(Array(text.utf8), encoding: "UTF-8", &problems) }
    return PlainTextReader.read(MailMessage.withoutSignature(text))
  }

  /// The text up to the line `-- ` that begins a signature.
  private static func withoutSignature(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var start = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: [0x2D, 0x2D, 0x20]),
        line.count == 3 || line.count == 4 && line.last == 0x0D
      {
        return String(decoding: bytes[..<start], as: UTF8.self)
      }
      start += line.count + 1
    }
    return text
  }

  /// Puts another part's text below what was read; its own title and address fill what is missing.
  private mutating func append(_ other: DocumentDraft) {
    guard !other.text.isEmpty else { return }
    guard !draft.text.isEmpty else {
      draft = other
      return
    }
    draft.text += "\n\n" + other.text
    draft.title = draft.title ?? other.title
    draft.url = draft.url ?? other.url
  }

  /// Cuts a body at the lines that begin with `--` and the boundary.
  private static func pieces(
    of body: ArraySlice<UInt8>, boundary: String
  ) -> [(MailHeaders, ArraySlice<UInt8>)] {
    let mark = Array("--\(boundary)".utf8)
    var out: [(MailHeaders, ArraySlice<UInt8>)] = []
    var begin: Int?
    var position = body.startIndex
    func finish(at end: Int) {
      guard let start = begin, start < end, out.count < mostParts else { return }
      out.append(MailHeaders.read(body[start..<end]))
    }
    while position < body.endIndex {
      let end = body[position...].firstIndex(of: 0x0A) ?? body.endIndex
      let line = body[position..<end]
      let next = min(end + 1, body.endIndex)
      if line.starts(with: mark) {
        finish(at: position)
        let isLast = line.dropFirst(mark.count).starts(with: [0x2D, 0x2D])
        begin = isLast ? nil : next
        if isLast { return out }
      }
      position = next
    }
    finish(at: body.endIndex)
    return out
  }
}
