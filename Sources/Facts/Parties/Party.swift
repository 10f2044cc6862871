/// A country, company, armed group, organisation or person, whichever side of a deal it is on.
public struct Party: Hashable, Sendable, Codable {
  /// The fullest name known; for a country the short English name.
  public let name: String
  /// What the party is.
  public let kind: Kind
  /// The country that the party is or belongs to; `nil` for an international organisation and
  /// where it is not known.
  public let country: CountryCode?

  /// What a party is.
  public enum Kind: String, Hashable, Sendable, Codable {
    case country, organisation, company, person, group, unknown
  }

  /// Creates a party from its parts.
  public init(name: String, kind: Kind, country: CountryCode? = nil) {
    self.name = name
    self.kind = kind
    self.country = country
  }

  /// Creates a country's party under its short English name.
  public init(country: CountryCode) {
    self.init(name: country.name, kind: .country, country: country)
  }

  /// A party that a source leaves open.
  public static let unknown = Party(name: "unknown", kind: .unknown)

  /// A Boolean value that says whether the source leaves the party open; a name of unknown kind is
  /// a party all the same.
  public var isOpen: Bool {
    kind == .unknown && (name.isEmpty || name.lowercased() == Party.unknown.name)
  }
}
