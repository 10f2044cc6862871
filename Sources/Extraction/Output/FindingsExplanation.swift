public import Facts

/// Writes a document with the words behind its findings marked, and beneath it a table for each
/// finding: field, value, words, and for deals the rule.
///
/// Statements carry no rules.
public enum FindingsExplanation {
  /// Deals below this certainty are headed "candidates for review".
  public static let floor = 0.5

  /// Returns one document's explanation as lines, each ended by a line feed; text of the document
  /// is made safe to print.
  ///
  /// Deals are numbered from 1, statements go on where the deals end. Without colours a mention
  /// stands in `⟦…⟧` and what somebody says in `⟪…⟫`, each followed by the numbers of the findings
  /// that rest on it; with colours the marks are colours, and what somebody says is underlined.
  ///
  /// - Parameters:
  ///   - width: the measure in characters, at least 60.
  ///   - isColoured: whether to write the terminal's colour codes.
  public static func text(
    of findings: Findings, width: Int = 80, isColoured: Bool = false
  ) -> String {
    var writer = ExplanationWriter(width: max(60, width), isColoured: isColoured)
    writer.write(findings)
    return writer.out
  }
}

/// Puts the parts of an explanation below each other.
struct ExplanationWriter {
  let width: Int
  let isColoured: Bool
  var out = ""

  mutating func write(_ findings: Findings) {
    let document = findings.document
    heading(document.title ?? document.id)
    let facts = [
      document.publisher, document.published?.iso ?? "date not known", document.author,
      document.language, document.url,
    ]
    for line in TerminalText.wrapped(
      facts.compactMap { $0 }.joined(separator: " · "), to: width - 2)
    {
      out += "  " + line + "\n"
    }
    out += "\n" + legend + "\n"
    out += MarkedArticle(findings: findings, isColoured: isColoured).lines(width: width)
    let deals = Array(findings.deals.enumerated())
    let sure = deals.filter { $0.element.certainty >= FindingsExplanation.floor }
    let candidates = deals.filter { !($0.element.certainty >= FindingsExplanation.floor) }
    section("Deals", sure.count)
    for (i, deal) in sure { table("\(i + 1)  Deal", ExplanationRows.rows(of: deal)) }
    if !candidates.isEmpty { section("Candidates for review", candidates.count) }
    for (i, deal) in candidates { table("\(i + 1)  Deal", ExplanationRows.rows(of: deal)) }
    section("Statements", findings.statements.count)
    for (i, statement) in findings.statements.enumerated() {
      table(
        "\(findings.deals.count + i + 1)  Statement", ExplanationRows.rows(of: statement),
        names: ["field", "read as", "words"])
    }
    section("Mentions", findings.mentions.count)
    let mentions = ExplanationRows.rows(of: findings.mentions)
    if !mentions.isEmpty {
      write(mentions, names: ["kind", "read as", "words", "times"])
    }
    if !findings.diagnostics.isEmpty { section("Diagnostics", findings.diagnostics.count) }
    for diagnostic in findings.diagnostics {
      let line = "\(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.id)]"
      for (i, part) in TerminalText.wrapped(line, to: width - 4).enumerated() {
        out += (i == 0 ? "  " : "    ") + part + "\n"
      }
    }
  }

  /// What the marks mean, in lines.
  private var legend: String {
    let numbers = "¹ the finding that rests on it"
    guard isColoured else {
      return TerminalText.wrapped("⟦mention⟧ ⟪what somebody says⟫ \(numbers)", to: width)
        .joined(separator: "\n") + "\n"
    }
    let kinds = MarkedArticle.Style.legend.map { name, style in
      style.code + name + MarkedArticle.Style.end
    }
    return kinds.joined(separator: "  ") + "\n" + numbers + "\n"
  }

  private mutating func heading(_ text: String) {
    for line in TerminalText.wrapped(text, to: width) { out += bold(line) + "\n" }
  }

  private mutating func section(_ name: String, _ count: Int) {
    out += "\n" + bold("\(name) (\(count))") + "\n"
  }

  private func bold(_ text: String) -> String {
    isColoured ? MarkedArticle.Style(isBold: true).code + text + MarkedArticle.Style.end : text
  }

  private mutating func table(
    _ name: String, _ rows: [[String]], names: [String] = ["field", "read as", "words", "rule"]
  ) {
    out += "\n" + bold(name) + "\n"
    write(rows, names: names)
  }

  /// Writes rows of three or four cells; the first and the fourth column are as wide as they need to
  /// be, the two in the middle share the rest.
  private mutating func write(_ rows: [[String]], names: [String]) {
    let all = [names] + rows.map { $0.map(TerminalText.safe) }
    func longest(_ column: Int, _ limit: Int) -> Int {
      min(all.map { $0[column].count }.max() ?? 0, limit)
    }
    let first = longest(0, 14)
    let last = names.count > 3 ? longest(3, max(10, width / 4)) + 2 : 0
    let rest = width - 2 - first - last - 4
    let value = min(longest(1, rest), max(rest / 2, rest - longest(2, rest)))
    let words = min(longest(2, rest), rest - value)
    let widths = [first, value, words] + (names.count > 3 ? [last - 2] : [])
    for (i, row) in all.enumerated() {
      let cells = zip(row, widths).map { TerminalText.wrapped($0, to: $1) }
      for line in 0..<(cells.map(\.count).max() ?? 0) {
        var text = "  "
        for (cell, width) in zip(cells, widths) {
          let part = line < cell.count ? cell[line] : ""
          text += part + String(repeating: " ", count: max(0, width - part.count) + 2)
        }
        while text.last == " " { text.removeLast() }
        out += text + "\n"
      }
      if i == 0 {
        out +=
          "  " + widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ") + "\n"
      }
    }
  }
}
