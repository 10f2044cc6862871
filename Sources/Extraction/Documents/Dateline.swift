internal import Facts

/// Reads where, when and by whom an article begins: `ANKARA, 18 November 2016 (Wire) —`.
enum Dateline {
  /// Adds date and publisher of a dateline, or of a line that says when the text was published, to
  /// a draft that lacks them.
  static func read(into draft: inout DocumentDraft) {
    guard draft.published == nil || draft.publisher == nil else { return }
    let paragraphs = head(of: draft.text)
    for paragraph in paragraphs where mayBeDateline(paragraph) {
      let text = Tokenizer.tokenize(String(paragraph))
      if read(text, into: &draft) { break }
    }
    guard draft.published == nil else { return }
    for paragraph in paragraphs where readPublishedLine(paragraph, into: &draft) { return }
  }

  /// The first six paragraphs, as far as they stand in the first 3,000 bytes.
  private static func head(of text: String) -> [Substring] {
    var end = text.utf8.prefix(3000).endIndex
    while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
    var out: [Substring] = []
    var rest = text[..<end].utf8
    while out.count < 6, !rest.isEmpty {
      var end = rest.startIndex
      var wasBreak = false
      while end < rest.endIndex {
        let isBreak = rest[end] == 0x0A
        if isBreak, wasBreak { break }
        wasBreak = isBreak
        end = rest.index(after: end)
      }
      out.append(Substring(rest[..<end]))
      rest = rest[end...].drop { $0 == 0x0A }
    }
    return out
  }

  /// Returns whether a paragraph does not plainly begin with something else than a word in capitals.
  private static func mayBeDateline(_ paragraph: Substring) -> Bool {
    let beginning = paragraph.utf8.prefix(2)
    guard beginning.count == 2, let first = beginning.first, let second = beginning.last else {
      return false
    }
    return first >= 0x80 || (0x41...0x5A).contains(first) && !(0x61...0x7A).contains(second)
  }

  /// Reads the dateline that a paragraph begins with; returns whether there is one.
  private static func read(_ text: TokenizedText, into draft: inout DocumentDraft) -> Bool {
    guard let first = text.tokens.first, first.kind == .word, first.shape.contains(.allCapitals),
      first.end - first.start >= 3
    else { return false }
    // The dash that ends the dateline, with a blank or a bracket before it.
    var dash: Int?
    var bracket: Range<Int>?
    var open: Int?
    for i in text.tokens.indices.prefix(24) {
      let token = text.tokens[i]
      if token.lower == "(" { open = i }
      if token.lower == ")", let start = open { bracket = start + 1..<i }
      if ["—", "–", "-", "--", "―"].contains(token.lower),
        token.shape.contains(.spaceBefore) || token.lower == "—"
      {
        dash = i
        break
      }
      if token.lower == ":"
        || token.lower == "." && !token.shape.contains(.abbreviationDot) && bracket == nil
      {
        break
      }
    }
    guard let dash, dash > 0 else { return false }
    let span = text.span(0..<dash)
    if draft.published == nil, let date = DateText.date(span.text), date.grain == .day {
      draft.published = date
      draft.publishedFrom = .dateline
    }
    if draft.publisher == nil, let bracket, !bracket.isEmpty {
      draft.publisher = text.span(bracket).text
    }
    return true
  }

  /// "Published: 18 November 2016", or a short line that is a date alone; returns whether a
  /// paragraph has such a line.
  private static func readPublishedLine(
    _ paragraph: Substring, into draft: inout DocumentDraft
  ) -> Bool {
    for line in paragraph.utf8.split(separator: 0x0A) where line.count <= 80 {
      guard line.count <= 40 || mayBeLabelled(line) else { continue }
      let text = Tokenizer.tokenize(String(Substring(line)))
      guard let first = text.tokens.first else { continue }
      let isLabelled = labels.contains(first)
      guard line.count <= 40 || isLabelled,
        let mention = DateRules.mentions(in: text, published: nil).first(where: {
          $0.value.date?.grain == .day && !$0.value.isRelative
        }),
        isLabelled || mention.tokens.count + 2 >= text.tokens.count
      else { continue }
      draft.published = mention.value.date
      draft.publishedFrom = .text
      return true
    }
    return false
  }

  private static let labels: WordSet = [
    "published", "posted", "updated", "date", "publication",
  ]

  /// Returns whether a line begins with a letter that a label begins with.
  private static func mayBeLabelled(_ line: Substring.UTF8View) -> Bool {
    switch line.first.map({ $0 | 0x20 }) {
    case 0x70, 0x75, 0x64: true
    default: false
    }
  }
}
