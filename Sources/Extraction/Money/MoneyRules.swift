internal import Facts

/// Reads amounts of money from tokens.
enum MoneyRules {
  /// Returns the amounts of a text, in text order and without overlaps.
  ///
  /// - Complexity: O(n) in the number of tokens.
  static func mentions(in text: TokenizedText, document: Document) -> [MoneyMention] {
    var drafts: [Draft] = []
    for sentence in text.sentences where mayHoldMoney(text, sentence) {
      read(AmountPieces(text: text, tokens: sentence), sentence, into: &drafts)
    }
    guard !drafts.isEmpty else { return [] }
    var context: CurrencyContext?
    if drafts.contains(where: { $0.amount.term.family != nil }) {
      let explicit = Set(drafts.lazy.filter { $0.amount.isExplicit }.map { $0.amount.term.code })
      context = CurrencyContext(text: text, document: document, explicit: explicit)
    }
    return drafts.compactMap { mention($0, context) }
  }

  /// An amount with its bound, before its currency is settled.
  private struct Draft {
    var amount: ReadAmount
    var tokens: Range<Int>
    var currencyToken: Int
    var sentence: Range<Int>
    var bound: Bound
    var measures: DealValue.Measure
  }

  /// Returns whether a sentence has a number, a currency sign or a currency's name.
  private static func mayHoldMoney(_ text: TokenizedText, _ sentence: Range<Int>) -> Bool {
    for i in sentence {
      let token = text.tokens[i]
      switch token.kind {
      case .currencySign: return true
      case .number:
        // A number counts when a name, a code or a scale stands within the next words.
        for j in max(sentence.lowerBound, i - 2)..<min(sentence.upperBound, i + 8)
        where j != i && (isMoneyWord(text.tokens[j]) || isSolSign(text, j)) {
          return true
        }
      case .word:
        if token.end - token.start >= 3, isPlainMoneyWord(text, i) { return true }
        if token.shape.contains(.hasDigit), LetterFigure.mayBegin(token, in: text.bytes) {
          return true
        }
      case .quote, .mark: continue
      }
    }
    return false
  }

  private static func isMoneyWord(_ token: Token) -> Bool {
    switch token.kind {
    case .currencySign: return true
    case .word:
      if token.shape.contains(.hasHyphen) { return true }
      if token.shape.contains(.allCapitals), token.end - token.start <= 4 { return true }
      return moneyWords.contains(token)
    default: return false
    }
  }

  /// "S/", the sign of the sol.
  private static func isSolSign(_ text: TokenizedText, _ index: Int) -> Bool {
    text.tokens[index].kind == .mark && text.tokens[index].lower == "/" && index > 0
      && text.tokens[index - 1].lower == "s"
  }

  /// A word that by itself makes a sentence worth reading: "dollars", "euros", "billions".
  private static func isPlainMoneyWord(_ text: TokenizedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.shape.contains(.hasHyphen) else { return triggers.contains(token) }
    if token.lower.hasPrefix("multi") { return true }
    let letters = text.lower(index)
    return triggerEndings.contains { letters.hasSuffix($0) }
  }

  private static let triggerEndings = [
    "dollar", "dollars", "euro", "euros", "pound", "yen", "won", "rupee", "ruble", "rouble", "yuan",
  ]

  /// Names, abbreviations and codes in small letters.
  private static let moneyWords = WordSet(
    CurrencyTable.names.keys + CurrencyTable.prefixes.keys + CurrencyTable.smallCodes.keys)

  private static let triggers = WordSet(
    CurrencyTable.names.keys.filter { !commonWords.contains($0) }
      + ["billions", "millions", "trillions", "multibillion", "multimillion"])

  private static let commonWords: WordSet = ["real", "sum", "mark", "marks", "won", "sol"]

  private static func read(
    _ pieces: AmountPieces, _ sentence: Range<Int>, into drafts: inout [Draft]
  ) {
    let reader = AmountReader(pieces: pieces)
    var floor = 0
    var index = 0
    while index < pieces.count {
      var before: ReadAmount?
      if let last = drafts.last, last.sentence == sentence { before = last.amount }
      guard pieces.pieces[index].kind != .quote,
        var amount = reader.amount(at: index)
          ?? before.flatMap({ reader.elliptic(at: index, like: $0) })
      else {
        index += 1
        continue
      }
      // "20-billion-dollar" inside one token: the whole token belongs to the mention.
      if amount.high == nil { joinRange(&amount, reader, floor) }
      let bound = BoundWords.read(pieces, amount: amount, floor: floor)
      if isRange(amount), bound.bound != .range, let low = amount.value, let high = amount.high,
        low >= high
      {
        amount.high = nil
      }
      let range = bound.pieces
      drafts.append(
        Draft(
          amount: amount, tokens: pieces.tokens(range),
          currencyToken: pieces.pieces[amount.currencyPiece].token, sentence: sentence,
          bound: bound.bound,
          measures: MeasureWords.read(pieces, amount: amount, mention: range)))
      floor = range.upperBound
      index = range.upperBound
    }
  }

  private static func isRange(_ amount: ReadAmount) -> Bool { amount.high != nil }

  /// "between $3bn and $4bn", "$3 billion to $4 billion", "from $1bn to $2bn".
  private static func joinRange(_ amount: inout ReadAmount, _ reader: AmountReader, _ floor: Int) {
    let pieces = reader.pieces
    let start = amount.pieces.lowerBound
    let link = amount.pieces.upperBound
    let before = start > floor ? pieces.lower(start - 1) : .empty
    let word = pieces.lower(link)
    let isDash = word == "-" || word == "–" || word == "—"
    let isBetween = before == "between" && word == "and"
    guard isBetween || word == "to" || isDash || word == "and" && before == "between",
      link + 1 < pieces.count, let second = reader.amount(at: link + 1), second.high == nil,
      second.term.code == amount.term.code || second.term.family == amount.term.family,
      var low = amount.value, let high = second.value, high > low
    else { return }
    // "between €3 and €4 billion": the scale belongs to both.
    if !amount.hasScale, second.hasScale, low < 1000 {
      let scale = reader.scale(of: second)
      guard low * scale < high else { return }
      low *= scale
      amount.value = low
      amount.hasScale = true
    }
    if word == "to", reader.isChange(before: start) { return }
    if word == "—", pieces.pieces[link].hasSpaceBefore { return }
    amount.high = high
    amount.pieces = start..<second.pieces.upperBound
    amount.isExplicit = amount.isExplicit || second.isExplicit
    if second.isExplicit { amount.term = second.term }
    amount.rule = "money.range"
  }

  private static func mention(_ draft: Draft, _ context: CurrencyContext?) -> MoneyMention? {
    let amount = draft.amount
    var code = amount.term.code
    var isInferred = amount.isElliptic
    if let family = amount.term.family, let context {
      let resolved = context.resolve(
        amount.term, family: family, at: draft.currencyToken, sentence: draft.sentence)
      code = resolved.code
      isInferred = isInferred || resolved.isInferred
    }
    // Quotations in minor units keep them, under the market's code: GBX for pence, USX for cents.
    if amount.term.isMinor { code = String(code.prefix(2)) + "X" }
    guard let currency = Currency(validating: code) else { return nil }
    guard let value = amount.value else {
      return MoneyMention(
        tokens: draft.tokens,
        value: DealValue(
          figure: nil, bound: .unquantified, measures: draft.measures, currencyInferred: isInferred),
        rule: amount.rule)
    }
    let factor = amount.term.factor
    guard let low = Money(rounding: value * factor, currency: currency) else { return nil }
    var dealValue = DealValue(
      figure: low, bound: draft.bound, measures: draft.measures, currencyInferred: isInferred)
    if let end = amount.high {
      guard let high = Money(rounding: end * factor, currency: currency) else { return nil }
      dealValue.figure = Money(
        minorUnits: low.minorUnits / 2 + high.minorUnits / 2
          + (low.minorUnits % 2 + high.minorUnits % 2) / 2, currency: currency)
      dealValue.bound = .range
      dealValue.statedLow = low
      dealValue.statedHigh = high
    }
    return MoneyMention(tokens: draft.tokens, value: dealValue, rule: amount.rule)
  }
}
