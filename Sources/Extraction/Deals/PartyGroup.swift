internal import Facts

/// Parties that stand together and play one part in a sentence: "Boeing and the US government",
/// "Sweden's Saab".
struct PartyGroup: Sendable {
  /// Indices into the text's party mentions.
  var members: [Int]
  /// The tokens from the first determiner to the last word.
  var tokens: Range<Int>
  /// The preposition that governs the group; `nil` for a subject or an object.
  var preposition: Word?
  /// A Boolean value that says whether "'s" follows and so the group owns the next noun.
  var isPossessive = false
  /// A Boolean value that says whether the last member is an adjective to the next noun.
  var isAdjective = false
  /// A Boolean value that says whether the members are joined by "and".
  var isCoordinated = false
}

/// Puts the party mentions of a sentence into groups and finds their prepositions.
struct PartyGroupReader {
  let marked: MarkedText
  private let tokens: [Token]

  init(marked: MarkedText) {
    self.marked = marked
    tokens = marked.text.tokens
  }

  /// Returns the groups of a range of tokens; `first` is the first party mention within it.
  func groups(in range: Range<Int>, mentions: Range<Int>) -> [PartyGroup] {
    var out: [PartyGroup] = []
    for index in mentions {
      let mention = marked.parties[index]
      if mention.rule == "party.hyphen", isOnlyBacking(mention) { continue }
      let start = nounPhraseStart(mention.tokens.lowerBound, range)
      let end = mention.tokens.upperBound
      var group = PartyGroup(members: [index], tokens: start..<end)
      group.isPossessive = end < range.upperBound && tokens[end].shape.contains(.possessive)
      group.isAdjective = mention.form == .adjective
      if let last = out.last, let isCoordinated = joins(last, group, range) {
        out[out.count - 1].members.append(index)
        out[out.count - 1].tokens = last.tokens.lowerBound..<max(end, last.tokens.upperBound)
        out[out.count - 1].isPossessive = group.isPossessive
        out[out.count - 1].isAdjective = group.isAdjective
        if isCoordinated { out[out.count - 1].isCoordinated = true }
        continue
      }
      group.preposition = preposition(before: start, range)
      out.append(group)
    }
    return out
  }

  /// "US-backed", "Saudi-led": no side of a deal.
  private func isOnlyBacking(_ mention: PartyMention) -> Bool {
    let first = mention.tokens.lowerBound
    guard tokens[first].shape.contains(.hasHyphen) else { return false }
    return ["-backed", "-led", "-based", "-funded", "-sponsored", "-aligned", "-trained"].contains {
      marked.text.hasSuffix(first, $0)
    }
  }

  private func nounPhraseStart(_ start: Int, _ range: Range<Int>) -> Int {
    var i = start
    while i > range.lowerBound, Self.determiners.contains(tokens[i - 1]) { i -= 1 }
    return i
  }

  private static let determiners: WordSet = [
    "the", "a", "an", "its", "their", "neighbouring", "neighboring", "both", "former", "fellow",
    "neighbour", "rival", "state-owned", "planemaker", "shipbuilder", "company", "giant", "firm",
    "state", "exporter", "arms", "manufacturer", "maker", "government", "governments",
  ]

  /// Returns whether the second group goes on the first, and then whether by coordination.
  private func joins(_ a: PartyGroup, _ b: PartyGroup, _ range: Range<Int>) -> Bool? {
    // "French-Italian": two parties in one word.
    guard a.tokens.upperBound <= b.tokens.lowerBound else { return true }
    let gap = a.tokens.upperBound..<b.tokens.lowerBound
    if gap.isEmpty {
      return a.isAdjective || marked.parties[b.members[0]].party.kind == .company ? false : nil
    }
    guard gap.count <= 3 || gap.count <= 6 && a.isPossessive else { return nil }
    var hasAnd = false
    for i in gap {
      let word = tokens[i].lower
      switch word {
      case "and", "&", "/", "or": hasAnd = true
      case ",": break
      case "of":
        guard marked.parties[a.members[a.members.count - 1]].party.kind == .company else {
          return nil
        }
        return false
      default:
        guard
          tokens[i].shape.contains(.possessive) || word == "(" || Self.roleNouns.contains(word)
            || Self.leaders.contains(word)
        else { return nil }
      }
    }
    if hasAnd {
      // "… of Turkey and Russia's exports": the second owns what follows; still one group.
      return a.isAdjective && !b.isAdjective ? nil : true
    }
    if gap.count == 1, tokens[gap.lowerBound].lower == "," {
      // "Russia, Turkey and Iran": a list; else an aside.
      let end = b.tokens.upperBound
      guard end + 1 < range.upperBound, !a.isPossessive else { return nil }
      return tokens[end].lower == "and" || tokens[end].lower == "," ? true : nil
    }
    if tokens[gap.lowerBound].shape.contains(.possessive) {
      return false
    }
    return tokens[gap.lowerBound].lower == "("
      || Self.roleNouns.contains(tokens[gap.lowerBound])
      ? false : nil
  }

  /// "Qatar's emir and the French president": persons between two states.
  private static let leaders: WordSet = [
    "emir", "king", "president", "minister", "prime", "premier", "chancellor", "sultan", "crown",
    "prince", "leader", "foreign", "the", "defence", "defense",
  ]

  private static let roleNouns: WordSet = [
    "planemaker", "shipbuilder", "company", "firm", "giant", "manufacturer", "maker", "group",
    "contractor", "arms", "exporter", "defence", "defense", "aerospace", "state", "state-owned",
    "shipyard", "conglomerate", "builder", "aircraft", "drone", "missile",
  ]

  /// The preposition that governs a noun phrase, over "mainly", "including" and the like.
  func preposition(before start: Int, _ range: Range<Int>) -> Word? {
    guard start > range.lowerBound else { return nil }
    var i = start - 1
    let isAboveAll =
      tokens[i].lower == "all" && i > range.lowerBound && tokens[i - 1].lower == "above"
    if isAboveAll || Self.asides.contains(tokens[i]) {
      var k = i - 1
      while k >= range.lowerBound, i - k < 7 {
        if Self.prepositions.contains(tokens[k]) { return tokens[k].lower }
        k -= 1
      }
    }
    // "with both Russia", "from neighbouring China", "to the air force of Egypt".
    while i >= range.lowerBound, Self.skipped.contains(tokens[i]) { i -= 1 }
    guard i >= range.lowerBound else { return nil }
    let word = tokens[i].lower
    if word == "of", i - 1 >= range.lowerBound {
      // "the air force of Egypt", "officials of the ministry".
      if Self.ofHolders.contains(tokens[i - 1]) {
        return preposition(before: nounStart(i - 1, range), range)
      }
    }
    return Self.prepositions.contains(word) ? word : nil
  }

  private func nounStart(_ index: Int, _ range: Range<Int>) -> Int {
    var i = index
    while i > range.lowerBound,
      Self.determiners.contains(tokens[i - 1]) || tokens[i - 1].lower == "air"
        || tokens[i - 1].lower == "armed"
    {
      i -= 1
    }
    return i
  }

  private static let asides: WordSet = [
    "mainly", "including", "especially", "notably", "namely", "chiefly", "primarily",
    "particularly",
  ]
  private static let skipped: WordSet = [
    "both", "neighbouring", "neighboring", "mainly", "either", "fellow", "nearby", "possibly",
    "government", "governments", "manufacturer", "maker", "firm", "company", "giant",
  ]
  private static let ofHolders: WordSet = [
    "force", "forces", "army", "navy", "government", "ministry", "part", "behalf",
  ]
  static let prepositions: WordSet = [
    "of", "in", "to", "from", "with", "by", "for", "at", "on", "over", "between", "against", "near",
    "into", "through", "via", "across", "about", "among", "than", "after", "before", "despite",
    "within", "without", "under", "amid", "around", "like", "alongside", "versus", "than", "as",
    "behind", "toward", "towards", "outside", "inside", "beyond", "during", "following", "since",
  ]
}
