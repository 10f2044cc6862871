import Facts
import Registers
import Testing

private let header = DealColumn.header

/// Reads a register given as text.
private func read(_ text: String, name: String = "deals.csv") throws -> RegisterTable {
  try RegisterReader().read(bytes: Array(text.utf8), name: name)
}

/// Returns the faults of a register given as bytes.
private func faults(_ bytes: [UInt8], name: String = "deals.csv") -> [RegisterError] {
  do {
    _ = try RegisterReader().read(bytes: bytes, name: name)
    return []
  } catch { return error.errors }
}

private func faults(_ text: String) -> [RegisterError] { faults(Array(text.utf8)) }

@Test func readsARowIntoAReport() throws {
  let text =
    header + "\n"
    + "x-1,Germany; Netherlands,Lithuania,Boxer,infantry fighting vehicle,Armoured vehicles,88,"
    + "exact,385600000,EUR,about,,,dealTotal,signed,2016-08-22,Lithuanian Ministry of National "
    + "Defence,2016-08,https://example.org/,\"First order, \"\"all in\"\"\"\n"
  let table = try read(text)
  let report = try #require(table.reports.first)
  #expect(table.rowCount == 1)
  #expect(report.deal.suppliers.compactMap(\.country?.code) == ["DE", "NL"])
  #expect(report.deal.recipients.map(\.name) == ["Lithuania"])
  #expect(report.deal.item?.designation == "Boxer")
  #expect(report.deal.item?.quantity == 88)
  #expect(report.deal.value?.figure == Money(minorUnits: 38_560_000_000, currency: .eur))
  #expect(report.deal.value?.bound == .about)
  #expect(report.deal.stage == .signed)
  #expect(report.deal.date?.iso == "2016-08-22")
  #expect(report.source.published?.iso == "2016-08")
  #expect(report.source.documentID == "deals.csv")
  #expect(report.source.line == 2)
  #expect(report.source.isOfficial)
  let span = try #require(report.deal.evidence.first)
  let bytes = Array(text.utf8)[span.start..<span.end]
  #expect(String(decoding: bytes, as: UTF8.self) == span.text)
  #expect(span.text.hasPrefix("x-1,Germany") && span.text.hasSuffix("all in\"\"\""))
  #expect(report.deal.fields[.stage]?.span?.text == "signed")
}

@Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
func readsEveryLineEndWithAndWithoutByteOrderMark(end: String, mark: String) throws {
  let rows = [
    "supplier,recipient,stage,note", "Russia,Turkey,talks,\"two\(end)lines\"", "",
    "Russia,India,signed,",
  ]
  let table = try read(mark + rows.joined(separator: end))
  #expect(table.reports.map(\.deal.recipients.first?.name) == ["Turkey", "India"])
  #expect(table.reports.map(\.source.line) == [2, 5])
}

@Test func readsTabsByTheNameOfTheFile() throws {
  let table = try read("supplier\trecipient\tstage\nRussia\tTurkey\ttalks\n", name: "deals.tsv")
  #expect(table.reports.first?.deal.stage == .talks)
}

@Test func readsARangeAndAFigureNotStated() throws {
  let table = try read(
    """
    supplier,recipient,amount,currency,bound,low,high,stage
    China,Pakistan,,USD,range,4000000000,5000000000,approved
    Russia,Saudi Arabia,,USD,unquantified,,,talks
    Russia,Egypt,,,,,,signed

    """)
  let values = table.reports.map(\.deal.value)
  #expect(values[0]?.figure?.majorUnits == 4.5e9)
  #expect(values[0]?.low?.majorUnits == 4e9)
  #expect(values[0]?.high?.majorUnits == 5e9)
  #expect(values[1] == DealValue(figure: nil, bound: .unquantified))
  #expect(values[2] == nil)
}

@Test func keepsNamesThatAreNoCountries() throws {
  let table = try read("supplier,recipient,stage\nOCCAR,unknown,signed\nNowhereland,India,talks\n")
  #expect(table.reports[0].deal.suppliers == [Party(name: "OCCAR", kind: .organisation)])
  #expect(table.reports[0].deal.recipients == [.unknown])
  #expect(table.reports[1].deal.suppliers == [Party(name: "Nowhereland", kind: .unknown)])
}

@Test func saysHowManyValuesARaggedRowHas() throws {
  let found = faults("supplier,recipient,stage\nRussia,Turkey\nRussia,India,talks,signed\n")
  #expect(
    found.map(\.code) == [
      .raggedRow(found: 2, expected: 3), .raggedRow(found: 4, expected: 3),
    ])
  #expect(found.map(\.line) == [2, 3])
  #expect(found.map(\.column) == [14, 20])
  #expect(
    found[0].description == """
      deals.csv:2:14: 2 values where the header has 3 columns; add the missing delimiters
        Russia,Turkey
                     ^
      """)
}

@Test func namesAnOpenQuoteWhereItOpensAndReadsOn() {
  let found = faults(
    "supplier,recipient,stage,note\nRussia,India,talks,\"open\nRussia,China,tolks,\"closed\"\n")
  #expect(
    found.map(\.code) == [
      .openQuote,
      .unknownWord(
        column: "stage", value: "tolks", nearest: "talks",
        allowed: Stage.allCases.map(\.rawValue)),
    ])
  #expect(found.map(\.line) == [2, 3])
  #expect(found.map(\.column) == [20, 14])
}

@Test func namesAnOpenQuoteAtTheEndOfTheFile() {
  let found = faults("supplier,recipient,stage,note\nRussia,India,talks,\"open")
  #expect(found.map(\.code) == [.openQuote])
}

@Test func namesTextAfterAClosingQuote() {
  let found = faults("supplier,recipient,stage\nRussia,\"India\" too,talks\n")
  #expect(found.map(\.code) == [.textAfterQuote])
  #expect(found.first?.column == 15)
}

@Test func namesARepeatedHeader() {
  let found = faults("supplier,recipient,stage\nRussia,India,talks\nsupplier,recipient,stage\n")
  #expect(found.map(\.code) == [.repeatedHeader])
  #expect(found.first?.line == 3)
}

@Test func namesMissingUnknownAndRepeatedColumns() {
  #expect(
    faults("supplier,recipient\nRussia,India\n").map(\.code) == [.missingColumn(name: "stage")])
  #expect(
    faults("suplier,recipient,stage\n").map(\.code)
      == [.unknownColumn(name: "suplier", nearest: "supplier")])
  #expect(
    faults("supplier,recipient,stage,stage\n").map(\.code)
      == [.repeatedColumn(name: "stage", firstColumn: 3)])
  #expect(
    faults("supplier,recipient,stage,TIV\n").map(\.code)
      == [.unknownColumn(name: "TIV", nearest: nil)])
}

@Test func reportsEveryBadCellOfAFile() {
  let found = faults(
    """
    supplier,recipient,amount,currency,bound,stage,date
    Russia,India,5 billion,USD,about,signed,2016-13
    Russia,India,1,dollars,abut,sined,2016
    ,,1,,,talks,

    """)
  #expect(found.map(\.line) == [2, 2, 3, 3, 3, 4, 4])
  #expect(found.map(\.column) == [14, 41, 16, 24, 29, 1, 3])
  #expect(found.first?.message == "amount \"5 billion\" is no number")
  #expect(found.first?.suggestion == "write figures with a point for decimals, such as 2500000000")
  #expect(found.last?.message == "an amount without a currency")
}

@Test func leavesOneSideOpenWhereItsCellIsEmpty() throws {
  let table = try read("supplier,recipient,stage\n,India,planned\nFrance,,talks\n")
  #expect(table.reports.map(\.deal.suppliers.count) == [0, 1])
  #expect(table.reports.map(\.deal.recipients.count) == [1, 0])
}

@Test func refusesEmptyFilesAndBytesThatAreNoText() {
  #expect(faults("").map(\.code) == [.emptyFile])
  #expect(faults("\u{FEFF}\n\n").map(\.code) == [.emptyFile])
  let found = faults(Array("supplier,recipient,stage\nRussia,Ir".utf8) + [0xE9] + Array("n".utf8))
  #expect(found.map(\.code) == [.invalidUTF8])
  #expect(found.first?.line == 2)
  #expect(found.first?.column == 10)
}

@Test func showsNoControlCharacters() {
  let found = faults("supplier,recipient,stage\nRussia,India,\u{1B}[31mred\n")
  #expect(found.first.map { !$0.description.unicodeScalars.contains("\u{1B}") } == true)
}

@Test func countsCharactersAndNotBytesInColumns() {
  let found = faults("supplier,recipient,stage\nTürkiye,Côte d'Ivoire,sold\n")
  #expect(found.map(\.column) == [23])
}
