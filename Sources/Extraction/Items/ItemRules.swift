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
  private var nextParty = 0

  init(tokens: [Token], text: TokenizedText, parties: [PartyMention], lexicon: Lexicon) {
    self.tokens = tokens
    self.text = text
    self.parties = parties
    self.lexicon = lexicon
  }

  /// A piece of a noun phrase about an item.
  private enum Piece {
    case designation(ItemTerm?, String, Range<Int>)
    case word(ItemWord, Int)
    case maker(PartyMention)
    case adjective(Int)
  }

  mutating func run() -> [ItemMention] {
    var out: [ItemMention] = []
    var i = 0
    while i < tokens.count {
      guard tokens[i].kind == .word || tokens[i].kind == .number else {
        i += 1
        continue
      }
      if isVerb(at: i) {
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

  /// "to supply howitzers": the verb is no part of the item.
  private func isVerb(at i: Int) -> Bool {
    guard i > 0, lexicon.dealWords[tokens[i].lower] != nil || tokens[i].lower == "support" else {
      return false
    }
    let before = tokens[i - 1].lower
    return before == "to" || before == "will" || before == "would" || before == "and"
  }

  // MARK: Pieces

  private mutating func pieces(from start: Int) -> (pieces: [Piece], end: Int) {
    var pieces: [Piece] = []
    var i = start
    while i < tokens.count {
      let token = tokens[i]
      if i > start, token.shape.contains(.paragraphStart) { break }
      while nextParty < parties.count, parties[nextParty].tokens.lowerBound < i { nextParty += 1 }
      if let (term, name, end) = designation(at: i) {
        pieces.append(.designation(term, name, i..<end))
        i = end
        continue
      }
      if nextParty < parties.count, parties[nextParty].tokens.lowerBound == i {
        let party = parties[nextParty]
        guard !pieces.isEmpty, party.party.kind == .company || party.form == .adjective,
          party.tokens.upperBound < tokens.count
        else { break }
        pieces.append(.maker(party))
        i = party.tokens.upperBound
        continue
      }
      if token.kind == .word, let word = lexicon.itemWords[token.lower] {
        pieces.append(.word(word, i))
        i += 1
        continue
      }
      if !pieces.isEmpty, token.kind == .word, token.shape.contains(.hasHyphen),
        !token.isCapitalised || token.lower.hasSuffix("-class"), i + 1 < tokens.count
      {
        pieces.append(.adjective(i))
        i += 1
        continue
      }
      if token.lower.hasSuffix("-class"), token.isCapitalised, i + 1 < tokens.count,
        let next = lexicon.itemWords[tokens[i + 1].lower], next.category == .ships
      {
        let name = text.text(i)
        pieces.append(.designation(nil, name, i..<i + 1))
        i += 1
        continue
      }
      break
    }
    return (pieces, i)
  }

  /// Returns the weapon named at a token, as it is to be written, and where the name ends.
  private func designation(at i: Int) -> (term: ItemTerm?, name: String, end: Int)? {
    let token = tokens[i]
    guard token.isCapitalised || token.kind == .number || token.shape.contains(.hasDigit) else {
      return nil
    }
    if let (term, count) = lexicon.items.match(tokens, at: i) {
      if token.kind == .number, count < 2 { return nil }
      let end = variantEnd(after: i + count)
      var name = end > i + count ? text.span(i..<end).text : term.designation
      if count == 1, let written = patterned(at: i), written.end > i + 1 {
        return (term, written.name, variantEnd(after: written.end))
      }
      if name.hasSuffix("s"), end > i + count { name.removeLast() }
      return (term, name, end)
    }
    guard token.kind == .word, let pattern = patterned(at: i) else { return nil }
    return (pattern.term, pattern.name, variantEnd(after: pattern.end))
  }

  /// "II", "Block 52", "Mk 3" and glued pieces such as the `A7` of "2A7".
  private func variantEnd(after end: Int) -> Int {
    var end = end
    while end < tokens.count {
      let token = tokens[end]
      if !token.shape.contains(.spaceBefore) {
        guard token.kind == .word, !token.shape.contains(.possessive),
          token.end - token.start <= 3
        else { break }
        end += 1
        continue
      }
      if Self.variants.contains(token.lower), token.isCapitalised {
        end += 1
      } else if token.lower == "block" || token.lower == "mk", end + 1 < tokens.count,
        tokens[end + 1].kind == .number || Self.variants.contains(tokens[end + 1].lower)
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private static let variants: Set<String> = ["ii", "iii", "iv", "ng", "mkii"]

  /// A designation by its shape: letters, a hyphen or none, digits, letters.
  private func patterned(at i: Int) -> (term: ItemTerm?, name: String, end: Int)? {
    let token = tokens[i]
    guard token.kind == .word, token.isCapitalised else { return nil }
    var end = i + 1
    if !token.shape.contains(.hasDigit) {
      // "S 400", "Type 26", "ATR 72".
      guard end < tokens.count, tokens[end].kind == .number, token.end - token.start <= 7,
        tokens[end].end - tokens[end].start <= 5
      else { return nil }
      let isSeries = token.lower == "type" || token.lower == "project"
      guard isSeries || Self.spacedPrefixes.contains(token.lower) else { return nil }
      end += 1
      let whole = text.span(i..<variantEnd(after: end)).text
      if let key = ItemTerm.key(whole.utf8), let term = known(key) {
        return (term, isSeries ? whole : hyphenated(whole), end)
      }
      guard isSeries, tokens[end - 1].end - tokens[end - 1].start >= 2 else { return nil }
      return (nil, whole, end)
    }
    var name = text.text(i)
    if name.hasSuffix("s"), name.count > 2 { name.removeLast() }
    guard let key = ItemTerm.key(name.utf8) else { return nil }
    if let term = known(key) { return (term, name, end) }
    guard token.shape.contains(.hasHyphen), let prefix = letterPrefix(name),
      Self.prefixes.contains(prefix)
    else { return nil }
    return (nil, name, end)
  }

  /// Looks a key up, then without the letters of its variant: `f15qa`, `f15`.
  private func known(_ key: String) -> ItemTerm? {
    if let term = lexicon.designations[key] { return term }
    let bytes = Array(key.utf8)
    guard let firstDigit = bytes.firstIndex(where: { (0x30...0x39).contains($0) }), firstDigit > 0
    else { return nil }
    var end = firstDigit
    while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
    guard end < bytes.count, bytes.count - end <= 6, firstDigit <= 4 else { return nil }
    return lexicon.designations[String(decoding: bytes[..<end], as: UTF8.self)]
  }

  /// "S 400" to "S-400".
  private func hyphenated(_ name: String) -> String {
    let dashed = name.split(separator: " ").joined(separator: "-")
    if let term = lexicon.designations[ItemTerm.key(name.utf8) ?? ""],
      ItemTerm.key(term.designation.utf8) == ItemTerm.key(name.utf8)
    {
      return term.designation
    }
    return dashed
  }

  private func letterPrefix(_ name: String) -> String? {
    guard let dash = name.firstIndex(of: "-"), dash != name.startIndex else { return nil }
    let after = name[name.index(after: dash)...]
    guard after.first?.isNumber == true else { return nil }
    return String(name[..<dash])
  }

  private static let spacedPrefixes: Set<String> = [
    "s", "su", "mig", "mi", "ka", "f", "c", "t", "atr", "aw", "jf", "an", "il", "yak", "tu", "ch",
    "ah", "uh", "mh", "kc", "mq", "rbs", "cn", "md", "jas", "buk-m", "tow", "pac", "m", "kh",
  ]
  /// What may stand before the hyphen of a designation that no table holds.
  private static let prefixes: Set<String> = [
    "F", "F/A", "A", "AH", "UH", "CH", "MH", "SH", "HH", "OH", "MQ", "RQ", "KC", "EC", "EA", "AV",
    "Su", "SU", "MiG", "Mig", "MIG", "Mi", "MI", "Ka", "KA", "Tu", "TU", "Il", "IL", "An", "AN",
    "Yak", "YAK", "T", "S", "AIM", "AGM", "RIM", "FIM", "MIM", "BGM", "GBU", "Kh", "KH", "RBS",
    "AW", "CN", "BTR", "BMP", "BRDM", "BMD", "PC", "L", "KT", "FA", "TA", "KF", "JF", "J", "H", "Y",
    "Z", "HQ", "FN", "PL", "CM", "YJ", "DF", "VT", "VN", "WZ", "P", "C", "E", "B", "X", "RC", "MC",
    "AC", "HC", "TH", "NH", "AS", "SA", "EMB", "ALX", "M", "MT", "RG", "AMX", "LAV", "MLRS", "AGS",
    "RPG", "AK", "HK", "PKM", "SM", "PAC", "K", "UAV", "PT", "BM", "TOS", "MSTA", "ATR", "CL", "DA",
    "Bo", "BO", "BK", "Be", "U", "SSK", "TB", "HTT", "HJT", "TOW", "BGL", "Mk", "MK",
  ]

  // MARK: Mentions

  private func mention(of pieces: [Piece], from start: Int, after floor: Int) -> ItemMention? {
    var last = -1
    for (k, piece) in pieces.enumerated() {
      switch piece {
      case .designation: last = k
      case .word(let word, _) where word.kind == .head || word.kind == .weakHead || word.kind == .unit:
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
  private struct Reading {
    var designation: String?
    var term: ItemTerm?
    var words: [String] = []
    var lastSingular: String?
    var head: ItemWord?
    var hasStrongHead = false
    var isMilitary = false
    var isAirDefence = false
    var isUnit = false
    var end = 0
  }

  private func read(_ piece: Piece, into reading: inout Reading) {
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
        lower.hasPrefix("def") == false || reading.words.last == "air"
          || reading.words.last == "missile"
      {
        reading.isAirDefence = true
      }
      reading.words.append(lower)
      reading.lastSingular = word.singular
      reading.end = index + 1
    case .maker(let party): reading.end = party.tokens.upperBound
    case .adjective(let index):
      reading.words.append(tokens[index].lower)
      reading.lastSingular = nil
      reading.end = index + 1
    }
  }

  private func isItem(_ reading: Reading, start: Int, end: Int, hasQuantity: Bool) -> Bool {
    if end < tokens.count, tokens[end].kind == .word, !tokens[end].shape.contains(.lineBefore) {
      let next = tokens[end].lower
      if reading.designation == nil, Self.notItems.contains(next) { return false }
      if next == "of", end + 1 < tokens.count, tokens[end + 1].lower == "mass" { return false }
    }
    if start > 0 {
      let before = tokens[start - 1].lower
      if Self.spoilers.contains(before), reading.designation == nil { return false }
      if reading.designation == nil, before == "anti", tokens[start - 1].kind == .word { return false }
    }
    if reading.designation == nil, reading.words.first == "cruise", reading.head?.category == .ships {
      return false
    }
    if reading.designation == nil, reading.words.first == "nuclear",
      reading.words.last == "weapons" || reading.words.last == "weapon"
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
    default: return reading.isMilitary || (hasQuantity && Self.navalHeads.contains(head.singular))
    }
  }

  private static let navalHeads: Set<String> = ["vessel", "tanker", "trainer", "satellite"]

  private func hasMaker(before start: Int) -> Bool {
    guard start > 0 else { return false }
    if tokens[start - 1].shape.contains(.possessive) { return true }
    return parties.contains { $0.tokens.upperBound == start && $0.form != .reference }
  }

  private func isInListOfItems(before start: Int) -> Bool {
    guard start > 1 else { return false }
    let before = tokens[start - 1].lower
    return Self.beforeNames.contains(before)
  }

  private static let beforeNames: Set<String> = [
    "the", "its", "of", "and", ",", "new", "upgraded", "used", "more", "first", "their", "additional",
    "buy", "to", "for", "on", "or",
  ]

  /// Nouns after an item word that make something else of it: "missile test", "arms embargo".
  private static let notItems: Set<String> = [
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
  private static let spoilers: Set<String> = [
    "fuel", "think", "water", "septic", "space", "cable", "passenger", "cruise", "container",
    "commercial", "civilian", "airline", "fishing", "merchant", "oil", "against",
  ]

  private func description(_ reading: Reading) -> String? {
    guard !reading.words.isEmpty else { return reading.term?.description }
    guard reading.head != nil else { return reading.term?.description }
    var words = reading.words
    if let singular = reading.lastSingular { words[words.count - 1] = singular }
    return words.joined(separator: " ")
  }

  private func category(_ reading: Reading) -> ItemCategory {
    if let head = reading.head, head.category == .engines || head.category == .sensors {
      return head.category
    }
    if let term = reading.term { return term.category }
    if reading.isAirDefence { return .airDefence }
    guard let head = reading.head else { return .other }
    if head.category != .other || head.kind == .head { return head.category }
    for word in reading.words.reversed() {
      if let known = lexicon.itemWords[word], known.kind == .militaryModifier || known.kind == .head,
        known.category != .other
      {
        return known.category
      }
    }
    return .other
  }

  // MARK: Quantities

  private func quantity(before start: Int, floor: Int) -> QuantityReading? {
    QuantityReading(tokens: tokens, before: start, floor: floor) {
      lexicon.itemWords[$0] != nil
    }
  }

  /// "two batteries" + "Patriot missiles" with "of" between: one item.
  private func joinUnit(_ unit: ItemMention?, _ item: ItemMention) -> ItemMention? {
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
