internal import Facts

/// Finds what was said around a cue verb.
extension CueClause {
  /// Returns the pieces of content left and right of a speaker and verb.
  func content(source: Range<Int>) -> [Range<Int>]? {
    let left = leftContent(before: source.lowerBound)
    if let left, endsInQuotation(left) {
      var content = [left]
      if let more = quotationAfter(cue.upperBound) {
        content.append(more)
      } else if let right = rightContent(hasLeft: true), let first = right.first,
        context.lower(first.lowerBound) == "that"
      {
        content += right
      }
      return content
    }
    if let left, let rest = interrupted(left) { return [left, rest] }
    if let right = rightContent(hasLeft: left.map(holdsClause) ?? false) { return right }
    guard let left, form != .participle, holdsClause(left),
      verb.traits.contains(.clause) || verb.traits.contains(.speech)
    else { return nil }
    guard !context.kind(left.lowerBound).contains(.subordinator) || left.count > 12 else {
      return nil
    }
    return [left]
  }

  private func endsInQuotation(_ range: Range<Int>) -> Bool {
    guard let quote = context.quote(at: range.upperBound - 1) else { return false }
    // "On “Fox News Sunday,” X said": a title, not speech.
    return quote.open == range.lowerBound || !isTitle(quote)
  }

  private func isTitle(_ quote: Quotation) -> Bool {
    quote.wordCount <= 7
      && quote.content.allSatisfy { i in
        context.token(i).kind != .word || context.token(i).isCapitalised
          || context.token(i).end - context.token(i).start < 4
      }
  }

  /// Returns the words before the speaker, where a comma, dash or quotation mark parts them.
  private func leftContent(before start: Int) -> Range<Int>? {
    let mark = start - 1
    guard mark >= cursor else { return nil }
    guard
      context.quotation[mark] >= 0 || context.lower(mark) == "," || context.isDash(mark)
        || context.lower(mark) == ";" || context.lower(mark) == "?"
    else { return nil }
    let range = context.trimmed(cursor..<start)
    return range.isEmpty ? nil : range
  }

  /// Returns whether words hold a finite verb or several words in quotation marks.
  private func holdsClause(_ range: Range<Int>) -> Bool {
    if context.looksLikeClause(range) { return true }
    return range.suffix(AttributionContext.reach).contains {
      context.quote(at: $0).map { $0.wordCount >= 4 } == true
    }
  }

  /// Returns the words after ", X said," that go on with the clause left of it: "The talks, he
  /// said, are under way".
  private func interrupted(_ left: Range<Int>) -> Range<Int>? {
    let comma = afterAdjuncts(cue.upperBound)
    guard comma + 2 < passage.upperBound, context.lower(comma) == ",", form != .participle,
      verb.traits.contains(.speech) || verb.traits.contains(.clause)
    else { return nil }
    let first = comma + 1
    guard context.quotation[first] < 0 else { return nil }
    let kind = context.kind(first)
    guard kind.isDisjoint(with: [.pronoun, .determiner, .coordinator, .subordinator]) else {
      return nil
    }
    let cue = context.words[first].cue
    let isVerb =
      !kind.isDisjoint(with: [.auxiliary, .modal, .verb]) || context.hasSuffix(first, "ed")
      || cue?.form == .past || cue?.form == .third
      || context.hasSuffix(first, "s") && !context.token(first).isCapitalised && kind.isEmpty
    guard isVerb, cue?.form != .participle else { return nil }
    if context.looksLikeClause(left), kind.isDisjoint(with: [.auxiliary, .modal]) { return nil }
    let end = context.clauseEnd(from: first, passage: passage)
    let rest = context.trimmed(first..<end)
    return rest.isEmpty ? nil : rest
  }

  /// Returns the content after the verb, or `nil` when there is none.
  func rightContent(hasLeft: Bool) -> [Range<Int>]? {
    var start = afterAdjuncts(cue.upperBound)
    guard start < passage.upperBound else { return nil }
    if verb.traits.contains(.listener), let piece = afterListener(&start) { return [piece] }
    guard start < passage.upperBound else { return nil }
    let word = context.lower(start)
    switch word {
    case ",":
      return afterComma(start + 1, hasLeft: hasLeft)
    case ":":
      let rest = context.trimmed((start + 1)..<passage.upperBound)
      return rest.isEmpty ? paragraphAfter() : [rest]
    case "that":
      guard
        verb.traits.contains(.clause) || verb.traits.contains(.quoteOnly)
          || verb.traits.contains(.speech) || nextIsQuotation(start + 1)
          || verb.traits.contains(.listener)
      else { return nil }
      return piece(from: start)
    case "how", "why", "whether", "what", "if", "where":
      guard verb.traits.contains(.clause), word != "if" || verb.act == .asks,
        start == cue.upperBound || verb.traits.contains(.speech)
      else { return nil }
      return piece(from: start)
    case "to":
      guard verb.traits.contains(.infinitive), isInfinitive(start) else { return nil }
      return piece(from: start)
    default: break
    }
    if context.isTerminal(start) || context.token(start).kind == .mark && word != "(" && word != "["
    {
      return nil
    }
    if let quote = context.quote(at: start) {
      // "called “smart”": a few words in marks are the object of the verb.
      if quote.wordCount < 3, !verb.traits.contains(.speech), !verb.traits.contains(.object) {
        return nil
      }
      return piece(from: start)
    }
    return bareContent(from: start)
  }

  private func nextIsQuotation(_ i: Int) -> Bool {
    i < passage.upperBound
      && (context.quotation[i] >= 0
        || context.lower(i) == "," && i + 1 < passage.upperBound && context.quotation[i + 1] >= 0)
  }

  private func piece(from start: Int) -> [Range<Int>]? {
    let end = context.clauseEnd(from: start, passage: passage)
    let range = context.trimmed(start..<end)
    return range.count > 1 || !range.isEmpty && context.quotation[range.lowerBound] >= 0
      ? [range] : nil
  }

  /// Returns a clause or object without "that".
  private func bareContent(from start: Int) -> [Range<Int>]? {
    let end = context.clauseEnd(from: start, passage: passage)
    let range = context.trimmed(start..<end)
    guard !range.isEmpty else { return nil }
    let traits = verb.traits
    let kind = context.kind(start)
    let opensObject =
      kind.isDisjoint(with: [.preposition, .coordinator, .auxiliary, .modal, .adverb, .time])
      || kind.contains(.determiner)
    if traits.contains(.clause), !traits.contains(.needsThat) {
      if isClause(range) { return [range] }
      if range.contains(where: { context.quotation[$0] >= 0 }), traits.contains(.speech) {
        return [range]
      }
    }
    if verb.lemma == "put", !isValuation(range) { return nil }
    let isMarked = range.contains { context.quotation[$0] >= 0 }
    if traits.contains(.object), opensObject, !kind.contains(.subordinator), range.count > 1,
      isMarked || !traits.contains(.quoteOnly)
    {
      return [range]
    }
    if range.contains(where: { context.quotation[$0] >= 0 }), traits.contains(.clause),
      let quote = range.first(where: { context.quotation[$0] >= 0 }),
      let marks = context.quote(at: quote), marks.wordCount >= 4
    {
      // "replied with a short “…”": only what is quoted.
      return [range]
    }
    return nil
  }

  /// Returns whether words put a figure on something: "the value of the weapons at around $10 bn".
  private func isValuation(_ range: Range<Int>) -> Bool {
    let isMeasure = range.prefix(4).contains { i in
      ["value", "price", "cost", "costs", "number", "figure", "total", "worth", "bill", "losses"]
        .contains(context.lower(i))
    }
    guard isMeasure, let at = range.first(where: { context.lower($0) == "at" }) else {
      return false
    }
    return (at..<min(at + 8, range.upperBound)).contains { i in
      context.token(i).kind == .number || context.token(i).kind == .currencySign
    }
  }

  private func isClause(_ range: Range<Int>) -> Bool {
    let kind = context.kind(range.lowerBound)
    if kind.contains(.coordinator) { return false }
    if kind.contains(.preposition), !kind.contains(.subordinator) {
      // "said in 2012 it would": a place or time, then the clause.
      return context.looksLikeClause(range) && verb.traits.contains(.speech)
        && range.count > 5
        && !["of", "about", "to", "with", "for", "by"]
          .contains(context.lower(range.lowerBound))
    }
    if verb.traits.contains(.attitude), context.kind(range.lowerBound).contains(.auxiliary) {
      return false
    }
    return context.looksLikeClause(range)
  }

  private func afterComma(_ start: Int, hasLeft: Bool) -> [Range<Int>]? {
    guard start < passage.upperBound else { return nil }
    if context.quotation[start] >= 0 || context.lower(start) == "that" { return piece(from: start) }
    guard verb.traits.contains(.speech), verb.traits.contains(.clause) else { return nil }
    let end = context.clauseEnd(from: start, passage: passage)
    let range = context.trimmed(start..<end)
    guard !range.isEmpty else { return nil }
    let kind = context.kind(range.lowerBound)
    if hasLeft {
      return kind.isDisjoint(with: [.auxiliary, .modal, .verb]) ? nil : [range]
    }
    guard context.words[range.lowerBound].cue?.form != .participle,
      kind.isDisjoint(with: [.coordinator, .auxiliary]), context.looksLikeClause(range)
    else { return nil }
    return [range]
  }

  /// Returns a block quotation in the paragraph after "X said:".
  private func paragraphAfter() -> [Range<Int>]? {
    let tokens = context.text.tokens
    let start = passage.upperBound
    guard start < tokens.count, tokens[start].shape.contains(.paragraphStart) else { return nil }
    let paragraph = context.text.paragraphs[context.text.paragraph(ofToken: start)]
    if context.lower(start) == ">" { return [context.trimmed((start + 1)..<paragraph.upperBound)] }
    if let quote = context.quote(at: start) {
      return quote.open == start ? [start..<quote.end] : nil
    }
    // A block quotation that lost its form: no marks and no attribution of its own.
    guard verb.traits.contains(.speech), paragraph.count >= 8,
      !paragraph.contains(where: { i in
        context.quotation[i] >= 0
          || context.words[i].cue.map { CueTable.verbs[$0.verbs[0]].traits.contains(.speech) }
            == true
      })
    else { return nil }
    return [context.trimmed(start..<paragraph.upperBound)]
  }

  func isInfinitive(_ to: Int) -> Bool {
    guard to + 1 < passage.upperBound, context.token(to + 1).kind == .word else { return false }
    return context.lower(to + 1) != "comment" && context.lower(to + 1) != "discuss"
      && context.kind(to + 1).isDisjoint(with: [.determiner, .preposition])
  }
}
