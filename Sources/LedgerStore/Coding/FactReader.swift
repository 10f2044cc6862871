import Facts

/// Reads what ``FactWriter`` wrote, and any JSON of the same shape.
///
/// The bytes and the base must outlive the reader.
struct FactReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// The text that spans point into, in UTF-8.
  let base: UnsafeBufferPointer<UInt8>
  /// The identifier of the document that facts are of where they name none.
  let documentID: String

  /// Why bytes cannot be read as facts.
  struct Malformed: Error, CustomStringConvertible {
    let position: Int
    var description: String { "a stored fact cannot be read at byte \(position)" }
  }

  init(
    _ bytes: UnsafeBufferPointer<UInt8>,
    base: UnsafeBufferPointer<UInt8> = UnsafeBufferPointer(start: nil, count: 0),
    documentID: String = ""
  ) {
    self.bytes = bytes
    self.base = base
    self.documentID = documentID
  }

  var malformed: Malformed { Malformed(position: position) }

  /// Throws unless everything was read.
  func finish() throws(Malformed) {
    guard position == bytes.count else { throw malformed }
  }

  mutating func array<Value>(
    _ content: (inout FactReader) throws(Malformed) -> Value
  ) throws(Malformed) -> Value {
    try expect(UInt8(ascii: "["))
    let value = try content(&self)
    try expect(UInt8(ascii: "]"))
    skipComma()
    return value
  }

  mutating func list<Element>(
    _ read: (inout FactReader) throws(Malformed) -> Element
  ) throws(Malformed) -> [Element] {
    try expect(UInt8(ascii: "["))
    var elements: [Element] = []
    while peek != UInt8(ascii: "]") { elements.append(try read(&self)) }
    position += 1
    skipComma()
    return elements
  }

  /// Reads an object's fields in their order, each with its name.
  mutating func object(
    _ read: (inout FactReader, String) throws(Malformed) -> Void
  ) throws(Malformed) {
    try expect(UInt8(ascii: "{"))
    while peek != UInt8(ascii: "}") {
      let name = try string()
      try expect(UInt8(ascii: ":"))
      try read(&self, name)
    }
    position += 1
    skipComma()
  }

  mutating func optional<Value>(
    _ read: (inout FactReader) throws(Malformed) -> Value
  ) throws(Malformed) -> Value? {
    if try isNull() { return nil }
    return try read(&self)
  }

  /// Reads a null if one is next.
  mutating func isNull() throws(Malformed) -> Bool {
    guard peek == UInt8(ascii: "n") else { return false }
    for byte in "null".utf8 { try expect(byte) }
    skipComma()
    return true
  }

  /// A Boolean value that says whether a text is next.
  var isStringNext: Bool { peek == UInt8(ascii: "\"") }
  /// A Boolean value that says whether an object is next.
  var isObjectNext: Bool { peek == UInt8(ascii: "{") }
  /// A Boolean value that says whether the array has no more elements.
  var isAtEnd: Bool { peek == UInt8(ascii: "]") }

  mutating func bool() throws(Malformed) -> Bool { try int() != 0 }

  mutating func int() throws(Malformed) -> Int {
    var value = 0
    let isNegative = peek == UInt8(ascii: "-")
    if isNegative { position += 1 }
    let start = position
    while let byte = peek, (48...57).contains(byte) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      // The smallest number has no positive twin: digits are taken off.
      let (sum, overflowed) = product.subtractingReportingOverflow(Int(byte - 48))
      guard !overflow, !overflowed else { throw malformed }
      value = sum
      position += 1
    }
    guard position > start, isNegative || value != .min else { throw malformed }
    skipComma()
    return isNegative ? value : -value
  }

  mutating func double() throws(Malformed) -> Double {
    if isStringNext {
      guard let value = Double(try string()), !value.isFinite else { throw malformed }
      return value
    }
    let start = position
    var isWhole = true
    while let byte = peek, byte != UInt8(ascii: ","), byte != UInt8(ascii: "]") {
      if !(48...57).contains(byte) { isWhole = false }
      position += 1
    }
    if isWhole, position - start <= 15 {
      position = start
      return Double(try int())
    }
    guard let value = Double(text(from: start, to: position)) else { throw malformed }
    skipComma()
    return value
  }

  mutating func string() throws(Malformed) -> String {
    try expect(UInt8(ascii: "\""))
    let start = position
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { position += 1 }
    guard let byte = peek else { throw malformed }
    guard byte == UInt8(ascii: "\"") else { return try escapedString(from: start) }
    let text = text(from: start, to: position)
    position += 1
    skipComma()
    return text
  }

  private func text(from start: Int, to end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  private mutating func escapedString(from start: Int) throws(Malformed) -> String {
    var text: [UInt8] = []
    var plain = start
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        text.append(contentsOf: bytes[plain..<position])
        position += 1
        skipComma()
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text.append(contentsOf: bytes[plain..<position])
        position += 1
        try escape(into: &text)
        plain = position
      default: position += 1
      }
    }
    throw malformed
  }

  private mutating func escape(into text: inout [UInt8]) throws(Malformed) {
    guard let letter = peek else { throw malformed }
    position += 1
    switch letter {
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "u"):
      var value = try hexNumber()
      if (0xD800...0xDBFF).contains(value) {
        try expect(UInt8(ascii: "\\"))
        try expect(UInt8(ascii: "u"))
        let low = try hexNumber()
        guard (0xDC00...0xDFFF).contains(low) else { throw malformed }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else { throw malformed }
      text.append(contentsOf: Character(scalar).utf8)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    default: throw malformed
    }
  }

  private mutating func hexNumber() throws(Malformed) -> UInt32 {
    guard position + 4 <= bytes.count,
      let value = UInt32(text(from: position, to: position + 4), radix: 16)
    else { throw malformed }
    position += 4
    return value
  }

  /// Reads `2016`, `2016-11` or `2016-11-23`; `nil`, and nothing read, where something else is next.
  mutating func shortDate() -> PartialDate? {
    let start = position + 1
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") { end += 1 }
    let length = end - start
    guard end < bytes.count, length == 4 || length == 7 || length == 10,
      let century = twoDigits(at: start), let years = twoDigits(at: start + 2)
    else { return nil }
    let year = century * 100 + years
    var date = length == 4 ? PartialDate(year: year) : nil
    if length > 4 {
      guard bytes[start + 4] == UInt8(ascii: "-"), let month = twoDigits(at: start + 5) else {
        return nil
      }
      if length == 7 {
        date = PartialDate(year: year, month: month)
      } else if bytes[start + 7] == UInt8(ascii: "-"), let day = twoDigits(at: start + 8) {
        date = CalendarDate(year: year, month: month, day: day).map { PartialDate(day: $0) }
      }
    }
    guard let date else { return nil }
    position = end + 1
    skipComma()
    return date
  }

  private func twoDigits(at place: Int) -> Int? {
    let (tens, ones) = (bytes[place] &- 48, bytes[place + 1] &- 48)
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }

  mutating func word<Word: RawRepresentable>(_ type: Word.Type = Word.self) throws(Malformed)
    -> Word where Word.RawValue == String
  {
    guard let word = Word(rawValue: try string()) else { throw malformed }
    return word
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func expect(_ byte: UInt8) throws(Malformed) {
    guard peek == byte else { throw malformed }
    position += 1
  }

  private mutating func skipComma() {
    if peek == UInt8(ascii: ",") { position += 1 }
  }
}
