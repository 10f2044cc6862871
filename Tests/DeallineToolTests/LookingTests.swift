import Facts
import Foundation
import Testing

@Test("The card of a deal fits 80 columns, has no colours when piped, and quotes every report")
func cardOfADealReadsPlain() throws {
  let card = try BuiltTool.run(["show", "tr-ru-s400", "--from", "fixtures"])
  #expect(card.status == 0, "\(card.error)")
  let lines = card.output.split(separator: "\n")
  #expect(lines.allSatisfy { TerminalText.columns($0) <= 80 })
  #expect(!card.output.contains("\u{1B}"))
  #expect(lines[0] == "Turkey – Russia, S-400")
  #expect(lines[1].hasPrefix("tr-ru-s400 · counted"))

  let printed = try BuiltTool.run(["show", "tr-ru-s400", "--from", "fixtures", "--json"])
  let json = try #require(
    try JSONSerialization.jsonObject(with: Data(printed.output.utf8)) as? [String: Any])
  let reports = try #require(json["reports"] as? [[String: Any]])
  #expect(reports.count == 7)
  let words = card.output.filter { !$0.isWhitespace }
  for report in reports {
    let key = try #require(report["key"] as? String)
    #expect(card.output.contains(key))
    let sentences = try #require(report["sentences"] as? [String])
    #expect(!sentences.isEmpty)
    for sentence in sentences {
      #expect(words.contains(sentence.filter { !$0.isWhitespace }), "\(key)")
    }
  }
}

@Test("A deal with a decided value says so, by whom and why, and keeps what was reported")
func cardShowsDecisions() throws {
  let desk = try TemporaryWorkspace()
  defer { desk.remove() }
  try desk.write(TemporaryWorkspace.article(price: "$2.5 billion"), to: "inbox/a.md")
  #expect(try desk.run("ingest").status == 0)
  #expect(try desk.run("show", "tr-ru-s400").output.contains("the only report with a figure"))
  let decided = try desk.run(
    "decide", "set", "tr-ru-s400", "value", "about $3 billion", "--author", "Ann", "--date",
    "2016-11-22", "--reason", "Checked by phone")
  #expect(decided.status == 0, "\(decided.error)")
  let card = try desk.run("show", "tr-ru").output
  #expect(card.contains("value       about $3 billion\n"))
  #expect(card.contains("why: decided by Ann on 22 Nov 2016: Checked by phone"))
  #expect(card.contains("also        $2.5 billion: The Test Wire, 21 Nov 2016"))
}

@Test("The list of deals filters by party, stage, period and value, and disarms cells")
func listOfDealsFilters() throws {
  let desk = try TemporaryWorkspace()
  defer { desk.remove() }
  try desk.write(TemporaryWorkspace.article(price: "$2.5 billion"), to: "inbox/a.md")
  #expect(try desk.run("ingest").status == 0)
  func count(_ filters: String...) throws -> Int {
    let result = try desk.run(["deals", "--json"] + filters)
    let rows = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [Any]
    return try #require(rows, "\(result.error)").count
  }
  #expect(try count() == 1)
  #expect(try count("--party", "TR") == 1)
  #expect(try count("--supplier", "Turkey") == 0)
  #expect(try count("--recipient", "Turkey", "--stage", "agreed", "--period", "2016-W47") == 1)
  #expect(try count("--stage", "talks") == 0)
  #expect(try count("--period", "2016-W48") == 0)
  #expect(try count("--min", "2.5bn", "--max", "2500m") == 1)
  #expect(try count("--min", "2500000001") == 0)
  #expect(try count("--candidates") == 0)
  #expect(try desk.run("deals", "--stage", "sined").error.contains("did you mean `signed`?"))
  #expect(try desk.run("deals", "--min", "lots").status == 64)
  let table = try desk.run("deals").output
  #expect(table.contains("$2.5 bn") && table.contains("agreed            $2.5 billion in 1 deal"))

  _ = try desk.run("decide", "set", "tr-ru-s400", "designation", "=1+1")
  let csv = try desk.run("deals", "--csv").output
  #expect(csv.contains(",'=1+1,") && !csv.contains(",=1+1"))
}

@Test("Every line of the lists of the fixtures' deals and doubts fits 80 columns")
func listsFitTheTerminal() throws {
  for command in ["deals", "review"] {
    let list = try BuiltTool.run([command, "--from", "fixtures"])
    #expect(list.output.split(separator: "\n").allSatisfy { TerminalText.columns($0) <= 80 })
  }
}

@Test("Text is wrapped by columns: wide characters take two")
func wrapsByColumns() {
  #expect(TerminalText.columns("日本") == 4)
  #expect(TerminalText.columns("e\u{301}") == 1)
  #expect(TerminalText.wrapped("日本 abc", to: 5) == ["日本", "abc"])
  #expect(TerminalText.wrapped("日本語", to: 4) == ["日本", "語"])
  #expect(TerminalText.wrapped("", to: 10) == [""])
  #expect(TerminalText.wrapped("a\u{1B}[31mb", to: 10) == ["a[31mb"])
}
