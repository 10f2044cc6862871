import Foundation
import GRDB

extension Ledger {
  /// Writes the whole ledger as JSON lines: first `{"ledger":2}` with its form, then a line for
  /// each row of each table, bytes as `{"base64":"…"}`.
  ///
  /// Equal ledgers make equal files.
  public func exportJSONLines(to path: String) throws(LedgerError) {
    try read { database in
      var file = try ExportFile(path)
      try file.write("{\"ledger\":\(Ledger.currentForm)}\n".utf8)
      var writer = FactWriter()
      for table in try ExchangeTable.all(in: database) {
        let names = table.columns.map(\.name)
        let rows = try table.rows(in: database)
        while let row = try rows.next() {
          writer.reset()
          let values = zip(names, row.databaseValues).map { (name: $0, value: $1) }
          writer.object([(name: "table", value: table.name.databaseValue)] + values) {
            $0.write($1)
          }
          try file.write(writer.bytes)
          try file.write([10])
        }
      }
      try file.finish()
    }
  }

  /// Fills this empty ledger from JSON lines as ``exportJSONLines(to:)`` writes them.
  ///
  /// - Throws: ``LedgerError`` with the line at fault; the ledger is empty then.
  public func importJSONLines(from path: String) throws(LedgerError) {
    try importing { database, tables in
      guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
      else { throw LedgerError.Fault.malformedImport(file: path, line: nil, "it cannot be read") }
      let byName = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0) })
      var statements: [String: Statement] = [:]
      try data.withUnsafeBytes { raw in
        let lines = raw.bindMemory(to: UInt8.self).split(separator: 10)
        for (index, line) in lines.enumerated() {
          func fault(_ reason: String) -> LedgerError.Fault {
            .malformedImport(file: path, line: index + 1, reason)
          }
          do {
            var reader = FactReader(UnsafeBufferPointer(rebasing: line))
            var fields: [(name: String, value: DatabaseValue)] = []
            try reader.object { (reader, name) throws(FactReader.Malformed) in
              fields.append((name, try reader.databaseValue()))
            }
            try reader.finish()
            if index == 0 {
              guard fields.count == 1, fields[0].name == "ledger",
                fields[0].value == Ledger.currentForm.databaseValue
              else { throw fault("it is no export of a ledger of form \(Ledger.currentForm)") }
              continue
            }
            guard fields.first?.name == "table",
              let table = String.fromDatabaseValue(fields[0].value).flatMap({ byName[$0] }),
              fields.dropFirst().map(\.name) == table.columns.map(\.name)
            else { throw fault("its columns are none of a ledger's") }
            let statement = try statements[table.name] ?? table.insertion(in: database)
            statements[table.name] = statement
            try statement.execute(arguments: StatementArguments(fields.dropFirst().map(\.value)))
          } catch let error as FactReader.Malformed {
            throw fault("\(error)")
          } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw fault(error.message ?? "it does not fit the lines before it")
          }
        }
        guard !lines.isEmpty else {
          throw LedgerError.Fault.malformedImport(file: path, line: nil, "it is empty")
        }
      }
    }
  }
}

extension FactWriter {
  fileprivate mutating func write(_ value: DatabaseValue) {
    switch value.storage {
    case .null: null()
    case .int64(let number): int(Int(number))
    case .double(let number): double(number)
    case .string(let text): string(text)
    case .blob(let data):
      object([(name: "base64", value: data.base64EncodedString())]) { $0.string($1) }
    }
  }
}

extension FactReader {
  fileprivate mutating func databaseValue() throws(Malformed) -> DatabaseValue {
    if try isNull() { return .null }
    if isStringNext { return try string().databaseValue }
    guard isObjectNext else { return try int().databaseValue }
    var data: Data?
    try object { (reader, name) throws(Malformed) in
      guard name == "base64" else { throw reader.malformed }
      data = Data(base64Encoded: try reader.string())
    }
    guard let data else { throw malformed }
    return data.databaseValue
  }
}
