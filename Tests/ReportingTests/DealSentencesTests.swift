import Facts
import Testing

@testable import Reporting

struct DealSentencesTests {
  private func deal(
    _ suppliers: [String], _ recipients: [String], _ item: Item?, _ stage: Stage,
    _ value: DealValue? = nil
  ) -> Deal {
    func parties(_ codes: [String]) -> [Party] {
      codes.compactMap { CountryCode($0).map { Party(country: $0) } }
    }
    let report = DealReport(
      source: Source(documentID: "a"),
      deal: ReportedDeal(
        suppliers: parties(suppliers), recipients: parties(recipients), item: item, value: value,
        stage: stage, evidence: [], certainty: 1))
    return Deal(
      id: "x", suppliers: parties(suppliers), recipients: parties(recipients), item: item,
      value: value, stage: stage, stageReport: 0, reports: [report])
  }

  private static let s400 = Item(designation: "S-400", description: "air defence system")

  @Test func headlinesAgreeInNumberAndKeepTheBound() {
    let figure = Money(rounding: 3.4e9, currency: .usd)
    let value = DealValue(figure: figure, bound: .upTo)
    let cases: [(Deal, String)] = [
      (
        deal(["RU"], ["TR"], Self.s400, .talks, value),
        "Turkey is in talks with Russia about S-400, up to $3.4 billion"
      ),
      (
        deal(["RU"], ["TR", "IN"], Self.s400, .signed),
        "Turkey and India sign for S-400 from Russia"
      ),
      (
        deal(["US"], ["NO"], Item(designation: "P-8A", quantity: 5), .planned),
        "Norway plans to buy 5 P-8A from the United States"
      ),
      (
        deal(
          ["US"], ["QA"], Item(designation: "F-15QA", quantity: 72, quantityBound: .upTo), .approved
        ),
        "≤ 72 F-15QA from the United States approved for Qatar"
      ),
      (deal(["RU"], [], Self.s400, .talks), "Russia offers S-400"),
      (
        deal([], ["SA"], Item(description: "frigate", quantity: 4), .requested),
        "Saudi Arabia requests 4 frigates"
      ),
      (
        deal(["FR"], ["PL"], nil, .cancelled),
        "Deal on item not stated from France for Poland is cancelled"
      ),
    ]
    for (deal, text) in cases {
      #expect(DealSentences.headline(deal).replacing("\u{A0}", with: " ") == text)
    }
  }

  @Test func aCountryStandsForItsInstitutions() {
    let parties = [
      Party(name: "Royal Thai Navy", kind: .organisation, country: CountryCode("TH")),
      Party(country: CountryCode("TH")!), Party(name: "NATO", kind: .organisation),
    ]
    #expect(DealWords.shownParties(parties) == ["Thailand", "NATO"])
  }
}
