internal import Facts

/// Finds persons with their roles, and resolves later surnames to the full name.
enum PersonRules {
  /// Returns the persons that a text names, in text order and without overlaps.
  static func mentions(in text: TokenizedText, parties: [PartyMention], lexicon: Lexicon)
    -> [PersonMention]
 { [] }
}
