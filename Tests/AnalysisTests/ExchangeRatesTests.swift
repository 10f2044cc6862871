import Analysis
import Facts
import Foundation
import Testing

private let rates = Result { try ExchangeRates.bundled() }

private func convert(
  _ amount: Double, _ from: String, to: String, on date: String?
) throws -> Conversion? {
  let money = try #require(Money(rounding: amount, currency: Currency(from)))
  return try rates.get().convert(
    money, to: Currency(to), on: date.flatMap { PartialDate(iso: $0) })
}

/// Units for one dollar as other publications give them, to three or four digits.
@Test(arguments: [
  ("EUR", 2016, 0.90389), ("RUB", 2016, 66.98), ("TRY", 2016, 3.024), ("GBP", 2016, 0.7409),
  ("JPY", 2022, 131.55), ("INR", 2015, 64.18), ("CNY", 2016, 6.644), ("UAH", 2014, 11.89),
])
func convertsAtTheAverageOfTheYear(_ currency: String, _ year: Int, _ units: Double) throws {
  let found = try #require(try convert(1_000_000, "USD", to: currency, on: "\(year)"))
  #expect(abs(found.rate / units - 1) < 0.0005)
  #expect(found.basis == .yearAverage(year, isPartial: false))
  let back = try #require(try convert(1_000_000, currency, to: "USD", on: "\(year)-05"))
  #expect(abs(back.rate * found.rate - 1) < 1e-12)
}

@Test func convertsAtTheRateOfTheDay() throws {
  let dollars = try #require(try convert(1000, "EUR", to: "USD", on: "1999-01-04"))
  #expect(dollars.rate == 1.1789)
  #expect(dollars.money == Money(minorUnits: 117_890, currency: .usd))
  #expect(dollars.basis == .day(try #require(CalendarDate(iso: "1999-01-04"))))
  #expect(dollars.sources == [.ecb])
  let australian = try #require(try convert(1000, "AUD", to: "USD", on: "1999-01-04"))
  #expect(australian.rate == 1.1789 / 1.91)
  // 1000 × 1.1789 / 1.91 = 617.225…
  #expect(australian.money.minorUnits == 61_723)
}

@Test func takesTheLastPublicationDayBeforeAWeekend() throws {
  let sunday = try #require(try convert(1, "EUR", to: "USD", on: "2016-11-27"))
  let friday = try #require(try convert(1, "EUR", to: "USD", on: "2016-11-25"))
  #expect(sunday.basis == .day(try #require(CalendarDate(iso: "2016-11-25"))))
  #expect(sunday.rate == friday.rate)
}

@Test func takesTheYearsAverageWhereACurrencyHasNoDailyRate() throws {
  let found = try #require(try convert(1, "UAH", to: "USD", on: "2014-06-02"))
  #expect(found.basis == .yearAverage(2014, isPartial: false))
  #expect(found.sources == [.imf])
}

@Test func followsAReplacedCurrencyToItsSuccessor() throws {
  let mark = try #require(try convert(195_583, "DEM", to: "EUR", on: "2005"))
  #expect(mark.money == Money(minorUnits: 10_000_000, currency: .eur))
  let lira = try #require(try convert(3_024_000_000, "TRL", to: "USD", on: "2016"))
  #expect(abs(lira.money.majorUnits - 1000) < 1)
  let early = try #require(try convert(1_759_670, "DEM", to: "USD", on: "1998"))
  #expect(abs(early.money.majorUnits - 1_000_000) < 1)
}

@Test func marksAYearThatIsNotOver() throws {
  let found = try #require(try convert(1, "GBP", to: "USD", on: "2026"))
  #expect(found.basis == .yearAverage(2026, isPartial: true))
}

@Test func convertsNothingWithoutARate() throws {
  #expect(try convert(1, "RUB", to: "USD", on: "2025") == nil)
  #expect(try convert(1, "XYZ", to: "USD", on: "2016") == nil)
  #expect(try convert(1, "EUR", to: "USD", on: "1990") == nil)
  #expect(try convert(1, "EUR", to: "USD", on: nil) == nil)
  #expect(try convert(1, "USD", to: "USD", on: nil)?.basis == .sameCurrency)
}

@Test func refusesDamagedTables() throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rates-damaged")
  try? FileManager.default.removeItem(at: folder)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try Data("ECBDAY01 and nothing more".utf8).write(
    to: folder.appendingPathComponent("ecb-daily.bin"))
  let error = #expect(throws: RatesError.self) { try ExchangeRates(folder: folder) }
  #expect(error?.table == "ecb-daily.bin")
}

private let tables = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("shared/data")

@Test(
  .enabled(
    if: FileManager.default.fileExists(atPath: tables.path),
    "the tables that the packed rates come from are not here"))
func packsEveryDailyRateUnchanged() throws {
  let text = try String(
    contentsOf: tables.appendingPathComponent("fx-daily-eur.csv"), encoding: .utf8)
  let lines = text.split(separator: "\n").dropFirst()
  let codes = try #require(lines.first).split(separator: ",").dropFirst().map(String.init)
  var count = 0
  for line in lines.dropFirst() {
    let cells = line.split(separator: ",", omittingEmptySubsequences: false)
    let date = try #require(PartialDate(iso: cells[0]))
    for (code, cell) in zip(codes, cells.dropFirst()) {
      guard let expected = Double(cell) else { continue }
      let euro = Money(minorUnits: 100, currency: .eur)
      let found = try rates.get().convert(euro, to: Currency(code), on: date)
      if found?.rate != expected { Issue.record("\(code) on \(cells[0])") }
      count += 1
    }
  }
  #expect(count > 200_000)
}
