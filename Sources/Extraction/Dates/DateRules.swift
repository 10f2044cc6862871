internal import Facts

/// Reads temporal expressions from tokens and resolves relative ones against the published date.
enum DateRules {
  /// Returns the temporal expressions of a text, in text order and without overlaps.
  ///
  /// In a narrative, whose dates lie years before its publication, dates without a year follow the
  /// date named last instead of the published date.
  ///
  /// - Complexity: O(n) in the number of tokens.
  static func mentions(in text: TokenizedText, published: PartialDate?) -> [DateMention] {
    var scanner = DateScanner(text: text)
    var reads = scanner.scan()
    guard !reads.isEmpty else { return [] }
    shareYears(&reads, text)
    let isNarrative = isNarrative(reads, published: published)
    var resolver = DateResolver(
      published: published.map { $0.grain <= .month ? $0.first : $0.last }, isNarrative: isNarrative
    )
    var out: [DateMention] = []
    out.reserveCapacity(reads.count)
    for read in reads {
      let needsTense = read.expression.isRelative || isNarrative && read.expression.isYear
      let outlook = needsTense ? DateTense.outlook(text, around: read.tokens) : .past
      let result = resolver.resolve(read.expression, outlook: outlook)
      out.append(
        DateMention(
          tokens: read.tokens,
          value: TemporalValue(
            type: result.type, timex: result.timex, date: result.date,
            isRelative: read.expression.isRelative),
          rule: read.rule))
    }
    return out
  }

  /// Gives the first date of a range the year of the second: "26 June – 4 August 1952", "between
  /// April and June 1955".
  private static func shareYears(_ reads: inout [ReadDate], _ text: TokenizedText) {
    guard reads.count > 1 else { return }
    for i in stride(from: reads.count - 2, through: 0, by: -1) {
      guard case .fixed(let date?, _) = reads[i + 1].expression, date.grain <= .month else {
        continue
      }
      let month: Int
      switch reads[i].expression {
      case .month(let value): month = value
      case .monthDay(let value, _): month = value
      default: continue
      }
      let gap = reads[i].tokens.upperBound..<reads[i + 1].tokens.lowerBound
      guard gap.count == 1 || gap.count == 2 && text.tokens[gap.upperBound - 1].lower == "the",
        links.contains(text.tokens[gap.lowerBound])
      else { continue }
      // "November to March 1945" began in the year before.
      let year = date.first.year - (month > date.first.month ? 1 : 0)
      guard let shared = PartialDate(year: year) else { continue }
      reads[i].expression = .inYear(reads[i].expression, of: .fixed(shared, timex: shared.iso))
    }
  }

  private static let links: WordSet = [
    "-", "–", "—", "to", "and", "or", "until", "through", "till", "/",
  ]

  /// Returns whether a text tells a history: many dates with their year, most of them well before
  /// publication, and few words that point from the day of writing.
  private static func isNarrative(_ reads: [ReadDate], published: PartialDate?) -> Bool {
    var dated = 0
    var old = 0
    var past = 0
    var deictic = 0
    for read in reads {
      if read.expression.isDeictic { deictic += 1 }
      guard case .fixed(let date, let timex) = read.expression.day else { continue }
      dated += 1
      if timex.hasPrefix("BC") {
        old += 1
        past += 1
      } else if let date {
        guard let published else {
          old += 1
          continue
        }
        if date.last < published.first.adding(days: -730) { old += 1 }
        if date.last < published.first.adding(days: -180) { past += 1 }
      }
    }
    if dated >= 6, old * 10 >= dated * 7, deictic * 4 <= dated { return true }
    return dated >= 20 && past * 10 >= dated * 8 && deictic * 5 <= dated
  }
}
