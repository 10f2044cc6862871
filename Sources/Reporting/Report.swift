public import Analysis
public import Drawing
public import Facts

/// A report: a definition bound to an edition of the facts.
public struct Report {
  /// What the report consists of.
  public var definition: ReportDefinition
  /// The facts as of the end of the period.
  public var edition: Edition
  /// What was read, for the method section.
  public var inputs: [InputRecord]
  /// What a reader should know about the inputs: diagnostics in words.
  public var remarks: [String]
  /// The version of the tool.
  public var version: String
  /// The name of the definition, under which its editions are recorded.
  public var name = ""
  /// Typefaces and colours; the sizes of a report are its own.
  public var look = PageLook()
  /// What people decided, in the order of their file.
  public var decisions: [Decision] = []
  /// Identifiers that were merged away, with the one that took their place.
  public var aliases: [String: String] = [:]
  /// The edition that was printed before; `nil` compares with the facts as of the end of the period
  /// before.
  public var earlier: EditionRecord?

  /// A file that was read.
  public struct InputRecord: Hashable, Sendable {
    /// The file's name.
    public var name: String
    /// 64 hexadecimal digits.
    public var sha256: String
    /// What was found in it, such as `3 deals, 4 statements`.
    public var summary: String
    /// What the file is.
    public var kind: Kind

    /// What an input is.
    public enum Kind: String, Hashable, Sendable { case article, register }

    /// Creates an input record from its parts.
    public init(name: String, sha256: String, summary: String, kind: Kind) {
      self.name = name
      self.sha256 = sha256
      self.summary = summary
      self.kind = kind
    }
  }

  /// Creates a report from its parts.
  public init(
    definition: ReportDefinition, edition: Edition, inputs: [InputRecord], remarks: [String] = [],
    version: String
  ) {
    self.definition = definition
    self.edition = edition
    self.inputs = inputs
    self.remarks = remarks
    self.version = version
  }

  /// What the report prints, for later ones to be compared with.
  public var record: EditionRecord {
    Report.record(
      of: edition, name: name, inputs: inputs, decisions: decisions, aliases: aliases,
      version: version)
  }

  /// Returns what a report of the edition prints.
  public static func record(
    of edition: Edition, name: String, inputs: [InputRecord], decisions: [Decision],
    aliases: [String: String], version: String
  ) -> EditionRecord {
    EditionRecord(
      of: edition.table, period: edition.period, definition: name, tool: version,
      decisions: decisions, inputs: inputs.map { .init(name: $0.name, sha256: $0.sha256) },
      aliases: aliases, label: DealWords.title)
  }

  /// What changed since the edition before.
  ///
  /// - Throws: `EditionError` where that one's totals are in another currency.
  public func comparison() throws -> EditionComparison {
    let now = record
    return try EditionComparison(
      earlier
        ?? EditionRecord(
          of: edition.previousTable, period: edition.period.previous, tool: version,
          decisions: now.decisions, inputs: now.inputs, aliases: aliases, label: DealWords.title),
      now)
  }

  /// Returns the report's pages.
  ///
  /// The date of creation is the last day of the period: the same input makes the same bytes.
  ///
  /// - Throws: what the measurer throws: a missing font or glyph.
  public func document(measurer: any TextMeasuring) throws -> PageDocument {
    let builder = ReportBuilder(report: self, measurer: measurer, frame: .a4)
    let paper = look.palette.sheet
    let pages = try builder.pages().map { page in
      var page = page
      if let paper { page.items = page.items.map { $0.onPaper(paper) } }
      return page
    }
    return PageDocument(
      title: "\(definition.title) · \(edition.period.label)", author: definition.author,
      subject: definition.subject, keywords: ["arms deals", edition.period.description],
      language: "en", created: "\(edition.period.last)T00:00:00Z", pages: pages)
  }
}
