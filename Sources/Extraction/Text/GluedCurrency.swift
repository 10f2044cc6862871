/// Currency abbreviations that are written directly before the figure: `USD34.6`, `Rs5,000`.
enum GluedCurrency {
  /// Returns whether bytes before a digit are a currency's code or abbreviation, not the beginning
  /// of a designation.
  static func isCurrency(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 2, bytes.count <= 4 else { return false }
    return packed.contains(pack(bytes))
  }

  private static func pack(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static let packed: Set<UInt32> = {
    let words: Set<String> = ["ALL", "TOP", "CUP", "MOP"]
    var out = Set(
      CurrencyTable.codes.entries.map(\.value.code).filter { !words.contains($0) }
        .map { pack($0.utf8) })
    for word in ["Rs", "RM", "Rp", "Dh", "Dhs", "SFr", "DM", "NIS", "RMB", "Kr", "kr", "SR", "QR"]
      + ["Sh", "Shs", "KSh", "Ksh", "TSh", "USh", "Tk", "Bs", "FCFA"]
    {
      out.insert(pack(word.utf8))
    }
    for (_, term) in CurrencyTable.smallCodes.entries { out.insert(pack(("M" + term.code).utf8)) }
    return out
  }()
}
