internal import Facts

/// A tokenised text with all mentions: what the rules for deals and statements read.
///
/// A class, for every reader of a sentence keeps it.
final class MarkedText: Sendable {
  let document: Document
  let text: TokenizedText
  /// What is known about each token's word.
  let words: [WordEntry]
  let money: [MoneyMention]
  let dates: [DateMention]
  let parties: [PartyMention]
  let persons: [PersonMention]
  let items: [ItemMention]

  init(
    document: Document, text: TokenizedText, words: [WordEntry], money: [MoneyMention],
    dates: [DateMention], parties: [PartyMention], persons: [PersonMention], items: [ItemMention]
  ) {
    self.document = document
    self.text = text
    self.words = words
    self.money = money
    self.dates = dates
    self.parties = parties
    self.persons = persons
    self.items = items
  }
}
