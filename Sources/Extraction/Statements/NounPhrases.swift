/// Finds the words that name a speaker, left or right of a cue, by closed word classes.
extension AttributionContext {
  /// Returns whether the words name someone or something that can speak.
  func isAnimate(_ range: Range<Int>) -> Bool {
    range.contains { i in
      person[i] >= 0 || party[i] >= 0
        || !kind(i).isDisjoint(with: [
          .role, .people, .organisation, .record, .pronoun, .honorific, .given,
        ])
        || token(i).shape.contains(.allCapitals) || quotation[i] >= 0 || isPeople(i)
    } || isCapitalName(range)
  }

  /// Returns whether a word stands for several persons: officials, environmentalists.
  func isPeople(_ i: Int) -> Bool {
    if kind(i).contains(.people) { return true }
    return hasSuffix(i, "ists") || hasSuffix(i, "ians") || hasSuffix(i, "ocrats")
  }

  /// Returns whether a word alone is no speaker: "one", "this", "any".
  func isBareDeterminer(_ i: Int) -> Bool {
    kind(i).contains(.determiner)
      && !["many", "some", "others", "most", "few", "several", "both", "all"].contains(lower(i))
  }

  private func isCapitalName(_ range: Range<Int>) -> Bool {
    range.contains {
      token($0).isCapitalised && (!token($0).shape.contains(.paragraphStart) || kind($0).isEmpty)
    } && !range.contains { kind($0).contains(.verb) }
  }

  /// Returns the noun phrase that ends at a token, within a lower bound; `nil` when there is none.
  func nounPhrase(endingAt end: Int, from lower: Int) -> Range<Int>? {
    var end = end
    guard end >= lower else { return nil }
    if self.lower(end) == ")" || self.lower(end) == "]" {
      var open = end - 1
      while open >= lower, open > end - 15, self.lower(open) != "(" && self.lower(open) != "[" {
        open -= 1
      }
      guard open > lower, self.lower(open) == "(" || self.lower(open) == "[" else { return nil }
      guard let phrase = nounPhrase(endingAt: open - 1, from: lower) else { return nil }
      return phrase.lowerBound..<(end + 1)
    }
    if self.lower(end) == "," || isDash(end) {
      return phraseBeforeApposition(closedAt: end, from: lower)
    }
    if let quote = quote(at: end) { return quotedName(quote, from: lower) }
    if kind(end).contains(.pronoun) || kind(end).contains(.subordinator) {
      switch self.lower(end) {
      case "which", "that":
        return end > lower && kind(end - 1).isDisjoint(with: [.preposition, .coordinator])
          && token(end - 1).kind == .word ? end..<(end + 1) : nil
      case "him", "her", "them", "us", "me", "whom": return nil
      default: return kind(end).contains(.pronoun) ? end..<(end + 1) : nil
      }
    }
    guard
      token(end).kind == .word || token(end).kind == .number
        || token(end).shape.contains(.abbreviationDot)
    else { return nil }
    if token(end).shape.contains(.possessive) { return nil }
    let start = phraseStart(endingAt: &end, from: lower)
    guard let start, start <= end else { return nil }
    return start..<(end + 1)
  }

  /// "«Name» announced": a name in quotation marks.
  private func quotedName(_ quote: Quotation, from lower: Int) -> Range<Int>? {
    guard quote.open >= lower, quote.wordCount <= 4, token(quote.content.lowerBound).isCapitalised,
      let last = quote.content.last, token(last).kind != .mark, quote.end < text.tokens.count
    else { return nil }
    var start = quote.open
    while start > lower,
      kind(start - 1).contains(.determiner)
        || !kind(start - 1).isDisjoint(with: [.record, .organisation])
    { start -= 1 }
    return start..<quote.end
  }

  /// Returns a phrase with the words between commas after it: "X, who visited Y, said".
  private func phraseBeforeApposition(closedAt close: Int, from lower: Int) -> Range<Int>? {
    if close > lower, person[close - 1] >= 0 {
      let whole = marked.persons[Int(person[close - 1])].whole
      if whole.upperBound == close {
        return max(whole.lowerBound, lower)..<close
      }
    }
    let isComma = self.lower(close) == ","
    var open = close - 1
    if isComma, let relative = relativeClause(closedAt: close, from: lower) { open = relative }
    while open >= lower, open > close - 40 {
      if quotation[open] >= 0 { return nil }
      if isComma ? self.lower(open) == "," : isDash(open) { break }
      open -= 1
    }
    guard open > lower, isComma ? self.lower(open) == "," : isDash(open), open < close - 1 else {
      return nil
    }
    let first = open + 1
    let opens =
      !kind(first).isDisjoint(with: [
        .determiner, .role, .roleModifier, .preposition, .adverb, .organisation, .people,
        .honorific,
      ])
      || ["who", "which", "whose", "where", "when", "as", "while", "asked"].contains(
        self.lower(first))
      || token(first).kind == .number || token(first).isCapitalised
      || hasSuffix(first, "ing") || hasSuffix(first, "ed")
    guard opens, var phrase = nounPhrase(endingAt: open - 1, from: lower) else { return nil }
    if isAnimate(phrase) { return phrase.lowerBound..<close }
    // "In Brussels, the spokesman, …": the words between the commas are the phrase itself.
    guard let inner = nounPhrase(endingAt: close - 1, from: first), isAnimate(inner) else {
      return nil
    }
    phrase = inner
    return phrase
  }

  /// Returns the comma before "who" or "which" whose clause, commas and all, ends at a comma.
  private func relativeClause(closedAt close: Int, from lower: Int) -> Int? {
    var i = close - 1
    while i > lower, i > close - 40 {
      if quotation[i] >= 0 { return nil }
      if self.lower(i) == "," {
        let next = self.lower(i + 1)
        if next == "who" || next == "which" || next == "whose" { return i }
      }
      i -= 1
    }
    return nil
  }

  private func isNounWord(_ j: Int) -> Bool {
    let token = token(j)
    switch token.kind {
    case .word, .number: break
    case .mark:
      return token.shape.contains(.abbreviationDot) || token.lower == "/" || token.lower == "%"
    case .currencySign, .quote: return false
    }
    if token.shape.contains(.possessive) { return true }
    let kind = kind(j)
    if person[j] >= 0 || party[j] >= 0 { return true }
    if !kind.isDisjoint(with: [.role, .people, .organisation, .record, .honorific]) { return true }
    if !kind.isDisjoint(with: .closed), !token.isCapitalised || kind.contains(.pronoun) {
      return false
    }
    if kind.contains(.adverb), !kind.contains(.determiner), !kind.contains(.roleModifier) {
      return false
    }
    if kind.contains(.time) || date[j] >= 0 { return false }
    if let cue = words[j].cue, !token.isCapitalised, cue.form == .past || cue.form == .third {
      return CueTable.verbs[cue.verbs[0]].traits.contains(.nounLike)
    }
    return true
  }

  /// Walks left from the end of a noun phrase to its first word.
  private func phraseStart(endingAt end: inout Int, from lower: Int) -> Int? {
    var j = end
    var start: Int?
    let limit = max(lower, end - 30)
    while j >= limit {
      if person[j] >= 0 {
        let whole = marked.persons[Int(person[j])].whole
        if whole.lowerBound >= limit {
          start = whole.lowerBound
          j = whole.lowerBound - 1
          if j >= limit, self.kind(j).contains(.determiner), isBareName(Int(person[j + 1])) {
            break
          }
          continue
        }
      }
      let kind = kind(j)
      if kind.contains(.coordinator) {
        guard let s = start,
          self.lower(j) == "and" || self.lower(j) == "or" || self.lower(j) == "&",
          j > limit, isNounWord(j - 1), joins(j, s)
        else { break }
        j -= 1
        continue
      }
      guard isNounWord(j) else { break }
      start = j
      if kind.contains(.determiner), !kind.contains(.roleModifier) {
        guard j > limit, self.kind(j - 1).contains(.preposition),
          !self.kind(j - 1).contains(.subordinator), isInnerPreposition(j - 1)
        else {
          if j > limit, self.kind(j - 1).contains(.determiner) { start = j - 1 }
          break
        }
      }
      j -= 1
    }
    guard var first = start else { return nil }
    // A phrase does not begin with a preposition: "In Brussels officials said".
    while first < end, kind(first).contains(.preposition), person[first] < 0,
      token(first).isCapitalised || !["about", "around", "over", "up"].contains(self.lower(first))
    {
      first += 1
    }
    return first
  }

  private func isBareName(_ index: Int) -> Bool {
    marked.persons[index].whole == marked.persons[index].name
  }

  private func isInnerPreposition(_ j: Int) -> Bool {
    switch lower(j) {
    case "of", "for", "at", "in", "from", "with", "to", "on", "by", "among", "within", "near",
      "inside", "behind", "against", "between", "across", "around", "over", "under":
      return true
    default: return false
    }
  }

  /// Returns whether "and" joins two halves of one subject rather than two clauses.
  private func joins(_ and: Int, _ right: Int) -> Bool {
    let left = and - 1
    let isName = { (i: Int) in
      self.token(i).isCapitalised || self.person[i] >= 0 || self.party[i] >= 0
    }
    let isGroup = { (i: Int) in
      !self.kind(i).isDisjoint(with: [.people, .organisation, .role, .record])
    }
    if isName(left), isName(right) || isName(min(right + 1, text.tokens.count - 1)) { return true }
    return isGroup(left)
      || !token(left).isCapitalised && isGroup(right) && !kind(left).contains(.verb)
  }

  /// Returns the noun phrase that begins at a token: the speaker after "said" or "according to".
  func nounPhrase(startingAt start: Int, upTo limit: Int) -> Range<Int>? {
    guard start < limit else { return nil }
    if kind(start).contains(.pronoun) {
      return lower(start) == "who" || lower(start) == "that's" ? nil : start..<(start + 1)
    }
    var k = start
    while k < limit, k < start + 30 {
      if person[k] >= 0 {
        let whole = marked.persons[Int(person[k])].whole
        let end = min(whole.upperBound, limit)
        if end > k {
          k = end
          if whole.lowerBound <= start { break }
          continue
        }
      }
      if let quote = quote(at: k) {
        guard quote.wordCount <= 4, quote.open == k, quote.end < limit,
          token(quote.content.lowerBound).isCapitalised
        else { break }
        k = quote.end
        continue
      }
      let kind = kind(k)
      if k > start, kind.contains(.preposition), !kind.contains(.roleModifier) {
        guard ["of", "for", "to", "from", "with", "by", "at", "in", "on"].contains(lower(k)),
          k + 1 < limit, date[k + 1] < 0, !self.kind(k + 1).contains(.time), !isPlaceOfSaying(k)
        else { break }
        k += 1
        continue
      }
      if kind.contains(.coordinator) {
        guard k + 1 < limit, k > start, isNounWord(k + 1),
          joins(k, k + 1), !startsClause(k + 1, limit)
        else { break }
        k += 1
        continue
      }
      guard isNounWord(k), date[k] < 0 || token(k).kind == .number else { break }
      k += 1
    }
    while k > start,
      token(k - 1).kind == .mark
        || kind(k - 1).contains(.preposition)
          && person[k - 1] < 0
    { k -= 1 }
    return k > start ? start..<k : nil
  }

  /// Returns whether a preposition after a speaker tells where or when it was said.
  private func isPlaceOfSaying(_ k: Int) -> Bool {
    guard ["at", "in", "on", "to", "by"].contains(lower(k)) else { return false }
    if lower(k) == "to" {
      return kind(k - 1).isDisjoint(with: []) && lower(k - 1) != "close"
        && lower(k - 1) != "adviser" && lower(k - 1) != "ambassador"
    }
    return !(lower(k) == "at" || lower(k) == "in")
      || kind(k - 1).isDisjoint(with: [.role, .people])
  }

  private func startsClause(_ k: Int, _ limit: Int) -> Bool {
    var i = k
    while i < limit, i < k + 6, quotation[i] < 0 {
      if !kind(i).isDisjoint(with: [.auxiliary, .modal, .verb]),
        !token(i).shape.contains(.possessive)
      {
        return true
      }
      if token(i).kind == .mark { return false }
      i += 1
    }
    return false
  }

  /// Returns whether words hold a finite verb, as far as closed classes tell.
  func looksLikeClause(_ range: Range<Int>) -> Bool {
    guard range.count >= 2 else { return false }
    for i in range.prefix(Self.reach) {
      if quotation[i] >= 0 { continue }
      let kind = kind(i)
      if !kind.isDisjoint(with: [.auxiliary, .modal, .verb]) {
        if token(i).shape.contains(.possessive), i + 1 < range.upperBound,
          token(i + 1).isCapitalised || kind.isDisjoint(with: .auxiliary)
        {
          continue
        }
        return true
      }
      if i > range.lowerBound, token(i).kind == .word, !token(i).isCapitalised {
        if hasSuffix(i, "ed"), !self.kind(i - 1).contains(.determiner) { return true }
        if let cue = words[i].cue, cue.form != .participle,
          !CueTable.verbs[cue.verbs[0]].traits.contains(.nounLike)
        {
          return true
        }
      }
    }
    return false
  }
}
