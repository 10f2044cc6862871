import Facts
import Foundation
import GRDB
import LedgerStore
import TestSupport
import Testing

@Test func readsBackWhatWasWrittenAfterOpeningAgain() throws {
  try withPath { path in
    let register = Ledger.Incoming.register("r", rows: ["C-17", "P-8I"])
    do {
      let ledger = try Ledger.open(path, mode: .writing)
      #expect(try ledger.add(.article("b", bytes: "bytes of b")) == .new)
      #expect(try ledger.add(.article("a", bytes: "bytes of a")) == .new)
      #expect(try ledger.add(register) == .new)
    }
    let ledger = try Ledger.open(path, mode: .reading)
    let findings = [Findings.fixture("a"), .fixture("b")]
    #expect(try ledger.findings() == findings)
    #expect(try ledger.registerRows() == register.rows)
    #expect(try ledger.reports() == findings.flatMap(\.reports) + register.rows)
    #expect(try ledger.reports()[0].source.isOfficial)
    #expect(try ledger.bytes(of: "a") == Array("bytes of a".utf8))
    #expect(try ledger.bytes(of: "r") == register.bytes)
    #expect(try ledger.bytes(of: "x") == nil)
    #expect(try ledger.inputs().map(\.id) == ["r", "a", "b"])
    #expect(try ledger.inputs().map(\.isRegister) == [true, false, false])
  }
}

@Test func addsTheSameInputOnce() throws {
  let ledger = try Ledger.inMemory()
  #expect(try ledger.add(.article("a")) == .new)
  #expect(try ledger.add(.article("a")) == .unchanged)
  // A file that was moved is the same file.
  #expect(try ledger.add(.article("a", origin: "elsewhere/a")) == .unchanged)
  #expect(try ledger.add(.register("r", rows: ["C-17"])) == .new)
  #expect(try ledger.add(.register("r", rows: ["C-17"])) == .unchanged)
  #expect(try ledger.inputs().count == 2)
  #expect(try ledger.findings().count == 1)
  #expect(try ledger.registerRows().count == 1)
}

@Test func keepsTheVersionBeforeOfAChangedInput() throws {
  let ledger = try Ledger.inMemory()
  let versions = ["First words.", "Second words.", "First words."]
  #expect(
    try versions.map { try ledger.add(.article("a", text: $0)) } == [.new, .changed, .changed])
  #expect(try ledger.findings() == [.fixture("a", text: "First words.")])
  let history = try ledger.history(of: "inbox/a")
  #expect(history.map(\.replacedBy) == [history[1].number, history[2].number, nil])
  #expect(
    try history.map { try ledger.findings(ofVersion: $0.number)[0].document.text } == versions)
  #expect(
    try history.map { try ledger.bytes(ofVersion: $0.number) } == versions.map { Array($0.utf8) })
  #expect(try ledger.inputs() == [history[2]])
}

@Test func putsWhatOtherRulesReadInItsPlace() throws {
  let ledger = try Ledger.inMemory()
  try ledger.add(.article("a", text: "Old reading.", bytes: "same"))
  let renewed = Ledger.Incoming.article("a", text: "New reading.", bytes: "same", rules: "2")
  #expect(try ledger.add(renewed) == .readByOtherRules)
  #expect(try ledger.findings() == renewed.findings)
  #expect(try ledger.inputs().map(\.rules) == ["2"])
  #expect(try ledger.history(of: "inbox/a").count == 1)
  let other = Ledger.Incoming.article("a", text: "Third reading.", bytes: "same", rules: "2")
  #expect(try ledger.add(other) == .unchanged)
  #expect(try ledger.findings() == renewed.findings)
  #expect(try ledger.add(other, again: true) == .readByOtherRules)
  #expect(try ledger.findings() == other.findings)
}

@Test func tellsHowFilesStandBeforeTheyAreRead() throws {
  let ledger = try Ledger.inMemory()
  let kept = Ledger.Incoming.article("a")
  try ledger.add(kept)
  let other = SHA256.hexDigest(of: [1])
  let files = [
    (origin: kept.origin, id: "a", sha256: kept.sha256),
    (origin: "moved/a", id: "a", sha256: kept.sha256),
    (origin: kept.origin, id: "a", sha256: other),
    (origin: "inbox/b", id: "b", sha256: kept.sha256),
    (origin: "other/a", id: "a", sha256: other),
  ]
  #expect(
    try ledger.standing(of: files, rules: "1")
      == [.unchanged, .unchanged, .changed, .new, .new])
  #expect(
    try ledger.standing(of: files, rules: "2")
      == [.readByOtherRules, .readByOtherRules, .changed, .new, .new])
}

@Test func refusesAnIdentifierThatAnotherFileHas() throws {
  let ledger = try Ledger.inMemory()
  try ledger.add(.article("a"))
  let stranger = Ledger.Incoming.article("a", origin: "other/a", text: "Other words.")
  let error = #expect(throws: LedgerError.self) { try ledger.add(stranger) }
  #expect(error?.code == .doubledIdentifier("a"))
  #expect(try ledger.findings() == [.fixture("a")])
}

@Test func givesReportsInTheSameOrderWhateverTheOrderOfAdding() throws {
  let names = ["c", "a", "d", "b"]
  let one = try Ledger.inMemory()
  for name in names { try one.add(.article(name)) }
  let two = try Ledger.inMemory()
  for name in names.reversed() { try two.add(.article(name)) }
  #expect(try one.reports() == two.reports())
  #expect(try one.findings().map(\.document.id) == ["a", "b", "c", "d"])
}

@Test func keepsTheIdentifiersOfDealsAndTakesNoneOut() throws {
  let ledger = try Ledger.inMemory()
  let (a, b) = (KnownReport("a@0.2#0"), KnownReport("deals, new: 1.csv:17#ff00000000000001"))
  let first = KnownDeals.KnownDeal(id: "tr-ru-s400", reports: [a, b].compactMap { $0 })
  var known = KnownDeals(
    deals: [first, .init(id: "in-us-c17", reports: [])], aliases: ["tr-ru-sam": "tr-ru-s400"])
  #expect(try ledger.knownDeals() == KnownDeals())
  #expect(try ledger.save(known, after: KnownDeals()))
  #expect(try ledger.knownDeals() == known)
  #expect(first.reports.count == 2)
  known.deals[0].reports.removeLast()
  known.deals.append(.init(id: "de-fr-tank", reports: [first.reports[1]]))
  known.aliases["tr-ru-sam"] = "de-fr-tank"
  let seen = try ledger.knownDeals()
  #expect(try ledger.save(known, after: seen))
  #expect(try ledger.knownDeals() == known)
  // What was told before another process kept its identifiers is refused.
  #expect(try !ledger.save(KnownDeals(), after: seen))
  known.aliases = [:]
  #expect(try ledger.save(known, after: ledger.knownDeals()))
  #expect(try ledger.knownDeals() == known)
}

@Test func numbersTheEditionsOfAName() throws {
  let ledger = try Ledger.inMemory()
  #expect(try ledger.record(edition: "week", json: [1]) == 1)
  #expect(try ledger.record(edition: "country", json: [2]) == 1)
  #expect(try ledger.record(edition: "week", json: []) == 2)
  #expect(try ledger.editions().map(\.name) == ["week", "country", "week"])
  #expect(try ledger.editions().map(\.number) == [1, 1, 2])
  #expect(try ledger.edition(named: "week") == [])
  #expect(try ledger.edition(named: "week", number: 1) == [1])
  #expect(try ledger.edition(named: "week", number: 3) == nil)
  #expect(try ledger.edition(named: "month") == nil)
}

@Test func writesWithFullDurabilityInALogBesideTheFile() throws {
  try withPath { path in
    let ledger = try Ledger.open(path, mode: .writing)
    #expect(try ledger.durabilityLevel() == 2)
    #expect(try ledger.form() == Ledger.currentForm)
    try ledger.add(.article("a"))
    let queue = try DatabaseQueue(path: path)
    try queue.read { database in
      #expect(try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal")
      #expect(try Int.fetchOne(database, sql: "PRAGMA application_id") == 0x4465_616C)
      let loose = try String.fetchAll(
        database,
        sql: "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict "
          + "AND name NOT LIKE 'sqlite_%'")
      #expect(loose == [])
    }
  }
}

@Test func showsReportsAndStatementsInColumns() throws {
  try withPath { path in
    let ledger = try Ledger.open(path, mode: .writing)
    try ledger.add(.article("a"))
    try ledger.add(.register("r", rows: ["C-17"]))
    try ledger.add(.register("r", rows: ["C-17", "P-8I"]))
    try DatabaseQueue(path: path).read { database in
      let reports = try String.fetchAll(
        database,
        sql: "SELECT line FROM (SELECT json_array(input, place, json(suppliers), designation, "
          + "minor_units, currency, bound, stage, date, publisher) AS line, input, place "
          + "FROM report) ORDER BY input, place")
      #expect(
        reports == [
          #"["a",0,["RU"],"S-400",250000000000,"USD","about","talks","2016-11","Ministry of Defence"]"#,
          #"["r",2,["US"],"C-17",null,null,null,"signed",null,"A paper"]"#,
          #"["r",3,["US"],"P-8I",null,null,null,"signed",null,"A paper"]"#,
        ])
      let statements = try Row.fetchAll(
        database, sql: "SELECT document, speaker, act, country FROM statement")
      #expect(statements.map { $0[1] as String } == ["A. Minister"])
      #expect(statements.map { $0[2] as String } == ["confirms"])
    }
  }
}
