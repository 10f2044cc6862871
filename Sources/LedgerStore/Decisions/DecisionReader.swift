internal import Facts
internal import YAMLReading
internal import Yams

/// Reads YAML nodes into decisions and collects what is wrong with them.
struct DecisionReader {
  private var yaml: YAMLReader

  private static let actions = [
    "accept", "reject", "merge", "split", "set", "alias", "official",
  ]
  private static let fields = [
    "suppliers", "recipients", "value", "stage", "date", "designation", "quantity",
  ]
  private static let remarks = ["reason", "author", "decided"]

  init(text: String, file: String) {
    yaml = YAMLReader(text: text, file: file, kind: "decisions")
  }

  mutating func read() throws(InputProblems) -> [Decision] {
    guard let root = try yaml.root() else { return [] }
    var decisions: [Decision] = []
    if case .mapping(let mapping) = root {
      yaml.check(mapping, keys: ["decisions"], of: "the file")
      switch mapping["decisions"] {
      case .sequence(let list)?:
        for node in list { if let one = entry(node) { decisions.append(one) } }
      case .scalar(let scalar)? where ["", "null", "~"].contains(scalar.string): break
      case let node?:
        yaml.add("wrong-type", at: node, "`decisions` is a list", help: "begin each with `- `")
      case nil:
        yaml.add("missing-key", at: root, "`decisions` is missing", help: "begin with `decisions:`")
      }
    } else {
      yaml.add(
        "wrong-type", at: root, "the file is a list of decisions", help: "begin with `decisions:`")
    }
    try yaml.finish()
    return decisions
  }

  private mutating func entry(_ node: Node) -> Decision? {
    guard case .mapping(let mapping) = node else {
      yaml.add(
        "wrong-type", at: node, "a decision is a mapping of keys",
        help: "write such as `- accept: tr-ru-s400`")
      return nil
    }
    let found = Self.actions.filter { mapping[$0] != nil }
    guard found.count == 1, let kind = found.first, let subject = mapping[kind] else {
      for (key, _) in mapping where found.isEmpty {
        guard let name = key.string, !(Self.remarks + Self.fields).contains(name) else { continue }
        yaml.add(
          "unknown-key", at: key, "no decision is called `\(name)`",
          help: yaml.nearest(to: name, among: Self.actions) ?? "")
        return nil
      }
      yaml.add(
        "action", at: node, "a decision does one thing",
        help: "give one of \(Self.actions.joined(separator: ", "))")
      return nil
    }
    let own: [String] =
      switch kind {
      case "split": ["reports"]
      case "alias": ["party"]
      case "set": Self.fields
      default: []
      }
    if kind != "set", let day = mapping["date"], !own.contains("date") {
      yaml.add(
        "unknown-key", at: day, "`date` is a field of a deal",
        help: "the day of a decision is `decided`")
    }
    yaml.check(
      Node.Mapping(
        mapping.filter { kind == "set" || $0.key.string != "date" }.map { ($0.key, $0.value) }),
      keys: [kind] + own + Self.remarks, of: "`\(kind)`")
    let action = self.action(kind, subject, mapping, node)
    let reason = mapping["reason"].flatMap { yaml.text(of: $0, named: "reason") }
    let author = mapping["author"].flatMap { yaml.text(of: $0, named: "author") }
    var day: CalendarDate?
    if let date = mapping["decided"] {
      day = date.string.flatMap { CalendarDate(iso: $0) }
      if day == nil { yaml.add("date", at: date, "`decided` is a day", help: "such as 2016-11-28") }
    }
    return action.map {
      Decision($0, reason: reason, author: author, date: day, line: node.mark?.line)
    }
  }

  private mutating func action(
    _ kind: String, _ subject: Node, _ mapping: Node.Mapping, _ node: Node
  ) -> Decision.Action? {
    if kind == "merge" {
      guard let deals = texts(of: subject, named: kind) else { return nil }
      guard deals.count > 1 else {
        yaml.add("merge", at: subject, "a merge names two deals or more", help: "such as `[a, b]`")
        return nil
      }
      return .merge(deals: deals)
    }
    guard let name = yaml.text(of: subject, named: kind) else { return nil }
    switch kind {
    case "accept": return .accept(deal: name)
    case "reject": return .reject(deal: name)
    case "official": return .official(source: name)
    case "alias":
      guard let node = required("party", in: mapping, of: node) else { return nil }
      return party(node).map { .alias(name: name, party: $0) }
    case "split":
      guard let list = required("reports", in: mapping, of: node),
        let texts = texts(of: list, named: "reports")
      else { return nil }
      let keys = texts.compactMap { ReportKey($0) }
      guard keys.count == texts.count, !keys.isEmpty else {
        yaml.add(
          "reports", at: list, "`reports` names reports by their keys",
          help: "such as `[turkey.txt@311, \"deals.csv:17\"]`")
        return nil
      }
      return .split(deal: name, reports: keys)
    default:
      let given = Self.fields.filter { mapping[$0] != nil }
      guard given.count == 1, let key = given.first, let content = mapping[key] else {
        yaml.add(
          "field", at: node, "`set` gives one field",
          help: given.isEmpty
            ? "one of \(Self.fields.joined(separator: ", "))" : "write an entry for each")
        return nil
      }
      return field(key, content).map { .set(deal: name, field: $0) }
    }
  }

  private mutating func required(
    _ key: String, in mapping: Node.Mapping, of node: Node
  ) -> Node? {
    if let found = mapping[key] { return found }
    yaml.add("missing-key", at: node, "`\(key)` is missing", help: "add it")
    return nil
  }

  private mutating func texts(of node: Node, named key: String) -> [String]? {
    guard case .sequence(let list) = node else {
      yaml.add("wrong-type", at: node, "`\(key)` is a list", help: "such as `[a, b]`")
      return nil
    }
    let found = list.compactMap { yaml.text(of: $0, named: key) }
    return found.count == list.count ? found : nil
  }

  private mutating func field(_ key: String, _ node: Node) -> Decision.Field? {
    switch key {
    case "suppliers": return parties(node, named: key).map { .suppliers($0) }
    case "recipients": return parties(node, named: key).map { .recipients($0) }
    case "designation": return yaml.text(of: node, named: key).map { .designation($0) }
    case "stage": return yaml.word(of: node, named: key, Stage.self).map { .stage($0) }
    case "date":
      guard let date = node.string.flatMap({ PartialDate(iso: $0) }) else {
        yaml.add("date", at: node, "`date` is a date", help: "such as 2016-11-28, 2016-11 or 2016")
        return nil
      }
      return .date(date)
    case "quantity":
      guard let pieces = node.string.flatMap({ Double($0) }), pieces > 0, pieces < 1e9 else {
        yaml.add("quantity", at: node, "`quantity` is a number above zero", help: "such as 24")
        return nil
      }
      return .quantity(pieces)
    default:
      if node.string == "none" { return .value(nil) }
      return value(node).map { .value($0) }
    }
  }

  private mutating func parties(_ node: Node, named key: String) -> [Party]? {
    guard case .sequence(let list) = node, !list.isEmpty else {
      yaml.add("wrong-type", at: node, "`\(key)` is a list of names", help: "such as `[Russia]`")
      return nil
    }
    let found = list.compactMap { party($0) }
    return found.count == list.count ? found : nil
  }

  private mutating func party(_ node: Node) -> Party? {
    guard case .mapping(let mapping) = node else {
      guard let name = yaml.text(of: node, named: "party") else { return nil }
      return CountryCode.named(name).map { Party(country: $0) }
        ?? Party(name: name, kind: .organisation)
    }
    yaml.check(mapping, keys: ["name", "kind", "country"], of: "a party")
    guard let name = yaml.string("name", in: mapping, or: nil, parent: node) else { return nil }
    let kinds = ["country", "organisation", "company", "person", "group", "unknown"]
    let word = yaml.string("kind", in: mapping, or: "organisation", parent: node) ?? ""
    guard let kind = Party.Kind(rawValue: word) else {
      yaml.add(
        "unknown-value", at: mapping["kind"] ?? node, "`\(word)` is no kind of party",
        help: yaml.nearest(to: word, among: kinds) ?? "")
      return nil
    }
    guard let home = mapping["country"] else { return Party(name: name, kind: kind) }
    guard let country = home.string.flatMap({ CountryCode($0) ?? CountryCode.named($0) }) else {
      yaml.add("country", at: home, "`country` is no country", help: "such as `US`")
      return nil
    }
    return Party(name: name, kind: kind, country: country)
  }

  private mutating func value(_ node: Node) -> DealValue? {
    guard case .mapping(let mapping) = node else {
      yaml.add(
        "wrong-type", at: node, "`value` is a figure with its currency, or `none`",
        help: "such as `{figure: 3.4e9, currency: USD, bound: upTo}`")
      return nil
    }
    yaml.check(
      mapping, keys: ["figure", "currency", "bound", "low", "high", "measures", "inferred"],
      of: "a value")
    guard let figure = required("figure", in: mapping, of: node),
      let code = required("currency", in: mapping, of: node)
    else { return nil }
    guard let currency = code.string.flatMap({ Currency(validating: $0) }) else {
      yaml.add("currency", at: code, "`currency` is a code of three letters", help: "such as USD")
      return nil
    }
    guard let amount = money(figure, "figure", currency) else { return nil }
    var value = DealValue(figure: amount)
    if let node = mapping["bound"] {
      value.bound = yaml.word(of: node, named: "bound", Bound.self) ?? .exact
    }
    if let node = mapping["measures"] {
      value.measures = yaml.word(of: node, named: "measures", DealValue.Measure.self) ?? .dealTotal
    }
    value.statedLow = mapping["low"].flatMap { money($0, "low", currency) }
    value.statedHigh = mapping["high"].flatMap { money($0, "high", currency) }
    value.currencyInferred = mapping["inferred"]?.string == "true"
    return value
  }

  private mutating func money(_ node: Node, _ key: String, _ currency: Currency) -> Money? {
    if let amount = node.string.flatMap({ Double($0) }), amount >= 0,
      let money = Money(rounding: amount, currency: currency)
    {
      return money
    }
    yaml.add("amount", at: node, "`\(key)` is an amount", help: "such as 3.4e9 or 3400000000")
    return nil
  }
}
