import Facts
import Foundation
import GRDB
import TestSupport
import Testing

@testable import LedgerStore

/// A ledger with something in every table, and texts that spreadsheets and CSV take amiss.
private func fullLedger() throws -> Ledger {
  let ledger = try Ledger.inMemory()
  for (index, name) in ["=1+1", "+a", "-b", "@c", "\td", "\re", "'f", "g,\"h\"\ni", "é"]
    .enumerated()
  {
    var article = Ledger.Incoming.article(name, rules: index == 0 ? "" : "1")
    article.bytes = [0xFB, UInt8(index), 0xFF, 0]
    article.sha256 = SHA256.hexDigest(of: article.bytes)
    try ledger.add(article)
  }
  try ledger.add(.article("a", text: "First."))
  try ledger.add(.article("a", text: "Second."))
  try ledger.add(.register("r.csv", rows: ["C-17", "P-8I"]))
  let known = KnownDeals(
    deals: [.init(id: "tr-ru", reports: [KnownReport("=a@3#ff")].compactMap { $0 })],
    aliases: ["-x": "tr-ru"])
  _ = try ledger.save(known, after: KnownDeals())
  try ledger.record(edition: "week", json: Array("{}".utf8))
  try ledger.record(edition: "week", json: [])
  return ledger
}

private func lines(_ path: String) throws -> [String] {
  try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").sorted().map(String.init)
}

@Test func goesThroughJSONLinesWithoutLoss() throws {
  try withPath { path in
    let ledger = try fullLedger()
    try ledger.exportJSONLines(to: path + ".jsonl")
    let copy = try Ledger.open(path, mode: .writing)
    try copy.importJSONLines(from: path + ".jsonl")
    try copy.exportJSONLines(to: path + ".again.jsonl")
    #expect(try lines(path + ".jsonl") == lines(path + ".again.jsonl"))
    // 11 versions of articles with bytes and a document each, a register with bytes and 2 rows, 2
    // names, 2 editions, and the line of the form.
    #expect(try lines(path + ".jsonl").count == 11 * 3 + 4 + 2 + 2 + 1)
    #expect(try copy.findings() == ledger.findings())
    #expect(try copy.registerRows() == ledger.registerRows())
    #expect(try copy.history(of: "inbox/a") == ledger.history(of: "inbox/a"))
    #expect(try copy.edition(named: "week", number: 1) == Array("{}".utf8))
    #expect(try copy.check() == [])
    #expect(try copy.add(.register("r.csv", rows: ["C-17", "P-8I"])) == .unchanged)
  }
}

@Test func goesThroughTablesWithoutLoss() throws {
  try withPath { path in
    let ledger = try fullLedger()
    try ledger.exportTables(toFolder: path + ".tables")
    let copy = try Ledger.open(path, mode: .writing)
    try copy.importTables(fromFolder: path + ".tables")
    try copy.exportTables(toFolder: path + ".again")
    for table in LedgerSchema.tables + ["ledger"] {
      let first = try Data(contentsOf: URL(fileURLWithPath: "\(path).tables/\(table).csv"))
      let again = try Data(contentsOf: URL(fileURLWithPath: "\(path).again/\(table).csv"))
      #expect(first == again, "\(table)")
    }
    #expect(try copy.findings() == ledger.findings())
    #expect(try copy.registerRows() == ledger.registerRows())
    #expect(try copy.knownDeals() == ledger.knownDeals())
    #expect(try copy.inputs() == ledger.inputs())
    #expect(try copy.check() == [])
  }
}

@Test func writesNoCellThatASpreadsheetRuns() throws {
  try withPath { path in
    try fullLedger().exportTables(toFolder: path)
    var cells = 0
    for table in LedgerSchema.tables {
      for cell in try TableRows("\(path)/\(table).csv").all().flatMap(\.cells) {
        guard let first = cell.text?.utf8.first else { continue }
        cells += 1
        #expect(!"=+-@\t\r".utf8.contains(first), "\(table): \(cell)")
      }
    }
    #expect(cells > 100)
    let input = try String(contentsOfFile: path + "/input.csv", encoding: .utf8)
    #expect(input.contains(",'=1+1,"))
    #expect(input.contains(",''f,"))
    #expect(input.contains(",\"\","))
  }
}

@Test func importsOnlyIntoAnEmptyLedger() throws {
  try withPath { path in
    let ledger = try fullLedger()
    try ledger.exportJSONLines(to: path)
    let error = #expect(throws: LedgerError.self) { try ledger.importJSONLines(from: path) }
    #expect(error?.code == .notEmpty)
  }
}

@Test func namesTheLineThatCannotBeImported() throws {
  try withPath { path in
    try fullLedger().exportJSONLines(to: path)
    let whole = try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    let damages: [(line: Int, with: String)] = [
      (1, "{\"ledger\":1}"), (3, "{\"table\":\"input\""), (3, "{\"table\":\"output\"}"),
      (4, whole[2]), (2, whole[1].replacingOccurrences(of: "\"kind\"", with: "\"sort\"")),
    ]
    for damage in damages {
      var lines = whole
      lines[damage.line - 1] = damage.with
      try lines.joined(separator: "\n").write(toFile: path, atomically: false, encoding: .utf8)
      let ledger = try Ledger.inMemory()
      let error = #expect(throws: LedgerError.self) { try ledger.importJSONLines(from: path) }
      #expect(error?.code == .malformedImport(file: path, line: damage.line))
      #expect(try ledger.inputs() == [])
    }
  }
}

@Test func findsWhatIsWrongInsideALedger() throws {
  let ledger = try fullLedger()
  #expect(try ledger.check() == [])
  try ledger.database.writeWithoutTransaction { database in
    try database.execute(
      sql: """
        PRAGMA foreign_keys = OFF;
        UPDATE content SET bytes = x'00' WHERE input = 2;
        UPDATE register_row SET facts = '[' WHERE position = 1;
        UPDATE document SET mentions = '' WHERE input = 3;
        UPDATE input SET replaced_by = 99 WHERE number = 10;
        UPDATE deal SET reports = '["nowhere"]';
        """)
  }
  let faults = try ledger.check()
  #expect(faults.map(\.kind) == [.reference, .digest, .unreadable, .unreadable, .unreadable])
  #expect(faults.map(\.message).contains { $0.hasPrefix("+a (version 2): the kept bytes") })
}

@Test func findsADamagedFile() throws {
  try withPath { path in
    do {
      let ledger = try Ledger.open(path, mode: .writing)
      for part in 0..<10 { try ledger.add(.register("r\(part)", rows: (0..<99).map(String.init))) }
    }
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    for place in stride(from: bytes.count / 2, to: bytes.count, by: 7) { bytes[place] ^= 0x55 }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let found: Bool
    do {
      found = try !Ledger.open(path, mode: .reading).check().isEmpty
    } catch let error as LedgerError { found = error.code == .damaged }
    #expect(found)
  }
}
