/// A passage between quotation marks, outermost marks only.
struct Quotation: Sendable {
  /// The token of the opening mark.
  let open: Int
  /// The token after the last one, the closing mark included.
  let end: Int
  /// The tokens between the marks.
  let content: Range<Int>
  /// The number of words between the marks.
  let wordCount: Int
  /// A Boolean value that says whether the closing mark is missing because the next paragraph goes
  /// on with the same quotation.
  let continues: Bool
}

/// Pairs quotation marks within paragraphs; damaged ones never reach beyond their paragraph.
struct QuotationPairing {
  private let tokens: [Token]
  private(set) var quotations: [Quotation] = []

  /// Returns the outermost quotations of a text, in text order.
  ///
  /// - Complexity: O(n) in the number of tokens.
  static func quotations(of text: TokenizedText) -> [Quotation] {
    var pairing = QuotationPairing(tokens: text.tokens)
    for (index, paragraph) in text.paragraphs.enumerated() {
      let next = index + 1 < text.paragraphs.count ? text.paragraphs[index + 1].lowerBound : nil
      pairing.pair(in: paragraph, next: next)
    }
    return pairing.quotations
  }

  private init(tokens: [Token]) { self.tokens = tokens }

  private enum Mark { case double, curly, guillemet, reversed, single, corner }

  private func lower(_ i: Int) -> Word { tokens[i].lower }

  private func isSpaced(_ i: Int) -> Bool { tokens[i].shape.contains(.spaceBefore) }

  /// Returns whether a token follows directly, without white space.
  private func isGlued(after i: Int, limit: Int) -> Bool { i + 1 < limit && !isSpaced(i + 1) }

  /// Returns whether two apostrophes stand for a double mark: ''so''.
  private func isDoubled(_ i: Int, limit: Int) -> Bool {
    i + 1 < limit && tokens[i + 1].kind == .quote && lower(i) == lower(i + 1)
      && (lower(i) == "'" || lower(i) == "`" || lower(i) == "\u{2019}" || lower(i) == "\u{2018}")
      && !isSpaced(i + 1)
  }

  private mutating func pair(in paragraph: Range<Int>, next: Int?) {
    let limit = paragraph.upperBound
    let lastSingle = paragraph.last { isClosingSingle($0, limit: limit) } ?? -1
    var i = paragraph.lowerBound
    var open: (at: Int, width: Int, mark: Mark)?
    var depth = 0
    var lastClose = -1
    while i < limit {
      guard tokens[i].kind == .quote else {
        i += 1
        continue
      }
      let width = isDoubled(i, limit: limit) ? 2 : 1
      if let start = open {
        if isNestedOpening(i, width, start.mark, limit) {
          depth += 1
        } else if closes(i, width, start.mark, limit) {
          lastClose = i
          if depth == 0 {
            add(start.at, start.width, close: i, width: width)
            open = nil
          } else {
            depth -= 1
          }
        }
      } else if let mark = opening(i, width, limit, lastSingle) {
        open = (i, width, mark)
        depth = 0
        lastClose = -1
      }
      i += width
    }
    guard let start = open else { return }
    if let next, next < tokens.count, tokens[next].kind == .quote, continues(start.mark, at: next) {
      add(start.at, start.width, upTo: limit, continues: true)
    } else if lastClose > start.at {
      add(start.at, start.width, close: lastClose, width: 1)
    } else if start.mark != .single {
      add(start.at, start.width, upTo: limit, continues: false)
    }
  }

  private func isClosingSingle(_ i: Int, limit: Int) -> Bool {
    tokens[i].kind == .quote && !isSpaced(i) && (lower(i) == "'" || lower(i) == "\u{2019}")
  }

  private func opening(_ i: Int, _ width: Int, _ limit: Int, _ lastSingle: Int) -> Mark? {
    let isGlued = isGlued(after: i + width - 1, limit: limit)
    if width == 2 { return isGlued ? .double : nil }
    switch lower(i) {
    case "\"", "\u{201F}":
      let inch = i > 0 && !isSpaced(i) && tokens[i - 1].kind == .number
      return isGlued && !inch || isSpaced(i) && i + 1 < limit && !inch ? .double : nil
    case "“", "„": return .curly
    case "”": return isSpaced(i) && isGlued ? .curly : nil
    case "«", "‹": return .guillemet
    case "»", "›": return isSpaced(i) && isGlued ? .reversed : nil
    case "「", "『": return .corner
    case "'", "`", "\u{2018}", "\u{2019}", "\u{201B}", "‚":
      let isFree =
        isSpaced(i) || i > 0 && tokens[i - 1].kind != .word && tokens[i - 1].kind != .number
      return isFree && isGlued && lastSingle > i + 1 ? .single : nil
    default: return nil
    }
  }

  private func closes(_ i: Int, _ width: Int, _ mark: Mark, _ limit: Int) -> Bool {
    switch mark {
    case .double: return (lower(i) == "\"" || width == 2 || lower(i) == "”")
    case .curly:
      return lower(i) == "”" || lower(i) == "\"" && !isSpaced(i) || isGermanClose(i, limit)
    case .guillemet: return lower(i) == "»" || lower(i) == "›"
    case .reversed: return lower(i) == "«" || lower(i) == "‹"
    case .corner: return lower(i) == "」" || lower(i) == "』"
    case .single:
      guard ["'", "\u{2019}", "\u{2018}"].contains(lower(i)), width == 1 else {
        return false
      }
      return !isSpaced(i) && !isGlued(after: i, limit: limit)
        || !isSpaced(i) && i + 1 < limit && tokens[i + 1].kind != .word
    }
  }

  /// „so“: the mark that opens in English closes in German.
  private func isGermanClose(_ i: Int, _ limit: Int) -> Bool {
    lower(i) == "“" && !isSpaced(i)
      && (!isGlued(after: i, limit: limit) || tokens[i + 1].kind == .mark)
  }

  private func isNestedOpening(_ i: Int, _ width: Int, _ mark: Mark, _ limit: Int) -> Bool {
    switch mark {
    case .curly:
      return (lower(i) == "“" || lower(i) == "„") && !isGermanClose(i, limit)
    case .guillemet: return lower(i) == "«" || lower(i) == "‹"
    case .reversed: return lower(i) == "»" || lower(i) == "›"
    case .corner: return lower(i) == "「" || lower(i) == "『"
    case .double, .single: return false
    }
  }

  private func continues(_ mark: Mark, at next: Int) -> Bool {
    switch mark {
    case .curly: lower(next) == "“" || lower(next) == "„" || lower(next) == "\""
    case .double: lower(next) == "\"" || lower(next) == "'" || lower(next) == "“"
    case .guillemet: lower(next) == "«" || lower(next) == "»"
    case .reversed: lower(next) == "»"
    case .single: lower(next) == "'" || lower(next) == "\u{2018}"
    case .corner: lower(next) == "「"
    }
  }

  private mutating func add(_ open: Int, _ openWidth: Int, close: Int, width: Int) {
    append(open, content: (open + openWidth)..<close, end: close + width, continues: false)
  }

  private mutating func add(_ open: Int, _ openWidth: Int, upTo limit: Int, continues: Bool) {
    append(open, content: (open + openWidth)..<limit, end: limit, continues: continues)
  }

  private mutating func append(_ open: Int, content: Range<Int>, end: Int, continues: Bool) {
    guard content.lowerBound < content.upperBound else { return }
    let words = content.count { tokens[$0].kind == .word || tokens[$0].kind == .number }
    quotations.append(
      Quotation(open: open, end: end, content: content, wordCount: words, continues: continues))
  }
}
