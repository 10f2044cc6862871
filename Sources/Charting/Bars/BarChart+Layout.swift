public import Drawing

extension BarChart {
  /// Returns the chart laid out in the given width; its height follows from the rows.
  ///
  /// The figures at the bars' ends stay inside the width: the scale leaves them room.
  ///
  /// - Throws: what the measurer throws.
  public func layout(width: Double, measurer: any TextMeasuring) throws -> ChartLayout {
    let barHeight = style.labelSize * 1.15
    let barGap = style.labelSize * 0.3
    let rowGap = style.labelSize * 0.9
    let names = try nameLayouts(width: width)
    let gutter = (names.map(\.width).max() ?? 0) + 10
    let scale = try scale(gutter: gutter, width: width, measurer: measurer)
    let lengths = rows.map { row in
      max(
        Double(row.bars.count) * (barHeight + barGap) - barGap,
        row.bars.isEmpty ? barHeight : 0)
    }
    let heights = zip(lengths, names).map { max($0, $1.height) + rowGap }
    let bottom = heights.reduce(0, +)
    var items = try axisItems(scale: scale, bottom: bottom, measurer: measurer)
    var labels: [ChartLayout.Label] = []
    var y = 0.0
    var datum = 0
    for (index, row) in rows.enumerated() {
      let top = y + (heights[index] - lengths[index]) / 2
      items += names[index].items.moved(
        dx: gutter - 10 - names[index].width - (nameMeasure(width) - names[index].width),
        dy: y + (heights[index] - names[index].height) / 2)
      var end = gutter
      for (place, bar) in row.bars.enumerated() {
        let middle = top + Double(place) * (barHeight + barGap) + barHeight / 2
        let (item, label) = try barItem(
          bar, middle: middle, height: barHeight, scale: scale,
          note: place == row.bars.count - 1 ? row.note : "", measurer: measurer)
        items.append(item)
        labels.append(ChartLayout.Label(datum: datum, box: label, isNumber: false))
        end = label.maxX
        datum += 1
      }
      if row.bars.isEmpty, !row.note.isEmpty {
        let text = style.text(style.labelSize, .regular, style.secondary)
        let metrics = try measurer.measure(row.note, style: text)
        items.append(
          .text(
            TextRun(
              text: row.note, style: text,
              origin: Point(x: end + 4, y: top + barHeight / 2 + style.labelSize * 0.36),
              metrics: metrics)))
      }
      y += heights[index]
    }
    return ChartLayout(
      items: items, size: Size(width: width, height: bottom + style.axisSize * 2), labels: labels,
      listed: [])

    func nameLayouts(width: Double) throws -> [ParagraphLayout] {
      try rows.map {
        try Paragraph(
          $0.name, style: style.text(style.nameSize, .semibold), leading: style.nameSize * 1.25,
          alignment: .right
        ).layout(width: nameMeasure(width), measurer: measurer)
      }
    }
  }

  private func nameMeasure(_ width: Double) -> Double { width * 0.2 }

  /// The scale that leaves every figure its room behind its bar.
  private func scale(gutter: Double, width: Double, measurer: any TextMeasuring) throws
    -> LinearScale
  {
    let largest = rows.flatMap(\.bars).map { max($0.value, $0.high ?? 0) }.max() ?? 0
    let ticks = LinearScale.ticks(upTo: largest, about: 4)
    let top = max(ticks.last ?? 1, largest)
    var range = width - gutter - style.axisSize * 2
    for row in rows {
      for (place, bar) in row.bars.enumerated() {
        let note = place == row.bars.count - 1 ? row.note : ""
        let room = try labelWidth(bar, note: note, measurer: measurer) + 14
        let reach = max(bar.value, bar.high ?? 0)
        guard reach > 0 else { continue }
        range = min(range, (width - gutter - room) * top / reach)
      }
    }
    range = max(range, (width - gutter) * 0.2)
    return LinearScale(domain: 0...top, start: gutter, end: gutter + range)
  }

  private func labelWidth(_ bar: Bar, note: String, measurer: any TextMeasuring) throws -> Double {
    let figure = try measurer.measure(
      bar.text, style: style.text(style.labelSize, .semibold, bar.kind.textColour, tabular: true)
    ).width
    guard !note.isEmpty else { return figure }
    let words = style.text(style.labelSize, .regular, style.secondary)
    return try figure + measurer.measure("  " + note, style: words).width
  }

  private func barItem(
    _ bar: Bar, middle: Double, height: Double, scale: LinearScale, note: String,
    measurer: any TextMeasuring
  ) throws -> (PageItem, Rect) {
    let x0 = scale.position(0)
    let x1 = scale.position(bar.value)
    let colour = bar.kind.colour
    let rect = Rect(x: x0, y: middle - height / 2, width: x1 - x0, height: height)
    let isHollow = bar.kind.shape == .ring || bar.kind.shape == .crossed
    var items: [PageItem] = [
      .path(
        .rectangle(
          rect,
          fill: isHollow
            ? .hatch(colour: colour, spacing: 2.6, lineWidth: 0.7) : .solid(colour),
          stroke: .init(colour: colour, width: 0.9)))
    ]
    var end = x1
    if let low = bar.low, let high = bar.high, high > low, bar.claim != .ceiling {
      end = max(end, scale.position(high))
      items += whisker(
        from: scale.position(low), to: scale.position(high), y: middle, colour: colour)
    }
    switch bar.claim {
    case .ceiling:
      // An arrow-head that ends at the bar's edge: this far and no further.
      items.append(
        .path(
          .polygon(
            [
              Point(x: x1, y: middle), Point(x: x1 - height * 0.55, y: middle - height * 0.5),
              Point(x: x1 - height * 0.55, y: middle + height * 0.5),
            ], fill: .solid(colour))))
    case .floor:
      items.append(
        .path(
          .polygon(
            [
              Point(x: x1 + height * 0.7, y: middle), Point(x: x1 + 1, y: middle - height * 0.45),
              Point(x: x1 + 1, y: middle + height * 0.45),
            ], fill: .solid(colour))))
      end = max(end, x1 + height * 0.7)
    case .stated, .range, .unstated: break
    }
    let text = style.text(style.labelSize, .semibold, bar.kind.textColour, tabular: true)
    let metrics = try measurer.measure(bar.text, style: text)
    let origin = Point(x: end + 6, y: middle + style.labelSize * 0.36)
    var box = Rect(
      x: origin.x, y: middle - style.labelSize * 0.6, width: metrics.width,
      height: style.labelSize * 1.2)
    items.append(.text(TextRun(text: bar.text, style: text, origin: origin, metrics: metrics)))
    if !note.isEmpty {
      let words = style.text(style.labelSize, .regular, style.secondary)
      let noteMetrics = try measurer.measure(note, style: words)
      let gap = style.labelSize * 0.7
      items.append(
        .text(
          TextRun(
            text: note, style: words, origin: Point(x: box.maxX + gap, y: origin.y),
            metrics: noteMetrics)))
      box.width += gap + noteMetrics.width
    }
    let linked = bar.target.map { [PageItem.link(Link(target: .destination($0), items: items))] }
    return (.group(Group(items: linked ?? items, evidence: bar.evidence)), box)
  }

  /// A line with end caps from the low to the high value.
  private func whisker(from x0: Double, to x1: Double, y: Double, colour: Colour) -> [PageItem] {
    let white = Path.Stroke(colour: Colour(0xFFFFFF), width: 2.6)
    let ink = Path.Stroke(colour: style.ink, width: 0.9)
    let segments = [
      (Point(x: x0, y: y), Point(x: x1, y: y)), (Point(x: x0, y: y - 2), Point(x: x0, y: y + 2)),
      (Point(x: x1, y: y - 2), Point(x: x1, y: y + 2)),
    ]
    return [.path(.line(from: segments[0].0, to: segments[0].1, stroke: white))]
      + segments.map { .path(.line(from: $0.0, to: $0.1, stroke: ink)) }
  }

  private func axisItems(scale: LinearScale, bottom: Double, measurer: any TextMeasuring) throws
    -> [PageItem]
  {
    let text = style.text(style.axisSize, .regular, style.secondary, tabular: true)
    let ticks = LinearScale.ticks(upTo: scale.domain.upperBound, about: 4)
    var out: [PageItem] = []
    for (index, tick) in ticks.enumerated() {
      let x = scale.position(tick)
      let isZero = index == 0
      out.append(
        .path(
          .line(
            from: Point(x: x, y: 0), to: Point(x: x, y: bottom),
            stroke: .init(
              colour: isZero ? style.secondary : style.grid, width: isZero ? 0.8 : 0.7))))
      var word = isZero ? "0" : prefix + number(tick)
      if index == ticks.count - 1 { word += "\u{A0}" + unit }
      let metrics = try measurer.measure(word, style: text)
      out.append(
        .text(
          TextRun(
            text: word, style: text,
            origin: Point(x: x - metrics.width / 2, y: bottom + style.axisSize * 1.4),
            metrics: metrics)))
    }
    return out
  }
}
