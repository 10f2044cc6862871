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
  public func findings(of input: DocumentInput) -> Findings {
    let (document, readDiagnostics) = DocumentReader.read(input)
    var diagnostics = readDiagnostics
    let text = Tokenizer.tokenize(document.text)
    let money = MoneyRules.mentions(in: text, document: document)
    let dates = DateRules.mentions(in: text, published: document.published)
    let parties = PartyRules.mentions(in: text, document: document, lexicon: lexicon)
    let persons = PersonRules.mentions(in: text, parties: parties, lexicon: lexicon)
    let items = ItemRules.mentions(in: text, parties: parties, lexicon: lexicon)
    let marked = MarkedText(
      document: document, text: text, money: money, dates: dates, parties: parties,
      persons: persons, items: items)
    let deals = DealRules.deals(in: marked, lexicon: lexicon)
    let statements = StatementRules.statements(in: marked, deals: deals, lexicon: lexicon)
    diagnostics += marked.diagnostics
    return Findings(
      document: document, mentions: marked.mentions, deals: deals, statements: statements,
      parties: marked.partyCounts, diagnostics: diagnostics)
  }
}
