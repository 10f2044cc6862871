/// Where one field of a finding comes from: the words and the rule that read them.
public struct Evidence: Hashable, Sendable, Codable {
  /// The words, or `nil` where the field follows from no single place.
  public let span: Span?
  /// The name of the rule, such as `deal.talks-with`.
  public let rule: String

  /// Creates an evidence from its parts.
  public init(span: Span?, rule: String) {
    self.span = span
    self.rule = rule
  }
}
