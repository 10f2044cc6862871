/// A report as it is remembered: where it stood, and what it said.
///
/// A register's rows move when one is put in above them, and an article's sentences when it is
/// edited; then a report is found again by what it says.
public struct KnownReport: Hashable, Sendable, Codable {
  /// Where it stood.
  public let key: ReportKey
  /// What it said: 16 bits each of the recipients, the suppliers, the item, and the rest (number,
  /// value, stage and date), from the highest to the lowest.
  public let mark: UInt64

  /// Creates a known report from its parts.
  public init(key: ReportKey, mark: UInt64) {
    self.key = key
    self.mark = mark
  }

  init(_ report: DealReport) {
    let deal = report.deal
    var rest = FNV()
    rest.add(deal.item?.quantity.map { $0.bitPattern } ?? 0)
    if let value = deal.value {
      rest.add(UInt64(bitPattern: value.figure?.minorUnits ?? -1))
      rest.add((value.currency?.code ?? "").utf8)
      rest.add(value.bound.rawValue.utf8)
    }
    rest.add(deal.stage.rawValue.utf8)
    rest.add(UInt64(bitPattern: Int64(deal.date?.first.daysSinceEpoch ?? -1)))
    rest.add(UInt64(bitPattern: Int64(deal.date?.last.daysSinceEpoch ?? -1)))
    var item = FNV()
    item.add(plain: deal.item?.designation ?? deal.item?.description ?? "")
    let parts = [KnownReport.hash(deal.recipients), KnownReport.hash(deal.suppliers), item, rest]
    self.init(key: report.key, mark: parts.reduce(0) { $0 << 16 | UInt64($1.folded) })
  }

  /// The same for any order of the parties; parties that are left open count for nothing.
  private static func hash(_ parties: [Party]) -> FNV {
    var sum = FNV(state: 0)
    for party in parties where !party.isOpen {
      var one = FNV()
      one.add(plain: party.mergingName)
      sum.state &+= one.state
    }
    return sum
  }

  /// How many of recipients, suppliers and item two reports have in common.
  static func sharedParts(_ a: UInt64, _ b: UInt64) -> Int {
    (1...3).count { part in (a ^ b) >> (16 * UInt64(part)) & 0xFFFF == 0 }
  }
}

extension KnownReport: CustomStringConvertible {
  /// The report in a word, as a ledger keeps it: `turkey.txt@311#00c1…`.
  public var description: String { "\(key)#\(String(mark, radix: 16))" }

  /// Reads a report as ``description`` writes it; `nil` when the text is none.
  public init?(_ text: some StringProtocol) {
    guard let sign = text.lastIndex(of: "#"), let key = ReportKey(text[..<sign]),
      let mark = UInt64(text[text.index(after: sign)...], radix: 16)
    else { return nil }
    self.init(key: key, mark: mark)
  }
}

/// The hash of Fowler, Noll and Vo (variant 1a, 64 bits): the same in every run, unlike Swift's.
private struct FNV {
  var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  mutating func add(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      state = (state ^ (number >> shift & 0xFF)) &* 0x100_0000_01B3
    }
  }

  /// Adds the letters and figures of a name, whatever their case.
  mutating func add(plain name: String) {
    for byte in name.utf8 {
      switch byte {
      case 0x41...0x5A: add(CollectionOfOne(byte | 0x20))
      case 0x30...0x39, 0x61...0x7A, 0x80...: add(CollectionOfOne(byte))
      default: continue
      }
    }
  }

  /// The hash in 16 bits.
  var folded: UInt16 {
    UInt16(truncatingIfNeeded: state ^ state >> 16 ^ state >> 32 ^ state >> 48)
  }
}
