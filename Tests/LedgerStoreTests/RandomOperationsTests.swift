import Facts
import Foundation
import LedgerStore
import TestSupport
import Testing

/// What a ledger should hold, kept in plain arrays.
private struct NaiveLedger {
  /// The inputs in the order in which their present content came, one for each origin.
  var inputs: [Ledger.Incoming] = []
  var decisions: [Decision] = []
  var known = KnownDeals()

  mutating func add(_ input: Ledger.Incoming) -> Ledger.Standing {
    // The same bytes under the same name are the same input, wherever they lie.
    if inputs.contains(where: { $0.id == input.id && $0.sha256 == input.sha256 }) {
      return .unchanged
    }
    let isChange = inputs.contains { $0.origin == input.origin }
    inputs.removeAll { $0.origin == input.origin }
    inputs.append(input)
    return isChange ? .changed : .new
  }

  var findings: [Findings] {
    sorted.flatMap { input -> [Findings] in
      if case .documents(let documents) = input.content { documents } else { [] }
    }
  }

  var rows: [DealReport] {
    sorted.flatMap { input -> [DealReport] in
      if case .register(let rows) = input.content { rows } else { [] }
    }
  }

  private var sorted: [Ledger.Incoming] { inputs.sorted { $0.id < $1.id } }

  /// The deals, by comparing every report with everything: no known deals are used.
  var book: DealBook {
    DealMerger().merge(findings.flatMap(\.reports) + rows, decisions: decisions, known: known)
  }
}

/// Makes inputs up, the same for the same seed.
private struct InputMaker {
  var random: SeededGenerator

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  mutating func report(in document: String, line: Int?) -> DealReport {
    var report = DealReport.fixture(
      from: [pick(["RU", "US", "FR"])], to: [pick(["TR", "IN", "SA"])],
      designation: pick(["S-400", "F-16", "Rafale", "C-17"]),
      amount: pick([nil, 1e9, 2.5e9, 3.4e9]), bound: pick([.exact, .about, .upTo]),
      stage: pick([.talks, .signed, .delivered, .cancelled]),
      date: pick(["2016-01", "2016-11-20", "2017"]), published: pick(["2016-11-23", "2017-02-01"]),
      document: document, line: line)
    let start = line ?? Int.random(in: 0..<900, using: &random)
    report.deal.evidence = [Span(start: start, end: start + 5, text: "words")]
    return report
  }

  mutating func input(origin: String) -> Ledger.Incoming {
    let id = origin.split(separator: "/").last.map(String.init) ?? origin
    let bytes = Array("\(origin) \(random.next())".utf8)
    let digest = SHA256.hexDigest(of: bytes)
    if origin.hasSuffix(".csv") {
      let rows = (2..<Int.random(in: 3...6, using: &random)).map { report(in: id, line: $0) }
      return Ledger.Incoming(
        origin: origin, id: id, bytes: bytes, sha256: digest, rules: "1", content: .register(rows))
    }
    let reports = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      report(in: id, line: nil)
    }
    let findings = Findings(
      document: Document(
        id: id, publisher: reports.first?.source.publisher,
        published: PartialDate(iso: "2016-11-23"), text: String(decoding: bytes, as: UTF8.self),
        sha256: digest),
      deals: reports.map(\.deal))
    return Ledger.Incoming(
      origin: origin, id: id, bytes: bytes, sha256: digest, rules: "1",
      content: .documents([findings]))
  }
}

@Test("After each of 400 random operations the ledger is what plain arrays say", arguments: [1, 2])
func agreesWithPlainArrays(_ seed: UInt64) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("ledger-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  func place(_ number: Int) -> String { folder.appendingPathComponent("\(number).sqlite").path }

  var maker = InputMaker(random: SeededGenerator(seed: seed))
  var model = NaiveLedger()
  var number = 0
  var ledger = try Ledger.open(place(number), mode: .writing)
  var past: [Ledger.Incoming] = []
  for step in 0..<400 {
    switch Int.random(in: 0..<10, using: &maker.random) {
    case 0..<4:
      let input = maker.input(
        origin: maker.pick(["a", "b"]) + "/"
          + maker.pick((0..<12).map { "n\($0).txt" } + ["x.csv", "y.csv"]))
      // A doubled name is the caller's to avoid.
      if model.inputs.contains(where: { $0.id == input.id && $0.origin != input.origin }) { break }
      past.append(input)
      #expect(try ledger.add(input) == model.add(input), "step \(step)")
    case 4..<6:
      guard let input = past.randomElement(using: &maker.random),
        !model.inputs.contains(where: { $0.id == input.id && $0.origin != input.origin })
      else { break }
      #expect(try ledger.add(input) == model.add(input), "step \(step)")
    case 6:
      guard let deal = model.book.deals.randomElement(using: &maker.random) else { break }
      model.decisions.append(
        Decision(maker.pick([.reject(deal: deal.id), .accept(deal: deal.id)])))
    case 7:
      let seen = model.known
      model.known = model.book.known
      #expect(try ledger.save(model.known, after: seen), "step \(step)")
    case 8:
      let file = folder.appendingPathComponent("\(step).jsonl").path
      try ledger.exportJSONLines(to: file)
      number += 1
      ledger = try Ledger.open(place(number), mode: .writing)
      try ledger.importJSONLines(from: file)
    default:
      let tables = folder.appendingPathComponent("\(step)").path
      try ledger.exportTables(toFolder: tables)
      number += 1
      ledger = try Ledger.open(place(number), mode: .writing)
      try ledger.importTables(fromFolder: tables)
    }
    #expect(try ledger.findings() == model.findings, "step \(step)")
    #expect(try ledger.registerRows() == model.rows, "step \(step)")
    #expect(try ledger.knownDeals() == model.known, "step \(step)")
    let reports = try ledger.findings().flatMap(\.reports) + ledger.registerRows()
    let book = DealMerger().merge(
      reports.shuffled(using: &maker.random), decisions: model.decisions,
      known: try ledger.knownDeals())
    #expect(book.deals == model.book.deals, "step \(step)")
  }
  #expect(try ledger.check().isEmpty)
}
