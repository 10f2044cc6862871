import Facts
import Foundation

/// The European Central Bank's euro reference rates by day, in a packed table.
///
/// The layout is described beside the table. Nothing is read before it is asked for.
struct DailyRates: Sendable {
  private let data: Data
  private let dayCount: Int
  private let columns: [Currency: Column]

  private struct Column: Sendable {
    /// The index of the first day with a rate.
    let start: Int
    let count: Int
    let offset: Int
  }

  /// The most days between a date and the publication day whose rate it takes.
  private static let longestGap = 10

  /// Creates the table, or returns `nil` when the bytes are not one.
  init?(_ data: Data) {
    let header: (Int, [Currency: Column])? = data.withUnsafeBytes { bytes in
      guard bytes.count >= 16, bytes.starts(with: "ECBDAY01".utf8) else { return nil }
      let days = Int(bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self).littleEndian)
      let count = Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self).littleEndian)
      let directory = 16 + 4 * days
      guard days > 0, bytes.count >= directory + 16 * count else { return nil }
      var columns: [Currency: Column] = [:]
      for number in 0..<count {
        let place = directory + 16 * number
        func field(_ index: Int) -> Int {
          Int(
            bytes.loadUnaligned(fromByteOffset: place + 4 * index, as: UInt32.self).littleEndian)
        }
        let code = String(decoding: bytes[place..<place + 3], as: UTF8.self)
        guard let currency = Currency(validating: code), field(1) + field(2) <= days,
          field(3) + 4 * field(2) <= bytes.count
        else { return nil }
        columns[currency] = Column(start: field(1), count: field(2), offset: field(3))
      }
      return (days, columns)
    }
    guard let header else { return nil }
    self.data = data
    (dayCount, columns) = header
  }

  /// A cross rate of a publication day.
  struct Rate {
    let factor: Double
    let day: CalendarDate
  }

  /// Returns the units of the second currency for one unit of the first, on the day or on the last
  /// publication day before it.
  func rate(from currency: Currency, to other: Currency, on date: CalendarDate) -> Rate? {
    let wanted = date.daysSinceEpoch
    return data.withUnsafeBytes { bytes in
      guard let index = lastIndex(upTo: wanted, in: bytes) else { return nil }
      let day = self.day(at: index, in: bytes)
      guard wanted - day <= DailyRates.longestGap,
        let from = unitsPerEuro(currency, at: index, in: bytes),
        let to = unitsPerEuro(other, at: index, in: bytes)
      else { return nil }
      return Rate(factor: to / from, day: CalendarDate(daysSinceEpoch: day))
    }
  }

  private func day(at index: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    Int(bytes.loadUnaligned(fromByteOffset: 16 + 4 * index, as: Int32.self).littleEndian)
  }

  private func lastIndex(upTo wanted: Int, in bytes: UnsafeRawBufferPointer) -> Int? {
    var low = 0
    var high = dayCount
    while low < high {
      let middle = (low + high) / 2
      if day(at: middle, in: bytes) <= wanted { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  private func unitsPerEuro(
    _ currency: Currency, at index: Int, in bytes: UnsafeRawBufferPointer
  ) -> Double? {
    if currency == .eur { return 1 }
    guard let column = columns[currency], index >= column.start,
      index < column.start + column.count
    else { return nil }
    let place = column.offset + 4 * (index - column.start)
    let cell = bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self).littleEndian
    guard cell != 0 else { return nil }
    var divisor = 1.0
    for _ in 0..<(cell & 15) { divisor *= 10 }
    return Double(cell >> 4) / divisor
  }
}
