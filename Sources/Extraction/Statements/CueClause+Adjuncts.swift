internal import Facts

/// Skips what stands between a cue verb and its content: dates, occasions, listeners.
extension CueClause {
  /// Skips adverbs, dates and the occasion: "said on Friday in an interview with X that".
  func afterAdjuncts(_ start: Int) -> Int {
    var i = start
    while i < passage.upperBound, context.quotation[i] < 0 {
      let kind = context.kind(i)
      if context.date[i] >= 0 || kind.contains(.time) {
        i += 1
        continue
      }
      if kind.contains(.adverb), kind.isDisjoint(with: [.determiner, .auxiliary]),
        !["there", "here", "too", "so", "then", "now", "just", "only", "even"].contains(
          context.lower(i))
      {
        i += 1
        continue
      }
      if context.lower(i) == "at", i + 2 < passage.upperBound,
        ["that", "the"].contains(context.lower(i + 1)),
        ["time", "moment", "point"].contains(context.lower(i + 2))
      {
        i += 3
        continue
      }
      if isDatePreposition(i) {
        i += 1
        continue
      }
      if let end = occasionEnd(i) {
        i = end
        continue
      }
      break
    }
    return i
  }

  private func isDatePreposition(_ i: Int) -> Bool {
    guard i + 1 < passage.upperBound else { return false }
    switch context.lower(i) {
    case "on", "in", "at", "late", "early", "last", "this", "during", "earlier":
      return context.date[i + 1] >= 0 || context.kind(i + 1).contains(.time)
    default: return false
    }
  }

  /// Returns the end of "in a statement", "to reporters", "at a briefing in X", where "that", a
  /// comma, a colon, a quotation or the end of the passage follows without a verb between.
  func occasionEnd(_ start: Int) -> Int? {
    guard context.kind(start).contains(.preposition),
      !context.kind(start).contains(.subordinator)
        || ["during", "after", "before"].contains(context.lower(start))
    else { return nil }
    if context.lower(start) == "to", verb.traits.contains(.infinitive), isInfinitive(start) {
      return nil
    }
    var hasOccasion = false
    var i = start + 1
    while i < passage.upperBound, i < start + 24 {
      if context.quotation[i] >= 0 { break }
      let word = context.lower(i)
      if word == "that" || word == "," || word == ":" || context.isTerminal(i) { break }
      let kind = context.kind(i)
      if kind.contains(.occasion) || kind.contains(.people) { hasOccasion = true }
      if !kind.isDisjoint(with: [.auxiliary, .modal, .verb, .pronoun]),
        !context.token(i).shape.contains(.possessive)
      {
        // "said in a statement it would": the clause begins at the pronoun.
        if kind.contains(.pronoun), hasOccasion, word != "who", word != "him", word != "them" {
          return i
        }
        return nil
      }
      i += 1
    }
    guard i >= passage.upperBound || i < start + 24 else { return nil }
    if i < passage.upperBound, context.quotation[i] >= 0, !hasOccasion { return nil }
    if ["of", "about", "for"].contains(context.lower(start)), i < passage.upperBound,
      context.lower(i) == "that"
    {
      return nil
    }
    return i
  }

  /// Moves past the listener; returns the content at once where the listener is part of it.
  func afterListener(_ start: inout Int) -> Range<Int>? {
    if context.lower(start) == "that" || context.quotation[start] >= 0
      || context.lower(start) == ":"
      || context.lower(start) == "to" && verb.traits.contains(.infinitive)
    {
      return nil
    }
    // "asked not to be named" says nothing.
    if verb.lemma == "ask", context.lower(start) == "not" { return nil }
    let begin = start
    var i = start
    scan: while i < passage.upperBound, i < begin + 25 {
      if context.quotation[i] >= 0 { break }
      let kind = context.kind(i)
      switch context.lower(i) {
      case "that", ":", ",", "how", "why", "whether", "what", "about", "if": break scan
      case "of" where verb.lemma == "accuse":
        return context.trimmed((i + 1)..<context.clauseEnd(from: i + 1, passage: passage))
      case "to", "not":
        if verb.traits.contains(.infinitive) || verb.lemma == "tell",
          isInfinitive(i) || context.lower(i) == "not"
        {
          let from = verb.lemma == "tell" ? i : begin
          return context.trimmed(from..<context.clauseEnd(from: i, passage: passage))
        }
      case "against" where verb.lemma == "warn":
        return context.trimmed((i + 1)..<context.clauseEnd(from: i + 1, passage: passage))
      default: break
      }
      if context.isTerminal(i) { break }
      if i > begin {
        if kind.contains(.pronoun), !kind.contains(.subordinator), context.lower(i) != "who" {
          break
        }
        if kind.contains(.determiner),
          context.kind(i - 1).isDisjoint(with: [.preposition, .determiner, .adverb])
        {
          break
        }
        if context.kind(begin).contains(.pronoun) { break }
        if context.token(i).isCapitalised, !context.token(i - 1).isCapitalised,
          !context.kind(i - 1).isDisjoint(with: [.people, .role, .record, .organisation]),
          context.kind(i - 1).isDisjoint(with: [.preposition, .determiner])
        {
          break
        }
        if !kind.isDisjoint(with: [.auxiliary, .modal]),
          !context.token(i).shape.contains(.possessive)
        {
          i = clauseSubject(begin, i)
          break
        }
      }
      i += 1
    }
    start = afterAdjuncts(i)
    return nil
  }

  /// Returns where the subject of a bare clause begins within "told Fox News Trump was".
  private func clauseSubject(_ begin: Int, _ verb: Int) -> Int {
    var i = verb - 1
    while i > begin {
      if context.person[i] >= 0 {
        let start = context.marked.persons[Int(context.person[i])].whole.lowerBound
        if start > begin { return start }
      }
      if context.party[i] >= 0 {
        let start = context.marked.parties[Int(context.party[i])].tokens.lowerBound
        if start > begin { return start }
      }
      i -= 1
    }
    return min(begin + 1, verb)
  }
}
