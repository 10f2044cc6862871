/// Reads the attributions of each passage from left to right.
struct AttributionFinder {
  let context: AttributionContext
  private(set) var found: [Attribution] = []

  init(context: AttributionContext) { self.context = context }

  var words: [WordEntry] { context.words }

  mutating func run() {
    let transcript = TranscriptRules(context: context)
    var done = 0
    for (index, passage) in context.passages.enumerated() {
      if passage.lowerBound < done || isHeadline(passage) { continue }
      if let attribution = transcript.attribution(at: passage) {
        found.append(attribution)
        done = attribution.passage.upperBound
        continue
      }
      let before = found.count
      read(passage)
      if found.count == before { continueQuotation(passage, at: index) }
    }
  }

  /// Returns whether a passage is a paragraph of its own without a full stop: a title or a label.
  private func isHeadline(_ passage: Range<Int>) -> Bool {
    let text = context.text
    guard text.tokens[passage.lowerBound].shape.contains(.paragraphStart), passage.count < 40,
      passage.upperBound == text.tokens.count
        || text.tokens[passage.upperBound].shape.contains(.paragraphStart)
    else { return false }
    let last = passage.upperBound - 1
    guard !context.isTerminal(last), context.lower(last) != ":", context.quotation[last] < 0 else {
      return false
    }
    return !passage.contains { context.quotation[$0] >= 0 }
  }

  private mutating func read(_ passage: Range<Int>) {
    if let attribution = labelled(passage) {
      found.append(attribution)
      return
    }
    var cursor = passage.lowerBound
    var i = cursor
    while i < passage.upperBound {
      if let quote = context.quote(at: i) {
        i = max(quote.end, i + 1)
        continue
      }
      if let attribution = attribution(at: i, cursor: cursor, passage: passage) {
        found.append(attribution)
        precede(passage)
        let end = attribution.content.map(\.upperBound).max() ?? i
        let sourceEnd = attribution.isSharedSource ? 0 : attribution.source?.upperBound ?? 0
        cursor = max(end, attribution.cue?.upperBound ?? 0, sourceEnd, i + 1)
        i = cursor
      } else {
        i += 1
      }
    }
  }

  private func attribution(at i: Int, cursor: Int, passage: Range<Int>) -> Attribution? {
    if context.lower(i) == "according" {
      return accordingTo(at: i, cursor: cursor, passage: passage)
    }
    guard let form = words[i].cue, context.person[i] < 0 else { return nil }
    guard !context.token(i).isCapitalised || i == passage.lowerBound else { return nil }
    // "an estimated $3 billion", "a suggested price": said of the noun, not by anybody.
    if i > passage.lowerBound, ["a", "an"].contains(context.lower(i - 1)) { return nil }
    for index in form.verbs {
      let verb = CueTable.verbs[index]
      var end = i + 1
      if !verb.particles.isEmpty {
        guard end < passage.upperBound, verb.particles.contains(context.lower(end)) else {
          continue
        }
        end += 1
      }
      let clause = CueClause(
        context: context, verb: verb, form: form.form, cue: i..<end, cursor: cursor,
        passage: passage, earlier: found.last.flatMap { $0.passage == passage ? $0 : nil })
      if let attribution = clause.attribution() { return attribution }
    }
    return nil
  }

  // MARK: According to

  private func accordingTo(at i: Int, cursor: Int, passage: Range<Int>) -> Attribution? {
    var next = i + 1
    guard next < passage.upperBound else { return nil }
    if context.lower(next) == "to" {
      next += 1
    } else if !context.kind(next).contains(.determiner) {
      return nil
    }
    guard var source = context.nounPhrase(startingAt: next, upTo: passage.upperBound) else {
      return nil
    }
    if source.upperBound + 1 < passage.upperBound, context.lower(source.upperBound) == "by",
      let author = context.nounPhrase(
        startingAt: source.upperBound + 1, upTo: passage.upperBound), context.isAnimate(author)
    {
      source = source.lowerBound..<author.upperBound
    }
    guard !isEmptySource(source) else { return nil }
    var content: [Range<Int>] = []
    let left = trimmed(cursor..<i)
    var after = source.upperBound
    // Words that belong to the source: "according to figures released by X,".
    while after < passage.upperBound, context.token(after).kind != .mark,
      context.quotation[after] < 0,
      after < source.upperBound + 14
    {
      after += 1
    }
    if left.count >= 2 {
      content.append(left)
      if after < passage.upperBound, context.lower(after) == "," {
        let rest = trimmed((after + 1)..<passage.upperBound)
        if !rest.isEmpty, continuesClause(rest) || !context.looksLikeClause(left) {
          content.append(rest)
        }
      }
    } else if after < passage.upperBound, context.lower(after) == "," || context.isDash(after) {
      let end = context.clauseEnd(from: after + 1, passage: passage)
      let rest = trimmed((after + 1)..<end)
      if !rest.isEmpty { content.append(rest) }
    } else if after < passage.upperBound, context.lower(after) == ":" {
      let rest = trimmed((after + 1)..<passage.upperBound)
      content = rest.isEmpty ? blockAfter(passage) : [rest]
    }
    guard !content.isEmpty else { return nil }
    return Attribution(
      source: source, cue: i..<next, verb: nil, content: content, passage: passage)
  }

  /// Returns whether a source names nobody: "according to reports".
  private func isEmptySource(_ source: Range<Int>) -> Bool {
    source.allSatisfy { i in
      context.kind(i).contains(.record) && context.hasSuffix(i, "s") && source.count == 1
    }
  }

  private func continuesClause(_ rest: Range<Int>) -> Bool {
    let kind = context.kind(rest.lowerBound)
    return !kind.isDisjoint(with: [.auxiliary, .modal, .verb, .coordinator])
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> { context.trimmed(range) }

  /// Returns the paragraph after a passage that ends in a colon, where that is a block quotation.
  private func blockAfter(_ passage: Range<Int>) -> [Range<Int>] {
    let tokens = context.text.tokens
    let start = passage.upperBound
    guard start < tokens.count, tokens[start].shape.contains(.paragraphStart) else { return [] }
    let paragraph = context.text.paragraphs[context.text.paragraph(ofToken: start)]
    if context.lower(start) == ">" { return [context.trimmed((start + 1)..<paragraph.upperBound)] }
    guard let quote = context.quote(at: start), quote.open == start else { return [] }
    return [start..<quote.end]
  }

  // MARK: Quotations that go on

  /// Adds the paragraphs before one whose quotation goes on from them to the same speech.
  private mutating func precede(_ passage: Range<Int>) {
    let last = found.count - 1
    guard var first = found[last].content.first?.lowerBound, context.quotation[first] >= 0 else {
      return
    }
    var index = Int(context.quotation[first]) - 1
    while index >= 0, context.quotations[index].continues, context.quotations[index].end == first,
      found.count < 2 || !found[found.count - 2].content.contains(where: { $0.contains(first - 1) })
    {
      first = context.quotations[index].open
      found[last].content.insert(first..<context.quotations[index].end, at: 0)
      index -= 1
    }
  }

  /// Returns the attribution of "Name: “words”".
  private func labelled(_ passage: Range<Int>) -> Attribution? {
    var colon = passage.lowerBound
    while colon < passage.upperBound, colon < passage.lowerBound + 8,
      context.token(colon).kind == .word || context.token(colon).shape.contains(.abbreviationDot)
    {
      colon += 1
    }
    guard colon > passage.lowerBound, colon + 1 < passage.upperBound, context.lower(colon) == ":",
      let quote = context.quote(at: colon + 1), quote.open == colon + 1, quote.wordCount >= 4,
      let source = context.nounPhrase(endingAt: colon - 1, from: passage.lowerBound),
      source.lowerBound == passage.lowerBound, context.isAnimate(source)
    else { return nil }
    return Attribution(
      source: source, cue: colon..<(colon + 1), content: [quote.open..<quote.end], passage: passage)
  }

  /// Adds a passage that is nothing but a quotation to the direct speech before it.
  private mutating func continueQuotation(_ passage: Range<Int>, at index: Int) {
    guard let quote = context.quote(at: passage.lowerBound), quote.open == passage.lowerBound,
      let last = found.last
    else { return }
    let rest = quote.end..<max(quote.end, passage.upperBound)
    guard rest.allSatisfy({ context.token($0).kind == .mark || context.quotation[$0] >= 0 }) else {
      return
    }
    guard let end = last.content.last?.upperBound, end > last.passage.lowerBound else { return }
    let holdsQuote = last.content.contains { piece in
      piece.contains { context.quotation[$0] >= 0 }
    }
    guard holdsQuote else { return }
    let previous = index > 0 ? context.passages[index - 1] : last.passage
    let isNext =
      last.passage == previous || last.content.last.map { previous.overlaps($0) } == true
    guard isNext else { return }
    let startsParagraph = context.token(passage.lowerBound).shape.contains(.paragraphStart)
    if startsParagraph {
      // A new paragraph goes on with the speech only where the one before ends in a quotation.
      guard context.quotation[previous.upperBound - 1] >= 0 else { return }
    }
    found[found.count - 1].content.append(passage.lowerBound..<quote.end)
  }
}

extension AttributionContext {
  /// Returns a range without the marks around it that are not part of the words.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, quotation[start] < 0, token(start).kind == .mark, lower(start) != "(",
      lower(start) != "["
    { start += 1 }
    while end > start, quotation[end - 1] < 0, token(end - 1).kind == .mark,
      lower(end - 1) != ")" && lower(end - 1) != "]" && lower(end - 1) != "%",
      !token(end - 1).shape.contains(.abbreviationDot) || isTerminal(end - 1)
    { end -= 1 }
    return start..<max(start, end)
  }

  /// Returns the end of the words that belong to an attribution's content, from a token on: the end
  /// of the passage, or where another attribution begins.
  func clauseEnd(from start: Int, passage: Range<Int>) -> Int {
    var i = start
    var steps = 0
    while i < passage.upperBound {
      // Words without an end are no sentence; the bound keeps damaged texts linear.
      steps += 1
      if steps > Self.reach { return i }
      if let quote = quote(at: i) {
        i = max(quote.end, i + 1)
        // “…,” adding that: the comma stands within the marks.
        if i < passage.upperBound, quotation[i] < 0, isParticipleCue(i, limit: passage.upperBound) {
          return i
        }
        continue
      }
      if i > start, endsContent(at: i, from: start, passage: passage) { return i }
      i += 1
    }
    return passage.upperBound
  }

  /// What content may end at; the rule below tells whether it does.
  private static let contentEnds: WordSet = [
    ",", "—", "–", "--", ";", "and", "but", "while", "before", "after",
  ]

  private func endsContent(at i: Int, from start: Int, passage: Range<Int>) -> Bool {
    guard Self.contentEnds.contains(token(i)) else { return false }
    let limit = passage.upperBound
    switch lower(i) {
    case ",", "—", "–", "--":
      guard i + 1 < limit else { return false }
      if lower(i + 1) == "according" { return true }
      if isParticipleCue(i + 1, limit: limit) || isAbsolute(i + 1, limit: limit) { return true }
      if lower(i + 1) == "and" || lower(i + 1) == "but" || lower(i + 1) == "while"
        || lower(i + 1) == "though" || lower(i + 1) == "although" || lower(i + 1) == "with"
      {
        return startsAttribution(i + 2, limit: limit)
      }
      return false
    case ";": return startsAttribution(i + 1, limit: limit)
    case "and", "but":
      return startsAttribution(i + 1, limit: limit, needsSubject: lower(i) == "and")
    case "while", "before", "after":
      return i + 1 < limit && isParticipleCue(i + 1, limit: limit)
    default: return false
    }
  }

  /// Returns whether a short subject with a participle and a quotation follows: ", Isik stating “".
  private func isAbsolute(_ start: Int, limit: Int) -> Bool {
    var i = start
    while i < limit, i < start + 6, token(i).kind == .word, quotation[i] < 0 {
      if i > start, let cue = words[i].cue, cue.form == .participle, i + 1 < limit {
        return quotation[i + 1] >= 0 || lower(i + 1) == "that"
      }
      i += 1
    }
    return false
  }

  private func isParticipleCue(_ i: Int, limit: Int) -> Bool {
    var i = i
    while i < limit, kind(i).contains(.adverb) || hasSuffix(i, "ly") { i += 1 }
    guard i < limit, let cue = words[i].cue, cue.form == .participle, !token(i).isCapitalised else {
      return false
    }
    let traits = CueTable.verbs[cue.verbs.last ?? 0].traits
    return !traits.contains(.attitude)
  }

  /// Returns whether a cue of plain speech with a short subject, or none, begins at a token.
  private func startsAttribution(_ start: Int, limit: Int, needsSubject: Bool = false) -> Bool {
    var i = start
    var hasSubject = false
    while i < limit, i < start + 9, quotation[i] < 0 {
      if let cue = words[i].cue, !token(i).isCapitalised, cue.form == .past || cue.form == .third {
        guard
          let verb = cue.verbs.lazy.map({ CueTable.verbs[$0] }).first(where: {
            $0.traits.contains(.speech) || $0.traits.contains(.clause)
          })
        else { return false }
        if verb.traits.contains(.nounLike), !hasSubject { return false }
        if i > start, !kind(i - 1).isDisjoint(with: [.determiner, .preposition]) { return false }
        return true
      }
      if token(i).kind == .mark, !token(i).shape.contains(.abbreviationDot), lower(i) != "," {
        return false
      }
      let kind = kind(i)
      if kind.contains(.modal) { return false }
      if kind.contains(.auxiliary), !["has", "have", "had"].contains(lower(i)) { return false }
      if !kind.contains(.adverb), !kind.contains(.auxiliary) { hasSubject = true }
      if needsSubject, hasSubject, kind.contains(.verb) { return false }
      i += 1
    }
    return false
  }
}
