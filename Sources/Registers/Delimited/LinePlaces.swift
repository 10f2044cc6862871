/// Lines and columns of places in bytes, found once for all.
struct LinePlaces {
  private let bytes: [UInt8]
  /// The offset at which each line begins.
  private var starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (place, byte) in bytes.enumerated()
    where byte == 10 || (byte == 13 && !(place + 1 < bytes.count && bytes[place + 1] == 10)) {
      starts.append(place + 1)
    }
  }

  /// A place in the file as people count: the line and the character of it, both from 1.
  struct Place {
    let line: Int
    let column: Int
    let text: String
  }

  /// Returns the place of a byte, with its line's text.
  func place(of offset: Int) -> Place {
    let offset = min(offset, bytes.count)
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    let line = max(low, 1)
    let start = starts[line - 1]
    var end = start
    while end < bytes.count, bytes[end] != 10, bytes[end] != 13 { end += 1 }
    let column = LinePlaces.scalarCount(bytes[start..<max(start, offset)]) + 1
    var text = String.UnicodeScalarView()
    text.append(
      contentsOf: String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.prefix(400))
    return Place(line: line, column: column, text: String(text))
  }

  private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// Returns the offset of the first byte that is not UTF-8 text, or `nil`.
  static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    var place = 0
    let count = bytes.count
    while place < count {
      let lead = bytes[place]
      if lead < 0x80 {
        place += 1
        continue
      }
      let length: Int
      var low: UInt8 = 0x80
      var high: UInt8 = 0xBF
      switch lead {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, low) = (3, 0xA0)
      case 0xED: (length, high) = (3, 0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, low) = (4, 0x90)
      case 0xF4: (length, high) = (4, 0x8F)
      case 0xF1...0xF3: length = 4
      default: return place
      }
      guard place + length <= count, bytes[place + 1] >= low, bytes[place + 1] <= high else {
        return place
      }
      for next in 2..<max(2, length) where bytes[place + next] & 0xC0 != 0x80 { return place }
      place += length
    }
    return nil
  }
}
