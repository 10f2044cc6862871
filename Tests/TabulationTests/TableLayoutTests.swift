import Drawing
import Tabulation
import TestSupport
import Testing

struct TableLayoutTests {
  let style = TextStyle(size: 8, tabularFigures: true)

  private func table(_ figures: [String]) -> Table {
    Table(
      columns: [.init("Recipient"), .init("Value", unit: "US$ bn", alignment: .decimal)],
      rows: figures.map {
        .init(
          [.init([TextSpan("Turkey", style: style)]), .init([TextSpan($0, style: style)])],
          evidence: ["d-\($0)"])
      })
  }

  private func runs(_ items: [PageItem]) -> [TextRun] {
    items.flatMap { item -> [TextRun] in
      switch item {
      case .text(let run): [run]
      case .group(let group): runs(group.items)
      case .link(let link): runs(link.items)
      case .path: []
      }
    }
  }

  @Test func alignsOnTheDecimalPoint() throws {
    let figures = ["≤ 3.4", "c. 10", "21.15", "—"]
    let layout = try table(figures).layout(width: 300, measurer: FixedWidthMeasurer())
    let ends = zip(layout.rows, figures).map { row, figure -> Double in
      let run = runs(row.items).first { $0.text == figure }
      let whole = figure.split(separator: ".").first.map(String.init) ?? figure
      let hasPoint = figure != "c. 10" && figure.contains(".")
      return (run?.origin.x ?? -1) + Double(hasPoint ? whole.count : figure.count) * 4
    }
    for end in ends { #expect(abs(end - ends[0]) < 0.001) }
  }

  @Test func wrapsWordsWhenTheColumnsAreTooWide() throws {
    let words = String(repeating: "long-range air defence ", count: 12)
    let table = Table(
      columns: [.init("Item"), .init("Stage")],
      rows: [
        .init([.init([TextSpan(words, style: style)]), .init([TextSpan("talks", style: style)])])
      ]
    )
    let layout = try table.layout(width: 200, measurer: FixedWidthMeasurer())
    let box = try #require(layout.rows[0].items.bounds)
    #expect(box.maxX <= 200.01)
    #expect(layout.rows[0].height > 40)
  }

  @Test func summaryCellsSpanColumns() throws {
    var table = table(["1.5"])
    table.summaryRows = [
      .init([.init([TextSpan("Prospective, 4 deals with a value", style: style)], columnSpan: 2)])
    ]
    let layout = try table.layout(width: 300, measurer: FixedWidthMeasurer())
    #expect(layout.summaryRows.count == 1)
    #expect(runs(layout.summaryRows[0].items).map(\.text).joined().hasPrefix("Prospective"))
  }
}
