/// A text with its origin: an article, or a register's file.
public struct Document: Hashable, Sendable, Codable {
  /// The identifier given with the input, else the file's name.
  public var id: String
  /// The headline; `nil` when not known.
  public var title: String?
  /// Who published it; `nil` when not known.
  public var publisher: String?
  /// Who wrote it; `nil` when not known.
  public var author: String?
  /// The address; `nil` when not known.
  public var url: String?
  /// The language after BCP 47, such as `en`; `nil` when not known.
  public var language: String?
  /// The day (month, year) of publication; `nil` when not known.
  public var published: PartialDate?
  /// Where the published date was found; `nil` when there is none.
  public var publishedFrom: DateOrigin?
  /// The body as read: site furniture removed, paragraphs separated by one blank line.
  public var text: String
  /// SHA-256 of the input's bytes, 64 hexadecimal digits.
  public var sha256: String

  /// Where a published date was found.
  public enum DateOrigin: String, Hashable, Sendable, Codable {
    case given, metadata, dateline, text
  }

  /// Creates a document from its parts.
  public init(
    id: String, title: String? = nil, publisher: String? = nil, author: String? = nil,
    url: String? = nil, language: String? = nil, published: PartialDate? = nil,
    publishedFrom: DateOrigin? = nil, text: String, sha256: String
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.author = author
    self.url = url
    self.language = language
    self.published = published
    self.publishedFrom = publishedFrom
    self.text = text
    self.sha256 = sha256
  }
}
