internal import Facts

/// A person named in a text, with the role that stands beside the name.
struct PersonMention: Sendable {
  /// The tokens of the name alone.
  var name: Range<Int>
  /// The tokens of name, role and organisation together.
  var whole: Range<Int>
  /// Fullest name in the document, such as `Viktor Ozerov`.
  var fullName: String
  var role: String?
  var organisation: String?
  var country: CountryCode?
  /// Which pronoun stands for the person; `nil` when neither title nor given name shows it.
  var gender: Gender?
  /// The name of the rule that read it.
  var rule: String

  enum Gender: Sendable { case female, male }
}
