internal import Analysis
internal import Charting
internal import Drawing
internal import Facts

/// Values by recipient or supplier as a page for presentations.
struct BarFigure {
  let edition: Edition
  let options: ReportDefinition.Bars
  let look: PageLook
  /// The first day that counts.
  let first: CalendarDate

  /// Returns the page; `nil` where no deal has a value.
  ///
  /// - Throws: what the measurer throws.
  func page(measurer: any TextMeasuring) throws -> Page? {
    let margin = look.preset.margin
    let width = look.preset.size.width - 2 * margin
    let period = Period(first: first, last: edition.period.last)
    let unit = edition.currency == .usd ? "US dollars" : edition.currency.code
    let title = try Paragraph(
      options.title, style: look.title, leading: look.sizes.title * 1.2
    ).layout(width: width, measurer: measurer)
    let subtitle = try Paragraph(
      "Deals whose stage was reached \(Figures.days(from: period.first, to: period.last)), "
        + "billion \(unit), current prices; hatched: prospective, solid: agreed",
      style: look.subtitle, leading: look.sizes.subtitle * 1.3
    ).layout(width: width, measurer: measurer)
    let top = margin + title.height + 6 + subtitle.height + 10
    // The number of rows that fits above the note.
    for limit in stride(from: options.limit, through: 1, by: -1) {
      let binding = BarBinding(
        table: edition.table.reached(in: period), by: options.by, limit: limit,
        style: look.chartStyle, stages: look.palette.stages)
      guard !binding.chart.rows.isEmpty else { return nil }
      let note = try Paragraph(binding.note, style: look.note, leading: look.sizes.note * 1.3)
        .layout(width: width, measurer: measurer)
      let bottom = look.preset.size.height - margin * 0.7 - note.height
      let chart = try binding.chart.layout(width: width, measurer: measurer)
      guard top + chart.size.height <= bottom || limit == 1 else { continue }
      func group(_ items: [PageItem], _ y: Double, _ role: Group.Role) -> PageItem {
        .group(Group(items: items.moved(dx: margin, dy: y), role: role))
      }
      return try look.page(
        [
          group(title.items, margin, .heading1),
          group(subtitle.items, margin + title.height + 6, .paragraph),
          .group(
            Group(
              items: chart.items.moved(dx: margin, dy: top), name: "Bars", role: .figure,
              alternative: binding.alternative)), group(note.items, bottom + 6, .note),
        ], measurer: measurer)
    }
    return nil
  }
}
