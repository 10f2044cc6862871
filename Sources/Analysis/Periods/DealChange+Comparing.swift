import Facts

extension DealChange {
  /// Returns what reports of the period changed: the stage first, then the value.
  static func changes(from old: Deal, to deal: Deal, in period: Period) -> [DealChange] {
    let reports = deal.reports.filter { $0.reported.map { period.contains($0) } ?? false }
    guard !reports.isEmpty else { return [] }
    var changes: [DealChange] = []
    if old.stage != deal.stage {
      changes.append(
        DealChange(deal: deal, field: .stage(was: old.stage, now: deal.stage), reports: reports))
    }
    // The same figure in other words ("about" for "up to") is no news.
    if old.value?.figure != deal.value?.figure {
      changes.append(
        DealChange(deal: deal, field: .value(was: old.value, now: deal.value), reports: reports))
    }
    return changes
  }
}
