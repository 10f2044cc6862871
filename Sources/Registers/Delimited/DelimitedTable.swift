/// A table of delimited values, as places in the file's bytes.
///
/// It reads the form of RFC 4180: values separated by a delimiter, rows by LF, CR LF or CR; a value
/// with a delimiter, line end or quotation mark in it is quoted, and a quotation mark inside is
/// doubled. Lines that hold nothing are skipped.
struct DelimitedTable: Sendable {
  let bytes: [UInt8]
  let delimiter: UInt8
  /// The places of all values, row after row.
  private(set) var cells: [Cell] = []
  /// The rows.
  private(set) var rows: [Row] = []
  private(set) var faults: [Fault] = []

  /// A value's place in the bytes, without its quotation marks.
  struct Cell: Sendable {
    let start: Int32
    let end: Int32
    /// A Boolean value that says whether doubled quotation marks stand in the value.
    let hasDoubledQuotes: Bool
  }

  /// A row's place in the bytes, without its line end.
  struct Row: Sendable {
    let start: Int
    let end: Int
    /// The line that the row begins on, from 1.
    let line: Int
    let firstCell: Int
    let cellCount: Int
  }

  /// A fault of the form, at a byte.
  struct Fault: Sendable {
    enum Kind: Sendable {
      case openQuote, textAfterQuote, quoteInsideValue
    }
    let kind: Kind
    let offset: Int
  }

  private static let quote = UInt8(ascii: "\"")

  /// Reads the bytes; a byte-order mark at their beginning is skipped.
  init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
    cells.reserveCapacity(bytes.count / 8)
    rows.reserveCapacity(bytes.count / 120)
    read()
  }

  private mutating func read() {
    let count = bytes.count
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 1
    while place < count {
      let start = place
      let firstLine = line
      let firstCell = cells.count
      var isInRow = true
      while isInRow {
        readCell(&place, &line)
        if place < count && bytes[place] == delimiter {
          place += 1
        } else {
          isInRow = false
        }
      }
      let end = place
      skipLineEnd(&place, &line)
      if end > start {
        rows.append(
          Row(
            start: start, end: end, line: firstLine, firstCell: firstCell,
            cellCount: cells.count - firstCell))
      } else {
        cells.removeLast(cells.count - firstCell)
      }
    }
  }

  private func skipLineEnd(_ place: inout Int, _ line: inout Int) {
    guard place < bytes.count else { return }
    if bytes[place] == 13 && place + 1 < bytes.count && bytes[place + 1] == 10 { place += 1 }
    place += 1
    line += 1
  }

  /// Reads one value; stops at a delimiter, a line end or the end of the bytes.
  private mutating func readCell(_ place: inout Int, _ line: inout Int) {
    if place < bytes.count && bytes[place] == DelimitedTable.quote {
      readQuotedCell(&place, &line)
      return
    }
    let start = place
    var hasQuote = false
    while place < bytes.count {
      let byte = bytes[place]
      if byte == delimiter || byte == 10 || byte == 13 { break }
      if byte == DelimitedTable.quote && !hasQuote {
        hasQuote = true
        faults.append(Fault(kind: .quoteInsideValue, offset: place))
      }
      place += 1
    }
    append(start, place, false)
  }

  private mutating func readQuotedCell(_ place: inout Int, _ line: inout Int) {
    let opening = place
    let firstLine = line
    place += 1
    let start = place
    var hasDoubledQuotes = false
    while place < bytes.count {
      let byte = bytes[place]
      if byte == DelimitedTable.quote {
        guard place + 1 < bytes.count && bytes[place + 1] == DelimitedTable.quote else { break }
        hasDoubledQuotes = true
        place += 2
        continue
      }
      if byte == 10 || (byte == 13 && !(place + 1 < bytes.count && bytes[place + 1] == 10)) {
        line += 1
      }
      place += 1
    }
    let closing = place
    if place < bytes.count { place += 1 }
    let after = place
    while place < bytes.count, bytes[place] != delimiter, bytes[place] != 10, bytes[place] != 13 {
      place += 1
    }
    if closing == bytes.count || (place > after && line > firstLine) {
      // A quotation mark that closes nowhere, or in the middle of a later row's text: what was
      // opened is taken to end with its line, so that later rows are read as they are meant.
      faults.append(Fault(kind: .openQuote, offset: opening))
      if faults.count < 200 {
        (place, line) = (start, firstLine)
        while place < bytes.count, bytes[place] != 10, bytes[place] != 13 { place += 1 }
      }
      append(start, place, false)
      return
    }
    if place > after { faults.append(Fault(kind: .textAfterQuote, offset: after)) }
    append(start, closing, hasDoubledQuotes)
  }

  private mutating func append(_ start: Int, _ end: Int, _ hasDoubledQuotes: Bool) {
    cells.append(
      Cell(start: Int32(start), end: Int32(end), hasDoubledQuotes: hasDoubledQuotes))
  }

  /// Returns the place of a row's value, or `nil` when the row is shorter.
  func cell(_ column: Int, of row: Row) -> Cell? {
    column < row.cellCount ? cells[row.firstCell + column] : nil
  }

  /// Returns a value's text, with doubled quotation marks made single, without spaces around it.
  func text(_ cell: Cell) -> String {
    var start = Int(cell.start)
    var end = Int(cell.end)
    while start < end, bytes[start] == 32 || bytes[start] == 9 { start += 1 }
    while end > start, bytes[end - 1] == 32 || bytes[end - 1] == 9 { end -= 1 }
    guard cell.hasDoubledQuotes else { return String(decoding: bytes[start..<end], as: UTF8.self) }
    var single: [UInt8] = []
    single.reserveCapacity(end - start)
    var place = start
    while place < end {
      single.append(bytes[place])
      place += bytes[place] == DelimitedTable.quote ? 2 : 1
    }
    return String(decoding: single, as: UTF8.self)
  }
}
