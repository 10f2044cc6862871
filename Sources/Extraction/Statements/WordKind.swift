/// What a word can be in a clause; several at once where the word is ambiguous.
struct WordKind: OptionSet, Sendable {
  let rawValue: UInt32
  /// he, she, it, they, who, I, we, you.
  static let pronoun = WordKind(rawValue: 1 << 0)
  /// the, a, this, his, some, both.
  static let determiner = WordKind(rawValue: 1 << 1)
  /// be, have, do in all forms.
  static let auxiliary = WordKind(rawValue: 1 << 2)
  /// will, would, can, may, must.
  static let modal = WordKind(rawValue: 1 << 3)
  /// not, never, n't forms.
  static let negation = WordKind(rawValue: 1 << 4)
  /// also, again, later, recently.
  static let adverb = WordKind(rawValue: 1 << 5)
  static let preposition = WordKind(rawValue: 1 << 6)
  /// that, because, while, which, if.
  static let subordinator = WordKind(rawValue: 1 << 7)
  /// and, but, or.
  static let coordinator = WordKind(rawValue: 1 << 8)
  /// Monday, yesterday, today, tonight.
  static let time = WordKind(rawValue: 1 << 9)
  /// minister, spokesman, analyst: one person by office or trade.
  static let role = WordKind(rawValue: 1 << 10)
  /// Stands directly before a name: Mr, Gen, Captain, Datuk.
  static let honorific = WordKind(rawValue: 1 << 11)
  /// Stands before a role: former, deputy, chief, foreign, defence.
  static let roleModifier = WordKind(rawValue: 1 << 12)
  /// officials, experts, critics: several persons.
  static let people = WordKind(rawValue: 1 << 13)
  /// ministry, company, government, party.
  static let organisation = WordKind(rawValue: 1 << 14)
  /// report, poll, study, statement: what persons write.
  static let record = WordKind(rawValue: 1 << 15)
  static let givenMale = WordKind(rawValue: 1 << 16)
  static let givenFemale = WordKind(rawValue: 1 << 17)
  /// A finite verb that shows that a clause has begun.
  static let verb = WordKind(rawValue: 1 << 18)
  /// van, bin, de: within a name.
  static let particle = WordKind(rawValue: 1 << 19)
  /// interview, statement, letter: "said in a …".
  static let occasion = WordKind(rawValue: 1 << 20)
  /// Ends the name of a place or organisation: Airport, Avenue, University.
  static let notName = WordKind(rawValue: 1 << 21)

  static let given: WordKind = [.givenMale, .givenFemale]

  /// A Boolean value that says whether the word is somebody's given name.
  var isGiven: Bool { !isDisjoint(with: .given) }

  /// Words that never stand inside a noun phrase.
  static let closed: WordKind = [
    .pronoun, .auxiliary, .modal, .negation, .subordinator, .coordinator, .verb,
  ]
}
