public import Facts

/// How many statements a speaker, or the speakers of a country, made.
public struct StatementCount: Hashable, Sendable {
  /// The speaker's or the country's name; `unknown` where the country is not known.
  public let label: String
  /// The country; `nil` where it is not known.
  public let country: CountryCode?
  /// The identifiers of the statements, in order of time.
  public let statements: [String]
  /// The number of statements.
  public var count: Int { statements.count }
}

extension Sequence<StatementRecord> {
  /// Returns how many statements each speaker made, the most first, then by name.
  public func countsBySpeaker() -> [StatementCount] {
    counts { ($0.speakerName, $0.statement.speaker.country) }
  }

  /// Returns how many statements speakers of each country made, the most first, then by name.
  public func countsByCountry() -> [StatementCount] {
    counts { ($0.statement.speaker.country?.name ?? "unknown", $0.statement.speaker.country) }
  }

  private func counts(
    by key: (StatementRecord) -> (String, CountryCode?)
  ) -> [StatementCount] {
    var order: [String] = []
    var found: [String: (CountryCode?, [String])] = [:]
    for record in self {
      let (label, country) = key(record)
      if found[label] == nil { order.append(label) }
      found[label, default: (country, [])].1.append(record.id)
    }
    return order.compactMap { label in
      found[label].map { StatementCount(label: label, country: $0.0, statements: $0.1) }
    }.sorted { ($1.count, $0.label) < ($0.count, $1.label) }
  }
}
