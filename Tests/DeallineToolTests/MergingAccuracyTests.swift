import Foundation
import Testing

/// A report with the deal and the programme that a reader of its text put it to.
private struct Label {
  var report: String
  var deal: String
  var programme: String
}

@Test("Reports that are of one deal are put together, and no others: pairwise F1 of 0.95 or more")
func reportsAreMergedAsAReaderWould() throws {
  let file = BuiltTool.root.appendingPathComponent("fixtures/accuracy/merging.csv")
  let labels = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map
  {
    let cells = $0.split(separator: ",").map(String.init)
    return Label(report: cells[0], deal: cells[1], programme: cells[2])
  }
  var found: [String: String] = [:]
  for lists in [[], ["--candidates"]] {
    let result = try BuiltTool.run(["deals", "--from", "fixtures", "--json"] + lists)
    let deals = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    for deal in deals {
      let id = try #require(deal["id"] as? String)
      for key in try #require(deal["reports"] as? String).components(separatedBy: "; ") {
        found[key] = id
      }
    }
  }
  var (both, apart, together, related) = (0, 0, 0, 0)
  for (index, a) in labels.enumerated() {
    let first = try #require(found[a.report], "\(a.report) is no longer read")
    for b in labels[..<index] {
      let isOne = first == found[b.report]
      if a.deal == b.deal {
        if isOne { both += 1 } else { apart += 1 }
      } else {
        if isOne { together += 1 }
        if a.programme == b.programme { related += 1 }
      }
    }
  }
  // The labels are enough to say so: pairs of one deal, and pairs easily taken for one.
  #expect(both + apart >= 110 && related >= 120)
  let f1 = 2 * Double(both) / Double(2 * both + apart + together)
  #expect(f1 >= 0.95, "\(both) right, \(apart) apart, \(together) together")
}
