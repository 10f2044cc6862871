internal import Facts

/// Reads plain text: an optional block of `Key: value` lines at the top, the title, the body.
///
/// The title stays in the text as its own paragraph, since the first sentence of many articles
/// leans on it.
enum PlainTextReader {
  static func read(_ raw: String) -> DocumentDraft {
    var draft = DocumentDraft()
    let body = takeHeader(raw, into: &draft)
    draft.text = Paragraphs.normalised(TextDecoding.composed(String(body)))
    if draft.title == nil { draft.title = title(of: draft.text) }
    return draft
  }

  /// Reads the header block and returns what follows it.
  private static func takeHeader(_ raw: String, into draft: inout DocumentDraft) -> Substring {
    guard mayHaveHeader(raw) else { return raw[...] }
    var rest = raw[...]
    var taken = 0
    while taken < 12 {
      let line = rest.prefix { !$0.isNewline }
      let trimmed = line.trimmingBlanks
      if trimmed.isEmpty {
        // Blank lines before the block do no harm; one after it ends it.
        guard taken == 0, line.endIndex < rest.endIndex else { break }
        rest = rest[rest.index(after: line.endIndex)...]
        taken += 0
        if rest.isEmpty { break }
        if rest.first?.isNewline == true { continue }
        guard headerLine(rest.prefix { !$0.isNewline }.trimmingBlanks) != nil else { break }
        continue
      }
      guard let (key, value) = headerLine(trimmed) else { break }
      var attempt = draft
      guard attempt.take(key: key, value: value) else { break }
      draft = attempt
      taken += 1
      rest = line.endIndex < rest.endIndex ? rest[rest.index(after: line.endIndex)...] : ""
    }
    return taken > 0 ? rest : raw[...]
  }

  /// Returns whether a colon stands where the key of a first line would end.
  private static func mayHaveHeader(_ raw: String) -> Bool {
    let content = raw.utf8.drop { $0 <= 0x20 }
    guard let first = content.first else { return false }
    return first >= 0x80 || content.prefix(longestKey + 1).contains(0x3A)
  }

  /// The most bytes of a key.
  private static let longestKey = 20

  private static func headerLine(_ line: String) -> (String, String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = String(line[..<colon])
    guard key.utf8.count <= longestKey, !key.isEmpty,
      key.allSatisfy({ $0.isLetter || $0 == "_" || $0 == " " }),
      known.contains(key.lowercased())
    else { return nil }
    return (key, String(line[line.index(after: colon)...]))
  }

  private static let known: Set<String> = [
    "title", "headline", "publisher", "source", "site", "publication", "author", "authors",
    "byline", "url", "link", "language", "lang", "date", "published", "publication date",
    "published date", "pubdate", "date published",
  ]

  /// The first line, where a blank line follows and it does not read like a sentence of the body.
  private static func title(of text: String) -> String? {
    let utf8 = text.utf8
    guard let end = utf8.firstIndex(of: 0x0A),
      utf8[utf8.index(after: end)...].first == 0x0A
    else { return nil }
    let line = utf8[..<end]
    guard line.count <= 250, line.last != 0x2E, line.last != 0x3A else { return nil }
    return String(text[..<end])
  }
}
