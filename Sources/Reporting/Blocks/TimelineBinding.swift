internal import Analysis
internal import Charting
internal import Drawing
internal import Facts

/// The deals of some months bound to the channels of a timeline.
struct TimelineBinding {
  var chart: TimelineChart
  /// The dates of the chart's entries in words.
  var dateWords: [String]
  var subtitle: String
  var sourceNote: String
  var alternative: String
  /// The note under a chart that stands alone: who published the figures.
  var figureNote: String

  init(
    edition: Edition, from: CalendarDate, to: CalendarDate, lanes side: ReportDefinition.Side,
    limit: Int, style: ChartStyle, stages: Palette.Stages = Palette.house(.light).stages,
    highlight: Bool = true, linked: Set<String> = []
  ) {
    let period = Period(first: from, last: to)
    let rows = edition.table.reached(in: period).rows
    let name: (Deal) -> String = {
      DealWords.sideName(side == .recipient ? $0.recipients : $0.suppliers)
    }
    var weights: [String: Double] = [:]
    for row in rows {
      weights[name(row.deal), default: 0] += Double(row.amount?.best.minorUnits ?? 0) + 1
    }
    // By value, the largest first; deals whose party no source names come last.
    let ranked = weights.sorted {
      if ($0.key == "not stated") != ($1.key == "not stated") { return $1.key == "not stated" }
      return ($1.value, $0.key) < ($0.value, $1.key)
    }.map(\.key)
    let fresh = Set(edition.newOrChangedDeals.rows.map(\.deal.id))
    // Lanes with something new come first into the choice; the chosen are set by value.
    let news = Set(rows.filter { fresh.contains($0.deal.id) }.map { name($0.deal) })
    let chosen = ranked.filter(news.contains) + ranked.filter { !news.contains($0) }
    let shown = Set(chosen.prefix(limit))
    let drawn = rows.filter { shown.contains(name($0.deal)) }
    let entries = drawn.map { row in
      TimelineBinding.entry(
        row, lane: name(row.deal), side: side, isFresh: fresh.contains(row.deal.id),
        isLinked: linked.contains(row.deal.id), stages: stages)
    }
    let largest = drawn.compactMap { $0.amount }.map { Double($0.high.minorUnits) }.max() ?? 1
    chart = TimelineChart(
      lanes: ranked.filter(shown.contains), entries: entries, firstDay: from.daysSinceEpoch,
      lastDay: to.daysSinceEpoch,
      highlight: highlight
        ? .init(
          firstDay: edition.period.first.daysSinceEpoch,
          lastDay: edition.period.last.daysSinceEpoch,
          word: edition.period.grain == .week ? "this week" : "this period") : nil,
      largestValue: largest, sizeLegend: TimelineBinding.sizes(largest, edition.currency),
      style: style)
    dateWords = drawn.map { $0.deal.date.map { Figures.date($0) } ?? "no date" }
    let unit = edition.currency == .usd ? "US dollars" : edition.currency.code
    subtitle =
      "Deals by the day on which their stage was reached; area shows the value, best estimate, "
      + "in current \(unit)"
    let hidden = rows.filter { !shown.contains(name($0.deal)) }
    let without = drawn.filter { if case .none = $0.value { true } else { false } }.count
    let open = drawn.filter { if case .notConverted = $0.value { true } else { false } }.count
    var remarks = ""
    if without > 0 {
      remarks += " \(Figures.count(without, "deal")) without a stated value, dashed."
    }
    if open > 0 { remarks += " \(Figures.count(open, "value")) not converted, dashed." }
    let further =
      "\(Figures.count(hidden.count, "deal")) of "
      + Figures.count(ranked.count - shown.count, "further \(side.rawValue)")
    let asOf = " As of \(Figures.day(to))."
    sourceNote =
      "Source: articles and registers in the notes." + remarks
      + TimelineBinding.hiddenWords(hidden, further: further, name: name) + asOf
    let publishers = drawn.flatMap { row in row.deal.reports.compactMap(\.source.publisher) }
      .uniqued()
    let named = publishers.prefix(4).joined(separator: ", ")
    let others = publishers.count > 4 ? " and \(publishers.count - 4) others" : ""
    figureNote =
      "Source: \(named)\(others)." + remarks
      + (hidden.isEmpty ? "" : " Not drawn: \(further).") + asOf + " Made with Dealline."
    alternative =
      "Timeline of \(Figures.count(drawn.count, "deal")) by \(side.rawValue), "
      + "\(Figures.days(from: from, to: to)). "
      + Figures.list(ranked.prefix(3).map { $0 }) + " lead by value."
  }

  /// What has no lane, one by one; above a number that a note can hold, only counted.
  private static func hiddenWords(
    _ rows: [ValuedDeal], further: String, name: (Deal) -> String
  ) -> String {
    guard !rows.isEmpty else { return "" }
    guard rows.count <= 24 else { return " Not drawn: \(further); see the table." }
    let words = rows.map { row in
      let value = row.deal.value.map { Figures.short($0) } ?? "no value stated"
      return "\(name(row.deal)): \(DealWords.shortItem(row.deal.item)), \(value)"
    }
    return " Not drawn: " + words.joined(separator: "; ") + "."
  }

  /// The numbered list of the entries without a label.
  func listSpans(_ listed: [Int], number: TextStyle, text: TextStyle) -> [TextSpan] {
    var spans: [TextSpan] = []
    for (index, datum) in listed.enumerated() {
      let entry = chart.entries[datum]
      spans.append(TextSpan("\(index + 1)\u{A0}", style: number))
      let words = [entry.lane + ":", entry.title, entry.detail, entry.valueText]
        .filter { !$0.isEmpty }.joined(separator: " ")
      spans.append(
        TextSpan(
          words + " (\(dateWords[datum]))" + (index == listed.count - 1 ? "." : "; "),
          style: text))
    }
    return spans
  }

  private static func entry(
    _ row: ValuedDeal, lane: String, side: ReportDefinition.Side, isFresh: Bool, isLinked: Bool,
    stages: Palette.Stages
  ) -> TimelineChart.Entry {
    let deal = row.deal
    let other = DealWords.shownParties(side == .recipient ? deal.suppliers : deal.recipients)
    let date = deal.date
    let value = row.amount.map { Double($0.best.minorUnits) }
    let bound = deal.value?.bound
    var claim: ValueClaim
    switch (value, bound) {
    case (nil, _), (_, nil), (_, .unquantified): claim = .unstated
    case (_, .upTo), (_, .lessThan): claim = .ceiling
    case (_, .atLeast), (_, .moreThan): claim = .floor
    case (_, .range): claim = .range
    case (_, .exact), (_, .about): claim = .stated
    }
    return TimelineChart.Entry(
      lane: lane, firstDay: date?.first.daysSinceEpoch ?? 0,
      lastDay: date?.last.daysSinceEpoch ?? 0, value: claim == .unstated ? nil : value,
      upperValue: claim == .range ? row.amount.map { Double($0.high.minorUnits) } : nil,
      claim: claim, kind: DealWords.kind(of: deal.stage.group, in: stages),
      title: DealWords.shortItem(deal.item),
      detail: other.isEmpty
        ? "" : (side == .recipient ? "from " : "for ") + Figures.list(other),
      valueText: deal.value.map { Figures.short($0) } ?? "no value stated",
      priority: (value ?? 0) + (isFresh ? 1e15 : 0), evidence: [deal.id],
      target: isLinked ? "deal-" + deal.id : nil)
  }

  /// Two round values for the legend of sizes.
  private static func sizes(_ largest: Double, _ currency: Currency)
    -> [TimelineChart.SizeLegendEntry]
  {
    let steps: [Double] = [1e8, 5e8, 1e9, 5e9, 1e10, 2e10, 5e10, 1e11]
    let scale = 100.0
    let fitting = steps.filter { $0 * scale <= largest }
    guard let upper = fitting.last else { return [] }
    let lower = fitting.last { $0 <= upper / 4 }
    return [lower, upper].compactMap { $0 }.map { value in
      let word =
        Money(rounding: value, currency: currency).map { Figures.short($0) } ?? ""
      return .init(value: value * scale, word: word)
    }
  }
}
