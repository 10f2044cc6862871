internal import Analysis
internal import Drawing
internal import Facts

/// The numbered notes of a report, in the order in which the pages first refer to them.
///
/// A note is one passage of one source: the sentence that a figure or a quotation comes from.
final class NoteBook {
  struct Note {
    var number: Int
    var quotation: String
    var source: Source
  }

  private struct Key: Hashable {
    var document: String
    var line: Int?
    var start: Int
  }

  private(set) var notes: [Note] = []
  private var numbers: [Key: Int] = [:]

  /// Returns the note of the sentence that a field of a report comes from.
  func number(for report: DealReport, field: ReportedDeal.Field) -> Int {
    let deal = report.deal
    let place = deal.fields[field]?.span
    let sentence =
      place.flatMap { span in deal.evidence.first { $0.start <= span.start && span.end <= $0.end } }
      ?? place.map { span in deal.evidence.first { $0.overlaps(span) } ?? span }
      ?? deal.evidence.first
    return number(sentence: sentence, source: report.source, report: report)
  }

  /// Returns the note of the sentence that a statement stands in.
  func number(for record: StatementRecord) -> Int {
    number(
      sentence: record.statement.evidence ?? record.statement.content.first, source: record.source,
      report: nil)
  }

  private func number(sentence: Span?, source: Source, report: DealReport?) -> Int {
    let key = Key(document: source.documentID, line: source.line, start: sentence?.start ?? -1)
    if let known = numbers[key] { return known }
    let quotation: String
    if source.line != nil, let report {
      quotation = NoteBook.registerEntry(report.deal)
    } else {
      quotation = "“" + NoteBook.oneLine(sentence?.text ?? "") + "”"
    }
    let number = notes.count + 1
    notes.append(Note(number: number, quotation: quotation, source: source))
    numbers[key] = number
    return number
  }

  /// A register's row in words.
  static func registerEntry(_ deal: ReportedDeal) -> String {
    var parts = [
      DealWords.parties(deal.suppliers) + " to " + DealWords.parties(deal.recipients),
      DealWords.item(deal.item),
    ]
    parts.append(deal.value.map { Figures.words($0) } ?? "no value")
    parts.append(DealWords.word(deal.stage) + (deal.date.map { " " + Figures.date($0) } ?? ""))
    return "Register entry: " + parts.joined(separator: "; ")
  }

  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
