/// A word, number or mark of a text, with its place.
struct Token: Sendable {
  /// The UTF-8 offsets in the document's text.
  let start: Int32
  let end: Int32
  /// The hash of ``lower``, which ``WordMap`` looks words up by.
  let hash: UInt32
  let kind: Kind
  let shape: Shape
  /// The word in lower case; typographic apostrophes are made plain.
  let lower: Word

  enum Kind: UInt8, Sendable {
    /// Begins with a letter: `Turkey`, `S-400`, `U.S.`, `can't`, `'s`.
    case word
    /// Begins with a digit: `3.4`, `1,200`, `2016`. Units are tokens of their own: `3.4` `bn`.
    case number
    /// A currency sign: `$`, `€`, `£`, `¥`, `₹`, `₽`, `₺`, `₩`, `₪`, `฿`, `₫`, `₴`, `₸`, `₦`, `₱`.
    case currencySign
    /// A quotation mark of any kind, not an apostrophe within a word.
    case quote
    /// Any other mark, one character, or a run of dots or of dashes.
    case mark
  }

  struct Shape: OptionSet, Sendable {
    let rawValue: UInt16
    /// The first letter is a capital.
    static let capitalised = Shape(rawValue: 1)
    /// Two letters or more, all capitals: `NATO`.
    static let allCapitals = Shape(rawValue: 2)
    /// Holds a digit: `F-16`.
    static let hasDigit = Shape(rawValue: 4)
    /// White space stands before.
    static let spaceBefore = Shape(rawValue: 8)
    /// A line break stands before.
    static let lineBefore = Shape(rawValue: 16)
    /// The first token of a paragraph.
    static let paragraphStart = Shape(rawValue: 32)
    /// Holds a hyphen: `Russian-made`.
    static let hasHyphen = Shape(rawValue: 64)
    /// A possessive ending: `'s` or a bare `'` after a plural.
    static let possessive = Shape(rawValue: 128)
    /// A full stop after an abbreviation, which does not end a sentence by itself.
    static let abbreviationDot = Shape(rawValue: 256)
  }

  /// A Boolean value that says whether the word begins with a capital.
  var isCapitalised: Bool { shape.contains(.capitalised) }
}
