internal import Facts
internal import YAMLReading
internal import Yams

extension ReportDefinition {
  /// Reads a definition.
  ///
  /// - Parameter file: the name that messages give.
  /// - Throws: ``InputProblems`` with every problem of the file, each with its line and column.
  public init(yaml text: String, file: String) throws {
    var reader = DefinitionReader(text: text, file: file)
    self = try reader.read()
  }
}

/// Reads YAML nodes into a definition and collects what is wrong with them.
struct DefinitionReader {
  private var yaml: YAMLReader

  init(text: String, file: String) {
    yaml = YAMLReader(text: text, file: file, kind: "definition")
  }

  mutating func read() throws -> ReportDefinition {
    guard let root = try yaml.root() else {
      throw InputProblems([
        InputProblem(
          code: "definition.empty", file: yaml.file, message: "the definition is empty",
          help: "give at least `title` and `sections`")
      ])
    }
    let definition = readRoot(root)
    try yaml.finish()
    guard let definition else { preconditionFailure("A definition is refused with a problem.") }
    return definition
  }

  private mutating func readRoot(_ root: Node) -> ReportDefinition? {
    guard case .mapping(let mapping) = root else {
      yaml.add(
        "wrong-type", at: root, "a definition is a mapping of keys", help: "begin with `title:`")
      return nil
    }
    check(mapping, keys: ["title", "author", "subject", "sections"], of: "a report")
    let title = yaml.string("title", in: mapping, or: nil, parent: root) ?? ""
    let author = yaml.string("author", in: mapping, or: "Dealline", parent: root) ?? ""
    let subject = yaml.string("subject", in: mapping, or: "", parent: root) ?? ""
    guard let list = mapping["sections"] else {
      yaml.add("missing-key", at: root, "`sections` is missing", help: "list the report's blocks")
      return nil
    }
    guard case .sequence(let sequence) = list else {
      yaml.add("wrong-type", at: list, "`sections` is a list", help: "begin each block with `- `")
      return nil
    }
    let sections = sequence.compactMap { section($0) }
    if sequence.isEmpty { yaml.add("empty", at: list, "`sections` is empty", help: "name a block") }
    return ReportDefinition(title: title, author: author, subject: subject, sections: sections)
  }

  static let blocks = [
    "masthead", "key-figures", "news", "changes", "timeline", "bars", "deals", "statements",
    "notes", "method",
  ]

  private mutating func section(_ node: Node) -> ReportDefinition.Section? {
    switch node {
    case .scalar(let scalar): return block(scalar.string, options: Node.Mapping([]), at: node)
    case .mapping(let mapping):
      guard mapping.count == 1, let (key, value) = mapping.first, let name = key.string else {
        yaml.add(
          "wrong-type", at: node, "a section has one name",
          help: "write `- \(Self.blocks[2]):` and indent its options")
        return nil
      }
      switch value {
      case .mapping(let options): return block(name, options: options, at: key)
      case .scalar(let scalar) where scalar.string.isEmpty || scalar.string == "null":
        return block(name, options: Node.Mapping([]), at: key)
      default:
        yaml.add("wrong-type", at: value, "the options of `\(name)` are a mapping of keys")
        return nil
      }
    default:
      yaml.add("wrong-type", at: node, "a section is a name or a name with options")
      return nil
    }
  }

  private mutating func block(_ name: String, options: Node.Mapping, at node: Node)
    -> ReportDefinition.Section?
  {
    func titled(_ fallback: String) -> String {
      yaml.string("title", in: options, or: fallback, parent: node) ?? fallback
    }
    switch name {
    case "masthead":
      check(options, keys: [], of: "`masthead`")
      return .masthead
    case "key-figures":
      check(options, keys: [], of: "`key-figures`")
      return .keyFigures
    case "news":
      check(options, keys: ["title", "limit"], of: "`news`")
      return .news(
        .init(
          title: titled("What is new"),
          limit: int("limit", in: options, or: 8, range: 1...200)))
    case "changes":
      check(options, keys: ["title", "limit"], of: "`changes`")
      return .changes(
        .init(
          title: titled("What changed"),
          limit: int("limit", in: options, or: 12, range: 1...1000)))
    case "timeline":
      check(options, keys: ["title", "lanes", "months", "limit"], of: "`timeline`")
      return .timeline(
        .init(
          title: titled("Twelve months, by recipient"),
          lanes: side("lanes", in: options),
          months: int("months", in: options, or: 12, range: 1...240),
          limit: int("limit", in: options, or: 14, range: 1...60)))
    case "bars":
      check(options, keys: ["title", "by", "months", "limit"], of: "`bars`")
      return .bars(
        .init(
          title: titled("Values"), by: side("by", in: options),
          months: int("months", in: options, or: 12, range: 1...240),
          limit: int("limit", in: options, or: 10, range: 1...60)))
    case "deals":
      check(options, keys: ["title", "months", "limit"], of: "`deals`")
      return .deals(
        .init(
          title: titled("Deals"), months: int("months", in: options, or: 12, range: 1...240),
          limit: int("limit", in: options, or: 60, range: 1...10_000)))
    case "statements":
      check(options, keys: ["title", "limit"], of: "`statements`")
      return .statements(
        .init(
          title: titled("Who said what"),
          limit: int("limit", in: options, or: 12, range: 1...1000)))
    case "notes":
      check(options, keys: ["title"], of: "`notes`")
      return .notes(.init(title: titled("Notes and sources")))
    case "method":
      check(options, keys: ["title"], of: "`method`")
      return .method(.init(title: titled("Method")))
    default:
      yaml.add(
        "unknown-block", at: node, "there is no block `\(name)`",
        help: yaml.nearest(to: name, among: Self.blocks) ?? "")
      return nil
    }
  }

  // MARK: Values

  private mutating func check(_ mapping: Node.Mapping, keys: [String], of what: String) {
    yaml.check(mapping, keys: keys, of: what)
  }

  private mutating func int(
    _ key: String, in mapping: Node.Mapping, or fallback: Int, range: ClosedRange<Int>
  ) -> Int {
    yaml.int(key, in: mapping, or: fallback, range: range)
  }

  private mutating func side(_ key: String, in mapping: Node.Mapping) -> ReportDefinition.Side {
    mapping[key].flatMap { yaml.word(of: $0, named: key) } ?? .recipient
  }
}
