/// One page: the device-independent description that every exporter draws.
///
/// Coordinates are points from the upper left corner, rounded to 1/1000 pt when the page is made.
public struct Page: Hashable, Sendable {
  /// The page box.
  public var size: Size
  /// The items, in drawing order.
  public var items: [PageItem]
  /// The colour of the sheet; `nil` for white paper, which no exporter has to draw.
  public var paper: Colour?

  /// Creates a page and rounds every coordinate to 1/1000 pt.
  public init(size: Size, items: [PageItem], paper: Colour? = nil) {
    self.size = Size(width: rounded(size.width), height: rounded(size.height))
    self.items = items.map { $0.roundedToThousandths() }
    self.paper = paper
  }

  /// What the page's figures show, for those who cannot see them; empty when nothing says it.
  public var alternative: String { items.compactMap(\.alternative).joined(separator: "\n\n") }
}

/// A thing on a page.
///
/// The enumeration is closed: a new case must be handled by every exporter.
public indirect enum PageItem: Hashable, Sendable {
  case group(Group)
  case path(Path)
  case text(TextRun)
  case link(Link)
}

extension PageItem {
  /// The alternative of the outermost group that has one.
  fileprivate var alternative: String? {
    switch self {
    case .group(let group):
      if let text = group.alternative { return text }
      let inner = group.items.compactMap(\.alternative)
      return inner.isEmpty ? nil : inner.joined(separator: "\n\n")
    case .link(let link):
      let inner = link.items.compactMap(\.alternative)
      return inner.isEmpty ? nil : inner.joined(separator: "\n\n")
    case .path, .text: return nil
    }
  }
}

/// Items that belong together, with what they mean.
public struct Group: Hashable, Sendable {
  /// The items, in drawing order.
  public var items: [PageItem]
  /// What the items are, for those who edit them: `Deal 7, Turkey`; `nil` where no name helps.
  public var name: String?
  /// What the group is in the document's structure; `nil` for a group that only carries evidence.
  public var role: Role?
  /// The identifiers of the data that the items show.
  public var evidence: [String]
  /// A name that links within the document can go to; placed at the top of the group.
  public var destination: String?
  /// A text for those who cannot see the figure.
  public var alternative: String?
  /// The entry of this group in the document's outline; `nil` for none.
  public var outline: OutlineEntry?

  /// The structure elements that a report uses.
  public enum Role: String, Hashable, Sendable {
    case heading1, heading2, heading3, paragraph, figure, table, row, headerCell, cell
    case list, listItem, quotation, note, caption
    /// Page furniture: running heads and folios, which are not part of the text.
    case artifact
  }

  /// Creates a group from its parts.
  public init(
    items: [PageItem], name: String? = nil, role: Role? = nil, evidence: [String] = [],
    destination: String? = nil, alternative: String? = nil, outline: OutlineEntry? = nil
  ) {
    self.items = items
    self.name = name
    self.role = role
    self.evidence = evidence
    self.destination = destination
    self.alternative = alternative
    self.outline = outline
  }
}

/// An entry of the document's outline (its bookmarks).
public struct OutlineEntry: Hashable, Sendable {
  /// The title.
  public var title: String
  /// 1 for the highest.
  public var level: Int

  /// Creates an outline entry from its parts.
  public init(title: String, level: Int = 1) {
    self.title = title
    self.level = level
  }
}

/// One line of text in one style, placed by its baseline.
public struct TextRun: Hashable, Sendable {
  /// The words of the line.
  public var text: String
  /// How the words look.
  public var style: TextStyle
  /// The left end of the baseline.
  public var origin: Point
  /// The measures that the layout used.
  public var metrics: TextMetrics
  /// What of the line stays where it is when a reader's font is wider or narrower.
  public var alignment: Paragraph.Alignment

  /// Creates a text run from its parts.
  public init(
    text: String, style: TextStyle, origin: Point, metrics: TextMetrics,
    alignment: Paragraph.Alignment = .left
  ) {
    self.text = text
    self.style = style
    self.origin = origin
    self.metrics = metrics
    self.alignment = alignment
  }

  /// The logical rectangle of the line.
  public var bounds: Rect {
    Rect(
      x: origin.x, y: origin.y - metrics.ascent, width: metrics.width, height: metrics.height)
  }
}

/// Items that lead somewhere when they are clicked.
public struct Link: Hashable, Sendable {
  /// Where a click leads.
  public var target: Target
  /// The items, in drawing order.
  public var items: [PageItem]

  /// Where a link leads.
  public enum Target: Hashable, Sendable {
    /// The name of a group's ``Group/destination``.
    case destination(String)
    /// An address outside the document.
    case uri(String)
  }

  /// Creates a link from its parts.
  public init(target: Target, items: [PageItem]) {
    self.target = target
    self.items = items
  }
}

/// Pages with what describes them: title, author, subject, language.
public struct PageDocument: Hashable, Sendable {
  /// The title.
  public var title: String
  /// Who made the document.
  public var author: String
  /// What the document is about.
  public var subject: String
  /// Words to find the document by.
  public var keywords: [String]
  /// The language after BCP 47.
  public var language: String
  /// The date of creation as ISO 8601 in UTC, such as `2016-11-27T00:00:00Z`; given by the caller
  /// so that the same input makes the same bytes.
  public var created: String
  /// The pages, in order.
  public var pages: [Page]

  /// Creates a page document from its parts.
  public init(
    title: String, author: String, subject: String, keywords: [String] = [],
    language: String = "en", created: String, pages: [Page]
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.keywords = keywords
    self.language = language
    self.created = created
    self.pages = pages
  }
}
