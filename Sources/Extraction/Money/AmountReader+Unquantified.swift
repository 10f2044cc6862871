/// Money without a figure or without its currency, and the verbs of change that part two figures.
extension AmountReader {
  private static let vague: WordSet = ["several", "many", "multiple", "untold", "countless"]

  /// "several billion dollars", "billions of euros", "multi-billion-dollar", "a few million pounds".
  func unquantified(at start: Int) -> ReadAmount? {
    var index = start
    let word = pieces.lower(index)
    if AmountReader.vague.contains(word) {
      index += 1
    } else if word == "a", pieces.lower(index + 1) == "few" || pieces.lower(index + 1) == "couple" {
      index += 2
      if pieces.lower(index) == "of" { index += 1 }
    } else if word == "few" {
      index += 1
    } else if word == "tens" || word == "hundreds" || word == "thousands" || word == "dozens",
      pieces.lower(index + 1) == "of"
    {
      index += 2
      if pieces.lower(index) == "thousands" || pieces.lower(index) == "hundreds",
        pieces.lower(index + 1) == "of"
      {
        index += 2
      }
    } else if word == "multi" {
      index += 1
    } else if let rest = joined(index) {
      index += 1
      return finishUnquantified(start, index, scaleSeen: rest)
    } else if word == "billions" || word == "millions" || word == "trillions" {
      // Goes on below.
    } else {
      return nil
    }
    var scaleSeen = false
    while index < pieces.count, pieces.isScale(index), pieces.lower(index) != "dozen" {
      scaleSeen = true
      index += 1
    }
    guard scaleSeen || word == "tens" || word == "hundreds" || word == "thousands" else {
      return nil
    }
    return finishUnquantified(start, index, scaleSeen: true)
  }

  /// "multibillion", "multimillion".
  private func joined(_ index: Int) -> Bool? {
    guard pieces.lower(index).hasPrefix("multi") else { return nil }
    let letters = pieces.letters(index)
    return letters.hasSuffix("illion") || letters.hasSuffix("illions") ? true : nil
  }

  private func finishUnquantified(_ start: Int, _ end: Int, scaleSeen: Bool) -> ReadAmount? {
    var index = end
    if pieces.lower(index) == "of" { index += 1 }
    guard scaleSeen else { return nil }
    if let name = currencyName(at: &index, hasScale: true) {
      return ReadAmount(
        pieces: start..<index, value: nil, high: nil, currencyPiece: name.piece, term: name.term,
        isExplicit: name.isExplicit, hasScale: true, rule: "money.unquantified")
    }
    // "worth billions", "spending billions".
    guard ["billions", "millions", "trillions"].contains(pieces.lower(start)), start > 0,
      AmountReader.spends.contains(pieces.lower(start - 1)), pieces.lower(end) != "of"
    else { return nil }
    return ReadAmount(
      pieces: start..<end, value: nil, high: nil, currencyPiece: start,
      term: CurrencyTable.Term(code: "USD", family: .dollar), isExplicit: false, hasScale: true,
      rule: "money.unquantified")
  }

  private static let spends: WordSet = [
    "worth", "cost", "costs", "costing", "spend", "spends", "spent", "spending", "pay", "paid",
    "paying", "invest", "invested", "investing", "save", "saved", "saving", "earn", "earned",
    "owed", "owes",
  ]

  // MARK: Without a currency

  private static let ellipticBefore: WordSet = [
    "and", "or", "-", "–", "another", "additional", "further", "remaining", "plus", "other",
  ]
  private static let ellipticAfter: WordSet = [
    "for", "to", "from", ",", ".", ";", ")", "by", "through", "went", "goes", "will", "",
  ]

  /// Reads a figure that shares the currency of the amount before it in the sentence: "€5 million for
  /// the army and 6 million for the navy".
  func elliptic(at index: Int, like amount: ReadAmount) -> ReadAmount? {
    guard amount.hasScale, amount.value != nil, pieces.kind(index) == .number,
      AmountReader.ellipticBefore.contains(pieces.lower(index - 1)),
      let number = pieces.number(at: index, hasCurrency: false), number.scale >= 1e6,
      AmountReader.ellipticAfter.contains(pieces.lower(number.end))
    else { return nil }
    return ReadAmount(
      pieces: index..<number.end, value: number.value, high: nil,
      currencyPiece: amount.currencyPiece, term: amount.term, isExplicit: false, hasScale: true,
      isElliptic: true, rule: "money.elliptic")
  }

  // MARK: Changes

  private static let changes: WordSet = [
    "rise", "rose", "risen", "rises", "rising", "increase", "increased", "increases", "increasing",
    "grow", "grew", "grown", "grows", "growing", "fall", "fell", "fallen", "falls", "falling",
    "cut", "cuts", "drop", "dropped", "drops", "raise", "raised", "raises", "raising", "up", "down",
    "jump", "jumped", "climb", "climbed", "decline", "declined", "reduce", "reduced", "shrink",
    "shrank", "soar", "soared", "swell", "swelled", "double", "doubled", "tripled", "went",
    "lowered",
    "boost", "boosted", "slashed", "decreased", "decrease", "moved", "changed", "upped",
  ]

  /// Returns whether a verb of change stands up to five pieces before an index.
  func isChange(before index: Int) -> Bool {
    var i = index - 1
    while i >= 0, i >= index - 5 {
      if AmountReader.changes.contains(pieces.lower(i)),
        !(pieces.lower(i) == "up" && pieces.lower(i + 1) == "to")
      {
        return true
      }
      i -= 1
    }
    return false
  }
}
