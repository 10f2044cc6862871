internal import Analysis
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
        dealline extract --with "python3 reader.py" --format jsonl articles
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

  @Option(help: "A day (YYYY-MM-DD): documents published after it are refused with a note.")
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "Another extractor to read the documents: a shell command.",
      discussion: """
        It gets JSON lines of {"id", "text", "published"?, "title"?, "publisher"?, "url"?} and
        answers each with findings in the published shape, one object a line.
        """, valueName: "command"))
  var with: String?

  @Flag(help: "Print the text with the words behind the findings marked, and each finding's rules.")
  var explain = false

  func validate() throws {
    if explain, format != .text {
      throw ValidationError("--explain prints text; leave --format \(format.rawValue) out.")
    }
    if let published, PartialDate(iso: published) == nil {
      throw ValidationError("--published \(published) is no date; write YYYY-MM-DD.")
    }
    if let asOf, CalendarDate(iso: asOf) == nil {
      throw ValidationError("--as-of \(asOf) is no day; write YYYY-MM-DD.")
    }
  }

  func run() async throws {
    let output = ExtractOutput(
      format: format, isExplained: explain, isFromStandardInput: files == ["-"])
    var reading = Reading(
      extractor: with == nil ? try Extractor() : nil, output: output, published: published,
      asOf: asOf.flatMap { CalendarDate(iso: $0) })
    if files == ["-"] {
      try await readLines(into: &reading)
    } else {
      try await readFiles(into: &reading)
    }
    if let with {
      let (found, problems) = try ExtractOther(command: with).findings(of: reading.received)
      try reading.print(found)
      reading.problems += problems
    }
    reading.output.finish()
    if !reading.problems.isEmpty {
      throw Failure(.badData, reading.problems.joined(separator: "\n"))
    }
  }

  /// Reads files, a few dozen at a time.
  private func readFiles(into reading: inout Reading) async throws {
    for chunk in try InputFiles.find(files).filter({ !InputFiles.isRegister($0) }).chunks(of: 64) {
      var inputs: [DocumentInput] = []
      for path in chunk {
        let (documents, wrong) = DocumentFiles.inputs(
          bytes: try InputFiles.bytes(of: path), name: InputFiles.lastPart(of: path))
        inputs += documents
        reading.problems += wrong.map(\.description)
      }
      try await reading.add(inputs)
    }
  }

  /// Reads JSON lines in batches.
  private func readLines(into reading: inout Reading) async throws {
    var batch: [DocumentInput] = []
    var size = 0
    var number = 0
    for line in StandardInputLines() {
      number += 1
      do {
        guard let input = try JSONLinesInput.document(line: line, number: number) else { continue }
        batch.append(input)
        size += line.count
      } catch {
        let message = (error as? JSONLinesInput.LineError)?.message ?? "\(error)"
        reading.problems.append("-:\(number): \(message)")
      }
      if size > 1 << 20 || batch.count >= 256 {
        try await reading.add(batch)
        batch = []
        size = 0
      }
    }
    try await reading.add(batch)
  }
}

/// The documents as they are read: printed at once, or kept for another extractor.
private struct Reading {
  /// `nil` where another extractor reads.
  let extractor: Extractor?
  var output: ExtractOutput
  let published: String?
  let asOf: CalendarDate?
  /// At these, values stated in two currencies are compared; `nil` until one may be.
  private var rates: ExchangeRates?
  /// What is wrong with feeds, lines and answers.
  var problems: [String] = []
  /// The documents for another extractor.
  var received: [(findings: Findings, isRefused: Bool)] = []

  init(
    extractor: Extractor?, output: ExtractOutput, published: String?, asOf: CalendarDate?
  ) {
    self.extractor = extractor
    self.output = output
    self.published = published
    self.asOf = asOf
  }

  /// Prints findings with what the exchange rates say against them.
  mutating func print(_ found: [Findings]) throws {
    var found = found
    for index in found.indices {
      let amounts = found[index].mentions.count { if case .money = $0.kind { true } else { false } }
      guard amounts > 1 else { continue }
      let rates = try rates ?? ExchangeRates.bundled()
      self.rates = rates
      found[index].diagnostics += rates.dualFigures(in: found[index]).map(\.diagnostic)
    }
    try output.print(found)
  }

  mutating func add(_ inputs: [DocumentInput]) async throws {
    let inputs = inputs.map { input in
      guard input.published == nil else { return input }
      var input = input
      input.published = published
      input.publishedFrom = .given
      return input
    }
    guard let extractor else {
      received += inputs.map { Extractor.reception(of: $0, asOf: asOf) }
      return
    }
    try print(await findings(of: inputs, extractor))
  }

  /// Reads documents on all cores; the findings stand in the order of the inputs.
  private func findings(of inputs: [DocumentInput], _ extractor: Extractor) async -> [Findings] {
    let asOf = self.asOf
    return await withTaskGroup(of: (Int, Findings).self) { group in
      for (index, input) in inputs.enumerated() {
        group.addTask { (index, extractor.findings(of: input, asOf: asOf)) }
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
