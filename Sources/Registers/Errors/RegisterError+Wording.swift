internal import Facts

extension RegisterError: CustomStringConvertible {
  /// What is wrong, without the place: "5 values where the header has 20".
  public var message: String {
    switch code {
    case .emptyFile: "the file is empty"
    case .tooLarge(let megabytes): "the file has \(megabytes) MiB, the limit is 32"
    case .invalidUTF8: "the bytes here are not UTF-8 text"
    case .openQuote: "the quotation mark opened here is never closed"
    case .textAfterQuote: "text after a closing quotation mark"
    case .quoteInsideValue: "a quotation mark inside a value"
    case .raggedRow(let found, let expected):
      "\(counted(found, "value")) where the header has \(counted(expected, "column"))"
    case .repeatedHeader: "the header is repeated"
    case .repeatedColumn(let name, let first):
      "the column \(shown(name)) stands here again, first as column \(first)"
    case .missingColumn(let name): "the column \(shown(name)) is missing"
    case .unknownColumn(let name, _): "there is no column \(shown(name))"
    case .missingValue(let column): "\(column) is empty"
    case .noNumber(let column, let value): "\(column) \(shown(value)) is no number"
    case .noCurrency(let value): "currency \(shown(value)) is no currency code"
    case .noDate(let column, let value): "\(column) \(shown(value)) is no date"
    case .unknownWord(let column, let value, _, _): "\(column) \(shown(value)) is not known"
    case .contradiction(_, _, let kind): kind.message
    }
  }

  /// What to do about it: "write 2016, 2016-11 or 2016-11-22".
  public var suggestion: String {
    switch code {
    case .emptyFile: "begin it with the header \(DealColumn.header)"
    case .tooLarge: "split it into several files"
    case .invalidUTF8: "save the file as UTF-8"
    case .openQuote: "close it, or write \"\" for a quotation mark inside a quoted value"
    case .textAfterQuote: "put the whole value in quotation marks and double those inside it"
    case .quoteInsideValue: "put the whole value in quotation marks and double those inside it"
    case .raggedRow(let found, let expected):
      found < expected
        ? "add the missing delimiters" : "put values with a delimiter inside in quotation marks"
    case .repeatedHeader: "delete this line"
    case .repeatedColumn: "delete or rename one of the two"
    case .missingColumn(let name): "add a column \(name) to the header"
    case .unknownColumn(_, let nearest):
      RegisterError.orDidYouMean(nearest, else: "delete or rename it")
    case .missingValue(DealColumn.supplier.rawValue): "a row needs a supplier or a recipient"
    case .missingValue(let column): "every row needs a \(column)"
    case .noNumber: "write figures with a point for decimals, such as 2500000000"
    case .noCurrency: "write an ISO 4217 code such as USD"
    case .noDate: "write 2016, 2016-11, 2016-Q4 or 2016-11-22"
    case .unknownWord(_, _, let nearest, let allowed):
      RegisterError.orDidYouMean(nearest, else: "write one of \(allowed.joined(separator: ", "))")
    case .contradiction(_, let other, let kind): kind.suggestion(other)
    }
  }

  /// The fault as a tool prints it: place, what is wrong, what to do, then the line with a caret
  /// under the place.
  public var description: String {
    InputProblem(
      code: "register", file: file, line: line, column: column, message: message,
      help: suggestion, sourceLine: text.isEmpty ? nil : text
    ).description
  }

  private static func orDidYouMean(_ nearest: String?, else other: String) -> String {
    nearest.map { "did you mean \($0)?" } ?? other
  }

  private func shown(_ value: String) -> String {
    let scalars = InputProblem.printable(value).unicodeScalars
    return "\"" + String(String.UnicodeScalarView(scalars.prefix(40)))
      + (scalars.count > 40 ? "…" : "") + "\""
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}

extension RegisterError.Contradiction {
  fileprivate var message: String {
    switch self {
    case .amountWithoutCurrency: "an amount without a currency"
    case .endsReversed: "the lower end of the range is above its upper end"
    case .rangeWithoutEnds: "a range without both its ends"
    case .boundWithoutAmount: "a bound without an amount"
    }
  }

  fileprivate func suggestion(_ other: String) -> String {
    switch self {
    case .amountWithoutCurrency: "fill in \(other) with an ISO 4217 code such as USD"
    case .endsReversed: "exchange low and high"
    case .rangeWithoutEnds: "fill in low and high"
    case .boundWithoutAmount: "fill in \(other), or write unquantified"
    }
  }
}

extension RegisterErrors: CustomStringConvertible {
  /// Every fault, one after another.
  public var description: String {
    var parts = errors.map(\.description)
    if omitted > 0 { parts.append("and \(omitted) more") }
    return parts.joined(separator: "\n")
  }
}
