internal import Facts

/// A weapon or other military item named in a text.
struct ItemMention: Sendable {
  /// The tokens from the quantity to the last word of the item.
  var tokens: Range<Int>
  var item: Item
  /// The name of the rule that read it.
  var rule: String
}
