/// What one document says: mentions, reported deals, statements, parties and diagnostics.
public struct Findings: Hashable, Sendable, Codable {
  /// The document that was read.
  public var document: Document
  /// The spans with a kind, in text order.
  public var mentions: [Mention]
  /// The reported deals, in text order.
  public var deals: [ReportedDeal]
  /// The statements, in text order.
  public var statements: [Statement]
  /// The parties, in order of first mention.
  public var parties: [PartyMentions]
  /// What a reader of the document should know.
  public var diagnostics: [Diagnostic]

  /// A party of a document and how often the document names it.
  public struct PartyMentions: Hashable, Sendable, Codable {
    /// The party.
    public var party: Party
    /// How often the document names it.
    public var count: Int

    /// Creates a party mentions from its parts.
    public init(party: Party, count: Int) {
      self.party = party
      self.count = count
    }
  }

  /// Creates a findings from its parts.
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
