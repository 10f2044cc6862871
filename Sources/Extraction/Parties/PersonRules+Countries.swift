internal import Facts

/// Fills in what a text leaves unsaid about a person: the country of a minister in the domestic
/// press, the company of a spokesman.
struct PersonBackground {
  private let text: TokenizedText
  private let parties: [PartyMention]
  /// The country that the text names first, as news does with its own, then the others by how
  /// often they are named.
  private let ranked: [CountryCode]

  init(text: TokenizedText, parties: [PartyMention]) {
    self.text = text
    self.parties = parties
    var counts: [CountryCode: (count: Int, first: Int)] = [:]
    for (index, mention) in parties.enumerated() {
      guard let country = mention.party.country else { continue }
      let known = counts[country] ?? (0, index)
      counts[country] = (known.count + 1, known.first)
    }
    let home = parties.first { mention in
      mention.party.country != nil && (mention.form == .name || mention.form == .metonym)
        && mention.party.kind == .country
    }?.party.country
    if let home, var entry = counts[home] {
      entry.count = .max
      counts[home] = entry
    }
    ranked = counts.sorted { a, b in
      (-a.value.count, a.value.first) < (-b.value.count, b.value.first)
    }.map(\.key)
  }

  /// Returns the mentions with countries and organisations filled in where the text implies them.
  func completed(_ persons: [PersonMention]) -> [PersonMention] {
    var holders: [String: Set<CountryCode>] = [:]
    var offices: [String: String?] = [:]
    func office(of person: PersonMention) -> String? {
      guard let role = person.role else { return nil }
      if let known = offices[role] { return known }
      let office = Self.office(in: role.lowercased())
      offices[role] = .some(office)
      return office
    }
    for person in persons {
      if let country = person.country, let office = office(of: person) {
        holders[office, default: []].insert(country)
      }
    }
    var inferred: [String: CountryCode?] = [:]
    var employers: [String: PartyMention?] = [:]
    return persons.map { person in
      var out = person
      guard out.role != nil else { return out }
      if out.country == nil {
        if inferred[out.fullName] == nil {
          inferred[out.fullName] = .some(
            homeCountry(of: person, office: office(of: person), holders: holders))
        }
        out.country = inferred[out.fullName] ?? nil
      }
      if out.organisation == nil {
        if employers[out.fullName] == nil { employers[out.fullName] = .some(employer(of: person)) }
        if let employer = employers[out.fullName] ?? nil {
          out.organisation = employer.party.name
          out.country = out.country ?? employer.party.country
        }
      }
      return out
    }
  }

  private static let heads: WordSet = [
    "minister", "chancellor", "premier", "president", "king", "emir", "sultan", "ministry",
  ]
  private static let departments: WordSet = [
    "prime", "foreign", "defence", "defense", "interior", "finance",
  ]

  /// Returns the state office in the words of a role, such as `defence minister`, or `nil`.
  private static func office(in role: String) -> String? {
    var previous: Substring = ""
    for word in role.split(separator: " ") {
      if heads.contains(Word(word)) {
        if previous == "vice" { return nil }
        if departments.contains(Word(previous)) {
          return previous == "defense" ? "defence \(word)" : "\(previous) \(word)"
        }
        if word != "ministry" { return String(word) }
      }
      if word == "secretary",
        previous == "foreign" || previous == "defence" || previous == "defense"
      {
        return "defence minister"
      }
      previous = word
    }
    return nil
  }

  /// Returns the country that the text is most about and whose holder of the office is not another.
  private func homeCountry(
    of person: PersonMention, office: String?, holders: [String: Set<CountryCode>]
  ) -> CountryCode? {
    guard let role = person.role?.lowercased() else { return nil }
    if role.hasPrefix("senator") || role.hasPrefix("congress") || role == "sen" || role == "sen." {
      return ranked.first { $0.code == "US" }
    }
    guard let office, person.organisation == nil || office.contains("min") else { return nil }
    let taken = holders[office] ?? []
    return ranked.first { !taken.contains($0) }
  }

  private static let staff: Set<String> = [
    "spokesman", "spokeswoman", "spokesperson", "chief executive", "ceo", "chairman", "chairwoman",
    "chief executive officer", "managing director", "executive director", "president",
    "vice president", "chief financial officer", "program manager", "programme manager",
  ]

  /// Returns the company or organisation named last before a bare "spokesman" in the paragraph.
  private func employer(of person: PersonMention) -> PartyMention? {
    guard let role = person.role?.lowercased(), Self.staff.contains(role) else { return nil }
    if role == "president", person.country != nil { return nil }
    let paragraph = text.paragraphs[text.paragraph(ofToken: person.name.lowerBound)]
    var low = 0
    var high = parties.count
    while low < high {
      let mid = (low + high) / 2
      if parties[mid].tokens.lowerBound < person.whole.lowerBound {
        low = mid + 1
      } else {
        high = mid
      }
    }
    var index = low - 1
    var steps = 0
    while index >= 0, steps < 8, parties[index].tokens.lowerBound >= paragraph.lowerBound {
      let kind = parties[index].party.kind
      if kind == .company || kind == .organisation { return parties[index] }
      index -= 1
      steps += 1
    }
    return nil
  }
}
