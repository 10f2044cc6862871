internal import Facts

/// Puts mentions together into reported deals.
enum DealRules {
  /// Returns the deals that a text reports, in text order; a deal told twice is one.
  static func deals(in marked: MarkedText, lexicon: Lexicon) -> [ReportedDeal] { [] }
}
