public import Facts
internal import Foundation

extension FindingsJSON {
  /// A place in findings that does not have the schema's shape.
  public struct ShapeError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The place, such as `deals[2].value.amount`; `$` for the whole.
    public let path: String
    /// What is wrong there.
    public let message: String

    /// The place and what is wrong there.
    public var description: String { "\(path): \(message)" }
  }

  /// Reads findings in the shape of the schema, version 1, whoever wrote them.
  ///
  /// Mentions of items come back without designation, and durations without bounds: the shape does
  /// not hold them.
  /// - Throws: ``ShapeError`` naming the first place that does not fit.
  public static func decode(_ bytes: some Collection<UInt8>) throws -> Findings {
    let parsed: Any
    do {
      parsed = try JSONSerialization.jsonObject(with: Data(bytes))
    } catch {
      throw ShapeError(path: "$", message: "not JSON")
    }
    let root = try JSONValue(parsed, path: "$").object()
    guard try root.int("version") == 1 else {
      throw ShapeError(path: "version", message: "only version 1 can be read")
    }
    return Findings(
      document: try document(root.value("document").object()),
      mentions: try root.value("mentions").array().map(mention),
      deals: try root.value("deals").array().map(deal),
      statements: try root.value("statements").array().map(statement),
      parties: try root.value("parties").array().map { value in
        let object = try value.object()
        return Findings.PartyMentions(
          party: try party(value), count: try object.optionalInt("mentions") ?? 1)
      },
      diagnostics: try root.value("diagnostics").array().map(diagnostic))
  }

  private static func document(_ object: JSONObject) throws -> Document {
    Document(
      id: try object.string("id"), title: try object.optionalString("title"),
      publisher: try object.optionalString("publisher"),
      author: try object.optionalString("author"), url: try object.optionalString("url"),
      language: try object.optionalString("language"),
      published: try date(object, "published"),
      publishedFrom: try object.optionalEnum("publishedFrom"), text: try object.string("text"),
      sha256: try object.string("sha256"))
  }

  private static func date(_ object: JSONObject, _ key: String) throws -> PartialDate? {
    guard let text = try object.optionalString(key) else { return nil }
    // Times after the day are dropped: the calendar value is what counts.
    guard let date = PartialDate(iso: text) ?? PartialDate(iso: text.prefix(10)) else {
      throw object.error(key, "not an ISO 8601 date")
    }
    return date
  }

  private static func span(_ value: JSONValue) throws -> Span {
    let object = try value.object()
    let start = try object.int("start")
    let end = try object.int("end")
    guard start >= 0, end >= start else { throw object.error("end", "before start") }
    return Span(start: start, end: end, text: try object.string("text"))
  }

  private static func mention(_ value: JSONValue) throws -> Mention {
    let object = try value.object()
    let kind: Mention.Kind
    switch try object.string("kind") {
    case "money": kind = .money(try dealValue(object.value("money")))
    case "date": kind = .date(try temporal(object.value("date")))
    case "party": kind = .party(try party(object.value("party")))
    case "person":
      let named = try object.optional("party").map(party)
      kind = .person(try named ?? Party(name: object.string("text"), kind: .person))
    case "item":
      kind = .item(
        Item(
          designation: try object.string("text"), quantity: try object.optionalNumber("quantity")))
    case "quantity": kind = .quantity(try object.optionalNumber("quantity") ?? 0)
    default: throw object.error("kind", "not a kind of mention")
    }
    return Mention(span: try span(value), kind: kind)
  }

  private static func temporal(_ value: JSONValue) throws -> TemporalValue {
    let object = try value.object()
    var date: PartialDate?
    if let first = try object.optionalString("from"), let last = try object.optionalString("to") {
      guard let a = CalendarDate(iso: first) else { throw object.error("from", "not a day") }
      guard let b = CalendarDate(iso: last) else { throw object.error("to", "not a day") }
      let stated = PartialDate(iso: try object.string("timex"))
      date = PartialDate(
        first: a, last: b,
        grain: stated.map { $0.first == a && $0.last == b ? $0.grain : .range }
          ?? (a == b ? .day : .range))
    }
    return TemporalValue(
      type: try object.requiredEnum("type"), timex: try object.string("timex"), date: date,
      isRelative: try object.optionalBool("relative") ?? false)
  }

  private static func dealValue(_ value: JSONValue) throws -> DealValue {
    let object = try value.object()
    let code = try object.optionalString("currency")
    var currency: Currency?
    if let code {
      guard let valid = Currency(validating: code) else {
        throw object.error("currency", "not three letters")
      }
      currency = valid
    }
    func money(_ key: String) throws -> Money? {
      guard let number = try object.optionalNumber(key) else { return nil }
      guard let currency else { throw object.error("currency", "missing beside an amount") }
      guard let money = Money(rounding: number, currency: currency) else {
        throw object.error(key, "too large")
      }
      return money
    }
    let figure = try money("amount")
    let bound: Bound = try object.optionalEnum("bound") ?? .exact
    return DealValue(
      figure: figure, bound: bound, statedLow: bound == .range ? try money("low") : nil,
      statedHigh: bound == .range ? try money("high") : nil,
      measures: try object.optionalEnum("measures") ?? .dealTotal,
      currencyInferred: try object.optionalBool("currencyInferred") ?? false)
  }

  private static func country(_ object: JSONObject) throws -> CountryCode? {
    guard let text = try object.optionalString("country") else { return nil }
    guard let code = CountryCode(text) else { throw object.error("country", "not two letters") }
    return code
  }

  private static func party(_ value: JSONValue) throws -> Party {
    let object = try value.object()
    return Party(
      name: try object.string("name"), kind: try object.requiredEnum("kind"),
      country: try country(object))
  }

  private static func deal(_ value: JSONValue) throws -> ReportedDeal {
    let object = try value.object()
    var fields: [ReportedDeal.Field: Evidence] = [:]
    if let stated = try object.optional("fields")?.object() {
      for key in stated.keys {
        guard let field = ReportedDeal.Field(rawValue: key) else { continue }
        let evidence = try stated.value(key).object()
        fields[field] = Evidence(
          span: try evidence.optional("span").map(span),
          rule: try evidence.optionalString("rule") ?? "")
      }
    }
    let certainty = try object.number("certainty")
    guard (0...1).contains(certainty) else { throw object.error("certainty", "not in 0...1") }
    return ReportedDeal(
      suppliers: try object.value("suppliers").array().map(party),
      recipients: try object.value("recipients").array().map(party),
      contractors: try object.optional("contractors")?.array().map(party) ?? [],
      item: try object.optional("item").map(item),
      value: try object.optional("value").map(dealValue),
      otherValues: try object.optional("otherValues")?.array().map(dealValue) ?? [],
      stage: try object.requiredEnum("stage"), date: try date(object, "date"),
      isHedged: try object.optionalBool("hedged") ?? false,
      evidence: try object.value("evidence").array().map(span), fields: fields,
      certainty: certainty)
  }

  private static func item(_ value: JSONValue) throws -> Item {
    let object = try value.object()
    return Item(
      designation: try object.optionalString("designation"),
      description: try object.optionalString("description"),
      category: try object.optionalString("category"),
      quantity: try object.optionalNumber("quantity"),
      quantityBound: try object.optionalEnum("quantityBound"))
  }

  private static func statement(_ value: JSONValue) throws -> Statement {
    let object = try value.object()
    let speaker = try object.value("speaker").object()
    return Statement(
      speaker: Statement.Speaker(
        name: try speaker.optionalString("name"), role: try speaker.optionalString("role"),
        organisation: try speaker.optionalString("organisation"), country: try country(speaker)),
      source: try object.optional("source").map(span), cue: try object.optional("cue").map(span),
      content: try object.value("content").array().map(span), kind: try object.requiredEnum("kind"),
      act: try object.optionalEnum("act"), date: try date(object, "date"),
      about: try object.optional("about")?.array().map { try $0.int() } ?? [])
  }

  private static func diagnostic(_ value: JSONValue) throws -> Diagnostic {
    let object = try value.object()
    var place: Span?
    if let start = try object.optionalInt("start"), let end = try object.optionalInt("end") {
      place = Span(start: start, end: end, text: "")
    }
    return Diagnostic(
      id: try object.string("id"), severity: try object.requiredEnum("severity"),
      message: try object.string("message"), span: place)
  }
}
