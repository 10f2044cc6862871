import Facts
import Testing

@testable import Extraction

/// Extraction of one text, with the tables read once.
enum Reading {
  static let extractor = try? Extractor()

  static func findings(_ text: String, published: String? = "2016-11-23") throws -> Findings {
    let extractor = try #require(Self.extractor)
    return extractor.findings(
      of: DocumentInput(id: "test", content: .text(text), published: published))
  }

  static func statements(_ text: String, published: String? = "2016-11-23") throws -> [Statement] {
    try findings(text, published: published).statements
  }
}

/// One sentence with the attribution that it holds.
struct AttributionCase: Sendable, CustomTestStringConvertible {
  let text: String
  let source: String
  let cue: String
  let content: [String]
  let kind: Statement.Kind
  var act: Statement.Act?

  init(
    _ text: String, _ source: String, _ cue: String, _ content: [String], _ kind: Statement.Kind,
    _ act: Statement.Act? = nil
  ) {
    self.text = text
    self.source = source
    self.cue = cue
    self.content = content
    self.kind = kind
    self.act = act
  }

  var testDescription: String { text }
}

private let single: [AttributionCase] = [
  // Indirect, speaker first.
  .init(
    "Hungarian Defence Minister Tibor Benko said that the helicopters would arrive in spring.",
    "Hungarian Defence Minister Tibor Benko", "said",
    ["that the helicopters would arrive in spring"], .indirect, .states),
  .init(
    "The shipyard said it would launch the frigate in May.", "The shipyard", "said",
    ["it would launch the frigate in May"], .indirect),
  .init(
    "Saab has confirmed that talks with Botswana are under way.", "Saab", "confirmed",
    ["that talks with Botswana are under way"], .indirect, .confirms),
  .init(
    "Egypt's defence ministry denied that a contract had been signed.", "Egypt's defence ministry",
    "denied", ["that a contract had been signed"], .indirect, .denies),
  .init(
    "Tehran rejected the accusation.", "Tehran", "rejected", ["the accusation"], .indirect, .rejects
  ),
  .init(
    "Oman announced the purchase of eight jets.", "Oman", "announced",
    ["the purchase of eight jets"],
    .indirect, .announces),
  .init(
    "Analysts believe the price will rise.", "Analysts", "believe", ["the price will rise"],
    .indirect, .claims),
  .init(
    "Officials in Riyadh told reporters that the order had been cut.", "Officials in Riyadh",
    "told",
    ["that the order had been cut"], .indirect),
  .init(
    "Poland urged Germany to release the tanks.", "Poland", "urged",
    ["Germany to release the tanks"],
    .indirect, .urges),
  .init(
    "Senator Rand Paul called for a halt to the sale.", "Senator Rand Paul", "called for",
    ["a halt to the sale"], .indirect, .urges),
  .init(
    "Seoul warned against any delay.", "Seoul", "warned against", ["any delay"], .indirect, .warns),
  .init(
    "Moscow promised to deliver the missiles on time.", "Moscow", "promised",
    ["to deliver the missiles on time"], .indirect, .promises),
  .init(
    "Leonardo expects that deliveries will begin in 2019.", "Leonardo", "expects",
    ["that deliveries will begin in 2019"], .indirect, .predicts),
  .init(
    "Lithuania's president accused the company of breaking its word.", "Lithuania's president",
    "accused", ["breaking its word"], .indirect, .criticises),
  .init(
    "Admiral John Kirby was quoted as saying that no ship would leave port.", "Admiral John Kirby",
    "saying", ["that no ship would leave port"], .indirect),
  .init(
    "Meanwhile, the chief of the navy, Admiral Sunil Lanba, said, he was content with the boats.",
    "the chief of the navy, Admiral Sunil Lanba", "said", ["he was content with the boats"],
    .indirect),
  .init(
    "Thales, which builds the radar, insists the delay is not its fault.",
    "Thales, which builds the radar", "insists", ["the delay is not its fault"], .indirect),
  .init(
    "On Monday, the embassy made clear that the offer stood.", "the embassy", "made clear",
    ["that the offer stood"], .indirect),
  // Indirect, speaker last or in the middle.
  .init(
    "The vessels will cost 900 million euros, the navy said.", "the navy", "said",
    ["The vessels will cost 900 million euros"], .indirect),
  .init(
    "The vessels will be built in Gdansk, said Captain Piotr Nowak.", "Captain Piotr Nowak", "said",
    ["The vessels will be built in Gdansk"], .indirect),
  .init(
    "The contract, Reuters reported, is worth two billion dollars.", "Reuters", "reported",
    ["The contract", "is worth two billion dollars"], .indirect),
  .init(
    "The radar can follow 300 targets, according to Raytheon.", "Raytheon", "according to",
    ["The radar can follow 300 targets"], .indirect),
  .init(
    "According to General Valery Gerasimov, the tests went well.", "General Valery Gerasimov",
    "According to", ["the tests went well"], .indirect),
  .init(
    "The price, according to two officials, has doubled.", "two officials", "according to",
    ["The price", "has doubled"], .indirect),
  // Direct.
  .init(
    "“The boats are ready for the sea,” Hakan Buskhe said.", "Hakan Buskhe", "said",
    ["The boats are ready for the sea"], .direct),
  .init(
    "\"The boats are ready for the sea,\" said Hakan Buskhe on Friday.", "Hakan Buskhe", "said",
    ["The boats are ready for the sea"], .direct),
  .init(
    "Peter Szijjarto stated at that time “Nobody will tell us what to buy.”", "Peter Szijjarto",
    "stated", ["Nobody will tell us what to buy."], .direct),
  .init(
    "Peter Szijjarto wrote: “Nobody will tell us what to buy.”", "Peter Szijjarto", "wrote",
    ["Nobody will tell us what to buy."], .direct),
  .init(
    "‘We shall sign within a month,’ said Prime Minister Ana Brnabic.",
    "Prime Minister Ana Brnabic", "said", ["We shall sign within a month"], .direct),
  .init(
    "«We shall sign within a month», said Prime Minister Ana Brnabic.",
    "Prime Minister Ana Brnabic", "said", ["We shall sign within a month"], .direct),
  .init(
    "„We shall sign within a month“, said Prime Minister Ana Brnabic.",
    "Prime Minister Ana Brnabic", "said", ["We shall sign within a month"], .direct),
  .init(
    "''We shall sign within a month,'' said Prime Minister Ana Brnabic.",
    "Prime Minister Ana Brnabic", "said", ["We shall sign within a month"], .direct),
  .init(
    "“The offer stands,” Ana Brnabic said, “but it will not stand for ever.”", "Ana Brnabic",
    "said",
    ["The offer stands", "but it will not stand for ever."], .direct),
  .init(
    "“The offer stands,” said Ana Brnabic. “It will not stand for ever.”", "Ana Brnabic", "said",
    ["The offer stands", "It will not stand for ever."], .direct),
  .init(
    "Ana Brnabic said that “the offer will not stand for ever”.", "Ana Brnabic", "said",
    ["the offer will not stand for ever"], .direct),
  .init(
    "“Both sides will go on talking,” the statement read.", "the statement", "read",
    ["Both sides will go on talking"], .direct),
  .init(
    "Rostec: “We have no such plans at all.”", "Rostec", ":", ["We have no such plans at all."],
    .direct),
  .init(
    "“The first part of it is done.\n\n“The second will take a year,” Ana Brnabic said.",
    "Ana Brnabic", "said", ["The first part of it is done.", "The second will take a year"], .direct
  ),
  .init(
    "According to the notice:\n\n> The army will use the vehicles for border patrols.",
    "the notice", "According to", ["The army will use the vehicles for border patrols"], .direct),
  // Mixed.
  .init(
    "Ana Brnabic said the offer was “fair and final and good for both sides”.", "Ana Brnabic",
    "said",
    ["the offer was “fair and final and good for both sides”"], .mixed),
  .init(
    "The deal is \"the largest in our history\" so far, Ana Brnabic told members of parliament.",
    "Ana Brnabic", "told", ["The deal is \"the largest in our history\" so far"], .mixed),
]

@Suite struct AttributionTests {
  @Test(arguments: single)
  func readsOneAttribution(_ expected: AttributionCase) throws {
    let statements = try Reading.statements(expected.text)
    #expect(statements.count == 1)
    let statement = try #require(statements.first)
    #expect(statement.source?.text == expected.source)
    #expect(statement.cue?.text == expected.cue)
    #expect(statement.content.map(\.text) == expected.content)
    #expect(statement.kind == expected.kind)
    if let act = expected.act { #expect(statement.act == act) }
  }

  @Test(arguments: [
    // Scare quotes and titles of works.
    "The so-called “wonder weapon” was shown to visitors.",
    "The parade ended with the film “The Last Ship”.",
    "The “Sea Lion” class replaces four older boats.",
    // Words of speech that attribute nothing.
    "Poland could say no to the offer.",
    "It goes without saying that prices change.",
    "The minister did not say when the contract would be signed.",
    "Neither side said anything.",
    "Boeing declined to comment.",
    "Two officials asked not to be named.",
    // Nouns with the form of verbs.
    "The air force claims were rejected.",
    "Its plans call for forty jets.",
    "The reports are three years old.",
    "Russian demands remain high.",
    // Deeds, not words.
    "Russia attacked targets near the border.",
    "India agreed to buy ten aircraft.",
    "Norway backed the plan.",
    "Turkey wants to buy the missiles.",
    "Egypt refused the delivery.",
    "The navy expects additional ships.",
    // Passive without a speaker, and the writer's questions.
    "The system is expected to enter service in 2020.",
    "The claim was rejected by the court.",
    "Why do they need it?",
    // Reports without a name.
    "According to reports, the price has risen.",
    // A headline.
    "Turkey confirms talks with Russia",
  ])
  func findsNothing(_ text: String) throws {
    let statements = try Reading.statements(text)
    #expect(statements.isEmpty, "\(statements.map { ($0.source?.text, $0.content.map(\.text)) })")
  }

  @Test func parsSeveralAttributionsOfOneSentence() throws {
    let statements = try Reading.statements(
      "Serbian Defence Minister Zoran Djordjevic confirmed that six jets had been ordered, Djordjevic"
        + " stating “The pilots have begun their training in the north,” adding that Serbia hopes"
        + " “that they will be back before the end of the year”.")
    #expect(statements.map(\.cue?.text) == ["confirmed", "stating", "adding"])
    #expect(
      statements.map(\.speaker.name) == [String?](repeating: "Zoran Djordjevic", count: 3))
    #expect(statements.map(\.kind) == [.indirect, .direct, .mixed])
    #expect(statements[0].content.map(\.text) == ["that six jets had been ordered"])
    #expect(
      statements[1].content.map(\.text) == ["The pilots have begun their training in the north"])
  }

  @Test func partsCoordinatedAttributions() throws {
    let statements = try Reading.statements(
      "Denmark said the order was firm, but the builder said it had heard nothing.")
    #expect(statements.map(\.source?.text) == ["Denmark", "the builder"])
    #expect(
      statements.map { $0.content.map(\.text) } == [
        ["the order was firm"], ["it had heard nothing"],
      ])
  }

  @Test func givesTheDateOutsideTheContent() throws {
    let statements = try Reading.statements(
      "Croatia's government said on Tuesday that deliveries would begin in May 2017.",
      published: "2016-11-24")
    #expect(statements.first?.date?.iso == "2016-11-22")
    let undated = try Reading.statements("Croatia said that deliveries would begin in May 2017.")
    #expect(undated.first.map { $0.date == nil } == true)
  }

  @Test func readsTranscripts() throws {
    let statements = try Reading.statements(
      """
      MODERATOR: Will the yard close?

      HANSEN: No. We have orders for ten years, and we will hire.

      MODERATOR: Thank you for coming.
      """)
    #expect(statements.map(\.source?.text) == ["MODERATOR", "HANSEN", "MODERATOR"])
    #expect(statements.allSatisfy { $0.kind == .direct })
    #expect(try Reading.statements("MURMANSK: The submarine has left the yard.").isEmpty)
  }

  @Test func evidenceIsTheWholeSentence() throws {
    let statements = try Reading.statements(
      "The yard is full. Denmark said in Esbjerg the order was firm. It is late.")
    #expect(statements.first?.evidence?.text == "Denmark said in Esbjerg the order was firm.")
  }

  @Test func spansMatchTheText() throws {
    let findings = try Reading.findings(
      "Ümit Şahin said “the offer is good for us” — and İzmir’s yard said it agreed.")
    let bytes = Array(findings.document.text.utf8)
    #expect(!findings.statements.isEmpty)
    for statement in findings.statements {
      for span in statement.content + [statement.source, statement.cue].compactMap({ $0 }) {
        #expect(String(decoding: bytes[span.start..<span.end], as: UTF8.self) == span.text)
      }
    }
  }

  @Test(arguments: [
    "“", "”", "\"", "‘", "'", "««", "»", "“A said “B said “C", "said", "said said said said",
    ", said ,", "“” said X.", "\"\" he said \"\"", "according to", "according to , ,", ": “",
    "NAME:",
    "> said:", "He said “we will", "“We will, he said. “And", "[...] said [...]",
    "told told told told",
    "''", "''a''", "‘’ said ‘’", "X said that", "that that that said", "— said —", "(said)",
    "“a” “b” “c” said", "\u{FFFD}\u{0} said \u{FFFD}",
  ])
  func damagedTextDoesNoHarm(_ text: String) throws {
    _ = try Reading.statements(text)
    _ = try Reading.statements(text + "\n\n" + text + " " + text)
  }

  @Test(arguments: [
    "said ", "\"a ", "“a ", " 'a", "Aa Bb ", "John Smith said that and ", "He said, ",
    "Officials warned x of y to z, adding, ", "according to X, ", "“John said “",
    "Mr Li, who said, ",
  ])
  func damagedTextStaysLinear(_ unit: String) throws {
    // Quadratic work on 120,000 bytes would take minutes.
    let text = String(repeating: unit, count: 120_000 / unit.utf8.count)
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try Reading.statements(text) }
    #expect(time < .seconds(30))
  }
}

@Test("A price that is estimated is said by the one who says it")
func estimatedPriceHasNoSpeakerOfItsOwn() throws {
  let text = """
    Washington approved the sale of 116 Abrams tanks to Poland for an estimated $3.75 billion, the \
    Defense Security Cooperation Agency said.
    """
  let findings = try Extractor().findings(of: DocumentInput(id: "a", content: .text(text)))
  #expect(findings.statements.map(\.speaker.name) == ["Defense Security Cooperation Agency"])
  #expect(findings.statements.first?.content.first?.text.hasPrefix("Washington approved") == true)
}
