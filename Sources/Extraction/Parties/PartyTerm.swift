internal import Facts

/// What a phrase of the lexicon says about a party.
struct PartyTerm: Sendable {
  let party: Party
  let form: PartyMention.Form
  /// A Boolean value that says whether the phrase is a capital city, which may be only a place.
  let isPlace: Bool

  /// Returns the names of all parties.
  static func table() -> PhraseTable<PartyTerm> {
    var table = PhraseTable<PartyTerm>(minimumCapacity: 3600)
    forEachRow(of: countryTerms) { insertCountry($0, into: &table) }
    forEachRow(of: partyTerms) { insertParty($0, into: &table) }
    forEachRow(of: companyTerms) { insertParty($0, into: &table) }
    return table
  }

  /// Returns the first adjective of each country, by its code.
  static func adjectives() -> [String: String] {
    var out: [String: String] = ["US": "US"]
    forEachLine(of: countryTerms) { line in
      let cells = line.parts(at: "|", omittingEmpty: false)
      guard cells.count == 7, let adjective = cells[2].parts(at: ";").first else { return }
      if out[String(cells[0])] == nil { out[String(cells[0])] = String(adjective) }
    }
    return out
  }

  private static func insertCountry(
    _ line: ArraySlice<UInt8>, into table: inout PhraseTable<PartyTerm>
  ) {
    let cells = line.split(separator: 0x7C, omittingEmptySubsequences: false)
    guard cells.count == 7, let code = CountryCode(String(decoding: cells[0], as: UTF8.self)) else {
      return
    }
    let country = Party(country: code)
    func add(_ cell: ArraySlice<UInt8>, _ form: PartyMention.Form, isPlace: Bool = false) {
      guard !cell.isEmpty else { return }
      let term = PartyTerm(party: country, form: form, isPlace: isPlace)
      for phrase in cell.split(separator: 0x3B) { table.insert(phrase, term) }
    }
    add(cells[4], .metonym, isPlace: true)
    add(cells[5], .metonym)
    add(cells[3], .name)
    add(cells[2], .adjective)
    add(cells[1], .name)
    for phrase in cells[6].split(separator: 0x3B) {
      let party = Party(name: joined(phrase), kind: .organisation, country: code)
      table.insert(phrase, PartyTerm(party: party, form: .institution, isPlace: false))
    }
  }

  private static func insertParty(
    _ line: ArraySlice<UInt8>, into table: inout PhraseTable<PartyTerm>
  ) {
    let cells = line.split(separator: 0x7C, omittingEmptySubsequences: false)
    guard cells.count == 3 else { return }
    let names = cells[2].split(separator: 0x3B)
    guard let first = names.first else { return }
    let kind: Party.Kind
    let form: PartyMention.Form
    switch cells[0].first {
    case 0x63: (kind, form) = (.company, .name)
    case 0x69: (kind, form) = (.organisation, .institution)
    case 0x67: (kind, form) = (.group, .name)
    default: (kind, form) = (.organisation, .name)
    }
    let party = Party(
      name: joined(first), kind: kind,
      country: CountryCode(String(decoding: cells[1], as: UTF8.self)))
    let term = PartyTerm(party: party, form: form, isPlace: false)
    for name in names { table.insert(name, term) }
  }

  /// A phrase with the blanks that the tokenizer's way of writing put in taken out.
  static func joined(_ bytes: ArraySlice<UInt8>) -> String {
    let phrase = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(0x27) || bytes.contains(0x2C) else { return phrase }
    var out = ""
    for character in phrase {
      if character == "'" || character == ",", out.last == " " { out.removeLast() }
      out.append(character)
    }
    return out
  }
}

/// Nouns that, after a country's name or adjective, make an institution of it.
struct InstitutionWords: Sendable {
  private let heads: WordSet
  /// Heads of two words, by the first.
  private let pairs: WordMap<[[Word]]>
  let modifiers: WordSet

  init(_ table: String) {
    var heads: [Word] = []
    var modifiers: [Word] = []
    var pairs = WordMap<[[Word]]>()
    forEachLine(of: table) { line in
      let cells = line.parts(at: ":")
      guard cells.count == 2 else { return }
      for phrase in cells[1].parts(at: ";") {
        switch cells[0] {
        case "head": heads.append(Word(phrase))
        case "modifier": modifiers.append(Word(phrase))
        default:
          let words = phrase.parts(at: " ").map { Word($0) }
          let others = pairs[words[0]] ?? []
          pairs.updateValue(others + [Array(words.dropFirst())], forKey: words[0])
        }
      }
    }
    self.heads = WordSet(heads)
    self.modifiers = WordSet(modifiers)
    self.pairs = pairs
  }

  /// Returns how many tokens from an index make the head of an institution; 0 for none.
  func headLength(_ tokens: [Token], at index: Int) -> Int {
    guard index < tokens.count else { return 0 }
    for rest in pairs[tokens[index]] ?? [] where index + rest.count < tokens.count {
      if rest.indices.allSatisfy({ tokens[index + 1 + $0].lower == rest[$0] }) {
        return rest.count + 1
      }
    }
    return heads.contains(tokens[index]) ? 1 : 0
  }
}
