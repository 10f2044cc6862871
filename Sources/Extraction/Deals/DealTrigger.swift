/// A deal word at its place in a sentence, with what the words around it say of its reality.
struct DealTrigger: Sendable {
  let token: Int
  let kind: DealWord.Kind
  let isNoun: Bool
  /// "was ordered", "built by": the doer stands after "by".
  let isPassive: Bool
  /// How real the sentence makes it.
  let mood: Mood

  enum Mood: Sendable {
    /// "bought", "has bought".
    case past
    /// "is buying", "buys", "are negotiating".
    case present
    /// "will buy", "is to buy".
    case future
    /// "to buy": as real as the word that governs it.
    case infinitive
    /// "could buy", "may buy", "must approve".
    case possible
    /// "no plans to buy", "did not order".
    case negated
    /// A noun, which says nothing of reality.
    case none
  }

  /// A Boolean value that says whether the text claims that it happened or happens.
  var isAsserted: Bool { mood == .past || mood == .present }
}

/// Finds the triggers of a sentence.
struct TriggerReader {
  let text: TokenizedText
  let tokens: [Token]
  let words: WordMap<DealWord>
  /// The tokens of parties and items, whose words are no triggers.
  let taken: [Range<Int>]
  /// Where the items of the sentence begin.
  let itemStarts: [Int]

  func triggers(in range: Range<Int>) -> [DealTrigger] {
    var out: [DealTrigger] = []
    for i in range where tokens[i].kind == .word {
      guard let word = words[tokens[i]], !taken.contains(where: { $0.contains(i) }) else {
        continue
      }
      if let trigger = read(word, at: i, range) { out.append(trigger) }
    }
    return out
  }

  /// "took delivery of", "has taken possession of": the subject receives.
  private func taking(at i: Int, _ range: Range<Int>) -> DealTrigger? {
    let form: DealWord.Form
    switch tokens[i].lower {
    case "took": form = .past
    case "taken": form = .participle
    case "take": form = .base
    case "takes": form = .third
    case "taking": form = .gerund
    default: return nil
    }
    let next = lower(i + 1, range)
    guard next == "delivery" || next == "possession" || next == "receipt" || next == "charge" else {
      return nil
    }
    return trigger(at: i, .receive, form, range)
  }

  private func lower(_ i: Int, _ range: Range<Int>) -> Word {
    range.contains(i) ? tokens[i].lower : .empty
  }

  private func read(_ word: DealWord, at i: Int, _ range: Range<Int>) -> DealTrigger? {
    let next = lower(i + 1, range)
    switch tokens[i].lower {
    case "take", "takes", "taking", "took", "taken": return taking(at: i, range)
    case "green": guard next == "light" else { return nil }
    // Words that are deal words only with their particle.
    case "hand", "hands", "handing", "handed":
      guard next == "over" || lower(i + 2, range) == "over" else { return nil }
    case "call", "calls", "calling", "called":
      guard next == "off" || lower(i + 2, range) == "off" else { return nil }
    case "break", "breaks", "breaking", "broke", "broken":
      guard next == "off" || next == "down" else { return nil }
    case "end", "ends":
      guard isVerb(word, at: i, range), lower(i - 1, range) != "the" else { return nil }
    case "place", "places", "placing", "placed":
      guard
        (i + 1..<min(i + 6, range.upperBound)).contains(where: {
          tokens[$0].lower.hasPrefix("order")
        })
      else { return nil }
    case "land", "lands", "landed", "landing", "secure", "secures", "secured", "securing", "bag",
      "bagged":
      let ahead = i + 1..<max(i + 1, min(i + 12, range.upperBound))
      guard isVerb(word, at: i, range),
        ahead.contains(where: {
          words[tokens[$0]]?.kind == .deal || tokens[$0].lower.hasPrefix("order")
            || tokens[$0].lower == "sale"
        })
      else { return nil }
    case "ask", "asks", "asked", "asking":
      guard !["about", "who", "whether", "if", "why", "how", "what", "by"].contains(next) else {
        return nil
      }
    case "hope", "aim", "need", "needs", "seal", "drop", "drops":
      guard isVerb(word, at: i, range) else { return nil }
    case "clear":
      guard lower(i - 1, range) == "to" else { return nil }
    case "notice": if next == "of" { break }
    case "start": guard !isNounHere(i, range) else { return nil }
    case "commission", "commissioning", "commissioned":
      // A navy commissions its ships; only yards and their orders count.
      guard
        next == "it" || next == "by"
          || ["yard", "shipyard", "company", "firm"].contains(lower(i + 2, range))
          || lower(i + 2, range) == "by"
      else { return nil }
    case "made":
      // "orders made by the navy to the yard".
      if (max(range.lowerBound, i - 6)..<i).contains(where: { tokens[$0].lower.hasPrefix("order") })
      {
        return trigger(at: i, .award, .past, range)
      }
    case "arrive", "arrives", "arriving", "arrived", "arrival":
      guard
        range.contains(where: {
          ["from", "ordered", "bought", "delivery", "purchased", "deliveries"].contains(
            tokens[$0].lower)
        })
      else { return nil }
    case "contract":
      guard !isOtherDeal(i - 1, range), !isOtherDeal(i - 2, range) else { return nil }
      return trigger(at: i, .deal, .noun, range)
    case "contracts":
      guard !isOtherDeal(i - 1, range) else { return nil }
    case "deal", "deals", "agreement", "agreements", "talks", "accord", "pact":
      // "nuclear deal", "peace talks", "cooperation agreement".
      guard !isOtherDeal(i - 1, range) else { return nil }
    case "delivery", "possession", "receipt":
      guard !["took", "taken", "take", "takes", "taking"].contains(lower(i - 1, range)) else {
        return nil
      }
    case "give", "gives", "giving", "gave", "given", "send", "sends", "sending", "sent", "provide",
      "provides", "providing", "provided":
      // "gave details", "a loan provided by": only items count.
      guard hasItem(near: i, range) else { return nil }
    default: break
    }
    if word.form == .noun || word.isAlsoNoun && !isVerb(word, at: i, range) {
      return trigger(at: i, word.kind, .noun, range)
    }
    if word.form == .base && !word.isAlsoNoun && isNounHere(i, range) { return nil }
    return trigger(at: i, word.kind, word.form, range)
  }

  /// "nuclear deal", "cooperation agreement": not one about arms.
  ///
  /// A framework agreement is one where items follow.
  private func isOtherDeal(_ i: Int, _ range: Range<Int>) -> Bool {
    let word = lower(i, range)
    guard Self.otherDeals.contains(word) else { return false }
    return word != "framework" || !itemStarts.contains { $0 > i }
  }

  private static let otherDeals: WordSet = [
    "nuclear", "peace", "trade", "cooperation", "climate", "ceasefire", "oil", "gas", "energy",
    "coalition", "prisoner", "hostage", "loan", "framework", "security", "accession", "status",
    "construction", "building", "employment", "rental", "water", "electricity",
    "disarmament", "non-aggression", "association", "visa", "extradition", "brexit", "bilateral",
  ]

  private func hasItem(near i: Int, _ range: Range<Int>) -> Bool {
    let isOwned =
      i >= range.lowerBound + 1
      && ["loan", "credit", "training", "aid", "support", "assistance", "information", "list"]
        .contains(tokens[i - 1].lower)
    guard !isOwned else { return false }
    for k in i + 1..<min(i + 3, range.upperBound)
    where ["green", "go-ahead", "approval", "recognition", "details", "permission", "no"].contains(
      tokens[k].lower)
    {
      return false
    }
    return itemStarts.contains { $0 > i - 12 && $0 < i + 12 }
  }

  /// "order", "orders", "offer": a verb after "to", a modal or its subject.
  private func isVerb(_ word: DealWord, at i: Int, _ range: Range<Int>) -> Bool {
    guard word.form == .base || word.form == .third || word.form == .gerund else { return true }
    let before = lower(i - 1, range)
    if before == "to" || Self.modals.contains(before) || Self.adverbs.contains(before) {
      return true
    }
    if word.form == .gerund { return !Self.determiners.contains(before) }
    if isNounHere(i, range) { return false }
    let next = lower(i + 1, range)
    return Self.afterVerbs.contains(next) || range.contains(i + 1) && tokens[i + 1].kind == .number
  }

  private func isNounHere(_ i: Int, _ range: Range<Int>) -> Bool {
    guard i > range.lowerBound else { return false }
    let before = tokens[i - 1]
    return Self.determiners.contains(before.lower) || before.shape.contains(.possessive)
      || before.lower == "of"
  }

  private static let modals: WordSet = [
    "will", "would", "could", "may", "might", "should", "can", "must", "shall", "not", "cannot",
    "they", "we", "it", "who", "'ll", "did", "does", "do",
  ]
  private static let adverbs: WordSet = ["also", "reportedly", "then", "now", "recently"]
  private static let determiners: WordSet = [
    "the", "a", "an", "this", "that", "its", "their", "his", "any", "no", "each", "first", "second",
    "new", "planned", "proposed", "possible", "potential", "arms", "firm", "joint", "large",
    "largest", "such", "another", "further", "for", "our", "recent", "military", "weapons",
  ]
  private static let afterVerbs: WordSet = [
    "the", "a", "an", "its", "more", "up", "new", "another", "at", "about", "two", "three", "four",
    "five", "six", "seven", "eight", "nine", "ten", "twelve", "dozens", "to", "additional", "it",
    "around", "some", "over", "used", "russian", "french", "american", "us", "chinese", "german",
  ]

  // MARK: Mood

  private func trigger(at i: Int, _ kind: DealWord.Kind, _ form: DealWord.Form, _ range: Range<Int>)
    -> DealTrigger
  {
    let isNoun = form == .noun
    var mood: DealTrigger.Mood = .none
    var isPassive = false
    var hasBe = false
    var hasHave = false
    var hasTo = false
    var modal: DealTrigger.Mood?
    var isNegated = false
    var k = i - 1
    var seen = 0
    scan: while k >= range.lowerBound, seen < 6 {
      let word = tokens[k].lower
      switch word {
      case "is", "are", "was", "were", "been", "be", "being", "'s", "am", "'re":
        if word == "'s", !hasBe, form != .gerund { break scan }
        hasBe = true
      case "has", "have", "had", "having", "'ve": hasHave = true
      case "to":
        if hasTo { break scan }
        hasTo = true
      case "will", "shall", "'ll": modal = modal ?? .future
      case "could", "may", "might", "would", "should", "can", "must": modal = modal ?? .possible
      case "expected", "due", "set", "likely", "about", "ready", "poised", "scheduled", "slated":
        guard hasTo else { break scan }
        modal = .future
      case "yet":
        guard hasTo else { break scan }
        isNegated = true
      case "not", "never", "n't", "cannot", "neither", "nor", "without", "no": isNegated = true
      case "already", "also", "now", "reportedly", "recently", "just", "currently", "finally",
        "formally", "officially", "actively", "then", "still", "since", "previously", "tentatively",
        "recently-", "jointly", "so", "far", "ever", "once", "again", "eventually", "initially",
        "only", "even", "secretly", "quietly", "soon", "unanimously", "effectively":
        break
      default:
        if text.hasSuffix(k, "n't") {
          isNegated = true
          break
        }
        break scan
      }
      seen += 1
      k -= 1
    }
    if isNoun {
      let before = i > range.lowerBound ? tokens[i - 1].lower : .empty
      return DealTrigger(
        token: i, kind: kind, isNoun: true, isPassive: false,
        mood: before == "no" || before == "any" ? .negated : .none)
    }
    switch form {
    case .past, .participle:
      if hasBe {
        isPassive = true
        mood = hasTo ? .future : .past
      } else if hasHave || form == .past {
        mood = .past
        let next = lower(i + 1, range)
        if !hasHave, next == "by" { isPassive = true }
        if hasTo, hasHave { mood = .past }
      } else {
        mood = .past
        isPassive = true
      }
    case .gerund:
      mood = hasBe ? (hasHave && kind == .buy ? .past : .present) : .none
    case .third: mood = .present
    case .base:
      mood = hasTo ? (hasBe ? .future : .infinitive) : modal == nil ? .present : .infinitive
    case .noun: break
    }
    if isConditional(i, range) { modal = .possible }
    if let modal { mood = modal }
    if let next = range.contains(i + 1) ? tokens[i + 1].lower : nil, next == "no", !isPassive {
      isNegated = true
    }
    if !isNegated, lacksEvidence(before: i, range) { isNegated = true }
    if isNegated || negatesBefore(k, range, hasTo: hasTo) { mood = .negated }
    return DealTrigger(token: i, kind: kind, isNoun: false, isPassive: isPassive, mood: mood)
  }

  /// "if the contract is concluded".
  private func isConditional(_ i: Int, _ range: Range<Int>) -> Bool {
    var k = i - 1
    while k >= range.lowerBound, k > i - 9 {
      let word = tokens[k].lower
      if word == "if" || word == "unless" || word == "whether" { return true }
      if tokens[k].kind != .word && tokens[k].kind != .number { return false }
      k -= 1
    }
    return false
  }

  /// "there is not much evidence that …".
  private func lacksEvidence(before i: Int, _ range: Range<Int>) -> Bool {
    for k in range.lowerBound..<i where tokens[k].lower == "evidence" && k > range.lowerBound {
      let before = tokens[k - 1].lower
      if ["no", "little", "any", "insufficient"].contains(before) { return i < k + 12 }
      if before == "much", k > range.lowerBound + 1, tokens[k - 2].lower == "not" {
        return i < k + 12
      }
    }
    return false
  }

  /// "has no plans to buy", "no contract has been signed", "does not want to buy".
  private func negatesBefore(_ k: Int, _ range: Range<Int>, hasTo: Bool) -> Bool {
    var i = k
    var steps = 0
    while i >= range.lowerBound, steps < 4 {
      let word = tokens[i].lower
      if word == "no" || word == "not" || word == "never" || word == "without"
        || text.hasSuffix(i, "n't")
      {
        return true
      }
      if tokens[i].kind != .word || word == "that" || word == "and" || word == "but" {
        return false
      }
      i -= 1
      steps += 1
    }
    return false
  }
}
