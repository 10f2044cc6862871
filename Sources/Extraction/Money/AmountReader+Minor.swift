/// Parts of a currency after its units: "thirteen dollars and forty-five cents", "15 dollars 50".
extension AmountReader {
  /// A number of parts with their name: "forty-five cents", and the index after it.
  struct MinorPart {
    var number: ReadNumber
    var term: CurrencyTable.Term
    var end: Int
  }

  /// Reads "and 45 cents", "50 pence" at an index.
  func minorPart(at index: Int) -> MinorPart? {
    let start = pieces.lower(index) == "and" ? index + 1 : index
    guard start < pieces.count, let number = pieces.number(at: start, hasCurrency: false),
      number.scale == 1, number.mantissa < 1000,
      number.mantissa == number.mantissa.rounded(.down),
      let term = CurrencyTable.names[pieces.lower(number.end)], term.isMinor
    else { return nil }
    return MinorPart(number: number, term: term, end: number.end + 1)
  }

  /// How many of its parts make one unit of a currency.
  private static func parts(of code: String) -> Double {
    ["KWD", "BHD", "OMR", "JOD", "TND", "LYD", "IQD"].contains(code) ? 1000 : 100
  }

  /// Takes "and forty-five cents", "50" after "15 dollars", "25" after "17 USD" along.
  func takeMinorPart(_ amount: inout ReadAmount) {
    guard !amount.term.isMinor, !amount.hasScale, amount.high == nil, let value = amount.value,
      value == value.rounded(.down)
    else { return }
    let start = amount.pieces.upperBound
    guard pieces.kind(start - 1) != .number else { return }
    let parts = AmountReader.parts(of: amount.term.code)
    if let part = minorPart(at: start), part.number.mantissa * part.term.factor < parts {
      amount.value = value + part.number.mantissa * part.term.factor / parts
      amount.pieces = amount.pieces.lowerBound..<part.end
      // "five mao five": the last figure counts hundredths.
      if part.term.factor == 10, let last = pieces.number(at: part.end, hasCurrency: false),
        last.scale == 1, (1..<10).contains(last.mantissa), ends(at: last.end)
      {
        amount.value = (amount.value ?? value) + last.mantissa / parts
        amount.pieces = amount.pieces.lowerBound..<last.end
      }
      return
    }
    // A bare number counts only where nothing follows that it could count.
    guard start < pieces.count, pieces.lower(start) != "and",
      let number = pieces.number(at: start, hasCurrency: false), number.scale == 1,
      number.mantissa < 100, number.mantissa == number.mantissa.rounded(.down),
      number.mantissa >= 10 || number.isSpelled, ends(at: number.end)
    else { return }
    amount.value = value + number.mantissa / 100
    amount.pieces = amount.pieces.lowerBound..<number.end
  }

  /// Returns whether nothing follows that a number before an index could count.
  private func ends(at index: Int) -> Bool {
    let next = pieces.lower(index)
    return index >= pieces.count
      || pieces.kind(index) == .mark && next != "$" && next != "%" && next != "-"
      || next == "more" || next == "and"
  }

  /// The product of the scale words in an amount.
  func scale(of amount: ReadAmount) -> Double {
    var scale = 1.0
    for index in amount.pieces {
      let word = pieces.lower(index)
      if let factor = ScaleWords.words[word] {
        scale *= factor
      } else if let factor = ScaleWords.letters[word], pieces.kind(index - 1) == .number {
        scale *= factor
      }
    }
    return scale
  }
}
