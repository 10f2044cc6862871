import Facts

/// Reads registers of deals from delimited text.
///
/// The first row names the columns of ``DealColumn``, in any order. Every fault of a file is
/// reported, not only the first.
public struct RegisterReader: Sendable {
  /// The most bytes of a file: 32 MiB.
  public static let largestFile = 32 << 20

  /// Creates a reader.
  public init() {}

  /// Returns the reports of a register's file.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes, UTF-8 with or without a byte-order mark.
  ///   - name: the file's name, for messages. One that ends in `.tsv` says that values are separated
  ///     by tabs, else it is commas.
  ///   - id: the sources' identifier; the name where none is given.
  /// - Throws: ``RegisterErrors`` with every fault, by line and column.
  public func read(bytes: [UInt8], name: String, id: String? = nil) throws(RegisterErrors)
    -> RegisterTable
  {
    func failure(_ faults: [PlacedFault]) -> RegisterErrors {
      RegisterErrors(faults, in: bytes, file: name)
    }
    guard bytes.count <= RegisterReader.largestFile else {
      throw failure([PlacedFault(code: .tooLarge(megabytes: bytes.count >> 20), offset: 0)])
    }
    if let offset = LinePlaces.firstInvalidByte(in: bytes) {
      throw failure([PlacedFault(code: .invalidUTF8, offset: offset)])
    }
    let isTabbed = name.lowercased().hasSuffix(".tsv") || name.lowercased().hasSuffix(".tab")
    let table = DelimitedTable(bytes, delimiter: UInt8(ascii: isTabbed ? "\t" : ","))
    guard let header = table.rows.first else {
      throw failure([PlacedFault(code: .emptyFile, offset: 0)])
    }
    var faults = table.faults.map { PlacedFault(code: .init($0.kind), offset: $0.offset) }
    let (columns, headerFaults) = RegisterReader.columns(of: header, in: table)
    guard headerFaults.isEmpty else { throw failure(faults + headerFaults) }

    var reader = DealRowReader(table: table, columns: columns, name: id ?? name)
    var reports: [DealReport] = []
    reports.reserveCapacity(table.rows.count)
    var misquoted = table.faults[...]
    for row in table.rows.dropFirst() {
      misquoted = misquoted.drop { $0.offset < row.start }
      // A quotation mark out of place moves all values after it: nothing else is said of the row.
      if let fault = misquoted.first, fault.offset < row.end { continue }
      if let report = reader.report(of: row, header: header) { reports.append(report) }
    }
    faults += reader.faults
    guard faults.isEmpty else { throw failure(faults) }
    return RegisterTable(reports: reports, columns: columns.compactMap { $0 })
  }

  /// A fault at a byte of the file.
  struct PlacedFault {
    let code: RegisterError.Code
    let offset: Int
  }

  private static func columns(
    of header: DelimitedTable.Row, in table: DelimitedTable
  ) -> ([DealColumn?], [PlacedFault]) {
    var columns: [DealColumn?] = []
    var faults: [PlacedFault] = []
    var unknown: [(number: Int, name: String, offset: Int)] = []
    for number in 0..<header.cellCount {
      guard let cell = table.cell(number, of: header) else { continue }
      let name = table.text(cell)
      let column = DealColumn(rawValue: name)
      if column == nil {
        unknown.append((number, name, Int(cell.start)))
      } else if let first = columns.firstIndex(of: column) {
        faults.append(
          PlacedFault(
            code: .repeatedColumn(name: name, firstColumn: first + 1), offset: Int(cell.start)))
      }
      columns.append(column)
    }
    let missing = DealColumn.allCases.filter { !columns.contains($0) }
    for (_, name, offset) in unknown {
      // A misspelt column is rather one that is missing than one that is there.
      let nearest =
        nearestName(to: name, among: missing.map(\.rawValue))
        ?? nearestName(to: name, among: DealColumn.allCases.map(\.rawValue))
      faults.append(
        PlacedFault(code: .unknownColumn(name: name, nearest: nearest), offset: offset))
    }
    for column in missing where column.isRequired {
      let isMeant = faults.contains { fault in
        if case .unknownColumn(_, column.rawValue?) = fault.code { true } else { false }
      }
      if isMeant { continue }
      faults.append(
        PlacedFault(code: .missingColumn(name: column.rawValue), offset: header.start))
    }
    return (columns, faults)
  }
}

extension RegisterErrors {
  fileprivate init(_ faults: [RegisterReader.PlacedFault], in bytes: [UInt8], file: String) {
    let places = LinePlaces(bytes)
    let sorted = faults.sorted { $0.offset < $1.offset }
    self.init(
      sorted.prefix(100).map { fault in
        let place = places.place(of: fault.offset)
        return RegisterError(
          fault.code, file: file, line: place.line, column: place.column, text: place.text)
      }, omitted: max(0, sorted.count - 100))
  }
}

extension RegisterError.Code {
  fileprivate init(_ kind: DelimitedTable.Fault.Kind) {
    switch kind {
    case .openQuote: self = .openQuote
    case .textAfterQuote: self = .textAfterQuote
    case .quoteInsideValue: self = .quoteInsideValue
    }
  }
}
