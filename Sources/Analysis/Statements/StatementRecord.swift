public import Facts

/// A statement together with the source that it stands in and the deals that it is about.
public struct StatementRecord: Hashable, Sendable {
  /// The document's identifier and the statement's number in it, from 1: `gulf-sales#3`.
  public let id: String
  /// What was said, with its words.
  public let statement: Statement
  /// Where it stands.
  public let source: Source
  /// The document's reported deals that the statement is about.
  public let about: [DealReport]

  /// Creates a record; most come from `Findings.statementRecords`.
  public init(id: String, statement: Statement, source: Source, about: [DealReport] = []) {
    self.id = id
    self.statement = statement
    self.source = source
    self.about = about
  }

  /// When it was said, else when it was published; `nil` when neither is known.
  ///
  /// A date that is no finer than the publication and holds it ("this year") is not used.
  public var date: PartialDate? {
    guard let said = statement.date else { return source.published }
    guard let published = source.published, published.isWithin(said) else { return said }
    return published
  }

  /// The speaker's name, else the role, else the organisation; `unnamed` where none is given.
  public var speakerName: String {
    statement.speaker.name ?? statement.speaker.role ?? statement.speaker.organisation ?? "unnamed"
  }
}

extension Findings {
  /// The document's statements with their source, in the order of the text.
  public var statementRecords: [StatementRecord] {
    let source = Source(document: document)
    let reports = self.reports
    return statements.enumerated().map { index, statement in
      StatementRecord(
        id: "\(document.id)#\(index + 1)", statement: statement, source: source,
        about: statement.about.filter(reports.indices.contains).map { reports[$0] })
    }
  }
}
