internal import Facts

/// The reference tables that rules look words up in, read once.
public struct Lexicon: Sendable {
  /// Countries by every name, organisations, institutions and companies.
  let parties: PhraseTable<PartyTerm>
  /// Weapons by designation and name.
  let items: PhraseTable<ItemTerm>
  /// Designations without hyphens and blanks, such as `s400`, for spellings not in ``items``.
  let designations: [String: ItemTerm]
  /// The words that make up generic descriptions.
  let itemWords: WordMap<ItemWord>
  /// Nouns that make an institution of a country's name.
  let institutions: InstitutionWords
  /// The adjective of each country by its code: `TR` to `Turkish`.
  let adjectives: [String: String]
  /// The words that deals are told with.
  let dealWords: WordMap<DealWord>

  /// Reads the shipped tables.
  ///
  /// - Throws: nothing at present; tables beside the program may be added.
  public init() throws {
    parties = PartyTerm.table()
    adjectives = PartyTerm.adjectives()
    (items, designations) = ItemTerm.tables()
    itemWords = WordMap(ItemWord.table())
    institutions = InstitutionWords(institutionTerms)
    dealWords = WordMap(DealWord.table())
  }
}

/// Calls a closure with each line of a table as UTF-8, without the blanks before it.
func forEachRow(of table: String, _ body: (ArraySlice<UInt8>) -> Void) {
  let bytes = Array(table.utf8)
  for line in bytes.split(separator: 0x0A) {
    let content = line.drop { $0 == 0x20 }
    if !content.isEmpty { body(content) }
  }
}

/// Calls a closure with each line of a table, without the blanks before it.
func forEachLine(of table: String, _ body: (Substring) -> Void) {
  for line in table.split(separator: "\n") {
    let content = line.drop { $0 == " " }
    if !content.isEmpty { body(content) }
  }
}
