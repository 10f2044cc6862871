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
      FILE is a text, Markdown or HTML file, an e-mail (.eml), a feed (.xml, .rss, .atom) or JSON
      lines (.jsonl), or a folder of these. With - the command reads JSON lines from standard
      input, each {"id", "text" or "html", "published"?, "title"?, "publisher"?, "url"?}.

      EXAMPLES
        dealline extract article.html
        dealline extract --published 2016-11-21 --format json article.txt
        dealline extract --explain article.html
        dealline extract --format jsonl - < documents.jsonl > findings.jsonl
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl
  }

  @Argument(help: "Files or folders; - for JSON lines on standard input.")
  var files: [String]

  @Option(help: "How to print: text, json or jsonl.")
  var format: Format = .text

  @Option(help: "The published date (YYYY-MM-DD) of files and of lines that give none.")
  var published: String?

  @Flag(help: "Print the text with the words behind the findings marked, and each finding's rules.")
  var explain = false

  func validate() throws {
    if explain, format != .text {
      throw ValidationError("--explain prints text; leave --format \(format.rawValue) out.")
    }
    if let published, PartialDate(iso: published) == nil {
      throw ValidationError("--published \(published) is no date; write YYYY-MM-DD.")
    }
  }

  func run() async throws {
    let extractor = try Extractor()
    var output = ExtractOutput(
      format: format, isExplained: explain, isFromStandardInput: files == ["-"])
    let problems =
      files == ["-"]
      ? await extractLines(extractor, to: &output) : try await extractFiles(extractor, to: &output)
    output.finish()
    if !problems.isEmpty { throw Failure(.badData, problems.joined(separator: "\n")) }
  }

  /// Reads files, a few dozen at a time; returns what is wrong with feeds and lines.
  private func extractFiles(
    _ extractor: Extractor, to output: inout ExtractOutput
  ) async throws -> [String] {
    var problems: [String] = []
    for chunk in try InputFiles.find(files).articles.chunks(of: 64) {
      var inputs: [DocumentInput] = []
      for path in chunk {
        let (documents, wrong) = DocumentFiles.inputs(
          bytes: try InputFiles.bytes(of: path), name: InputFiles.identifier(of: path))
        inputs += documents
        problems += wrong.map(\.description)
      }
      output.print(await findings(of: inputs, extractor))
    }
    return problems
  }

  /// Reads JSON lines, extracts in batches on all cores, and prints in the order of the input;
  /// returns the lines that are no documents.
  private func extractLines(
    _ extractor: Extractor, to output: inout ExtractOutput
  ) async -> [String] {
    var batch: [DocumentInput] = []
    var size = 0
    var number = 0
    var problems: [String] = []
    for line in StandardInputLines() {
      number += 1
      do {
        guard let input = try JSONLinesInput.document(line: line, number: number) else { continue }
        batch.append(input)
        size += line.count
      } catch {
        problems.append(
          "-:\(number): \((error as? JSONLinesInput.LineError)?.message ?? "\(error)")")
      }
      if size > 1 << 20 || batch.count >= 256 {
        output.print(await findings(of: batch, extractor))
        batch = []
        size = 0
      }
    }
    output.print(await findings(of: batch, extractor))
    return problems
  }

  /// Reads documents on all cores; the findings stand in the order of the inputs.
  private func findings(of inputs: [DocumentInput], _ extractor: Extractor) async -> [Findings] {
    let published = self.published
    return await withTaskGroup(of: (Int, Findings).self) { group in
      for (index, input) in inputs.enumerated() {
        var input = input
        if input.published == nil {
          input.published = published
          input.publishedFrom = .given
        }
        group.addTask { [input] in (index, extractor.findings(of: input)) }
      }
      var out = [Findings?](repeating: nil, count: inputs.count)
      for await (index, found) in group { out[index] = found }
      return out.compactMap { $0 }
    }
  }
}

extension Array {
  /// Returns the elements in pieces of at most the given length.
  func chunks(of length: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: length).map { self[$0..<Swift.min($0 + length, count)] }
  }
}
