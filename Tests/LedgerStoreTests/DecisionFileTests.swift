import Facts
import LedgerStore
import Testing

private let written = """
  # What we decided in November.
  decisions:
    - accept: tr-ru-s400   # seen in print
      reason: Confirmed
      author: A. Analyst
      decided: 2016-11-28
    - merge: [us-qa-f15, us-qa-f15qa]
    - split: il-us-f35i
      reports: [israel.txt@311.2, "deals.csv:17"]
    - set: tr-ru-s400
      value: {figure: 3.4e9, currency: USD, bound: upTo}
    - set: tr-ru-s400
      date: 2016-11
    - alias: Rosoboroneksport
      party: Russia
    - official: Ministry of Defence
  # The end.

  """

@Test func readsDecisionsWithTheirLines() throws {
  let decisions = try DecisionFile.read(yaml: written, file: "decisions.yaml")
  #expect(decisions.map(\.line) == [3, 7, 8, 10, 12, 14, 16])
  #expect(
    decisions[0]
      == Decision(
        .accept(deal: "tr-ru-s400"), reason: "Confirmed", author: "A. Analyst",
        date: CalendarDate(iso: "2016-11-28"), line: 3))
  #expect(decisions[1].action == .merge(deals: ["us-qa-f15", "us-qa-f15qa"]))
  #expect(
    decisions[2].action
      == .split(
        deal: "il-us-f35i",
        reports: [
          ReportKey(document: "israel.txt", place: .offset(311), occurrence: 2),
          ReportKey(document: "deals.csv", place: .line(17)),
        ]))
  let value = DealValue(
    figure: Money(minorUnits: 340_000_000_000, currency: .usd), bound: .upTo)
  #expect(decisions[3].action == .set(deal: "tr-ru-s400", field: .value(value)))
  let russia = try #require(CountryCode("RU"))
  #expect(
    decisions[5].action == .alias(name: "Rosoboroneksport", party: Party(country: russia)))
}

@Test func readsAFileWithoutDecisions() throws {
  for text in ["", "# none yet\n", "decisions:\n", "decisions: []\n"] {
    #expect(try DecisionFile.read(yaml: text, file: "d").isEmpty)
  }
}

@Test(arguments: [
  ("decisions:\n  - acept: a\n", "decisions.unknown-key", 2, 5),
  ("decisions:\n  - set: a\n    stage: singed\n", "decisions.unknown-value", 3, 12),
  ("decisions:\n  - merge: [a]\n", "decisions.merge", 2, 12),
  ("decisions:\n  - accept: a\n    date: 2016-01-01\n", "decisions.unknown-key", 3, 11),
  ("decisions:\n  - &x accept: a\n", "decisions.anchor", 2, 5),
  ("decision: []\n", "decisions.unknown-key", 1, 1),
  (
    "decisions:\n  - set: a\n    value: {figure: much, currency: USD}\n", "decisions.amount", 3, 21
  ),
])
func namesThePlaceOfAMistake(text: String, code: String, line: Int, column: Int) throws {
  let problems = try #require(throws: InputProblems.self) {
    try DecisionFile.read(yaml: text, file: "decisions.yaml")
  }
  let found = problems.problems.map { "\($0.code) \($0.line ?? 0):\($0.column ?? 0)" }
  #expect(found.contains("\(code) \(line):\(column)"), "\(found)")
}

@Test func reportsAllMistakesAtOnce() throws {
  let text = "decisions:\n  - set: a\n    stage: singed\n  - merge: [a]\n  - acept: b\n"
  let problems = try #require(throws: InputProblems.self) {
    try DecisionFile.read(yaml: text, file: "d")
  }
  #expect(problems.problems.map(\.line) == [3, 4, 5])
}

private let everyAction: [Decision.Action] = [
  .accept(deal: "a-b"), .reject(deal: "404"), .merge(deals: ["a", "b: c"]),
  .split(deal: "x", reports: [ReportKey(document: "a b#2.txt", place: .offset(7), occurrence: 3)]),
  .set(
    deal: "x",
    field: .value(
      DealValue(
        figure: Money(minorUnits: 123_456, currency: .eur), bound: .range,
        statedLow: Money(minorUnits: 100_000, currency: .eur),
        statedHigh: Money(minorUnits: 146_912, currency: .eur), measures: .option,
        currencyInferred: true))),
  .set(deal: "x", field: .value(nil)), .set(deal: "x", field: .stage(.cancelled)),
  .set(deal: "x", field: .quantity(2.5)), .set(deal: "x", field: .designation("none")),
  .set(deal: "x", field: .suppliers([Party(name: "Naval Group", kind: .company)])),
  .alias(name: "L'\"État\"\n\\", party: Party(name: "yes", kind: .organisation)),
  .official(source: " é: #"),
]

@Test func appendsEveryKindOfDecisionAndReadsItBack() throws {
  var text = written
  var expected = try DecisionFile.read(yaml: text, file: "d").map(\.action)
  for action in everyAction {
    let before = text
    text = try DecisionFile.appending(Decision(action, reason: "why: so"), to: text, file: "d")
    #expect(text.hasPrefix(before))
    expected.append(action)
    #expect(try DecisionFile.read(yaml: text, file: "d").map(\.action) == expected)
  }
}

@Test(arguments: [
  "", "# c", "decisions:", "decisions: []\n", "decisions:\n- accept: b\n",
  "decisions:\r\n    - accept: b\r\n",
])
func appendsToAnyForm(text: String) throws {
  let count = try DecisionFile.read(yaml: text, file: "d").count
  let new = try DecisionFile.appending(Decision(.reject(deal: "a")), to: text, file: "d")
  #expect(try DecisionFile.read(yaml: new, file: "d").count == count + 1)
}

@Test func addsNothingToAListInBrackets() {
  #expect(throws: InputProblems.self) {
    try DecisionFile.appending(
      Decision(.reject(deal: "a")), to: "decisions: [{accept: b}]\n", file: "d")
  }
}

@Test func putsADecisionIntoWords() {
  #expect(
    DecisionFile.words(of: Decision(.set(deal: "a", field: .stage(.signed))))
      == "set a, stage: signed")
}
