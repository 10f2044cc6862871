internal import Extraction
internal import Facts
internal import LedgerStore
internal import Registers

/// Reads files as the ledger takes them: articles through the extraction, registers row by row.
struct InputReader: Sendable {
  private let extractor: Extractor

  /// What tells the findings of one version of the rules from those of another.
  static let rules = Dealline.version

  init() throws { extractor = try Extractor() }

  /// Returns a file with what was read from it.
  ///
  /// - Parameters:
  ///   - id: the name under which its reports are known.
  ///   - origin: where the file came from.
  /// - Throws: ``Failure``, `InputProblems`, or the problems of a register.
  func read(_ path: String, id: String, origin: String) throws -> Ledger.Incoming {
    try read(InputFiles.bytes(of: path), name: path, id: id, origin: origin)
  }

  /// Returns an input of the given bytes with what was read from it.
  ///
  /// - Parameter name: the path that messages give.
  func read(
    _ bytes: [UInt8], name: String, id: String, origin: String
  ) throws -> Ledger.Incoming {
    Ledger.Incoming(
      origin: origin, id: id, bytes: bytes, sha256: SHA256.hexDigest(of: bytes),
      rules: InputReader.rules, content: try content(of: bytes, name: name, id: id))
  }

  private func content(
    of bytes: [UInt8], name: String, id: String
  ) throws -> Ledger.Incoming.Content {
    if InputFiles.isRegister(name) {
      return .register(try RegisterReader().read(bytes: bytes, name: name, id: id).reports)
    }
    let (documents, problems) = DocumentFiles.inputs(bytes: bytes, name: id)
    guard problems.isEmpty else { throw InputProblems(problems) }
    return .documents(documents.map { extractor.findings(of: $0) })
  }
}

/// Works on the elements on all cores and hands the results on in the order of the elements.
///
/// A few results at most wait for their turn, however many elements there are.
func inOrder<Element: Sendable, Result: Sendable>(
  _ elements: [Element], width: Int,
  _ work: @escaping @Sendable (Element) -> Result,
  handing consume: (Int, Result) throws -> Void
) async throws {
  try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    var next = 0
    var waiting: [Int: Result] = [:]
    func start() {
      guard next < elements.count else { return }
      let (index, element) = (next, elements[next])
      group.addTask { (index, work(element)) }
      next += 1
    }
    for _ in 0..<max(1, width) { start() }
    var turn = 0
    while let (index, result) = try await group.next() {
      waiting[index] = result
      while let ready = waiting.removeValue(forKey: turn) {
        try consume(turn, ready)
        turn += 1
        start()
      }
    }
  }
}
