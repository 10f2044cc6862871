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
  private(set) var mentions: [PartyMention] = []
  /// Short names and abbreviations that the text has introduced, by their first word.
  private var aliases: [String: [(rest: [String], party: Party)]] = [:]
  /// The last mention of each kind that a reference may stand for.
  private var lastCompany: Party?
  private var lastInstitution: [String: Party] = [:]
  private var lastCountries: [CountryCode] = []

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
  private mutating func named(at i: Int) -> Int {
    if tokens[i].lower == "the", i + 1 < tokens.count { return reference(at: i) }
    if let end = royal(at: i) { return end }
    let company = companyEnd(at: i)
    if let (term, count) = lexicon.parties.match(tokens, at: i), i + count >= company ?? 0 {
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

  private mutating func add(
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

  private mutating func noteCountry(_ code: CountryCode) {
    if lastCountries.last == code { return }
    lastCountries.removeAll { $0 == code }
    lastCountries.append(code)
  }

  // MARK: Countries and what they make of the noun that follows

  private mutating func country(_ term: PartyTerm, _ range: Range<Int>) -> Int {
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

  private func rule(of form: PartyMention.Form) -> String {
    switch form {
    case .name: "party.country"
    case .adjective: "party.adjective"
    case .metonym: "party.metonym"
    case .institution: "party.institution"
    case .reference: "party.reference"
    }
  }

  private mutating func lexiconParty(_ term: PartyTerm, _ range: Range<Int>) -> Int {
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
  private func governmentStart(before start: Int) -> Int {
    var at = start
    if at >= 1, tokens[at - 1].lower == "the" { at -= 1 }
    guard at >= 2, tokens[at - 1].lower == "of", Self.governments.contains(tokens[at - 2].lower)
    else { return start }
    return at - 2
  }

  private static let governments: Set<String> = [
    "government", "governments", "kingdom", "republic", "sultanate", "emirate", "state",
  ]

  /// Reads "Defense Ministry", "air force", "Ministry of Defence" at a token; returns the end.
  private mutating func institution(at index: Int, country: CountryCode?, from start: Int) -> Int? {
    var i = index
    let words = lexicon.institutions
    let limit = min(tokens.count, index + 5)
    while i < limit, tokens[i].kind == .word {
      var length = words.headLength(tokens, at: i)
      if length > 0 {
        var end = i + length
        // "Ministry of National Defence", "Department of Defense".
        if end + 1 < tokens.count, tokens[end].lower == "of",
          Self.ofHeads.contains(tokens[i].lower)
        {
          var k = end + 1
          while k < tokens.count, k < end + 4,
            words.modifiers.contains(tokens[k].lower) || tokens[k].lower == "affairs"
          {
            k += 1
          }
          if k > end + 1 { end = k }
        }
        length = end - index
        guard country != nil || isProperInstitution(index..<end) else { return nil }
        return addInstitution(start..<end, nameFrom: index, country: country)
      }
      guard words.modifiers.contains(tokens[i].lower) else { return nil }
      i += 1
    }
    return nil
  }

  private static let ofHeads: Set<String> = ["ministry", "department", "council", "chamber"]

  /// Without a country only "Defence Ministry" and "Ministry of Defence" in capitals count.
  private func isProperInstitution(_ range: Range<Int>) -> Bool {
    guard range.count >= 2 else { return false }
    var capitals = 0
    for k in range where tokens[k].lower != "of" {
      guard tokens[k].isCapitalised else { return false }
      capitals += 1
    }
    return capitals >= 2
  }

  private mutating func addInstitution(
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
  private func titled(_ range: Range<Int>) -> String {
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
  private var singleCountry: CountryCode? { lastCountries.count == 1 ? lastCountries[0] : nil }

  /// "Royal Thai Navy": an adjective between "Royal" and the institution.
  private mutating func royal(at i: Int) -> Int? {
    guard tokens[i].lower == "royal", i + 2 < tokens.count else { return nil }
    if let (term, count) = lexicon.parties.match(tokens, at: i), term.party.kind != .country {
      return lexiconParty(term, i..<i + count)
    }
    guard let (term, count) = lexicon.parties.match(tokens, at: i + 1),
      term.party.kind == .country, let code = term.party.country
    else { return nil }
    return institution(at: i + 1 + count, country: code, from: i)
  }

  // MARK: Words that are also something else

  /// "South China Sea", "Michael Jordan", "Marietta, Georgia".
  private func isOtherThanCountry(_ term: PartyTerm, _ range: Range<Int>) -> Bool {
    let next = range.upperBound
    let first = tokens[range.lowerBound].lower
    if next < tokens.count, tokens[next].isCapitalised, Self.waters.contains(tokens[next].lower) {
      return true
    }
    if range.lowerBound >= 2, tokens[range.lowerBound - 1].lower == "of",
      Self.waters.contains(tokens[range.lowerBound - 2].lower),
      tokens[range.lowerBound - 2].isCapitalised
    {
      return true
    }
    if range.lowerBound > 0, tokens[range.lowerBound - 1].lower == "cold", first == "turkey" {
      return true
    }
    guard range.count == 1, Self.alsoNames.contains(first) else { return false }
    if next < tokens.count, isPlainCapital(next), !Self.newspapers.contains(tokens[next].lower) {
      let follows = lexicon.parties.match(tokens, at: next) != nil
      return !follows && lexicon.institutions.headLength(tokens, at: next) == 0
        && !lexicon.institutions.modifiers.contains(tokens[next].lower)
        && lexicon.items.match(tokens, at: next) == nil
        && !tokens[range.lowerBound].shape.contains(.allCapitals)
        && !isTitleCase(around: range.lowerBound)
    }
    if next < tokens.count, Self.newspapers.contains(tokens[next].lower) { return true }
    guard range.lowerBound > 0, !tokens[range.lowerBound].shape.contains(.paragraphStart) else {
      return false
    }
    let previous = range.lowerBound - 1
    if first == "georgia", tokens[previous].lower == ",", previous > 0, isPlainCapital(previous - 1),
      lexicon.parties.match(tokens, at: previous - 1) == nil
    {
      return true
    }
    return Self.givenNames.contains(tokens[previous].lower) && tokens[previous].isCapitalised
  }

  private func isPlainCapital(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].isCapitalised
      && !tokens[index].shape.contains(.hasDigit) && !tokens[index].shape.contains(.paragraphStart)
      && !tokens[index].shape.contains(.lineBefore)
  }

  /// Headlines put capitals on common words, so that a capital after a country says nothing.
  private func isTitleCase(around index: Int) -> Bool {
    let sentence = text.sentences[text.sentence(ofToken: index)]
    var capitals = 0
    var words = 0
    for k in sentence where tokens[k].kind == .word && tokens[k].end - tokens[k].start > 3 {
      words += 1
      if tokens[k].isCapitalised { capitals += 1 }
    }
    return words > 3 && capitals * 4 >= words * 3
  }

  private static let waters: Set<String> = [
    "sea", "ocean", "gulf", "peninsula", "strait", "straits", "channel", "bay", "times", "post",
    "airlines", "airways", "open", "wave",
  ]
  private static let alsoNames: Set<String> = [
    "jordan", "chad", "georgia", "israel", "holland", "ireland", "london", "paris", "washington",
    "france", "kenya", "india", "mali", "cuba", "victoria", "lima", "bern", "santiago",
  ]
  private static let newspapers: Set<String> = ["post", "times", "examiner", "monument", "state"]
  private static let givenNames: Set<String> = [
    "michael", "tom", "jack", "george", "denzel", "kathy", "john", "booker", "anatole", "hamilton",
    "barbara", "deandre", "kevin", "james", "david", "william",
  ]

  /// A capital city that is only a place: "in Brussels", "ANKARA —", "Paris, France".
  private func isOnlyPlace(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    let start = range.lowerBound
    if tokens[start].shape.contains(.paragraphStart) {
      if next >= tokens.count { return true }
      let mark = tokens[next].lower
      if Self.datelineMarks.contains(mark) { return true }
      if mark == ",", tokens[start].shape.contains(.allCapitals) { return true }
    }
    if next + 1 < tokens.count, tokens[next].lower == ",", tokens[next + 1].isCapitalised,
      let (term, _) = lexicon.parties.match(tokens, at: next + 1), term.form == .name,
      term.party.kind == .country
    {
      return true
    }
    guard start > 0 else { return false }
    let before = tokens[start - 1].lower
    if Self.places.contains(before) { return true }
    if before == "," , start >= 2, Self.waters.contains(tokens[start - 2].lower) { return true }
    if before == "to" || before == "from" || before == "for", start >= 2 {
      return Self.travel.contains(tokens[start - 2].lower)
    }
    return false
  }

  private static let datelineMarks: Set<String> = ["—", "–", "-", "--", "(", ":", "/"]
  private static let places: Set<String> = [
    "in", "at", "near", "outside", "around", "inside", "across", "throughout", "visit", "visited",
    "visiting", "leaving", "left", "reached", "central", "downtown", "toward", "towards",
  ]
  private static let travel: Set<String> = [
    "visit", "visits", "trip", "trips", "travelled", "traveled", "travel", "travelling", "flew",
    "fly", "flying", "returned", "went", "came", "arrived", "ambassador", "envoy", "journey",
    "returning", "heading", "headed", "flight", "flights", "north", "south", "east", "west", "km",
    "kilometres", "kilometers", "miles", "tour",
  ]

  // MARK: Companies by pattern, aliases, hyphens

  /// Returns where a run of capitalised words that ends like a company's name ends.
  private func companyEnd(at i: Int) -> Int? {
    guard !Self.notInCompany.contains(tokens[i].lower) else { return nil }
    var end: Int?
    var hasOwnName = false
    var k = i
    while k < tokens.count, k < i + 8 {
      let token = tokens[k]
      if k > i, token.shape.contains(.paragraphStart) { break }
      if token.kind == .mark {
        guard k > i, token.lower == "&" || token.lower == "." && tokens[k].shape.contains(.abbreviationDot)
        else { break }
        k += 1
        continue
      }
      guard token.kind == .word, token.isCapitalised || token.lower == "and" && end == nil,
        !token.shape.contains(.hasDigit) || token.shape.contains(.hasHyphen)
      else { break }
      if k > i, Self.suffixes.contains(token.lower), hasOwnName {
        end = k + 1
      } else if !Self.genericCapitals.contains(token.lower), !Self.suffixes.contains(token.lower) {
        hasOwnName = true
        if end != nil { break }
      }
      k += 1
    }
    return end
  }

  private static let notInCompany: Set<String> = [
    "the", "a", "an", "in", "on", "for", "and", "but", "its", "his", "their", "this", "that",
    "when", "while", "after", "before", "according", "royal", "minister", "president", "under",
    "chief", "defence", "defense", "air", "missile", "national", "weapons", "arms", "military",
    "new", "undersecretary", "both", "other", "some", "with", "by", "of", "to",
  ]
  private static let genericCapitals: Set<String> = [
    "defence", "defense", "air", "missile", "national", "weapons", "arms", "military", "and",
    "space", "land", "naval", "marine", "advanced", "general", "international", "global",
  ]
  private static let suffixes: Set<String> = [
    "corp", "corporation", "inc", "ltd", "limited", "gmbh", "aerospace", "industries", "shipyard",
    "shipyards", "shipbuilding", "technologies", "aviation", "company", "llc", "plc", "ag", "bhd",
    "sdn", "aeronautics", "dynamics", "shipping", "aircraft", "helicopters", "avionics", "co",
    "shipbuilders", "s.a.", "s.p.a.", "spa", "oy", "pty", "jsc", "armaments", "arsenal",
  ]

  private mutating func addCompany(_ range: Range<Int>) -> Int {
    var name = text.span(range).text
    if name.hasSuffix(".") { name.removeLast() }
    var code: CountryCode?
    if let (term, count) = lexicon.parties.match(tokens, at: range.lowerBound),
      term.party.kind != .country, range.lowerBound + count < range.upperBound
    {
      code = term.party.country
    }
    let party = Party(name: name, kind: .company, country: code)
    add(range, party, .name, "party.company-pattern")
    // "Shin Yang" for "Shin Yang Shipping Corporation".
    var short = range.lowerBound
    while short < range.upperBound, !Self.suffixes.contains(tokens[short].lower) { short += 1 }
    if short > range.lowerBound, short < range.upperBound,
      short - range.lowerBound > 1 || tokens[range.lowerBound].lower.count > 4
    {
      addAlias(tokens[range.lowerBound..<short].map(\.lower), party)
    }
    return range.upperBound
  }

  private mutating func addAlias(_ words: [String], _ party: Party) {
    guard let first = words.first else { return }
    aliases[first, default: []].append((Array(words.dropFirst()), party))
  }

  private func alias(at i: Int) -> (party: Party, count: Int)? {
    guard !aliases.isEmpty, let candidates = aliases[tokens[i].lower] else { return nil }
    for (rest, party) in candidates where i + rest.count < tokens.count {
      if rest.indices.allSatisfy({ tokens[i + 1 + $0].lower == rest[$0] }) {
        return (party, rest.count + 1)
      }
    }
    return nil
  }

  /// "Rheinland Air Service (RAS)": the abbreviation stands for the name before it.
  private mutating func defineAbbreviation(at i: Int) {
    guard i > 0, i + 2 < tokens.count, tokens[i + 2].lower == ")" else { return }
    let short = tokens[i + 1]
    guard short.kind == .word, short.shape.contains(.allCapitals),
      lexicon.parties.value(ofWord: short.lower) == nil
        || mentions.last?.tokens.upperBound == i
    else { return }
    if let last = mentions.last, last.tokens.upperBound == i {
      if last.form != .reference { addAlias([short.lower], last.party) }
      return
    }
    let letters = Array(short.lower.unicodeScalars)
    var k = i - 1
    var left = letters.count - 1
    var start = i
    while k >= 0, left >= 0, i - k <= letters.count + 3 {
      let token = tokens[k]
      guard token.kind == .word else { break }
      if token.isCapitalised, token.lower.unicodeScalars.first == letters[left] {
        left -= 1
        start = k
      } else if !Self.smallWords.contains(token.lower) {
        break
      }
      k -= 1
    }
    guard left < 0, start < i else { return }
    let name = text.span(start..<i).text
    let isCompany = (i..<min(i + 12, tokens.count)).contains {
      Self.companyNouns.contains(tokens[$0].lower)
    }
    let party = Party(name: name, kind: isCompany ? .company : .organisation)
    while let last = mentions.last, last.tokens.upperBound > start { mentions.removeLast() }
    add(start..<i, party, .name, "party.abbreviation")
    addAlias([short.lower], party)
  }

  private static let smallWords: Set<String> = ["of", "and", "for", "the", "&", "de", "in"]
  static let companyNouns: Set<String> = [
    "company", "firm", "manufacturer", "shipbuilder", "shipyard", "contractor", "maker",
    "corporation", "planemaker", "consortium", "vendor", "conglomerate",
  ]

  /// "Russian-made", "US-led", "French-Italian", "India-Russia".
  private mutating func hyphenated(at i: Int) -> Int {
    let parts = tokens[i].lower.split(separator: "-")
    guard parts.count == 2 else { return i }
    var found = false
    for part in parts {
      guard let term = lexicon.parties.value(ofWord: String(part)), term.party.kind == .country
      else { continue }
      guard part == parts[0] || found, !term.isPlace else { continue }
      if part == "us", !tokens[i].isCapitalised { continue }
      add(i..<i + 1, term.party, .adjective, "party.hyphen")
      found = true
    }
    return found ? i + 1 : i
  }

  // MARK: References

  /// "the company", "the ministry", "the kingdom": returns where the mention ends.
  private mutating func reference(at i: Int) -> Int {
    let noun = tokens[i + 1].lower
    var party: Party?
    switch noun {
    case "company", "firm", "manufacturer", "shipbuilder", "shipyard", "contractor", "planemaker":
      party = lastCompany
    case "ministry", "agency", "navy", "army", "department":
      party = lastInstitution[noun]
    case "kingdom": party = lastCountry(among: Self.kingdoms)
    case "emirate", "sheikhdom": party = lastCountry(among: Self.emirates)
    case "sultanate": party = lastCountry(among: ["OM", "BN"])
    case "island": party = lastCountry(among: ["TW", "SG", "CY", "MT"])
    case "alliance": party = Party(name: "NATO", kind: .organisation)
    default: break
    }
    guard let party, tokens[i + 1].kind == .word else { return i }
    if noun == "alliance", !mentions.contains(where: { $0.party == party }) { return i }
    mentions.append(
      PartyMention(tokens: i..<i + 2, party: party, form: .reference, rule: "party.reference"))
    return i + 2
  }

  private func lastCountry(among codes: Set<String>) -> Party? {
    lastCountries.last { codes.contains($0.code) }.map { Party(country: $0) }
  }

  private static let kingdoms: Set<String> = [
    "SA", "JO", "MA", "TH", "BH", "GB", "NL", "NO", "SE", "DK", "BE", "ES", "KH", "TO", "BT",
  ]
  private static let emirates: Set<String> = ["QA", "KW", "AE", "BH"]
}
