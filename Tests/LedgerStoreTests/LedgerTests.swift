import Facts
import Foundation
import GRDB
import LedgerStore
import TestSupport
import Testing

/// Gives the body a path for a ledger in a folder of its own.
private func withPath(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("ledger-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.appendingPathComponent("deals.sqlite").path)
}

private func findings(_ id: String, text: String = "Moscow and Ankara talk.") -> Findings {
  let report = DealReport.fixture(
    from: ["RU"], to: ["TR"], designation: "S-400", amount: 2.5e9, bound: .about, stage: .talks,
    date: "2016-11", document: id)
  var deal = report.deal
  deal.fields[.value] = Evidence(span: Span(start: 0, end: 6, text: "Moscow"), rule: "test")
  let statement = Statement(
    speaker: .init(name: "A. Minister", role: "minister", country: CountryCode("RU")),
    content: [Span(start: 0, end: 6, text: "Moscow")], kind: .direct, act: .confirms,
    date: PartialDate(iso: "2016-11-22"), about: [0])
  return Findings(
    document: Document(
      id: id, title: "Title", publisher: "Ministry of Defence",
      published: PartialDate(iso: "2016-11-23"), publishedFrom: .metadata, text: text,
      sha256: SHA256.hexDigest(of: text.utf8)),
    mentions: [
      Mention(
        span: Span(start: 0, end: 6, text: "Moscow"), kind: .party(Party.fixture("RU"))),
      Mention(
        span: Span(start: 0, end: 6, text: "Moscow"),
        kind: .date(
          TemporalValue(
            type: .date, timex: "2016-11", date: PartialDate(iso: "2016-11"),
            isRelative: false))),
    ],
    deals: [deal], statements: [statement],
    parties: [.init(party: Party.fixture("RU"), count: 1)],
    diagnostics: [Diagnostic(id: "a.b", severity: .note, message: "A note.")])
}

@Test func readsBackWhatWasWrittenAfterOpeningAgain() throws {
  try withPath { path in
    let rows = [
      DealReport.fixture(from: ["US"], to: ["IN"], designation: "C-17", document: "r", line: 3),
      DealReport.fixture(from: ["US"], to: ["IN"], designation: "P-8I", document: "r", line: 2),
    ]
    do {
      let ledger = try Ledger.open(path)
      #expect(try ledger.add(findings("b"), bytes: Array("bytes of b".utf8)))
      #expect(try ledger.add(findings("a"), bytes: Array("bytes of a".utf8)))
      #expect(try ledger.add(rows, ofRegister: "r", bytes: [1, 2, 3]))
    }
    let ledger = try Ledger.open(path)
    #expect(try ledger.findings() == [findings("a"), findings("b")])
    #expect(try ledger.registerRows() == rows)
    #expect(try ledger.reports() == findings("a").reports + findings("b").reports + rows)
    #expect(try ledger.reports()[0].source.isOfficial)
    #expect(try ledger.bytes(of: "a") == Array("bytes of a".utf8))
    #expect(try ledger.bytes(of: "r") == [1, 2, 3])
    #expect(try ledger.bytes(of: "x") == nil)
  }
}

@Test func addsTheSameInputOnce() throws {
  let ledger = try Ledger.inMemory()
  #expect(try ledger.add(findings("a"), bytes: [1]))
  #expect(try !ledger.add(findings("a"), bytes: [1]))
  #expect(try ledger.add(findings("a", text: "Corrected."), bytes: [2]))
  #expect(try ledger.add(findings("b"), bytes: [1]))
  #expect(try ledger.add([.fixture(from: ["US"], to: ["IN"])], ofRegister: "r", bytes: [1]))
  #expect(try !ledger.add([.fixture(from: ["US"], to: ["IN"])], ofRegister: "r", bytes: [1]))
  #expect(try ledger.inputCount() == 4)
  #expect(try ledger.registerRows().count == 1)
}

@Test func givesReportsInTheSameOrderWhateverTheOrderOfAdding() throws {
  let names = ["c", "a", "d", "b"]
  let one = try Ledger.inMemory()
  for name in names { try one.add(findings(name), bytes: []) }
  let two = try Ledger.inMemory()
  for name in names.reversed() { try two.add(findings(name), bytes: []) }
  #expect(try one.reports() == two.reports())
  #expect(try one.findings().map(\.document.id) == ["a", "b", "c", "d"])
}

@Test func mergesTheReportsOfTheLedgerAsThoseInMemory() throws {
  try withPath { path in
    let all = (0..<20).map { findings("d\($0)") }
    let ledger = try Ledger.open(path)
    for findings in all { try ledger.add(findings, bytes: []) }
    #expect(
      try DealMerger().merge(ledger.reports()) == DealMerger().merge(all.flatMap(\.reports)))
  }
}

@Test func writesWithFullDurabilityInALogBesideTheFile() throws {
  try withPath { path in
    let ledger = try Ledger.open(path)
    #expect(try ledger.durabilityLevel() == 2)
    #expect(try ledger.form() == Ledger.currentForm)
    try ledger.add(findings("a"), bytes: [])
    let queue = try DatabaseQueue(path: path)
    try queue.read { database in
      #expect(try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal")
      #expect(try Int.fetchOne(database, sql: "PRAGMA application_id") == 0x4465_616C)
      let strict = try Int.fetchAll(
        database,
        sql: "SELECT strict FROM pragma_table_list WHERE name IN "
          + "('input', 'findings', 'register_row')")
      #expect(strict == [1, 1, 1])
    }
  }
}

@Test func refusesALedgerOfANewerForm() throws {
  try withPath { path in
    _ = try Ledger.open(path)
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    let error = #expect(throws: LedgerError.self) { try Ledger.open(path) }
    #expect(error?.code == .newerForm(99))
    #expect(error?.description.contains("form 99") == true)
  }
}

@Test func refusesFilesThatAreNoLedgers() throws {
  try withPath { path in
    try Data(repeating: 65, count: 4096).write(to: URL(fileURLWithPath: path))
    #expect(throws: LedgerError.self) { try Ledger.open(path) }
  }
  try withPath { path in
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE other (a TEXT)") }
    let error = #expect(throws: LedgerError.self) { try Ledger.open(path) }
    #expect(error?.code == .notALedger)
  }
  let error = #expect(throws: LedgerError.self) { try Ledger.open("/no/such/folder/deals.sqlite") }
  #expect(error?.code == .cannotOpen)
}
