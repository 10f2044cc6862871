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

  /// Creates an input problem from its parts.
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

  /// The problem as `file:line:column: what is wrong; what to do`, with the offending line and a
  /// caret under the place. Control characters of the file are replaced, so that it may go to a
  /// terminal.
  public var description: String {
    var out = InputProblem.printable(file)
    if let line { out += ":\(line)" }
    if line != nil, let column { out += ":\(column)" }
    out += ": \(message)"
    if !help.isEmpty { out += "; \(help)" }
    guard let sourceLine, let column, line != nil else { return out }
    // A long line is shown from a little before the place.
    let scalars = Array(InputProblem.printable(sourceLine).unicodeScalars)
    let start = max(0, min(column - 1, scalars.count) - 60)
    let end = min(scalars.count, start + 100)
    var part = String.UnicodeScalarView()
    part.append(contentsOf: scalars[start..<end])
    let lead = start > 0 ? "…" : ""
    let indent = max(0, min(column - 1, scalars.count) - start) + lead.count
    return out + "\n  " + lead + String(part) + (end < scalars.count ? "…" : "") + "\n  "
      + String(repeating: " ", count: indent) + "^"
  }

  /// Returns the text with a replacement character for every control and direction mark, and a
  /// space for a tab.
  public static func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 9: result.append(" ")
      case 0..<32, 127..<160, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
        result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

/// All problems of one input, in the order of their places.
public struct InputProblems: Error, Hashable, Sendable {
  /// The problems, in the order of their places.
  public var problems: [InputProblem]

  /// Creates an input problems from its parts.
  public init(_ problems: [InputProblem]) { self.problems = problems }

  /// The problems, one below the other.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

extension InputProblem: CustomStringConvertible {}
extension InputProblems: CustomStringConvertible {}
