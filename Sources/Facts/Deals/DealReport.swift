/// A reported deal together with the source that it stands in.
public struct DealReport: Hashable, Sendable, Codable {
  /// Where it stands.
  public var source: Source
  /// What it says.
  public var deal: ReportedDeal
  /// 1 for the first report that begins at its place in the document, 2 for the second.
  public var occurrence: Int

  /// Creates a deal report from its parts.
  public init(source: Source, deal: ReportedDeal, occurrence: Int = 1) {
    self.source = source
    self.deal = deal
    self.occurrence = occurrence
  }

  /// What names the report for good.
  public var key: ReportKey {
    ReportKey(
      document: source.documentID,
      place: source.line.map { .line($0) } ?? .offset(deal.evidence.first?.start ?? 0),
      occurrence: occurrence)
  }

  /// The date of the deal's stage, else of the report's publication; `nil` when neither is known.
  public var date: PartialDate? { deal.date ?? source.published }
}

/// Where a report comes from: a document, or a row of a register.
public struct Source: Hashable, Sendable, Codable {
  /// The identifier of the document, or of the register's file.
  public var documentID: String
  /// The line of a register's row, from 1; `nil` for an article.
  public var line: Int?
  /// The headline; `nil` when not known.
  public var title: String?
  /// Who published it; `nil` when not known.
  public var publisher: String?
  /// The address; `nil` when not known.
  public var url: String?
  /// When it was published; `nil` when not known.
  public var published: PartialDate?
  /// A Boolean value that says whether the publisher is a party's own authority, whose figure
  /// goes before press reports.
  public var isOfficial: Bool

  /// Creates a source from its parts.
  public init(
    documentID: String, line: Int? = nil, title: String? = nil, publisher: String? = nil,
    url: String? = nil, published: PartialDate? = nil, isOfficial: Bool = false
  ) {
    self.documentID = documentID
    self.line = line
    self.title = title
    self.publisher = publisher
    self.url = url
    self.published = published
    self.isOfficial = isOfficial
  }
}
