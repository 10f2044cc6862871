/// What is wrong at a place of an input that a person wrote: a register, a definition, a decision.
public struct InputProblem: Error, Hashable, Sendable {
  /// A stable identifier, such as `definition.unknown-key`.
  public var code: String
  /// The file's name as the caller gave it.
  public var file: String
  /// From 1; `nil` where the whole file is meant.
  public var line: Int?
  /// From 1, in characters; `nil` where the whole line is meant.
  public var column: Int?
  /// What is wrong.
  public var message: String
  /// What to do about it; empty where the message says it.
  public var help: String
  /// The line as it stands in the file; `nil` where there is none.
  public var sourceLine: String?

  public init(
    code: String, file: String, line: Int? = nil, column: Int? = nil, message: String,
    help: String = "", sourceLine: String? = nil
  ) {
    self.code = code
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.help = help
    self.sourceLine = sourceLine
  }

  /// The problem as `file:line:column: what is wrong, what to do`, with the offending line and a
  /// caret under the place.
  public var description: String {
    var out = file
    if let line { out += ":\(line)" }
    if line != nil, let column { out += ":\(column)" }
    out += ": \(message)"
    if !help.isEmpty { out += "; \(help)" }
    guard let sourceLine, let column, line != nil else { return out }
    let shown = InputProblem.excerpt(of: sourceLine, around: column)
    return out + "\n  \(shown.text)\n  \(shown.indent)^"
  }

  /// The part of a line around a column that fits a terminal, and the white space up to it.
  static func excerpt(of line: String, around column: Int) -> (text: String, indent: String) {
    let characters = Array(line)
    let place = min(max(column - 1, 0), characters.count)
    let start = place > 60 ? place - 60 : 0
    let end = min(characters.count, start + 100)
    let text = characters[start..<end].map(printable)
    let indent = text.prefix(place - start).map { $0 == "\t" ? "\t" : " " }
    let lead = start > 0 ? "…" : ""
    return (lead + text.joined() + (end < characters.count ? "…" : ""), lead.isEmpty
      ? indent.joined() : " " + indent.joined())
  }

  /// Control and direction-changing characters are shown as a replacement mark.
  private static func printable(_ character: Character) -> String {
    if character == "\t" { return "\t" }
    for scalar in character.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return "\u{FFFD}"
      default: continue
      }
    }
    return String(character)
  }
}

/// All problems of one input, in the order of their places.
public struct InputProblems: Error, Hashable, Sendable {
  public var problems: [InputProblem]

  public init(_ problems: [InputProblem]) { self.problems = problems }

  /// The problems, one below the other.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

extension InputProblem: CustomStringConvertible {}
extension InputProblems: CustomStringConvertible {}

/// Returns the candidate that is closest in spelling, or `nil` when none is close: at most a third
/// of its letters differ.
///
/// - Complexity: the product of the lengths (Levenshtein's distance).
public func nearestName(to word: String, among candidates: [String]) -> String? {
  var best: (distance: Int, name: String)?
  for candidate in candidates {
    let distance = editDistance(Array(word.lowercased()), Array(candidate.lowercased()))
    guard distance <= max(1, candidate.count / 3) else { continue }
    if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
  }
  return best?.name
}

private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  guard a.count < 100, b.count < 100 else { return .max }
  var row = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var previous = row[0]
    row[0] = i + 1
    for (j, y) in b.enumerated() {
      let substituted = previous + (x == y ? 0 : 1)
      previous = row[j + 1]
      row[j + 1] = min(substituted, previous + 1, row[j] + 1)
    }
  }
  return row[b.count]
}
