import Foundation
import Testing

/// What must be read from the article that the project began with; it lies beside the project.
struct SeedArticleTests {
  static let path = BuiltTool.root.deletingLastPathComponent()
    .appendingPathComponent("shared/articles/00-seed.txt").path
  static var isThere: Bool { FileManager.default.fileExists(atPath: path) }

  private func findings(_ options: [String] = []) throws -> [String: Any] {
    let result = try BuiltTool.run(["extract", "--format", "json"] + options + [Self.path])
    try #require(result.status == 0, "\(result.error)")
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(json as? [String: Any])
  }

  private func list(_ findings: [String: Any], _ key: String) -> [[String: Any]] {
    findings[key] as? [[String: Any]] ?? []
  }

  private func codes(_ deal: [String: Any], _ side: String) -> [String] {
    list(deal, side).compactMap { $0["country"] as? String }
  }

  @Test(.enabled(if: isThere, "the article does not lie beside the project"))
  func hasExactlyTwoDeals() throws {
    let deals = list(try findings(), "deals")
    try #require(deals.count == 2)
    let sides = deals.map { codes($0, "suppliers") + codes($0, "recipients") }
    #expect(sides == [["RU", "TR"], ["RU", "IR"]])
    let values = deals.compactMap { $0["value"] as? [String: Any] }
    #expect(values.map { $0["amount"] as? Double } == [3.4e9, 10e9])
    #expect(values.map { $0["bound"] as? String } == ["upTo", "about"])
    #expect(values.allSatisfy { $0["currency"] as? String == "USD" })
    #expect(deals.allSatisfy { $0["stage"] as? String == "talks" })
    let item = deals[0]["item"] as? [String: Any]
    #expect(item?["designation"] as? String == "S-400")
  }

  @Test(.enabled(if: isThere, "the article does not lie beside the project"))
  func hasTheFourSpeakersWithRoleAndCountry() throws {
    let speakers = list(try findings(), "statements").compactMap {
      $0["speaker"] as? [String: Any]
    }
    for (name, country) in [
      ("Isik", "TR"), ("Demir", "TR"), ("Ozerov", "RU"), ("Ghasemi", "IR"),
    ] {
      let found = speakers.first { ($0["name"] as? String)?.hasSuffix(name) ?? false }
      #expect(found?["country"] as? String == country, "\(name)")
      #expect(found?["role"] is String, "\(name) has a role")
    }
  }

  @Test(.enabled(if: isThere, "the article does not lie beside the project"))
  func namesTheOrganisationsBesideTheCountries() throws {
    let names = list(try findings(), "parties").compactMap { $0["name"] as? String }
    for name in [
      "Turkey", "Russia", "Iran", "United States", "NATO", "United Nations Security Council",
      "European Union",
    ] {
      #expect(names.contains(name), "\(name) in \(names)")
    }
  }

  @Test(.enabled(if: isThere, "the article does not lie beside the project"))
  func relativeDatesNeedAPublishedDate() throws {
    func dates(_ findings: [String: Any]) -> [String: String] {
      var out: [String: String] = [:]
      for mention in list(findings, "mentions") {
        guard let date = mention["date"] as? [String: Any], let text = mention["text"] as? String
        else { continue }
        out[text.lowercased()] = date["from"] as? String ?? "unresolved"
      }
      return out
    }
    let without = try findings()
    #expect(dates(without)["last week"] == "unresolved")
    #expect(dates(without)["last tuesday"] == "unresolved")
    #expect(list(without, "diagnostics").contains { $0["id"] as? String == "date.unresolved" })
    let with = try findings(["--published", "2016-11-21"])
    #expect(dates(with)["last week"] == "2016-11-14")
    #expect(dates(with)["last tuesday"] == "2016-11-15")
    #expect(!list(with, "diagnostics").contains { $0["id"] as? String == "date.unresolved" })
  }
}
