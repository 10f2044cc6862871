import Facts
import Foundation

/// Average exchange rates of calendar years against the dollar, in a packed table.
struct AnnualRates: Sendable {
  private let data: Data
  private let count: Int

  private static let recordSize = 16

  /// Creates the table, or returns `nil` when the bytes are not one.
  init?(_ data: Data) {
    let count: Int? = data.withUnsafeBytes { bytes in
      guard bytes.count >= 16, bytes.starts(with: "FXYEAR01".utf8) else { return nil }
      let count = Int(bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self).littleEndian)
      return bytes.count == 16 + AnnualRates.recordSize * count ? count : nil
    }
    guard let count else { return nil }
    self.data = data
    self.count = count
  }

  /// The average of a year.
  struct Rate {
    let unitsPerDollar: Double
    let isPartial: Bool
    /// `nil` for the dollar itself.
    let source: RateSource?
  }

  /// Returns the average number of units for one dollar in the year.
  func rate(of currency: Currency, in year: Int) -> Rate? {
    if currency == .usd { return Rate(unitsPerDollar: 1, isPartial: false, source: nil) }
    let code = Array(currency.code.utf8)
    let wanted = AnnualRates.key(code[0], code[1], code[2], year)
    return data.withUnsafeBytes { bytes in
      var low = 0
      var high = count
      while low < high {
        let middle = (low + high) / 2
        if key(at: middle, in: bytes) < wanted { low = middle + 1 } else { high = middle }
      }
      guard low < count, key(at: low, in: bytes) == wanted else { return nil }
      let place = 16 + AnnualRates.recordSize * low
      let flags = bytes[place + 3]
      let units = Double(
        bitPattern: bytes.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self).littleEndian)
      let sources: [RateSource] = [.ecb, .fed, .imf, .peg]
      return Rate(
        unitsPerDollar: units, isPartial: flags & 16 != 0, source: sources[Int(flags & 3)])
    }
  }

  private func key(at index: Int, in bytes: UnsafeRawBufferPointer) -> UInt64 {
    let place = 16 + AnnualRates.recordSize * index
    let year = bytes.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self).littleEndian
    return AnnualRates.key(bytes[place], bytes[place + 1], bytes[place + 2], Int(year))
  }

  private static func key(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ year: Int) -> UInt64 {
    UInt64(a) << 48 | UInt64(b) << 40 | UInt64(c) << 32 | UInt64(UInt32(truncatingIfNeeded: year))
  }
}
