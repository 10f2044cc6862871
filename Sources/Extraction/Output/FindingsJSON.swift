public import Facts

/// Writes findings as JSON in the shape of the findings schema, version 1, and reads it back.
public enum FindingsJSON {
  /// How the text is laid out.
  public enum Layout: Sendable {
    /// Indented, over many lines.
    case pretty
    /// One object a line.
    case line
  }

  /// Returns one document's findings as a JSON object, without a line break at the end.
  ///
  /// Keys stand in the schema's order; equal findings give equal bytes.
  public static func encode(_ findings: Findings, layout: Layout = .pretty) -> String {
    var json = JSONText(isPretty: layout == .pretty)
    write(findings, to: &json) { _ in }
    return json.text
  }

  /// Writes one document's findings as a JSON object, like ``encode(_:layout:)``, and hands it on in
  /// parts, so that the text of a long document's findings need not be held as a whole.
  public static func encode(
    _ findings: Findings, layout: Layout = .pretty,
    handing consume: (UnsafeRawBufferPointer) throws -> Void
  ) rethrows {
    var json = JSONText(isPretty: layout == .pretty)
    try write(findings, to: &json) { try $0.hand(part, to: consume) }
    try json.hand(to: consume)
  }

  /// The bytes of a part that is handed on.
  private static let part = 1 << 16

  /// Writes findings, and calls a closure after each element of the long lists.
  private static func write(
    _ findings: Findings, to json: inout JSONText,
    afterElement hand: (inout JSONText) throws -> Void
  ) rethrows {
    try json.object { json in
      json.field("version", 1)
      json.key("document")
      write(findings.document, to: &json)
      try hand(&json)
      json.key("mentions")
      try list(findings.mentions, to: &json) { mention, json in
        write(mention, to: &json)
        try hand(&json)
      }
      json.key("deals")
      try list(findings.deals, to: &json) { deal, json in
        write(deal, to: &json)
        try hand(&json)
      }
      json.key("statements")
      try list(findings.statements, to: &json) { statement, json in
        write(statement, to: &json)
        try hand(&json)
      }
      json.key("parties")
      list(findings.parties, to: &json) { counted, json in
        write(counted.party, mentions: counted.count, to: &json)
      }
      json.key("diagnostics")
      try list(findings.diagnostics, to: &json) { diagnostic, json in
        write(diagnostic, to: &json)
        try hand(&json)
      }
    }
  }

  /// Returns the findings of several documents as one JSON array.
  public static func encode(_ all: [Findings]) -> String {
    "[\n" + all.map { encode($0) }.joined(separator: ",\n") + "\n]"
  }

  private static func list<Element>(
    _ elements: [Element], to json: inout JSONText,
    _ write: (Element, inout JSONText) throws -> Void
  ) rethrows {
    try json.array { json in
      for element in elements {
        json.element()
        try write(element, &json)
      }
    }
  }

  private static func write(_ document: Document, to json: inout JSONText) {
    json.object { json in
      json.field("id", document.id)
      json.field("title", document.title)
      json.field("publisher", document.publisher)
      json.field("author", document.author)
      json.field("url", document.url)
      json.field("language", document.language)
      json.field("published", document.published?.iso)
      json.field("publishedFrom", document.publishedFrom?.rawValue)
      json.field("text", document.text)
      json.field("sha256", document.sha256)
    }
  }

  private static func write(_ mention: Mention, to json: inout JSONText) {
    json.object { json in
      json.field("kind", mention.kind.name)
      json.field("start", mention.span.start)
      json.field("end", mention.span.end)
      json.field("text", mention.span.text)
      switch mention.kind {
      case .money(let value):
        json.key("money")
        write(value, to: &json)
      case .date(let value):
        json.key("date")
        write(value, to: &json)
      case .party(let party), .person(let party):
        json.key("party")
        write(party, mentions: nil, to: &json)
      case .item(let item):
        if let quantity = item.quantity { json.field("quantity", number: quantity) }
      case .quantity(let quantity): json.field("quantity", number: quantity)
      }
    }
  }

  private static func write(_ value: TemporalValue, to json: inout JSONText) {
    json.object { json in
      json.field("type", value.type.rawValue)
      json.field("timex", value.timex)
      json.field("from", value.date?.first.description)
      json.field("to", value.date?.last.description)
      json.field("relative", value.isRelative)
    }
  }

  private static func write(_ value: DealValue, to json: inout JSONText) {
    json.object { json in
      amount("amount", value.figure, &json)
      json.field("currency", value.currency?.code)
      json.field("currencyInferred", value.currencyInferred)
      json.field("bound", value.bound.rawValue)
      amount("low", value.low, &json)
      amount("high", value.high, &json)
      json.field("measures", value.measures.rawValue)
    }
  }

  private static func amount(_ name: StaticString, _ money: Money?, _ json: inout JSONText) {
    guard let money else { return json.null(name) }
    json.field(
      name, raw: JSONText.plain(minorUnits: money.minorUnits, digits: money.currency.minorDigits))
  }

  private static func write(_ party: Party, mentions: Int?, to json: inout JSONText) {
    json.object { json in
      json.field("name", party.name)
      json.field("kind", party.kind.rawValue)
      json.field("country", party.country?.code)
      if let mentions { json.field("mentions", mentions) }
    }
  }

  private static func write(_ span: Span, to json: inout JSONText) {
    json.object { json in
      json.field("start", span.start)
      json.field("end", span.end)
      json.field("text", span.text)
    }
  }

  private static func parties(_ parties: [Party], _ json: inout JSONText) {
    list(parties, to: &json) { write($0, mentions: nil, to: &$1) }
  }

  private static func write(_ deal: ReportedDeal, to json: inout JSONText) {
    json.object { json in
      json.key("suppliers")
      parties(deal.suppliers, &json)
      json.key("recipients")
      parties(deal.recipients, &json)
      json.key("contractors")
      parties(deal.contractors, &json)
      json.key("item")
      write(deal.item, to: &json)
      json.key("value")
      if let value = deal.value { write(value, to: &json) } else { json.string(nil) }
      json.key("otherValues")
      list(deal.otherValues, to: &json, write)
      json.field("stage", deal.stage.rawValue)
      json.field("date", deal.date?.calendarText)
      json.field("hedged", deal.isHedged)
      json.key("evidence")
      list(deal.evidence, to: &json, write)
      json.key("fields")
      json.object { json in
        for field in ReportedDeal.Field.allCases {
          guard let evidence = deal.fields[field] else { continue }
          json.key(field.rawValue)
          write(evidence, to: &json)
        }
      }
      json.field("certainty", number: deal.certainty)
    }
  }

  private static func write(_ evidence: Evidence, to json: inout JSONText) {
    json.object { json in
      if let span = evidence.span {
        json.key("span")
        write(span, to: &json)
      }
      json.field("rule", evidence.rule)
    }
  }

  private static func write(_ item: Item?, to json: inout JSONText) {
    guard let item else { return json.string(nil) }
    json.object { json in
      json.field("designation", item.designation)
      json.field("description", item.description)
      json.field("category", item.category)
      json.field("quantity", number: item.quantity)
      json.field("quantityBound", item.quantityBound?.rawValue)
    }
  }

  private static func write(_ statement: Statement, to json: inout JSONText) {
    json.object { json in
      json.key("speaker")
      json.object { json in
        json.field("name", statement.speaker.name)
        json.field("role", statement.speaker.role)
        json.field("organisation", statement.speaker.organisation)
        json.field("country", statement.speaker.country?.code)
      }
      json.key("source")
      if let source = statement.source { write(source, to: &json) } else { json.string(nil) }
      json.key("cue")
      if let cue = statement.cue { write(cue, to: &json) } else { json.string(nil) }
      json.key("content")
      list(statement.content, to: &json, write)
      json.field("kind", statement.kind.rawValue)
      json.field("act", statement.act?.rawValue)
      json.field("date", statement.date?.calendarText)
      json.key("about")
      list(statement.about, to: &json) { $1.raw(String($0)) }
    }
  }

  private static func write(_ diagnostic: Diagnostic, to json: inout JSONText) {
    json.object { json in
      json.field("id", diagnostic.id)
      json.field("severity", diagnostic.severity.rawValue)
      json.field("message", diagnostic.message)
      if let span = diagnostic.span {
        json.field("start", span.start)
        json.field("end", span.end)
      }
    }
  }
}

extension Mention.Kind {
  /// The name of the kind in the findings schema.
  var name: String {
    switch self {
    case .money: "money"
    case .date: "date"
    case .party: "party"
    case .person: "person"
    case .item: "item"
    case .quantity: "quantity"
    }
  }
}

extension PartialDate {
  /// The date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: what the schema allows for a deal.
  ///
  /// Other grains keep what their two bounds share; a range within nothing smaller is its first
  /// day.
  var calendarText: String {
    switch grain {
    case .day, .month, .year: return iso
    case .week, .quarter, .half, .range: break
    }
    let a = first.description
    let b = last.description
    if a.prefix(7) == b.prefix(7) { return String(a.prefix(7)) }
    if a.prefix(4) == b.prefix(4) { return String(a.prefix(4)) }
    return a
  }
}
