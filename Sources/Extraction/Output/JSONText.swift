/// Builds JSON text with keys in the order given, the same for the same input.
struct JSONText {
  private var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth = 0
  private var needsComma = false

  init(isPretty: Bool) { self.isPretty = isPretty }

  /// The text written so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func object(_ body: (inout JSONText) -> Void) { nest(0x7B, 0x7D, body) }
  mutating func array(_ body: (inout JSONText) -> Void) { nest(0x5B, 0x5D, body) }

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONText) -> Void) {
    bytes.append(open)
    depth += 1
    needsComma = false
    let before = bytes.count
    body(&self)
    depth -= 1
    if isPretty, bytes.count > before { newLine() }
    bytes.append(close)
    needsComma = true
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    for _ in 0..<depth * 2 { bytes.append(0x20) }
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    if isPretty { newLine() }
    needsComma = true
  }

  private mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(0x3A)
    if isPretty { bytes.append(0x20) }
  }

  /// Begins an element of an array.
  mutating func element() { separate() }

  mutating func string(_ value: String?) {
    guard let value else {
      write("null")
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
    write(String(value))
  }

  mutating func field(_ name: String, _ value: Bool) {
    key(name)
    write(value ? "true" : "false")
  }

  /// Writes a number, or `null` where there is none or it is not finite.
  mutating func field(_ name: String, number: Double?) {
    key(name)
    write(number.flatMap { $0.isFinite ? JSONText.plain($0) : nil } ?? "null")
  }

  mutating func field(_ name: String, raw: String) {
    key(name)
    write(raw)
  }

  mutating func null(_ name: String) {
    key(name)
    write("null")
  }

  mutating func raw(_ value: String) { write(value) }

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
    var value = value
    bytes.append(0x22)
    value.withUTF8 { utf8 in
      var start = 0
      for (index, byte) in utf8.enumerated()
      where byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        escape(byte)
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
    bytes.append(0x22)
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: write("\\\"")
    case 0x5C: write("\\\\")
    case 0x0A: write("\\n")
    case 0x0D: write("\\r")
    case 0x09: write("\\t")
    default: write("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
    }
  }
}
