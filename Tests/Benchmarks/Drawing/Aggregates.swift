#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The figures of a briefing, added up beforehand: lines of tab-separated fields, the first of which
/// names the section, `a` to `g`.
struct Aggregates {
  private var sections: [UInt8: [[String]]] = [:]

  init(path: String) throws {
    var fields: [String] = []
    var start = 0
    let bytes = try Aggregates.bytes(of: path)
    for (index, byte) in bytes.enumerated() where byte == 0x09 || byte == 0x0A {
      fields.append(String(decoding: bytes[start..<index], as: UTF8.self))
      start = index + 1
      guard byte == 0x0A else { continue }
      sections[fields[0].utf8.first ?? 0, default: []].append(Array(fields.dropFirst()))
      fields.removeAll(keepingCapacity: true)
    }
  }

  /// The rows of a section.
  subscript(name: Unicode.Scalar) -> [[String]] { sections[UInt8(ascii: name)] ?? [] }

  private struct Unreadable: Error { var path: String }

  private static func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw Unreadable(path: path) }
    defer { fclose(file) }
    var out: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      guard count > 0 else { return out }
      out += piece[..<count]
    }
  }
}

/// Returns a field as a number.
func figure(_ field: String) -> Double { Double(field) ?? 0 }

/// Returns a number in whole units with commas between the thousands.
func commas(_ value: Double) -> String {
  let digits = Array(String(Int(abs(value).rounded())).utf8)
  var out = value < 0 ? "-" : ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { out += "," }
    out.unicodeScalars.append(Unicode.Scalar(digit))
  }
  return out
}

/// Returns the number of days from the year 1 to a date, such as `2016-11-27`.
func dayNumber(_ date: String) -> Double {
  let parts = date.utf8.split(separator: 0x2D).map { Int(Substring($0)) ?? 1 }
  let year = parts[1] > 2 ? parts[0] : parts[0] - 1
  let month = parts[1] > 2 ? parts[1] - 3 : parts[1] + 9
  return Double(365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + parts[2])
}
