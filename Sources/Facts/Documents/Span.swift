/// A half-open range of UTF-8 offsets in a document's text, together with the text itself.
public struct Span: Hashable, Sendable, Codable {
  public let start: Int
  public let end: Int
  public let text: String

  public init(start: Int, end: Int, text: String) {
    self.start = start
    self.end = end
    self.text = text
  }

  /// Returns whether the two spans share at least one byte.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
}
