public import Analysis
public import Drawing
internal import Facts

/// The charts of a definition as slides, one a page, each with notes that name its sources.
public struct ReportDeck {
  /// What the report consists of; its blocks without a chart are left out.
  public var definition: ReportDefinition
  /// The facts as of the end of the period.
  public var edition: Edition
  /// Size, type and colours.
  public var look: PageLook

  /// A deck laid out.
  public struct Slides {
    /// The slides.
    public var document: PageDocument
    /// What stands below each slide.
    public var notes: [String]
  }

  /// Creates a deck from its parts.
  public init(definition: ReportDefinition, edition: Edition, look: PageLook = PageLook()) {
    self.definition = definition
    self.edition = edition
    self.look = look
  }

  /// Returns the slides; none of them for a definition without charts.
  ///
  /// - Throws: what the measurer throws.
  public func slides(measurer: any TextMeasuring) throws -> Slides {
    let pages = try definition.sections.flatMap { try self.pages(of: $0, measurer: measurer) }
    return Slides(
      document: PageDocument(
        title: "\(definition.title) · \(edition.period.label)", author: definition.author,
        subject: definition.subject, keywords: ["arms deals", edition.period.description],
        language: "en", created: "\(edition.period.last)T00:00:00Z", pages: pages),
      notes: pages.map { told(below: $0) })
  }

  private func pages(
    of section: ReportDefinition.Section, measurer: any TextMeasuring
  ) throws -> [Page] {
    func first(_ months: Int) -> CalendarDate {
      edition.period.last.adding(days: 1).adding(months: -months)
    }
    switch section {
    case .timeline(let options):
      return try TimelineFigure(
        edition: edition, lanes: options.lanes, look: look, first: first(options.months),
        title: options.title
      ).pages(measurer: measurer)
    case .bars(let options):
      return try BarFigure(
        edition: edition, options: options, look: look, first: first(options.months)
      ).page(measurer: measurer).map { [$0] } ?? []
    case .masthead, .keyFigures, .news, .changes, .deals, .statements, .notes, .method: return []
    }
  }

  /// What the page's figures show, then each deal on it with the sources that report it.
  private func told(below page: Page) -> String {
    var deals: [String: Deal] = [:]
    for row in edition.table.rows { deals[row.deal.id] = row.deal }
    let lines = page.evidence.compactMap { deals[$0] }.map { deal in
      var sources: [String] = []
      for report in deal.reports {
        let words = ReportDeck.words(report.source)
        if !sources.contains(words) { sources.append(words) }
      }
      return "\(DealWords.title(deal)): " + sources.joined(separator: "; ")
    }
    guard !lines.isEmpty else { return page.alternative }
    return page.alternative + "\n\nSources\n" + lines.joined(separator: "\n")
  }

  /// The publisher, headline, day and place of a source.
  private static func words(_ source: Source) -> String {
    var parts = [source.publisher ?? source.documentID]
    if let title = source.title { parts.append("“\(title)”") }
    if let date = source.published { parts.append(Figures.date(date)) }
    if let line = source.line { parts.append("line \(line)") }
    if let url = source.url { parts.append(url) }
    return parts.joined(separator: ", ")
  }
}

extension Page {
  /// The identifiers of the data that the page shows, in drawing order, each once.
  fileprivate var evidence: [String] {
    var out: [String] = []
    var seen: Set<String> = []
    func visit(_ items: [PageItem]) {
      for item in items {
        switch item {
        case .group(let group):
          for name in group.evidence where seen.insert(name).inserted { out.append(name) }
          visit(group.items)
        case .link(let link): visit(link.items)
        case .path, .text: break
        }
      }
    }
    visit(items)
    return out
  }
}
