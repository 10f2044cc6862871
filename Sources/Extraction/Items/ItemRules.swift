internal import Facts

/// Finds designations, generic descriptions and their quantities.
enum ItemRules {
  /// Returns the items that a text names, in text order and without overlaps.
  static func mentions(in text: TokenizedText, parties: [PartyMention], lexicon: Lexicon)
    -> [ItemMention]
  {
    var reader = ItemReader(tokens: text.tokens, text: text, parties: parties, lexicon: lexicon)
    return reader.run()
  }
}

/// One pass over the tokens of a text for its items.
struct ItemReader {
  let tokens: [Token]
  let text: TokenizedText
  let parties: [PartyMention]
  let lexicon: Lexicon
  var nextParty = 0

  init(tokens: [Token], text: TokenizedText, parties: [PartyMention], lexicon: Lexicon) {
    self.tokens = tokens
    self.text = text
    self.parties = parties
    self.lexicon = lexicon
  }

  /// A piece of a noun phrase about an item.
  enum Piece {
    case designation(ItemTerm?, String, Range<Int>)
    case word(ItemWord, Int)
    case maker(PartyMention)
    case adjective(Int)
  }

  mutating func run() -> [ItemMention] {
    var out: [ItemMention] = []
    var i = 0
    while i < tokens.count {
      guard mayBegin(at: i), !isVerb(at: i) else {
        i += 1
        continue
      }
      let (pieces, end) = pieces(from: i)
      guard !pieces.isEmpty else {
        i += 1
        continue
      }
      if let mention = mention(of: pieces, from: i, after: out.last?.tokens.upperBound ?? 0) {
        if let joined = joinUnit(out.last, mention) {
          out[out.count - 1] = joined
        } else {
          out.append(mention)
        }
        i = max(mention.tokens.upperBound, i + 1)
      } else {
        i = max(end, i + 1)
      }
    }
    return out
  }

  /// Returns whether a name, a designation or a word that items are described with stands here.
  private func mayBegin(at i: Int) -> Bool {
    let token = tokens[i]
    switch token.kind {
    case .number: return true
    case .word:
      return token.isCapitalised || token.shape.contains(.hasDigit)
        || lexicon.itemWords[token] != nil
    case .currencySign, .quote, .mark: return false
    }
  }

  /// "to supply howitzers": the verb is no part of the item.
  func isVerb(at i: Int) -> Bool {
    guard i > 0 else { return false }
    let before = tokens[i - 1].lower
    guard before == "to" || before == "will" || before == "would" || before == "and" else {
      return false
    }
    return lexicon.dealWords[tokens[i]] != nil || tokens[i].lower == "support"
  }

  // MARK: Mentions

  func mention(of pieces: [Piece], from start: Int, after floor: Int) -> ItemMention? {
    var last = -1
    for (k, piece) in pieces.enumerated() {
      switch piece {
      case .designation: last = k
      case .word(let word, _)
      where word.kind == .head || word.kind == .weakHead || word.kind == .unit:
        last = k
      default: break
      }
    }
    guard last >= 0 else { return nil }
    let used = Array(pieces[...last])
    var reading = Reading()
    for piece in used { read(piece, into: &reading) }
    let end = reading.end
    let quantity = quantity(before: start, floor: floor)
    guard isItem(reading, start: start, end: end, hasQuantity: quantity != nil) else { return nil }
    var item = Item(
      designation: reading.designation, description: description(reading),
      category: category(reading).rawValue)
    item.quantity = quantity?.value
    item.quantityBound = quantity?.bound
    return ItemMention(
      tokens: (quantity?.start ?? start)..<end, item: item, term: reading.term,
      rule: reading.designation == nil ? "item.description" : "item.designation",
      isUnit: reading.isUnit)
  }

  /// What the pieces of a noun phrase say together.
  struct Reading {
    var designation: String?
    var term: ItemTerm?
    /// The tokens of the words that describe the item.
    var words: [Int] = []
    var lastSingular: String?
    var head: ItemWord?
    var hasStrongHead = false
    var isMilitary = false
    var isAirDefence = false
    var isUnit = false
    var end = 0
  }

  func read(_ piece: Piece, into reading: inout Reading) {
    switch piece {
    case .designation(let term, let name, let range):
      if let first = reading.designation {
        if !name.hasPrefix(first), reading.term?.designation != term?.designation {
          reading.designation = first + " " + name
        }
      } else {
        reading.designation = name
      }
      if reading.term == nil || reading.term?.isAmbiguous == true { reading.term = term }
      reading.end = range.upperBound
      reading.isMilitary = true
    case .word(let word, let index):
      let lower = tokens[index].lower
      switch word.kind {
      case .head:
        reading.hasStrongHead = true
        reading.head = word
        reading.isMilitary = true
      case .weakHead: reading.head = word
      case .unit:
        reading.isUnit = true
        reading.head = reading.head ?? word
      case .militaryModifier: reading.isMilitary = true
      case .modifier: break
      }
      if lower == "anti-aircraft" || lower == "air-defence" || lower == "air-defense"
        || lower == "surface-to-air"
        || (lower == "defence" || lower == "defense"),
        !lower.hasPrefix("def") || lastWord(reading) == "air" || lastWord(reading) == "missile"
      {
        reading.isAirDefence = true
      }
      reading.words.append(index)
      reading.lastSingular = word.singular
      reading.end = index + 1
    case .maker(let party): reading.end = party.tokens.upperBound
    case .adjective(let index):
      reading.words.append(index)
      reading.lastSingular = nil
      reading.end = index + 1
    }
  }

  func isItem(_ reading: Reading, start: Int, end: Int, hasQuantity: Bool) -> Bool {
    if end < tokens.count, tokens[end].kind == .word, !tokens[end].shape.contains(.lineBefore) {
      let next = tokens[end].lower
      if reading.designation == nil, Self.notItems.contains(next) { return false }
      if next == "of", end + 1 < tokens.count, tokens[end + 1].lower == "mass" { return false }
    }
    if start > 0 {
      let before = tokens[start - 1].lower
      if Self.spoilers.contains(before), reading.designation == nil { return false }
      if reading.designation == nil, before == "anti", tokens[start - 1].kind == .word {
        return false
      }
    }
    if reading.designation == nil, firstWord(reading) == "cruise", reading.head?.category == .ships
    {
      return false
    }
    if reading.designation == nil, firstWord(reading) == "nuclear",
      lastWord(reading) == "weapons" || lastWord(reading) == "weapon"
    {
      return false
    }
    if reading.designation != nil {
      guard reading.term?.isAmbiguous == true else { return true }
      return reading.head != nil || hasQuantity || hasMaker(before: start)
        || reading.designation != reading.term?.designation
        || (reading.designation?.contains(" ") ?? false)
        || isInListOfItems(before: start)
    }
    guard let head = reading.head else { return false }
    switch head.kind {
    case .head: return true
    case .unit: return false
    default:
      return reading.isMilitary || (hasQuantity && Self.navalHeads.contains(Word(head.singular)))
    }
  }

  private func firstWord(_ reading: Reading) -> Word? {
    reading.words.first.map { tokens[$0].lower }
  }

  private func lastWord(_ reading: Reading) -> Word? {
    reading.words.last.map { tokens[$0].lower }
  }

  static let navalHeads: WordSet = ["vessel", "tanker", "trainer", "satellite"]

  func hasMaker(before start: Int) -> Bool {
    guard start > 0 else { return false }
    if tokens[start - 1].shape.contains(.possessive) { return true }
    // The parties that end before the token or at it stand in front of those that begin there.
    var low = 0
    var high = parties.count
    while low < high {
      let middle = (low + high) / 2
      if parties[middle].tokens.lowerBound < start { low = middle + 1 } else { high = middle }
    }
    return parties[..<low].reversed().prefix { $0.tokens.upperBound >= start }.contains {
      $0.tokens.upperBound == start && $0.form != .reference
    }
  }

  func isInListOfItems(before start: Int) -> Bool {
    guard start > 1 else { return false }
    let before = tokens[start - 1].lower
    return Self.beforeNames.contains(before)
  }

  static let beforeNames: WordSet = [
    "the", "its", "of", "and", ",", "new", "upgraded", "used", "more", "first", "their",
    "additional",
    "buy", "to", "for", "on", "or",
  ]

  /// Nouns after an item word that make something else of it: "missile test", "arms embargo".
  static let notItems: WordSet = [
    "test", "tests", "testing", "programme", "program", "programmes", "programs", "attack",
    "attacks", "strike", "strikes", "base", "bases", "maker", "makers", "crew", "crews", "pilot",
    "pilots", "industry", "industries", "market", "markets", "control", "controls", "race",
    "embargo", "embargoes", "exporter", "exporters", "importer", "importers", "dealer", "dealers",
    "inspectors", "treaty", "sanctions", "manufacturer", "manufacturers", "producer", "producers",
    "smuggling", "trafficking", "ministry", "minister", "fire", "ban", "bans", "production",
    "builder", "builders", "factory", "factories", "plant", "threat", "threats", "exports",
    "imports", "exporting", "trade", "spending", "expert", "experts", "company", "companies",
    "engineers", "operators", "squadron", "force", "forces", "provider", "supplier", "suppliers",
  ]
  static let spoilers: WordSet = [
    "fuel", "think", "water", "septic", "space", "cable", "passenger", "cruise", "container",
    "commercial", "civilian", "airline", "fishing", "merchant", "oil", "against",
  ]

  func description(_ reading: Reading) -> String? {
    guard !reading.words.isEmpty else { return reading.term?.description }
    guard reading.head != nil else { return reading.term?.description }
    var words = reading.words.map { text.lower($0) }
    if let singular = reading.lastSingular { words[words.count - 1] = singular }
    return words.joined(separator: " ")
  }

  func category(_ reading: Reading) -> ItemCategory {
    if let head = reading.head, head.category == .engines || head.category == .sensors {
      return head.category
    }
    if let term = reading.term { return term.category }
    if reading.isAirDefence { return .airDefence }
    guard let head = reading.head else { return .other }
    if head.category != .other || head.kind == .head { return head.category }
    for index in reading.words.reversed() {
      if let known = lexicon.itemWords[tokens[index]],
        known.kind == .militaryModifier || known.kind == .head,
        known.category != .other
      {
        return known.category
      }
    }
    return .other
  }

  // MARK: Quantities

  func quantity(before start: Int, floor: Int) -> QuantityReading? {
    QuantityReading(text: text, before: start, floor: floor) {
      lexicon.itemWords[$0] != nil
    }
  }

  /// "two batteries" + "Patriot missiles" with "of" between: one item.
  func joinUnit(_ unit: ItemMention?, _ item: ItemMention) -> ItemMention? {
    guard let unit, unit.isUnit, unit.tokens.upperBound + 1 <= item.tokens.lowerBound,
      item.tokens.lowerBound - unit.tokens.upperBound <= 3,
      tokens[unit.tokens.upperBound].lower == "of"
    else { return nil }
    var joined = item
    joined.tokens = unit.tokens.lowerBound..<item.tokens.upperBound
    joined.item.quantity = unit.item.quantity ?? item.item.quantity
    joined.item.quantityBound = unit.item.quantityBound ?? item.item.quantityBound
    return joined
  }
}
