internal import Analysis
internal import Charting
internal import Drawing
internal import Facts

/// The totals of a side bound to the channels of a bar chart.
struct BarBinding {
  var chart: BarChart
  var note: String
  var alternative: String

  init(
    table: DealTable, by side: ReportDefinition.Side, limit: Int, style: ChartStyle = .page,
    stages: Palette.Stages = Palette.house(.light).stages, linked: Set<String> = []
  ) {
    let dimension: Summary.Dimension = side == .recipient ? .recipient : .supplier
    let groups: [Stage.Group] = [.agreed, .prospective]
    let summaries = groups.map { table.summary(by: dimension, of: $0) }
    var totals: [String: [Stage.Group: DealTotal]] = [:]
    for (group, summary) in zip(groups, summaries) {
      for row in summary.rows { totals[row.label, default: [:]][group] = row.total }
    }
    func weight(_ label: String) -> Double {
      (totals[label] ?? [:]).values.map { Double($0.best.minorUnits) }.max() ?? 0
    }
    let ranked = totals.keys.sorted { (weight($1), $0) < (weight($0), $1) }
    let shown = ranked.filter { weight($0) > 0 }.prefix(limit)
    let rows = shown.map { label -> BarChart.Row in
      let byGroup = totals[label] ?? [:]
      let bars = groups.compactMap { group -> BarChart.Bar? in
        guard let total = byGroup[group], total.valued > 0 else { return nil }
        return BarBinding.bar(total, group: group, table: table, linked: linked, stages: stages)
      }
      let without = groups.reduce(0) { $0 + (byGroup[$1]?.withoutValue ?? 0) }
      let open = groups.reduce(0) { $0 + (byGroup[$1]?.notConverted ?? 0) }
      var notes: [String] = []
      if without > 0 { notes.append("+ \(Figures.count(without, "deal")) without a value") }
      if open > 0 { notes.append("+ \(Figures.count(open, "deal")) not converted") }
      return BarChart.Row(
        name: label == "unknown" ? "not stated" : label, bars: bars,
        note: notes.joined(separator: ", "))
    }
    chart = BarChart(
      rows: rows, unit: "bn", prefix: Figures.sign(of: table.currency), style: style)
    var words = ["Agreed and prospective values are not added up."]
    if summaries.contains(where: \.isSplit) {
      words.append("Deals of several parties are split equally.")
    }
    let hidden = ranked.count - shown.count
    if hidden > 0 {
      let valued = ranked.dropFirst(shown.count).filter { weight($0) > 0 }.count
      words.append(
        "Not shown: \(Figures.count(hidden, "further \(side.rawValue)")), "
          + "\(valued) of them with a value.")
    }
    words.append("Source: articles and registers in the notes.")
    note = words.joined(separator: " ")
    let leader = rows.first.map {
      "\($0.name) leads with \($0.bars.map(\.text).joined(separator: " and "))"
    }
    alternative =
      "Bar chart of deal values by \(side.rawValue), \(rows.count) rows. "
      + (leader.map { $0 + " billion." } ?? "")
  }

  private static func bar(
    _ total: DealTotal, group: Stage.Group, table: DealTable, linked: Set<String>,
    stages: Palette.Stages
  ) -> BarChart.Bar {
    // A single valued deal keeps its own bound; a sum of several shows its range.
    let valued = table.deals(total.deals).rows.filter { $0.amount != nil }
    let bound = valued.count == 1 ? valued.first?.deal.value?.bound : nil
    let claim: ValueClaim =
      total.isOpenUpwards
      ? .floor : bound == .upTo || bound == .lessThan ? .ceiling : .stated
    let sign =
      bound.map { Figures.sign(of: $0) } ?? (total.isOpenUpwards ? Figures.sign(of: .atLeast) : "")
    let isRange = total.low != total.best || total.high != total.best
    return BarChart.Bar(
      value: total.best.majorUnits / 1e9,
      low: isRange ? total.low.majorUnits / 1e9 : nil,
      high: isRange ? total.high.majorUnits / 1e9 : nil, claim: claim,
      kind: DealWords.kind(of: group, in: stages),
      text: sign + Figures.billions(total.best.majorUnits),
      evidence: total.deals,
      // To the row of the deal, of several to that of the largest.
      target: valued.filter { linked.contains($0.deal.id) }
        .max { ($0.amount?.best.minorUnits ?? 0) < ($1.amount?.best.minorUnits ?? 0) }
        .map { "deal-" + $0.deal.id })
  }
}
