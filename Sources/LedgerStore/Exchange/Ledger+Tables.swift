import Foundation
import GRDB

extension Ledger {
  /// Writes the whole ledger as a folder with a CSV file for each table, and `ledger.csv` with the
  /// ledger's form.
  ///
  /// Bytes are written in Base64. A missing value is an empty cell, an empty text `""`. A text that
  /// a spreadsheet could take for a formula gets an apostrophe before it, as does one that begins
  /// with an apostrophe. Equal ledgers make equal files.
  public func exportTables(toFolder folder: String) throws(LedgerError) {
    try read { database in
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
      } catch { throw LedgerError.Fault.cannotWriteExport("\(folder) cannot be created") }
      var form = try ExportFile(folder + "/ledger.csv")
      try form.write("form\n\(Ledger.currentForm)\n".utf8)
      try form.finish()
      for table in try ExchangeTable.all(in: database) {
        var file = try ExportFile("\(folder)/\(table.name).csv")
        try file.write(table.columns.map(\.name).joined(separator: ",").utf8)
        try file.write([10])
        let rows = try table.rows(in: database)
        while let row = try rows.next() {
          let cells = row.databaseValues.map(TableCell.init(of:)).map(\.written)
          try file.write(cells.joined(separator: ",").utf8)
          try file.write([10])
        }
        try file.finish()
      }
    }
  }

  /// Fills this empty ledger from a folder as ``exportTables(toFolder:)`` writes it.
  ///
  /// - Throws: ``LedgerError`` with the file and line at fault; the ledger is empty then.
  public func importTables(fromFolder folder: String) throws(LedgerError) {
    try importing { database, tables in
      let form = try TableRows(folder + "/ledger.csv").all()
      guard form.map(\.cells) == [["form"], [TableCell("\(Ledger.currentForm)")]] else {
        throw LedgerError.Fault.malformedImport(
          file: folder + "/ledger.csv", line: nil,
          "it is no export of a ledger of form \(Ledger.currentForm)")
      }
      for table in tables {
        let path = "\(folder)/\(table.name).csv"
        let statement = try table.insertion(in: database)
        for (index, row) in try TableRows(path).all().enumerated() {
          func fault(_ reason: String) -> LedgerError.Fault {
            .malformedImport(file: path, line: row.line, reason)
          }
          guard row.cells.count == table.columns.count,
            index > 0 || row.cells.map(\.text) == table.columns.map(\.name)
          else { throw fault("its columns are not those of the table \(table.name)") }
          if index == 0 { continue }
          let values = try zip(row.cells, table.columns).map { cell, column in
            guard let value = cell.value(of: column.type) else {
              throw fault("the column \(column.name) holds something else")
            }
            return value
          }
          do { try statement.execute(arguments: StatementArguments(values)) } catch let error
            as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT
          {
            throw fault(error.message ?? "it does not fit the lines before it")
          }
        }
      }
    }
  }
}
