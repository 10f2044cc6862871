internal import Facts

/// Resolves the words that name a speaker to a person, an organisation or a country.
struct SpeakerResolver {
  private let context: AttributionContext
  private var lastPerson: Int?
  /// A speaker without a person mention whom "he" may stand for: "Giragosian", "one official".
  private var lastHuman: Statement.Speaker?
  private var lastSpeaker: Statement.Speaker?
  private var lastOrganisation: Statement.Speaker?
  private var lastGroup: Statement.Speaker?
  private var acronyms: [String: String?] = [:]

  /// The adjective of each country by its code.
  private let adjectives: [String: String]

  init(context: AttributionContext, adjectives: [String: String]) {
    self.context = context
    self.adjectives = adjectives
  }

  private var persons: [PersonMention] { context.marked.persons }

  /// Returns the speaker of an attribution and remembers it for the pronouns that follow.
  mutating func speaker(of source: Range<Int>) -> Statement.Speaker {
    let source = head(of: source)
    let speaker: Statement.Speaker
    if let index = personIndex(in: source) {
      lastPerson = index
      lastHuman = nil
      speaker = self.speaker(index)
    } else if let resolved = pronoun(source) ?? description(source) {
      return resolved
    } else {
      speaker = named(source)
      if context.kind(source.upperBound - 1).contains(.people) {
        lastGroup = speaker
      } else if isHuman(source) {
        lastHuman = speaker
      } else {
        lastOrganisation = speaker
      }
    }
    lastSpeaker = speaker
    return speaker
  }

  /// Returns the words before a relative clause or apposition: "the ministry, which handled …".
  private func head(of source: Range<Int>) -> Range<Int> {
    for i in source.dropFirst() where context.lower(i) == "," && context.person[i] < 0 {
      if context.person[min(i + 1, source.upperBound - 1)] >= 0 { continue }
      return source.lowerBound..<i
    }
    return source
  }

  private func speaker(_ index: Int) -> Statement.Speaker {
    let person = persons[index]
    return Statement.Speaker(
      name: person.fullName, role: person.role, organisation: person.organisation,
      country: person.country)
  }

  /// Returns the person that a phrase names, not one that it only mentions ("Trump's campaign").
  private func personIndex(in source: Range<Int>) -> Int? {
    var first = source.lowerBound
    while first < source.upperBound, context.kind(first).contains(.determiner) { first += 1 }
    var last: Int?
    var i = source.lowerBound
    while i < source.upperBound {
      guard context.person[i] >= 0 else {
        i += 1
        continue
      }
      let index = Int(context.person[i])
      let person = persons[index]
      i = max(person.whole.upperBound, i + 1)
      let after = person.name.upperBound
      if after < source.upperBound, context.token(after).shape.contains(.possessive) { continue }
      if after < source.upperBound, !context.token(after).isCapitalised,
        context.token(after).kind == .word, person.whole.upperBound == after,
        context.kind(after).isDisjoint(with: [.preposition, .pronoun, .adverb, .coordinator])
      {
        continue
      }
      if person.whole.lowerBound <= first { return index }
      let before = person.whole.lowerBound - 1
      if before >= source.lowerBound,
        context.kind(before).contains(.preposition) || context.lower(before) == "and"
      {
        continue
      }
      last = index
    }
    return last
  }

  /// Returns whether a phrase is a surname not otherwise known or a person without a name.
  private func isHuman(_ source: Range<Int>) -> Bool {
    if source.contains(where: { context.kind($0).contains(.role) }) { return true }
    guard source.count == 1, context.party[source.lowerBound] < 0 else { return false }
    let token = context.token(source.lowerBound)
    return token.isCapitalised && !token.shape.contains(.allCapitals)
      && context.kind(source.lowerBound).isDisjoint(with: [.organisation, .record, .people])
  }

  // MARK: Pronouns

  private mutating func pronoun(_ source: Range<Int>) -> Statement.Speaker? {
    guard source.count == 1 else { return nil }
    let i = source.lowerBound
    switch context.lower(i) {
    case "he", "he's", "he'd", "himself": return person(before: i, gender: .male)
    case "she", "she's", "she'd", "herself": return person(before: i, gender: .female)
    case "who":
      if let index = personEnding(before: i) { return speaker(index) }
      return phraseBefore(i) ?? person(before: i, gender: nil)
    case "it", "it's", "which", "that":
      return lastOrganisation ?? organisation(before: i) ?? lastSpeaker
    case "they", "they've", "they'd": return lastGroup ?? lastOrganisation ?? lastSpeaker
    default: return nil
    }
  }

  private func personEnding(before i: Int) -> Int? {
    for k in stride(from: i - 1, through: max(0, i - 3), by: -1) where context.person[k] >= 0 {
      return Int(context.person[k])
    }
    return nil
  }

  private mutating func phraseBefore(_ i: Int) -> Statement.Speaker? {
    let end = i > 0 && context.lower(i - 1) == "," ? i - 2 : i - 1
    guard end >= 0, let phrase = context.nounPhrase(endingAt: end, from: max(0, end - 20)),
      context.isAnimate(phrase)
    else { return nil }
    return named(phrase)
  }

  /// Returns the person whom "he" or "she" stands for: the last speaker, else the last one named.
  private func person(before i: Int, gender: PersonMention.Gender?) -> Statement.Speaker? {
    func fits(_ index: Int) -> Bool {
      guard let gender, let own = persons[index].gender else { return true }
      return own == gender
    }
    if let lastHuman { return lastHuman }
    var recent = firstPerson(endingBefore: i)
    var steps = 0
    while let index = recent, !fits(index) {
      steps += 1
      recent = index > 0 && steps < 40 ? index - 1 : nil
    }
    if let lastPerson, fits(lastPerson) {
      // A person named since as the subject of a sentence of its own goes before.
      if let recent, recent > lastPerson, isSubject(recent),
        persons[recent].fullName != persons[lastPerson].fullName
      {
        return speaker(recent)
      }
      return speaker(lastPerson)
    }
    return recent.map(speaker)
  }

  private func firstPerson(endingBefore i: Int) -> Int? {
    var low = 0
    var high = persons.count
    while low < high {
      let mid = (low + high) / 2
      if persons[mid].name.upperBound <= i { low = mid + 1 } else { high = mid }
    }
    return low > 0 ? low - 1 : nil
  }

  /// Returns whether a person begins its sentence.
  private func isSubject(_ index: Int) -> Bool {
    let whole = persons[index].whole
    let sentence = context.text.sentences[context.text.sentence(ofToken: whole.lowerBound)]
    return whole.lowerBound - sentence.lowerBound <= 1
  }

  private func organisation(before i: Int) -> Statement.Speaker? {
    for k in stride(from: i - 1, through: max(0, i - 80), by: -1) where context.party[k] >= 0 {
      let party = context.marked.parties[Int(context.party[k])].party
      if party.kind == .company || party.kind == .organisation {
        return Statement.Speaker(name: party.name, country: party.country)
      }
    }
    return nil
  }

  // MARK: Descriptions

  /// Returns whom "the minister", "the company" stand for.
  private func description(_ source: Range<Int>) -> Statement.Speaker? {
    guard source.count >= 2, source.count <= 4 else { return nil }
    switch context.lower(source.lowerBound) {
    case "the", "this", "that", "his", "her": break
    default: return nil
    }
    let words = (source.lowerBound + 1)..<source.upperBound
    guard words.allSatisfy({ context.token($0).kind == .word && context.party[$0] < 0 }) else {
      return referenced(words)
    }
    let head = source.upperBound - 1
    if context.kind(head).contains(.role), !context.token(head).isCapitalised || words.count == 1 {
      let noun = context.lower(head)
      let letters = context.text.lower(head)
      var index = firstPerson(endingBefore: source.lowerBound)
      var steps = 0
      while let i = index, steps < 12 {
        if let role = persons[i].role?.lowercased(), role.contains(letters) { return speaker(i) }
        index = i > 0 ? i - 1 : nil
        steps += 1
      }
      if let lastHuman { return lastHuman }
      if noun != "source", let lastPerson, words.count == 1 { return speaker(lastPerson) }
      return nil
    }
    if context.kind(head).contains(.organisation), !context.token(head).isCapitalised,
      words.count == 1
    {
      return homeInstitution(context.text.words(words)) ?? lastOrganisation
        ?? organisation(before: source.lowerBound)
    }
    return nil
  }

  private static let stateBodies: Set<String> = [
    "government", "cabinet", "parliament", "administration", "military", "army", "navy",
  ]

  /// Returns "the government" as that of the country that the text names first.
  private func homeInstitution(_ words: String) -> Statement.Speaker? {
    guard Self.stateBodies.contains(words.lowercased()),
      let home = context.marked.parties.first(where: {
        $0.party.kind == .country && ($0.form == .name || $0.form == .metonym)
      })?.party.country
    else { return nil }
    let adjective = adjectives[home.code] ?? home.name
    return Statement.Speaker(name: "\(adjective) \(words.lowercased())", country: home)
  }

  private func referenced(_ words: Range<Int>) -> Statement.Speaker? {
    for i in words where context.party[i] >= 0 {
      let mention = context.marked.parties[Int(context.party[i])]
      guard mention.form == .reference else { continue }
      return Statement.Speaker(name: mention.party.name, country: mention.party.country)
    }
    return nil
  }

  /// Returns a speaker by the words themselves.
  private mutating func named(_ source: Range<Int>) -> Statement.Speaker {
    var first = source.lowerBound
    while first < source.upperBound - 1,
      ["the", "a", "an", "its", "their", "his", "her"].contains(context.lower(first))
    { first += 1 }
    var last = source.upperBound
    while last > first + 1, context.token(last - 1).kind == .mark,
      context.lower(last - 1) != ")"
    { last -= 1 }
    let range = first..<last
    if let party = wholeParty(range) {
      return Statement.Speaker(name: party.name, country: party.country)
    }
    if let party = ownedParty(range) {
      return Statement.Speaker(name: party.name, country: party.country)
    }
    var country: CountryCode?
    for i in range where context.party[i] >= 0 {
      country = country ?? context.marked.parties[Int(context.party[i])].party.country
    }
    var name = context.text.words(range)
    if range.count == 1, context.token(first).shape.contains(.allCapitals) {
      name = expansion(of: context.text.text(first)) ?? name
    }
    if let quote = context.quote(at: first), quote.open == first, quote.end == last {
      name = context.text.words(quote.content)
    }
    return Statement.Speaker(name: name, country: country)
  }

  /// Returns the party that a phrase names as a whole, in its own name.
  private func wholeParty(_ range: Range<Int>) -> Party? {
    guard context.party[range.lowerBound] >= 0 else { return nil }
    let mention = context.marked.parties[Int(context.party[range.lowerBound])]
    guard mention.tokens.upperBound >= range.upperBound, mention.form != .adjective else {
      return nil
    }
    if mention.form == .institution || mention.form == .metonym, mention.party.kind == .country {
      return Party(
        name: context.text.words(range), kind: .organisation, country: mention.party.country)
    }
    return mention.party
  }

  /// Returns the organisation of "Iran's Foreign Ministry".
  private func ownedParty(_ range: Range<Int>) -> Party? {
    let last = range.upperBound - 1
    guard context.party[last] >= 0, context.party[range.lowerBound] >= 0 else { return nil }
    let mention = context.marked.parties[Int(context.party[last])]
    let owner = context.marked.parties[Int(context.party[range.lowerBound])]
    let possessive = owner.tokens.upperBound
    guard owner.party.kind == .country, mention.party.kind == .organisation,
      mention.tokens.lowerBound == possessive + 1, mention.tokens.upperBound == range.upperBound,
      context.token(possessive).shape.contains(.possessive)
    else { return nil }
    return mention.party
  }

  /// Returns the capital words whose first letters an acronym is made of, where the text has them.
  private mutating func expansion(of acronym: String) -> String? {
    if let known = acronyms[acronym] { return known }
    let letters = Array(acronym.utf8)
    var result: String?
    if letters.count >= 2, letters.count <= 7, acronyms.count < 32 { result = search(letters) }
    acronyms[acronym] = .some(result)
    return result
  }

  private func search(_ letters: [UInt8]) -> String? {
    let text = context.text
    for start in text.tokens.indices where isInitial(start, letters[0]) {
      var k = start
      var matched = 0
      while k < text.tokens.count, matched < letters.count {
        let token = text.tokens[k]
        if isInitial(k, letters[matched]) {
          matched += 1
        } else if k == start || !["of", "and", "for", "the", "de"].contains(token.lower) {
          break
        }
        k += 1
      }
      if matched == letters.count { return text.words(start..<k) }
    }
    return nil
  }

  private func isInitial(_ i: Int, _ letter: UInt8) -> Bool {
    let token = context.token(i)
    return token.kind == .word && token.isCapitalised && token.end - token.start > 2
      && !token.shape.contains(.allCapitals) && context.text.bytes[Int(token.start)] == letter
  }
}
