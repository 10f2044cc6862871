import Facts
import Testing

@testable import Extraction

@Suite struct PartyRulesTests {
  private let lexicon: Lexicon

  init() throws { lexicon = try Lexicon() }

  private func mentions(_ string: String) -> [PartyMention] {
    let text = Tokenizer.tokenize(string)
    let document = Document(id: "t", text: string, sha256: "")
    return PartyRules.mentions(in: text, document: document, lexicon: lexicon)
  }

  private func names(_ string: String) -> [String] { mentions(string).map(\.party.name) }

  private func codes(_ string: String) -> [String] {
    mentions(string).map { $0.party.country?.code ?? "-" }
  }

  @Test(arguments: [
    ("Turkey bought it", "TR"), ("the Turks", "TR"), ("a Turkish firm", "TR"),
    ("Ankara said", "TR"), ("Türkiye", "TR"), ("the U.S. said", "US"), ("the US said", "US"),
    ("a British ship", "GB"), ("the Kremlin said", "RU"), ("Downing Street said", "GB"),
    ("Côte d'Ivoire", "CI"), ("Burma", "MM"), ("the Republic of Korea", "KR"), ("the UAE", "AE"),
    ("North Korean missiles", "KP"), ("Emirati officials", "AE"), ("the Dutch navy", "NL"),
    ("Ukrainian drones", "UA"), ("Papua New Guinea", "PG"), ("South Sudan", "SS"),
    ("Russian-made tanks", "RU"),
  ])
  func namesACountryByAnyOfItsWords(_ text: String, code: String) {
    #expect(codes(text).first == code)
  }

  @Test(arguments: [
    "They told us to leave.", "He went cold turkey.", "The chad hung.", "Michael Jordan scored.",
    "a polish for shoes", "the South China Sea", "officials in Brussels met",
    "a flight to Moscow landed", "the guinea fowl", "the Washington Post wrote",
  ])
  func leavesWordsThatAreNoPartyAlone(_ text: String) {
    #expect(codes(text).filter { $0 != "-" }.isEmpty, "\(names(text))")
  }

  @Test func takesACapitalForTheStateOnlyWhereItActs() {
    #expect(codes("ANKARA — Moscow offered missiles to Tehran.") == ["RU", "IR"])
    #expect(codes("Talks in Moscow with officials from Ankara.") == ["TR"])
  }

  @Test(arguments: [
    ("the Turkish Defense Ministry", "Turkish Defense Ministry", "TR"),
    ("the Royal Thai Navy", "Royal Thai Navy", "TH"), ("the UAE Navy", "UAE Navy", "AE"),
    ("the Kuwaiti Ministry of Defense", "Kuwaiti Ministry of Defense", "KW"),
    ("the Israeli air force", "Israeli Air Force", "IL"),
    ("the State Department", "State Department", "US"),
  ])
  func makesAnInstitutionOfCountryAndNoun(_ text: String, name: String, code: String) {
    let found = mentions(text)
    #expect(found.last?.party.name == name)
    #expect(found.last?.party.country?.code == code)
    #expect(found.last?.party.kind == .organisation)
  }

  @Test func namesInternationalOrganisationsInFull() {
    #expect(
      names("The EU, NATO and the U.N. Security Council met the IAEA.") == [
        "European Union", "NATO", "United Nations Security Council", "IAEA",
      ])
    #expect(mentions("NATO").first?.party.country == nil)
  }

  @Test(arguments: [
    ("Lockheed Martin Corp won", "Lockheed Martin", "US"),
    ("Rosoboronexport said", "Rosoboronexport", "RU"),
    ("Dassault Aviation said", "Dassault Aviation", "FR"),
    ("KAI said", "Korea Aerospace Industries", "KR"),
    ("Almaz-Antey", "Almaz-Antey", "RU"), ("IAI said", "Israel Aerospace Industries", "IL"),
  ])
  func knowsTheMainProducersAndTheirCountries(_ text: String, name: String, code: String) {
    let party = mentions(text).first?.party
    #expect(party?.name == name)
    #expect(party?.country?.code == code)
    #expect(party?.kind == .company)
  }

  @Test func findsCompaniesByTheirEndingsAndTheirShortNames() {
    let found = mentions(
      "Brightwater Yard Shipbuilding Ltd laid the keel. Brightwater Yard will launch it in May.")
    #expect(found.map(\.party.kind) == [.company, .company])
    #expect(found.first?.party == found.last?.party)
  }

  @Test func resolvesAbbreviationsAndReferences() {
    let found = mentions(
      "Northern Air Service (NAS), a German firm, repairs aircraft. NAS opened a hall. The company grew."
    )
    // The name, its abbreviation in brackets, the abbreviation alone and the reference.
    #expect(found.filter { $0.party.name == "Northern Air Service" }.count == 4)
    #expect(found.last?.form == .reference)
    #expect(codes("Saudi Arabia signed. The kingdom paid.") == ["SA", "SA"])
  }

  @Test func keepsMentionsInOrderWithoutOverlap() {
    let found = mentions(
      "The US, Turkey's Defence Ministry, Boeing and the Royal Thai Air Force met in Oslo.")
    for (a, b) in zip(found, found.dropFirst()) {
      #expect(a.tokens.upperBound <= b.tokens.lowerBound)
    }
  }
}
