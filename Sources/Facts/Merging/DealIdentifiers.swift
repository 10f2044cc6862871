/// Gives deals their short identifiers: recipient, supplier and item, and a number from the second
/// deal on.
struct DealIdentifiers {
  private var used: [String: Int] = [:]
  /// The most letters of an identifier without its number.
  static let longest = 28

  /// Creates identifiers that avoid every one that was ever given.
  init(avoiding known: KnownDeals = KnownDeals()) {
    for deal in known.deals { used[deal.id] = 1 }
    for alias in known.aliases.keys { used[alias] = 1 }
  }

  /// Returns the next identifier for a deal that begins with the report, such as `tr-ru-s400`.
  mutating func next(for report: DealReport) -> String {
    let deal = report.deal
    let base = DealIdentifiers.base(
      DealIdentifiers.slug(of: deal.recipients), DealIdentifiers.slug(of: deal.suppliers),
      DealIdentifiers.slug(of: deal.item))
    let count = (used[base] ?? 0) + 1
    used[base] = count
    if count == 1 { return base }
    // A designation may itself end in a number: `x-2` may be taken.
    var number = count
    while used["\(base)-\(number)"] != nil { number += 1 }
    used["\(base)-\(number)"] = 1
    return "\(base)-\(number)"
  }

  /// Joins the parts, each cut to what leaves the others room.
  private static func base(_ recipients: String, _ suppliers: String, _ item: String) -> String {
    let whole = "\(recipients)-\(suppliers)-\(item)"
    guard whole.utf8.count > longest else { return whole }
    let parties = "\(cut(recipients, to: 8))-\(cut(suppliers, to: 8))-"
    return parties + cut(item, to: longest - parties.utf8.count)
  }

  /// Returns the beginning of the text, whole words where there are some; ASCII only.
  private static func cut(_ text: String, to length: Int) -> String {
    guard text.utf8.count > length else { return text }
    let start = text.prefix(length)
    let words =
      text.dropFirst(length).first == "-"
      ? start : start[..<(start.lastIndex(of: "-") ?? start.endIndex)]
    return String(words.isEmpty ? start : words)
  }

  private static func slug(of parties: [Party]) -> String {
    let names = Set(parties.filter { !$0.isOpen }.map { slug(of: $0.mergingName) })
    return names.isEmpty ? "xx" : names.sorted().prefix(4).joined(separator: "-")
  }

  private static func slug(of item: Item?) -> String {
    if let designation = item?.designation, !designation.isEmpty {
      let names = designation.split(separator: ";").prefix(3).map { part in
        let tokens = ItemName(part).tokens
        // `S-400 Triumf` is `s400`; a name of words keeps them.
        return tokens.first { $0.utf8.contains { (48...57).contains($0) } }
          ?? tokens.prefix(3).joined(separator: "-")
      }
      let text = slug(of: names.joined(separator: "-"))
      if !text.isEmpty { return text }
    }
    let profile = ItemProfile(item)
    if profile.words.isEmpty {
      return profile.category.map { slug(of: $0) } ?? "arms"
    }
    let text = slug(of: item?.description ?? "")
    return text.split(separator: "-").prefix(4).joined(separator: "-")
  }

  /// Returns lower-case ASCII letters and figures with single hyphens between.
  private static func slug(of text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.lowercased().utf8 {
      if (48...57).contains(byte) || (97...122).contains(byte) {
        bytes.append(byte)
      } else if byte < 128, bytes.last.map({ $0 != UInt8(ascii: "-") }) ?? false {
        bytes.append(UInt8(ascii: "-"))
      }
    }
    while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
