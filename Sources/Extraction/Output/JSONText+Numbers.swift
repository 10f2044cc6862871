extension JSONText {
  /// Returns a number without an exponent: `3400000000`, `0.5`.
  static func plain(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 9e15 { return String(Int64(value)) }
    let short = value.description
    guard let mark = short.firstIndex(where: { $0 == "e" || $0 == "E" }) else { return short }
    return expand(short[..<mark], exponent: Int(short[short.index(after: mark)...]) ?? 0)
  }

  /// Moves the decimal point of digits such as `1.5` by an exponent.
  private static func expand(_ mantissa: Substring, exponent: Int) -> String {
    let sign = mantissa.hasPrefix("-") ? "-" : ""
    let digits = mantissa.filter { $0 != "-" && $0 != "." }
    let whole = mantissa.drop { $0 == "-" }.prefix { $0 != "." }.count
    let point = whole + exponent
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    if point >= digits.count {
      return sign + digits + String(repeating: "0", count: point - digits.count)
    }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }

  /// Returns money in major units, exactly: `3400000000`, `19.9`, `0.05`.
  static func plain(minorUnits: Int64, digits: Int) -> String {
    let sign = minorUnits < 0 ? "-" : ""
    var text = String(minorUnits.magnitude)
    guard digits > 0 else { return sign + text }
    if text.utf8.count <= digits {
      text = String(repeating: "0", count: digits + 1 - text.utf8.count) + text
    }
    let whole = text.dropLast(digits)
    var fraction = text.suffix(digits)
    while fraction.last == "0" { fraction = fraction.dropLast() }
    return fraction.isEmpty ? sign + whole : sign + whole + "." + fraction
  }
}
