internal import Facts

/// A verb of saying or holding, with the constructions it takes.
struct CueVerb: Sendable {
  let lemma: String
  let traits: Traits
  let act: Statement.Act
  /// Words that must follow, such as `for` in "called for"; empty for none.
  let particles: [Word]

  struct Traits: OptionSet, Sendable {
    let rawValue: UInt16
    /// Takes a clause: "said the deal was off", "said that …".
    static let clause = Traits(rawValue: 1)
    /// The clause needs "that" or "how", "why", "whether".
    static let needsThat = Traits(rawValue: 2)
    /// A noun phrase after it is what was said: "announced the purchase".
    static let object = Traits(rawValue: 4)
    /// A listener stands before the content: "told reporters that …", "urged Iran to …".
    static let listener = Traits(rawValue: 8)
    /// Takes an infinitive: "promised to deliver".
    static let infinitive = Traits(rawValue: 16)
    /// Plain speech: any noun phrase may be the subject.
    static let speech = Traits(rawValue: 32)
    /// Some form is a noun as well: claims, reports, calls.
    static let nounLike = Traits(rawValue: 64)
    /// An attitude: believes, hopes.
    static let attitude = Traits(rawValue: 128)
    /// Has no content but a quotation: "smiled", "joked".
    static let quoteOnly = Traits(rawValue: 256)
  }

  enum Form: UInt8, Sendable {
    case base, third, past, participle
  }
}

/// A form of a cue verb as a text may have it.
struct CueForm: Sendable {
  /// The index in ``CueTable/verbs``; several verbs share a form where particles tell them apart.
  let verbs: [Int]
  let form: CueVerb.Form
}
