internal import Facts

/// A temporal expression in a text, normalised.
struct DateMention: Sendable {
  var tokens: Range<Int>
  var value: TemporalValue
  /// The name of the rule that read it.
  var rule: String
}
