internal import Facts

/// The reference tables that rules look words up in, read once.
public final class Lexicon: Sendable {
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
    itemWords = ItemWord.table()
    institutions = InstitutionWords(institutionTerms)
    dealWords = DealWord.table()
  }
}
