/// Builds JSON text with keys in the order given, the same for the same input.
struct JSONText {
  private var out = ByteText()
  private let isPretty: Bool
  private var depth = 0
  private var needsComma = false

  init(isPretty: Bool) { self.isPretty = isPretty }

  /// The text written so far and not handed on.
  var text: String { out.withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Hands on what was written, once it is as many bytes or more.
  mutating func hand(
    _ least: Int = 0, to consume: (UnsafeRawBufferPointer) throws -> Void
  ) rethrows {
    guard out.count >= least else { return }
    try out.withBytes { try consume(UnsafeRawBufferPointer($0)) }
    out.removeAll()
  }

  mutating func object(_ body: (inout JSONText) throws -> Void) rethrows {
    try nest(0x7B, 0x7D, body)
  }

  mutating func array(_ body: (inout JSONText) throws -> Void) rethrows {
    try nest(0x5B, 0x5D, body)
  }

  private mutating func nest(
    _ open: UInt8, _ close: UInt8, _ body: (inout JSONText) throws -> Void
  ) rethrows {
    out.append(open)
    depth += 1
    needsComma = false
    try body(&self)
    depth -= 1
    // Whatever stands in it has asked for a comma.
    if isPretty, needsComma { newLine() }
    out.append(close)
    needsComma = true
  }

  private mutating func newLine() {
    out.append(0x0A)
    for _ in 0..<depth * 2 { out.append(0x20) }
  }

  private mutating func separate() {
    if needsComma { out.append(0x2C) }
    if isPretty { newLine() }
    needsComma = true
  }

  /// Writes a key that needs no escapes.
  mutating func key(_ name: StaticString) {
    separate()
    out.append(quoting: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    out.append(0x3A)
    if isPretty { out.append(0x20) }
  }

  mutating func key(_ name: String) {
    separate()
    quote(name)
    out.append(0x3A)
    if isPretty { out.append(0x20) }
  }

  /// Begins an element of an array.
  mutating func element() { separate() }

  mutating func string(_ value: String?) {
    if let value { quote(value) } else { out.append("null") }
  }

  mutating func field(_ name: StaticString, _ value: String?) {
    key(name)
    string(value)
  }

  mutating func field(_ name: StaticString, _ value: Int) {
    key(name)
    out.append(digitsOf: value)
  }

  mutating func field(_ name: StaticString, _ value: Bool) {
    key(name)
    out.append(value ? "true" : "false")
  }

  /// Writes a number, or `null` where there is none or it is not finite.
  mutating func field(_ name: StaticString, number: Double?) {
    key(name)
    out.append(number.flatMap { $0.isFinite ? JSONText.plain($0) : nil } ?? "null")
  }

  mutating func field(_ name: StaticString, raw: String) {
    key(name)
    out.append(raw)
  }

  mutating func null(_ name: StaticString) {
    key(name)
    out.append("null")
  }

  mutating func raw(_ value: String) { out.append(value) }

  private mutating func quote(_ value: String) {
    var value = value
    value.withUTF8 { utf8 in
      guard var end = JSONText.firstEscape(in: utf8, from: 0) else {
        out.append(quoting: utf8)
        return
      }
      var start = 0
      out.append(0x22)
      while end < utf8.count {
        out.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<end]))
        escape(utf8[end])
        start = end + 1
        end = JSONText.firstEscape(in: utf8, from: start) ?? utf8.count
      }
      out.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
      out.append(0x22)
    }
  }

  /// Returns where the first byte stands that a string cannot hold as it is.
  static func firstEscape(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var i = start
    // Eight bytes at a time while none of them is such.
    let bytes = UnsafeRawBufferPointer(utf8)
    while i + 8 <= utf8.count,
      !hasEscape(bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self))
    { i += 8 }
    while i < utf8.count {
      let byte = utf8[i]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return i }
      i += 1
    }
    return nil
  }

  /// Returns whether one of eight bytes is a control character, a quotation mark or a backslash.
  private static func hasEscape(_ bytes: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The highest bit of a byte is set where it is below another, or zero.
    let below = (bytes &- ones &* 0x20) & ~bytes
    let quote = bytes ^ ones &* 0x22
    let slash = bytes ^ ones &* 0x5C
    let delete = bytes ^ ones &* 0x7F
    let zero =
      (quote &- ones) & ~quote | (slash &- ones) & ~slash | (delete &- ones) & ~delete
    return (below | zero) & ones &* 0x80 != 0
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: out.append("\\\"")
    case 0x5C: out.append("\\\\")
    case 0x0A: out.append("\\n")
    case 0x0D: out.append("\\r")
    case 0x09: out.append("\\t")
    default: out.append("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
    }
  }
}
