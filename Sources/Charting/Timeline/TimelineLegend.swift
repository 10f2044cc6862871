import Drawing

/// The legend of a timeline: what each mark in it says, and nothing that does not occur.
struct TimelineLegend {
  let composer: TimelineComposer

  private struct Entry {
    var items: [PageItem]
    var width: Double
    var word: String
  }

  /// Returns the legend's items, relative to its upper left corner, and its height.
  func layout() throws -> (items: [PageItem], height: Double) {
    let style = composer.style
    let text = style.text(style.noteSize, .regular, style.secondary)
    let sizes = composer.chart.sizeLegend.map { composer.chart.radius(of: $0.value) }
    let rowHeight = max(style.noteSize * 1.7, (sizes.max() ?? 0) * 2 + 4)
    var items: [PageItem] = []
    var x = 0.0
    var row = 0.0
    for entry in entries() {
      let metrics = try measureWord(entry.word, text)
      let needed = entry.width + 4 + metrics.width
      if x > 0, x + needed > composer.width {
        x = 0
        row += 1
      }
      let middle = row * rowHeight + rowHeight / 2
      items += entry.items.moved(dx: x, dy: middle)
      items.append(
        .text(
          TextRun(
            text: entry.word, style: text,
            origin: Point(x: x + entry.width + 4, y: middle + style.noteSize * 0.36),
            metrics: metrics)))
      x += needed + 14
    }
    return (items, x == 0 && row == 0 ? 0 : (row + 1) * rowHeight)
  }

  private func measureWord(_ word: String, _ style: TextStyle) throws -> TextMetrics {
    try composer.measurer.measure(word, style: style)
  }

  private func entries() -> [Entry] {
    let chart = composer.chart
    let radius = chart.style.noteSize * 0.55
    let kinds = Set(chart.entries.map(\.kind)).sorted {
      (rank($0.shape), $0.word) < (rank($1.shape), $1.word)
    }
    var out = kinds.map { mark(kind: $0, claim: .stated, radius: radius, word: $0.word) }
    let grey = MarkKind(
      shape: .ring, colour: chart.style.secondary, textColour: chart.style.secondary, word: "")
    let claims: [(ValueClaim, String)] = [
      (.ceiling, "up to: a ceiling"), (.floor, "at least, more than: open upwards"),
      (.range, "range: dashed to the upper end"), (.unstated, "no value stated"),
    ]
    for (claim, word) in claims where chart.entries.contains(where: { $0.claim == claim }) {
      out.append(mark(kind: grey, claim: claim, radius: radius, word: word))
    }
    if chart.entries.contains(where: { $0.lastDay > $0.firstDay }) {
      var pale = chart.style.secondary
      pale.alpha = 0.3
      out.append(
        Entry(
          items: [
            .path(.rectangle(Rect(x: 0, y: -2.5, width: 20, height: 5), fill: .solid(pale)))
          ], width: 20, word: "date known to the month or less"))
    }
    if !composer.listed.isEmpty {
      let style = chart.style.text(chart.style.noteSize, .semibold, chart.style.accent)
      let metrics = TextMetrics(
        width: chart.style.noteSize * 0.65, ascent: chart.style.noteSize,
        descent: chart.style.noteSize * 0.25)
      out.append(
        Entry(
          items: [
            .text(
              TextRun(
                text: "1", style: style, origin: Point(x: 0, y: chart.style.noteSize * 0.36),
                metrics: metrics))
          ], width: metrics.width, word: "number in the list below"))
    }
    for size in chart.sizeLegend {
      let r = chart.radius(of: size.value)
      out.append(
        Entry(
          items: [
            .path(
              .circle(
                centre: Point(x: r, y: 0), radius: r,
                stroke: .init(colour: chart.style.secondary, width: 0.8)))
          ], width: r * 2, word: size.word))
    }
    return out
  }

  private func rank(_ shape: MarkKind.Shape) -> Int {
    MarkKind.Shape.allCases.firstIndex(of: shape) ?? 0
  }

  private func mark(kind: MarkKind, claim: ValueClaim, radius: Double, word: String) -> Entry {
    let mark = DotMark(
      kind: kind, claim: claim, radius: radius,
      upperRadius: claim == .range ? radius * 1.5 : nil)
    let drop = claim == .ceiling || claim == .floor ? 2.0 : 0
    return Entry(
      items: mark.items(at: Point(x: mark.halfWidth, y: drop)), width: mark.halfWidth * 2,
      word: word)
  }
}
