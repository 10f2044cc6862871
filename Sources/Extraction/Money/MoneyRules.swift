internal import Facts

/// Reads amounts of money from tokens.
enum MoneyRules {
  /// Returns the amounts of a text, in text order and without overlaps.
  static func mentions(in text: TokenizedText, document: Document) -> [MoneyMention] { [] }
}
