import Foundation
import Testing

/// A workspace with two articles of different weeks.
private func desk() throws -> TemporaryWorkspace {
  let desk = try TemporaryWorkspace()
  try desk.write(
    TemporaryWorkspace.article(price: "up to $3.4 billion", published: "2016-11-14"),
    to: "inbox/a.md")
  try #require(try desk.run("ingest").status == 0)
  return desk
}

private func report(_ desk: TemporaryWorkspace, _ week: String) throws -> BuiltTool.Result {
  try desk.run(
    "report", "reports/weekly-briefing.yaml", "--period", week, "-o", "b.pdf", "--edition")
}

@Test("The causes between two editions add up to the difference of the total, to the cent")
func causesAddUp() throws {
  let desk = try desk()
  defer { desk.remove() }
  let first = try report(desk, "2016-W46")
  #expect(first.output.contains("edition weekly-briefing/2016-W46#1"), "\(first.error)")
  try desk.write(
    TemporaryWorkspace.article(price: "$2,500,000,000.50", published: "2016-11-21"),
    to: "inbox/b.md")
  try desk.write(
    """
    ---
    publisher: The Test Wire
    published: 2016-11-22
    ---
    India signed a contract with France for 36 Rafale fighters worth $8 billion, the Indian \
    defence ministry said on Tuesday.

    """, to: "inbox/c.md")
  #expect(try desk.run("ingest").status == 0)
  #expect(try report(desk, "2016-W47").status == 0)
  let text = try desk.run("diff", "weekly-briefing/2016-W46", "weekly-briefing/2016-W47")
  // 3.4 bn are revised to 2.5 bn and half a dollar, and 8 bn are new.
  #expect(text.output.contains("Agreed: 3,400,000,000 → 10,500,000,000.50 (1 → 2 deals)"))
  #expect(text.output.contains("−899,999,999.50  tr-ru-s400: value $2.5 billion, was up to"))
  #expect(text.output.contains("+8,000,000,000  in-fr-rafale: first reported"))
  #expect(text.output.contains("+7,100,000,000.50  in all"))
  #expect(text.output.contains("[The Test Wire, b.md@0]"))

  let printed = try desk.run(
    "diff", "weekly-briefing/2016-W46", "weekly-briefing/2016-W47", "--json")
  let json = try #require(
    try JSONSerialization.jsonObject(with: Data(printed.output.utf8)) as? [String: Any])
  let totals = try #require(json["totals"] as? [[String: Any]])
  let changes = try #require(json["changes"] as? [[String: Any]])
  for total in totals {
    let wanted = try #require((total["difference"] as? [String: Int])?["best"])
    var sum = 0
    for change in changes {
      for effect in change["effects"] as? [[String: Any]] ?? []
      where effect["group"] as? String == total["group"] as? String {
        sum += try #require((effect["amount"] as? [String: Int])?["best"])
      }
    }
    #expect(sum == wanted)
  }
}

@Test("An edition is compared with what the ledger says now, decisions included")
func comparesWithNow() throws {
  let desk = try desk()
  defer { desk.remove() }
  #expect(try report(desk, "2016-W46").status == 0)
  #expect(try desk.run("diff", "weekly-briefing/2016-W46").output.hasSuffix("Nothing changed.\n"))
  _ = try desk.run(
    "decide", "reject", "tr-ru-s400", "--author", "Ann", "--reason", "denied", "--date",
    "2016-11-20")
  let text = try desk.run("diff", "weekly-briefing/2016-W46").output
  #expect(
    text.contains("−3,400,000,000  tr-ru-s400: rejected; decided by Ann on 20 Nov 2016: denied"))
  // What was printed stays as it was printed; the same again is no new edition.
  #expect(try report(desk, "2016-W46").output.contains("2016-W46#2"))
  #expect(try report(desk, "2016-W46").output.contains("2016-W46#2"))
  #expect(
    try desk.run("editions").output == """
      weekly-briefing/2016-W46#1  1 deal, no decisions
      weekly-briefing/2016-W46#2  no deals, 1 decision

      """)
  #expect(
    try desk.run("diff", "weekly-briefing/2016-W64").error.contains(
      "did you mean `weekly-briefing/2016-W46"))
  #expect(try desk.run("diff", "weekly-briefing/2016-W46#7").status == 64)
}
