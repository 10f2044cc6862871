public import Facts

/// Writes findings as text for a reader at a terminal.
public enum FindingsText {
  /// Returns one document's findings as lines, each ended by a line feed; text of the document is
  /// made safe to print.
  ///
  /// - Parameter width: the measure in characters, at least 40.
  public static func text(of findings: Findings, width: Int = 80) -> String {
    var writer = Writer(width: max(40, width))
    writer.write(findings)
    return writer.out
  }

  /// Returns money in short form: `USD 3.4 billion`, `EUR 250,000`.
  public static func text(of money: Money) -> String {
    let amount = money.majorUnits
    let code = money.currency.code
    for (scale, name) in [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")] {
      // Short only where nothing is lost: up to four decimals.
      let short = amount / scale
      if short >= 1, (short * 10_000).rounded() == short * 10_000 {
        return "\(code) \(JSONText.plain(short)) \(name)"
      }
    }
    let plain = JSONText.plain(minorUnits: money.minorUnits, digits: money.currency.minorDigits)
    return "\(code) \(grouped(plain))"
  }

  /// Returns a value with its bound: `up to USD 3.4 billion`, `USD 3 billion to 4 billion`.
  public static func text(of value: DealValue) -> String {
    guard let figure = value.figure else { return "not quantified" }
    let text = text(of: figure)
    var out: String
    switch value.bound {
    case .exact: out = text
    case .about: out = "about \(text)"
    case .upTo: out = "up to \(text)"
    case .atLeast: out = "at least \(text)"
    case .moreThan: out = "more than \(text)"
    case .lessThan: out = "less than \(text)"
    case .unquantified: out = "not quantified"
    case .range:
      let low = value.statedLow.map { Self.text(of: $0) } ?? text
      let high = value.statedHigh.map { Self.text(of: $0) } ?? text
      out = "\(low) to \(high.dropFirst(4))"
    }
    if value.currencyInferred { out += " (currency concluded)" }
    return out
  }

  private static func grouped(_ plain: String) -> String {
    let whole = plain.prefix { $0 != "." }
    var out = ""
    for (i, digit) in whole.enumerated() {
      if i > 0, (whole.count - i) % 3 == 0, digit.isNumber, out.last != "-" { out.append(",") }
      out.append(digit)
    }
    return out + plain.dropFirst(whole.count)
  }

  private struct Writer {
    let width: Int
    var out = ""

    mutating func write(_ findings: Findings) {
      let document = findings.document
      line(document.title ?? document.id)
      let facts = [document.publisher, document.published?.iso ?? "date not known", document.url]
      line(facts.compactMap { $0 }.joined(separator: " · "), indent: 2)
      heading("Deals", findings.deals.count)
      for (i, deal) in findings.deals.enumerated() { write(deal, number: i + 1) }
      heading("Statements", findings.statements.count)
      for statement in findings.statements { write(statement) }
      heading("Parties", findings.parties.count)
      for counted in findings.parties {
        let country = counted.party.country.map { ", \($0.code)" } ?? ""
        line(
          "\(counted.party.name) (\(counted.party.kind.rawValue)\(country)) × \(counted.count)",
          indent: 2)
      }
      if !findings.diagnostics.isEmpty { heading("Diagnostics", findings.diagnostics.count) }
      for diagnostic in findings.diagnostics {
        line("\(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.id)]", indent: 2)
      }
    }

    private mutating func heading(_ name: String, _ count: Int) { out += "\n\(name) (\(count))\n" }

    private mutating func write(_ deal: ReportedDeal, number: Int) {
      let suppliers = names(deal.suppliers)
      let recipients = names(deal.recipients)
      line("\(number). \(suppliers) → \(recipients)", indent: 2)
      var item = deal.item?.shortName ?? "item not named"
      if let quantity = deal.item?.quantity { item = "\(JSONText.plain(quantity)) × \(item)" }
      field("item", item)
      if !deal.contractors.isEmpty { field("contractor", names(deal.contractors)) }
      field("value", deal.value.map { FindingsText.text(of: $0) } ?? "not stated")
      for other in deal.otherValues { field("also", FindingsText.text(of: other)) }
      field("stage", deal.stage.rawValue + (deal.isHedged ? ", reported" : ""))
      field("date", deal.date?.iso ?? "not known")
      for sentence in deal.evidence { field("source", "“\(sentence.text)”") }
    }

    private mutating func write(_ statement: Statement) {
      let speaker = statement.speaker
      let who = [
        speaker.name ?? speaker.role ?? "unnamed", speaker.name == nil ? nil : speaker.role,
        speaker.organisation,
      ]
      .compactMap { $0 }.joined(separator: ", ")
      let what = statement.content.map(\.text).joined(separator: " … ")
      let act = statement.act.map { " \($0.rawValue)" } ?? ""
      line("\(who)\(act): “\(what)”", indent: 2)
    }

    private func names(_ parties: [Party]) -> String {
      parties.isEmpty ? "?" : parties.map(\.name).joined(separator: ", ")
    }

    private mutating func field(_ name: String, _ value: String) {
      line(
        name + String(repeating: " ", count: max(1, 11 - name.count)) + value, indent: 5,
        hanging: 16)
    }

    /// Writes a line, broken between words at the measure.
    private mutating func line(_ text: String, indent: Int = 0, hanging: Int? = nil) {
      let words = TerminalText.safe(text).split(separator: " ", omittingEmptySubsequences: false)
      var current = String(repeating: " ", count: indent)
      var isEmpty = true
      for word in words {
        if !isEmpty, current.count + 1 + word.count > width {
          while current.last == " " { current.removeLast() }
          out += current + "\n"
          current = String(repeating: " ", count: hanging ?? indent + 2)
          isEmpty = true
          if word.isEmpty { continue }
        }
        if !isEmpty { current += " " }
        current += word
        isEmpty = false
      }
      out += current + "\n"
    }
  }
}
