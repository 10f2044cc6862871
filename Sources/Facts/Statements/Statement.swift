/// What someone is reported to have said, with the spans of source, cue and content.
public struct Statement: Hashable, Sendable, Codable {
  /// Who spoke.
  public var speaker: Speaker
  /// The words that name the speaker at this place; `nil` where the text leaves them out.
  public var source: Span?
  /// The cue verb or phrase: "said", "according to".
  public var cue: Span?
  /// What was said, in pieces where the attribution interrupts it.
  public var content: [Span]
  /// Whether the words are quoted.
  public var kind: Kind
  /// What the speaker does by saying it; `nil` when the cue does not tell.
  public var act: Act?
  /// When it was said; `nil` when the text does not say.
  public var date: PartialDate?
  /// Indices into the document's reported deals.
  public var about: [Int]
  /// The whole sentence (or sentences) that the statement stands in.
  public var evidence: Span?

  /// Who speaks, as the document names them.
  public struct Speaker: Hashable, Sendable, Codable {
    /// The fullest name in the document; `nil` where only a role is given.
    public var name: String?
    /// The office or title; `nil` when the text gives none.
    public var role: String?
    /// The body that the speaker belongs to; `nil` when the text gives none.
    public var organisation: String?
    /// The country that the speaker speaks for; `nil` when not known.
    public var country: CountryCode?

    /// Creates a speaker from its parts.
    public init(
      name: String?, role: String? = nil, organisation: String? = nil, country: CountryCode? = nil
    ) {
      self.name = name
      self.role = role
      self.organisation = organisation
      self.country = country
    }
  }

  /// Whether the words of a statement are quoted.
  public enum Kind: String, Hashable, Sendable, Codable {
    case direct, indirect, mixed
  }

  /// What the speaker does by saying it.
  public enum Act: String, Hashable, Sendable, Codable, CaseIterable {
    case states, confirms, denies, announces, urges, warns, offers, rejects, predicts, claims
    case asks, explains, praises, criticises, promises, agrees
  }

  /// Creates a statement from its parts.
  public init(
    speaker: Speaker, source: Span? = nil, cue: Span? = nil, content: [Span], kind: Kind,
    act: Act? = nil, date: PartialDate? = nil, about: [Int] = [], evidence: Span? = nil
  ) {
    self.speaker = speaker
    self.source = source
    self.cue = cue
    self.content = content
    self.kind = kind
    self.act = act
    self.date = date
    self.about = about
    self.evidence = evidence
  }
}
