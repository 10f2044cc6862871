import Facts

/// Reads the parties of a register's cell, remembering those read before.
struct PartyNames {
  private var known: [String: [Party]] = [:]

  /// Returns the parties of a cell such as `France; Italy`: countries where the names are known,
  /// else organisations of a short list, else parties of unknown kind under the name as written.
  mutating func parties(in cell: String) -> [Party] {
    if let parties = known[cell] { return parties }
    var parties: [Party] = []
    for piece in cell.split(separator: ";") {
      let name = trimmed(piece)
      if name.isEmpty { continue }
      let party = PartyNames.party(named: name)
      if !parties.contains(party) { parties.append(party) }
    }
    known[cell] = parties
    return parties
  }

  private static func party(named name: String) -> Party {
    if let country = CountryCode.named(name) { return Party(country: country) }
    let folded = name.lowercased()
    if folded.hasPrefix("unknown") { return .unknown }
    if let full = organisations[folded] { return Party(name: full, kind: .organisation) }
    return Party(name: name, kind: .unknown)
  }

  private static let organisations: [String: String] = [
    "nato": "NATO", "un": "United Nations", "united nations": "United Nations",
    "eu": "European Union", "european union": "European Union", "african union": "African Union",
    "gulf cooperation council": "Gulf Cooperation Council", "gcc": "Gulf Cooperation Council",
    "occar": "OCCAR", "nspa": "NATO Support and Procurement Agency",
    "european defence agency": "European Defence Agency", "osce": "OSCE",
    "arab league": "Arab League",
  ]
}

/// Returns the text without spaces and tabs around it.
func trimmed(_ text: some StringProtocol) -> String {
  let bytes = Array(text.utf8)
  guard let first = bytes.firstIndex(where: { $0 != 32 && $0 != 9 }),
    let last = bytes.lastIndex(where: { $0 != 32 && $0 != 9 })
  else { return "" }
  return String(decoding: bytes[first...last], as: UTF8.self)
}
