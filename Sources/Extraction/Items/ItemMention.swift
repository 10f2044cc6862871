internal import Facts

/// A weapon or other military item named in a text.
struct ItemMention: Sendable {
  /// The tokens from the quantity to the last word of the item.
  var tokens: Range<Int>
  var item: Item
  /// What the lexicon knows of the designation.
  var term: ItemTerm?
  /// The name of the rule that read it.
  var rule: String
  /// A Boolean value that says whether the last word counts other items: "batteries".
  var isUnit: Bool
  /// The words of the designation in small letters without hyphens, from three letters on.
  let nameWords: [String]

  init(tokens: Range<Int>, item: Item, term: ItemTerm?, rule: String, isUnit: Bool) {
    self.tokens = tokens
    self.item = item
    self.term = term
    self.rule = rule
    self.isUnit = isUnit
    nameWords =
      item.designation?.lowercased().split(separator: " ").map { $0.filter { $0 != "-" } }
      .filter { $0.count > 2 } ?? []
  }
}
