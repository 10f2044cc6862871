public import Analysis
public import Facts
internal import Foundation

/// Everything about one deal: where its value, stage and place among the deals come from.
public struct DealCard {
  let deal: Deal
  let book: DealBook
  let statements: [StatementRecord]
  let row: ValuedDeal?

  /// Creates the card of a deal of a book.
  ///
  /// - Parameters:
  ///   - statements: all statements; those about the deal are shown.
  ///   - row: the deal with its value in the currency of totals.
  public init(of deal: Deal, in book: DealBook, statements: [StatementRecord], row: ValuedDeal?) {
    self.deal = deal
    self.book = book
    self.row = row
    self.statements = statements.filter { record in
      deal.reports.contains { report in
        report.source.documentID == record.source.documentID && record.about.contains(report)
      }
    }
  }

  var aliases: [String] {
    book.known.aliases.keys.filter { book.known.identifier(of: $0) == deal.id }.sorted()
  }

  /// Whether the deal counts, is a candidate, or was rejected.
  var standing: String {
    if book.rejected.contains(where: { $0.id == deal.id }) { return "rejected" }
    if book.candidates.contains(where: { $0.id == deal.id }) { return "candidate for review" }
    return "counted"
  }

  var links: [MergeLink] {
    book.deals.firstIndex { $0.id == deal.id }.map { book.links[$0] } ?? []
  }

  var nearMisses: [NearMiss] {
    book.nearMisses.filter { $0.deal == deal.id || $0.other == deal.id }
  }

  /// Why the value is the one that totals use.
  var reason: String {
    guard deal.value != nil else { return "no report states a figure" }
    guard let index = deal.valueReport else {
      return deal.decidedValue.map { EditionWords.words($0) } ?? "decided"
    }
    let count = deal.reports.filter { report in
      ([report.deal.value] + report.deal.otherValues).contains { $0?.measures.isDealValue ?? false }
    }.count
    if count == 1 { return "the only report with a figure" }
    let official = deal.reports[index].source.isOfficial
    return
      (official ? "the latest of an official source" : "the latest; no official source has one")
      + ", of \(Figures.count(count, "report")) with a figure"
  }

  static func source(_ report: DealReport) -> String {
    let source = report.source
    return [source.publisher ?? "publisher not stated", source.published.map { Figures.date($0) }]
      .compactMap { $0 }.joined(separator: ", ") + (source.isOfficial ? ", official" : "")
  }

  /// The sentences of an article, in quotation marks; a register's row in words.
  static func sentences(_ report: DealReport) -> [String] {
    if report.source.line != nil { return [NoteBook.registerEntry(report.deal)] }
    return report.deal.evidence.map {
      "“" + QuotationWords.withoutDateline(NoteBook.oneLine($0.text)) + "”"
    }
  }

  /// What was said: in quotation marks where those are the speaker's words.
  static func words(_ statement: Statement) -> String {
    let words = QuotationWords.withoutDateline(QuotationWords.content(statement))
    return statement.kind == .indirect ? words : "“" + words + "”"
  }

  // MARK: Text

  /// The card as lines of text.
  public func text(_ style: TerminalStyle) -> String {
    var out = style.labelled("", DealWords.title(deal), labelWidth: 0, styled: style.bold)
    out += style.labelled("", head, labelWidth: 0, styled: style.quiet)
    out += style.quiet(String(repeating: "─", count: style.width)) + "\n"
    out += style.labelled("recipient", DealWords.parties(deal.recipients))
    out += style.labelled("supplier", DealWords.parties(deal.suppliers))
    if !deal.contractors.isEmpty {
      out += style.labelled("contractor", Figures.list(deal.contractors.map(\.name)))
    }
    out += style.labelled(
      "item", DealWords.item(deal.item) + (deal.item?.category.map { " (\($0))" } ?? ""))
    out += style.labelled(
      "stage",
      DealWords.word(deal.stage) + (deal.date.map { ", since \(Figures.date($0))" } ?? ", no date"),
      styled: { style.stage($0, deal.stage.group) })
    out += valueLines(style)
    out += section("Stages", style) + stageLines(style)
    out += section("Reports (\(deal.reports.count))", style) + reportLines(style)
    if !statements.isEmpty {
      out += section("Statements (\(statements.count))", style)
      for record in statements {
        let who = QuotationWords.speaker(record.statement.speaker)
        let country = record.statement.speaker.country.map { " (\($0.name))" } ?? ""
        out += style.labelled(
          record.date.map { Figures.date($0) } ?? "no date",
          "\(who)\(country): \(DealCard.words(record.statement)) [\(record.id)]",
          indent: 2, labelWidth: 13)
      }
    }
    if !nearMisses.isEmpty {
      out += section("Came close", style)
      for miss in nearMisses {
        let other = miss.deal == deal.id ? miss.other : miss.deal
        out += style.labelled("", "\(other): \(miss.text)", indent: 2, labelWidth: 0)
      }
    }
    if !deal.decided.isEmpty {
      out += section("Decisions", style)
      for decision in deal.decided {
        out += style.labelled("", DecisionWords.line(decision), indent: 2, labelWidth: 0)
      }
    }
    return out.replacing("\u{A0}", with: " ")
  }

  private var head: String {
    var parts = [deal.id]
    if !aliases.isEmpty { parts.append("also \(aliases.joined(separator: ", "))") }
    parts.append(standing)
    if let first = deal.firstReported { parts.append("first reported \(Figures.date(first))") }
    return parts.joined(separator: " · ")
  }

  private func section(_ name: String, _ style: TerminalStyle) -> String {
    "\n" + style.bold(name) + "\n"
  }

  private func valueLines(_ style: TerminalStyle) -> String {
    var out = style.labelled(
      "value", deal.value.map { Figures.words($0) } ?? "not stated", styled: style.bold)
    if let amount = row?.amount {
      let high = amount.isOpenUpwards ? "open upwards" : Figures.words(amount.high)
      out += style.labelled(
        "",
        "low \(Figures.words(amount.low)) · best \(Figures.words(amount.best)) · high \(high)")
    }
    out += style.labelled("", "why: \(reason)")
    if let index = deal.valueReport {
      let report = deal.reports[index]
      out += style.labelled("", "from \(DealCard.source(report)) [\(report.key)]")
    }
    for (index, other) in deal.alsoReported.enumerated() {
      let report = deal.reports[other.report]
      out += style.labelled(
        index == 0 ? "also" : "",
        "\(Figures.words(other.value)): \(DealCard.source(report)) [\(report.key)]")
    }
    return out
  }

  private func stageLines(_ style: TerminalStyle) -> String {
    var lines: [(date: Int, text: String)] = []
    var seen: Set<String> = []
    for report in deal.reports where report.deal.stage != .unknown {
      let date = report.date.map { Figures.date($0) } ?? "no date"
      guard seen.insert(date + report.deal.stage.rawValue).inserted else { continue }
      lines.append(
        (
          report.date?.last.daysSinceEpoch ?? .max,
          style.labelled(
            date,
            "\(DealWords.word(report.deal.stage)): \(DealCard.source(report)) [\(report.key)]",
            indent: 2, labelWidth: 13)
        ))
    }
    if lines.isEmpty { return "  none stated\n" }
    return lines.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element.text).joined()
  }

  private func reportLines(_ style: TerminalStyle) -> String {
    var out = ""
    for (index, report) in deal.reports.enumerated() {
      let certainty = Figures.fixed(report.deal.certainty, 2)
      out += style.labelled(
        "\(index + 1)", "\(DealCard.source(report)) [\(report.key)], certainty \(certainty)",
        indent: 2, labelWidth: 4, styled: style.accent)
      for sentence in DealCard.sentences(report) {
        out += style.labelled("", sentence, indent: 2, labelWidth: 4)
      }
      guard links.indices.contains(index) else { continue }
      out += style.labelled(
        "", "here: \(DealCard.words(links[index]))", indent: 2, labelWidth: 4, styled: style.quiet)
    }
    return out
  }

  static func words(_ link: MergeLink) -> String {
    if link.reasons.isEmpty { return "the deal begins with it" }
    return link.reasons.map { reason in
      reason.weight == 0 ? reason.text : "\(reason.text) (\(Figures.fixed(reason.weight, 2)))"
    }.joined(separator: ", ")
  }
}
