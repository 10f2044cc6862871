internal import Facts

/// Reads from the words around an amount what it plainly measures; `dealTotal` where nothing says
/// otherwise.
enum MeasureWords {
  private static let perUnit: WordSet = [
    "unit", "aircraft", "plane", "jet", "helicopter", "tank", "missile", "copy", "piece", "share",
    "vehicle", "ship", "system", "barrel", "ton", "tonne", "round", "drone", "head", "person",
    "capita", "battery", "item", "hour", "ounce", "litre", "liter", "gallon",
  ]
  private static let periods: WordSet = ["year", "annum", "month", "week", "quarter", "day"]

  /// Returns what the amount measures, as far as the same sentence says.
  static func read(_ pieces: AmountPieces, amount: ReadAmount, mention: Range<Int>)
    -> DealValue.Measure
  {
    let end = mention.upperBound
    var after = pieces.lower(end)
    var next = pieces.lower(end + 1)
    // "12-cent-a-share": the rest of the hyphenated word.
    if after == "," || after == "-" {
      after = next
      next = pieces.lower(end + 2)
    }
    if after == "each" || after == "apiece" || after == "a" && next == "piece" { return .unitPrice }
    if after == "a" || after == "per" || after == "an" || after == "every" || after == "each" {
      if perUnit.contains(next) { return .unitPrice }
      let then = pieces.lower(after == pieces.lower(end) ? end + 2 : end + 3)
      if periods.contains(next), !["earlier", "ago", "later", "before"].contains(then) {
        return .annual
      }
    }
    if after == "annually" || after == "yearly" { return .annual }
    return before(pieces, mention.lowerBound, end)
  }

  private static let budgetWords: WordSet = [
    "budget", "budgets", "budgetary", "spending", "expenditure", "expenditures", "outlays",
    "outlay", "gdp",
  ]
  private static let aidWords: WordSet = [
    "aid", "assistance", "grant", "grants", "loan", "loans", "donation", "credit",
  ]
  private static let pledgeWords: WordSet = [
    "promise", "promises", "promised", "promising", "pledge", "pledges", "pledged", "pledging",
  ]
  private static let revenueWords: WordSet = [
    "revenue", "revenues", "profit", "profits", "turnover", "earnings", "income", "sales",
    "exports", "losses", "loss", "imports", "backlog",
  ]

  /// Reads up to five words before and four after, within the clause.
  private static func before(_ pieces: AmountPieces, _ start: Int, _ end: Int) -> DealValue.Measure
  {
    var i = start - 1
    var steps = 0
    // "The grant, worth $20 million".
    if pieces.lower(i) == "worth", pieces.lower(i - 1) == ",",
      aidWords.contains(pieces.lower(i - 2))
    {
      return .aid
    }
    if isForOneUnit(pieces, before: start) { return .unitPrice }
    while i >= 0, steps < 5 {
      let word = pieces.lower(i)
      if pieces.kind(i) == .mark, word != "-" { break }
      if steps == 0, word == "annual" || word == "yearly" { return .annual }
      if word == "part", pieces.lower(i + 1) == "of" { return .partOfLarger }
      if word == "option" || word == "options" { return .option }
      if budgetWords.contains(word) { return .budget }
      if revenueWords.contains(word),
        word != "sales" || pieces.lower(i + 1) == "of" || pieces.lower(i - 1) == "annual"
      {
        return .revenue
      }
      if aidWords.contains(word), pieces.lower(i + 1) == "of" || pieces.lower(i + 1) == "worth" {
        return .aid
      }
      // "promises the emirate $38 billion": nobody buys so.
      if pledgeWords.contains(word) { return .aid }
      if clauseWords.contains(word) { break }
      i -= 1
      steps += 1
    }
    if isForDefence(pieces, end) { return .budget }
    var j = end
    while j < min(end + 4, pieces.count) {
      let word = pieces.lower(j)
      if pieces.kind(j) == .mark, word != "-" { break }
      if budgetWords.contains(word),
        j == end || pieces.lower(end) != "on" && pieces.lower(end) != "for"
      {
        return .budget
      }
      if aidWords.contains(word) { return .aid }
      if revenueWords.contains(word), word != "sales", word != "loss" { return .revenue }
      if word == "option" || word == "options" { return .option }
      if clauseWords.contains(word) { break }
      j += 1
    }
    return .dealTotal
  }

  /// "each missile costs", "the unit price of the aircraft is", up to seven words before.
  private static func isForOneUnit(_ pieces: AmountPieces, before start: Int) -> Bool {
    var i = start - 1
    while i >= 0, i >= start - 7, pieces.kind(i) != .mark {
      let next = pieces.lower(i + 1)
      switch pieces.lower(i) {
      case "unit": if unitPrices.contains(next) { return true }
      case "each", "per": if perUnit.contains(next) { return i >= start - 4 }
      default: break
      }
      i -= 1
    }
    return false
  }

  private static let unitPrices: WordSet = ["price", "prices", "cost", "costs", "value"]

  /// "$600 billion defence bill", "4.7 lakh crore for defence": what a state spends on it all.
  private static func isForDefence(_ pieces: AmountPieces, _ end: Int) -> Bool {
    func isDefence(_ i: Int) -> Bool {
      pieces.lower(i) == "defence" || pieces.lower(i) == "defense"
    }
    if isDefence(end) || pieces.lower(end) == "military" || pieces.lower(end) == "spending" {
      return pieces.lower(end + 1) == "bill" || pieces.lower(end + 1) == "appropriation"
    }
    guard pieces.lower(end) == "for" || pieces.lower(end) == "on", isDefence(end + 1) else {
      return false
    }
    return pieces.kind(end + 2) != .word
      || ["and", "in", "this", "next", "by", "over", "last"].contains(pieces.lower(end + 2))
  }

  private static let clauseWords: WordSet = [
    "that", "which", "who", "and", "but", "said", "says", "while", "because", "deal", "contract",
    "agreement", "sale", "purchase",
  ]
}
