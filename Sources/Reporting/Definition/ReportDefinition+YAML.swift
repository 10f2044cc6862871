internal import Facts
internal import Yams

extension ReportDefinition {
  /// The largest definition that is read, in bytes.
  static let largestSize = 5 << 20

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
  let lines: [Substring]
  let text: String
  let file: String
  var problems: [InputProblem] = []

  init(text: String, file: String) {
    self.text = text
    self.file = file
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  mutating func read() throws -> ReportDefinition {
    guard text.utf8.count <= ReportDefinition.largestSize else {
      throw InputProblems([
        InputProblem(
          code: "definition.too-large", file: file, message: "the definition is over 5 MB",
          help: "split it")
      ])
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw InputProblems([syntaxProblem(error)])
    }
    guard let root else {
      throw InputProblems([
        InputProblem(
          code: "definition.empty", file: file, message: "the definition is empty",
          help: "give at least `title` and `sections`")
      ])
    }
    let definition = readRoot(root)
    guard problems.isEmpty, let definition else {
      throw InputProblems(
        problems.sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) })
    }
    return definition
  }

  private func syntaxProblem(_ error: YamlError) -> InputProblem {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return InputProblem(
        code: "definition.syntax", file: file, line: mark.line, column: mark.column,
        message: "not valid YAML: \(problem)", help: "correct the line",
        sourceLine: line(mark.line))
    default:
      return InputProblem(
        code: "definition.syntax", file: file, message: "not valid YAML: \(error)",
        help: "correct the file")
    }
  }

  private func line(_ number: Int) -> String? {
    lines.indices.contains(number - 1) ? String(lines[number - 1]) : nil
  }

  mutating func add(_ code: String, at node: Node, _ message: String, help: String = "") {
    let mark = node.mark
    problems.append(
      InputProblem(
        code: "definition.\(code)", file: file, line: mark?.line, column: mark?.column,
        message: message, help: help, sourceLine: mark.flatMap { line($0.line) }))
  }

  private mutating func readRoot(_ root: Node) -> ReportDefinition? {
    guard case .mapping(let mapping) = root else {
      add("wrong-type", at: root, "a definition is a mapping of keys", help: "begin with `title:`")
      return nil
    }
    check(mapping, keys: ["title", "author", "subject", "sections"], of: "a report")
    let title = string("title", in: mapping, or: nil, parent: root) ?? ""
    let author = string("author", in: mapping, or: "Dealline", parent: root) ?? ""
    let subject = string("subject", in: mapping, or: "", parent: root) ?? ""
    guard let list = mapping["sections"] else {
      add("missing-key", at: root, "`sections` is missing", help: "list the report's blocks")
      return nil
    }
    guard case .sequence(let sequence) = list else {
      add("wrong-type", at: list, "`sections` is a list", help: "begin each block with `- `")
      return nil
    }
    let sections = sequence.compactMap { section($0) }
    if sequence.isEmpty { add("empty", at: list, "`sections` is empty", help: "name a block") }
    return ReportDefinition(title: title, author: author, subject: subject, sections: sections)
  }

  static let blocks = [
    "masthead", "key-figures", "news", "timeline", "bars", "deals", "statements", "notes", "method",
  ]

  private mutating func section(_ node: Node) -> ReportDefinition.Section? {
    switch node {
    case .scalar(let scalar): return block(scalar.string, options: Node.Mapping([]), at: node)
    case .mapping(let mapping):
      guard mapping.count == 1, let (key, value) = mapping.first, let name = key.string else {
        add(
          "wrong-type", at: node, "a section has one name",
          help: "write `- \(Self.blocks[2]):` and indent its options")
        return nil
      }
      switch value {
      case .mapping(let options): return block(name, options: options, at: key)
      case .scalar(let scalar) where scalar.string.isEmpty || scalar.string == "null":
        return block(name, options: Node.Mapping([]), at: key)
      default:
        add("wrong-type", at: value, "the options of `\(name)` are a mapping of keys")
        return nil
      }
    default:
      add("wrong-type", at: node, "a section is a name or a name with options")
      return nil
    }
  }

  private mutating func block(_ name: String, options: Node.Mapping, at node: Node)
    -> ReportDefinition.Section?
  {
    func titled(_ fallback: String) -> String {
      string("title", in: options, or: fallback, parent: node) ?? fallback
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
      let near = nearestName(to: name, among: Self.blocks)
      add(
        "unknown-block", at: node, "there is no block `\(name)`",
        help: near.map { "did you mean `\($0)`?" }
          ?? "use one of \(Self.blocks.joined(separator: ", "))")
      return nil
    }
  }

  // MARK: Values

  private mutating func check(_ mapping: Node.Mapping, keys: [String], of what: String) {
    var seen: Set<String> = []
    for (key, _) in mapping {
      guard let name = key.string else {
        add("wrong-type", at: key, "a key is a word")
        continue
      }
      if !seen.insert(name).inserted {
        add("repeated-key", at: key, "`\(name)` stands twice", help: "remove one")
      }
      guard !keys.contains(name) else { continue }
      let near = nearestName(to: name, among: keys)
      add(
        "unknown-key", at: key, "\(what) has no key `\(name)`",
        help: near.map { "did you mean `\($0)`?" }
          ?? (keys.isEmpty ? "remove it" : "use one of \(keys.joined(separator: ", "))"))
    }
  }

  private mutating func string(
    _ key: String, in mapping: Node.Mapping, or fallback: String?, parent: Node
  ) -> String? {
    guard let node = mapping[key] else {
      if fallback == nil { add("missing-key", at: parent, "`\(key)` is missing", help: "add it") }
      return fallback
    }
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      add("wrong-type", at: node, "`\(key)` is a text", help: "put it in quotation marks")
      return fallback
    }
    return scalar.string
  }

  private mutating func int(
    _ key: String, in mapping: Node.Mapping, or fallback: Int, range: ClosedRange<Int>
  ) -> Int {
    guard let node = mapping[key] else { return fallback }
    guard case .scalar(let scalar) = node, let value = Int(scalar.string) else {
      add("wrong-type", at: node, "`\(key)` is a whole number", help: "such as `\(fallback)`")
      return fallback
    }
    guard range.contains(value) else {
      add(
        "out-of-range", at: node,
        "`\(key)` is \(value), outside \(range.lowerBound) to \(range.upperBound)",
        help: "such as `\(fallback)`")
      return fallback
    }
    return value
  }

  private mutating func side(_ key: String, in mapping: Node.Mapping) -> ReportDefinition.Side {
    guard let node = mapping[key] else { return .recipient }
    guard let word = node.string, let side = ReportDefinition.Side(rawValue: word) else {
      add(
        "unknown-value", at: node, "`\(key)` is `recipient` or `supplier`",
        help: "write one of them")
      return .recipient
    }
    return side
  }
}
