internal import Facts

/// An amount of money in a text, normalised.
struct MoneyMention: Sendable {
  /// The tokens from the first word of the bound ("up to") to the last of the amount.
  var tokens: Range<Int>
  var value: DealValue
  /// The name of the rule that read it.
  var rule: String
}
