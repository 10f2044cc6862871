/// Reads "NAME: words" paragraphs of interviews.
struct TranscriptRules {
  private let context: AttributionContext
  private let labels: Set<String>

  init(context: AttributionContext) {
    self.context = context
    var counts: [String: Int] = [:]
    for paragraph in context.text.paragraphs {
      if let label = Self.label(of: paragraph, in: context) {
        counts[Self.name(label, context), default: 0] += 1
      }
    }
    // A dateline has the same form but comes once and alone.
    labels = counts.values.contains { $0 > 1 } ? Set(counts.keys) : []
  }

  /// Returns whether a document has no such paragraphs.
  var isEmpty: Bool { labels.isEmpty }

  /// Returns the attribution of the paragraph that a passage begins, or `nil`.
  func attribution(at passage: Range<Int>) -> Attribution? {
    guard !isEmpty, context.token(passage.lowerBound).shape.contains(.paragraphStart) else {
      return nil
    }
    let paragraph = context.text.paragraphs[context.text.paragraph(ofToken: passage.lowerBound)]
    guard let label = Self.label(of: paragraph, in: context),
      labels.contains(Self.name(label, context))
    else { return nil }
    let content = context.trimmed((label.upperBound + 1)..<paragraph.upperBound)
    guard !content.isEmpty else { return nil }
    return Attribution(
      source: label, cue: label.upperBound..<(label.upperBound + 1), content: [content],
      passage: paragraph, isVerbatim: true)
  }

  private static func name(_ label: Range<Int>, _ context: AttributionContext) -> String {
    label.map { context.text.lower($0) }.joined(separator: " ")
  }

  /// Returns the one to three words in capitals before a colon that a paragraph begins with.
  private static func label(of paragraph: Range<Int>, in context: AttributionContext)
    -> Range<Int>?
  {
    var start = paragraph.lowerBound
    if start < paragraph.upperBound, context.token(start).kind == .quote { start += 1 }
    var i = start
    while i < paragraph.upperBound, i < start + 4, context.token(i).kind == .word,
      context.token(i).shape.contains(.allCapitals)
    { i += 1 }
    guard i > start, i < paragraph.upperBound, i - start <= 3, context.lower(i) == ":",
      i + 1 < paragraph.upperBound, context.party[start] < 0
    else { return nil }
    return start..<i
  }
}
