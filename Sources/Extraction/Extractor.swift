public import Facts

/// Turns documents into findings.
///
/// Never throws on a document: bad input gives diagnostics.
public struct Extractor: Sendable {
  private let lexicon: Lexicon

  /// Reads the shipped reference tables.
  ///
  /// - Throws: an error when a table is missing beside the program.
  public init() throws { lexicon = try Lexicon() }

  /// Returns what one input says.
  ///
  /// - Parameter asOf: the day that nothing may look beyond: a document published after it gives no
  ///   findings, but the note `document.future`. `nil` reads every document; documents without a
  ///   date are always read.
  public func findings(of input: DocumentInput, asOf: CalendarDate? = nil) -> Findings {
    let (received, isRefused) = Extractor.reception(of: input, asOf: asOf)
    if isRefused { return received }
    let document = received.document
    var diagnostics = received.diagnostics
    let text = Tokenizer.tokenize(document.text)
    let money = MoneyRules.mentions(in: text, document: document)
    let dates = DateRules.mentions(in: text, published: document.published)
    let parties = PartyRules.mentions(in: text, document: document, lexicon: lexicon)
    let words = WordTable.entries(of: text.tokens)
    let persons = PersonRules.mentions(
      in: text, words: words, parties: parties, lexicon: lexicon)
    let items = ItemRules.mentions(in: text, parties: parties, lexicon: lexicon)
    let marked = MarkedText(
      document: document, text: text, words: words, money: money, dates: dates,
      parties: parties, persons: persons, items: items)
    let deals = DealRules.deals(in: marked, lexicon: lexicon)
    let statements = StatementRules.statements(in: marked, deals: deals, lexicon: lexicon)
    diagnostics += marked.diagnostics
    return Findings(
      document: document, mentions: marked.mentions, deals: deals, statements: statements,
      parties: marked.partyCounts, diagnostics: diagnostics)
  }

  /// Returns the document of an input with its diagnostics and without any finding, and whether it
  /// is refused because it was published after a day.
  public static func reception(
    of input: DocumentInput, asOf: CalendarDate? = nil
  ) -> (findings: Findings, isRefused: Bool) {
    var (document, diagnostics) = DocumentReader.read(input)
    diagnostics += Reception.languageNotes(&document)
    let note = Reception.futureNote(document, asOf: asOf)
    if let note { diagnostics.append(note) }
    return (Findings(document: document, diagnostics: diagnostics), note != nil)
  }
}
