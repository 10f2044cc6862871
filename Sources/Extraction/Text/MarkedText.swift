internal import Facts

/// A tokenised text with all mentions: what the rules for deals and statements read.
struct MarkedText: Sendable {
  let document: Document
  let text: TokenizedText
  /// What is known about each token's word.
  let words: [WordEntry]
  let money: [MoneyMention]
  let dates: [DateMention]
  let parties: [PartyMention]
  let persons: [PersonMention]
  let items: [ItemMention]
}
