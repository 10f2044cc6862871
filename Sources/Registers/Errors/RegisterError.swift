/// One fault of a register's file, with its place.
public struct RegisterError: Error, Hashable, Sendable {
  /// What is wrong, with what was found there.
  public let code: Code
  /// The file's name as given.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The character of the line, from 1.
  public let column: Int
  /// The line's own text, without its end; at most 400 characters of it.
  public let text: String

  /// The kinds of faults of a register, each with the data that its wording needs.
  public enum Code: Hashable, Sendable {
    case emptyFile
    case tooLarge(megabytes: Int)
    case invalidUTF8
    /// A quotation mark that is never closed.
    case openQuote
    /// Something other than a delimiter after a closing quotation mark.
    case textAfterQuote
    /// A quotation mark inside a value that does not begin with one.
    case quoteInsideValue
    /// A row with another number of values than the header.
    case raggedRow(found: Int, expected: Int)
    /// The header again, further down.
    case repeatedHeader
    /// The same column name twice.
    case repeatedColumn(name: String, firstColumn: Int)
    case missingColumn(name: String)
    case unknownColumn(name: String, nearest: String?)
    case missingValue(column: String)
    case noNumber(column: String, value: String)
    case noCurrency(value: String)
    case noDate(column: String, value: String)
    /// A value that is none of the words that the column allows.
    case unknownWord(column: String, value: String, nearest: String?, allowed: [String])
    /// Two values of a row that do not go together.
    case contradiction(column: String, other: String, Contradiction)
  }

  /// How two values of a row contradict each other.
  public enum Contradiction: Hashable, Sendable {
    /// An amount without a currency.
    case amountWithoutCurrency
    /// A range whose lower end is above its upper end.
    case endsReversed
    /// A range without both ends and without an amount.
    case rangeWithoutEnds
    /// A bound without an amount.
    case boundWithoutAmount
  }

  init(_ code: Code, file: String, line: Int, column: Int, text: String) {
    self.code = code
    self.file = file
    self.line = line
    self.column = column
    self.text = text
  }
}

/// The faults of a register's file, in the order of their places: at least one.
public struct RegisterErrors: Error, Hashable, Sendable {
  /// The faults, at most 100 of them.
  public let errors: [RegisterError]
  /// The number of faults beyond those listed.
  public let omitted: Int

  init(_ errors: [RegisterError], omitted: Int) {
    self.errors = errors
    self.omitted = omitted
  }
}
