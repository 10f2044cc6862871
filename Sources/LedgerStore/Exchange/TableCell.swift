internal import Facts
import Foundation
import GRDB

/// A cell of an exported table: its text, with `nil` for a missing value, apart from an empty one.
struct TableCell: Hashable, ExpressibleByStringLiteral {
  let text: String?

  init(_ text: String?) { self.text = text }

  init(stringLiteral text: String) { self.text = text }

  init(of value: DatabaseValue) {
    switch value.storage {
    case .null: text = nil
    case .int64(let number): text = String(number)
    case .double(let number): text = number.description
    case .string(let words): text = CSVText.neutralised(words)
    case .blob(let data): text = CSVText.neutralised(data.base64EncodedString())
    }
  }

  /// Returns the value that the cell stands for in a column; `nil` when it fits none.
  func value(of type: ExchangeTable.ColumnType) -> DatabaseValue? {
    guard let text else { return .null }
    let plain = text.utf8.first == UInt8(ascii: "'") ? String(text.dropFirst()) : text
    switch type {
    case .integer: return Int64(text)?.databaseValue
    case .text: return plain.databaseValue
    case .bytes: return Data(base64Encoded: plain)?.databaseValue
    }
  }

  /// The cell as it stands in a file, after RFC 4180.
  var written: String {
    guard let text else { return "" }
    let isPlain = !text.isEmpty && text.utf8.allSatisfy { $0 != 34 && $0 != 44 && $0 > 31 }
    if isPlain { return text }
    // Bytes, not characters: a quotation mark with an accent after it is one character.
    var quoted: [UInt8] = [34]
    for byte in text.utf8 { quoted.append(contentsOf: byte == 34 ? [34, 34] : [byte]) }
    return String(decoding: quoted + [34], as: UTF8.self)
  }
}

/// Reads the rows of an exported table.
struct TableRows {
  private let path: String
  private let bytes: [UInt8]

  struct Row {
    var cells: [TableCell]
    /// The line on which the row begins, from 1.
    var line: Int
  }

  init(_ path: String) throws {
    self.path = path
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else {
      throw LedgerError.Fault.malformedImport(file: path, line: nil, "it cannot be read")
    }
    bytes = [UInt8](data)
  }

  /// Returns all rows, the one with the columns' names first.
  func all() throws -> [Row] {
    var rows: [Row] = []
    var row = Row(cells: [], line: 1)
    var (place, line) = (0, 1)
    while place < bytes.count {
      row.cells.append(try cell(at: &place, line: &line))
      if place < bytes.count, bytes[place] == UInt8(ascii: ",") {
        place += 1
        if place < bytes.count { continue }
        row.cells.append(TableCell(nil))
      } else if place + 1 < bytes.count, bytes[place] == 13, bytes[place + 1] == 10 {
        place += 2
      } else if place < bytes.count, bytes[place] == 10 {
        place += 1
      } else if place < bytes.count {
        throw fault(line, "something stands after a closing quotation mark")
      }
      rows.append(row)
      line += 1
      row = Row(cells: [], line: line)
    }
    return rows
  }

  private func cell(at place: inout Int, line: inout Int) throws -> TableCell {
    let start = place
    guard place < bytes.count, bytes[place] == 34 else {
      while place < bytes.count, bytes[place] != UInt8(ascii: ","), bytes[place] != 10,
        bytes[place] != 13
      {
        place += 1
      }
      return TableCell(start == place ? nil : String(decoding: bytes[start..<place], as: UTF8.self))
    }
    let firstLine = line
    var text: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == 34 {
        guard place < bytes.count, bytes[place] == 34 else {
          return TableCell(String(decoding: text, as: UTF8.self))
        }
        place += 1
      }
      if byte == 10 { line += 1 }
      text.append(byte)
    }
    throw fault(firstLine, "a quotation mark is never closed")
  }

  private func fault(_ line: Int, _ reason: String) -> LedgerError.Fault {
    .malformedImport(file: path, line: line, reason)
  }
}
