import Foundation
import Testing

/// What the fixture articles were written to say, against what is read from them.
///
/// The expectations were written with the articles, before any rule read them.
struct FixtureExpectationTests {
  struct Expected: Decodable {
    var file: String
    var deals: [Deal]

    struct Deal: Decodable {
      var suppliers: [String]
      var recipients: [String]
      var item: String
      var amount: Double?
      var currency: String?
      var stage: String
      var background: Bool?
    }
  }

  struct Found: Decodable {
    var document: Document
    var deals: [Deal]

    struct Document: Decodable { var id: String }
    struct Deal: Decodable {
      var suppliers: [Party]
      var recipients: [Party]
      var contractors: [Party]?
      var value: Value?
      var otherValues: [Value]?
      var stage: String
    }
    struct Party: Decodable { var country: String? }
    struct Value: Decodable {
      var amount: Double?
      var currency: String?
    }
  }

  static func read() throws -> (expected: [Expected], found: [String: [Found.Deal]]) {
    let expected = try JSONDecoder().decode(
      [Expected].self,
      from: Data(contentsOf: BuiltTool.root.appendingPathComponent("fixtures/expected.json")))
    let result = try BuiltTool.run(["extract", "--format", "jsonl", "fixtures/articles"])
    try #require(result.status == 0, "\(result.error)")
    var found: [String: [Found.Deal]] = [:]
    for line in result.output.split(separator: "\n") {
      let one = try JSONDecoder().decode(Found.self, from: Data(line.utf8))
      found[one.document.id] = one.deals
    }
    return (expected, found)
  }

  private static func isSame(_ found: Found.Deal, _ expected: Expected.Deal) -> Bool {
    func codes(_ parties: [Found.Party]) -> Set<String> { Set(parties.compactMap(\.country)) }
    return codes(found.suppliers + (found.contractors ?? [])).isSuperset(of: expected.suppliers)
      && codes(found.recipients).isSuperset(of: expected.recipients)
  }

  @Test func findsTheDealsThatTheArticlesAreAbout() throws {
    let (expected, found) = try Self.read()
    var total = 0
    var withParties = 0
    var values = 0
    var rightValues = 0
    for article in expected {
      let deals = try #require(found[(article.file as NSString).lastPathComponent])
      for deal in article.deals where deal.background != true {
        total += 1
        let same = deals.filter { Self.isSame($0, deal) }
        if !same.isEmpty { withParties += 1 }
        guard let amount = deal.amount else { continue }
        values += 1
        let stated = same.flatMap { [$0.value].compactMap { $0 } + ($0.otherValues ?? []) }
        if stated.contains(where: { $0.amount == amount && $0.currency == deal.currency }) {
          rightValues += 1
        }
      }
    }
    #expect(total >= 25)
    #expect(Double(withParties) >= 0.9 * Double(total), "\(withParties) of \(total)")
    #expect(Double(rightValues) >= 0.8 * Double(values), "\(rightValues) of \(values)")
  }

  @Test func readsNoDealWhereThereIsNone() throws {
    let (expected, found) = try Self.read()
    let empty = expected.filter { $0.deals.isEmpty }
    #expect(empty.count >= 2)
    for article in empty {
      #expect(
        found[(article.file as NSString).lastPathComponent]?.isEmpty == true, "\(article.file)")
    }
  }

  @Test func inventsFewDeals() throws {
    let (expected, found) = try Self.read()
    var extra: [String] = []
    var total = 0
    for article in expected {
      let name = (article.file as NSString).lastPathComponent
      for deal in found[name] ?? [] {
        total += 1
        if !article.deals.contains(where: { Self.isSame(deal, $0) }) {
          extra.append("\(name): \(deal.suppliers) to \(deal.recipients)")
        }
      }
    }
    #expect(Double(extra.count) <= 0.1 * Double(total), "\(extra) of \(total)")
  }
}
