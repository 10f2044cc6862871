internal import Analysis
internal import Drawing
internal import Facts

extension ReportBuilder {
  /// The finding as a title, and what the period brought in a sentence or two.
  func masthead() throws -> [FlowItem] {
    var title = [TextSpan(headline.text, style: type.title)]
    if let deal = headline.deal { title += titleReferences(deal) }
    let laid = try Paragraph(title, leading: 27).layout(width: measure, measurer: measurer)
    let lead = try Paragraph(leadSentences, style: type.lead, leading: 15)
      .layout(width: measure, measurer: measurer)
    let head = FlowPiece(
      items: [
        .group(
          Group(
            items: laid.items, role: .heading1, evidence: headline.deal.map { [$0.id] } ?? [],
            destination: "top", outline: OutlineEntry(title: report.definition.title)))
      ], height: laid.height + 5, keepsWithNext: true)
    let below = FlowPiece(
      items: [.group(Group(items: lead.items, role: .paragraph))], height: lead.height)
    return [.piece(head), .piece(below)]
  }

  private func titleReferences(_ deal: Deal) -> [TextSpan] {
    guard let value = deal.valueReport else { return [] }
    var style = type.reference
    style.size = 10
    return references([notes.number(for: deal.reports[value], field: .value)]).map { span in
      var span = span
      span.style = style
      span.rise = 9
      return span
    }
  }

  /// The most telling deal of the period, in words.
  private var headline: (text: String, deal: Deal?) {
    let ranked = edition.newOrChangedDeals.rows.sorted { weight($0) > weight($1) }
    guard let first = ranked.first, !first.deal.recipients.isEmpty || !first.deal.suppliers.isEmpty
    else {
      return ("No new deals in \(inSentence(edition.period))", nil)
    }
    return (DealSentences.headline(first.deal), first.deal)
  }

  /// Agreed before prospective before the rest; then by value.
  private func weight(_ row: ValuedDeal) -> Double {
    let value = Double(row.amount?.best.minorUnits ?? 0)
    let isNew = edition.newDeals.rows.contains { $0.deal.id == row.deal.id }
    let stage: Double =
      switch row.deal.stage.group {
      case .agreed, .delivered: 1.5
      case .prospective: 1
      case .off: 0.8
      case .unknown: 0.1
      }
    // What a source tells in passing, deep in its text, is no headline.
    return (value + 1) * stage * (isNew ? 1 : 0.7) * (row.deal.isLeadStory ? 1 : 1e-6)
  }

  private var leadSentences: String {
    let figures = edition.keyFigures
    let week = inSentence(edition.period)
    var out = ""
    func sum(_ total: DealTotal, _ word: String) -> String {
      var text = "\(word) deals new or changed in \(week) come to \(Figures.words(total.best))"
      if total.isUncertain { text += " (\(rangeWords(total)))" }
      if total.withoutValue > 0 {
        text += ", \(Figures.count(total.withoutValue, "deal")) without a stated value"
      }
      return text + ". "
    }
    let prospective = figures.prospectiveValue.now
    let agreed = figures.agreedValue.now
    if prospective.valued > 0 {
      out += sum(prospective, "Prospective")
    } else if prospective.count > 0 {
      out += "\(Figures.count(prospective.count, "prospective deal")), none with a stated value. "
    }
    if agreed.valued > 0 {
      out += sum(agreed, "Agreed")
    } else if agreed.count == 0, prospective.count > 0 {
      out += "None of it is signed. "
    }
    let read = report.inputs.filter { $0.kind == .article }.count
    let registers = report.inputs.count - read
    out += "\(Figures.count(read, "article")) and \(Figures.count(registers, "register")) read"
    let dated = edition.sources.filter {
      $0.line == nil && ($0.published.map { edition.period.contains($0) } ?? false)
    }
    out += "; \(Figures.count(dated.count, "article")) of \(week) with deals or statements."
    return out.prefix(1).uppercased() + out.dropFirst()
  }

  /// `range $10–13.4 bn`, `range $10 bn or more`.
  func rangeWords(_ total: DealTotal) -> String {
    let low = Figures.short(total.low)
    if total.isOpenUpwards {
      return total.low == total.best ? "or more" : "range from \(low), open upwards"
    }
    let sign = Figures.sign(of: total.currency)
    let high = Figures.short(total.high)
    let unit = high.split(separator: "\u{A0}").last.map(String.init) ?? ""
    let lowText =
      total.low.minorUnits == 0
      ? sign + "0"
      : low.hasSuffix("\u{A0}" + unit) ? String(low.dropLast(unit.count + 1)) : low
    let highText =
      high.hasPrefix(sign) && lowText.hasPrefix(sign) ? String(high.dropFirst(sign.count)) : high
    return "range \(lowText)–\(highText)"
  }
}

extension DealTotal {
  var currency: Currency { best.currency }
}

extension Deal {
  /// A Boolean value that says whether a report tells of the deal at its beginning, or a register
  /// lists it.
  var isLeadStory: Bool {
    reports.contains { report in
      report.source.line != nil || (report.deal.evidence.first.map { $0.start < 350 } ?? false)
    }
  }
}
