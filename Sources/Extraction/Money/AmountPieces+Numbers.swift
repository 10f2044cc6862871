/// A number read from pieces.
struct ReadNumber: Sendable {
  var value: Double
  /// The index after the last piece.
  var end: Int
  /// The product of the scale words read; 1 without any.
  var scale: Double
  /// The value before scaling.
  var mantissa: Double
  var isSpelled: Bool
}

extension AmountPieces {
  /// Reads a number with its scale words at an index: `3.4 billion`, `550-million`,
  /// `two and a half million`, `half a billion`.
  ///
  /// - Parameter hasCurrency: whether a currency stands before, so that `m` and `b` are scales.
  func number(at start: Int, hasCurrency: Bool) -> ReadNumber? {
    guard start < count else { return nil }
    var number: ReadNumber
    switch pieces[start].kind {
    case .number:
      guard let digits = digits(at: start) else { return nil }
      number = digits
    case .mark where lower(start) == ".":
      guard let fraction = pointFirst(at: start) else { return nil }
      number = fraction
    case .word, .mark:
      guard let spelled = spelled(at: start) else { return nil }
      number = spelled
    default: return nil
    }
    readScales(&number, hasCurrency: hasCurrency)
    addSmaller(&number)
    return number
  }

  /// Reads ".50" at its point.
  private func pointFirst(at start: Int) -> ReadNumber? {
    guard kind(start + 1) == .number, !pieces[start + 1].hasSpaceBefore,
      Self.isInteger(letters(start + 1)),
      let value = Self.value(ofDigits: "0." + letters(start + 1))
    else { return nil }
    return ReadNumber(value: value, end: start + 2, scale: 1, mantissa: value, isSpelled: false)
  }

  /// Adds what follows of a smaller scale: "one million five hundred thousand".
  private func addSmaller(_ number: inout ReadNumber) {
    guard number.scale >= 1e6 else { return }
    let start = lower(number.end) == "and" ? number.end + 1 : number.end
    guard start < count, pieces[start].kind == .number || nextIsNumeral(start),
      let more = self.number(at: start, hasCurrency: false), more.value < number.scale,
      more.scale >= 1000 || more.isSpelled && more.value >= 100,
      start == number.end || more.isSpelled
    else { return }
    number.value += more.value
    number.mantissa = number.value / number.scale
    number.end = more.end
  }

  /// Reads the scale words after a number.
  func readScales(_ number: inout ReadNumber, hasCurrency: Bool) {
    while number.end < count {
      let piece = pieces[number.end]
      guard piece.kind == .word else { break }
      if let scale = ScaleWords.words[piece.lower] {
        if piece.lower == "dozen" || piece.lower == "hundred", number.scale > 1 { break }
        // "3 thousands" is a number, "tens of thousands" is not.
        number.scale *= scale
        number.end += 1
      } else if let scale = ScaleWords.letters[piece.lower], number.scale == 1,
        hasCurrency && (!piece.hasSpaceBefore || piece.lower == "m" || piece.lower == "b")
          || !piece.hasSpaceBefore && currencyAfterLetter(number.end)
          || isSignAfterLetter(number.end)
      {
        number.scale *= scale
        number.end += 1
      } else {
        break
      }
    }
    number.value = number.mantissa * number.scale
  }

  /// Returns whether a sign or a code follows a letter: `5 M€`, `5 m EUR`.
  private func isSignAfterLetter(_ index: Int) -> Bool {
    guard index + 1 < count else { return false }
    let next = pieces[index + 1]
    if next.kind == .currencySign { return !next.hasSpaceBefore }
    return next.kind == .word && next.isAllCapitals
      && CurrencyTable.code(next.lower, allCapitals: true) != nil
  }

  /// Returns whether a currency follows a glued letter: `10m euros`, `5k USD`.
  private func currencyAfterLetter(_ index: Int) -> Bool {
    guard index + 1 < count else { return false }
    let next = pieces[index + 1]
    switch next.kind {
    case .currencySign: return true
    case .word:
      return CurrencyTable.names[next.lower] != nil
        || CurrencyTable.code(next.lower, allCapitals: next.isAllCapitals) != nil
    default: return false
    }
  }

  private func digits(at start: Int) -> ReadNumber? {
    guard var value = Self.value(ofDigits: letters(start)) else { return nil }
    var end = start + 1
    // "250 000": groups of three digits after blanks.
    if Self.isShortInteger(letters(start)) {
      var grouped = value
      var next = end
      while let place = groupOfThree(at: next), let group = Self.value(ofDigits: letters(place)) {
        grouped = grouped * 1000 + group
        next = place + 1
      }
      if next > end {
        value = grouped
        end = next
      }
    }
    // "3/4 million".
    if end == start + 1, lower(end) == "/", kind(end + 1) == .number, isScale(end + 2),
      let whole = Self.value(ofDigits: letters(end + 1)), whole > value, whole <= 10
    {
      let part = value / whole
      return ReadNumber(value: part, end: end + 2, scale: 1, mantissa: part, isSpelled: false)
    }
    // "2 1/2", "2½", "2 and a half".
    if end < count, let fraction = ScaleWords.vulgarFractions[pieces[end].lower] {
      value += fraction
      end += 1
    } else if end + 2 < count, pieces[end].kind == .number, pieces[end + 1].lower == "/",
      pieces[end + 2].kind == .number, pieces[end].lower.count == 1,
      pieces[end + 2].lower.count == 1,
      let a = Self.value(ofDigits: letters(end)),
      let b = Self.value(ofDigits: letters(end + 2)), b > a
    {
      value += a / b
      end += 3
    } else if lower(end) == "and", lower(end + 1) == "a", lower(end + 2) == "half" {
      value += 0.5
      end += 3
    }
    return ReadNumber(value: value, end: end, scale: 1, mantissa: value, isSpelled: false)
  }

  /// Returns the index of three digits that go on with a number: "250 000", "1'000'000".
  private func groupOfThree(at index: Int) -> Int? {
    var place = index
    if kind(index) == .quote, lower(index) == "'" || lower(index) == "\u{2019}",
      !pieces[index].hasSpaceBefore
    {
      place += 1
      guard place < count, !pieces[place].hasSpaceBefore else { return nil }
    } else {
      guard index < count, pieces[index].hasSpaceBefore else { return nil }
    }
    guard place < count, pieces[place].kind == .number, pieces[place].lower.count == 3,
      Self.isInteger(letters(place))
    else { return nil }
    return place
  }

  /// Reads a spelled number without its last scale: "twenty-five", "one hundred and ten", "half a".
  private func spelled(at start: Int) -> ReadNumber? {
    let first = pieces[start].lower
    if let fraction = ScaleWords.vulgarFractions[first] {
      return ReadNumber(
        value: fraction, end: start + 1, scale: 1, mantissa: fraction, isSpelled: true)
    }
    if first == "half" || first == "quarter" {
      var end = start + 1
      if lower(end) == "of" { end += 1 }
      if lower(end) == "a" || lower(end) == "an" || lower(end) == "one" { end += 1 }
      guard isScale(end) else { return nil }
      let value = first == "half" ? 0.5 : 0.25
      return ReadNumber(value: value, end: end, scale: 1, mantissa: value, isSpelled: true)
    }
    if first == "a" || first == "an" {
      // "a billion", "a half billion", "a quarter of a billion", "a hundred million".
      if lower(start + 1) == "half" || lower(start + 1) == "quarter" {
        return spelled(at: start + 1)
      }
      guard isScale(start + 1), !letters(start + 1).hasSuffix("s"),
        lower(start + 1).count > 3
      else { return nil }
      return ReadNumber(value: 1, end: start + 1, scale: 1, mantissa: 1, isSpelled: true)
    }
    var total = 0.0
    var current = 0.0
    var index = start
    var hasAny = false
    scan: while index < count, pieces[index].kind == .word {
      let word = pieces[index].lower
      if let unit = ScaleWords.units[word] {
        // "twenty five", but not "five five".
        if hasAny, current.truncatingRemainder(dividingBy: 10) != 0 { break }
        if hasAny, current.truncatingRemainder(dividingBy: 100) != 0, unit >= 10 { break }
        current += unit
        hasAny = true
        index += 1
      } else if let ten = ScaleWords.tens[word] {
        if hasAny, current.truncatingRemainder(dividingBy: 100) != 0 { break }
        current += ten
        hasAny = true
        index += 1
      } else if hasAny, word == "hundred" {
        current *= 100
        index += 1
      } else if hasAny, word == "thousand", nextIsNumeral(index + 1) {
        total += current * 1000
        current = 0
        index += 1
      } else if hasAny, word == "and" {
        if lower(index + 1) == "a", lower(index + 2) == "half" {
          current += 0.5
          index += 3
          break scan
        }
        guard current >= 100 || total > 0 && current == 0, nextIsNumeral(index + 1) else { break }
        index += 1
      } else if hasAny, word == "quarters" || word == "thirds", let end = scaleOf(index + 1) {
        current *= ScaleWords.fractions[word] ?? 1
        index = end
        break scan
      } else if hasAny, word == "point", index + 1 < count,
        let unit = ScaleWords.units[lower(index + 1)]
      {
        current += unit / 10
        index += 2
        break scan
      } else {
        break
      }
    }
    guard hasAny else { return nil }
    let value = total + current
    return ReadNumber(value: value, end: index, scale: 1, mantissa: value, isSpelled: true)
  }

  /// Returns the index of the scale in "million", "of a million".
  private func scaleOf(_ index: Int) -> Int? {
    if isScale(index) { return index }
    return lower(index) == "of" && lower(index + 1) == "a" && isScale(index + 2) ? index + 2 : nil
  }

  func isScale(_ index: Int) -> Bool {
    index < count && pieces[index].kind == .word && ScaleWords.words[pieces[index].lower] != nil
  }

  private func nextIsNumeral(_ index: Int) -> Bool {
    guard index < count else { return false }
    return ScaleWords.units[pieces[index].lower] != nil
      || ScaleWords.tens[pieces[index].lower] != nil
  }

  /// Returns the value of digits with thousands marks and a decimal point or comma.
  static func value(ofDigits text: String) -> Double? {
    let bytes = Array(text.utf8)
    var lastDot = -1
    var lastComma = -1
    var dots = 0
    var commas = 0
    for (i, b) in bytes.enumerated() {
      if b == 0x2E {
        lastDot = i
        dots += 1
      } else if b == 0x2C {
        lastComma = i
        commas += 1
      }
    }
    // The decimal mark is the last one, unless it repeats or three digits follow a lone comma.
    var decimal = -1
    if dots > 0, commas > 0 {
      decimal = lastDot > lastComma ? (dots == 1 ? lastDot : -1) : (commas == 1 ? lastComma : -1)
    } else if dots == 1 {
      decimal = lastDot
    } else if commas == 1 {
      decimal = bytes.count - lastComma - 1 == 3 ? -1 : lastComma
      if decimal >= 0, bytes.count - lastComma - 1 > 3 { decimal = -1 }
      if bytes.first == 0x30, lastComma == 1 { decimal = lastComma }
    }
    var whole = 0.0
    var fraction = 0.0
    var unit = 1.0
    for (i, b) in bytes.enumerated() where b >= 0x30 && b <= 0x39 {
      if decimal >= 0, i > decimal {
        fraction = fraction * 10 + Double(b - 0x30)
        unit *= 10
      } else {
        whole = whole * 10 + Double(b - 0x30)
      }
    }
    let value = whole + fraction / unit
    return value.isFinite ? value : nil
  }

  private static func isShortInteger(_ text: String) -> Bool {
    text.utf8.count <= 3 && isInteger(text)
  }

  static func isInteger(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
