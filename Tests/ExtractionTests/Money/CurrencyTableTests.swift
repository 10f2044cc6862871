import Facts
import Testing

@testable import Extraction

private func amounts(_ text: String, publisher: String? = nil) -> [String] {
  let document = Document(id: "test", publisher: publisher, url: nil, text: text, sha256: "")
  return MoneyRules.mentions(in: Tokenizer.tokenize(text), document: document).map { mention in
    let amount = mention.value.figure.map { JSONText.plain($0.majorUnits) } ?? "none"
    return "\(amount) \(mention.value.currency?.code ?? "-")"
  }
}

private func measures(_ text: String) -> [DealValue.Measure] {
  let document = Document(id: "test", text: text, sha256: "")
  return MoneyRules.mentions(in: Tokenizer.tokenize(text), document: document).map(\.value.measures)
}

@Suite struct CurrencyTableTests {
  @Test(arguments: [
    // Currencies by name.
    ("It cost 5,000 balboas.", "5000 PAB"), ("It cost 300 bolivianos.", "300 BOB"),
    ("It cost 20 gourdes.", "20 HTG"), ("It cost 30 córdobas.", "30 NIO"),
    ("It cost 500 dalasi.", "500 GMD"), ("It cost 300 dobras.", "300 STN"),
    ("It cost 500 ngultrum.", "500 BTN"), ("It cost 20 kina.", "20 PGK"),
    ("It cost 50 emalangeni.", "50 SZL"), ("It cost 30 maloti.", "30 LSL"),
    ("It cost 5,000 leones.", "5000 SLE"), ("It cost 100 nakfa.", "100 ERN"),
    ("It cost 300 ouguiya.", "300 MRU"), ("It cost 300 pa'anga.", "300 TOP"),
    ("It cost 20 patacas.", "20 MOP"), ("It cost 200 rufiyaa.", "200 MVR"),
    ("It cost 30 somoni.", "30 TJS"), ("It cost 50 tala.", "50 WST"),
    ("It cost 500 vatu.", "500 VUV"), ("It cost 3,000 ariary.", "3000 MGA"),
    ("It cost 50 florins.", "50 AWG"), ("It cost 5 million markka.", "5000000 FIM"),
    ("It cost 10,000 kroons.", "10000 EEK"), ("It cost 50,000 litas.", "50000 LTL"),
    ("It cost 5 million colones.", "5000000 CRC"),
    ("It cost 20 million SDR.", "20000000 XDR"),
    // By their country.
    ("It cost 10 million East Caribbean dollars.", "10000000 XCD"),
    ("It cost 3 million Cayman Islands dollars.", "3000000 KYD"),
    ("It cost 5 million Trinidad and Tobago dollars.", "5000000 TTD"),
    ("It cost 3 million Solomon Islands dollars.", "3000000 SBD"),
    ("It cost 5 million Bahamian dollars.", "5000000 BSD"),
    ("It cost 5 billion West African CFA francs.", "5000000000 XOF"),
    ("It cost 5 billion Central African CFA francs.", "5000000000 XAF"),
    ("It cost 3 billion Guinean francs.", "3000000000 GNF"),
    ("It cost 5 million CFP francs.", "5000000 XPF"),
    ("It cost 5 million Moldovan lei.", "5000000 MDL"),
    ("It cost 5 million Turkmen manat.", "5000000 TMT"),
    ("It cost 20 billion Uzbek soms.", "20000000000 UZS"),
    ("It cost 5 billion Malawian kwacha.", "5000000000 MWK"),
    ("It cost 3 million Cape Verdean escudos.", "3000000 CVE"),
    ("It cost 5 million Bosnian convertible marks.", "5000000 BAM"),
    ("It cost 5 million Salvadoran colones.", "5000000 SVC"),
    ("It cost 5 million Seychelles rupees.", "5000000 SCR"),
    // By the market's signs.
    ("It cost R1.2bn.", "1200000000 ZAR"), ("It cost R450 million.", "450000000 ZAR"),
    ("It cost N30bn.", "30000000000 NGN"), ("It cost P20 billion.", "20000000000 PHP"),
    ("It cost ₱20 billion.", "20000000000 PHP"), ("It cost Tk 1,200 crore.", "12000000000 BDT"),
    ("It cost Sh20 million in Kenya.", "20000000 KES"),
    ("It cost KSh 5 billion.", "5000000000 KES"),
    ("It cost FCFA 3 milliards.", "3000000000 XOF"), ("It cost S/ 5 million.", "5000000 PEN"),
    ("It cost BZ$5 million.", "5000000 BZD"), ("It cost G$5 million.", "5000000 GYD"),
    ("It cost RD$5 million.", "5000000 DOP"), ("It cost 500 Kč.", "500 CZK"),
    // Scales and figures of other languages.
    ("It cost SEK 3,1 miljarder.", "3100000000 SEK"), ("It cost PLN 2 mld.", "2000000000 PLN"),
    ("It cost EUR 50 tsd.", "50000 EUR"), ("It cost CHF 1'000'000.", "1000000 CHF"),
    ("It cost €1.000.000.", "1000000 EUR"), ("It cost 5 M€.", "5000000 EUR"),
    ("It cost EUR million 20.", "20000000 EUR"), ("It cost bn NOK 1.2.", "1200000000 NOK"),
    ("It cost 3/4 million dollars.", "750000 USD"),
    ("It cost three-quarters of a million euros.", "750000 EUR"),
    ("It cost one million five hundred thousand dollars.", "1500000 USD"),
    ("It cost $ .50 then.", "0.5 USD"), ("It cost $ 4.5 - million then.", "4500000 USD"),
    ("It cost dlrs 50 million.", "50000000 USD"), ("It cost 10 pounds sterling.", "10 GBP"),
    ("It cost 5 million u . s . dollars.", "5000000 USD"),
    ("It cost between 26 and 30 million dollars.", "28000000 USD"),
    ("It was part of the $605 m'Vanguard' plan.", "605000000 USD"),
    ("It cost Rs 1.1 lakh crore.", "1100000000000 INR"),
    // Parts of currencies.
    ("It cost 1 dinar 500 fils.", "1.5 KWD"), ("It cost 5 ringgit and 50 sen.", "5.5 MYR"),
    ("It cost 3 pounds 50 pence.", "3.5 GBP"), ("It cost 10 yuan 5 jiao.", "10.5 CNY"),
    ("It cost twenty dollars and 5 cents.", "20.05 USD"), ("It cost 55 rappen.", "55 CHX"),
    // The scale of a range counts for both ends.
    ("It cost between €3 and €4 billion.", "3500000000 EUR"),
    ("It cost PHP18-18.9 billion.", "18450000000 PHP"),
  ])
  func readsTheWorldsCurrencies(_ text: String, _ expected: String) {
    #expect(amounts(text) == [expected])
  }

  @Test(arguments: [
    "The R2 rocket flew.", "The N30 road is closed.", "A P8 aircraft came.", "The P20 was built.",
    "It kicked 5 punts.", "It weighs 300 pounds.", "He drank 5 drams.", "He sold 20 leone maps.",
    "The 2014 ban held.", "In 2014 punts were kicked.",
  ])
  func readsNoMoneyInNames(_ text: String) {
    #expect(amounts(text) == [])
  }

  @Test(arguments: [
    ("The Canberra Times", "AUD"), ("The Sydney Morning Herald", "AUD"), ("Toronto Star", "CAD"),
    ("The Globe and Mail", "CAD"), ("The Straits Times", "SGD"),
    ("South China Morning Post", "HKD"), ("Hong Kong Free Press", "HKD"),
    ("The New Zealand Herald", "NZD"), ("Taipei Times", "TWD"), ("The Boston Globe", "USD"),
    ("The Hindu", "USD"),
  ])
  func takesABareDollarForThePublishers(_ publisher: String, _ currency: String) {
    let text = "The government will spend $400 million on patrol boats."
    #expect(amounts(text, publisher: publisher) == ["400000000 \(currency)"])
    let document = Document(id: "test", publisher: publisher, text: text, sha256: "")
    let mentions = MoneyRules.mentions(in: Tokenizer.tokenize(text), document: document)
    #expect(mentions.allSatisfy { $0.value.currencyInferred })
  }

  @Test(arguments: [
    ("Canada will spend $400 million on boats.", "CAD"),
    ("Australia's defence minister ordered boats for $400 million.", "AUD"),
    ("New Zealand will buy boats for $400 million.", "NZD"),
    ("Singapore's navy ordered boats for $400 million.", "SGD"),
    ("Taiwan's navy plans to spend $400 million on boats.", "TWD"),
    ("Hong Kong will spend $400 million on boats.", "HKD"),
    ("The United States approved a $400 million sale of boats to Canada.", "USD"),
  ])
  func takesABareDollarForTheActingPartys(_ text: String, _ currency: String) {
    #expect(amounts(text) == ["400000000 \(currency)"])
  }

  @Test(arguments: [
    ("The defence budget rose to $12 billion.", DealValue.Measure.budget),
    ("Military spending reached $60 billion.", .budget),
    ("The $600 billion defence bill passed.", .budget),
    ("India allocated Rs 4.7 lakh crore for defence.", .budget),
    ("It will spend $40 million on defence trucks.", .dealTotal),
    ("It gave $300 million in military aid.", .aid),
    ("The grant, worth $20 million, pays for radios.", .aid),
    ("The company reported revenue of $4.5 billion.", .revenue),
    ("Profit fell to £30 million.", .revenue),
    ("Each missile costs $1.2 million.", .unitPrice),
    ("The unit price of the aircraft is $92 million.", .unitPrice),
    ("The aircraft cost $92 million each.", .unitPrice),
    ("It costs $92 million per aircraft.", .unitPrice),
    ("The contract has an option worth $200 million.", .option),
    ("The programme costs €90 million a year.", .annual),
    ("The ships are part of a $5 billion programme.", .partOfLarger),
    ("Each side signed a $5 billion contract.", .dealTotal),
    ("The unit signed a $5 billion contract.", .dealTotal),
  ])
  func readsWhatAnAmountMeasures(_ text: String, _ expected: DealValue.Measure) {
    #expect(measures(text) == [expected])
  }
}
