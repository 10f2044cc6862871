import Facts

/// Reads the rows of a deal register one by one and collects their faults.
struct DealRowReader {
  private let table: DelimitedTable
  private let name: String
  /// The number of each column in the file.
  private let numbers: [DealColumn: Int]
  private let expectedCount: Int
  private var parties = PartyNames()
  private var authorities: [String: Bool] = [:]
  private var dates: [String: PartialDate] = [:]
  private(set) var faults: [RegisterReader.PlacedFault] = []

  /// The row being read.
  private var row: DelimitedTable.Row

  init(table: DelimitedTable, columns: [DealColumn?], name: String) {
    self.table = table
    self.name = name
    expectedCount = columns.count
    var numbers: [DealColumn: Int] = [:]
    for (number, column) in columns.enumerated() {
      if let column { numbers[column] = number }
    }
    self.numbers = numbers
    row = DelimitedTable.Row(start: 0, end: 0, line: 1, firstCell: 0, cellCount: 0)
  }

  /// Returns the row's report; `nil` when the row has faults, which are then among ``faults``.
  mutating func report(of row: DelimitedTable.Row, header: DelimitedTable.Row) -> DealReport? {
    self.row = row
    let faultCount = faults.count
    guard row.cellCount == expectedCount else {
      let last = table.cells[row.firstCell + min(row.cellCount, expectedCount + 1) - 1]
      let offset = row.cellCount < expectedCount ? row.end : Int(last.start)
      add(.raggedRow(found: row.cellCount, expected: expectedCount), at: offset)
      return nil
    }
    if table.bytes[row.start..<row.end].elementsEqual(table.bytes[header.start..<header.end]) {
      add(.repeatedHeader, at: row.start)
      return nil
    }
    let deal = reportedDeal()
    let source = self.source()
    return faults.count == faultCount ? DealReport(source: source, deal: deal) : nil
  }

  private mutating func reportedDeal() -> ReportedDeal {
    let span = Span(
      start: row.start, end: row.end,
      text: String(decoding: table.bytes[row.start..<row.end], as: UTF8.self))
    var deal = ReportedDeal(
      suppliers: parties.parties(in: text(.supplier) ?? ""),
      recipients: parties.parties(in: text(.recipient) ?? ""),
      item: item(), value: value(), stage: word(.stage, Stage.self) ?? .unknown,
      date: date(.date), evidence: [span], certainty: 1)
    if deal.suppliers.isEmpty && deal.recipients.isEmpty {
      add(.missingValue(column: DealColumn.supplier.rawValue), at: .supplier)
    }
    if text(.stage) == nil { add(.missingValue(column: DealColumn.stage.rawValue), at: .stage) }
    let fields: [(ReportedDeal.Field, DealColumn)] = [
      (.suppliers, .supplier), (.recipients, .recipient), (.item, .designation),
      (.quantity, .quantity), (.value, .amount), (.stage, .stage), (.date, .date),
    ]
    for (field, column) in fields where text(column) != nil {
      deal.fields[field] = Evidence(span: cellSpan(column), rule: "register.row")
    }
    return deal
  }

  private mutating func source() -> Source {
    let publisher = text(.publisher)
    var isOfficial = false
    if let publisher {
      isOfficial = authorities[publisher] ?? Source.isAuthority(named: publisher)
      authorities[publisher] = isOfficial
    }
    return Source(
      documentID: name, line: row.line, publisher: publisher, url: text(.url),
      published: date(.published), isOfficial: isOfficial)
  }

  private mutating func item() -> Item? {
    let quantity = number(.quantity)
    let bound = word(.quantityBound, Bound.self)
    let item = Item(
      designation: text(.designation), description: text(.description), category: text(.category),
      quantity: quantity, quantityBound: quantity == nil ? nil : bound ?? .exact)
    let isEmpty = item.shortName == nil && item.category == nil && quantity == nil
    return isEmpty ? nil : item
  }

  private mutating func value() -> DealValue? {
    let measures = word(.measures, DealValue.Measure.self) ?? .dealTotal
    let stated = word(.bound, Bound.self)
    let currency = self.currency()
    let amount = number(.amount)
    let low = number(.low)
    let high = number(.high)
    let bound = stated ?? (low != nil || high != nil ? .range : .exact)
    if bound == .unquantified { return DealValue(figure: nil, bound: bound, measures: measures) }
    if amount == nil && low == nil && high == nil {
      if stated != nil && text(.amount) == nil {
        contradict(stated == .range ? .rangeWithoutEnds : .boundWithoutAmount, .bound, .amount)
      }
      return nil
    }
    guard let currency else {
      if text(.currency) == nil { contradict(.amountWithoutCurrency, .amount, .currency) }
      return nil
    }
    func money(_ amount: Double?) -> Money? {
      amount.flatMap { Money(rounding: $0, currency: currency) }
    }
    guard bound == .range else {
      return DealValue(figure: money(amount), bound: bound, measures: measures)
    }
    guard let low, let high else {
      contradict(.rangeWithoutEnds, .bound, .low)
      return nil
    }
    if low > high { contradict(.endsReversed, .low, .high) }
    return DealValue(
      figure: money(amount ?? (low + high) / 2), bound: .range, statedLow: money(low),
      statedHigh: money(high), measures: measures)
  }

  // MARK: - Cells

  private func cell(_ column: DealColumn) -> DelimitedTable.Cell? {
    numbers[column].flatMap { table.cell($0, of: row) }
  }

  /// Returns a value's text, or `nil` when it is empty.
  private func text(_ column: DealColumn) -> String? {
    guard let cell = cell(column), cell.end > cell.start else { return nil }
    let text = table.text(cell)
    return text.isEmpty ? nil : text
  }

  private func cellSpan(_ column: DealColumn) -> Span? {
    cell(column).map {
      Span(
        start: Int($0.start), end: Int($0.end),
        text: String(decoding: table.bytes[Int($0.start)..<Int($0.end)], as: UTF8.self))
    }
  }

  private mutating func number(_ column: DealColumn) -> Double? {
    guard let text = text(column) else { return nil }
    let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
    guard isPlain, text.utf8.count <= 18, let number = Double(text), number < 9e15 else {
      add(.noNumber(column: column.rawValue, value: text), at: column)
      return nil
    }
    return number
  }

  private mutating func currency() -> Currency? {
    guard let text = text(.currency) else { return nil }
    guard let currency = Currency(validating: text), currency.code == text else {
      add(.noCurrency(value: text), at: .currency)
      return nil
    }
    return currency
  }

  private mutating func date(_ column: DealColumn) -> PartialDate? {
    guard let text = text(column) else { return nil }
    if let date = dates[text] { return date }
    guard let date = PartialDate(iso: text) else {
      add(.noDate(column: column.rawValue, value: text), at: column)
      return nil
    }
    dates[text] = date
    return date
  }

  private mutating func word<Word: RawRepresentable & CaseIterable>(
    _ column: DealColumn, _ type: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let text = text(column) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let allowed = Word.allCases.map(\.rawValue)
    add(
      .unknownWord(
        column: column.rawValue, value: text, nearest: nearestName(to: text, among: allowed),
        allowed: allowed), at: column)
    return nil
  }

  private mutating func contradict(
    _ kind: RegisterError.Contradiction, _ column: DealColumn, _ other: DealColumn
  ) {
    add(.contradiction(column: column.rawValue, other: other.rawValue, kind), at: column)
  }

  private mutating func add(_ code: RegisterError.Code, at column: DealColumn) {
    add(code, at: cell(column).map { Int($0.start) } ?? row.start)
  }

  private mutating func add(_ code: RegisterError.Code, at offset: Int) {
    faults.append(RegisterReader.PlacedFault(code: code, offset: offset))
  }
}
