/// What the merger knows about a report's item: its names, the words of its description, its
/// category.
struct ItemProfile: Hashable, Sendable {
  /// The designations; more than one for a list such as `AH-64E; CH-47F`.
  let names: [ItemName]
  /// The words of the description in alphabetical order, without those that say nothing.
  let words: [String]
  let category: String?

  /// How two items relate.
  enum Relation: Sendable {
    case sameDesignation, variantDesignation, sameDescription, closeDescription, sameCategory
    case bothGeneral
    case different
  }

  init(_ item: Item?) {
    names = (item?.designation ?? "").split(separator: ";").map { ItemName($0) }
      .filter { !$0.tokens.isEmpty }
    words = ItemProfile.words(of: item?.description ?? "")
    category = item?.category.flatMap { $0.isEmpty || $0 == "Other" ? nil : $0 }
  }

  /// A Boolean value that says whether the source speaks of arms without saying which.
  var isGeneral: Bool { names.isEmpty && words.isEmpty && category == nil }

  /// Returns how two items relate.
  ///
  /// Different designations are different items; a general description goes with nothing but
  /// another general one.
  func relation(to other: ItemProfile) -> Relation {
    if !names.isEmpty && !other.names.isEmpty { return designationRelation(to: other) }
    if isGeneral || other.isGeneral {
      return isGeneral && other.isGeneral ? .bothGeneral : .different
    }
    if !words.isEmpty && !other.words.isEmpty {
      if words == other.words { return .sameDescription }
      let (short, long) =
        words.count <= other.words.count ? (words, other.words) : (other.words, words)
      return short.allSatisfy(long.contains) ? .closeDescription : .different
    }
    return category != nil && category == other.category ? .sameCategory : .different
  }

  private func designationRelation(to other: ItemProfile) -> Relation {
    let (short, long) =
      names.count <= other.names.count ? (names, other.names) : (other.names, names)
    var allSame = short.count == long.count
    for name in short {
      var best = ItemName.Relation.different
      for candidate in long {
        switch name.relation(to: candidate) {
        case .same: best = .same
        case .variant: if best == .different { best = .variant }
        case .different: break
        }
      }
      if best == .different { return .different }
      if best == .variant { allSame = false }
    }
    return allSame ? .sameDesignation : .variantDesignation
  }

  private static func words(of description: String) -> [String] {
    var found: [String] = []
    for piece in description.lowercased().utf8.split(whereSeparator: { byte in
      !(byte >= 128 || (48...57).contains(byte) || (97...122).contains(byte))
    }) {
      var word = String(decoding: piece, as: UTF8.self)
      if word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") { word.removeLast() }
      word = spellings[word] ?? word
      if !emptyWords.contains(word), !found.contains(word) { found.append(word) }
    }
    return found.sorted()
  }

  private static let spellings: [String: String] = [
    "defense": "defence", "armored": "armoured", "jet": "aircraft", "plane": "aircraft",
    "airplane": "aircraft", "warplane": "fighter", "unmanned": "drone", "uav": "drone",
    "armour": "armoured", "armor": "armoured", "antiaircraft": "air defence",
  ]

  /// Words that name no item: "a package of arms and other military equipment".
  private static let emptyWords: Set<String> = [
    "a", "an", "the", "of", "and", "or", "for", "with", "other", "new", "used", "modern",
    "advanced", "small", "various", "arm", "arms", "weapon", "weaponry", "armament", "deal",
    "package", "military", "equipment", "hardware", "sale", "purchase", "contract", "agreement",
    "order", "loan", "aid", "supply", "supplie", "delivery", "deliverie", "memorandum", "material",
    "materiel", "export", "transfer", "programme", "program", "major", "big", "huge", "large",
  ]
}
