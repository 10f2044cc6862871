internal import Extraction
internal import Facts

/// Reads the fields of a decision from the command line.
enum DecidedField {
  static let names = [
    "value", "stage", "date", "suppliers", "recipients", "designation", "quantity",
  ]

  /// Returns a field with its content.
  ///
  /// - Throws: ``Failure`` where there is no such field or the content is none for it.
  static func read(_ name: String, _ content: String) throws -> Decision.Field {
    switch name {
    case "value": return .value(try value(content))
    case "stage":
      let stages = Stage.allCases.map(\.rawValue)
      guard let stage = Stage(rawValue: content) else {
        let near = nearestName(to: content, among: stages).map { "did you mean `\($0)`?" }
        throw Failure(
          .usage, "\(content): no stage; \(near ?? "use one of \(stages.joined(separator: ", "))")")
      }
      return .stage(stage)
    case "date":
      guard let date = PartialDate(iso: content) else {
        throw Failure(.usage, "\(content): no date; write 2016-11-28, 2016-11 or 2016")
      }
      return .date(date)
    case "suppliers": return .suppliers(try parties(content))
    case "recipients": return .recipients(try parties(content))
    case "designation": return .designation(content)
    case "quantity":
      guard let quantity = Double(content), quantity > 0, quantity < 1e9 else {
        throw Failure(.usage, "\(content): no number of pieces; write such as 24")
      }
      return .quantity(quantity)
    default:
      let near = nearestName(to: name, among: names).map { "did you mean `\($0)`?" }
      throw Failure(
        .usage, "\(name): no field; \(near ?? "use one of \(names.joined(separator: ", "))")")
    }
  }

  /// Returns the party of a name: a country where it is one.
  static func party(_ name: String) -> Party {
    if let country = CountryCode.named(name) { return Party(country: country) }
    return Party(name: name, kind: .organisation)
  }

  private static func parties(_ names: String) throws -> [Party] {
    let parties = names.split(separator: ",").map { part in
      party(
        String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()))
    }
    guard !parties.isEmpty else { throw Failure(.usage, "name at least one party") }
    return parties
  }

  /// Reads an amount in words by the rules that articles are read by; `none` is no value.
  private static func value(_ content: String) throws -> DealValue? {
    if content == "none" { return nil }
    let sentence = "The deal is worth \(content)."
    let findings = try Extractor().findings(
      of: DocumentInput(id: "value", content: .text(sentence)))
    let values = findings.mentions.compactMap { mention in
      if case .money(let value) = mention.kind { value } else { nil }
    }
    guard values.count == 1, var value = values.first, value.figure != nil else {
      throw Failure(
        .usage, "\(content): no amount; write such as \"up to $3.4 billion\" or \"EUR 600 million\""
      )
    }
    value.measures = .dealTotal
    return value
  }
}
