public import Facts

/// A value that a text states twice, in two currencies, where the two do not agree at the year's
/// rate: "EUR 600 million ($900 million)".
public struct DualFigures: Hashable, Sendable {
  /// The words from the first figure to the second.
  public let span: Span
  /// The figure stated first.
  public let first: Money
  /// The figure stated second, in another currency.
  public let second: Money
  /// Units of the second currency for one unit of the first: the mean of the year.
  public let rate: Double
  /// The year of the rate.
  public let year: Int
  /// By what share of the first figure, at that rate, the second is off.
  public let off: Double

  /// By how much two figures for one value may differ: rates move by several percent within a
  /// year, and reporters round to two figures.
  public static let tolerance = 0.15

  /// Returns by what share of a figure another is off, or `nil` where they agree.
  static func share(_ figure: Double, off best: Double) -> Double? {
    guard best > 0 else { return nil }
    let gap = abs(figure - best)
    return gap > tolerance * best ? gap / best : nil
  }

  /// The mismatch as findings tell it.
  public var diagnostic: Diagnostic {
    let reckoned = first.majorUnits * rate
    return Diagnostic(
      id: "money.dual-figure-mismatch", severity: .warning,
      message: "\(DualFigures.text(first)) and \(DualFigures.text(second)) are one value stated "
        + "twice, but do not agree: at \(DualFigures.digits(rate)) \(second.currency.code) for 1 "
        + "\(first.currency.code), the mean of \(year), the first is "
        + "\(second.currency.code) \(DualFigures.scaled(reckoned)), and the second is "
        + "\(Int((min(off, 1000) * 100).rounded())) % off; look the two up in the source",
      span: span)
  }

  private static func text(_ money: Money) -> String {
    "\(money.currency.code) \(scaled(money.majorUnits))"
  }

  private static func scaled(_ amount: Double) -> String {
    switch amount {
    case 1e12...: digits(amount / 1e12) + " trillion"
    case 1e9...: digits(amount / 1e9) + " billion"
    case 1e6...: digits(amount / 1e6) + " million"
    default: digits(amount)
    }
  }

  /// A number with four significant digits, without trailing zeros.
  private static func digits(_ value: Double) -> String {
    guard value > 0, value < 1e15 else { return "0" }
    var places = 0
    var size = value
    while size < 1000, places < 8 {
      size *= 10
      places += 1
    }
    let whole = String(Int(size.rounded()))
    guard places > 0 else { return whole }
    let padded = String(repeating: "0", count: max(0, places + 1 - whole.utf8.count)) + whole
    var fraction = padded.suffix(places)
    while fraction.last == "0" { fraction.removeLast() }
    let number = String(padded.dropLast(places))
    return fraction.isEmpty ? number : number + "." + fraction
  }
}

extension ExchangeRates {
  /// Returns the values of a document that are stated twice, in two currencies, and do not agree.
  ///
  /// Two figures are one value where the second stands in brackets behind the first, or after
  /// "or". They are compared at the mean rate of the year of a deal that they belong to, and of the
  /// year of publication: they agree where they agree in one of them. Without a rate, or without a
  /// year, nothing is said.
  public func dualFigures(in findings: Findings) -> [DualFigures] {
    let text = findings.document.text.utf8
    var out: [DualFigures] = []
    var before: (span: Span, value: DealValue)?
    var evidence: DealYears?
    for mention in findings.mentions {
      guard case .money(let value) = mention.kind else { continue }
      defer { before = (mention.span, value) }
      guard let before, let first = before.value.figure, let second = value.figure,
        first.currency != second.currency, mention.span.start - before.span.end <= 24,
        ExchangeRates.isOneValue(before, (mention.span, value), in: text)
      else { continue }
      let span = ExchangeRates.span(before.span.start..<mention.span.end, in: text)
      let deals = evidence ?? DealYears(findings.deals)
      evidence = deals
      let found = years(of: span, deals, findings.document).compactMap {
        comparison(before.value, value, first, second, $0, span)
      }
      guard !found.isEmpty, found.allSatisfy({ $0.off > 0 }),
        let nearest = found.min(by: { $0.off < $1.off })
      else { continue }
      out.append(nearest)
    }
    return out
  }

  /// The years at whose rates a reporter may have reckoned.
  private func years(of span: Span, _ deals: DealYears, _ document: Document) -> [Int] {
    var years = deals.years(at: span)
    if let year = document.published?.middle.year { years.append(year) }
    return years.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Compares two figures; `off` is 0 where they agree, `nil` is returned without a rate.
  private func comparison(
    _ one: DealValue, _ other: DealValue, _ first: Money, _ second: Money, _ year: Int, _ span: Span
  ) -> DualFigures? {
    guard let date = PartialDate(year: year),
      let conversion = convert(first, to: second.currency, on: date)
    else { return nil }
    let low = (one.statedLow ?? first).majorUnits * conversion.rate
    let high = (one.statedHigh ?? first).majorUnits * conversion.rate
    let least = (other.statedLow ?? second).majorUnits
    let most = (other.statedHigh ?? second).majorUnits
    var off = 0.0
    if most < low {
      off = DualFigures.share(most, off: low) ?? 0
    } else if least > high {
      off = DualFigures.share(least, off: high) ?? 0
    }
    return DualFigures(
      span: span, first: first, second: second, rate: conversion.rate, year: year, off: off)
  }

  /// What may stand between the two figures, in small letters and without white space.
  private static let links: Set<String> = [
    "(", "[", "(or", "or", ",or", "/", "(equivalentto", "(equalto", "(worth", "(thatis,", "(=",
    "(i.e.", "(about", "(approximately", "(around", "(some", "(roughly", "(circa", "(ca.", "(c.",
  ]

  private static func isOneValue(
    _ first: (span: Span, value: DealValue), _ second: (span: Span, value: DealValue),
    in text: String.UTF8View
  ) -> Bool {
    let between = String(
      decoding: bytes(first.span.end..<second.span.start, in: text).filter { $0 > 0x20 },
      as: UTF8.self
    ).lowercased()
    guard links.contains(between) else { return false }
    guard between.hasPrefix("(") || between.hasPrefix("[") else {
      return first.value.measures == second.value.measures
    }
    let after = bytes(second.span.end..<min(second.span.end + 2, text.count), in: text)
    return after.first { $0 > 0x20 }.map { $0 == 0x29 || $0 == 0x5D || $0 == 0x3B } ?? false
  }

  private static func bytes(_ range: Range<Int>, in text: String.UTF8View) -> Substring.UTF8View {
    let start = text.index(text.startIndex, offsetBy: range.lowerBound)
    return text[start..<text.index(start, offsetBy: max(0, range.count))]
  }

  private static func span(_ range: Range<Int>, in text: String.UTF8View) -> Span {
    Span(
      start: range.lowerBound, end: range.upperBound,
      text: String(decoding: bytes(range, in: text), as: UTF8.self))
  }
}
