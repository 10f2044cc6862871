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
    let reads = scanner.scan()
    guard !reads.isEmpty else { return [] }
    let isNarrative = isNarrative(reads, published: published)
    var resolver = DateResolver(
      published: published.map { $0.grain <= .month ? $0.first : $0.last }, isNarrative: isNarrative)
    var out: [DateMention] = []
    out.reserveCapacity(reads.count)
    for read in reads {
      let isFuture = read.expression.isRelative && DateTense.isFuture(text, around: read.tokens)
      let result = resolver.resolve(read.expression, isFuture: isFuture)
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

  /// Returns whether a text tells a history: many dates with their year, most of them more than two
  /// years before publication, and few words that point from the day of writing.
  private static func isNarrative(_ reads: [ReadDate], published: PartialDate?) -> Bool {
    var dated = 0
    var old = 0
    var deictic = 0
    for read in reads {
      if read.expression.isDeictic { deictic += 1 }
      guard case .fixed(let date, let timex) = read.expression else { continue }
      dated += 1
      if timex.hasPrefix("BC") {
        old += 1
      } else if let date {
        if let published { if date.first.year < published.first.year - 2 { old += 1 } } else { old += 1 }
      }
    }
    return dated >= 6 && old * 10 >= dated * 7 && deictic * 4 <= dated
  }
}
