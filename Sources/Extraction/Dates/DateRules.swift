internal import Facts

/// Reads temporal expressions from tokens and resolves relative ones against the published date.
enum DateRules {
  /// Returns the temporal expressions of a text, in text order and without overlaps.
  static func mentions(in text: TokenizedText, published: PartialDate?) -> [DateMention] { [] }
}
