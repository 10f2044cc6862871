/// A half-open range of UTF-8 offsets in a document's text, together with the text itself.
public struct Span: Hashable, Sendable, Codable {
  /// The offset of the first byte.
  public let start: Int
  /// The offset after the last byte.
  public let end: Int
  /// The bytes as text.
  public let text: String

  /// Creates a span from its parts.
  public init(start: Int, end: Int, text: String) {
    self.start = start
    self.end = end
    self.text = text
  }

  /// Returns whether the two spans share at least one byte.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
}
