internal import Facts

/// Companies by their endings, and what stands for a party named before.
extension PartyReader {
  // MARK: Companies by pattern, aliases, hyphens
  /// Returns where a run of capitalised words that ends like a company's name ends.
  func companyEnd(at i: Int) -> Int? {
    guard !Self.notInCompany.contains(tokens[i]) else { return nil }
    var end: Int?
    var hasOwnName = false
    var k = i
    while k < tokens.count, k < i + 8 {
      let token = tokens[k]
      if k > i, token.shape.contains(.paragraphStart) { break }
      if token.kind == .mark {
        guard k > i,
          token.lower == "&" || token.lower == "." && tokens[k].shape.contains(.abbreviationDot)
        else { break }
        k += 1
        continue
      }
      guard token.kind == .word, token.isCapitalised || token.lower == "and" && end == nil,
        !token.shape.contains(.hasDigit) || token.shape.contains(.hasHyphen)
      else { break }
      if k > i, Self.suffixes.contains(token), hasOwnName {
        end = k + 1
      } else if !Self.genericCapitals.contains(token), !Self.suffixes.contains(token) {
        hasOwnName = true
        if end != nil { break }
      }
      k += 1
    }
    return end
  }

  static let notInCompany: WordSet = [
    "the", "a", "an", "in", "on", "for", "and", "but", "its", "his", "their", "this", "that",
    "when", "while", "after", "before", "according", "royal", "minister", "president", "under",
    "chief", "defence", "defense", "air", "missile", "national", "weapons", "arms", "military",
    "new", "undersecretary", "both", "other", "some", "with", "by", "of", "to",
  ]
  static let genericCapitals: WordSet = [
    "defence", "defense", "air", "missile", "national", "weapons", "arms", "military", "and",
    "space", "land", "naval", "marine", "advanced", "general", "international", "global",
  ]
  static let suffixes: WordSet = [
    "corp", "corporation", "inc", "ltd", "limited", "gmbh", "aerospace", "industries", "shipyard",
    "shipyards", "shipbuilding", "technologies", "aviation", "company", "llc", "plc", "ag", "bhd",
    "sdn", "aeronautics", "dynamics", "shipping", "aircraft", "helicopters", "avionics", "co",
    "shipbuilders", "s.a.", "s.p.a.", "spa", "oy", "pty", "jsc", "armaments", "arsenal",
  ]

  mutating func addCompany(_ range: Range<Int>) -> Int {
    var name = text.span(range).text
    if name.hasSuffix(".") { name.removeLast() }
    var code: CountryCode?
    if let (term, count) = lexicon.parties.match(text, at: range.lowerBound),
      term.party.kind != .country, range.lowerBound + count < range.upperBound
    {
      code = term.party.country
    }
    let party = Party(name: name, kind: .company, country: code)
    add(range, party, .name, "party.company-pattern")
    // "Shin Yang" for "Shin Yang Shipping Corporation".
    var short = range.lowerBound
    while short < range.upperBound, !Self.suffixes.contains(tokens[short]) { short += 1 }
    if short > range.lowerBound, short < range.upperBound,
      short - range.lowerBound > 1 || text.lower(range.lowerBound).count > 4
    {
      addAlias(tokens[range.lowerBound..<short].map(\.lower), party)
    }
    return range.upperBound
  }

  mutating func addAlias(_ words: [Word], _ party: Party) {
    guard let first = words.first else { return }
    aliases[first, default: []].append((Array(words.dropFirst()), party))
  }

  func alias(at i: Int) -> (party: Party, count: Int)? {
    guard !aliases.isEmpty, let candidates = aliases[tokens[i].lower] else { return nil }
    for (rest, party) in candidates where i + rest.count < tokens.count {
      if rest.indices.allSatisfy({ tokens[i + 1 + $0].lower == rest[$0] }) {
        return (party, rest.count + 1)
      }
    }
    return nil
  }

  /// "Rheinland Air Service (RAS)": the abbreviation stands for the name before it.
  mutating func defineAbbreviation(at i: Int) {
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
    let letters = Array(text.lower(i + 1).unicodeScalars)
    var k = i - 1
    var left = letters.count - 1
    var start = i
    while k >= 0, left >= 0, i - k <= letters.count + 3 {
      let token = tokens[k]
      guard token.kind == .word else { break }
      if token.isCapitalised, text.lower(k).unicodeScalars.first == letters[left] {
        left -= 1
        start = k
      } else if !Self.smallWords.contains(token) {
        break
      }
      k -= 1
    }
    guard left < 0, start < i else { return }
    let name = text.span(start..<i).text
    let isCompany = (i..<min(i + 12, tokens.count)).contains {
      Self.companyNouns.contains(tokens[$0])
    }
    let party = Party(name: name, kind: isCompany ? .company : .organisation)
    while let last = mentions.last, last.tokens.upperBound > start { mentions.removeLast() }
    add(start..<i, party, .name, "party.abbreviation")
    addAlias([short.lower], party)
  }

  static let smallWords: WordSet = ["of", "and", "for", "the", "&", "de", "in"]
  static let companyNouns: WordSet = [
    "company", "firm", "manufacturer", "shipbuilder", "shipyard", "contractor", "maker",
    "corporation", "planemaker", "consortium", "vendor", "conglomerate",
  ]

  /// "Russian-made", "US-led", "French-Italian", "India-Russia".
  mutating func hyphenated(at i: Int) -> Int {
    let parts = text.lower(i).split(separator: "-")
    guard parts.count == 2 else { return i }
    var found = false
    for part in parts {
      guard let term = lexicon.parties.value(ofWord: Word(part)), term.party.kind == .country
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
  mutating func reference(at i: Int) -> Int {
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

  func lastCountry(among codes: Set<String>) -> Party? {
    lastCountries.last { codes.contains($0.code) }.map { Party(country: $0) }
  }

  static let kingdoms: Set<String> = [
    "SA", "JO", "MA", "TH", "BH", "GB", "NL", "NO", "SE", "DK", "BE", "ES", "KH", "TO", "BT",
  ]
  static let emirates: Set<String> = ["QA", "KW", "AE", "BH"]
}
