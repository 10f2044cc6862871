internal import ArgumentParser
internal import Extraction
internal import Facts
internal import Foundation

/// `dealline extract`: prints what documents say.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Prints the deals, statements, money, dates and parties that documents report.",
    discussion: """
      FILE is a text, Markdown or HTML file, or a folder of these. With - the command reads JSON
      lines from standard input, each {"id", "text" or "html", "published"?, "title"?,
      "publisher"?, "url"?}.

      EXAMPLES
        dealline extract article.html
        dealline extract --published 2016-11-21 --format json article.txt
        dealline extract --format jsonl - < documents.jsonl > findings.jsonl
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl
  }

  @Argument(help: "Files or folders; - for JSON lines on standard input.")
  var files: [String]

  @Option(help: "How to print: text, json or jsonl.")
  var format: Format = .text

  @Option(help: "The published date (YYYY-MM-DD), where the documents give none themselves.")
  var published: String?

  func validate() throws {
    if let published, PartialDate(iso: published) == nil {
      throw ValidationError("--published \(published) is no date; write YYYY-MM-DD.")
    }
  }

  func run() async throws {
    let extractor = try Extractor()
    if files == ["-"] {
      try await extractLines(extractor)
      return
    }
    let paths = try InputFiles.find(files).articles
    let published = self.published
    var all: [Findings] = []
    for chunk in paths.chunks(of: 64) {
      let inputs = try chunk.map { path in
        DocumentInput(
          id: InputFiles.identifier(of: path), content: .bytes(try InputFiles.bytes(of: path)),
          published: published)
      }
      let found = await findings(of: inputs, extractor)
      if format == .json { all += found } else { print(found) }
    }
    if format == .json {
      Console.write(all.count == 1 ? FindingsJSON.encode(all[0]) + "\n" : FindingsJSON.encode(all))
    }
  }

  /// Reads JSON lines, extracts in batches on all cores, and prints in the order of the input.
  private func extractLines(_ extractor: Extractor) async throws {
    var all: [Findings] = []
    var batch: [DocumentInput] = []
    var size = 0
    var number = 0
    var problems: [String] = []
    func flush() async {
      let found = await findings(of: batch, extractor)
      if format == .json { all += found } else { print(found) }
      batch = []
      size = 0
    }
    for line in StandardInputLines() {
      number += 1
      do {
        guard var input = try JSONLinesInput.document(line: line, number: number) else { continue }
        if input.published == nil { input.published = published }
        batch.append(input)
        size += line.count
      } catch {
        problems.append("-:\(number): \(error)")
      }
      if size > 1 << 20 || batch.count >= 256 { await flush() }
    }
    await flush()
    if format == .json { Console.write(FindingsJSON.encode(all)) }
    if !problems.isEmpty {
      throw Failure(.badData, problems.joined(separator: "\n"))
    }
  }

  private func findings(of inputs: [DocumentInput], _ extractor: Extractor) async -> [Findings] {
    await withTaskGroup(of: (Int, Findings).self) { group in
      for (index, input) in inputs.enumerated() {
        group.addTask { (index, extractor.findings(of: input)) }
      }
      var out = [Findings?](repeating: nil, count: inputs.count)
      for await (index, found) in group { out[index] = found }
      return out.compactMap { $0 }
    }
  }

  private func print(_ found: [Findings]) {
    for one in found {
      switch format {
      case .jsonl: Console.write(FindingsJSON.encode(one, layout: .line) + "\n")
      case .text: Console.write(FindingsText.text(of: one) + "\n")
      case .json: break
      }
    }
  }
}

/// The lines of standard input as bytes, read in pieces.
struct StandardInputLines: Sequence, IteratorProtocol {
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  mutating func next() -> [UInt8]? {
    var search = position
    while true {
      if let end = buffer[search...].firstIndex(of: 0x0A) {
        let line = Array(buffer[position..<end])
        position = end + 1
        return line
      }
      search = buffer.count
      if isAtEnd {
        guard position < buffer.count else { return nil }
        let line = Array(buffer[position...])
        position = buffer.count
        return line
      }
      if position > 0 {
        buffer.removeFirst(position)
        search -= position
        position = 0
      }
      let data = FileHandle.standardInput.readData(ofLength: 1 << 20)
      if data.isEmpty { isAtEnd = true } else { buffer += data }
    }
  }
}

extension Array {
  /// Returns the elements in pieces of at most the given length.
  func chunks(of length: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: length).map { self[$0..<Swift.min($0 + length, count)] }
  }
}
