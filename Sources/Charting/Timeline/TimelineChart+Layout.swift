public import Drawing

extension TimelineChart {
  /// Returns the chart laid out in the given width, no higher than asked where that is possible.
  ///
  /// Every event is drawn, in its lane at its date. When rows run short, the events of least
  /// priority get a number instead of their label, then no label at all; both are in
  /// ``ChartLayout/listed``, which the caller prints as a list. Labels never overlap labels, other
  /// events' marks, or the edges of the plot.
  ///
  /// - Parameter height: the height aimed at, in points, legend included.
  /// - Throws: what the measurer throws.
  public func layout(width: Double, height: Double, measurer: any TextMeasuring) throws
    -> ChartLayout
  {
    var composer = try TimelineComposer(chart: self, width: width, measurer: measurer)
    try composer.fit(height: height)
    return try composer.compose()
  }
}

/// The work of laying out one timeline.
struct TimelineComposer {
  let chart: TimelineChart
  let width: Double
  let measurer: any TextMeasuring
  var plotStart = 0.0
  var plotEnd = 0.0
  var time: TimeScale
  var packer: TimelinePacker
  var lanes: [Lane] = []
  var details: [TimelinePacker.Detail]
  /// For every entry, the paragraph of its label.
  var labels: [ParagraphLayout] = []
  /// The room of a list number.
  var numberSize: Size

  struct Lane {
    var name: ParagraphLayout
    var entries: [Int]
    var placements: [TimelinePacker.Placement] = []
    var rows: [TimelinePacker.Row] = []
    /// White space that the lane takes where the chart is lower than asked.
    var padding = 0.0

    var height: Double {
      max(rows.reduce(0) { $0 + $1.above + $1.below } + 4, name.height + 4) + padding
    }
  }

  var style: ChartStyle { chart.style }

  init(chart: TimelineChart, width: Double, measurer: any TextMeasuring) throws {
    self.chart = chart
    self.width = width
    self.measurer = measurer
    details = Array(repeating: .labelled, count: chart.entries.count)
    let style = chart.style
    let digits = String(repeating: "0", count: String(max(chart.entries.count, 1)).count)
    numberSize = Size(
      width: try measurer.measure(
        digits, style: style.text(style.labelSize, .semibold, style.accent, tabular: true)
      ).width, height: style.labelSize * 1.25)
    let nameStyle = style.text(style.nameSize, .semibold)
    var names: [ParagraphLayout] = []
    for lane in chart.lanes {
      names.append(
        try Paragraph(lane, style: nameStyle, leading: style.nameSize * 1.25, alignment: .right)
          .layout(width: width * 0.2, measurer: measurer))
    }
    let gutter = (names.map(\.width).max() ?? 0) + 10
    plotStart = gutter
    plotEnd = width - 2
    time = TimeScale(
      firstDay: chart.firstDay, lastDay: chart.lastDay, start: plotStart, end: plotEnd)
    packer = TimelinePacker(
      plotStart: plotStart + 1, plotEnd: plotEnd - 1, gap: style.labelSize * 0.5,
      leastHalf: style.labelSize * 1.25)
    var byLane: [String: [Int]] = [:]
    for (index, entry) in chart.entries.enumerated() {
      byLane[entry.lane, default: []].append(index)
    }
    for (index, lane) in chart.lanes.enumerated() {
      // Priority first, then the data's order: the same input gives the same layout.
      let order = (byLane[lane] ?? []).sorted {
        (-chart.entries[$0].priority, $0) < (-chart.entries[$1].priority, $1)
      }
      lanes.append(
        Lane(
          name: try Paragraph(
            chart.lanes[index], style: nameStyle, leading: style.nameSize * 1.25, alignment: .right
          ).layout(width: gutter - 10, measurer: measurer), entries: order))
    }
    let widest = (plotEnd - plotStart) * 0.42
    for entry in chart.entries { labels.append(try label(of: entry, width: widest)) }
    for index in lanes.indices { pack(lane: index) }
  }

  /// The two-line label: what and from whom, then the value.
  private func label(of entry: TimelineChart.Entry, width: Double) throws -> ParagraphLayout {
    let size = style.labelSize
    var spans = [TextSpan(entry.title, style: style.text(size, .semibold))]
    if !entry.detail.isEmpty {
      spans.append(TextSpan(" " + entry.detail, style: style.text(size, .regular, style.secondary)))
    }
    spans.append(
      TextSpan(
        "\n" + entry.valueText,
        style: style.text(size, .semibold, entry.kind.textColour, tabular: true)))
    return try Paragraph(spans, leading: size * 1.25).layout(width: width, measurer: measurer)
  }

  private mutating func pack(lane: Int) {
    let units = lanes[lane].entries.map { index -> TimelinePacker.Unit in
      let entry = chart.entries[index]
      let middle = (Double(entry.firstDay) + Double(entry.lastDay) + 1) / 2
      let first = max(entry.firstDay, chart.firstDay)
      let last = min(entry.lastDay, chart.lastDay)
      let mark = DotMark(
        kind: entry.kind, claim: entry.claim, radius: chart.radius(of: entry.value),
        upperRadius: entry.upperValue.map { chart.radius(of: $0) })
      let reach = mark.halfWidth
      let x = min(max(time.position(middle), plotStart + 1 + reach), plotEnd - 1 - reach)
      let isDay = entry.firstDay == entry.lastDay
      return TimelinePacker.Unit(
        entry: index, x: x, mark: mark,
        bandStart: isDay ? x : max(time.position(Double(first)), plotStart + 1),
        bandEnd: isDay ? x : min(time.position(Double(last + 1)), plotEnd - 1),
        label: Size(width: labels[index].width, height: labels[index].height), number: numberSize,
        detail: details[index])
    }
    let packed = packer.pack(units)
    lanes[lane].placements = packed.placements
    lanes[lane].rows = packed.rows
  }

  /// Takes labels away, the least important first, until the chart is no higher than asked.
  mutating func fit(height: Double) throws {
    let fixed = try legendHeight() + axisHeight + topHeight
    for level in [TimelinePacker.Detail.numbered, .bare] {
      while lanes.reduce(fixed, { $0 + $1.height }) > height {
        // Among the lanes that more than one row makes high, the events of least priority; several
        // at once where there are many, so that the work stays in proportion to their number.
        let candidates = lanes.indices.filter { lanes[$0].rows.count > 1 }.flatMap { lane in
          lanes[lane].entries.filter { details[$0] < level }.map { (entry: $0, lane: lane) }
        }.sorted {
          (chart.entries[$0.entry].priority, -$0.entry)
            < (chart.entries[$1.entry].priority, -$1.entry)
        }
        guard !candidates.isEmpty else { break }
        let victims = candidates.prefix(max(1, candidates.count / 24))
        for victim in victims { details[victim.entry] = level }
        for lane in Set(victims.map(\.lane)).sorted() { pack(lane: lane) }
      }
    }
    try restore(height: height)
    // What is left is shared out, so that few lanes do not crowd at the top.
    let room = height - lanes.reduce(fixed, { $0 + $1.height })
    let share = min(room / Double(max(lanes.count, 1)), style.labelSize * 3)
    if share > 0 { for index in lanes.indices { lanes[index].padding = share } }
  }

  /// Gives labels back, the most important first, where the height allows it after all.
  private mutating func restore(height: Double) throws {
    let owners = lanes.indices.flatMap { lane in lanes[lane].entries.map { (entry: $0, lane: lane) }
    }
    let reduced = owners.filter { details[$0.entry] != .labelled }.sorted {
      (-chart.entries[$0.entry].priority, $0.entry)
        < (-chart.entries[$1.entry].priority, $1.entry)
    }
    let fixed = try legendHeight() + axisHeight + topHeight
    var failures = 0
    for (entry, lane) in reduced where failures < 12 {
      let before = (details[entry], lanes[lane])
      for level in [TimelinePacker.Detail.labelled, .numbered] where level < before.0 {
        details[entry] = level
        pack(lane: lane)
        if lanes.reduce(fixed, { $0 + $1.height }) <= height { break }
        (details[entry], lanes[lane]) = before
      }
      failures = details[entry] == before.0 ? failures + 1 : 0
    }
  }

  /// Room for the highlight's word.
  var topHeight: Double { chart.highlight == nil ? 4 : style.axisSize * 1.6 }
  /// Months and years.
  var axisHeight: Double { style.axisSize * 3.2 }

  func legendHeight() throws -> Double { try TimelineLegend(composer: self).layout().height }

  /// The entries without a label of their own, in the order of lanes and dates: number n is n + 1.
  var listed: [Int] {
    lanes.flatMap { lane in
      lane.entries.filter { details[$0] != .labelled }
        .sorted {
          (chart.entries[$0].firstDay, $0) < (chart.entries[$1].firstDay, $1)
        }
    }
  }
}
