import Facts
import Testing

@testable import Extraction

@Suite struct ReceptionTests {
  private static let extractor = try? Extractor()

  private func findings(_ input: DocumentInput, asOf: String? = nil) throws -> Findings {
    try #require(Self.extractor).findings(
      of: input, asOf: try asOf.map { try #require(CalendarDate(iso: $0)) })
  }

  private static let english =
    """
    Turkey is in talks with Russia on the S-400 and may pay up to $3.4 billion for it, officials \
    said. It would be the first of its kind in the country, and the talks have been long.
    """
  private static let french =
    """
    Le ministère a annoncé mardi que la France va livrer des avions de combat à la Grèce. Le \
    contrat est d'une valeur de plus de deux milliards d'euros et il a été signé dans la \
    capitale.
    """

  private static let texts: [(String, String)] = [
    (english, "en"), (french, "fr"),
    (
      "Die Regierung hat am Dienstag den Verkauf von Panzern an das Nachbarland genehmigt. Der Vertrag ist nach Angaben des Ministeriums mehr als zwei Milliarden Euro wert und wird mit einer Anzahlung beginnen.",
      "de"
    ),
    (
      "El gobierno anunció el martes la compra de aviones de combate para la fuerza aérea. El contrato es por más de dos mil millones de euros y fue firmado en la capital con los representantes del fabricante.",
      "es"
    ),
    (
      "Rząd ogłosił we wtorek, że kraj podpisał umowę na dostawę nowych czołgów. Wartość tej umowy to ponad dwa miliardy euro, a pierwsze pojazdy będą dostarczone już w tym roku. Nie jest to pierwsza taka umowa z tym producentem, który się o nią starał od lat.",
      "pl"
    ),
    (
      "Министерство обороны сообщило, что страна подписала контракт на поставку новых систем.", "ru"
    ),
    ("Міністерство оборони повідомило, що країна підписала контракт на постачання систем.", "uk"),
    ("أعلنت وزارة الدفاع يوم الثلاثاء توقيع عقد لشراء طائرات مقاتلة جديدة", "ar"),
    ("משרד הביטחון הודיע ביום שלישי על חתימת חוזה לרכישת מטוסי קרב חדשים", "he"),
    ("防衛省は火曜日に新しい戦闘機の契約に署名したと発表しました。納入は来年に始まる予定です。", "ja"),
  ]

  @Test(arguments: texts)
  func tellsTheLanguage(text: String, language: String) {
    #expect(LanguageDetector.language(of: text) == language)
  }

  @Test(arguments: [
    "", "Turkey signs.", "S-400 4 2017 2500 USD m Russia Turkey 2019",
    String(repeating: "Leopard Abrams Patriot Javelin ", count: 30),
  ])
  func aTextWithoutLittleWordsHasNone(text: String) {
    #expect(LanguageDetector.language(of: text) == nil)
  }

  @Test func documentThatIsNotEnglishIsSaidSo() throws {
    let found = try findings(DocumentInput(id: "a", content: .text(Self.french)))
    #expect(found.document.language == "fr")
    let note = try #require(found.diagnostics.first { $0.id == "document.language" })
    #expect(note.severity == .warning)
    #expect(note.message.contains("French"))
  }

  @Test func englishDocumentHasItsLanguageAndNoWarning() throws {
    let found = try findings(DocumentInput(id: "a", content: .text(Self.english)))
    #expect(found.document.language == "en")
    #expect(!found.diagnostics.contains { $0.id == "document.language" })
  }

  @Test func declaredRegionStaysAndAWrongDeclarationDoesNot() throws {
    let page = "<html lang=\"en-GB\"><body><p>\(Self.english)</p></body></html>"
    #expect(
      try findings(DocumentInput(id: "a", content: .html(page))).document.language == "en-GB")
    let wrong = "<html lang=\"en\"><body><p>\(Self.french)</p></body></html>"
    #expect(try findings(DocumentInput(id: "a", content: .html(wrong))).document.language == "fr")
  }

  @Test(arguments: [
    ("2016-11-18", "2016-11-17", true), ("2016-11-18", "2016-11-18", false),
    ("2016-11-18", "2016-11-19", false), ("2016-12", "2016-11-30", true),
    // A month that the day lies in may lie before it.
    ("2016-11", "2016-11-15", false),
  ])
  func documentsOfTheFutureAreRefused(published: String, asOf: String, isRefused: Bool) throws {
    let found = try findings(
      DocumentInput(id: "a", content: .text(Self.english), published: published), asOf: asOf)
    let note = found.diagnostics.first { $0.id == "document.future" }
    #expect((note != nil) == isRefused)
    #expect(found.deals.isEmpty == isRefused)
    if isRefused {
      #expect(note?.severity == .note)
      #expect(found.mentions.isEmpty && found.statements.isEmpty && found.parties.isEmpty)
    }
  }

  @Test func documentWithoutADateIsRead() throws {
    let found = try findings(
      DocumentInput(id: "a", content: .text(Self.english)), asOf: "1990-01-01")
    #expect(!found.deals.isEmpty)
  }
}
