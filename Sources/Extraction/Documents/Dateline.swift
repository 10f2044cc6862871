internal import Facts

/// Reads where, when and by whom an article begins: `ANKARA, 18 November 2016 (Wire) —`.
enum Dateline {
  /// Adds date and publisher of a dateline, or of a line that says when the text was published, to
  /// a draft that lacks them.
  static func read(into draft: inout DocumentDraft) {
    guard draft.published == nil || draft.publisher == nil else { return }
    let text = Tokenizer.tokenize(head(of: draft.text))
    for paragraph in text.paragraphs.prefix(6) {
      if read(text, paragraph, into: &draft) { break }
    }
    if draft.published == nil { readPublishedLine(text, into: &draft) }
  }

  /// The first paragraphs, eight or 3,000 bytes of them, cut at a character.
  private static func head(of text: String) -> String {
    var end = 0
    var paragraphs = 0
    var isBlank = false
    for byte in text.utf8 {
      if byte == 0x0A, isBlank { paragraphs += 1 }
      if paragraphs == 8 || end == 3000 { break }
      isBlank = byte == 0x0A
      end += 1
    }
    guard end < text.utf8.count else { return text }
    var index = text.utf8.index(text.startIndex, offsetBy: end)
    while index > text.startIndex, index.samePosition(in: text.unicodeScalars) == nil {
      index = text.utf8.index(before: index)
    }
    return String(text[..<index])
  }

  private static func read(
    _ text: TokenizedText, _ paragraph: Range<Int>, into draft: inout DocumentDraft
  ) -> Bool {
    let first = text.tokens[paragraph.lowerBound]
    guard first.kind == .word, first.shape.contains(.allCapitals), first.end - first.start >= 3
    else {
      return false
    }
    // The dash that ends the dateline, with a blank or a bracket before it.
    var dash: Int?
    var bracket: Range<Int>?
    var open: Int?
    for i in paragraph.prefix(24) {
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
    guard let dash, dash > paragraph.lowerBound else { return false }
    let span = text.span(paragraph.lowerBound..<dash)
    if draft.published == nil, let date = DateText.date(span.text), date.grain == .day {
      draft.published = date
      draft.publishedFrom = .dateline
    }
    if draft.publisher == nil, let bracket, !bracket.isEmpty {
      draft.publisher = text.span(bracket).text
    }
    return true
  }

  private static let labels: WordSet = [
    "published", "posted", "updated", "date", "publication",
  ]

  /// "Published: 18 November 2016", or a short line that is a date alone.
  private static func readPublishedLine(_ text: TokenizedText, into draft: inout DocumentDraft) {
    for paragraph in text.paragraphs.prefix(6) {
      var start = paragraph.lowerBound
      while start < paragraph.upperBound {
        var end = start + 1
        while end < paragraph.upperBound, !text.tokens[end].shape.contains(.lineBefore) { end += 1 }
        let line = text.span(start..<end).text
        let isLabelled = labels.contains(text.tokens[start].lower)
        if line.utf8.count <= 80, isLabelled || line.utf8.count <= 40 {
          let mentions = DateRules.mentions(in: Tokenizer.tokenize(line), published: nil)
          if let mention = mentions.first(where: {
            $0.value.date?.grain == .day && !$0.value.isRelative
          }),
            isLabelled || mention.tokens.count + 2 >= Tokenizer.tokenize(line).tokens.count
          {
            draft.published = mention.value.date
            draft.publishedFrom = .text
            return
          }
        }
        start = end
      }
    }
  }
}
