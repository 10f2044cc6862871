internal import Facts

/// Finds countries, organisations, companies and groups.
enum PartyRules {
  /// Returns the parties that a text names, in text order and without overlaps; only a word such
  /// as "French-Italian" gives two mentions at one place.
  static func mentions(in text: TokenizedText, document: Document, lexicon: Lexicon)
    -> [PartyMention]
  {
    var reader = PartyReader(tokens: text.tokens, text: text, lexicon: lexicon)
    reader.run()
    return reader.mentions
  }
}

/// One pass over the tokens of a text for its parties.
struct PartyReader {
  let tokens: [Token]
  let text: TokenizedText
  let lexicon: Lexicon
  var mentions: [PartyMention] = []
  /// Short names and abbreviations that the text has introduced, by their first word.
  var aliases: [Word: [(rest: [Word], party: Party)]] = [:]
  /// The last mention of each kind that a reference may stand for.
  var lastCompany: Party?
  var lastInstitution: [Word: Party] = [:]
  var lastCountries: [CountryCode] = []

  init(tokens: [Token], text: TokenizedText, lexicon: Lexicon) {
    self.tokens = tokens
    self.text = text
    self.lexicon = lexicon
  }

  mutating func run() {
    var i = 0
    while i < tokens.count {
      let token = tokens[i]
      guard token.kind == .word else {
        if token.kind == .mark, token.lower == "(" { defineAbbreviation(at: i) }
        i += 1
        continue
      }
      if token.isCapitalised {
        i = max(i + 1, named(at: i))
      } else if token.lower == "the", i + 1 < tokens.count {
        i = max(i + 1, reference(at: i))
      } else {
        i += 1
      }
    }
  }

  /// Reads a mention that begins with a capital; returns where to go on, or the index itself.
  mutating func named(at i: Int) -> Int {
    if tokens[i].lower == "the", i + 1 < tokens.count { return reference(at: i) }
    if let end = royal(at: i) { return end }
    let company = companyEnd(at: i)
    if let (term, count) = lexicon.parties.match(text, at: i), i + count >= company ?? 0 {
      return country(term, i..<i + count)
    }
    if let (party, count) = alias(at: i), i + count >= company ?? 0 {
      add(i..<i + count, party, .name, "party.alias")
      return i + count
    }
    if let company {
      return addCompany(i..<company)
    }
    if tokens[i].shape.contains(.hasHyphen) { return hyphenated(at: i) }
    return institution(at: i, country: nil, from: i) ?? i
  }

  mutating func add(
    _ range: Range<Int>, _ party: Party, _ form: PartyMention.Form, _ rule: String
  ) {
    mentions.append(PartyMention(tokens: range, party: party, form: form, rule: rule))
    switch party.kind {
    case .company: lastCompany = party
    case .country:
      if let code = party.country { noteCountry(code) }
    case .organisation:
      lastInstitution[tokens[range.upperBound - 1].lower] = party
      if let code = party.country, form == .institution { noteCountry(code) }
    default: break
    }
  }

  mutating func noteCountry(_ code: CountryCode) {
    if lastCountries.last == code { return }
    lastCountries.removeAll { $0 == code }
    lastCountries.append(code)
  }

  // MARK: Countries and what they make of the noun that follows

  mutating func country(_ term: PartyTerm, _ range: Range<Int>) -> Int {
    let end = range.upperBound
    if term.party.kind != .country {
      return lexiconParty(term, range)
    }
    if isOtherThanCountry(term, range) { return end }
    if let code = term.party.country, term.form != .metonym || !term.isPlace,
      let after = institution(at: end, country: code, from: range.lowerBound)
    {
      return after
    }
    if term.isPlace, isOnlyPlace(range) { return end }
    let start = governmentStart(before: range.lowerBound)
    add(start..<end, term.party, term.form, rule(of: term.form))
    if end + 1 < tokens.count, tokens[end].shape.contains(.possessive),
      let code = term.party.country,
      let after = institution(at: end + 1, country: code, from: end + 1)
    {
      return after
    }
    return end
  }

  func rule(of form: PartyMention.Form) -> String {
    switch form {
    case .name: "party.country"
    case .adjective: "party.adjective"
    case .metonym: "party.metonym"
    case .institution: "party.institution"
    case .reference: "party.reference"
    }
  }

  mutating func lexiconParty(_ term: PartyTerm, _ range: Range<Int>) -> Int {
    // "Congress" and the like of another country: "the Indian Congress" is read above.
    var range = range
    if let last = mentions.last, last.tokens.upperBound == range.lowerBound,
      last.form == .adjective, last.party.country == term.party.country,
      term.party.kind == .organisation
    {
      mentions.removeLast()
      range = last.tokens.lowerBound..<range.upperBound
    }
    add(range, term.party, term.form, "party.lexicon")
    return range.upperBound
  }

  /// "the Government of Romania": the words before belong to the mention.
  func governmentStart(before start: Int) -> Int {
    var at = start
    if at >= 1, tokens[at - 1].lower == "the" { at -= 1 }
    guard at >= 2, tokens[at - 1].lower == "of", Self.governments.contains(tokens[at - 2])
    else { return start }
    return at - 2
  }

  static let governments: WordSet = [
    "government", "governments", "kingdom", "republic", "sultanate", "emirate", "state",
  ]

  /// Reads "Defense Ministry", "air force", "Ministry of Defence" at a token; returns the end.
  mutating func institution(at index: Int, country: CountryCode?, from start: Int) -> Int? {
    var i = index
    let words = lexicon.institutions
    let limit = min(tokens.count, index + 5)
    while i < limit, tokens[i].kind == .word {
      var length = words.headLength(tokens, at: i)
      if length > 0 {
        var end = i + length
        // "Ministry of National Defence", "Department of Defense".
        if end + 1 < tokens.count, tokens[end].lower == "of",
          Self.ofHeads.contains(tokens[i])
        {
          var k = end + 1
          while k < tokens.count, k < end + 4,
            words.modifiers.contains(tokens[k]) || tokens[k].lower == "affairs"
          {
            k += 1
          }
          if k > end + 1 { end = k }
        }
        length = end - index
        guard country != nil || isProperInstitution(index..<end) else { return nil }
        return addInstitution(start..<end, nameFrom: index, country: country)
      }
      guard words.modifiers.contains(tokens[i]) else { return nil }
      i += 1
    }
    return nil
  }

  static let ofHeads: WordSet = ["ministry", "department", "council", "chamber"]

  /// Without a country only "Defence Ministry" and "Ministry of Defence" in capitals count.
  func isProperInstitution(_ range: Range<Int>) -> Bool {
    guard range.count >= 2 else { return false }
    var capitals = 0
    for k in range where tokens[k].lower != "of" {
      guard tokens[k].isCapitalised else { return false }
      capitals += 1
    }
    return capitals >= 2
  }

  mutating func addInstitution(
    _ range: Range<Int>, nameFrom index: Int, country: CountryCode?
  ) -> Int {
    let head = tokens[range.upperBound - 1].lower
    if head == "government" || head == "cabinet" || head == "parliament",
      let country, range.lowerBound < index || index == range.lowerBound
    {
      // A state acts through its government.
      add(range, Party(country: country), .institution, "party.government")
      return range.upperBound
    }
    var resolved = country
    var name = text.span(range).text
    if country == nil {
      if let known = lastInstitution[head], known.name.hasSuffix(name) {
        add(range, known, .institution, "party.institution")
        return range.upperBound
      }
      resolved = singleCountry
    } else if index == range.lowerBound, let country,
      let adjective = lexicon.adjectives[country.code]
    {
      name = adjective + " " + titled(range)
    } else if tokens[range.lowerBound].isCapitalised {
      name = titled(range)
    }
    let party = Party(name: name, kind: .organisation, country: resolved)
    add(range, party, .institution, "party.institution")
    return range.upperBound
  }

  /// The words with capitals, as in a name.
  func titled(_ range: Range<Int>) -> String {
    var out = ""
    for k in range {
      if !out.isEmpty, tokens[k].shape.contains(.spaceBefore) { out += " " }
      let word = text.text(k)
      let isSmall = word == "of" || word == "and" || word == "for" || word == "the"
      out += isSmall ? word : word.prefix(1).uppercased() + word.dropFirst()
    }
    return out
  }

  /// The only country named so far, for a "Defence Ministry" without one.
  var singleCountry: CountryCode? { lastCountries.count == 1 ? lastCountries[0] : nil }

  /// "Royal Thai Navy": an adjective between "Royal" and the institution.
  mutating func royal(at i: Int) -> Int? {
    guard tokens[i].lower == "royal", i + 2 < tokens.count else { return nil }
    if let (term, count) = lexicon.parties.match(text, at: i), term.party.kind != .country {
      return lexiconParty(term, i..<i + count)
    }
    guard let (term, count) = lexicon.parties.match(text, at: i + 1),
      term.party.kind == .country, let code = term.party.country
    else { return nil }
    return institution(at: i + 1 + count, country: code, from: i)
  }
}
