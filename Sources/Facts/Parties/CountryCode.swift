/// A country or territory, by its ISO 3166-1 alpha-2 code (with `XK` for Kosovo).
public struct CountryCode: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  /// Two letters in upper case.
  public let code: String

  /// Creates a code from two ASCII letters, or returns `nil`.
  ///
  /// Whether the code is assigned is not checked: see ``isAssigned``.
  public init?(_ code: some StringProtocol) {
    guard code.utf8.count == 2,
      code.utf8.allSatisfy({ (65...90).contains($0) || (97...122).contains($0) })
    else { return nil }
    self.code = code.uppercased()
  }

  /// The short English name, such as `Turkey`; the code itself where it is not assigned.
  public var name: String { CountryNames.shared.byCode[code]?.name ?? code }

  /// The region of the world after UN M49, such as `Asia`; `nil` where it is not known.
  public var region: String? { CountryNames.shared.byCode[code]?.region }

  /// The alpha-3 code, such as `TUR`; `nil` where it is not assigned.
  public var alpha3: String? { CountryNames.shared.byCode[code]?.alpha3 }

  /// A Boolean value that says whether the code stands for a country or territory.
  public var isAssigned: Bool { CountryNames.shared.byCode[code] != nil }

  /// Returns the country with the given English name, alias, alpha-2 or alpha-3 code, compared
  /// without regard to case; `nil` when there is none.
  public static func named(_ name: String) -> CountryCode? {
    CountryNames.byName[name.lowercased()]
  }

  /// Every assigned code, in alphabetical order.
  public static var all: [CountryCode] { CountryNames.shared.sorted }

  /// The value as text.
  public var description: String { code }

  /// Returns whether the first comes before the second.
  public static func < (a: CountryCode, b: CountryCode) -> Bool { a.code < b.code }

  /// Reads the value from text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = CountryCode(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a country code: \(text)")
    }
    self = value
  }

  /// Writes the value as text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}

/// The shipped names of countries, read once.
struct CountryNames: Sendable {
  struct Entry: Sendable {
    let name: String
    let alpha3: String
    let region: String
  }

  let byCode: [String: Entry]
  let sorted: [CountryCode]

  static let shared = CountryNames(table: countryTable)

  /// Countries by code, name and alias in small letters, for those who read names.
  static let byName: [String: CountryCode] = {
    var out: [String: CountryCode] = [:]
    forEachRow(of: countryTable) { code, cells in
      out[code.code.lowercased()] = code
      out[cells[1].lowercased()] = code
      out[cells[2].lowercased()] = code
      for alias in cells[4].split(separator: ";") { out[alias.lowercased()] = code }
    }
    return out
  }()

  init(table: String) {
    var byCode: [String: Entry] = [:]
    byCode.reserveCapacity(260)
    var sorted: [CountryCode] = []
    CountryNames.forEachRow(of: table) { code, cells in
      byCode[code.code] = Entry(
        name: String(cells[2]), alpha3: String(cells[1]), region: String(cells[3]))
      sorted.append(code)
    }
    self.byCode = byCode
    self.sorted = sorted.sorted()
  }

  private static func forEachRow(of table: String, _ body: (CountryCode, [Substring]) -> Void) {
    for line in table.utf8.split(separator: 0x0A) {
      let cells = line.split(separator: 0x7C, omittingEmptySubsequences: false)
        .map { Substring($0) }
      guard cells.count >= 5, let code = CountryCode(cells[0]) else { continue }
      body(code, cells)
    }
  }
}
