internal import Facts

/// Finds persons with their roles, and resolves later surnames to the full name.
enum PersonRules {
  /// Returns the persons that a text names, in text order and without overlaps.
  ///
  /// - Complexity: O(n) in the number of tokens.
  static func mentions(
    in text: TokenizedText, words: [WordEntry], parties: [PartyMention], lexicon: Lexicon
  ) -> [PersonMention] {
    var finder = PersonFinder(text: text, words: words, parties: parties, lexicon: lexicon)
    finder.findNames()
    let persons = PersonRegistry.resolve(finder.found, loose: finder.loose, in: text)
    return PersonBackground(text: text, parties: parties).completed(persons)
  }
}

/// One pass over a text that collects names with their roles.
struct PersonFinder {
  let text: TokenizedText
  let words: [WordEntry]
  let parties: [PartyMention]
  let lexicon: Lexicon
  /// For each token the index of the party that covers it, or -1.
  let party: [Int32]
  /// Names read with certainty, with their roles.
  var found: [PersonMention] = []
  /// Runs of capital words that may be the short form of a name found elsewhere.
  var loose: [Range<Int>] = []

  init(text: TokenizedText, words: [WordEntry], parties: [PartyMention], lexicon: Lexicon) {
    self.text = text
    self.words = words
    self.lexicon = lexicon
    self.parties = parties
    var party = [Int32](repeating: -1, count: text.tokens.count)
    for (index, mention) in parties.enumerated() {
      for token in mention.tokens { party[token] = Int32(index) }
    }
    self.party = party
  }

  mutating func findNames() {
    for sentence in text.sentences {
      var i = sentence.lowerBound
      while i < sentence.upperBound {
        guard isNamePart(i) else {
          i += 1
          continue
        }
        let run = i..<runEnd(from: i, limit: sentence.upperBound)
        read(run, in: sentence)
        i = run.upperBound
      }
    }
  }

  /// Returns whether a token can be a word of a name.
  func isNamePart(_ i: Int) -> Bool {
    let token = text.tokens[i]
    guard token.kind == .word, !token.shape.contains(.possessive) else { return false }
    if token.isCapitalised { return !token.shape.contains(.hasDigit) }
    return token.shape.contains(.hasHyphen)
      && (token.lower.hasPrefix("al-") || token.lower.hasPrefix("el-")
        || token.lower.hasPrefix("ul-"))
  }

  /// Returns the end of the run of capital words, initials and name particles at a token.
  private func runEnd(from start: Int, limit: Int) -> Int {
    let tokens = text.tokens
    var j = start + 1
    while j < limit, !tokens[j].shape.contains(.lineBefore) {
      if isNamePart(j) {
        j += 1
      } else if tokens[j].shape.contains(.abbreviationDot), j + 1 < limit, isNamePart(j + 1) {
        j += 2
      } else if words[j].kind.contains(.particle) {
        var k = j + 1
        while k < limit, k < j + 3, words[k].kind.contains(.particle), !isNamePart(k) { k += 1 }
        guard k < limit, isNamePart(k), tokens[j].lower != "e" && tokens[j].lower != "y" else {
          return j
        }
        j = k + 1
      } else {
        return j
      }
    }
    return j
  }

  private mutating func read(_ run: Range<Int>, in sentence: Range<Int>) {
    var start = run.lowerBound
    var end = run.upperBound
    // Function words that have a capital because they begin the sentence or stand in a headline.
    while start < end, isFunctionWord(start) { start += 1 }
    while end > start, isFunctionWord(end - 1) || isMark(end - 1) { end -= 1 }
    guard start < end else { return }
    // A party within the run belongs to the role before the name.
    var nameStart = start
    for i in start..<end where party[i] >= 0 {
      // "Michael Jordan" is no country; "Lockheed Martin" is no name of a person.
      if words[i].kind.isGiven, parties[Int(party[i])].tokens.count == 1 { continue }
      nameStart = i + 1
    }
    if nameStart >= end {
      if party[start] < 0 { loose.append(start..<(start + 1)) }
      return
    }
    let title = skipTitles(&nameStart, end: end)
    let hasTitle = title == .honorific
    var isGiven = false
    if let hit = (nameStart..<end).first(where: { words[$0].kind.isGiven }) {
      isGiven = true
      if title == .role || title == .honorific {
        // The name begins after its title: "Captain Ong Wei Liang".
      } else if hit + 1 < end {
        nameStart = hit
      } else {
        nameStart = max(nameStart, hit - 2)
      }
      if hit + 1 == end, hit == nameStart, !hasTitle { isGiven = false }
    }
    let name = nameStart..<end
    guard isPlausible(name) else { return addLoose(start..<end) }
    let prefix = rolePrefix(before: nameStart, in: sentence)
    let suffix = roleSuffix(after: end, in: sentence)
    let size = name.count { !isMark($0) }
    let strongTitle = hasTitle || prefix?.isHonorific == true
    let accepted =
      isGiven && size >= 2 || strongTitle || prefix != nil && size >= 2
      || hasInitials(name) && size >= 2
      || suffix?.isRole == true && (size >= 2 || isSurname(name, before: suffix))
    guard accepted else { return addLoose(name) }
    add(name, prefix: prefix, suffix: suffix, rule: rule(isGiven, prefix != nil))
  }

  private static let corporateRoles: WordSet = [
    "owner", "producer", "publisher", "operator", "builder", "partner", "member", "contractor",
    "critic", "leader", "trader", "founder", "source", "investor", "designer", "successor",
    "predecessor", "contender", "head", "star", "witness", "associate", "principal",
  ]

  /// Returns whether a single unknown word with an office after it is a surname: "O'Brien, the
  /// national security adviser,".
  private func isSurname(_ name: Range<Int>, before suffix: RolePhrase?) -> Bool {
    let i = name.lowerBound
    guard name.count == 1, words[i].kind.isEmpty, words[i].cue == nil, party[i] < 0,
      !text.tokens[i].shape.contains(.allCapitals), let suffix,
      words[suffix.tokens.lowerBound].kind.contains(.determiner), suffix.tokens.count <= 9
    else { return false }
    return !suffix.tokens.contains { Self.corporateRoles.contains(text.tokens[$0]) }
  }

  private func rule(_ isGiven: Bool, _ hasRole: Bool) -> String {
    hasRole ? "person.role-name" : isGiven ? "person.given-name" : "person.apposition"
  }

  private mutating func addLoose(_ range: Range<Int>) {
    loose.append(range)
  }

  func isMark(_ i: Int) -> Bool { text.tokens[i].kind != .word }

  private func isFunctionWord(_ i: Int) -> Bool {
    let kind = words[i].kind
    guard kind.isDisjoint(with: [.given, .honorific, .role]) else { return false }
    return !kind.isDisjoint(with: [
      .pronoun, .determiner, .auxiliary, .modal, .negation, .adverb, .preposition, .subordinator,
      .coordinator, .time, .verb,
    ])
  }

  private enum Title { case none, role, honorific }

  /// Moves past titles at the beginning of a run; returns what the last one is.
  private func skipTitles(_ start: inout Int, end: Int) -> Title {
    var last: Int?
    for i in start..<end where !isMark(i) {
      let kind = words[i].kind
      guard !kind.isDisjoint(with: [.honorific, .role]) else {
        // The name has begun: "Datuk Seri Najib Tun Razak".
        if kind.isGiven || last != nil && !kind.contains(.roleModifier) { break }
        continue
      }
      // Given names such as "Dean" or "Raja" are titles only where a name follows.
      if kind.isGiven, i > start, last == nil { break }
      if i + 1 < end { last = i }
    }
    guard let last else { return .none }
    var next = last + 1
    while next < end, isMark(next) { next += 1 }
    guard next < end else { return .none }
    start = next
    return words[last].kind.contains(.honorific) ? .honorific : .role
  }

  private func hasInitials(_ name: Range<Int>) -> Bool {
    let first = text.tokens[name.lowerBound]
    let length = first.end - first.start
    if first.shape.contains(.allCapitals),
      text.contains(name.lowerBound, 0x2E)
    {
      return length <= 6
    }
    return length <= 2 && name.count > 1
      && (length == 2 || text.tokens[name.lowerBound + 1].lower == ".")
  }

  private static let surnamesOnly: WordSet = [
    "may", "west", "north", "day", "park", "house", "church", "english", "french", "german",
    "street",
    "rivers", "battle", "news", "march",
  ]

  private func isPlausible(_ name: Range<Int>) -> Bool {
    let size = name.count { !isMark($0) }
    guard size >= 1, size <= 6 else { return false }
    var allCaps = 0
    for i in name where !isMark(i) {
      let kind = words[i].kind
      if !kind.isDisjoint(with: [.notName, .organisation, .record, .people]) {
        guard size == 2, i == name.upperBound - 1, words[name.lowerBound].kind.isGiven,
          Self.surnamesOnly.contains(text.tokens[i])
        else { return false }
      }
      if text.tokens[i].shape.contains(.allCapitals), !text.contains(i, 0x2E) {
        allCaps += 1
      }
    }
    return allCaps == 0 || allCaps == size && size >= 2
  }

  private mutating func add(
    _ name: Range<Int>, prefix: RolePhrase?, suffix: RolePhrase?, rule: String
  ) {
    var whole = name
    if let prefix { whole = prefix.tokens.lowerBound..<whole.upperBound }
    if let suffix { whole = whole.lowerBound..<suffix.tokens.upperBound }
    var mention = PersonMention(
      name: name, whole: whole, fullName: text.words(name), role: prefix?.role,
      organisation: prefix?.organisation, country: prefix?.country, gender: prefix?.gender,
      rule: rule)
    if let suffix {
      // "Captain Ting, chief executive of …": the office says more than the rank.
      if suffix.isRole, mention.role == nil || prefix?.isOffice == false {
        mention.role = suffix.role ?? mention.role
      }
      mention.organisation = mention.organisation ?? suffix.organisation
      mention.country = mention.country ?? suffix.country
      mention.gender = mention.gender ?? suffix.gender
    }
    mention.role = mention.role ?? mention.organisation
    if mention.gender == nil {
      let kind = words[name.lowerBound].kind
      if kind.contains(.givenFemale) != kind.contains(.givenMale) {
        mention.gender = kind.contains(.givenFemale) ? .female : .male
      }
    }
    found.append(mention)
  }
}

extension TokenizedText {
  /// Returns the words of a range with single spaces, as one line.
  func words(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    var out = ""
    for i in range {
      if i > range.lowerBound, tokens[i].shape.contains(.spaceBefore) { out += " " }
      out += text(i)
    }
    return out
  }
}
