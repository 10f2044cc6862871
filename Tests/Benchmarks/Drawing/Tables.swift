import CairoRendering
import Drawing

/// A table of wrapped cells: measured first, then drawn page by page with its head repeated.
struct WrappedTable {
  let measurer: PangoMeasurer
  var heads: [String]
  var widths: [Double]
  var size: Double
  var padding: Double

  /// A row whose cells have been broken into lines.
  struct Row {
    var cells: [ParagraphLayout]
    var height: Double
  }

  /// Returns a row, broken into lines.
  func row(_ texts: [String], isHead: Bool = false) throws -> Row {
    let style = Pen.style(size, isBold: isHead, isHead ? 0xFFFFFF : 0)
    let cells = try zip(texts, widths).map { text, width in
      try Paragraph(text, style: style, leading: size * 1.164)
        .layout(width: width - 2 * padding, measurer: measurer)
    }
    return Row(cells: cells, height: (cells.map(\.height).max() ?? 0) + 2 * padding)
  }

  /// Returns a row with its ground and rules.
  func items(_ row: Row, y: Double, ground: UInt32?, role: Group.Role = .cell) -> PageItem {
    var items: [PageItem] = []
    if let ground {
      var pen = Pen(measurer)
      pen.rectangle(50, y, widths.reduce(0, +), row.height, ground)
      items += pen.items
    }
    var x = 50.0
    for (cell, width) in zip(row.cells, widths) {
      items.append(
        .path(
          .rectangle(
            Rect(x: x, y: y, width: width, height: row.height),
            stroke: Path.Stroke(colour: Colour(0xBBBBBB), width: 0.3))))
      items.append(
        .group(
          Group(items: cell.items.moved(dx: x + padding, dy: y + padding), role: role)))
      x += width
    }
    return .group(Group(items: items, role: .row))
  }
}
