internal import Facts

/// What a reader of one format found, before what the caller gave goes over it.
struct DocumentDraft: Sendable {
  var text = ""
  var title: String?
  var publisher: String?
  var author: String?
  var url: String?
  var language: String?
  var published: PartialDate?
  var publishedFrom: Document.DateOrigin?

  /// Takes one key of a header block or of front matter; "unknown" and nothing are no values.
  ///
  /// Returns whether the key is one that documents have.
  mutating func take(key: String, value: String) -> Bool {
    let value = value.trimmingBlanks
    let isKnown =
      !value.isEmpty && value.lowercased() != "unknown" && value != "-" && value != "null"
    switch key.lowercased() {
    case "title", "headline": if isKnown { title = value }
    case "publisher", "source", "site", "site_name", "publication":
      if isKnown { publisher = value }
    case "author", "authors", "byline": if isKnown { author = value }
    case "url", "link", "canonical": if isKnown { url = value }
    case "language", "lang": if isKnown { language = value }
    case "date", "published", "publication date", "published date", "pubdate", "date published":
      if isKnown, let date = DateText.date(value) {
        published = date
        publishedFrom = .metadata
      }
    default: return false
    }
    return true
  }
}

/// Reads a single date written by whoever made a page or a file.
enum DateText {
  /// Returns the date of a text such as `2016-11-18T17:40:00+03:00`, `Nov 18, 2016`, `18.11.2016`.
  static func date(_ text: String) -> PartialDate? {
    let text = text.trimmingBlanks
    if let date = PartialDate(iso: text) { return date }
    if text.utf8.count >= 10, let date = PartialDate(iso: text.prefix(10)) { return date }
    if text.utf8.count == 8, let year = Int(text.prefix(4)),
      let month = Int(text.dropFirst(4).prefix(2)),
      let day = Int(text.dropFirst(6)), let date = CalendarDate(year: year, month: month, day: day)
    {
      return PartialDate(day: date)
    }
    guard text.utf8.count <= 200 else { return nil }
    let mentions = DateRules.mentions(in: Tokenizer.tokenize(text), published: nil)
    return mentions.lazy.compactMap { $0.value.date }.first { $0.grain == .day }
      ?? mentions.lazy.compactMap { $0.value.date }.first
  }
}

extension StringProtocol {
  /// The text without white space at both ends.
  var trimmingBlanks: String {
    var start = startIndex
    var end = endIndex
    while start < end, self[start].isWhitespace { start = index(after: start) }
    while end > start, self[index(before: end)].isWhitespace { end = index(before: end) }
    return String(self[start..<end])
  }
}
