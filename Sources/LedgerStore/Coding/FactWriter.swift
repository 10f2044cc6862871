import Facts
import Foundation

/// Writes facts as JSON arrays whose elements have fixed places, so that they are small, quick to
/// read and still legible in any SQLite shell.
///
/// A span whose words stand in the base text at its place is written by its place alone.
struct FactWriter {
  private(set) var bytes: [UInt8] = []
  /// The text that spans point into, in UTF-8; empty where there is none.
  private let base: [UInt8]
  /// The identifier of the document that facts are of where they name none.
  let documentID: String
  private var needsComma = false

  init(base: [UInt8] = [], documentID: String = "") {
    self.base = base
    self.documentID = documentID
    bytes.reserveCapacity(512)
  }

  /// What was written, as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Begins anew, with the same base text.
  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  mutating func array(_ content: (inout FactWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    content(&self)
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  mutating func list<Element>(
    _ elements: some Sequence<Element>, _ write: (inout FactWriter, Element) -> Void
  ) {
    array { writer in
      for element in elements { write(&writer, element) }
    }
  }

  /// Writes an object with its fields in the given order.
  mutating func object<Field>(
    _ fields: some Sequence<(name: String, value: Field)>,
    _ write: (inout FactWriter, Field) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    for field in fields {
      string(field.name)
      bytes.append(UInt8(ascii: ":"))
      needsComma = false
      write(&self, field.value)
    }
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  mutating func optional<Value>(_ value: Value?, _ write: (inout FactWriter, Value) -> Void) {
    guard let value else { return null() }
    write(&self, value)
  }

  mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
    needsComma = true
  }

  mutating func bool(_ value: Bool) { int(value ? 1 : 0) }

  mutating func int(_ value: Int) {
    separate()
    digits(of: value.magnitude, isNegative: value < 0)
    needsComma = true
  }

  private mutating func digits(of magnitude: UInt, isNegative: Bool) {
    if isNegative { bytes.append(UInt8(ascii: "-")) }
    guard magnitude >= 10 else { return bytes.append(48 + UInt8(magnitude)) }
    let start = bytes.count
    var rest = magnitude
    while rest > 0 {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      bytes.append(48 + UInt8(digit))
      rest = quotient
    }
    bytes[start...].reverse()
  }

  /// Writes a day, its month or its year: `2016-11-23`, `2016-11`, `2016`.
  mutating func date(_ day: CalendarDate, parts: Int) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    twoDigits(day.year / 100)
    twoDigits(day.year % 100)
    if parts > 1 {
      bytes.append(UInt8(ascii: "-"))
      twoDigits(day.month)
    }
    if parts > 2 {
      bytes.append(UInt8(ascii: "-"))
      twoDigits(day.day)
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  private mutating func twoDigits(_ number: Int) {
    bytes.append(UInt8(48 + number / 10))
    bytes.append(UInt8(48 + number % 10))
  }

  /// Writes a number so that it reads back as the same number; as text where JSON has none such.
  mutating func double(_ value: Double) {
    guard value.isFinite else { return string(value.description) }
    if let whole = Int(exactly: value), value.sign == .plus || whole != 0 { return int(whole) }
    separate()
    bytes.append(contentsOf: value.description.utf8)
    needsComma = true
  }

  mutating func string(_ value: String?) {
    guard var value else { return null() }
    separate()
    bytes.append(UInt8(ascii: "\""))
    value.withUTF8 { text in
      var start = 0
      for place in text.indices
      where text[place] < 32 || text[place] == UInt8(ascii: "\"")
        || text[place] == UInt8(ascii: "\\")
      {
        bytes.append(contentsOf: text[start..<place])
        escape(text[place])
        start = place + 1
      }
      bytes.append(contentsOf: text[start...])
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 10: bytes.append(UInt8(ascii: "n"))
    default:
      bytes.append(contentsOf: [UInt8(ascii: "u"), 48, 48])
      bytes.append(FactWriter.hexDigit(byte >> 4))
      bytes.append(FactWriter.hexDigit(byte & 15))
    }
  }

  mutating func word<Word: RawRepresentable>(_ value: Word?) where Word.RawValue == String {
    string(value?.rawValue)
  }

  /// Returns whether the base text has the words at the place.
  func isInBase(_ text: String, start: Int, end: Int) -> Bool {
    guard start >= 0, end <= base.count, start <= end, text.utf8.count == end - start else {
      return false
    }
    var text = text
    return text.withUTF8 { text in
      base.withUnsafeBytes { base in
        guard let here = base.baseAddress, let words = text.baseAddress else { return true }
        return memcmp(here + start, words, text.count) == 0
      }
    }
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
}
