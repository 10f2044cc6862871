/// Finds which known identifiers belong to which groups of reports.
struct IdentifierClaims {
  /// For each group its identifiers, the one that it goes by first; empty for a new deal.
  private(set) var identifiers: [[String]]
  /// The report that each identifier's deal began with, by number; where it is still there.
  private(set) var founders: [String: Int] = [:]

  /// - Parameter groups: the numbers of each group's reports.
  init(groups: [[Int]], keys: [ReportKey], known: KnownDeals) {
    identifiers = Array(repeating: [], count: groups.count)
    guard !known.deals.isEmpty else { return }
    var groupOf = Array(repeating: -1, count: keys.count)
    for (group, members) in groups.enumerated() {
      for member in members { groupOf[member] = group }
    }
    let places = ReportPlaces(keys, known: known)
    for deal in known.deals {
      var shares: [Int: Int] = [:]
      var winner: Int?
      for (position, key) in deal.reports.enumerated() {
        guard let report = places.number(of: key), groupOf[report] >= 0 else { continue }
        shares[groupOf[report], default: 0] += 1
        if position == 0 {
          winner = groupOf[report]
          founders[deal.id] = report
          break
        }
      }
      let largest = shares.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
      guard let group = winner ?? largest?.key else { continue }
      identifiers[group].append(deal.id)
    }
    for group in identifiers.indices where identifiers[group].count > 1 {
      // A name that was merged away does not come back while the one that took its place is here.
      identifiers[group] =
        identifiers[group].filter { known.aliases[$0] == nil }
        + identifiers[group].filter { known.aliases[$0] != nil }
    }
  }
}

/// Finds reports by key, also those that moved in their document since the key was written.
struct ReportPlaces {
  private var numbers: [ReportKey: Int] = [:]
  /// By document, the offsets of reports that no known key names, with their numbers.
  private var unnamed: [String: [(offset: Int, number: Int)]] = [:]

  init(_ keys: [ReportKey], known: KnownDeals) {
    numbers.reserveCapacity(keys.count)
    for (number, key) in keys.enumerated() where numbers[key] == nil { numbers[key] = number }
    var named: Set<ReportKey> = []
    var moved: Set<String> = []
    for key in known.deals.lazy.flatMap(\.reports) {
      if numbers[key] == nil { moved.insert(key.document) } else { named.insert(key) }
    }
    guard !moved.isEmpty else { return }
    for (number, key) in keys.enumerated() where moved.contains(key.document) {
      if case .offset(let offset) = key.place, !named.contains(key) {
        unnamed[key.document, default: []].append((offset, number))
      }
    }
  }

  /// Returns the number of the key's report, else of the nearest in its document that no key names.
  func number(of key: ReportKey) -> Int? {
    if let number = numbers[key] { return number }
    guard case .offset(let offset) = key.place else { return nil }
    return unnamed[key.document]?.min {
      (abs($0.offset - offset), $0.number) < (abs($1.offset - offset), $1.number)
    }?.number
  }
}
