import Facts
import TestSupport
import Testing

/// Rows of a register of similar orders, on lines from 2 on.
private func rows(_ orders: [(item: String, pieces: Double, date: String)]) -> [DealReport] {
  orders.enumerated().map { index, order in
    var report = DealReport.fixture(
      from: ["US"], to: ["SA"], designation: order.item, amount: 1e9 * order.pieces,
      stage: .signed, date: order.date, published: "2017-01-01", document: "deals.csv",
      line: index + 2)
    report.deal.item?.quantity = order.pieces
    return report
  }
}

private let orders: [(item: String, pieces: Double, date: String)] = [
  ("F-15", 10, "2001-05-01"), ("F-15", 84, "2011-12-29"), ("M1A2", 133, "2016-08-09"),
  ("CH-47", 48, "2016-12-08"), ("F-15", 5, "2006-03-01"),
]

/// The identifier of each order, by its pieces.
private func identifiers(_ book: DealBook) -> [Double: String] {
  Dictionary(
    uniqueKeysWithValues: (book.deals + book.rejected).map { ($0.item?.quantity ?? 0, $0.id) })
}

@Test(
  "Rows that move keep their identifiers", arguments: ["inserted", "deleted", "sorted", "revised"])
func movedRowsKeepTheirIdentifiers(_ change: String) {
  let first = DealMerger().merge(rows(orders))
  let before = identifiers(first)
  #expect(before.count == orders.count)
  var now = orders
  switch change {
  case "inserted": now.insert(("F-15", 70, "1992-09-01"), at: 0)
  case "deleted": now.remove(at: 0)
  case "sorted": now.sort { $0.date < $1.date }
  default: now[2].date = "2017"
  }
  let after = identifiers(DealMerger().merge(rows(now), known: first.known))
  for order in now where order.pieces != 70 {
    #expect(after[order.pieces] == before[order.pieces], "\(change): \(order)")
  }
  #expect(Set(after.values).count == now.count)
  if change == "inserted" {
    #expect(!before.values.contains(after[70] ?? ""))
  }
}

@Test("Another deal on the line of an old one is a new deal, and decisions on the old one idle")
func anotherDealOnTheLineIsNew() {
  let first = DealMerger().merge(rows([("S-400", 4, "2016-10-15")]))
  let id = first.deals[0].id
  var other = DealReport.fixture(
    from: ["FR"], to: ["EG"], designation: "Rafale", amount: 5e9, stage: .signed,
    date: "2015-02-16", published: "2017-01-01", document: "deals.csv", line: 2)
  other.deal.item?.quantity = 24
  let reject = Decision(.reject(deal: id))
  let book = DealMerger().merge([other], decisions: [reject], known: first.known)
  #expect(book.deals.map(\.id) == ["eg-fr-rafale"])
  #expect(book.rejected.isEmpty)
  #expect(book.unapplied.map(\.decision) == [reject])
  #expect(book.unapplied.map(\.reason) == ["no report of \(id) is left"])
  // The old identifier is still known, and comes back with its report.
  let again = DealMerger().merge(
    [other]
      + rows([("S-400", 4, "2016-10-15")]).map { report in
        var report = report
        report.source.line = 3
        return report
      }, decisions: [reject], known: book.known)
  #expect(again.rejected.map(\.id) == [id])
}

@Test("A report that a later reading knows more about keeps its identifier")
func betterReadingKeepsTheIdentifier() {
  var report = rows([("S-400", 4, "2016-10-15")])[0]
  let first = DealMerger().merge([report])
  report.deal.item?.designation = "S-400 Triumf"
  report.deal.date = PartialDate(iso: "2016-10-16")
  let second = DealMerger().merge([report], known: first.known)
  #expect(second.deals.map(\.id) == first.deals.map(\.id))
}
