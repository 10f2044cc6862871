internal import Facts

/// Finds countries, organisations, companies and groups.
enum PartyRules {
  /// Returns the parties that a text names, in text order and without overlaps.
  static func mentions(in text: TokenizedText, document: Document, lexicon: Lexicon) -> [PartyMention]
 { [] }
}
