internal import Analysis
internal import Facts

/// Numbers, money and dates in the words of the report; made here, so that every machine prints the
/// same.
enum Figures {
  static let noBreak = "\u{A0}"

  /// Returns a number of billions with the figures that the field prints: `21.1`, `3.51`, `0.74`,
  /// `0.005`.
  static func billions(_ majorUnits: Double) -> String {
    let value = majorUnits / 1e9
    let magnitude = abs(value)
    let decimals = magnitude >= 9.995 ? 1 : magnitude >= 0.01 ? 2 : magnitude == 0 ? 0 : 4
    return fixed(value, decimals)
  }

  /// Returns a number with at most so many decimals, without trailing zeros, with `,` between
  /// thousands and the minus sign of typography.
  static func fixed(_ value: Double, _ decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let units = (abs(value) * scale).rounded()
    guard units < 9e15 else { return "∞" }
    let (whole, part) = Int64(units).quotientAndRemainder(dividingBy: Int64(scale))
    var out = grouped(whole)
    if part > 0 {
      var digits = String(part)
      digits = String(repeating: "0", count: decimals - digits.count) + digits
      while digits.hasSuffix("0") { digits.removeLast() }
      out += "." + digits
    }
    return value < 0 && units > 0 ? "−" + out : out
  }

  private static func grouped(_ value: Int64) -> String {
    let digits = Array(String(value))
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out += "," }
      out.append(digit)
    }
    return out
  }

  /// The sign of a currency before a figure: `$`, `€`, `£`, `A$`, else its code and a space.
  static func sign(of currency: Currency) -> String {
    switch currency.code {
    case "USD": "$"
    case "EUR": "€"
    case "GBP": "£"
    case "AUD": "A$"
    case "CAD": "C$"
    default: currency.code + noBreak
    }
  }

  /// Returns an amount in words: `$3.4 billion`, `€7.87 billion`, `NOK 9.83 billion`,
  /// `$737 million`, `$94,000`.
  static func words(_ money: Money) -> String {
    let (figure, scale) = scaled(money.majorUnits)
    return sign(of: money.currency) + figure + (scale.isEmpty ? "" : noBreak + scale)
  }

  /// Returns an amount for key figures and labels: `$3.4 bn`, `$737 m`.
  static func short(_ money: Money) -> String {
    let (figure, scale) = scaled(money.majorUnits)
    let unit = ["billion": "bn", "million": "m", "trillion": "tn"][scale] ?? ""
    return sign(of: money.currency) + figure + (unit.isEmpty ? "" : noBreak + unit)
  }

  private static func scaled(_ value: Double) -> (String, String) {
    let magnitude = abs(value)
    if magnitude >= 999.5e9 { return (fixed(value / 1e12, 2), "trillion") }
    if magnitude >= 999.5e6 {
      return (fixed(value / 1e9, magnitude >= 9.995e9 ? 1 : 2), "billion")
    }
    if magnitude >= 1e6 { return (fixed(value / 1e6, magnitude >= 9.95e6 ? 0 : 1), "million") }
    return (fixed(value, 0), "")
  }

  /// Returns a deal's value in words, bound included: `up to $3.4 billion`, `between $5 billion and
  /// $6 billion`, `an amount that is not quantified`.
  static func words(_ value: DealValue) -> String {
    guard let figure = value.figure else { return "an amount that is not quantified" }
    if value.bound == .range, let low = value.statedLow, let high = value.statedHigh {
      return "between \(words(low)) and \(words(high))"
    }
    let lead =
      switch value.bound {
      case .exact, .range, .unquantified: ""
      case .about: "about "
      case .upTo: "up to "
      case .atLeast: "at least "
      case .moreThan: "more than "
      case .lessThan: "less than "
      }
    return lead + words(figure)
  }

  /// The sign of a bound before a figure: `≤`, `≥`, `>`, `<`, `c.`, nothing for exact figures.
  static func sign(of bound: Bound) -> String {
    switch bound {
    case .exact, .range, .unquantified: ""
    case .about: "c." + noBreak
    case .upTo: "≤" + noBreak
    case .atLeast: "≥" + noBreak
    case .moreThan: ">" + noBreak
    case .lessThan: "<" + noBreak
    }
  }

  /// Returns a deal's value in short: `≤ $3.4 bn`, `$5–6 bn`, `amount not quantified`.
  static func short(_ value: DealValue) -> String {
    guard let figure = value.figure else { return "amount not quantified" }
    if value.bound == .range, let low = value.statedLow, let high = value.statedHigh {
      let first = short(low)
      let second = short(high)
      if let unit = first.split(separator: Character(noBreak)).last,
        second.hasSuffix(noBreak + unit)
      {
        let sign = sign(of: figure.currency)
        return first.dropLast(unit.count + 1) + "–" + second.dropFirst(sign.count)
      }
      return first + "–" + second
    }
    return sign(of: value.bound) + short(figure)
  }

  // MARK: Dates

  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  /// Returns a day as `18 Nov 2016`.
  static func day(_ day: CalendarDate) -> String {
    "\(day.day)\(noBreak)\(months[day.month - 1])\(noBreak)\(day.year)"
  }

  /// Returns a date as precise as it is known: `18 Nov 2016`, `Nov 2016`, `Q4 2016`, `2016`.
  static func date(_ date: PartialDate) -> String {
    switch date.grain {
    case .day: day(date.first)
    case .week:
      "week\(noBreak)\(ISOWeek(containing: date.first).week)\(noBreak)\(ISOWeek(containing: date.first).year)"
    case .month: "\(months[date.first.month - 1])\(noBreak)\(date.first.year)"
    case .quarter: "Q\((date.first.month - 1) / 3 + 1)\(noBreak)\(date.first.year)"
    case .half: "\(date.first.month == 1 ? "first" : "second") half of \(date.first.year)"
    case .year: String(date.first.year)
    case .range: days(from: date.first, to: date.last)
    }
  }

  /// Returns a range of days as `21–27 November 2016`, `28 November – 4 December 2016`.
  static func days(from first: CalendarDate, to last: CalendarDate) -> String {
    Period(first: first, last: last).daysLabel
  }

  // MARK: Counts

  /// Returns a count with its noun: `no deals`, `1 deal`, `12 deals`.
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    switch number {
    case 0: "no \(many ?? one + "s")"
    case 1: "1\(noBreak)\(one)"
    default: "\(fixed(Double(number), 0))\(noBreak)\(many ?? one + "s")"
    }
  }

  /// Returns names joined as in a sentence: `A`, `A and B`, `A, B and C`.
  static func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
