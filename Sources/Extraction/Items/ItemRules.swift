internal import Facts

/// Finds designations, generic descriptions and their quantities.
enum ItemRules {
  /// Returns the items that a text names, in text order and without overlaps.
  static func mentions(in text: TokenizedText, parties: [PartyMention], lexicon: Lexicon)
    -> [ItemMention]
 { [] }
}
