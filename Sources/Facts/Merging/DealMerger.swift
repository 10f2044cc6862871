/// Puts the reports of one agreement together into a deal.
///
/// Reports are taken in the order in which they came out, whatever order they are given in, and
/// each goes to the best deal that it fits: the same parties, the same item, near in time.
/// A report that fits none begins a deal. So the deals as of an earlier day are the same deals
/// with fewer reports, under the same identifiers.
///
/// Reports without any date are taken last. They are kept in every merging, as of any day, but
/// they never date a deal: ``Deal/firstReported`` comes from dated reports only.
public struct DealMerger: Sendable {
  /// The most days that may lie between successive reports of a deal.
  public var longestGap = 731
  /// The most days that may lie between the signature of a deal and a report of its delivery.
  public var longestContinuedGap = 1827
  /// The most days after a deal's end within which a report still belongs to it.
  public var longestGapAfterEnd = 183
  /// The most days between a deal and a report that leaves a side open but states its figure.
  public var longestGapByFigure = 31

  /// Creates a merger with the usual limits.
  public init() {}

  /// Returns the deals of the reports, the same for any order of the reports.
  ///
  /// - Parameter lastDay: reports that came out after this day are left out; `nil` takes all.
  public func merge(_ reports: [DealReport], asOf lastDay: CalendarDate? = nil) -> MergedDeals {
    var known = reports
    if let lastDay { known = reports.filter { $0.isOut(by: lastDay) } }
    return merge(ordered: DealMerger.ordered(known))
  }

  /// Returns the reports by the day on which they came out, those without a date last.
  static func ordered(_ reports: [DealReport]) -> [DealReport] {
    let keys = reports.map(ReportOrder.init)
    return reports.indices.sorted { a, b in
      if keys[a] != keys[b] { return keys[a] < keys[b] }
      return String(describing: reports[a]) < String(describing: reports[b])
    }.map { reports[$0] }
  }

  private func merge(ordered reports: [DealReport]) -> MergedDeals {
    var names = NameTable()
    let profiles = reports.map { ReportProfile($0, names: &names) }
    var groups: [DealGroup] = []
    var index: [BucketKey: [Int]] = [:]
    for (number, profile) in profiles.enumerated() {
      if let (group, reasons) = bestGroup(
        for: profile, in: groups, names: names, index: &index)
      {
        for key in groups[group].add(profile, number: number, reasons: reasons) {
          index[key, default: []].append(group)
        }
      } else {
        let group = DealGroup(profile, number: number)
        for key in group.keys { index[key, default: []].append(groups.count) }
        groups.append(group)
      }
    }
    var identifiers = DealIdentifiers()
    var deals: [Deal] = []
    var links: [[MergeLink]] = []
    deals.reserveCapacity(groups.count)
    links.reserveCapacity(groups.count)
    for group in groups {
      let id = identifiers.next(for: reports[group.members[0]])
      deals.append(Deal(id: id, merging: group.members.map { reports[$0] }))
      links.append(group.reasons.enumerated().map { MergeLink(report: $0, reasons: $1) })
    }
    return MergedDeals(deals: deals, links: links)
  }

  private func bestGroup(
    for profile: ReportProfile, in groups: [DealGroup], names: NameTable,
    index: inout [BucketKey: [Int]]
  ) -> (Int, [MergeReason])? {
    var best: (group: Int, fit: DealGroup.Fit)?
    for key in profile.lookups {
      guard var candidates = index[key] else { continue }
      if let day = profile.reported?.first.daysSinceEpoch, candidates.count > 8 {
        // Deals that ended long ago can fit nothing that is still to come.
        candidates.removeAll { groups[$0].isOver(by: day - longestContinuedGap) }
        index[key] = candidates
      }
      for group in candidates.suffix(64) where group != best?.group {
        guard let fit = groups[group].fit(profile, names: names, limits: self) else { continue }
        guard let current = best else {
          best = (group, fit)
          continue
        }
        if (fit.strength, -group) > (current.fit.strength, -current.group) { best = (group, fit) }
      }
    }
    return best.map { ($0.group, $0.fit.reasons) }
  }
}

/// The place of a report among others: when it came out, then where it stands.
struct ReportOrder: Hashable, Comparable, Sendable {
  let first: Int
  let last: Int
  let document: String
  let line: Int
  let start: Int

  init(_ report: DealReport) {
    let reported = report.reported
    first = reported?.first.daysSinceEpoch ?? .max
    last = reported?.last.daysSinceEpoch ?? .max
    document = report.source.documentID
    line = report.source.line ?? 0
    start = report.deal.evidence.first?.start ?? 0
  }

  static func < (a: ReportOrder, b: ReportOrder) -> Bool {
    if a.first != b.first { return a.first < b.first }
    if a.last != b.last { return a.last < b.last }
    if a.document != b.document { return a.document < b.document }
    return (a.line, a.start) < (b.line, b.start)
  }
}
