public import Facts
public import Yams

/// Reads a YAML file that a person wrote, and collects everything that is wrong with it, each with
/// its line and column.
///
/// The reader's owner walks the nodes; the reader finds keys, reads values and words problems.
/// Anchors and aliases are refused: a few of them can stand for gigabytes.
public struct YAMLReader {
  /// The file's text.
  public let text: String
  /// The name that messages give.
  public let file: String
  /// What the file is, the first part of every code: `definition`, `decisions`, `workspace`.
  public let kind: String
  /// The problems found so far.
  public private(set) var problems: [InputProblem] = []

  private let lines: [Substring]

  /// The largest file that is read, in bytes.
  public static let largestSize = 5 << 20

  /// Creates a reader of a text.
  public init(text: String, file: String, kind: String) {
    self.text = text
    self.file = file
    self.kind = kind
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Returns the file's topmost node; `nil` when there is nothing in it but comments.
  ///
  /// - Throws: `InputProblems` when the file is too large, no YAML, or uses anchors.
  public func root() throws(InputProblems) -> Node? {
    guard text.utf8.count <= YAMLReader.largestSize else {
      throw InputProblems([
        InputProblem(
          code: "\(kind).too-large", file: file, message: "the file is over 5 MB",
          help: "split it")
      ])
    }
    let root: Node?
    let anchored: Node?
    do {
      let parser = try Yams.Parser(yaml: text)
      root = try parser.singleRoot()
      // The nodes know their anchors for as long as their parser lives.
      anchored = withExtendedLifetime(parser) { root.flatMap(YAMLReader.anchored) }
    } catch {
      throw InputProblems([syntaxProblem(error)])
    }
    if let anchored {
      throw InputProblems([
        problem(
          "anchor", at: anchored, "anchors and aliases are not read here",
          help: "write the value out")
      ])
    }
    return root
  }

  /// Throws what was found, in the order of the places.
  public func finish() throws(InputProblems) {
    guard !problems.isEmpty else { return }
    throw InputProblems(
      problems.sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) })
  }

  /// Adds a problem at a node.
  public mutating func add(
    _ code: String, at node: Node, _ message: String, help: String = ""
  ) {
    problems.append(problem(code, at: node, message, help: help))
  }

  private func problem(
    _ code: String, at node: Node, _ message: String, help: String
  ) -> InputProblem {
    let mark = node.mark
    return InputProblem(
      code: "\(kind).\(code)", file: file, line: mark?.line, column: mark?.column,
      message: message, help: help, sourceLine: mark.flatMap { line($0.line) })
  }

  private func syntaxProblem(_ error: any Error) -> InputProblem {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      InputProblem(
        code: "\(kind).syntax", file: file, line: mark.line, column: mark.column,
        message: "not valid YAML: \(problem)", help: "correct the line",
        sourceLine: line(mark.line))
    default:
      InputProblem(
        code: "\(kind).syntax", file: file, message: "not valid YAML: \(error)",
        help: "correct the file")
    }
  }

  private func line(_ number: Int) -> String? {
    lines.indices.contains(number - 1) ? String(lines[number - 1]) : nil
  }

  /// Returns the first node with an anchor; it stands before every alias of it.
  private static func anchored(_ node: Node) -> Node? {
    if node.anchor != nil { return node }
    switch node {
    case .scalar, .alias: return nil
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let found = anchored(key) ?? anchored(value) { return found }
      }
      return nil
    case .sequence(let sequence):
      for value in sequence {
        if let found = anchored(value) { return found }
      }
      return nil
    }
  }
}
