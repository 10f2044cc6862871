/// Finds which known identifiers belong to which groups of reports.
struct IdentifierClaims {
  /// For each group its identifiers, the one that it goes by first; empty for a new deal.
  private(set) var identifiers: [[String]]
  /// The report that each identifier's deal began with, by number; where it is still there.
  private(set) var founders: [String: Int] = [:]

  /// - Parameter groups: the numbers of each group's reports.
  init(groups: [[Int]], reports: [KnownReport], known: KnownDeals) {
    identifiers = Array(repeating: [], count: groups.count)
    guard !known.deals.isEmpty else { return }
    var groupOf = Array(repeating: -1, count: reports.count)
    for (group, members) in groups.enumerated() {
      for member in members { groupOf[member] = group }
    }
    let places = ReportPlaces(reports, known: known)
    for deal in known.deals {
      var shares: [Int: Int] = [:]
      var winner: Int?
      for (position, old) in deal.reports.enumerated() {
        guard let report = places.number(of: old), groupOf[report] >= 0 else { continue }
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

/// Finds known reports among the present ones: where they stood, or by what they say where that
/// moved.
struct ReportPlaces {
  private var numbers: [KnownReport: Int] = [:]

  /// Looks for the known reports among the present ones of their documents.
  ///
  /// A known report is the one that says the same at the same place; else the nearest that says the
  /// same; else the nearest with the same parties and item; else the one at its place with two of
  /// recipients, suppliers and item the same. Each present report is one known report at most.
  init(_ reports: [KnownReport], known: KnownDeals) {
    var present: [KnownReport: Int] = [:]
    present.reserveCapacity(reports.count)
    for (number, report) in reports.enumerated() where present[report] == nil {
      present[report] = number
    }
    numbers.reserveCapacity(reports.count)
    var taken = Array(repeating: false, count: reports.count)
    var missing: [String: [KnownReport]] = [:]
    for report in known.deals.lazy.flatMap(\.reports) {
      if let number = present[report] {
        numbers[report] = number
        taken[number] = true
      } else {
        missing[report.key.document, default: []].append(report)
      }
    }
    guard !missing.isEmpty else { return }
    var free: [String: [Int]] = [:]
    for (number, report) in reports.enumerated()
    where !taken[number] && missing[report.key.document] != nil {
      free[report.key.document, default: []].append(number)
    }
    for (document, lost) in missing {
      var matching = Matching(
        lost: lost.sorted { $0.key < $1.key },
        free: (free[document] ?? []).sorted { reports[$0].key < reports[$1].key },
        reports: reports)
      matching.match { $0 }
      matching.match { $0 >> 16 }
      matching.matchPlaces()
      numbers.merge(matching.found) { first, _ in first }
    }
  }

  /// Returns the number of the known report among the present ones; `nil` where it is gone.
  func number(of report: KnownReport) -> Int? { numbers[report] }

  /// The work of finding the lost reports of one document among those that nobody claims.
  private struct Matching {
    var lost: [KnownReport]
    var free: [Int]
    let reports: [KnownReport]
    var found: [KnownReport: Int] = [:]

    /// Pairs reports with the same part of their marks, the nearest first where there are several.
    mutating func match(by part: (UInt64) -> UInt64) {
      var candidates = Dictionary(grouping: free) { part(reports[$0].mark) }
      for report in lost {
        guard let numbers = candidates[part(report.mark)],
          let index = numbers.indices.min(by: {
            (distance(report, numbers[$0]), $0) < (distance(report, numbers[$1]), $1)
          })
        else { continue }
        found[report] = numbers[index]
        candidates[part(report.mark)]?.remove(at: index)
      }
      clean()
    }

    mutating func matchPlaces() {
      let places = Dictionary(free.map { (reports[$0].key, $0) }) { first, _ in first }
      for report in lost {
        guard let number = places[report.key],
          KnownReport.sharedParts(report.mark, reports[number].mark) >= 2
        else { continue }
        found[report] = number
      }
      clean()
    }

    private func distance(_ report: KnownReport, _ number: Int) -> Int {
      switch (report.key.place, reports[number].key.place) {
      case (.line(let a), .line(let b)), (.offset(let a), .offset(let b)): abs(a - b)
      default: .max
      }
    }

    private mutating func clean() {
      let claimed = Set(found.values)
      lost.removeAll { found[$0] != nil }
      free.removeAll { claimed.contains($0) }
    }
  }
}
