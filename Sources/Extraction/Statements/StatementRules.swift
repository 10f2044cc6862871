internal import Facts

/// Finds attributions: who is said to have said what, and by which cue.
enum StatementRules {
  /// Returns the statements of a text, in text order; `about` is filled from the deals given.
  static func statements(in marked: MarkedText, deals: [ReportedDeal], lexicon: Lexicon)
    -> [Statement]
 { [] }
}
