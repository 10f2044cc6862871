internal import Facts

/// A country, organisation, company or group named in a text, by whichever word.
struct PartyMention: Sendable {
  var tokens: Range<Int>
  var party: Party
  var form: Form
  /// The name of the rule that read it.
  var rule: String

  /// How the text names the party.
  enum Form: Sendable {
    /// "Turkey", "Lockheed Martin", "NATO".
    case name
    /// "Turkish": may belong to the noun that follows.
    case adjective
    /// "Ankara", "the Kremlin" for the state.
    case metonym
    /// "the Turkish Air Force", "the Pentagon": an institution of a country.
    case institution
    /// "the company", "the ministry": stands for a party named before.
    case reference
  }
}
