public import Facts

/// Turns files into inputs: most files are one document, feeds and JSON lines are several.
public enum DocumentFiles {
  /// The endings of names that are read as documents, in small letters.
  public static let endings: Set<String> = [
    "txt", "md", "markdown", "html", "htm", "eml", "xml", "rss", "atom", "jsonl", "ndjson",
  ]

  /// Returns the documents of a file and what is wrong with it.
  ///
  /// A feed's items are named `feed.xml#1`, `feed.xml#2` …, lines without an `id` likewise. A file
  /// that is a single document has no problems here: reading it gives diagnostics.
  ///
  /// - Parameter name: the file's name; its ending tells feeds (`.xml`, `.rss`, `.atom`) and JSON
  ///   lines (`.jsonl`, `.ndjson`) from other files.
  public static func inputs(
    bytes: [UInt8], name: String
  ) -> (documents: [DocumentInput], problems: [InputProblem]) {
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    switch ending {
    case "xml", "rss", "atom": return FeedReader.read(bytes, name: name)
    case "jsonl", "ndjson": return lines(bytes, name: name)
    default: return ([DocumentInput(id: name, content: .bytes(bytes))], [])
    }
  }

  /// What stands for a file of several documents that holds none, so that this is said.
  static func empty(_ name: String) -> DocumentInput { DocumentInput(id: name, content: .text("")) }

  private static func lines(
    _ bytes: [UInt8], name: String
  ) -> (documents: [DocumentInput], problems: [InputProblem]) {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    var documents: [DocumentInput] = []
    var problems: [InputProblem] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      do {
        guard
          let document = try JSONLinesInput.document(
            line: line, number: number, unnamed: "\(name)#\(number)")
        else { continue }
        documents.append(document)
      } catch {
        let message = (error as? JSONLinesInput.LineError)?.message ?? "unreadable"
        problems.append(
          InputProblem(code: "lines.malformed", file: name, line: number, message: message))
      }
    }
    if documents.isEmpty, problems.isEmpty { documents = [empty(name)] }
    return (documents, problems)
  }
}
