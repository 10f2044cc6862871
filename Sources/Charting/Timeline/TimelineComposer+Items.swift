import Drawing

extension TimelineComposer {
  /// Returns the chart's items: guides behind, then bands, marks and labels.
  func compose() throws -> ChartLayout {
    let plotTop = topHeight
    let plotBottom = plotTop + lanes.reduce(0) { $0 + $1.height }
    var guides = try gridItems(top: plotTop, bottom: plotBottom)
    var data: [PageItem] = []
    var boxes: [ChartLayout.Label] = []
    let numbers = Dictionary(
      uniqueKeysWithValues: listed.enumerated().map { ($1, $0 + 1) })
    var y = plotTop
    for lane in lanes {
      let rows = lane.rows.reduce(0) { $0 + $1.above + $1.below }
      var middle = y + (lane.height - rows) / 2
      var middles: [Double] = []
      for row in lane.rows {
        middles.append(middle + row.above)
        middle += row.above + row.below
      }
      guides += laneGuides(lane, top: y, firstMiddle: middles.first ?? y)
      for placement in lane.placements {
        let (items, label) = try itemsOf(
          placement, y: middles[placement.row], number: numbers[placement.unit.entry])
        data.append(items)
        if let label { boxes.append(label) }
      }
      y += lane.height
    }
    guides += try axisItems(bottom: plotBottom)
    let legend = try TimelineLegend(composer: self).layout()
    let items =
      guides + data
      + legend.items.moved(dx: 0, dy: plotBottom + axisHeight)
    return ChartLayout(
      items: items,
      size: Size(width: width, height: plotBottom + axisHeight + legend.height),
      labels: boxes.sorted { $0.datum < $1.datum }, listed: listed)
  }

  /// The vertical lines of months and years, and the highlighted period.
  private func gridItems(top: Double, bottom: Double) throws -> [PageItem] {
    var out: [PageItem] = []
    if let highlight = chart.highlight {
      let x0 = max(time.position(Double(highlight.firstDay)), plotStart)
      let x1 = min(time.position(Double(highlight.lastDay + 1)), plotEnd)
      if x1 > x0 {
        out.append(
          .path(
            .rectangle(
              Rect(x: x0, y: top, width: x1 - x0, height: bottom - top),
              fill: .solid(Colour(0xE3EDF7)))))
        let text = style.text(style.axisSize, .semibold, style.accent)
        let metrics = try measurer.measure(highlight.word, style: text)
        let x = min(max((x0 + x1 - metrics.width) / 2, plotStart), plotEnd - metrics.width)
        out.append(
          .text(
            TextRun(
              text: highlight.word, style: text,
              origin: Point(x: x, y: top - style.axisSize * 0.4), metrics: metrics)))
      }
    }
    for month in time.months where month.day >= chart.firstDay {
      let isYear = month.month == 1
      let x = time.position(Double(month.day))
      out.append(
        .path(
          .line(
            from: Point(x: x, y: top), to: Point(x: x, y: bottom),
            stroke: .init(
              colour: isYear ? style.rule : style.grid, width: isYear ? 1 : 0.7))))
    }
    return out
  }

  /// A lane's name and its line.
  private func laneGuides(_ lane: Lane, top: Double, firstMiddle: Double) -> [PageItem] {
    let nameTop = max(top, firstMiddle - lane.name.height / 2)
    return [
      .path(
        .line(
          from: Point(x: plotStart, y: firstMiddle), to: Point(x: plotEnd, y: firstMiddle),
          stroke: .init(colour: style.rule, width: 0.6)))
    ] + lane.name.items.moved(dx: 0, dy: nameTop)
  }

  private func itemsOf(
    _ placement: TimelinePacker.Placement, y: Double, number: Int?
  ) throws -> (PageItem, ChartLayout.Label?) {
    let unit = placement.unit
    let entry = chart.entries[unit.entry]
    var items: [PageItem] = []
    if unit.bandEnd > unit.bandStart {
      var pale = entry.kind.colour
      pale.alpha = 0.22
      items.append(
        .path(
          .rectangle(
            Rect(
              x: unit.bandStart, y: y - 2.5, width: unit.bandEnd - unit.bandStart, height: 5),
            fill: .solid(pale))))
    }
    items += unit.mark.items(at: Point(x: unit.x, y: y))
    var label: ChartLayout.Label?
    if placement.side != .none {
      let text: ParagraphLayout
      if unit.detail == .labelled {
        text = labels[unit.entry]
      } else {
        text = try Paragraph(
          String(number ?? 0),
          style: style.text(style.labelSize, .semibold, style.accent, tabular: true),
          leading: style.labelSize * 1.25
        ).layout(width: 100, measurer: measurer)
      }
      let top =
        placement.side == .above
        ? y - unit.mark.top - text.height - 1 : y - text.height / 2
      let box = Rect(x: placement.labelX, y: top, width: text.width, height: text.height)
      // Left of its mark a label is set flush against it.
      let lines = text.lines.flatMap { line -> [PageItem] in
        placement.side == .left
          ? line.items.moved(dx: text.width - line.width, dy: 0) : line.items
      }
      items += [halo(box)] + lines.moved(dx: box.x, dy: box.y)
      label = ChartLayout.Label(datum: unit.entry, box: box, isNumber: unit.detail != .labelled)
    }
    let linked = entry.target.map {
      [PageItem.link(Link(target: .destination($0), items: items))]
    }
    return (.group(Group(items: linked ?? items, evidence: entry.evidence)), label)
  }

  /// A ground that keeps the lane's line from running through the words.
  private func halo(_ box: Rect) -> PageItem {
    .path(.rectangle(box.inset(dx: -1.5, dy: 0), fill: .solid(Colour(0xFFFFFF, alpha: 0.86))))
  }

  /// The months' names, and the years below them where they begin.
  private func axisItems(bottom: Double) throws -> [PageItem] {
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    var out: [PageItem] = [
      .path(
        .line(
          from: Point(x: plotStart, y: bottom), to: Point(x: plotEnd, y: bottom),
          stroke: .init(colour: style.rule, width: 0.7)))
    ]
    let months = time.months
    let text = style.text(style.axisSize, .regular, style.secondary)
    let widest = try measurer.measure("Mmm ", style: text).width
    let room = (plotEnd - plotStart) / Double(max(months.count, 1))
    let every = [1, 2, 3, 6, 12].first { room * Double($0) >= widest } ?? 0
    if every > 0, every < 12 {
      for month in months where (month.month - 1) % every == 0 {
        let x0 = max(time.position(Double(month.day)), plotStart)
        let x1 = min(time.position(Double(month.endDay)), plotEnd)
        let metrics = try measurer.measure(names[month.month - 1], style: text)
        guard every > 1 || x1 - x0 >= metrics.width else { continue }
        let x = every == 1 ? (x0 + x1 - metrics.width) / 2 : x0 + 1
        guard x + metrics.width <= plotEnd else { continue }
        out.append(
          .text(
            TextRun(
              text: names[month.month - 1], style: text,
              origin: Point(x: x, y: bottom + style.axisSize * 1.25), metrics: metrics)))
      }
    }
    return try out + yearItems(bottom: bottom)
  }

  private func yearItems(bottom: Double) throws -> [PageItem] {
    let text = style.text(style.axisSize, .semibold, style.secondary, tabular: true)
    var out: [PageItem] = []
    var free = plotStart
    for year in time.years {
      let x0 = max(time.position(Double(year.day)), plotStart)
      let x1 = min(time.position(Double(year.endDay)), plotEnd)
      let metrics = try measurer.measure(String(year.year), style: text)
      if year.day > chart.firstDay {
        out.append(
          .path(
            .line(
              from: Point(x: x0, y: bottom), to: Point(x: x0, y: bottom + style.axisSize * 2.6),
              stroke: .init(colour: style.rule, width: 1))))
      }
      // A piece of a year that is too short for its number gets it right-aligned, if free.
      let x = x1 - x0 >= metrics.width + 4 ? x0 + 3 : x1 - metrics.width - 2
      guard x >= free, x + metrics.width <= plotEnd else { continue }
      free = x + metrics.width + 4
      out.append(
        .text(
          TextRun(
            text: String(year.year), style: text,
            origin: Point(x: x, y: bottom + style.axisSize * 2.5), metrics: metrics)))
    }
    return out
  }
}
