public import Facts
internal import YAMLReading
internal import Yams

/// The file in which people overrule what was read: a list of decisions, one entry each.
public enum DecisionFile {
  /// Reads a file of decisions, in their order; each knows the line that it begins on.
  ///
  /// - Parameter file: the name that messages give.
  /// - Throws: every problem of the file, each with its line and column.
  public static func read(yaml text: String, file: String) throws(InputProblems) -> [Decision] {
    var reader = DecisionReader(text: text, file: file)
    return try reader.read()
  }

  /// Returns the file's text with an entry for one more decision at its end; comments and the form
  /// of the other entries stay.
  ///
  /// - Throws: the problems of a file that cannot be read, or to which nothing can be added as it
  ///   is written.
  public static func appending(
    _ decision: Decision, to text: String, file: String
  ) throws(InputProblems) -> String {
    let old = try read(yaml: text, file: file)
    let isWindows = text.contains("\r\n")
    let yaml = YAMLReader(text: text, file: file, kind: "decisions")
    let root = try yaml.root()
    var new = isWindows ? text.replacing("\r\n", with: "\n") : text
    var indent = "  "
    if let list = root?.mapping?["decisions"] {
      if let first = list.sequence?.first?.mark {
        let lines = new.split(separator: "\n", omittingEmptySubsequences: false)
        let spaces = lines[first.line - 1].prefix { $0 == " " }
        if lines[first.line - 1].dropFirst(spaces.count).first == "-" { indent = String(spaces) }
      } else if let empty = ["[]", "null", "~"].first(where: { new.contains("decisions: \($0)") }) {
        new = new.replacing("decisions: \(empty)", with: "decisions:", maxReplacements: 1)
      }
    }
    if !new.isEmpty && !new.hasSuffix("\n") { new += "\n" }
    if root == nil { new += "decisions:\n" }
    let lines = DecisionWriter.lines(of: decision)
    new += indent + "- " + lines.joined(separator: "\n" + indent + "  ") + "\n"
    if isWindows { new = new.replacing("\n", with: "\r\n") }
    // Whatever way the file is written: what it says now is what it said, and the new entry.
    let written = try? read(yaml: new, file: file)
    guard written.map({ $0.map(\.unplaced) == (old + [decision]).map(\.unplaced) }) ?? false
    else {
      throw InputProblems([
        InputProblem(
          code: "decisions.form", file: file, message: "no entry can be added to the list",
          help: "write each decision on lines of its own, beginning with `- `")
      ])
    }
    return new
  }

  /// Returns the decision in one line: `set tr-ru-s400, stage: signed`.
  public static func words(of decision: Decision) -> String {
    let lines = DecisionWriter.action(of: decision.action)
    return lines[0].replacing(":", with: "", maxReplacements: 1)
      + lines.dropFirst().map { ", \($0)" }.joined()
  }
}

extension Decision {
  /// The decision without its place in a file.
  fileprivate var unplaced: Decision {
    var copy = self
    copy.line = nil
    return copy
  }
}
