/// One cue verb in its passage: reads speaker and content from the words around it.
struct CueClause {
  let context: AttributionContext
  let verb: CueVerb
  let form: CueVerb.Form
  let cue: Range<Int>
  /// The first token of the passage that no earlier attribution has taken.
  let cursor: Int
  let passage: Range<Int>
  /// The attribution before this one in the same passage.
  let earlier: Attribution?

  /// The auxiliaries and adverbs before a verb.
  struct Auxiliaries {
    /// The last token of what stands before them.
    var end: Int
    var hasBe = false
    var hasHave = false
    var hasDo = false
    var isNegated = false
    var modal: Word?
    var hasTo = false
  }

  func attribution() -> Attribution? {
    let aux = auxiliaries()
    guard isUsable(aux) else { return nil }
    if let inverted = inverted(aux) { return inverted }
    var isShared = false
    var source = directSource(aux)
    if source == nil {
      guard let shared = sharedSource(aux) else { return nil }
      source = shared
      isShared = true
    }
    guard let source, isShared || isFit(source, aux) else { return nil }
    let content = isShared ? rightContent(hasLeft: false) : content(source: source)
    guard let content, !content.isEmpty else { return nil }
    return Attribution(
      source: source, cue: cue, verb: verb, content: content, passage: passage,
      isSharedSource: isShared)
  }

  // MARK: The verb

  private func auxiliaries() -> Auxiliaries {
    var out = Auxiliaries(end: cue.lowerBound - 1)
    while out.end >= cursor {
      let i = out.end
      let kind = context.kind(i)
      let word = context.lower(i)
      if context.quotation[i] >= 0 || context.token(i).kind != .word { break }
      if context.person[i] >= 0, context.token(i).isCapitalised { break }
      if kind.contains(.auxiliary), !context.token(i).shape.contains(.possessive) || isContracted(i)
      {
        if ["has", "have", "had", "hasn't", "haven't", "hadn't", "'ve"].contains(word) {
          out.hasHave = true
        } else if ["do", "does", "did", "don't", "doesn't", "didn't"].contains(word) {
          out.hasDo = true
        } else if word == "having" {
          return out
        } else {
          out.hasBe = true
        }
        if kind.contains(.negation) { out.isNegated = true }
      } else if kind.contains(.negation) {
        out.isNegated = true
        if kind.contains(.modal) { out.modal = word }
      } else if kind.contains(.modal) {
        out.modal = word
      } else if word == "to" {
        out.hasTo = true
        break
      } else if kind.contains(.adverb) && !kind.contains(.determiner)
        || context.hasSuffix(i, "ly") && !context.token(i).isCapitalised
      {
        if ["then", "here", "there"].contains(word), i == cursor { break }
      } else if kind.contains(.time) || context.date[i] >= 0 {
        // "Harris on Tuesday told": the date between speaker and verb.
        guard let before = beforeDate(i) else { break }
        out.end = before
        continue
      } else if word == "once" || word == "publicly" {
      } else {
        break
      }
      out.end -= 1
    }
    return out
  }

  /// Returns whether `'s` stands for "is" or "has" rather than the possessive.
  private func isContracted(_ i: Int) -> Bool {
    guard i > cursor else { return false }
    return context.kind(i - 1).contains(.pronoun) || form == .participle
  }

  private func beforeDate(_ i: Int) -> Int? {
    var k = i
    while k > cursor, context.date[k] >= 0, context.date[k] == context.date[i] { k -= 1 }
    if k == i { k -= 1 }
    while k > cursor,
      ["on", "in", "last", "this", "late", "early", "earlier", "of", "at"]
        .contains(context.lower(k))
    { k -= 1 }
    guard k >= cursor, context.token(k).kind == .word || context.lower(k) == "," else { return nil }
    return k
  }

  private func isUsable(_ aux: Auxiliaries) -> Bool {
    if aux.isNegated, !verb.traits.contains(.attitude) { return false }
    if aux.hasTo { return false }
    if let modal = aux.modal {
      guard form == .base,
        ["would", "will", "'ll", "'d", "can", "must", "should", "may", "might"]
          .contains(modal)
      else { return false }
      return modal == "would" && verb.traits.contains(.speech)
    }
    switch form {
    case .participle: return true
    case .past:
      guard !aux.hasDo else { return false }
      if aux.hasBe { return false }
      if next(cue.upperBound) == "by", !aux.hasHave { return false }
    case .third:
      guard !aux.hasHave, !aux.hasDo, !aux.hasBe else { return false }
    case .base:
      guard !aux.hasHave, !aux.hasBe else { return false }
    }
    return true
  }

  private func isQuotation(_ i: Int) -> Bool {
    i < passage.upperBound && context.quotation[i] >= 0
  }

  private func next(_ i: Int) -> Word {
    i < passage.upperBound ? context.lower(i) : .empty
  }

  // MARK: The speaker

  /// Returns the noun phrase directly before the verb.
  private func directSource(_ aux: Auxiliaries) -> Range<Int>? {
    guard aux.end >= cursor else { return nil }
    let before = context.token(aux.end)
    if form == .participle, let quoted = quotedSource(aux) { return quoted }
    if form == .participle, !aux.hasBe {
      // ", adding": the subject of the clause before; "Isik stating": its own.
      guard before.kind == .word, !before.shape.contains(.possessive),
        context.kind(aux.end).isDisjoint(with: [.preposition, .coordinator, .subordinator])
      else { return nil }
      guard verb.traits.contains(.speech) || verb.traits.contains(.object) else { return nil }
      let phrase = context.nounPhrase(endingAt: aux.end, from: cursor)
      return phrase.flatMap { context.isAnimate($0) ? $0 : nil }
    }
    guard
      before.kind == .word || before.kind == .quote || context.lower(aux.end) == ","
        || context.lower(aux.end) == ")" || context.isDash(aux.end)
        || before.shape.contains(.abbreviationDot) || before.kind == .number
    else { return nil }
    return context.nounPhrase(endingAt: aux.end, from: cursor)
  }

  /// Returns the speaker of "was quoted as saying".
  private func quotedSource(_ aux: Auxiliaries) -> Range<Int>? {
    var i = aux.end
    guard i - 2 >= cursor, context.lower(i) == "as",
      ["quoted", "cited", "reported"].contains(context.lower(i - 1))
    else { return nil }
    i -= 2
    var hasBe = false
    while i >= cursor, !context.kind(i).isDisjoint(with: [.auxiliary, .adverb]) {
      hasBe = true
      i -= 1
    }
    return hasBe ? context.nounPhrase(endingAt: i, from: cursor) : nil
  }

  /// Returns the speaker of an earlier clause: for ", adding that", "and said".
  private func sharedSource(_ aux: Auxiliaries) -> Range<Int>? {
    guard aux.end >= passage.lowerBound else { return nil }
    let before = context.lower(aux.end)
    let isCoordinated = before == "and" || before == "but" || before == "then"
    if form == .participle {
      guard !aux.hasBe else { return nil }
      let opens =
        before == "," || context.quotation[aux.end] >= 0 || isCoordinated || context.isDash(aux.end)
        || before == "while"
        || before == "before" || before == "after" || before == "by"
      guard opens else { return nil }
      guard verb.traits.isDisjoint(with: [.attitude]) else { return nil }
    } else {
      guard isCoordinated || before == "," && isPrecededByCoordinator(aux.end) else { return nil }
      guard form == .past || form == .third, !verb.traits.contains(.nounLike) || aux.hasHave
      else { return nil }
      guard verb.traits.contains(.speech) || verb.traits.contains(.clause) || earlier != nil else {
        return nil
      }
    }
    if let earlier { return earlier.source }
    if form != .participle {
      let next = cue.upperBound
      guard next < passage.upperBound,
        context.lower(next) == "that" || context.quotation[next] >= 0
          || verb.traits.isSuperset(of: [.speech, .clause]) && !verb.traits.contains(.object)
      else { return nil }
    }
    return subjectOfPassage(before: cue.lowerBound)
  }

  private func isPrecededByCoordinator(_ i: Int) -> Bool { false }

  /// Returns the first person, party or animate phrase before the passage's first verb.
  private func subjectOfPassage(before end: Int) -> Range<Int>? {
    let begin = max(passage.lowerBound, end - AttributionContext.reach)
    var i = begin
    let isThat = next(cue.upperBound) == "that" || isQuotation(cue.upperBound)
    while i < end {
      if let quote = context.quote(at: i) {
        i = max(quote.end, i + 1)
        continue
      }
      let kind = context.kind(i)
      let isVerb =
        !kind.isDisjoint(with: [.auxiliary, .modal, .verb])
        || context.words[i].cue.map { $0.form == .past || $0.form == .third } == true
        || context.hasSuffix(i, "ed") && !context.token(i).isCapitalised
      if isVerb, i > passage.lowerBound,
        let phrase = context.nounPhrase(endingAt: i - 1, from: passage.lowerBound),
        context.isAnimate(phrase) || isThat && phrase.lowerBound == passage.lowerBound
      {
        return phrase
      }
      i += 1
    }
    // No verb is known: the first person or party.
    for k in begin..<end where context.quotation[k] < 0 {
      if context.person[k] >= 0 {
        let whole = context.marked.persons[Int(context.person[k])].whole
        return whole.upperBound <= end ? whole : k..<(k + 1)
      }
      if context.kind(k).contains(.pronoun), ["he", "she", "they", "it"].contains(context.lower(k))
      {
        return k..<(k + 1)
      }
    }
    return nil
  }

  /// Returns whether a subject suits the verb's form and meaning.
  private func isFit(_ source: Range<Int>, _ aux: Auxiliaries) -> Bool {
    let last = source.upperBound - 1
    let word = context.lower(last)
    if source.count == 1 {
      if ["i", "we", "you", "me", "my"].contains(word) { return false }
      if word == "it", !verb.traits.contains(.speech) || form == .base { return false }
      if word == "which" || word == "that" {
        return verb.traits.contains(.speech) && !verb.traits.contains(.nounLike)
      }
    }
    if context.isBareDeterminer(last), source.count == 1 { return false }
    // "the jet that the force calls …", "what it called …": the object stands before.
    if verb.lemma == "call" || verb.lemma == "dub", source.lowerBound > cursor,
      ["which", "that", "what", "who"].contains(context.lower(source.lowerBound - 1))
    {
      return false
    }
    let isPlain = verb.traits.contains(.speech) && !verb.traits.contains(.nounLike)
    let isSpelledOut =
      form != .base && verb.traits.contains(.clause)
      && (next(cue.upperBound) == "that" || isQuotation(cue.upperBound))
    if !isPlain, !isSpelledOut, !context.isAnimate(source) { return false }
    let isMarked =
      aux.hasBe || aux.hasHave || aux.hasDo || aux.modal != nil || aux.end < cue.lowerBound - 1
    if form == .base, !isMarked {
      let isPlural =
        ["they", "who", "we"].contains(word)
        || source.prefix(6).contains { context.isPeople($0) || context.lower($0) == "data" }
        || context.hasSuffix(last, "s") && !context.hasSuffix(last, "ss")
        || source.contains { context.lower($0) == "and" }
      guard isPlural else { return false }
    }
    if verb.traits.contains(.nounLike), form == .third || form == .base, !isMarked {
      // "the company claims" may be a verb, "its claims" and "Russian claims" are nouns.
      let before = cue.lowerBound - 1
      let kind = context.kind(before)
      if cue.upperBound < passage.upperBound,
        !context.kind(cue.upperBound).isDisjoint(with: [.auxiliary, .modal, .verb])
      {
        return false
      }
      if !kind.isDisjoint(with: [.determiner, .preposition, .coordinator])
        || context.token(before).shape.contains(.possessive)
      {
        return false
      }
      if context.party[before] >= 0 {
        let mention = context.marked.parties[Int(context.party[before])]
        if mention.form == .adjective { return false }
      }
    }
    return true
  }

  // MARK: Speaker after the verb

  /// Reads the speaker after the verb, as in “…,” said X.
  private func inverted(_ aux: Auxiliaries) -> Attribution? {
    guard form == .past || form == .third, aux.end == cue.lowerBound - 1, aux.end >= cursor,
      verb.traits.contains(.speech) || verb.traits.contains(.quoteOnly)
        || verb.traits.contains(.clause)
    else { return nil }
    let before = aux.end
    let afterQuote =
      context.quotation[before] >= 0
      || context.lower(before) == "," && before > cursor && context.quotation[before - 1] >= 0
    guard afterQuote || context.lower(before) == "," || context.isDash(before) else { return nil }
    // "told" needs a listener: the words after it are not the speaker.
    if verb.traits.contains(.listener), !["ask", "warn", "urge"].contains(verb.lemma) {
      return nil
    }
    let left = context.trimmed(cursor..<cue.lowerBound)
    guard !left.isEmpty, cue.upperBound < passage.upperBound,
      let source = context.nounPhrase(startingAt: cue.upperBound, upTo: passage.upperBound)
    else { return nil }
    if context.kind(source.lowerBound).contains(.pronoun), !afterQuote { return nil }
    let after = source.upperBound
    if afterQuote {
      // "«Name» announced": a name in marks is the speaker.
      if let quote = context.quote(at: before), quote.wordCount <= 4,
        let last = quote.content.last, context.token(last).kind != .mark,
        context.token(quote.content.lowerBound).isCapitalised, !context.kind(last).contains(.verb),
        !context.isAnimate(source) || context.kind(source.lowerBound).contains(.determiner)
      {
        return nil
      }
    } else {
      // Only where nothing but the speaker follows: "…, said Captain Ting."
      guard context.looksLikeClause(left), context.isAnimate(source) else { return nil }
      let rest = after..<passage.upperBound
      if !rest.isEmpty, context.token(after).kind != .mark,
        context.looksLikeClause(after..<min(clauseBoundary(after), passage.upperBound))
      {
        return nil
      }
      if context.person[before - 1] >= 0,
        context.marked.persons[Int(context.person[before - 1])].whole.upperBound == before
      {
        return nil
      }
    }
    var content = [left]
    if let more = quotationAfter(source.upperBound) { content.append(more) }
    return Attribution(
      source: source, cue: cue, verb: verb, content: content, passage: passage)
  }

  private func clauseBoundary(_ start: Int) -> Int {
    var i = start
    while i < min(passage.upperBound, start + 60), context.quotation[i] < 0,
      context.token(i).kind != .mark
    { i += 1 }
    return i
  }

  /// Returns the quotation that goes on after the attribution: “…,” said X, “…”.
  func quotationAfter(_ start: Int) -> Range<Int>? {
    var i = start
    while i < min(passage.upperBound, start + 60), context.quotation[i] < 0 {
      if context.words[i].cue?.form == .participle { return nil }
      i += 1
    }
    guard i < passage.upperBound, i > start, let quote = context.quote(at: i) else { return nil }
    let mark = context.lower(i - 1)
    guard
      mark == "," || mark == ":" || mark == "." || context.isDash(i - 1) || mark == "and"
        || mark == "but"
    else { return nil }
    let end = context.clauseEnd(from: quote.open, passage: passage)
    return context.trimmed(quote.open..<end)
  }
}
