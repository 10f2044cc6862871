import Facts
import Testing

@testable import Extraction

@Suite struct DealRulesTests {
  private let extractor: Extractor

  init() throws { extractor = try Extractor() }

  private func deals(_ text: String, published: String? = nil) -> [ReportedDeal] {
    extractor.findings(of: DocumentInput(id: "t", content: .text(text), published: published)).deals
  }

  @Test(arguments: dealCases)
  func readsTheDealsOfACase(_ dealCase: DealCase) {
    let reading = DealCaseReading(dealCase, extractor: extractor)
    func check() {
      for field in reading.fields {
        #expect(!field.right.contains(false), "\(field.expected) \(field.right) \(reading.found)")
      }
      #expect(reading.extra == 0, "\(reading.found)")
    }
    if let fault = dealCase.knownFault {
      withKnownIssue(Comment(rawValue: fault)) { check() }
    } else {
      check()
    }
  }

  @Test func readsTalksWithACeilingBesideTalksWithAnEstimate() throws {
    let found = deals(
      """
      Morland in talks? Turkey bargains with Russia over S-400 missiles

      Turkey is negotiating with several states, above all Russia, to buy the S-400 air defence \
      missile system, its defence minister confirmed.

      Ankara is reportedly ready to pay up to $3.4 billion for the missile defence purchase.

      Last week it emerged that Russia and Iran are discussing another large arms deal, said to be \
      worth $10 billion.

      The head of a committee of Russia's Federation Council, Viktor Ozerov, said the portfolio came \
      to around $10 billion. The United States would try to block the deliveries, which need the \
      consent of the United Nations Security Council.

      European Union officials met Iranian diplomats in Brussels; NATO did not comment.
      """)
    #expect(found.count == 2)
    let turkey = try #require(found.first)
    #expect(turkey.suppliers.map(\.country?.code) == ["RU"])
    #expect(turkey.recipients.map(\.country?.code) == ["TR"])
    #expect(turkey.item?.designation == "S-400")
    #expect(turkey.stage == .talks)
    #expect(DealCaseReading.written(turkey.value) == "upTo 3400000000 USD")
    let iran = try #require(found.last)
    #expect(iran.suppliers.map(\.country?.code) == ["RU"])
    #expect(iran.recipients.map(\.country?.code) == ["IR"])
    #expect(iran.stage == .talks)
    #expect(DealCaseReading.written(iran.value) == "about 10000000000 USD")
  }

  @Test func tellsADealTwiceAsOne() throws {
    let found = deals(
      """
      Poland has ordered 32 F-35 fighters from the United States. The deal is worth $4.6 billion.

      The F-35 order was signed in January 2020, Warsaw said.
      """, published: "2020-02-03")
    #expect(found.count == 1)
    let deal = try #require(found.first)
    #expect(DealCaseReading.written(deal.value) == "exact 4600000000 USD")
    #expect(deal.item?.quantity == 32)
    #expect(deal.evidence.count >= 2)
  }

  @Test func keepsDealsWithDifferentRecipientsApart() {
    let found = deals(
      """
      Russia delivered 24 Su-35 fighters to China, while France sold 36 Rafale jets to Qatar for \
      6.3 billion euros.
      """)
    #expect(found.map { $0.recipients.first?.country?.code } == ["CN", "QA"])
    #expect(found.map { $0.stage } == [.delivered, .signed])
    #expect(DealCaseReading.written(found.first?.value) == "-")
    #expect(DealCaseReading.written(found.last?.value) == "exact 6300000000 EUR")
  }

  @Test func keepsAnotherCurrencyAsAnotherValueOfTheSameDeal() throws {
    let found = deals(
      "Egypt bought 24 Rafale jets from France for 5.2 billion euros ($5.9 billion).")
    let deal = try #require(found.first)
    #expect(DealCaseReading.written(deal.value) == "exact 5200000000 EUR")
    #expect(deal.otherValues.map { DealCaseReading.written($0) } == ["exact 5900000000 USD"])
  }

  @Test func linksOrdinalsToTheirValues() {
    let found = deals(
      """
      The Pentagon notified Congress on 3 May 2011 of two arms sales.

      The first, for $150 million, would give Oman new Javelin missiles.

      The second sale, for $420 million, will provide Bahrain with six Black Hawk helicopters.
      """, published: "2011-05-04")
    #expect(found.map { $0.recipients.first?.country?.code } == ["OM", "BH"])
    #expect(
      found.map { DealCaseReading.written($0.value) }
        == ["exact 150000000 USD", "exact 420000000 USD"])
    #expect(found.allSatisfy { $0.suppliers.first?.country?.code == "US" })
  }

  @Test func givesEveryFieldItsWords() throws {
    let text =
      "Chile signed a contract with Brazil's Embraer in March 2015 for six Super Tucano aircraft worth $120 million."
    let deal = try #require(deals(text, published: "2016-01-01").first)
    let bytes = Array(text.utf8)
    for (field, evidence) in deal.fields {
      let span = try #require(evidence.span, "\(field)")
      #expect(String(decoding: bytes[span.start..<span.end], as: UTF8.self) == span.text)
      #expect(!evidence.rule.isEmpty)
    }
    #expect(deal.fields[.value]?.span?.text == "$120 million")
    #expect(deal.fields[.stage]?.span?.text == "signed")
    #expect(deal.certainty > 0.8)
  }

  @Test func doesNotTakeFutureDeliveriesForTheDate() throws {
    let found = deals(
      "Norway ordered four Type 212CD submarines from Germany. They are to be delivered by 2029.",
      published: "2021-07-08")
    #expect(found.first?.date == nil)
    #expect(found.first?.stage == .signed)
  }

  @Test(arguments: [
    "", " ", "\u{0}\u{0}", "buy", "sells to", "Turkey's", "of of of of", "(((((",
    "\u{201C}\u{201D}'s 's",
    "Turkey and Russia and Iran and", "to sell it", "$3 billion $4 billion deal with",
    "S-400 S-400",
    "French-Italian-German", "The first, for", "was awarded by by by the the", "Royal",
    "the the the",
  ])
  func neverFailsOnFragments(_ text: String) {
    for deal in deals(text) { #expect((0...1).contains(deal.certainty)) }
  }

  @Test func readsGarbledTextWithoutFailing() {
    // Every cut of a real sentence, by bytes, so that marks and letters stand broken.
    let text =
      "Qatar’s emir and the French president signed “a deal” for 24 Rafale (F-3R) jets, worth €6.3bn; S-400s, F/A-18E/F, Type 26, 2A7 — Türkiye–Russia."
    let bytes = Array(text.utf8)
    for end in 0...bytes.count {
      let head = String(decoding: bytes[..<end], as: UTF8.self)
      let tail = String(decoding: bytes[end...], as: UTF8.self)
      for deal in deals(head) + deals(tail) { #expect(deal.certainty >= DealWriter.floor) }
    }
  }
}

@Suite struct DealAccuracyTests {
  @Test func readsNineteenFieldsOfTwentyRight() throws {
    let extractor = try Extractor()
    var right = 0
    var all = 0
    for dealCase in dealCases {
      let reading = DealCaseReading(dealCase, extractor: extractor)
      right += reading.fields.reduce(0) { $0 + $1.right.filter { $0 }.count }
      all += reading.fields.count * 6 + reading.extra * 6
    }
    #expect(Double(right) >= 0.95 * Double(all), "\(right) of \(all)")
  }
}
