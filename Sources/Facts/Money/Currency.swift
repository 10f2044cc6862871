/// A currency, named by its ISO 4217 code (historic codes such as `DEM` included).
public struct Currency: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  /// The three-letter code in upper case.
  public let code: String

  /// Creates a currency from a code of three letters; case is folded to upper case.
  ///
  /// - Precondition: the code has three ASCII letters. Use ``init(validating:)`` for input.
  public init(_ code: String) {
    precondition(Self.isWellFormed(code), "A currency code has three letters: \(code)")
    self.code = code.uppercased()
  }

  /// Creates a currency from input, or returns `nil` when the text is not three ASCII letters.
  public init?(validating code: String) {
    guard Self.isWellFormed(code) else { return nil }
    self.code = code.uppercased()
  }

  private static func isWellFormed(_ code: String) -> Bool {
    code.utf8.count == 3
      && code.utf8.allSatisfy { (65...90).contains($0) || (97...122).contains($0) }
  }

  /// The number of decimal digits of the minor unit, after ISO 4217; 2 unless listed there.
  public var minorDigits: Int {
    switch code {
    case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV",
      "XAF", "XOF", "XPF", "ITL", "ESP", "BEF", "LUF", "PTE", "GRD", "TRL":
      0
    case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
    default: 2
    }
  }

  /// The value as text.
  public var description: String { code }

  /// Returns whether the first comes before the second.
  public static func < (a: Currency, b: Currency) -> Bool { a.code < b.code }

  /// Reads the value from text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let code = try container.decode(String.self)
    guard Self.isWellFormed(code) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a currency code: \(code)")
    }
    self.code = code.uppercased()
  }

  /// Writes the value as text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}

extension Currency {
  /// The United States dollar.
  public static let usd = Currency("USD")
  /// The euro.
  public static let eur = Currency("EUR")
}
