public import Analysis
internal import Facts
internal import Foundation

/// A list of deals for a terminal, a spreadsheet and other programs.
public struct DealList {
  /// The deals, in their order.
  public let table: DealTable

  /// Creates a list of the deals of a table.
  public init(_ table: DealTable) { self.table = table }

  /// A row for each deal, as wide as the terminal, and below them the totals by group of stages.
  public func text(_ style: TerminalStyle) -> String {
    let rows = table.rows.map(cells)
    guard !rows.isEmpty else { return "no deals\n" }
    let names = ["value", "stage", "since", "reports"]
    let widths = names.indices.map { column in
      (rows.map { TerminalText.columns($0[column]) } + [TerminalText.columns(names[column])]).max()
        ?? 0
    }
    let rest = max(28, style.width - widths.reduce(0, +) - 2 * widths.count)
    func line(_ what: String, _ cells: [String], _ styled: (Int, String) -> String) -> String {
      var text = what
      for (column, cell) in cells.enumerated() {
        let isRight = column == 0 || column == 3
        text +=
          "  " + styled(column, TerminalStyle.padded(cell, to: widths[column], atRight: isRight))
      }
      return text + "\n"
    }
    var out = line(style.quiet(TerminalStyle.padded("deal", to: rest)), names) { style.quiet($1) }
    for (row, cells) in zip(table.rows, rows) {
      let title = TerminalText.wrapped(DealWords.title(row.deal), to: rest)
      out += line(TerminalStyle.padded(title[0], to: rest), cells) { column, text in
        column == 1 ? style.stage(text, row.deal.stage.group) : text
      }
      for part in title.dropFirst() { out += part + "\n" }
      out += style.accent(row.deal.id) + "\n"
    }
    return (out + totals(style)).replacing("\u{A0}", with: " ")
  }

  private func cells(_ row: ValuedDeal) -> [String] {
    let deal = row.deal
    return [
      deal.value.map { $0.figure == nil ? "not quantified" : Figures.short($0) } ?? "—",
      DealWords.word(deal.stage),
      deal.date.map { Figures.date($0) } ?? "—", String(deal.reports.count),
    ].map { $0.replacing("\u{A0}", with: " ") }
  }

  private func totals(_ style: TerminalStyle) -> String {
    var out = "\n"
    for entry in table.totalsByStage() {
      let total = entry.total
      var words = "\(Figures.words(total.best)) in \(Figures.count(total.valued, "deal"))"
      if total.isUncertain {
        let low = Figures.words(total.low)
        words +=
          total.isOpenUpwards
          ? ", from \(low), open upwards" : ", between \(low) and \(Figures.words(total.high))"
      }
      if total.withoutValue > 0 { words += "; \(total.withoutValue) without a value" }
      if total.notConverted > 0 { words += "; \(total.notConverted) not converted" }
      out += style.labelled(entry.group.heading.lowercased(), words, labelWidth: 18)
    }
    return out
  }

  private static let columns = [
    "id", "recipients", "suppliers", "contractors", "designation", "description", "category",
    "quantity", "figure", "currency", "bound", "low", "high", "total_currency", "total_best",
    "stage", "date", "first_reported", "reports",
  ]

  private func fields(_ row: ValuedDeal) -> [String?] {
    let deal = row.deal
    func names(_ parties: [Party]) -> String { parties.map(\.name).joined(separator: "; ") }
    return [
      deal.id, names(deal.recipients), names(deal.suppliers), names(deal.contractors),
      deal.item?.designation, deal.item?.description, deal.item?.category,
      deal.item?.quantity.map { Figures.plain($0) }, deal.value?.figure.map(Figures.plain),
      deal.value?.currency?.code, deal.value?.bound.rawValue, deal.value?.low.map(Figures.plain),
      deal.value?.high.map(Figures.plain), row.amount.map { _ in table.currency.code },
      row.amount.map { Figures.plain($0.best) }, deal.stage.rawValue, deal.date?.iso,
      deal.firstReported?.iso, deal.reports.map(\.key.description).joined(separator: "; "),
    ]
  }

  /// The list as CSV with a line of names; what a spreadsheet would run is neutralised.
  public var csv: String {
    CSVText.line(DealList.columns)
      + table.rows.map { CSVText.line(fields($0).map { $0 ?? "" }) }.joined()
  }

  /// The list as JSON: an object for each deal, `null` for what is not known.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let objects = table.rows.map { row in
      Dictionary(uniqueKeysWithValues: zip(DealList.columns, fields(row)))
    }
    return Array(try encoder.encode(objects))
  }
}

extension Figures {
  /// A number as programs read it.
  static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
  }

  /// An amount in whole units, with its cents where there are some.
  static func plain(_ money: Money) -> String {
    EditionWords.exact(money.minorUnits, in: money.currency).replacing(",", with: "")
      .replacing("−", with: "-")
  }
}
