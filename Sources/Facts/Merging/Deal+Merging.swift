extension Deal {
  /// Creates the deal of reports that were found to be of one agreement.
  ///
  /// The value is that of an official source, else of the latest report; the stage is that of the
  /// report whose stage is dated latest, since when it was first said. Reports come oldest first,
  /// those without a date last.
  ///
  /// - Precondition: there is at least one report.
  init(id: String, merging reports: [DealReport]) {
    precondition(!reports.isEmpty, "A deal has at least one report.")
    if reports.count == 1, reports[0].deal.otherValues.isEmpty {
      self.init(id: id, report: reports[0])
      return
    }
    let values = Deal.values(of: reports)
    let stage = Deal.stageReport(of: reports)
    self.init(
      id: id,
      suppliers: Deal.parties(of: reports, \.suppliers),
      recipients: Deal.parties(of: reports, \.recipients),
      contractors: Deal.parties(of: reports, \.contractors),
      item: Deal.item(of: reports, preferring: values.first?.report),
      value: values.first?.value, valueReport: values.first?.report,
      alsoReported: Deal.others(in: values),
      stage: reports[stage].deal.stage, stageReport: stage, date: reports[stage].date,
      firstReported: reports.first?.reported, reports: reports)
  }

  /// Creates the deal of a single report with at most one value.
  private init(id: String, report: DealReport) {
    let deal = report.deal
    let value = deal.value.flatMap { $0.measures.isDealValue ? $0 : nil }
    self.init(
      id: id, suppliers: deal.suppliers, recipients: deal.recipients,
      contractors: deal.contractors, item: deal.item, value: value,
      valueReport: value == nil ? nil : 0, stage: deal.stage, stageReport: 0, date: report.date,
      firstReported: report.reported, reports: [report])
  }

  /// Returns the figures of the reports, the one that totals use first.
  private static func values(of reports: [DealReport]) -> [OtherValue] {
    var found: [(rank: [Int], value: OtherValue)] = []
    for (index, report) in reports.enumerated() {
      let stated = [report.deal.value].compactMap { $0 } + report.deal.otherValues
      for (position, value) in stated.enumerated() where value.measures.isDealValue {
        let measure = value.measures == .annual || value.measures == .option ? 0 : 1
        found.append(
          (
            [
              value.figure == nil ? 0 : 1, measure, report.source.isOfficial ? 1 : 0,
              report.reported?.last.daysSinceEpoch ?? .min, index, -position,
            ], OtherValue(value: value, report: index)
          ))
      }
    }
    return found.sorted { $1.rank.lexicographicallyPrecedes($0.rank) }.map(\.value)
  }

  /// Returns the figures that differ from the first, each once.
  private static func others(in values: [OtherValue]) -> [OtherValue] {
    guard let best = values.first else { return [] }
    var seen: Set<DealValue.Figure> = [DealValue.Figure(best.value)]
    return values.dropFirst().filter {
      $0.value.figure != nil && seen.insert(DealValue.Figure($0.value)).inserted
    }
  }

  /// Returns the index of the report that dates the present stage: the first of those that have
  /// said it since.
  ///
  /// The present stage is the one dated latest; on one day, the one further on.
  private static func stageReport(of reports: [DealReport]) -> Int {
    func rank(_ index: Int) -> [Int] {
      let report = reports[index]
      return [
        report.deal.stage == .unknown ? 0 : 1,
        report.date?.last.daysSinceEpoch ?? .min,
        report.deal.stage.progress ?? 7, report.source.isOfficial ? 1 : 0, index,
      ]
    }
    let byDate = reports.indices.map { (index: $0, rank: rank($0)) }
      .sorted { $1.rank.lexicographicallyPrecedes($0.rank) }
    guard let latest = byDate.first else { return 0 }
    let stage = reports[latest.index].deal.stage
    let since = byDate.prefix {
      reports[$0.index].deal.stage == stage
        && (reports[$0.index].date != nil || $0.index == latest.index)
    }
    return since.last?.index ?? latest.index
  }

  /// Returns the parties that official sources name, else those that most reports name; among as
  /// many the larger set, then the latest.
  private static func parties(
    of reports: [DealReport], _ side: KeyPath<ReportedDeal, [Party]>
  ) -> [Party] {
    var counts: [Set<String>: Int] = [:]
    func names(_ report: DealReport) -> Set<String> {
      Set(report.deal[keyPath: side].filter { !$0.isOpen }.map(\.mergingName))
    }
    for report in reports { counts[names(report), default: 0] += 1 }
    func rank(_ index: Int) -> [Int] {
      let found = names(reports[index])
      let parties = reports[index].deal[keyPath: side]
      return [
        found.isEmpty ? 0 : 1, reports[index].source.isOfficial ? 1 : 0, counts[found] ?? 0,
        found.count, parties.allSatisfy { $0.kind == .country } ? 1 : 0, index,
      ]
    }
    let best = reports.indices.max { rank($0).lexicographicallyPrecedes(rank($1)) }
    return best.map { reports[$0].deal[keyPath: side] } ?? []
  }

  /// Returns the item as the report of the value names it, else the latest report with a
  /// designation, with what only other reports say filled in: a number of pieces and a price belong
  /// together.
  private static func item(of reports: [DealReport], preferring valueReport: Int?) -> Item? {
    let preferred = valueReport.map { [reports[$0]] } ?? []
    let items = (preferred + reports.reversed()).compactMap(\.deal.item)
    guard var item = items.first(where: { $0.designation != nil }) ?? items.first else {
      return nil
    }
    for other in items {
      item.designation = item.designation ?? other.designation
      item.description = item.description ?? other.description
      item.category = item.category ?? other.category
      if item.quantity == nil, other.quantity != nil {
        item.quantity = other.quantity
        item.quantityBound = other.quantityBound
      }
    }
    return item
  }
}

extension DealValue {
  /// What makes two figures differ: amount, currency and what they measure, not the wording.
  struct Figure: Hashable {
    let figure: Money?
    let low: Money?
    let high: Money?

    init(_ value: DealValue) {
      figure = value.figure
      low = value.statedLow
      high = value.statedHigh
    }
  }
}
