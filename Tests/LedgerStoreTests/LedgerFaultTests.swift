import Facts
import Foundation
import GRDB
import TestSupport
import Testing

@testable import LedgerStore

@Test func refusesALedgerOfANewerForm() throws {
  try withPath { path in
    _ = try Ledger.open(path, mode: .writing)
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    for mode in [Ledger.Mode.reading, .writing] {
      let error = #expect(throws: LedgerError.self) { try Ledger.open(path, mode: mode) }
      #expect(error?.code == .newerForm(99))
      #expect(error?.description.contains("form 99") == true)
    }
  }
}

@Test func refusesFilesThatAreNoLedgers() throws {
  try withPath { path in
    let words = Data(repeating: 65, count: 4096)
    try words.write(to: URL(fileURLWithPath: path))
    for mode in [Ledger.Mode.reading, .writing] {
      let error = #expect(throws: LedgerError.self) { try Ledger.open(path, mode: mode) }
      #expect(error?.code == .notALedger)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == words)
  }
  try withPath { path in
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE other (a TEXT)") }
    for mode in [Ledger.Mode.reading, .writing] {
      let error = #expect(throws: LedgerError.self) { try Ledger.open(path, mode: mode) }
      #expect(error?.code == .notALedger)
    }
  }
  let error = #expect(throws: LedgerError.self) {
    try Ledger.open("/no/such/folder/deals.sqlite", mode: .writing)
  }
  #expect(error?.code == .cannotOpen)
}

@Test func readingCreatesAndLocksNothing() throws {
  try withPath { path in
    let error = #expect(throws: LedgerError.self) { try Ledger.open(path, mode: .reading) }
    #expect(error?.code == .cannotOpen)
    let folder = (path as NSString).deletingLastPathComponent
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    try Ledger.open(path, mode: .writing).add(.article("a"))
    try FileManager.default.removeItem(atPath: path + ".lock")
    let ledger = try Ledger.open(path, mode: .reading)
    #expect(try ledger.findings().count == 1)
    #expect(!FileManager.default.fileExists(atPath: path + ".lock"))
    let refusal = #expect(throws: LedgerError.self) { try ledger.add(.article("b")) }
    #expect(refusal?.code == .readOnly)
  }
}

@Test func readsWhileAnotherWrites() throws {
  try withPath { path in
    let writer = try Ledger.open(path, mode: .writing)
    try writer.add(.article("a"))
    let reader = try Ledger.open(path, mode: .reading)
    try holdingLock(of: path) {
      // Others write only between two transactions; what was committed can be read meanwhile.
      let other = try Ledger.open(path, mode: .reading)
      #expect(try reader.findings().count == 1)
      #expect(try other.findings().count == 1)
    }
    try writer.add(.article("b"))
    #expect(try reader.findings().count == 2)
  }
}

@Test func saysWhoHoldsTheLedgerAfterWaiting() throws {
  try withPath { path in
    let ledger = try Ledger.open(path, mode: .writing)
    try holdingLock(of: path, signed: "4711 dealline ingest\n") {
      let error = #expect(throws: LedgerError.self) { try ledger.add(.article("a")) }
      #expect(error?.code == .busy(.init(process: 4711, command: "dealline ingest")))
      #expect(error?.description.contains("process 4711 (dealline ingest) is writing") == true)
    }
    #expect(try ledger.findings() == [])
    #expect(try ledger.add(.article("a")) == .new)
    let signature = try String(contentsOfFile: path + ".lock", encoding: .utf8)
    #expect(signature == "")
  }
}

@Test func keepsTheStateBeforeWhenTheDiskIsFull() throws {
  try withPath { path in
    do {
      let ledger = try Ledger.open(path, mode: .writing)
      try ledger.add(.article("a"))
    }
    let ledger = try Ledger.open(path, mode: .writing)
    try ledger.database.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA max_page_count = 60")
    }
    let big = (0..<400).map { "item number \($0)" }
    for number in 0..<3 {
      let error = #expect(throws: LedgerError.self) {
        for part in 0..<40 { try ledger.add(.register("r\(number)-\(part)", rows: big)) }
      }
      #expect(error?.code == .diskFull)
    }
    let kept = try ledger.inputs().map(\.id)
    #expect(try ledger.findings() == [.fixture("a")])
    #expect(try ledger.registerRows().count == (kept.count - 1) * big.count)
    #expect(try ledger.check() == [])
  }
}

@Test(.enabled(if: getuid() != 0, "the superuser may write everything"))
func refusesAFileThatCannotBeWritten() throws {
  try withPath { path in
    try Ledger.open(path, mode: .writing).add(.article("a"))
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    let error = #expect(throws: LedgerError.self) {
      try Ledger.open(path, mode: .writing).add(.article("b"))
    }
    #expect(error?.code == .readOnly)
    #expect(try Ledger.open(path, mode: .reading).findings().count == 1)
  }
}

/// Holds a ledger's lock during the body, as another process would.
func holdingLock(of path: String, signed text: String = "1 test\n", _ body: () throws -> Void)
  throws
{
  let file = open(path + ".lock", O_RDWR | O_CREAT, 0o666)
  try #require(file >= 0 && flock(file, LOCK_EX | LOCK_NB) == 0)
  ftruncate(file, 0)
  _ = Array(text.utf8).withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
  defer { close(file) }
  try body()
  ftruncate(file, 0)
}
