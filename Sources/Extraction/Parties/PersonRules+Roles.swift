internal import Facts

/// The words for an office beside a name.
struct RolePhrase {
  /// All tokens of the phrase, with determiner and nationality.
  var tokens: Range<Int>
  var role: String?
  var organisation: String?
  var country: CountryCode?
  var gender: PersonMention.Gender?
  /// A Boolean value that says whether the phrase names a role, not an organisation alone.
  var isRole = true
  /// A Boolean value that says whether it ends in a word that stands directly before names.
  var isHonorific = false
  /// A Boolean value that says whether it is more than a rank or form of address.
  var isOffice = true
}

extension PersonFinder {
  /// Returns the role that stands before a name: "Turkish Defense Minister", "the head of the
  /// Federation Council's Defense Committee,".
  func rolePrefix(before start: Int, in sentence: Range<Int>) -> RolePhrase? {
    var k = start - 1
    var hasComma = false
    if k > sentence.lowerBound, text.tokens[k].lower == "," {
      hasComma = true
      k -= 1
    }
    let limit = max(sentence.lowerBound, start - 18)
    guard let last = roleNoun(endingAt: k, limit: limit, isApart: hasComma) else { return nil }
    let first = roleStart(from: last, limit: limit)
    if hasComma {
      // "the Prime Minister, Datuk Seri Najib": the phrase needs a determiner or a country.
      let before = first - 1
      let isMarked =
        before >= sentence.lowerBound
        && (words[before].kind.contains(.determiner)
          || text.tokens[before].shape.contains(.possessive))
      guard isMarked || party[first] >= 0 || first == sentence.lowerBound else { return nil }
    }
    let inner = phrase(first..<(hasComma ? start - 1 : start), noun: last, upTo: start)
    // "the Prime Minister, Datuk Seri Najib": the office stands before the form of address.
    if !inner.isOffice, !hasComma, first - 1 > limit, text.tokens[first - 1].lower == ",",
      var outer = rolePrefix(before: first, in: sentence), outer.isOffice
    {
      outer.tokens = outer.tokens.lowerBound..<start
      outer.isHonorific = inner.isHonorific
      outer.gender = inner.gender ?? outer.gender
      outer.country = outer.country ?? inner.country
      return outer
    }
    return inner
  }

  /// Returns the role's noun left of a name: directly before it, or before "of …" and capital words.
  private func roleNoun(endingAt end: Int, limit: Int, isApart: Bool) -> Int? {
    var k = end
    // "a spokesman for Donald Trump" is not Trump.
    if !isApart, k >= limit, Self.connectors.contains(text.tokens[k]) { return nil }
    while k >= limit {
      let token = text.tokens[k]
      let kind = words[k].kind
      if token.shape.contains(.abbreviationDot) {
        k -= 1
        continue
      }
      guard token.kind == .word else { return nil }
      if token.shape.contains(.possessive) {
        k -= 1
        continue
      }
      if !kind.isDisjoint(with: [.role, .honorific]) {
        if k == end || text.tokens[k + 1].shape.contains(.abbreviationDot) { return k }
        let next = words[k + 1].kind
        if next.contains(.preposition) { return k }
        if !token.isCapitalised { return nil }
      } else if !token.isCapitalised, !token.shape.contains(.possessive), !isApart,
        !Self.connectors.contains(token)
      {
        return nil
      } else if !kind.isDisjoint(with: [.pronoun, .auxiliary, .modal, .verb, .subordinator, .time])
      {
        return nil
      } else if !token.isCapitalised, let cue = words[k].cue, cue.form != .base {
        return nil
      }
      k -= 1
    }
    return nil
  }

  private static let connectors: WordSet = ["of", "for", "the", "and", "in", "on", "at", "to"]

  /// Returns where the words before a role's noun begin: modifiers, institutions, the country.
  private func roleStart(from noun: Int, limit: Int) -> Int {
    var first = noun
    var k = noun - 1
    while k >= limit {
      let token = text.tokens[k]
      let kind = words[k].kind
      if token.shape.contains(.abbreviationDot), k > limit,
        !words[k - 1].kind.isDisjoint(with: [.role, .honorific, .roleModifier])
      {
        k -= 1
        continue
      }
      guard token.kind == .word else { break }
      if found.last.map({ $0.name.contains(k) }) == true { break }
      if token.shape.contains(.possessive) {
        guard k > limit, isNamePart(k - 1) || words[k - 1].kind.contains(.organisation) else {
          break
        }
        k -= 1
        continue
      }
      let belongs =
        !kind.isDisjoint(with: [.role, .honorific, .roleModifier]) && !kind.contains(.preposition)
        || token.isCapitalised
          && kind.isDisjoint(with: [
            .determiner, .preposition, .pronoun, .auxiliary, .subordinator, .coordinator, .time,
            .adverb, .modal,
          ])
        || party[k] >= 0 || token.lower == "co" || kind.contains(.organisation)
      guard belongs else { break }
      first = k
      k -= 1
    }
    return first
  }

  /// Returns the phrase of a range of tokens, with the country taken out of the role's words.
  private func phrase(_ range: Range<Int>, noun: Int, upTo end: Int) -> RolePhrase {
    var phrase = RolePhrase(tokens: range.lowerBound..<end)
    phrase.country = country(in: range)
    var first = range.lowerBound
    if first > 0, words[first - 1].kind.contains(.determiner),
      words[first].kind.isDisjoint(with: .determiner)
    {
      phrase.tokens = (first - 1)..<end
    }
    while first < noun, words[first].kind.contains(.determiner) { first += 1 }
    if first < noun, party[first] >= 0 {
      let mention = parties[Int(party[first])]
      let after = mention.tokens.upperBound
      if after <= noun,
        mention.form != .institution || text.tokens[after].shape.contains(.possessive)
      {
        first = after
        if mention.party.kind == .company || mention.party.kind == .organisation {
          phrase.organisation = mention.party.name
        }
      }
      if first < noun, text.tokens[first].shape.contains(.possessive) { first += 1 }
      // "Iranian Foreign Ministry spokesman": the adjective is the country's.
      if first == range.lowerBound, first < noun, let country = mention.party.country,
        let adjective = lexicon.adjectives[country.code],
        Word(adjective.lowercased()) == text.tokens[first].lower
      {
        first += 1
        phrase.organisation = mention.party.name
      }
    }
    while first < noun, text.tokens[first].shape.contains(.possessive) { first += 1 }
    var last = range.upperBound
    // "chief executive officer Captain": the rank goes where an office stands before it.
    if noun + 1 == last, words[noun].kind.contains(.honorific), noun > first,
      words[noun - 1].kind.contains(.role), !words[noun - 1].kind.contains(.honorific),
      text.tokens[noun].lower != "marshal"
    {
      last = noun
    }
    phrase.role = text.words(first..<last)
    phrase.organisation = phrase.organisation ?? organisation(after: noun, in: range)
    let kind = words[noun].kind
    phrase.isHonorific = kind.contains(.honorific)
    phrase.isOffice = (first..<last).contains { k in
      !words[k].kind.contains(.honorific) && text.tokens[k].kind == .word
    }
    switch text.tokens[noun].lower {
    case "mr", "sir", "king", "prince", "lord", "spokesman", "chairman", "congressman",
      "businessman":
      phrase.gender = .male
    case "mrs", "ms", "miss", "dame", "lady", "queen", "princess", "spokeswoman", "chairwoman",
      "congresswoman", "businesswoman", "actress":
      phrase.gender = .female
    default: break
    }
    switch text.tokens[noun].lower {
    case "mr", "mrs", "ms", "miss", "dr", "prof", "he", "hrh", "herr", "frau", "datuk", "seri",
      "tan",
      "sri", "dato", "dato'", "sir", "smt", "shri", "haji":
      phrase.isOffice = false
      if noun == first, range.upperBound - noun <= 2 { phrase.role = nil }
    default: break
    }
    return phrase
  }

  /// Returns the organisation after "of", "for", "at" or "with" that follows a role's noun.
  private func organisation(after noun: Int, in range: Range<Int>) -> String? {
    var k = noun + 1
    guard k < range.upperBound, words[k].kind.contains(.preposition) else { return nil }
    k += 1
    while k < range.upperBound, words[k].kind.contains(.determiner) { k += 1 }
    guard k < range.upperBound, text.tokens[k].isCapitalised || party[k] >= 0 else { return nil }
    return text.words(k..<range.upperBound)
  }

  /// Returns the first country that a range of tokens names.
  func country(in range: Range<Int>) -> CountryCode? {
    for k in range {
      if party[k] >= 0, let country = parties[Int(party[k])].party.country { return country }
    }
    return nil
  }

  /// Returns the role after a name: ", head of …,", "of Iran's Foreign Ministry", "(R-Ohio)".
  func roleSuffix(after end: Int, in sentence: Range<Int>) -> RolePhrase? {
    guard end + 1 < sentence.upperBound else { return nil }
    let next = text.tokens[end].lower
    if next == "," {
      return relativeRole(from: end + 1, in: sentence) ?? apposition(from: end + 1, in: sentence)
    }
    guard next == "of" || next == "from" || next == "with" || next == "at" else { return nil }
    var k = end + 1
    while k < sentence.upperBound, words[k].kind.contains(.determiner) { k += 1 }
    let first = k
    var isOrganisation = false
    while k < sentence.upperBound, k < first + 12 {
      let token = text.tokens[k]
      guard token.kind == .word,
        party[k] >= 0 || isNamePart(k) || token.shape.contains(.possessive)
          || token.lower == "of" || token.lower == "for" && isOrganisation
          || words[k].kind.contains(.organisation)
      else { break }
      if words[k].kind.contains(.organisation) || party[k] >= 0 { isOrganisation = true }
      k += 1
    }
    while k > first, text.tokens[k - 1].lower == "of" || text.tokens[k - 1].lower == "for" {
      k -= 1
    }
    guard isOrganisation, k > first, next == "of" || next == "from" || k - first > 1 else {
      return nil
    }
    var phrase = RolePhrase(tokens: (end + 1)..<k)
    phrase.isRole = false
    phrase.country = country(in: first..<k)
    phrase.organisation = institution(first..<k)
    return phrase
  }

  /// Returns the words of an organisation without a country's possessive before them.
  private func institution(_ range: Range<Int>) -> String? {
    for k in range where text.tokens[k].shape.contains(.possessive) {
      if k + 1 < range.upperBound, party[k - 1] >= 0,
        parties[Int(party[k - 1])].party.kind == .country
      {
        return text.words((k + 1)..<range.upperBound)
      }
      break
    }
    return text.words(range)
  }

  private static let offices: WordMap<String> = [
    "heads": "head", "headed": "head", "leads": "head", "led": "head", "runs": "head",
    "chairs": "chairman", "chaired": "chairman", "directs": "director", "commands": "commander",
    "commanded": "commander", "oversees": "head",
  ]

  /// Returns the role in "who heads …," after a name.
  private func relativeRole(from start: Int, in sentence: Range<Int>) -> RolePhrase? {
    guard start + 2 < sentence.upperBound, text.tokens[start].lower == "who",
      let office = Self.offices[text.tokens[start + 1].lower]
    else { return nil }
    var k = start + 2
    while k < sentence.upperBound, k < start + 20, text.tokens[k].kind == .word { k += 1 }
    guard k > start + 2, k < sentence.upperBound, text.tokens[k].lower == "," else { return nil }
    var phrase = RolePhrase(tokens: start..<k)
    let words = text.words((start + 2)..<k)
    phrase.role = "\(office) of \(words)"
    phrase.country = country(in: (start + 2)..<k)
    phrase.organisation = institution((start + 2)..<k)
    return phrase
  }

  /// Returns a role in apposition: from a comma to the next comma, dash or verb.
  private func apposition(from start: Int, in sentence: Range<Int>) -> RolePhrase? {
    var k = start
    var noun: Int?
    let limit = min(sentence.upperBound, start + 26)
    scan: while k < limit {
      let token = text.tokens[k]
      let kind = words[k].kind
      if token.kind == .quote { break }
      if token.kind == .mark {
        if token.shape.contains(.abbreviationDot) || token.lower == "(" || token.lower == ")" {
          k += 1
          continue
        }
        break
      }
      if !kind.isDisjoint(with: [.pronoun, .modal, .auxiliary, .subordinator]),
        !token.shape.contains(.possessive), kind.isDisjoint(with: [.role])
      {
        break scan
      }
      if noun == nil {
        if kind.contains(.role) {
          noun = k
        } else if k > start + 8
          || words[k].cue != nil && !token.isCapitalised
            && kind.isDisjoint(with: [.roleModifier, .people])
        {
          return nil
        }
      } else if let cue = words[k].cue, cue.form == .past || cue.form == .third,
        !token.isCapitalised, kind.isDisjoint(with: [.roleModifier, .people, .organisation])
      {
        break
      }
      k += 1
    }
    guard var noun, k > start, k < limit || k == sentence.upperBound else { return nil }
    // The last role word of the first noun group: "defence ministry spokesman".
    while noun + 1 < k, words[noun + 1].kind.contains(.role) { noun += 1 }
    let head = words[start].kind
    // ", Foreign Minister Javad Zarif said": the role of the next name, not of this one.
    if noun + 1 < k, isNamePart(noun + 1), words[noun + 1].kind.isDisjoint(with: .role),
      party[noun + 1] < 0, text.tokens[noun + 1].isCapitalised
    {
      return nil
    }
    let opens =
      head.contains(.determiner) || !head.isDisjoint(with: [.role, .roleModifier])
      || party[start] >= 0 || text.tokens[start].isCapitalised
    guard opens else { return nil }
    return phrase(start..<k, noun: noun, upTo: k)
  }
}
