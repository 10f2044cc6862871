/// What one document says: mentions, reported deals, statements, parties and diagnostics.
public struct Findings: Hashable, Sendable, Codable {
  public var document: Document
  public var mentions: [Mention]
  public var deals: [ReportedDeal]
  public var statements: [Statement]
  public var parties: [PartyMentions]
  public var diagnostics: [Diagnostic]

  /// A party of a document and how often the document names it.
  public struct PartyMentions: Hashable, Sendable, Codable {
    public var party: Party
    public var count: Int

    public init(party: Party, count: Int) {
      self.party = party
      self.count = count
    }
  }

  public init(
    document: Document, mentions: [Mention] = [], deals: [ReportedDeal] = [],
    statements: [Statement] = [], parties: [PartyMentions] = [], diagnostics: [Diagnostic] = []
  ) {
    self.document = document
    self.mentions = mentions
    self.deals = deals
    self.statements = statements
    self.parties = parties
    self.diagnostics = diagnostics
  }
}
