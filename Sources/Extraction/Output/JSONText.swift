/// Builds JSON text with keys in the order given, the same for the same input.
struct JSONText {
  private(set) var text = ""
  private let isPretty: Bool
  private var depth = 0
  private var needsComma = false

  init(isPretty: Bool) { self.isPretty = isPretty }

  mutating func object(_ body: (inout JSONText) -> Void) { nest("{", "}", body) }
  mutating func array(_ body: (inout JSONText) -> Void) { nest("[", "]", body) }

  private mutating func nest(_ open: String, _ close: String, _ body: (inout JSONText) -> Void) {
    text += open
    depth += 1
    needsComma = false
    let before = text.utf8.count
    body(&self)
    depth -= 1
    if isPretty, text.utf8.count > before { newLine() }
    text += close
    needsComma = true
  }

  private mutating func newLine() {
    text += "\n"
    for _ in 0..<depth { text += "  " }
  }

  private mutating func separate() {
    if needsComma { text += "," }
    if isPretty { newLine() }
    needsComma = true
  }

  mutating func key(_ name: String) {
    separate()
    quote(name)
    text += isPretty ? ": " : ":"
  }

  /// Begins an element of an array.
  mutating func element() { separate() }

  mutating func string(_ value: String?) {
    guard let value else {
      text += "null"
      return
    }
    quote(value)
  }

  mutating func field(_ name: String, _ value: String?) {
    key(name)
    string(value)
  }

  mutating func field(_ name: String, _ value: Int) {
    key(name)
    text += String(value)
  }

  mutating func field(_ name: String, _ value: Bool) {
    key(name)
    text += value ? "true" : "false"
  }

  /// Writes a number, or `null` where there is none or it is not finite.
  mutating func field(_ name: String, number: Double?) {
    key(name)
    text += number.flatMap { $0.isFinite ? JSONText.plain($0) : nil } ?? "null"
  }

  mutating func field(_ name: String, raw: String) {
    key(name)
    text += raw
  }

  mutating func null(_ name: String) {
    key(name)
    text += "null"
  }

  mutating func raw(_ value: String) { text += value }

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

  private mutating func quote(_ value: String) {
    text += "\""
    var start = value.utf8.startIndex
    let utf8 = value.utf8
    var index = start
    while index < utf8.endIndex {
      let byte = utf8[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F {
        text += value[start..<index]
        switch byte {
        case 0x22: text += "\\\""
        case 0x5C: text += "\\\\"
        case 0x0A: text += "\\n"
        case 0x0D: text += "\\r"
        case 0x09: text += "\\t"
        default:
          let hex = String(byte, radix: 16)
          text += "\\u00" + (byte < 16 ? "0" : "") + hex
        }
        index = utf8.index(after: index)
        start = index
      } else {
        index = utf8.index(after: index)
      }
    }
    text += value[start...]
    text += "\""
  }
}
