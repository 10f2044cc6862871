public import Facts

/// One input of extraction: bytes or text, with what the caller knows about it.
public struct DocumentInput: Sendable {
  /// The identifier of the document: a file's name, or what the caller calls it.
  public var id: String
  /// What is read.
  public var content: Content
  /// The published date as given by the caller; goes before any date in the document.
  public var published: String?
  /// Where the published date was found: by the caller, or in the metadata of a feed.
  public var publishedFrom: Document.DateOrigin
  /// The title, where the caller knows it; goes before the document's own.
  public var title: String?
  /// The publisher, where the caller knows it; goes before the document's own.
  public var publisher: String?
  /// The address, where the caller knows it; goes before the document's own.
  public var url: String?
  /// The author, where the caller knows it; goes before the document's own.
  public var author: String?

  /// The forms an input comes in.
  public enum Content: Sendable {
    /// The bytes of a file; the format follows from them and from the file's name in `id`.
    case bytes([UInt8])
    /// Plain text.
    case text(String)
    /// A page of HTML.
    case html(String)
  }

  /// Creates an input.
  public init(
    id: String, content: Content, published: String? = nil, title: String? = nil,
    publisher: String? = nil, url: String? = nil, author: String? = nil,
    publishedFrom: Document.DateOrigin = .given
  ) {
    self.id = id
    self.content = content
    self.published = published
    self.title = title
    self.publisher = publisher
    self.url = url
    self.author = author
    self.publishedFrom = publishedFrom
  }
}
