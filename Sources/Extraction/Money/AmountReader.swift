/// An amount read from pieces, before its bound and its currency's context are known.
struct ReadAmount: Sendable {
  /// From the currency's or number's first piece to the last.
  var pieces: Range<Int>
  /// The amount in the term's unit; the low end of a range; `nil` where unquantified.
  var value: Double?
  /// The high end of a range.
  var high: Double?
  /// The index of the piece that holds the currency.
  var currencyPiece: Int
  var term: CurrencyTable.Term
  /// Whether a country's adjective or a code names the currency without doubt.
  var isExplicit: Bool
  var hasScale: Bool
  /// "a billion-dollar deal": a magnitude more than a figure.
  var isLoose = false
  /// The currency is that of the amount before: "and 6 million for the navy".
  var isElliptic = false
  var rule: String
}

/// Reads amounts of money from the pieces of a sentence.
struct AmountReader {
  let pieces: AmountPieces

  /// Returns the amount that begins at an index, or `nil`.
  func amount(at index: Int) -> ReadAmount? {
    switch pieces.pieces[index].kind {
    case .currencySign: return currencyFirst(at: index)
    case .number: return numberFirst(at: index) ?? currencyFirst(at: index)
    case .word: return wordFirst(at: index)
    case .mark:
      return ScaleWords.vulgarFractions[pieces.lower(index)] != nil || pieces.lower(index) == "."
        ? numberFirst(at: index) : nil
    case .quote: return nil
    }
  }

  private func wordFirst(at index: Int) -> ReadAmount? {
    let word = pieces.lower(index)
    if let amount = currencyFirst(at: index) { return amount }
    if let amount = unquantified(at: index) ?? scaleFirst(at: index) { return amount }
    if AmountReader.canBeginNumber(word) { return numberFirst(at: index) }
    return nil
  }

  /// "bn NOK 1.2", "million EUR 20": the scale before the currency.
  private func scaleFirst(at index: Int) -> ReadAmount? {
    guard let scale = ScaleWords.words[pieces.lower(index)], scale >= 1e6,
      !pieces.letters(index).hasSuffix("s"), index == 0 || pieces.kind(index - 1) != .number,
      index + 1 < pieces.count, var amount = currencyFirst(at: index + 1), amount.isExplicit,
      !amount.hasScale, let value = amount.value
    else { return nil }
    amount.value = value * scale
    amount.high = amount.high.map { $0 * scale }
    amount.pieces = index..<amount.pieces.upperBound
    amount.hasScale = true
    return amount
  }

  /// Returns whether a spelled number may begin with the word.
  static func canBeginNumber(_ word: Word) -> Bool {
    ScaleWords.units[word] != nil || ScaleWords.tens[word] != nil || word == "half"
      || word == "quarter" || word == "a" || word == "an"
  }

  // MARK: Currency before the number

  /// Reads "$", "US$", "EUR", "Rs." … at an index: the term and the index after it.
  func currencyPrefix(at index: Int) -> (
    term: CurrencyTable.Term, end: Int, scale: Double, isExplicit: Bool
  )? {
    guard index < pieces.count else { return nil }
    let piece = pieces.pieces[index]
    switch piece.kind {
    case .currencySign:
      guard let term = CurrencyTable.signs[piece.lower] else { return nil }
      return (term, index + 1, 1, term.family == nil)
    case .word:
      let next = index + 1
      if pieces.kind(next) == .currencySign, pieces.lower(next) == "$",
        let code = CurrencyTable.dollarPrefixes[piece.lower],
        !pieces.pieces[next].hasSpaceBefore || piece.lower != "a"
      {
        return (CurrencyTable.Term(code: code), next + 1, 1, true)
      }
      if let term = CurrencyTable.code(piece.lower, allCapitals: piece.isAllCapitals) {
        var end = next
        // "USD $5 million": code and sign say the same.
        if pieces.kind(end) == .currencySign { end += 1 }
        return (term, end, 1, true)
      }
      if piece.isAllCapitals, let scaled = CurrencyTable.scaledCodes[piece.lower] {
        return (scaled.term, next, scaled.scale, true)
      }
      if let term = CurrencyTable.prefixes[piece.lower],
        !CurrencyTable.capitalPrefixes.contains(piece.lower) || piece.isAllCapitals
          || piece.isCapitalised
            && (piece.lower.count == 1 || CurrencyTable.titlePrefixes.contains(piece.lower)),
        piece.lower != "euro" && piece.lower != "euros" || pieces.kind(next) == .number
      {
        var end = next
        if pieces.lower(end) == ".", pieces.kind(end + 1) == .number { end += 1 }
        // "R" and the like stand glued to the number.
        if piece.lower.count == 1, end < pieces.count, pieces.pieces[end].hasSpaceBefore {
          return nil
        }
        return (term, end, 1, term.family == nil)
      }
      if let end = solSign(at: index) { return (CurrencyTable.Term(code: "PEN"), end, 1, true) }
      return nil
    default: return nil
    }
  }

  /// Returns the index after "S/" or "S/.", the sign of the sol.
  private func solSign(at index: Int) -> Int? {
    guard pieces.lower(index) == "s", pieces.pieces[index].isCapitalised,
      pieces.lower(index + 1) == "/", !pieces.pieces[index + 1].hasSpaceBefore
    else { return nil }
    let end = pieces.lower(index + 2) == "." ? index + 3 : index + 2
    return pieces.kind(end) == .number ? end : nil
  }

  private func currencyFirst(at index: Int) -> ReadAmount? {
    guard var prefix = currencyPrefix(at: index) else { return nil }
    // "EUR million 20": the scale before the figure.
    if prefix.isExplicit, pieces.isScale(prefix.end), pieces.kind(prefix.end + 1) == .number,
      let scale = ScaleWords.words[pieces.lower(prefix.end)], scale >= 1000
    {
      prefix.scale *= scale
      prefix.end += 1
    }
    guard
      let number = pieces.number(at: prefix.end, hasCurrency: true),
      !number.isSpelled || pieces.kind(index) == .currencySign
        || pieces.pieces[index].isAllCapitals && number.scale > 1,
      !isWeakPrefix(index, number) || rangeEnd(after: number, prefix: prefix)?.number.scale ?? 1 > 1
    else { return nil }
    var amount = ReadAmount(
      pieces: index..<number.end, value: number.value * prefix.scale, high: nil,
      currencyPiece: index, term: prefix.term, isExplicit: prefix.isExplicit,
      hasScale: number.scale > 1 || prefix.scale > 1, rule: "money.currency-first")
    // "$5-6 billion", "$75-80 m", "EUR 3 to 4 million".
    if let high = rangeEnd(after: number, prefix: prefix) {
      if number.scale == 1, high.number.scale > 1 {
        amount.value = number.mantissa * high.number.scale * prefix.scale
      }
      amount.high = high.number.value * prefix.scale
      amount.pieces = index..<high.number.end
      amount.hasScale = amount.hasScale || high.number.scale > 1
      amount.rule = "money.range"
      if let low = amount.value, low >= (amount.high ?? 0) { return single(index, prefix, number) }
    }
    if let value = thousands(pieces.digits(prefix.end), number, prefix.term) {
      amount.value = value
    }
    takeTrailingName(&amount)
    takeMinorPart(&amount)
    return amount
  }

  /// "EUR 500.000": a dot before three digits and no scale marks thousands, as on the continent.
  private func thousands(_ digits: String, _ number: ReadNumber, _ term: CurrencyTable.Term)
    -> Double?
  {
    guard number.scale == 1, !number.isSpelled, digits.utf8.count >= 5,
      let dot = digits.utf8.lastIndex(of: 0x2E),
      digits.utf8.distance(from: dot, to: digits.utf8.endIndex) == 4,
      !digits.hasPrefix("0"), term.code == "EUR" || digits.hasSuffix("00"),
      digits.utf8.firstIndex(of: 0x2E) == dot, !digits.utf8.contains(0x2C)
    else { return nil }
    return (number.mantissa * 1000).rounded()
  }

  private func single(
    _ index: Int, _ prefix: (term: CurrencyTable.Term, end: Int, scale: Double, isExplicit: Bool),
    _ number: ReadNumber
  ) -> ReadAmount {
    ReadAmount(
      pieces: index..<number.end, value: number.value * prefix.scale, high: nil,
      currencyPiece: index, term: prefix.term, isExplicit: prefix.isExplicit,
      hasScale: number.scale > 1, rule: "money.currency-first")
  }

  /// A code that is also a word needs a scale after the number: "TRY 10 billion", not "ALL 70".
  private func isWeakPrefix(_ index: Int, _ number: ReadNumber) -> Bool {
    CurrencyTable.weakCodes.contains(pieces.lower(index)) && number.scale == 1
      && number.mantissa < 10_000
  }

  /// Reads "-80 m", "to 6 billion", "–$1.8 b" after the first number of a range.
  private func rangeEnd(
    after number: ReadNumber,
    prefix: (term: CurrencyTable.Term, end: Int, scale: Double, isExplicit: Bool)?,
    isBetween: Bool = false
  ) -> (number: ReadNumber, term: CurrencyTable.Term?)? {
    var index = number.end
    let link = pieces.lower(index)
    let isDash = link == "-" || link == "–" || link == "—" || link == "‑"
    guard isDash || link == "to" || link == "or" || isBetween && link == "and" else { return nil }
    index += 1
    var term: CurrencyTable.Term?
    if prefix != nil, let second = currencyPrefix(at: index) {
      guard second.term.code == prefix?.term.code || second.term.code == "USD" else { return nil }
      term = second.term
      index = second.end
    }
    guard let high = pieces.number(at: index, hasCurrency: prefix != nil) else { return nil }
    // "$3 billion to 4 countries": a bare small number after "to" needs the currency or a scale.
    if !isDash, prefix != nil, term == nil, high.scale == 1, number.scale > 1 { return nil }
    if isDash, term == nil, prefix != nil, number.scale > 1, high.scale == 1 { return nil }
    // "rose $2 billion to $5 billion" says by how much and to what.
    if !isDash, prefix != nil, prefix.map({ isChange(before: $0.end - 1) }) ?? false { return nil }
    // "$9 m or $22 m" are two figures; "5 or 6 billion" is a range.
    if link == "or", term != nil || number.scale != 1 || high.scale == 1 { return nil }
    let low = number.scale == 1 ? number.mantissa * high.scale : number.value
    guard high.value > low else { return nil }
    // "1 or 2" yes; "5 or 6,000" no.
    return (high, term)
  }

  /// "$5 million dollars", "US$5 million USD": the name repeats the sign.
  private func takeTrailingName(_ amount: inout ReadAmount) {
    let end = amount.pieces.upperBound
    guard end < pieces.count, pieces.kind(end) == .word else { return }
    let word = pieces.lower(end)
    if amount.term.family == .dollar {
      if word == "dollars" || word == "usd" && pieces.pieces[end].isAllCapitals {
        amount.pieces = amount.pieces.lowerBound..<end + 1
      } else if pieces.pieces[end].isAllCapitals,
        ["cad", "aud", "nzd", "sgd", "hkd", "twd", "can", "us"].contains(word),
        let code = CurrencyTable.dollarPrefixes[word]
      {
        amount.pieces = amount.pieces.lowerBound..<end + 1
        amount.term = CurrencyTable.Term(code: code)
        amount.isExplicit = true
      }
    }
  }

  // MARK: Number before the currency

  private func numberFirst(at index: Int) -> ReadAmount? {
    guard let number = pieces.number(at: index, hasCurrency: false) else { return nil }
    if let amount = numberWithName(from: index, low: nil, number: number) { return amount }
    // "5 to 6 billion euros", "between 5 and 6 billion euros".
    let isBetween = pieces.lower(index - 1) == "between"
    guard let range = rangeEnd(after: number, prefix: nil, isBetween: isBetween) else { return nil }
    guard var amount = numberWithName(from: index, low: number, number: range.number) else {
      return nil
    }
    amount.rule = "money.range"
    return amount
  }

  private func numberWithName(from start: Int, low: ReadNumber?, number: ReadNumber) -> ReadAmount?
  {
    var number = number
    var index = number.end
    // "two billion of euros" is rare; "half a billion U.S. dollars", "3 Swiss francs".
    guard let name = currencyName(at: &index, hasScale: number.scale > 1) else { return nil }
    guard
      !name.isWeak || name.isCountry || name.isSpecific
        || !name.term.isMinor
          && (number.scale > 1 || isLarge(number) || minorPart(at: index) != nil)
    else { return nil }
    // "75 USD million".
    if number.scale == 1 {
      var scaled = number
      scaled.end = index
      pieces.readScales(&scaled, hasCurrency: true)
      if scaled.scale > 1, scaled.scale != 100 {
        number.scale = scaled.scale
        number.value = number.mantissa * number.scale
        index = scaled.end
      }
    }
    if let grouped = thousands(pieces.digits(number.end - 1), number, name.term), low == nil,
      number.end == start + 1
    {
      number.value = grouped
    }
    var value = number.value * name.scale
    var high: Double?
    if let low {
      high = value
      value = (low.scale == 1 ? low.mantissa * number.scale : low.value) * name.scale
    }
    var amount = ReadAmount(
      pieces: start..<index, value: value, high: high, currencyPiece: name.piece, term: name.term,
      isExplicit: name.isExplicit, hasScale: number.scale > 1 || name.scale > 1,
      rule: "money.number-first")
    if number.isSpelled, pieces.lower(start) == "a" || pieces.lower(start) == "an" {
      amount.isLoose = index < pieces.count && pieces.pieces[index - 1].hasHyphenBefore
    }
    takeMinorPart(&amount)
    return amount
  }

  /// Returns whether a number is too large to count things by chance, and no year.
  private func isLarge(_ number: ReadNumber) -> Bool {
    guard number.mantissa >= 1000 else { return false }
    let isYear = (1800..<2100).contains(number.mantissa)
    return !isYear || pieces.lower(number.end - 1).count != 4
  }

  struct ReadName {
    var term: CurrencyTable.Term
    var piece: Int
    var scale = 1.0
    var isExplicit: Bool
    var isCountry = false
    var isWeak = false
    var isSpecific = false
  }

  /// Reads "dollars", "US dollars", "Norwegian kroner", "EUR", "€" at an index and moves past it.
  func currencyName(at index: inout Int, hasScale: Bool) -> ReadName? {
    guard index < pieces.count else { return nil }
    let piece = pieces.pieces[index]
    switch piece.kind {
    case .currencySign:
      // "10 €", "10 $ is not much", but not "of 1.6 billion ($2.54 billion)" nor "1 $10 bill".
      guard let term = CurrencyTable.signs[piece.lower] else { return nil }
      if pieces.kind(index + 1) == .number, !pieces.pieces[index + 1].hasSpaceBefore { return nil }
      let name = ReadName(
        term: term, piece: index, isExplicit: term.family == nil, isSpecific: true)
      index += 1
      return name
    case .word: break
    default: return nil
    }
    if let code = CurrencyTable.code(piece.lower, allCapitals: piece.isAllCapitals) {
      guard hasScale || !CurrencyTable.weakCodes.contains(piece.lower) else { return nil }
      let name = ReadName(term: code, piece: index, isExplicit: true, isSpecific: true)
      index += 1
      return name
    }
    if piece.isAllCapitals, let scaled = CurrencyTable.scaledCodes[piece.lower] {
      let name = ReadName(
        term: scaled.term, piece: index, scale: scaled.scale, isExplicit: true, isSpecific: true)
      index += 1
      return name
    }
    // "US$" after the number: "5 million US$".
    if pieces.lower(index + 1) == "$", let code = CurrencyTable.dollarPrefixes[piece.lower],
      !(pieces.kind(index + 2) == .number && !pieces.pieces[index + 2].hasSpaceBefore)
    {
      let name = ReadName(
        term: CurrencyTable.Term(code: code), piece: index, isExplicit: true, isSpecific: true)
      index += 2
      return name
    }
    if piece.isCapitalised,
      pieces.lower(index + 1) == "dollars" || pieces.lower(index + 1) == "dollar",
      let code = CurrencyTable.dollarPrefixes[piece.lower], piece.lower != "a"
    {
      let name = ReadName(
        term: CurrencyTable.Term(code: code), piece: index + 1, isExplicit: true, isCountry: true)
      index += 2
      return name
    }
    if let country = CurrencyCountries.adjective(pieces, at: index) {
      let after = country.end
      guard after < pieces.count, let term = CurrencyTable.names[pieces.lower(after)] else {
        return nil
      }
      var resolved = term
      var isExplicit = term.family == nil
      if let family = term.family,
        let code = CurrencyCountries.code(of: family, country: country.country)
      {
        resolved.code = code
        resolved.family = nil
        isExplicit = true
      }
      index = after + 1
      return ReadName(
        term: resolved, piece: after, isExplicit: isExplicit, isCountry: true)
    }
    guard let term = CurrencyTable.names[piece.lower] else { return nil }
    // "10 pounds sterling" are no weight.
    let isSterling = term.family == .pound && pieces.lower(index + 1) == "sterling"
    let name = ReadName(
      term: isSterling ? CurrencyTable.Term(code: "GBP") : term, piece: index,
      isExplicit: term.family == nil || isSterling,
      isWeak: CurrencyTable.weakNames.contains(piece.lower) && !isSterling)
    index += isSterling ? 2 : 1
    return name
  }
}
