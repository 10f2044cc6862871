internal import Facts

/// What a document says about which currency an ambiguous word means.
struct CurrencyContext {
  /// The countries of ambiguous currencies, by the token that names them, in text order.
  private var places: [(token: Int, country: String)] = []
  private var counts: [String: Int] = [:]
  /// How often a country acts: "Canada will provide", "the Canadian government".
  private var actions: [String: Int] = [:]
  /// Codes written without ambiguity anywhere in the document.
  private let explicit: Set<String>
  /// The country of the publisher, as far as its address or name tells.
  private let home: String?

  init(text: TokenizedText, document: Document, explicit: Set<String>) {
    self.explicit = explicit
    var home = CurrencyContext.country(ofAddress: document.url)
    if home == nil, let publisher = document.publisher {
      home = CurrencyCountries.home(ofPublisher: publisher)
    }
    self.home = home
    for i in text.tokens.indices where text.tokens[i].kind == .word && text.tokens[i].isCapitalised
    {
      let word = text.tokens[i].lower
      if word == "us", !text.tokens[i].shape.contains(.allCapitals) { continue }
      var country = CurrencyCountries.words[word]
      var end = i
      if i + 1 < text.tokens.count, text.tokens[i + 1].isCapitalised,
        let pair = CurrencyCountries.country(word, text.tokens[i + 1].lower)
      {
        country = pair
        end = i + 1
      }
      if country == nil, text.tokens[i].shape.contains(.hasHyphen) {
        country = CurrencyCountries.words[Word(text.lower(i).prefix { $0 != "-" })]
      }
      if let country {
        places.append((i, country))
        counts[country, default: 0] += 1
        if acts(text, from: i, to: end) { actions[country, default: 0] += 1 }
      }
    }
  }

  private static let prepositions: WordSet = [
    "in", "from", "to", "for", "with", "by", "of", "into", "near", "against", "between", "over",
  ]
  private static let authorities: WordSet = [
    "government", "prime", "minister", "defence", "defense", "foreign", "parliament", "cabinet",
    "ministry", "treasury", "finance",
  ]

  /// Returns whether the country named at a token is one that acts, and not a place or a user.
  private func acts(_ text: TokenizedText, from first: Int, to index: Int) -> Bool {
    let before = first > 0 ? text.tokens[first - 1].lower : .empty
    let after = index + 1 < text.tokens.count ? text.tokens[index + 1] : nil
    if let after, CurrencyContext.authorities.contains(after.lower) { return true }
    if before == "of", first > 1, CurrencyContext.authorities.contains(text.tokens[first - 2]) {
      return true
    }
    guard !CurrencyContext.prepositions.contains(before), let after, after.kind == .word else {
      return false
    }
    // "Canada will", "Canada's": not "Australian designation".
    if after.shape.contains(.possessive) { return true }
    return !text.hasSuffix(index, "n") && !after.isCapitalised
      && CurrencyContext.verbs.contains(after.lower)
  }

  private static let verbs: WordSet = [
    "will", "has", "is", "was", "to", "would", "plans", "said", "says", "announced", "announces",
    "provides", "provided", "contributes", "contributed", "donated", "donates", "committed",
    "commits", "pledged", "pledges", "signed", "signs", "ordered", "buys", "bought", "agreed",
    "allocated", "allocates", "sends", "sent", "intends", "and", "have", "had", "extended",
    "delivered", "is", "also", "wants", "may", "could", "should", "gave", "spent", "paid", "pays",
    "spends", "selected", "chose", "awarded", "approved",
  ]

  /// The country of a top-level domain.
  private static func country(ofAddress url: String?) -> String? {
    guard let url, let scheme = url.firstRange(of: "://") else { return nil }
    let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" }
    guard let dot = host.lastIndex(of: ".") else { return nil }
    let top = host[host.index(after: dot)...].uppercased()
    switch top {
    case "UK": return "GB"
    case "MIL", "GOV": return "US"
    default: return top.utf8.count == 2 ? top : nil
    }
  }

  /// Returns the code of an ambiguous term at a token, and whether it was concluded.
  func resolve(
    _ term: CurrencyTable.Term, family: CurrencyTable.Family, at token: Int, sentence: Range<Int>
  ) -> (code: String, isInferred: Bool) {
    let countries = CurrencyCountries.countries(of: family)
    if family == .dollar || family == .cent { return dollar(countries) }
    let written = Set(countries.values).intersection(explicit)
    if family == .mark, counts["FI"] == nil, counts["BA"] == nil { return (term.code, false) }
    if family == .won, counts["KP"] == nil { return (term.code, false) }
    if family == .yen {
      guard let near = nearest(countries, token, sentence) else { return (term.code, false) }
      return (near, near != term.code)
    }
    if let near = nearest(countries, token, sentence) { return (near, true) }
    if written.count == 1, let code = written.first { return (code, true) }
    if let most = mostFrequent(countries) { return (most, true) }
    if let home, let code = countries[home] { return (code, true) }
    return (term.code, true)
  }

  /// A bare dollar is the United States' unless the source or the text is plainly another's.
  private func dollar(_ countries: [String: String]) -> (
    code: String, isInferred: Bool
  ) {
    let isAmerican = (counts["US"] ?? 0) > 0 || explicit.contains("USD")
    let others = explicit.contains { $0 != "USD" && countries.values.contains($0) }
    if let home, let code = countries[home], code != "USD", !others { return (code, true) }
    if home == "US" || explicit.contains("USD") || others { return ("USD", false) }
    var best: (country: String, count: Int)?
    for (country, count) in actions.sorted(by: { $0.key < $1.key })
    where countries[country] != nil && country != "US" {
      if best.map({ count > $0.count }) ?? true { best = (country, count) }
    }
    if let best, let code = countries[best.country] {
      let american = actions["US"] ?? 0
      let mentions = counts[best.country] ?? 0
      if !isAmerican || american == 0 && mentions >= counts["US"] ?? 0 { return (code, true) }
      if best.count >= 3, best.count >= 3 * american, mentions >= 3 * (counts["US"] ?? 0) {
        return (code, true)
      }
    }
    return ("USD", !isAmerican)
  }

  /// The currency of the country named nearest in the sentence.
  private func nearest(_ countries: [String: String], _ token: Int, _ sentence: Range<Int>)
    -> String?
  {
    var best: (distance: Int, code: String)?
    for place in places where sentence.contains(place.token) {
      guard let code = countries[place.country] else { continue }
      let distance = abs(place.token - token)
      if best.map({ distance < $0.distance }) ?? true { best = (distance, code) }
    }
    return best?.code
  }

  private func mostFrequent(_ countries: [String: String]) -> String? {
    var best: (count: Int, code: String)?
    for (country, count) in counts.sorted(by: { $0.key < $1.key }) {
      guard let code = countries[country] else { continue }
      if best.map({ count > $0.count }) ?? true { best = (count, code) }
    }
    return best?.code
  }
}
