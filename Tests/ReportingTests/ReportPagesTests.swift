import Analysis
import Drawing
import Facts
import TestSupport
import Testing

@testable import Reporting

/// Whole reports with the fixed-width measurer: nothing lost, nothing outside, every link resolves.
struct ReportPagesTests {
  static let definition = ReportDefinition(
    title: "Arms deals", author: "Dealline", subject: "Test",
    sections: [
      .masthead, .keyFigures, .news(.init(title: "What is new", limit: 8)),
      .timeline(.init(title: "Timeline", lanes: .recipient, months: 12, limit: 20)),
      .bars(.init(title: "By recipient", by: .recipient, months: 12, limit: 10)),
      .bars(.init(title: "By supplier", by: .supplier, months: 12, limit: 10)),
      .deals(.init(title: "Deals", months: 12, limit: 10_000)),
      .statements(.init(title: "Who said what", limit: 12)), .notes(.init(title: "Notes")),
      .method(.init(title: "Method")),
    ])

  static func report(deals: Int, seed: UInt64) throws -> Report {
    var random = SeededGenerator(seed: seed)
    let codes = ["TR", "RU", "IN", "SA", "IR", "US", "FR", "GR", "PL", "QA", "KW", "NO"]
    let stages = Stage.allCases
    let bounds: [Bound] = [.exact, .about, .upTo, .atLeast, .moreThan]
    let period = try Period(parsing: "2016-W47")
    let reports = try (0..<deals).map { index -> DealReport in
      let day = period.last.adding(days: -Int.random(in: 0...400, using: &random))
      let value = Money(
        minorUnits: Int64.random(in: 1...4_000_000_000_000, using: &random), currency: .usd)
      let sentence = "Report \(index) of a deal \(String(repeating: "in long words ", count: 8))"
      let parties = [
        codes.randomElement(using: &random) ?? "TR", codes.randomElement(using: &random) ?? "RU",
      ]
      return DealReport(
        source: Source(
          documentID: "article-\(index).md", title: "Title \(index)", publisher: "Wire",
          url: "https://wire.example/\(index)", published: PartialDate(day: day)),
        deal: ReportedDeal(
          suppliers: [Party(country: try #require(CountryCode(parties[0])))],
          recipients: [Party(country: try #require(CountryCode(parties[1])))],
          item: Item(designation: "X-\(index)", description: "system", quantity: 3),
          value: Int.random(in: 0..<4, using: &random) == 0
            ? nil : DealValue(figure: value, bound: bounds.randomElement(using: &random) ?? .exact),
          stage: stages.randomElement(using: &random) ?? .talks,
          evidence: [Span(start: 0, end: sentence.utf8.count, text: sentence)], certainty: 1))
    }
    let edition = Edition(of: period, reports: reports, rates: try ExchangeRates.bundled())
    return Report(
      definition: definition, edition: edition,
      inputs: [
        .init(name: "a", sha256: String(repeating: "0", count: 64), summary: "x", kind: .article)
      ],
      version: "0")
  }

  static func walk(_ items: [PageItem], _ visit: (PageItem) -> Void) {
    for item in items {
      visit(item)
      switch item {
      case .group(let group): walk(group.items, visit)
      case .link(let link): walk(link.items, visit)
      case .path, .text: break
      }
    }
  }

  @Test(arguments: [(0, 1), (1, 2), (3, 3), (30, 4), (150, 5)])
  func everyLinkResolvesAndNothingLeavesThePage(deals: Int, seed: Int) throws {
    let document = try Self.report(deals: deals, seed: UInt64(seed))
      .document(measurer: FixedWidthMeasurer())
    var destinations: Set<String> = []
    var targets: Set<String> = []
    var noteNumbers: Set<Int> = []
    for page in document.pages {
      let box = Rect(x: 0, y: 0, width: page.size.width, height: page.size.height)
      Self.walk(page.items) { item in
        switch item {
        case .group(let group):
          if let name = group.destination {
            #expect(destinations.insert(name).inserted, "\(name) is twice a destination")
            if name.hasPrefix("note-") { noteNumbers.insert(Int(name.dropFirst(5)) ?? -1) }
          }
        case .link(let link):
          if case .destination(let name) = link.target { targets.insert(name) }
        case .text(let run): #expect(box.contains(run.bounds, tolerance: 0.5), "\(run.text)")
        case .path: break
        }
      }
    }
    #expect(targets.isSubset(of: destinations), "\(targets.subtracting(destinations))")
    #expect(noteNumbers == Set(noteNumbers.isEmpty ? [] : Array(1...noteNumbers.count)))
    // The charts' marks lead to the rows of their deals.
    if deals >= 30 { #expect(targets.contains { $0.hasPrefix("deal-") }) }
    #expect(noteNumbers.allSatisfy { targets.contains("note-\($0)") })
  }

  @Test func everyDealOfTheMonthsIsInTheTable() throws {
    let report = try Self.report(deals: 150, seed: 9)
    let document = try report.document(measurer: FixedWidthMeasurer())
    var rows: Set<String> = []
    for page in document.pages {
      Self.walk(page.items) { item in
        if case .group(let group) = item, group.role == .row, group.destination != nil {
          rows.formUnion(group.evidence)
        }
      }
    }
    #expect(rows == Set(report.edition.lastTwelveMonths.rows.map(\.deal.id)))
  }

  @Test func columnLabelsAreRepeatedOnEveryPageOfTheTable() throws {
    let document = try Self.report(deals: 150, seed: 9).document(measurer: FixedWidthMeasurer())
    for page in document.pages {
      var hasRows = false
      var labels = 0
      Self.walk(page.items) { item in
        if case .group(let group) = item, group.role == .row, group.destination != nil {
          hasRows = true
        }
        if case .text(let run) = item, run.text == "Recipient" { labels += 1 }
      }
      if hasRows { #expect(labels == 1) }
    }
  }

  @Test func folioCountsThePages() throws {
    let document = try Self.report(deals: 30, seed: 4).document(measurer: FixedWidthMeasurer())
    for (index, page) in document.pages.enumerated() {
      var found = false
      Self.walk(page.items) { item in
        if case .text(let run) = item, run.text == "\(index + 1) of \(document.pages.count)" {
          found = true
        }
      }
      #expect(found)
    }
  }

  @Test func sameInputGivesTheSamePages() throws {
    let a = try Self.report(deals: 30, seed: 4).document(measurer: FixedWidthMeasurer())
    let b = try Self.report(deals: 30, seed: 4).document(measurer: FixedWidthMeasurer())
    #expect(a.pages.map(\.dump) == b.pages.map(\.dump))
  }
}
