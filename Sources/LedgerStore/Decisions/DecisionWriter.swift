internal import Facts

/// Writes decisions as entries of their file.
enum DecisionWriter {
  /// Returns the lines of an entry, without indentation.
  static func lines(of decision: Decision) -> [String] {
    var lines = action(of: decision.action)
    if let reason = decision.reason { lines.append("reason: " + scalar(reason)) }
    if let author = decision.author { lines.append("author: " + scalar(author)) }
    if let date = decision.date { lines.append("decided: \(date)") }
    return lines
  }

  static func action(of action: Decision.Action) -> [String] {
    switch action {
    case .accept(let deal): ["accept: " + scalar(deal)]
    case .reject(let deal): ["reject: " + scalar(deal)]
    case .merge(let deals): ["merge: " + list(deals.map(scalar))]
    case .split(let deal, let reports):
      ["split: " + scalar(deal), "reports: " + list(reports.map { scalar($0.description) })]
    case .set(let deal, let field): ["set: " + scalar(deal), "\(field.name): " + content(field)]
    case .alias(let name, let party): ["alias: " + scalar(name), "party: " + self.party(party)]
    case .official(let source): ["official: " + scalar(source)]
    }
  }

  private static func content(_ field: Decision.Field) -> String {
    switch field {
    case .suppliers(let parties), .recipients(let parties): list(parties.map(party))
    case .value(let value): value.map(self.value) ?? "none"
    case .stage(let stage): stage.rawValue
    case .date(let date): scalar(date.iso)
    case .designation(let text): scalar(text)
    case .quantity(let pieces): number(pieces)
    }
  }

  private static func value(_ value: DealValue) -> String {
    var parts: [String] = []
    func add(_ key: String, _ money: Money?) {
      if let money { parts.append("\(key): \(amount(money))") }
    }
    add("figure", value.figure)
    if let currency = value.currency { parts.append("currency: \(currency.code)") }
    if value.bound != .exact { parts.append("bound: \(value.bound.rawValue)") }
    add("low", value.statedLow)
    add("high", value.statedHigh)
    if value.measures != .dealTotal { parts.append("measures: \(value.measures.rawValue)") }
    if value.currencyInferred { parts.append("inferred: true") }
    return "{" + parts.joined(separator: ", ") + "}"
  }

  private static func amount(_ money: Money) -> String {
    var digits = String(money.minorUnits.magnitude)
    let decimals = money.currency.minorDigits
    while digits.count <= decimals { digits = "0" + digits }
    let fraction = digits.suffix(decimals)
    let whole = (money.minorUnits < 0 ? "-" : "") + digits.dropLast(decimals)
    return fraction.allSatisfy { $0 == "0" } ? whole : "\(whole).\(fraction)"
  }

  private static func number(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }

  private static func party(_ party: Party) -> String {
    let country = CountryCode.named(party.name)
    if country == nil ? party == Party(name: party.name, kind: .organisation) : false {
      return scalar(party.name)
    }
    if let country, party == Party(country: country) { return scalar(party.name) }
    let home = party.country.map { ", country: \(scalar($0.code))" } ?? ""
    return "{name: \(scalar(party.name)), kind: \(party.kind.rawValue)\(home)}"
  }

  private static func list(_ items: [String]) -> String {
    "[" + items.joined(separator: ", ") + "]"
  }

  /// Returns a text as a plain word where it can be no other thing, else in quotation marks.
  private static func scalar(_ text: String) -> String {
    let isPlain =
      text.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (97...122).contains(byte | 0x20) && byte < 128
          || [32, 45, 46, 47, 95].contains(byte)
      } && (text.utf8.first.map { (97...122).contains($0 | 0x20) } ?? false)
      && text.utf8.last != 32
      && !["true", "false", "null", "yes", "no", "on", "off", "y", "n", "none"].contains(
        text.lowercased())
    if isPlain { return text }
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: out += "\\\""
      case 0x5C: out += "\\\\"
      case 0..<32, 127..<160, 0x2028, 0x2029, 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
