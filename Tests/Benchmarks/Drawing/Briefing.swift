import CairoRendering
import Drawing

/// The pages of the benchmark: seven charts and tables, then a table over several pages.
struct Briefing {
  let figures: Aggregates
  let measurer: PangoMeasurer
  let size = Size(width: 841.89, height: 595.28)

  /// Returns one page with one drawing.
  private func page(
    _ alternative: String, _ draw: (inout Pen) throws -> Void
  ) throws -> [PageItem] {
    var pen = Pen(measurer)
    try draw(&pen)
    return [.group(Group(items: pen.items, role: .figure, alternative: alternative))]
  }

  /// Returns all pages.
  func pages() throws -> [Page] {
    var sheets = [
      try page("Timeline") { try $0.timeline(figures["c"], size.width, size.height, 4.6) },
      try page("Stacked bars") { try $0.bars(figures["a"]) },
      try page("Matrix") { try $0.heat(figures["b"]) }, try largest(),
      try page("Panels") { try $0.multiples(figures["d"], size) },
      try page("Stacked area") { try $0.area(figures["e"]) },
      try page("Ranges") { try $0.ranges(figures["f"], size) },
    ]
    sheets += try statements()
    for index in sheets.indices { sheets[index].append(try foot(index + 1, of: sheets.count)) }
    return sheets.map { Page(size: size, items: $0) }
  }

  /// Returns the timeline at 16:9.
  func picture() throws -> Page {
    let size = Size(width: 12.8 * 72, height: 7.2 * 72)
    return Page(
      size: size,
      items: try page("Timeline") { try $0.timeline(figures["c"], size.width, size.height, 4.6) })
  }

  private func foot(_ number: Int, of count: Int) throws -> PageItem {
    var pen = Pen(measurer)
    let style = Pen.style(6, 0x666666)
    try pen.text(
      "Synthetic register; values in millions of US dollars at annual rates", 50, size.height - 18,
      ay: 0.5, style)
    try pen.text(
      "page \(number) / \(count)", size.width - 50, size.height - 18, ax: 1, ay: 0.5, style)
    return .group(Group(items: pen.items, role: .artifact))
  }

  private func heading(_ words: String) throws -> PageItem {
    var pen = Pen(measurer)
    try pen.title(words)
    return .group(Group(items: pen.items, role: .heading1))
  }

  private func largest() throws -> [PageItem] {
    let table = WrappedTable(
      measurer: measurer,
      heads: [
        "#", "date", "sup.", "rec.", "item", "category", "status", "US$ m", "range", "qty",
        "source",
      ], widths: [22, 52, 30, 30, 163, 104, 59, 52, 82, 37, 111], size: 6.5, padding: 3)
    var y = 62.0
    let head = try table.row(table.heads, isHead: true)
    var rows = [table.items(head, y: y, ground: 0x1F4E79, role: .headerCell)]
    y += head.height
    for (index, f) in figures["c"].prefix(25).enumerated() {
      let range = "\(commas(figure(f[8])))–\(commas(figure(f[10])))"
      let row = try table.row([
        f[0], f[2], f[3], f[4], f[5], f[6], f[7], commas(figure(f[9])), range, f[11],
        f[12],
      ])
      rows.append(table.items(row, y: y, ground: index % 2 == 1 ? 0xF3F6FA : nil))
      y += row.height
    }
    return [try heading("The 25 largest deals"), .group(Group(items: rows, role: .table))]
  }

  private func statements() throws -> [[PageItem]] {
    let table = WrappedTable(
      measurer: measurer,
      heads: ["date", "speaker", "from", "kind", "deal", "US$ m", "statement"],
      widths: [52, 133, 30, 67, 52, 52, 356], size: 5.6, padding: 2.2)
    let head = try table.row(table.heads, isHead: true)
    let top = 62.0
    var sheets: [[PageItem]] = []
    var rows: [PageItem] = []
    var y = top
    func sheet() throws -> [PageItem] {
      [
        try heading("Statements on the largest deals"),
        .group(
          Group(
            items: [table.items(head, y: top, ground: 0x1F4E79, role: .headerCell)] + rows,
            role: .table)),
      ]
    }
    y += head.height
    for (index, f) in figures["g"].enumerated() {
      let row = try table.row([
        f[2], "\(f[3]), \(f[4])", f[5], f[6], "\(f[8])→\(f[9])", commas(figure(f[10])), f[11],
      ])
      if y + row.height > size.height - 34 {
        sheets.append(try sheet())
        rows = []
        y = top + head.height
      }
      rows.append(table.items(row, y: y, ground: index % 2 == 1 ? 0xF3F6FA : nil))
      y += row.height
    }
    sheets.append(try sheet())
    return sheets
  }
}
