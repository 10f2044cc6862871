import Facts
import Foundation
import Registers
import Testing

/// The fixtures of the package.
private let fixtures = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("fixtures")

private func bytes(_ name: String) throws -> [UInt8] {
  Array(try Data(contentsOf: fixtures.appendingPathComponent(name)))
}

@Test func readsTheRegisterOfTheFixtures() throws {
  let bytes = try bytes("registers/deals.csv")
  let table = try RegisterReader().read(bytes: bytes, name: "deals.csv")
  // Every line but the header is a row of this file.
  #expect(table.rowCount == bytes.count { $0 == 10 } - 1)
  #expect(table.columns == DealColumn.allCases)
  let unknown = table.reports.flatMap { $0.deal.suppliers + $0.deal.recipients }
    .filter { $0.kind == .unknown && $0 != .unknown }
  #expect(unknown == [])
  #expect(table.reports.contains { $0.source.isOfficial })
}

@Test func readsLineEndsOfWindowsWithAByteOrderMark() throws {
  let table = try RegisterReader().read(
    bytes: bytes("malformed/crlf-bom.csv"), name: "crlf-bom.csv")
  #expect(table.rowCount == 4)
}

@Test(arguments: ["open-quote.csv", "ragged-row.csv", "repeated-header.csv"])
func namesTheFaultsOfAMalformedRegister(_ name: String) throws {
  let bytes = try bytes("malformed/\(name)")
  let error = #expect(throws: RegisterErrors.self) {
    try RegisterReader().read(bytes: bytes, name: name)
  }
  let codes = error?.errors.map(\.code)
  switch name {
  case "open-quote.csv": #expect(codes == [.openQuote])
  case "ragged-row.csv":
    #expect(codes == [.raggedRow(found: 17, expected: 20), .raggedRow(found: 21, expected: 20)])
    #expect(error?.errors.map(\.line) == [3, 5])
  default: #expect(codes == [.repeatedHeader])
  }
}
