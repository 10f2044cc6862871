internal import Analysis
internal import Drawing
internal import Facts

extension ReportBuilder {
  /// The numbered notes: the sentence, its publisher, title, date and address.
  func notesSection(_ options: ReportDefinition.Titled) throws -> [FlowItem] {
    let head = try heading(options.title, destination: "notes")
    guard !notes.notes.isEmpty else {
      return [.piece(head), .piece(try smallNote("The pages refer to no source."))]
    }
    return try [.piece(head)] + notes.notes.map { .piece(try piece(of: $0)) }
  }

  private func piece(of note: NoteBook.Note) throws -> FlowPiece {
    let number = try Paragraph(
      [TextSpan(String(note.number), style: numberStyle)], leading: 9.5, alignment: .right
    ).layout(width: 15, measurer: measurer)
    var spans = [
      TextSpan(note.quotation + (note.source.line == nil ? " " : ". "), style: type.noteInk)
    ]
    spans += source(note.source)
    let text = try Paragraph(spans, leading: 9.5).layout(width: measure - 22, measurer: measurer)
    return FlowPiece(
      items: [
        .group(
          Group(
            items: number.items + text.items.moved(dx: 22, dy: 0), role: .note,
            destination: "note-\(note.number)"))
      ], height: text.height, spaceBefore: 2.5)
  }

  private var numberStyle: TextStyle {
    var style = type.noteLink
    style.weight = .semibold
    style.tabularFigures = true
    return style
  }

  private func source(_ source: Source) -> [TextSpan] {
    var parts: [String] = []
    parts.append(source.publisher ?? "publisher not stated")
    if let title = source.title { parts.append("“\(NoteBook.oneLine(title))”") }
    parts.append(source.published.map { Figures.date($0) } ?? "no date")
    var file = source.documentID
    if let line = source.line { file += ", line \(line)" }
    parts.append(file)
    var spans = [
      TextSpan(parts.joined(separator: ", "), style: type.note)
    ]
    if let url = source.url, url.hasPrefix("http://") || url.hasPrefix("https://") {
      spans.append(TextSpan(", ", style: type.note))
      let shown = url.replacing("https://", with: "").replacing("http://", with: "")
      spans.append(TextSpan(shown, style: type.noteLink, target: .uri(url)))
    }
    spans.append(TextSpan(".", style: type.note))
    return spans
  }

  /// How the figures were made: rules, exchange rates, what is not converted, the inputs.
  func method(_ options: ReportDefinition.Titled) throws -> [FlowItem] {
    var out: [FlowItem] = [.piece(try heading(options.title, destination: "method"))]
    let rules =
      "Deals and statements are read from the sources by rules; every figure keeps the sentence "
      + "that it comes from. Reports of one deal are merged by parties, item and time: the value "
      + "of an official source goes first, then that of the latest report, and other figures are "
      + "kept as also reported. “Up to” is a ceiling (its range starts at zero), “at least” a "
      + "floor. Deals without a stated value are counted, never taken as zero. Prospective "
      + "(talks, planned, requested, approved) and agreed deals (signed, delivering) are not added "
      + "up. New means first reported in the period; reports that came out after it are left out."
    out.append(.piece(try methodParagraph("Rules", rules, first: true)))
    out.append(.piece(try methodParagraph("Exchange rates", ratesText)))
    if !report.decisions.isEmpty {
      let words = report.decisions.map(DecisionWords.line)
      out.append(.piece(try methodParagraph("Decisions", words.joined(separator: "; ") + ".")))
    }
    if !report.remarks.isEmpty {
      out.append(
        .piece(try methodParagraph("Remarks on the inputs", report.remarks.joined(separator: " "))))
    }
    out.append(
      .piece(
        try methodParagraph(
          "Inputs",
          "\(Figures.count(report.inputs.count, "file")), each with the SHA-256 of its bytes; "
            + "made with Dealline \(report.version).")))
    for input in report.inputs { out.append(.piece(try inputLine(input))) }
    return out
  }

  private func methodParagraph(_ name: String, _ text: String, first: Bool = false) throws
    -> FlowPiece
  {
    try paragraph(
      [
        TextSpan(name + ". ", style: type.noteBold), TextSpan(text, style: type.note),
      ], leading: 9.5, before: first ? 0 : 4)
  }

  private func inputLine(_ input: Report.InputRecord) throws -> FlowPiece {
    var digest = type.note
    digest.tabularFigures = true
    digest.size = 5.75
    let name = try Paragraph(input.name, style: type.noteInk, leading: 9)
      .layout(width: measure * 0.33, measurer: measurer)
    let summary = try Paragraph(input.summary, style: type.note, leading: 9)
      .layout(width: measure * 0.18, measurer: measurer)
    let sum = try Paragraph(input.sha256, style: digest, leading: 9)
      .layout(width: measure * 0.47, measurer: measurer)
    return FlowPiece(
      items: [
        .group(
          Group(
            items: name.items + summary.items.moved(dx: measure * 0.345, dy: 0)
              + sum.items.moved(dx: measure * 0.53, dy: 0), role: .paragraph))
      ], height: max(name.height, summary.height, sum.height), spaceBefore: 1)
  }

  /// The rates that the printed values were converted at.
  private var ratesText: String {
    var lines: [String] = []
    var sources: Set<RateSource> = []
    var missing: [String] = []
    let period = Period(first: start(months: 12), last: edition.period.last)
    let shown = Set(
      edition.table.reached(in: period).rows.map(\.deal.id)
        + edition.newOrChangedDeals.rows.map(\.deal.id))
    for row in edition.table.rows where shown.contains(row.deal.id) {
      switch row.value {
      case .converted(let amount) where amount.conversion.basis != .sameCurrency:
        lines.append(rateLine(amount.conversion))
        sources.formUnion(amount.conversion.sources)
      case .notConverted(let money):
        missing.append("\(DealWords.title(row.deal)) (\(Figures.words(money)))")
      case .converted, .none: break
      }
    }
    var out =
      lines.isEmpty
      ? "Nothing was converted."
      : "Units for one \(edition.currency.code == "USD" ? "US dollar" : edition.currency.code), "
        + "at the day's rate where the deal has a day, else at the year's average: "
        + lines.uniqued().sorted().joined(separator: "; ") + "."
    if !missing.isEmpty { out += " Not converted: \(missing.joined(separator: "; "))." }
    for source in sources.sorted() { out += " " + source.attribution }
    return out
  }

  private func rateLine(_ conversion: Conversion) -> String {
    let basis =
      switch conversion.basis {
      case .sameCurrency: ""
      case .day(let day): Figures.day(day)
      case .yearAverage(let year, let isPartial):
        "\(year) average\(isPartial ? ", part of the year" : "")"
      case .fixed: "fixed"
      }
    let units = conversion.rate > 0 ? 1 / conversion.rate : 0
    return
      "\(conversion.original.currency.code)\u{A0}\(Figures.fixed(units, 4)) (\(basis))"
  }
}
