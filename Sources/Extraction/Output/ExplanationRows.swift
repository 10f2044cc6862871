internal import Facts

/// The rows of an explanation's tables: field, value as read, words, rule.
enum ExplanationRows {
  /// What stands where there are no words or no rule.
  private static let none = "–"

  static func rows(of deal: ReportedDeal) -> [[String]] {
    var rows: [[String]] = []
    func add(_ field: ReportedDeal.Field, _ value: String) {
      let evidence = deal.fields[field]
      rows.append([
        field.rawValue, value, evidence?.span?.text ?? none, evidence?.rule ?? none,
      ])
    }
    add(.suppliers, names(deal.suppliers))
    add(.recipients, names(deal.recipients))
    if !deal.contractors.isEmpty { add(.contractors, names(deal.contractors)) }
    add(.item, deal.item.map(text) ?? "not named")
    if let quantity = deal.item?.quantity {
      let bound = deal.item?.quantityBound.map { $0 == .exact ? "" : " (\($0.rawValue))" } ?? ""
      add(.quantity, JSONText.plain(quantity) + bound)
    }
    add(.value, deal.value.map(text) ?? "not stated")
    for other in deal.otherValues { rows.append(["also", text(other), none, none]) }
    add(.stage, deal.stage.rawValue + (deal.isHedged ? ", hedged" : ""))
    add(.date, deal.date?.iso ?? "not known")
    rows.append(["certainty", certainty(deal.certainty), none, none])
    for sentence in deal.evidence { rows.append(["sentence", none, sentence.text, none]) }
    return rows
  }

  static func rows(of statement: Statement) -> [[String]] {
    let speaker = statement.speaker
    var rows = [["speaker", speaker.name ?? "not named", statement.source?.text ?? none]]
    if let role = speaker.role { rows.append(["role", role, none]) }
    if let name = speaker.organisation { rows.append(["organisation", name, none]) }
    if let country = speaker.country { rows.append(["country", country.name, none]) }
    rows.append(["act", statement.act?.rawValue ?? none, statement.cue?.text ?? none])
    for (i, piece) in statement.content.enumerated() {
      rows.append([i == 0 ? "content" : "", i == 0 ? statement.kind.rawValue : "", piece.text])
    }
    rows.append(["date", statement.date?.iso ?? "not known", none])
    if !statement.about.isEmpty {
      let deals = statement.about.map { "deal \($0 + 1)" }.joined(separator: ", ")
      rows.append(["about", deals, none])
    }
    return rows
  }

  /// Mentions alike in kind, words and value are one row with how often they stand in the text.
  static func rows(of mentions: [Mention]) -> [[String]] {
    var order: [[String]] = []
    var counts: [[String]: Int] = [:]
    for mention in mentions {
      let key = [mention.kind.name, value(of: mention.kind), mention.span.text]
      if counts[key] == nil { order.append(key) }
      counts[key, default: 0] += 1
    }
    return order.map { $0 + [String(counts[$0] ?? 0)] }
  }

  private static func value(of kind: Mention.Kind) -> String {
    switch kind {
    case .money(let value):
      let measure = value.measures == .dealTotal ? "" : ", \(value.measures.rawValue)"
      return text(value) + measure
    case .date(let value):
      return value.timex + (value.isRelative && value.date == nil ? " (not resolved)" : "")
    case .party(let party), .person(let party):
      return party.name + (party.country.map { " (\($0.code))" } ?? "")
    case .item(let item):
      return text(item)
    case .quantity(let quantity):
      return JSONText.plain(quantity)
    }
  }

  private static func text(_ value: DealValue) -> String { FindingsText.text(of: value) }

  private static func text(_ item: Item) -> String {
    let name = item.designation ?? item.description ?? "not named"
    let category = item.category.map { " (\($0))" } ?? ""
    return name + category
  }

  private static func names(_ parties: [Party]) -> String {
    parties.isEmpty ? "not named" : parties.map(\.name).joined(separator: ", ")
  }

  private static func certainty(_ value: Double) -> String {
    let percent = value.isFinite ? Int((min(max(value, 0), 1) * 100).rounded()) : 0
    let digits = String(percent % 100)
    return "\(percent / 100)." + (digits.count < 2 ? "0" : "") + digits
  }
}
