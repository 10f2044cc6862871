public import Drawing

extension Table {
  /// Returns the table laid out in the given width: columns as wide as their cells where there is
  /// room, else narrowed and their words wrapped.
  ///
  /// - Throws: what the measurer throws.
  public func layout(width: Double, measurer: any TextMeasuring) throws -> TableLayout {
    let composer = try TableComposer(table: self, width: width, measurer: measurer)
    return TableLayout(
      head: try composer.head(), rows: try rows.map { try composer.row($0, isSummary: false) },
      summaryRows: try summaryRows.enumerated().map {
        try composer.row($1, isSummary: true, isFirstSummary: $0 == 0)
      },
      note: try composer.note(), width: width)
  }
}

/// The work of laying out one table.
struct TableComposer {
  let table: Table
  let width: Double
  let measurer: any TextMeasuring
  /// Left ends and widths of the columns.
  var starts: [Double] = []
  var widths: [Double] = []
  /// For decimal columns, the room right of the decimal point.
  var fractions: [Double] = []

  private var style: TableStyle { table.style }

  init(table: Table, width: Double, measurer: any TextMeasuring) throws {
    self.table = table
    self.width = width
    self.measurer = measurer
    let count = table.columns.count
    var sizes = [[Double]](repeating: [], count: count)
    var least = [Double](repeating: 0, count: count)
    var whole = [Double](repeating: 0, count: count)
    fractions = [Double](repeating: 0, count: count)
    for row in table.rows + table.summaryRows {
      var column = 0
      for cell in row.cells {
        if cell.columnSpan == 1, column < count {
          let size = try measure(cell)
          sizes[column].append(size.natural)
          least[column] = max(least[column], size.least)
          if table.columns[column].alignment == .decimal {
            let parts = try decimalParts(cell)
            whole[column] = max(whole[column], parts.whole)
            fractions[column] = max(fractions[column], parts.fraction)
          }
        }
        column += cell.columnSpan
      }
    }
    // In columns of words the few longest cells wrap, so that the others keep their line.
    var natural = zip(table.columns, sizes).map { column, sizes -> Double in
      let sorted = sizes.sorted()
      guard column.alignment == .left, sorted.count > 6 else { return sorted.last ?? 0 }
      return sorted[sorted.count * 85 / 100]
    }
    for (index, column) in table.columns.enumerated() {
      let label = try max(
        measurer.measure(column.label, style: labelStyle).width,
        measurer.measure(column.unit, style: unitStyle).width)
      natural[index] = max(natural[index], least[index], label, whole[index] + fractions[index])
      least[index] = max(least[index], label, whole[index] + fractions[index])
    }
    widths = share(natural: natural, least: least)
    var x = 0.0
    for width in widths {
      starts.append(x)
      x += width + table.style.gap
    }
  }

  private var labelStyle: TextStyle {
    TextStyle(
      family: style.family, size: style.labelSize, weight: .semibold, colour: style.secondary)
  }
  private var unitStyle: TextStyle {
    TextStyle(family: style.family, size: style.labelSize, colour: style.secondary)
  }

  /// Gives columns their natural width, or, where that is too much, cuts the widest down to their
  /// least; what is left over goes to the columns of words.
  private func share(natural: [Double], least: [Double]) -> [Double] {
    let room = width - style.gap * Double(max(natural.count - 1, 0))
    let wanted = natural.reduce(0, +)
    if wanted <= room {
      let growing = table.columns.indices.filter { table.columns[$0].alignment == .left }
      let weight = growing.reduce(0) { $0 + natural[$1] }
      guard weight > 0 else { return natural }
      var out = natural
      for index in growing { out[index] += (room - wanted) * natural[index] / weight }
      return out
    }
    let bottom = least.reduce(0, +)
    guard bottom < room else {
      // Even the longest words do not fit: every column gives in proportion, and words are cut.
      return least.map { $0 * room / max(bottom, 1) }
    }
    // The widest columns give first: all are cut to the one width at which the table fits.
    func widths(cutTo limit: Double) -> [Double] {
      zip(natural, least).map { min($0, max($1, limit)) }
    }
    var low = 0.0
    var high = natural.max() ?? 0
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if widths(cutTo: middle).reduce(0, +) <= room { low = middle } else { high = middle }
    }
    return widths(cutTo: low)
  }

  private func measure(_ cell: Table.Cell) throws -> (natural: Double, least: Double) {
    var natural = cell.signWidth
    var least = 0.0
    for span in cell.spans {
      natural += try measurer.measure(span.text, style: span.style).width
      for word in span.text.split(separator: " ") {
        least = max(least, try measurer.measure(String(word), style: span.style).width)
      }
    }
    return (natural + 0.5, least + cell.signWidth + 0.5)
  }

  /// The widths left and right of the decimal point of a cell's text.
  private func decimalParts(_ cell: Table.Cell) throws -> (whole: Double, fraction: Double) {
    guard let span = cell.spans.first else { return (0, 0) }
    guard let point = Self.decimalPoint(in: span.text) else {
      return (try measurer.measure(span.text, style: span.style).width, 0)
    }
    let head = String(span.text[..<point])
    let tail = String(span.text[point...])
    return (
      try measurer.measure(head, style: span.style).width,
      try measurer.measure(tail, style: span.style).width
    )
  }

  /// The point between two figures, the last one of the text.
  static func decimalPoint(in text: String) -> String.Index? {
    guard let point = text.lastIndex(of: "."), point > text.startIndex else { return nil }
    let next = text.index(after: point)
    guard next < text.endIndex, text[text.index(before: point)].isNumber, text[next].isNumber else {
      return nil
    }
    return point
  }

  func head() throws -> TableLayout.Part {
    let hasUnits = table.columns.contains { !$0.unit.isEmpty }
    let leading = style.labelSize * 1.3
    let height = leading * (hasUnits ? 2 : 1) + style.padding + 2
    var items: [PageItem] = []
    for (index, column) in table.columns.enumerated() {
      let lines =
        column.unit.isEmpty ? [(column.label, labelStyle)]
        : [(column.label, labelStyle), (column.unit, unitStyle)]
      var cells: [PageItem] = []
      for (place, (text, textStyle)) in lines.enumerated() where !text.isEmpty {
        let metrics = try measurer.measure(text, style: textStyle)
        let x =
          column.alignment == .left
          ? starts[index] : starts[index] + widths[index] - metrics.width
        let y =
          height - style.padding - 2.5 - leading * Double(lines.count - 1 - place)
        cells.append(
          .text(
            TextRun(text: text, style: textStyle, origin: Point(x: x, y: y), metrics: metrics)))
      }
      items.append(.group(Group(items: cells, role: .headerCell)))
    }
    let rule = PageItem.path(
      .line(
        from: Point(x: 0, y: height), to: Point(x: width, y: height),
        stroke: .init(colour: style.ink, width: 0.9)))
    return TableLayout.Part(
      items: [.group(Group(items: items, role: .row)), rule], height: height, evidence: [])
  }

  func row(_ row: Table.Row, isSummary: Bool, isFirstSummary: Bool = false) throws
    -> TableLayout.Part
  {
    var column = 0
    var cells: [PageItem] = []
    var height = style.leading
    for cell in row.cells where column < table.columns.count {
      let last = min(column + cell.columnSpan, table.columns.count) - 1
      let room = starts[last] + widths[last] - starts[column]
      let alignment = table.columns[column].alignment
      let (items, used) = try place(
        cell, column: column, room: room, alignment: cell.columnSpan > 1 ? .left : alignment)
      cells.append(.group(Group(items: items, role: .cell)))
      height = max(height, used)
      column += cell.columnSpan
    }
    height += style.padding * 2
    let placed = cells.moved(dx: 0, dy: style.padding)
    var items: [PageItem] = [
      .group(
        Group(items: placed, role: .row, evidence: row.evidence, destination: row.destination))
    ]
    if isFirstSummary {
      items.append(
        .path(
          .line(
            from: Point(x: 0, y: 0), to: Point(x: width, y: 0),
            stroke: .init(colour: style.ink, width: 0.9))))
    }
    items.append(
      .path(
        .line(
          from: Point(x: 0, y: height), to: Point(x: width, y: height),
          stroke: .init(colour: style.rule, width: 0.5))))
    return TableLayout.Part(items: items, height: height, evidence: row.evidence)
  }

  private func place(
    _ cell: Table.Cell, column: Int, room: Double, alignment: Table.Column.Alignment
  ) throws -> ([PageItem], Double) {
    let middle = style.leading / 2
    if alignment == .decimal, cell.spans.count == 1, let span = cell.spans.first {
      let parts = try decimalParts(cell)
      let x = starts[column] + room - fractions[column] - parts.whole
      let metrics = try measurer.measure(span.text, style: span.style)
      return (
        [
          .text(
            TextRun(
              text: span.text, style: span.style,
              origin: Point(x: x, y: 0.78 * style.leading), metrics: metrics))
        ], style.leading
      )
    }
    let laid = try Paragraph(
      cell.spans, leading: style.leading, alignment: alignment == .left ? .left : .right
    ).layout(width: room - cell.signWidth, measurer: measurer)
    let sign = cell.sign.moved(dx: starts[column] + 3.5, dy: middle)
    return (
      sign + laid.items.moved(dx: starts[column] + cell.signWidth, dy: 0), laid.height
    )
  }

  func note() throws -> TableLayout.Part? {
    guard !table.note.isEmpty else { return nil }
    let text = TextStyle(family: style.family, size: style.noteSize, colour: style.secondary)
    let laid = try Paragraph(table.note, style: text, leading: style.noteSize * 1.4)
      .layout(width: width, measurer: measurer)
    return TableLayout.Part(
      items: [.group(Group(items: laid.items.moved(dx: 0, dy: 4), role: .note))],
      height: laid.height + 4, evidence: [])
  }
}
