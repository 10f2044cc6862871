internal import Facts

/// What the lexicon knows of a weapon.
struct ItemTerm: Sendable {
  /// The standard form of the designation.
  let designation: String
  let category: ItemCategory
  let origin: CountryCode?
  let description: String
  /// A Boolean value that says whether the name is also an ordinary word.
  let isAmbiguous: Bool

  /// Returns the phrases of all weapons, and their designations without hyphens and blanks.
  static func tables() -> (PhraseTable<ItemTerm>, [String: ItemTerm]) {
    var table = PhraseTable<ItemTerm>(minimumCapacity: 2200, allowsPlural: true)
    var designations: [String: ItemTerm] = [:]
    designations.reserveCapacity(1200)
    forEachRow(of: itemTerms) { line in
      let cells = line.split(separator: 0x7C, omittingEmptySubsequences: false)
      guard cells.count == 4,
        let category = ItemCategory(letter: Substring(decoding: cells[0], as: UTF8.self))
      else { return }
      let origin = CountryCode(String(decoding: cells[1], as: UTF8.self))
      let description = String(decoding: cells[2], as: UTF8.self)
      for entry in cells[3].split(separator: 0x3B) {
        let isAmbiguous = entry.last == 0x2A
        let names = (isAmbiguous ? entry.dropLast() : entry).split(separator: 0x3D)
        guard let first = names.first else { continue }
        let term = ItemTerm(
          designation: PartyTerm.joined(first), category: category,
          origin: origin, description: description, isAmbiguous: isAmbiguous)
        for name in names {
          table.insert(parted(name), term)
          if let key = key(name) { designations[key] = term }
        }
      }
    }
    return (table, designations)
  }

  /// Parts a name as the tokenizer does: digits begin a token, `/` is one unless digits precede.
  private static func parted(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var out: [UInt8] = []
    var hasDigit = false
    var isNumber = false
    var atStart = true
    for byte in name {
      let isDigit = (0x30...0x39).contains(byte)
      switch byte {
      case 0x20:
        (atStart, hasDigit, isNumber) = (true, false, false)
        out.append(byte)
        continue
      case 0x2F where (!hasDigit || isNumber) && !(out.count == 1 && out[0] == 0x46):
        out += [0x20, 0x2F, 0x20]
        (atStart, hasDigit, isNumber) = (true, false, false)
        continue
      case 0x2B:
        out += [0x20, 0x2B]
        continue
      default: break
      }
      if isNumber, !isDigit, byte != 0x2E {
        out.append(0x20)
        (isNumber, hasDigit) = (false, false)
      }
      if isDigit, atStart { isNumber = true }
      if isDigit { hasDigit = true }
      out.append(byte)
      atStart = false
    }
    return out[...]
  }

  /// Returns a designation in small letters without hyphens, blanks and slashes, or `nil` when it
  /// holds no digit.
  static func key(_ bytes: some Sequence<UInt8>) -> String? {
    var out: [UInt8] = []
    var hasDigit = false
    for byte in bytes {
      switch byte {
      case 0x2D, 0x20, 0x2F: continue
      case 0x30...0x39: hasDigit = true
      default: break
      }
      out.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return hasDigit ? String(decoding: out, as: UTF8.self) : nil
  }
}

/// The eleven categories of trade registers.
enum ItemCategory: String, Sendable {
  case aircraft = "Aircraft"
  case airDefence = "Air-defence systems"
  case antiSubmarine = "Anti-submarine warfare weapons"
  case armour = "Armoured vehicles"
  case artillery = "Artillery"
  case engines = "Engines"
  case missiles = "Missiles"
  case sensors = "Sensors"
  case satellites = "Satellites"
  case ships = "Ships"
  case other = "Other"

  init?(letter: Substring) {
    switch letter {
    case "A": self = .aircraft
    case "D": self = .airDefence
    case "W": self = .antiSubmarine
    case "V": self = .armour
    case "G": self = .artillery
    case "E": self = .engines
    case "M": self = .missiles
    case "S": self = .sensors
    case "T": self = .satellites
    case "N": self = .ships
    case "O": self = .other
    default: return nil
    }
  }
}
