/// Something a reader of the input should know: a value, not an error.
public struct Diagnostic: Hashable, Sendable, Codable {
  /// A stable identifier, such as `money.ambiguous-dollar`.
  public let id: String
  /// How much it matters.
  public let severity: Severity
  /// What is the matter, in one sentence.
  public let message: String
  /// The words concerned; `nil` where the whole document is meant.
  public let span: Span?

  /// How much a diagnostic matters.
  public enum Severity: String, Hashable, Sendable, Codable {
    case note, warning, error
  }

  /// Creates a diagnostic from its parts.
  public init(id: String, severity: Severity, message: String, span: Span? = nil) {
    self.id = id
    self.severity = severity
    self.message = message
    self.span = span
  }
}
