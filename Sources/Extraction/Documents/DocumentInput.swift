/// One input of extraction: bytes or text, with what the caller knows about it.
public struct DocumentInput: Sendable {
  public var id: String
  public var content: Content
  /// The published date as given by the caller; goes before any date in the document.
  public var published: String?
  public var title: String?
  public var publisher: String?
  public var url: String?

  public enum Content: Sendable {
    /// The bytes of a file; the format follows from them and from the file's name in `id`.
    case bytes([UInt8])
    /// Plain text.
    case text(String)
    /// A page of HTML.
    case html(String)
  }

  public init(
    id: String, content: Content, published: String? = nil, title: String? = nil,
    publisher: String? = nil, url: String? = nil
  ) {
    self.id = id
    self.content = content
    self.published = published
    self.title = title
    self.publisher = publisher
    self.url = url
  }
}
