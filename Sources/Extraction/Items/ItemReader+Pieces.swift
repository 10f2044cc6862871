internal import Facts

/// The words, names and designations that a noun phrase about an item is made of.
extension ItemReader {
  // MARK: Pieces
  mutating func pieces(from start: Int) -> (pieces: [Piece], end: Int) {
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
      if token.kind == .word, let word = lexicon.itemWords[token] {
        pieces.append(.word(word, i))
        i += 1
        continue
      }
      if !pieces.isEmpty, token.kind == .word, token.shape.contains(.hasHyphen),
        !token.isCapitalised || text.hasSuffix(i, "-class"), i + 1 < tokens.count
      {
        pieces.append(.adjective(i))
        i += 1
        continue
      }
      if token.isCapitalised, text.hasSuffix(i, "-class"), i + 1 < tokens.count,
        let next = lexicon.itemWords[tokens[i + 1]], next.category == .ships
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
  func designation(at i: Int) -> (term: ItemTerm?, name: String, end: Int)? {
    let token = tokens[i]
    guard token.isCapitalised || token.kind == .number || token.shape.contains(.hasDigit) else {
      return nil
    }
    if let (term, count) = lexicon.items.match(text, at: i) {
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
  func variantEnd(after end: Int) -> Int {
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
      if Self.variants.contains(token), token.isCapitalised {
        end += 1
      } else if token.lower == "block" || token.lower == "mk", end + 1 < tokens.count,
        tokens[end + 1].kind == .number || Self.variants.contains(tokens[end + 1])
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  static let variants: WordSet = ["ii", "iii", "iv", "ng", "mkii"]

  /// A designation by its shape: letters, a hyphen or none, digits, letters.
  func patterned(at i: Int) -> (term: ItemTerm?, name: String, end: Int)? {
    let token = tokens[i]
    guard token.kind == .word, token.isCapitalised else { return nil }
    var end = i + 1
    if !token.shape.contains(.hasDigit) {
      // "S 400", "Type 26", "ATR 72".
      guard end < tokens.count, tokens[end].kind == .number, token.end - token.start <= 7,
        tokens[end].end - tokens[end].start <= 5
      else { return nil }
      let isSeries = token.lower == "type" || token.lower == "project"
      guard isSeries || Self.spacedPrefixes.contains(token) else { return nil }
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
  func known(_ key: String) -> ItemTerm? {
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
  func hyphenated(_ name: String) -> String {
    let dashed = name.split(separator: " ").joined(separator: "-")
    if let term = lexicon.designations[ItemTerm.key(name.utf8) ?? ""],
      ItemTerm.key(term.designation.utf8) == ItemTerm.key(name.utf8)
    {
      return term.designation
    }
    return dashed
  }

  func letterPrefix(_ name: String) -> String? {
    guard let dash = name.firstIndex(of: "-"), dash != name.startIndex else { return nil }
    let after = name[name.index(after: dash)...]
    guard after.first?.isNumber == true else { return nil }
    return String(name[..<dash])
  }

  static let spacedPrefixes: WordSet = [
    "s", "su", "mig", "mi", "ka", "f", "c", "t", "atr", "aw", "jf", "an", "il", "yak", "tu", "ch",
    "ah", "uh", "mh", "kc", "mq", "rbs", "cn", "md", "jas", "buk-m", "tow", "pac", "m", "kh",
  ]
  /// What may stand before the hyphen of a designation that no table holds.
  static let prefixes: Set<String> = [
    "F", "F/A", "A", "AH", "UH", "CH", "MH", "SH", "HH", "OH", "MQ", "RQ", "KC", "EC", "EA", "AV",
    "Su", "SU", "MiG", "Mig", "MIG", "Mi", "MI", "Ka", "KA", "Tu", "TU", "Il", "IL", "An", "AN",
    "Yak", "YAK", "T", "S", "AIM", "AGM", "RIM", "FIM", "MIM", "BGM", "GBU", "Kh", "KH", "RBS",
    "AW", "CN", "BTR", "BMP", "BRDM", "BMD", "PC", "L", "KT", "FA", "TA", "KF", "JF", "J", "H", "Y",
    "Z", "HQ", "FN", "PL", "CM", "YJ", "DF", "VT", "VN", "WZ", "P", "C", "E", "B", "X", "RC", "MC",
    "AC", "HC", "TH", "NH", "AS", "SA", "EMB", "ALX", "M", "MT", "RG", "AMX", "LAV", "MLRS", "AGS",
    "RPG", "AK", "HK", "PKM", "SM", "PAC", "K", "UAV", "PT", "BM", "TOS", "MSTA", "ATR", "CL", "DA",
    "Bo", "BO", "BK", "Be", "U", "SSK", "TB", "HTT", "HJT", "TOW", "BGL", "Mk", "MK",
  ]
}
