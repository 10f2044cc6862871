import Facts
import Testing

@testable import Extraction

/// A sentence with the first speaker or person that it names.
struct PersonCase: Sendable, CustomTestStringConvertible {
  let text: String
  let name: String
  let role: String?
  let organisation: String?
  let country: String?

  init(
    _ text: String, _ name: String, _ role: String?, _ organisation: String? = nil,
    _ country: String? = nil
  ) {
    self.text = text
    self.name = name
    self.role = role
    self.organisation = organisation
    self.country = country
  }

  var testDescription: String { text }
}

private let persons: [PersonCase] = [
  .init(
    "Bulgarian Defence Minister Krasimir Karakachanov said the offer was good.",
    "Krasimir Karakachanov", "Defence Minister", nil, "BG"),
  .init(
    "Croatia's Undersecretary of Defence Industries Tomislav Ivic said the offer was good.",
    "Tomislav Ivic", "Undersecretary of Defence Industries", "Defence Industries", "HR"),
  .init(
    "The chairman of Estonia's National Defence Committee, Hannes Hanso, said the offer was good.",
    "Hannes Hanso", "chairman of Estonia's National Defence Committee",
    "Estonia's National Defence Committee", "EE"),
  .init(
    "Hannes Hanso, chairman of the National Defence Committee of Estonia, said the offer was good.",
    "Hannes Hanso", "chairman of the National Defence Committee of Estonia",
    "National Defence Committee of Estonia", "EE"),
  .init(
    "Nikos Toskas of Greece's Interior Ministry said the offer was good.",
    "Nikos Toskas", "Interior Ministry", "Interior Ministry", "GR"),
  .init(
    "Saab chief executive Micael Johansson said the offer was good.", "Micael Johansson",
    "chief executive", "Saab", "SE"),
  .init(
    "Hans Weber, who heads Germany's procurement office, said the offer was good.", "Hans Weber",
    "head of Germany's procurement office", "procurement office", "DE"),
  .init(
    "Air Chief Marshal Treetod Sonjang said the offer was good.", "Treetod Sonjang",
    "Air Chief Marshal"),
  .init("C.W. Harding said the offer was good.", "C.W. Harding", nil),
  .init("George W. Casey said the offer was good.", "George W. Casey", nil),
  .init("Jan van der Meer said the offer was good.", "Jan van der Meer", nil),
  .init("Khalid bin Salman said the offer was good.", "Khalid bin Salman", nil),
  .init("Fouad al-Sayed said the offer was good.", "Fouad al-Sayed", nil),
  .init("Jean-Marc Todeschini said the offer was good.", "Jean-Marc Todeschini", nil),
  .init("Hüseyin Işık said the offer was good.", "Hüseyin Işık", nil),
  .init("Anniken Søndergård said the offer was good.", "Anniken Søndergård", nil),
  .init(
    "Prime Minister, Datuk Seri Najib Tun Hussein, said the offer was good.",
    "Najib Tun Hussein", "Prime Minister"),
  .init(
    "“The offer is good for us,” said chief financial officer Captain Ong Wei Liang at the yard.",
    "Ong Wei Liang", "chief financial officer"),
  .init(
    "Iranian Foreign Ministry spokesman Ramin Mehmanparast said the offer was good.",
    "Ramin Mehmanparast", "Foreign Ministry spokesman", nil, "IR"),
  .init(
    "O'Hara, the British trade envoy, said the offer was good.", "O'Hara", "trade envoy", nil, "GB"),
]

@Suite struct PersonsTests {
  @Test(arguments: persons)
  func readsNameRoleAndCountry(_ expected: PersonCase) throws {
    let statement = try #require(try Reading.statements(expected.text).first)
    #expect(statement.speaker.name == expected.name)
    #expect(statement.speaker.role == expected.role)
    if let organisation = expected.organisation {
      #expect(statement.speaker.organisation == organisation)
    }
    #expect(statement.speaker.country?.code == expected.country)
  }

  @Test(arguments: [
    "Lockheed Martin opened a plant.", "The United Arab Emirates took part.",
    "Clinton Avenue was closed.", "The North Sea is rough.", "Air Force One landed.",
    "Victoria Harbour is deep.", "A spokesman for the ministry left.",
    "The Lincoln Memorial is old.", "General Dynamics hired workers.", "Bank Holiday Monday came.",
  ])
  func takesNoPlaceOrCompanyForAPerson(_ text: String) throws {
    let persons = try Reading.findings(text).mentions.filter { mention in
      if case .person = mention.kind { true } else { false }
    }
    #expect(persons.isEmpty, "\(persons.map(\.span.text))")
  }

  @Test func aSpokesmanIsNotThePersonHeSpeaksFor() throws {
    let statements = try Reading.statements(
      "A spokesman for President Andrzej Duda said the offer was good.")
    #expect(statements.first?.speaker.name == "spokesman for President Andrzej Duda")
  }

  @Test func surnamesAreResolvedToTheFullName() throws {
    let statements = try Reading.statements(
      """
      Latvian Defence Minister Raimonds Bergmanis visited the yard on Monday.

      Bergmanis said the boats were good. The minister added that more would be bought. He said \
      there was no hurry.
      """)
    #expect(statements.count == 3)
    for statement in statements {
      #expect(statement.speaker.name == "Raimonds Bergmanis")
      #expect(statement.speaker.role == "Defence Minister")
      #expect(statement.speaker.country?.code == "LV")
    }
    #expect(statements.map(\.source?.text) == ["Bergmanis", "The minister", "He"])
  }

  @Test func aFullNameLaterInTheTextIsFoundToo() throws {
    let statements = try Reading.statements(
      "President Vejonis said the boats were good. Raimonds Vejonis is a former minister.")
    #expect(statements.first?.speaker.name == "Raimonds Vejonis")
  }

  @Test func pronounsFollowTheGender() throws {
    let statements = try Reading.statements(
      """
      Defence Minister Maria Lopez said the price was fair. Admiral John Kelly said it was not. \
      She said the talks would go on. He said they would fail.
      """)
    #expect(
      statements.map(\.speaker.name) == ["Maria Lopez", "John Kelly", "Maria Lopez", "John Kelly"])
  }

  @Test func itStandsForTheOrganisationThatSpokeLast() throws {
    let statements = try Reading.statements(
      """
      Saab said the first jet was ready. The others would follow soon, it added. \
      The company said the price was fixed.
      """)
    #expect(statements.map(\.speaker.name) == ["Saab", "Saab", "Saab"])
  }

  @Test func aMinisterWithoutACountryIsOfTheCountryNamedFirst() throws {
    let statements = try Reading.statements(
      """
      Slovakia will buy fourteen fighters from the United States. The American offer was the better \
      one, Defence Minister Peter Gajdos said.
      """)
    #expect(statements.first?.speaker.country?.code == "SK")
  }

  @Test func anOfficeHeldByAnotherIsNotGivenTwice() throws {
    let statements = try Reading.statements(
      """
      Russia and Serbia are talking. President Aleksandar Vucic said the talks were good. Russian \
      President Vladimir Putin agreed that they were.
      """)
    #expect(statements.map(\.speaker.country?.code) == ["RS", "RU"])
  }

  @Test func aBareSpokesmanSpeaksForTheCompanyBefore() throws {
    let statements = try Reading.statements(
      "Embraer opened a second hall. It will build six jets a year, spokesman Paulo Costa said.")
    #expect(statements.first?.speaker.organisation == "Embraer")
  }
}
