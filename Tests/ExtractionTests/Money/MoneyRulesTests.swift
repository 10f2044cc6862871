import Facts
import Testing

@testable import Extraction

/// The amounts of a sentence as "amount currency bound", without a document around it.
private func amounts(_ text: String, publisher: String? = nil, url: String? = nil) -> [String] {
  let document = Document(id: "test", publisher: publisher, url: url, text: text, sha256: "")
  return MoneyRules.mentions(in: Tokenizer.tokenize(text), document: document).map { mention in
    let value = mention.value
    let amount = value.figure.map { JSONText.plain($0.majorUnits) } ?? "none"
    let currency = value.currency?.code ?? "-"
    return "\(amount) \(currency) \(value.bound.rawValue)"
  }
}

@Suite struct MoneyRulesTests {
  @Test(arguments: [
    // Signs and codes before the figure.
    ("The order is worth $3.4 billion.", "3400000000 USD exact"),
    ("The order is worth USD34.6 million.", "34600000 USD exact"),
    ("It paid US$4.7bn for them.", "4700000000 USD exact"),
    ("A $550-million order followed.", "550000000 USD exact"),
    ("It signed for A$50bn.", "50000000000 AUD exact"),
    ("It signed for AU$50bn.", "50000000000 AUD exact"),
    ("The boats cost C$ 16.4 million.", "16400000 CAD exact"),
    ("A contract of RM738.9 million was named.", "738900000 MYR exact"),
    ("The ministry paid Rs 5,000 crore.", "50000000000 INR exact"),
    ("The ministry paid Rs. 250 crore in India.", "2500000000 INR exact"),
    ("Norway pays NOK 10 billion.", "10000000000 NOK exact"),
    ("It took EUR300 million.", "300000000 EUR exact"),
    ("They paid £60,000 for it.", "60000 GBP exact"),
    ("The price is €1,35 million.", "1350000 EUR exact"),
    ("The grant is EUR 500.000 in all.", "500000 EUR exact"),
    ("The fee is $1,234,567.89 today.", "1234567.89 USD exact"),
    ("The line costs HK$3 billion.", "3000000000 HKD exact"),
    ("It raised NT$20 billion.", "20000000000 TWD exact"),
    ("It gave R$2.5 billion.", "2500000000 BRL exact"),
    ("The sum was ¥900 billion in Japan.", "900000000000 JPY exact"),
    ("They asked for 75 USD million.", "75000000 USD exact"),
    ("It earned 120 MEUR last year.", "120000000 EUR exact"),
    // The figure first.
    ("The budget line holds 7.87 billion euros.", "7870000000 EUR exact"),
    ("The state pays 13.5 billion zloty.", "13500000000 PLN exact"),
    ("It costs 10 billion Norwegian kroner.", "10000000000 NOK exact"),
    ("It costs 4 billion Danish kroner.", "4000000000 DKK exact"),
    ("A 5.6 trillion-won plan was drawn up in Seoul.", "5600000000000 KRW exact"),
    ("It costs two billion dollars.", "2000000000 USD exact"),
    ("It costs half a billion dollars.", "500000000 USD exact"),
    ("It costs a quarter of a million euros.", "250000 EUR exact"),
    ("It costs two and a half million euros.", "2500000 EUR exact"),
    ("They gave three thousand dollars.", "3000 USD exact"),
    ("They gave twenty-five million pounds sterling.", "25000000 GBP exact"),
    ("It will cost 300 million Swiss francs.", "300000000 CHF exact"),
    ("It will cost 3 million New Zealand dollars.", "3000000 NZD exact"),
    ("It cost 6.6 billion shekels.", "6600000000 ILS exact"),
    ("It cost 900 billion rubles.", "900000000000 RUB exact"),
    ("It cost 250 000 euros.", "250000 EUR exact"),
    ("A 40-million-dollar order came.", "40000000 USD exact"),
    ("It was fifteen dollars and forty-five cents.", "15.45 USD exact"),
    // Bounds.
    ("It may cost up to $3.4 billion.", "3400000000 USD upTo"),
    ("It may cost as much as $2.4 billion.", "2400000000 USD upTo"),
    ("It pays no more than 1.1 billion euros.", "1100000000 EUR upTo"),
    ("A maximum of $5 million is set aside.", "5000000 USD upTo"),
    ("It costs at least 6.6 billion shekels.", "6600000000 ILS atLeast"),
    ("It costs no less than $4 million.", "4000000 USD atLeast"),
    ("It costs $5 million or more.", "5000000 USD atLeast"),
    ("It costs more than $20 million.", "20000000 USD moreThan"),
    ("It costs over €3 billion.", "3000000000 EUR moreThan"),
    ("It costs in excess of 44 million EUR.", "44000000 EUR moreThan"),
    ("It costs less than $9 million.", "9000000 USD lessThan"),
    ("It costs just under $9 million.", "9000000 USD lessThan"),
    ("It costs about 37 billion euros.", "37000000000 EUR about"),
    ("It costs an estimated $258 million.", "258000000 USD about"),
    ("It costs roughly $100 million.", "100000000 USD about"),
    ("It costs nearly $4 billion.", "4000000000 USD about"),
    ("It costs some 2.7 billion euros.", "2700000000 EUR about"),
    ("It costs $3 million or so.", "3000000 USD about"),
    // Ranges: the middle stands for the figure.
    ("It costs $75-80 m in all.", "77500000 USD range"),
    ("It costs between $3bn and $4bn.", "3500000000 USD range"),
    ("It costs $1.2-1.8 b.", "1500000000 USD range"),
    ("It costs $5-6 billion.", "5500000000 USD range"),
    ("Estimates go from $1bn to $2bn.", "1500000000 USD range"),
    ("It costs 5 to 6 billion euros.", "5500000000 EUR range"),
    ("It costs €500 million to €700 million.", "600000000 EUR range"),
    // No figure.
    ("It costs several billion dollars.", "none - unquantified"),
    ("They spent billions of euros.", "none - unquantified"),
    ("A multi-billion-dollar order is planned.", "none - unquantified"),
    ("They lost tens of millions of dollars.", "none - unquantified"),
    ("The order is worth billions.", "none - unquantified"),
  ])
  func readsOneAmount(_ text: String, _ expected: String) {
    #expect(amounts(text) == [expected])
  }

  @Test(arguments: [
    "All 70 of us went home.", "The S-400 was shown with 24 launchers.",
    "In 2016 it bought 36 jets.",
    "He marks ten years in office.", "They won two of five games.", "Article 50 was invoked.",
    "It sold 3 million shares.", "About 250,000 people fled.", "The crown weighs 2 pounds.",
    "MAD doctrine had 3 parts.", "The real number is 12.", "He was 34 on Sunday.",
    "The range is 400 km and the weight 12 tons.", "He paid for it.",
  ])
  func readsNoMoney(_ text: String) {
    #expect(amounts(text) == [])
  }

  @Test func readsDualFiguresAsTwoValues() {
    #expect(
      amounts("It costs 13.5 billion zloty ($3.5 billion).") == [
        "13500000000 PLN exact", "3500000000 USD exact",
      ])
    #expect(
      amounts("It gave €600 million (US $650 million) in aid.") == [
        "600000000 EUR exact", "650000000 USD exact",
      ])
  }

  @Test func sharesTheCurrencyOfTheAmountBefore() {
    #expect(
      amounts("It gave €5 million for the army and 6 million for the navy.") == [
        "5000000 EUR exact", "6000000 EUR exact",
      ])
    #expect(
      amounts("It gave €5 million to a town and 6 million people.") == ["5000000 EUR exact"])
  }

  @Test func takesNoBoundOverAnArticle() {
    #expect(amounts("They came under a $200 million contract.") == ["200000000 USD exact"])
    #expect(amounts("It pays up to a total of $200 million.") == ["200000000 USD upTo"])
  }

  @Test func readsARiseAsTwoFigures() {
    #expect(
      amounts("Spending rose from $3bn to $4bn.") == [
        "3000000000 USD exact", "4000000000 USD exact",
      ])
  }

  @Test func readsAlternativesAsTwoFigures() {
    #expect(amounts("$21 m or $30 m deal") == ["21000000 USD exact", "30000000 USD exact"])
  }

  @Test(arguments: [
    ("Norway said it would spend 10 billion kroner.", "NOK"),
    ("Denmark said it would spend 10 billion kroner.", "DKK"),
    ("Sweden set aside 300 million kronor.", "SEK"),
    ("Egypt set aside 300 million pounds.", "EGP"),
    ("Britain set aside 300 million pounds.", "GBP"),
    ("Pakistan set aside 300 million rupees.", "PKR"),
    ("Mexico set aside 300 million pesos.", "MXN"),
    ("Manila set aside 300 million pesos.", "PHP"),
    ("Iraq set aside 300 million dinars.", "IQD"),
    ("Prague will pay 3.2 billion crowns.", "CZK"),
    ("Canada will provide $47 million, the Canadian minister said.", "CAD"),
    ("The United States will provide $47 million.", "USD"),
  ])
  func settlesAnAmbiguousNameByTheCountryNamed(_ text: String, _ code: String) {
    #expect(amounts(text).map { $0.split(separator: " ")[1] } == [Substring(code)])
  }

  @Test func takesTheDollarOfThePublishersCountry() {
    let text = "The minister named a price of $50 billion."
    #expect(amounts(text, url: "https://paper.example.com.au/a") == ["50000000000 AUD exact"])
    #expect(amounts(text) == ["50000000000 USD exact"])
  }

  @Test func marksAConcludedCurrency() throws {
    let document = Document(id: "t", text: "", sha256: "")
    func isInferred(_ text: String) throws -> Bool {
      let mentions = MoneyRules.mentions(in: Tokenizer.tokenize(text), document: document)
      return try #require(mentions.first).value.currencyInferred
    }
    #expect(try isInferred("It costs $3 million."))
    #expect(try !isInferred("It costs US$3 million."))
    #expect(try !isInferred("It costs 3 million euros."))
    #expect(try !isInferred("The United States pays $3 million."))
  }

  @Test(arguments: [
    ("They cost $100 million apiece.", DealValue.Measure.unitPrice),
    ("They cost $100 million each.", .unitPrice),
    ("They cost $100 million per aircraft.", .unitPrice),
    ("It earns $20 million a year.", .annual),
    ("It earns $20 million annually.", .annual),
    ("It was $20 million a year earlier.", .dealTotal),
    ("It has options worth $3 million.", .option),
    ("It has a budget of $20 million.", .budget),
    ("It passed a $20 billion defence budget.", .budget),
    ("It gave $20 million in aid.", .aid),
    ("It had revenue of $20 million.", .revenue),
    ("It is part of a $7 billion deal.", .partOfLarger),
    ("It signed a $7 billion deal.", .dealTotal),
  ])
  func readsWhatAnAmountMeasures(_ text: String, _ measure: DealValue.Measure) throws {
    let document = Document(id: "t", text: text, sha256: "")
    let mentions = MoneyRules.mentions(in: Tokenizer.tokenize(text), document: document)
    #expect(try #require(mentions.first).value.measures == measure)
  }

  @Test func takesTheWordsOfTheBoundIntoTheMention() throws {
    let text = Tokenizer.tokenize("It would pay up to about $3.4 billion for it.")
    let mentions = MoneyRules.mentions(in: text, document: Document(id: "t", text: "", sha256: ""))
    #expect(try text.span(#require(mentions.first).tokens).text == "up to about $3.4 billion")
  }

  @Test func keepsBothEndsOfARange() throws {
    let text = Tokenizer.tokenize("It costs between $3 billion and $4 billion.")
    let value = try #require(
      MoneyRules.mentions(in: text, document: Document(id: "t", text: "", sha256: "")).first
    ).value
    #expect(value.statedLow == Money(minorUnits: 300_000_000_000, currency: .usd))
    #expect(value.statedHigh == Money(minorUnits: 400_000_000_000, currency: .usd))
    #expect(value.figure == Money(minorUnits: 350_000_000_000, currency: .usd))
  }

  @Test func keepsQuotationsInMinorUnits() {
    #expect(amounts("The share stood at 470 pence.") == ["470 GBX exact"])
  }

  @Test func survivesAbsurdFigures() {
    #expect(amounts("It cost $999999999999999999999999 trillion.") == [])
    #expect(amounts("$ $ $ - US$ m bn of euros.") == [])
  }

  @Test(arguments: [
    ("1,200", 1200.0), ("1.200.000", 1_200_000), ("3,4", 3.4), ("3.25", 3.25),
    ("1.234,56", 1234.56),
    ("1,234.56", 1234.56), ("0,125", 0.125), ("12,345,678", 12_345_678),
  ])
  func readsDigits(_ text: String, _ value: Double) throws {
    #expect(try #require(AmountPieces.value(ofDigits: text)) == value)
  }
}
