/// Who is said to have said what, as ranges of tokens.
struct Attribution: Sendable {
  /// The words that name the speaker; for "…, adding that" those of the clause before.
  var source: Range<Int>?
  /// The cue verb with its particle; `nil` for "Name: words".
  var cue: Range<Int>?
  /// The verb; `nil` for "according to" and "Name: words".
  var verb: CueVerb?
  /// What was said, in text order and without overlaps.
  var content: [Range<Int>]
  /// The passage that the attribution stands in.
  var passage: Range<Int>
  /// A Boolean value that says whether the source was taken from an earlier clause.
  var isSharedSource = false
  /// A Boolean value that says whether the content is quoted word for word without marks: a block
  /// quotation or a transcript.
  var isVerbatim = false
}

/// A text with everything that finding attributions looks up by token.
///
/// A class, for every clause that is read keeps it.
final class AttributionContext: Sendable {
  let marked: MarkedText
  let text: TokenizedText
  let words: [WordEntry]
  let quotations: [Quotation]
  /// Sentences whose ends lie outside quotations.
  let passages: [Range<Int>]
  /// For each token the index of the quotation that covers it, or -1.
  let quotation: [Int32]
  /// For each token the index of the party, person or date that covers it, or -1.
  let party: [Int32]
  let person: [Int32]
  let date: [Int32]

  init(_ marked: MarkedText) {
    self.marked = marked
    text = marked.text
    words = marked.words
    quotations = QuotationPairing.quotations(of: text)
    let count = text.tokens.count
    quotation = Self.cover(count, quotations.map { $0.open..<$0.end })
    party = Self.cover(count, marked.parties.map(\.tokens))
    person = Self.cover(count, marked.persons.map(\.whole))
    date = Self.cover(count, marked.dates.map(\.tokens))
    passages = Passages.passages(of: text, quotations: quotations, quotation: quotation)
  }

  private static func cover(_ count: Int, _ ranges: [Range<Int>]) -> [Int32] {
    var out = [Int32](repeating: -1, count: count)
    for (index, range) in ranges.enumerated() {
      for token in range where token < count { out[token] = Int32(index) }
    }
    return out
  }

  /// How many tokens a rule looks away from a cue at most.
  static let reach = 300

  func kind(_ i: Int) -> WordKind { words[i].kind }

  func lower(_ i: Int) -> Word { text.tokens[i].lower }

  /// Returns whether a word in lower case ends with another of at most 15 bytes.
  func hasSuffix(_ i: Int, _ suffix: Word) -> Bool { text.hasSuffix(i, suffix) }

  func token(_ i: Int) -> Token { text.tokens[i] }

  /// Returns the quotation that covers a token, or `nil`.
  func quote(at i: Int) -> Quotation? {
    quotation[i] < 0 ? nil : quotations[Int(quotation[i])]
  }

  /// Returns whether a mark ends a clause outright.
  func isTerminal(_ i: Int) -> Bool {
    switch text.tokens[i].lower {
    case ".", "!", "?", "...", "…", "....": text.tokens[i].kind == .mark
    default: false
    }
  }

  /// Returns whether a token is a dash between clauses.
  func isDash(_ i: Int) -> Bool {
    switch text.tokens[i].lower {
    case "—", "–", "--", "―": true
    case "-": text.tokens[i].shape.contains(.spaceBefore)
    default: false
    }
  }
}

/// Cuts a text into sentences whose ends lie outside quotations.
enum Passages {
  static func passages(
    of text: TokenizedText, quotations: [Quotation], quotation: [Int32]
  ) -> [Range<Int>] {
    var out: [Range<Int>] = []
    out.reserveCapacity(text.sentences.count)
    var start = 0
    func cut(_ at: Int) {
      if at > start {
        out.append(start..<at)
        start = at
      }
    }
    for sentence in text.sentences {
      var boundary = sentence.lowerBound
      if boundary > 0, quotation[boundary] >= 0, quotation[boundary - 1] == quotation[boundary] {
        let quote = quotations[Int(quotation[boundary])]
        // A mark that the sentence before took for a closing one.
        let opensHere = quote.content.lowerBound == boundary
        guard opensHere, !text.tokens[boundary].shape.contains(.paragraphStart) else {
          if text.tokens[boundary].shape.contains(.paragraphStart) { cut(boundary) }
          continue
        }
        boundary = quote.open
      }
      cut(boundary)
      // "…operators.“During": a quotation that opens right after a full stop.
      var i = sentence.lowerBound
      while i < sentence.upperBound {
        guard quotation[i] >= 0 else {
          // "[...]" and "[…]" stand for sentences left out.
          if i + 2 < sentence.upperBound, text.tokens[i].lower == "[",
            text.tokens[i + 2].lower == "]", text.tokens[i + 1].kind == .mark
          {
            cut(i)
            cut(i + 3)
          }
          i += 1
          continue
        }
        let quote = quotations[Int(quotation[i])]
        if i == quote.open, i > start, !text.tokens[i].shape.contains(.spaceBefore),
          text.tokens[i - 1].kind == .mark, text.tokens[i - 1].lower == ".",
          quotation[i - 1] < 0
        {
          cut(i)
        }
        i = max(quote.end, i + 1)
      }
    }
    cut(text.tokens.count)
    return out
  }
}
