extension PlainPDF {
  /// The number of objects that are packed together.
  private static let objectsAPack = 200

  /// Returns the file with all but its streams packed, and an identifier made from its content.
  mutating func packed() throws(CairoError) -> [UInt8] {
    writeLengths()
    var out = head
    var places: [Place] = objects.map { _ in .none }
    for number in objects.indices where streams.contains(number) {
      guard let content = objects[number] else { continue }
      places[number] = .file(out.count)
      out += "\(number) 0 obj\n".utf8
      out += content
      out += "endobj\n".utf8
    }
    let others = objects.indices.filter { objects[$0] != nil && !streams.contains($0) }
    for start in stride(from: 0, to: others.count, by: Self.objectsAPack) {
      let numbers = others[start..<min(start + Self.objectsAPack, others.count)]
      let own = places.count
      for (index, number) in numbers.enumerated() { places[number] = .pack(own, index) }
      places.append(.file(out.count))
      out += "\(own) 0 obj\n".utf8
      out += try pack(numbers)
    }
    try addTable(places, to: &out)
    return out
  }

  /// Where an object stands.
  private enum Place {
    case none
    /// At a place in the file.
    case file(Int)
    /// In a pack, at a place in its order.
    case pack(Int, Int)
  }

  /// Writes the length of each stream where cairo refers to an object that only says it.
  private mutating func writeLengths() {
    let start = Array("<< /Length ".utf8)
    for number in streams.sorted() {
      guard let content = objects[number], content.starts(with: start),
        let end = content[start.count...].prefix(20).firstIndex(of: 0x0A)
      else { continue }
      let words = String(decoding: content[start.count..<end], as: UTF8.self).split(separator: " ")
      guard words.count == 3, words[1] == "0", words[2] == "R", let other = Int(words[0]),
        objects.indices.contains(other), !streams.contains(other), let said = objects[other],
        let length = Int(String(decoding: said, as: UTF8.self).filter { $0 != " " && $0 != "\n" })
      else { continue }
      set(start + "\(length)".utf8 + content[end...], at: number)
      remove(other)
    }
  }

  /// Returns objects as the content of one stream.
  private func pack(_ numbers: ArraySlice<Int>) throws(CairoError) -> [UInt8] {
    var heads = ""
    var bodies: [UInt8] = []
    for number in numbers {
      heads += "\(number) \(bodies.count) "
      bodies += objects[number] ?? []
    }
    let packed = try Deflate.packed(Array(heads.utf8) + bodies)
    var out = Array(
      "<< /Type /ObjStm /N \(numbers.count) /First \(heads.utf8.count)".utf8)
    out += " /Length \(packed.count) /Filter /FlateDecode >>\nstream\n".utf8
    out += packed
    out += "\nendstream\nendobj\n".utf8
    return out
  }

  /// Writes the table of all objects as a stream, each row as its difference from the one above.
  private func addTable(_ places: [Place], to out: inout [UInt8]) throws(CairoError) {
    let number = places.count
    let identifier = Self.identifier(of: out)
    let start = out.count
    var rows: [UInt8] = []
    var above = [UInt8](repeating: 0, count: 7)
    for place in places + [.file(start)] {
      let (kind, first, second) =
        switch place {
        case .none: (0, 0, 65_535)
        case .file(let offset): (1, offset, 0)
        case .pack(let pack, let index): (2, pack, index)
        }
      let row = [
        kind, first >> 24, first >> 16, first >> 8, first, second >> 8, second,
      ].map { UInt8(truncatingIfNeeded: $0) }
      rows.append(2)
      for (byte, upper) in zip(row, above) { rows.append(byte &- upper) }
      above = row
    }
    let packed = try Deflate.packed(rows)
    out += "\(number) 0 obj\n<< /Type /XRef /Size \(number + 1) /W [ 1 4 2 ]".utf8
    out += " /Root \(root) 0 R /Info \(info) 0 R /ID [ <\(identifier)> <\(identifier)> ]".utf8
    out += " /Length \(packed.count) /Filter /FlateDecode".utf8
    out += " /DecodeParms << /Predictor 12 /Columns 7 >> >>\nstream\n".utf8
    out += packed
    out += "\nendstream\nendobj\nstartxref\n\(start)\n%%EOF\n".utf8
  }

  /// Returns 32 digits that differ for different contents (FNV-1a from two starts).
  private static func identifier(of bytes: [UInt8]) -> String {
    var out = ""
    for start: UInt64 in [0xCBF2_9CE4_8422_2325, 0x9AE1_6A3B_2F90_404F] {
      var hash = start
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      let digits = String(hash, radix: 16, uppercase: true)
      out += String(repeating: "0", count: 16 - digits.count) + digits
    }
    return out
  }
}
