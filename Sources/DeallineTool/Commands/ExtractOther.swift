internal import Extraction
internal import Facts
internal import Foundation

/// Another extractor, run as a process: documents in as JSON lines, findings out in the published
/// shape, one object a line.
struct ExtractOther {
  /// The command line for the shell; nothing of a document ever gets into it.
  let command: String

  /// Sends the received documents through the command, except those that are refused.
  ///
  /// - Returns: the findings in the order of the documents, without those that are missing or
  ///   wrong, and what is wrong, by line.
  /// - Throws: ``Failure`` when the command cannot be run or ends with another status than 0.
  func findings(
    of received: [(findings: Findings, isRefused: Bool)]
  ) throws -> (found: [Findings], problems: [String]) {
    let documents = received.filter { !$0.isRefused }.map(\.findings.document)
    guard !documents.isEmpty else { return (received.map(\.findings), []) }
    let lines = documents.map { JSONLinesInput.line(of: $0) }.joined()
    let (answers, problems) = read(try output(for: Data(lines.utf8)), documents)
    var next = 0
    var found: [Findings] = []
    for (own, isRefused) in received {
      if isRefused {
        found.append(own)
        continue
      }
      if var answer = answers[next] {
        answer.document = own.document
        answer.diagnostics = own.diagnostics + answer.diagnostics
        found.append(answer)
      }
      next += 1
    }
    return (found, problems)
  }

  /// Runs the command; its input comes from a file, so that it may write before it has read all.
  private func output(for input: Data) throws -> Data {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("dealline-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    let pipe = Pipe()
    do {
      try input.write(to: file)
      process.standardInput = try FileHandle(forReadingFrom: file)
      process.standardOutput = pipe
      try process.run()
    } catch {
      throw Failure(
        .internalFault, "\(command): cannot be run; check the folder for temporary files")
    }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let how =
        process.terminationReason == .exit
        ? "ended with status \(process.terminationStatus)"
        : "was ended by signal \(process.terminationStatus)"
      throw Failure(.badData, "\(command): \(how); nothing of it was used, see what it says above")
    }
    return output
  }

  private func read(_ output: Data, _ documents: [Document]) -> ([Int: Findings], [String]) {
    var found: [Int: Findings] = [:]
    var problems: [String] = []
    var places: [String: [Int]] = [:]
    for (i, document) in documents.enumerated() { places[document.id, default: []].append(i) }
    var number = 0
    for line in [UInt8](output).split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      let place = "\(command):\(number)"
      do {
        let one = try FindingsJSON.decode(line)
        guard let index = places[one.document.id]?.first(where: { found[$0] == nil }) else {
          problems.append(
            "\(place): document.id: no document \(one.document.id) was asked about, or it was "
              + "answered before; answer each line once, with its id")
          continue
        }
        guard one.document.text == documents[index].text else {
          problems.append(
            "\(place): document.text: not the text that was given; hand it back as it came")
          continue
        }
        let wrong = FindingsJSON.problems(in: one)
        guard wrong.isEmpty else {
          problems += wrong.map { "\(place): \($0.path): \($0.message)" }
          continue
        }
        found[index] = one
      } catch {
        problems.append("\(place): \(error); write one object a line in the findings' shape")
      }
    }
    if problems.isEmpty {
      problems = documents.indices.filter { found[$0] == nil }.map {
        "\(command):\(number): no findings for \(documents[$0].id); answer every line, if only "
          + "with empty lists"
      }
    }
    return (found, problems)
  }
}
