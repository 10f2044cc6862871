/// Numbers for names and items, so that they are read once and compared by number.
struct NameTable {
  private var numbers: [String: Int32] = [:]
  private var itemNumbers: [Item?: Int32] = [:]
  /// The items met so far, by number.
  private(set) var items: [IndexedItem] = []

  /// An item with the buckets in which it is looked up.
  struct IndexedItem {
    let profile: ItemProfile
    /// The stems of its names.
    let names: [Int32]
    /// The words of its description and its category, for deals without a designation.
    let words: [Int32]
    /// The same, for deals with a designation.
    let wordsOfNamed: [Int32]
  }

  mutating func number(of name: String) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(numbers.count)
    numbers[name] = number
    return number
  }

  /// Returns the number of an item, without regard to how many pieces there are of it.
  mutating func number(of item: Item?) -> Int32 {
    var key = item
    key?.quantity = nil
    key?.quantityBound = nil
    if let number = itemNumbers[key] { return number }
    let profile = ItemProfile(key)
    var words = profile.words.map { "~" + $0 }
    if let category = profile.category { words.append("~~" + category) }
    if profile.isGeneral { words.append("~") }
    let number = Int32(items.count)
    items.append(
      IndexedItem(
        profile: profile,
        names: Set(profile.names.flatMap(\.stems)).sorted().map { self.number(of: $0) },
        words: words.map { self.number(of: $0) },
        wordsOfNamed: words.map { self.number(of: "+" + $0) }))
    itemNumbers[key] = number
    return number
  }

  /// Returns whether an item is named in general words only, or not at all.
  func isGeneral(_ item: Int32) -> Bool { items[Int(item)].profile.isGeneral }

  /// Returns how two items relate.
  func relation(_ a: Int32, _ b: Int32) -> ItemProfile.Relation {
    items[Int(a)].profile.relation(to: items[Int(b)].profile)
  }
}

/// A place where deals that may belong together are looked up.
struct BucketKey: Hashable, Sendable {
  let supplier: Int32
  let recipient: Int32
  let item: Int32

  /// Any supplier or recipient.
  static let any: Int32 = -1
  /// A supplier or recipient that the deal leaves open.
  static let unknown: Int32 = -2
}

/// What the merger looks at in a report.
struct ReportProfile: Sendable {
  let suppliers: [Int32]
  let recipients: [Int32]
  /// The item's number in the table of names.
  let item: Int32
  let reported: PartialDate?
  /// The date of the stage, else of the report.
  let event: PartialDate?
  let stage: Stage
  /// The numbers of the figures that are stated for the deal's value.
  let figures: [Int32]
  /// The number of pieces where it is stated exactly.
  let quantity: Double?
  /// The keys under which a deal of this report is found.
  let keys: [BucketKey]
  /// The keys under which this report's deal may be found.
  let lookups: [BucketKey]

  init(_ report: DealReport, names table: inout NameTable) {
    let deal = report.deal
    suppliers = ReportProfile.numbers(of: deal.suppliers, &table)
    recipients = ReportProfile.numbers(of: deal.recipients, &table)
    item = table.number(of: deal.item)
    reported = report.reported
    event = report.date
    stage = deal.stage
    let bound = deal.item?.quantityBound ?? .exact
    quantity = bound == .exact ? deal.item?.quantity : nil
    let values = ([deal.value].compactMap { $0 } + deal.otherValues).filter(\.measures.isDealValue)
    figures = values.compactMap(\.figure).map {
      table.number(of: "=\($0.minorUnits) \($0.currency.code)")
    }
    let indexed = table.items[Int(item)]
    keys = ReportProfile.keys(suppliers, recipients, indexed, figures)
    lookups = ReportProfile.lookups(suppliers, recipients, indexed, figures)
  }

  private static func numbers(of parties: [Party], _ table: inout NameTable) -> [Int32] {
    Set(parties.filter { !$0.isOpen }.map { table.number(of: $0.mergingName) }).sorted()
  }

  private static func keys(
    _ suppliers: [Int32], _ recipients: [Int32], _ item: NameTable.IndexedItem,
    _ figures: [Int32]
  ) -> [BucketKey] {
    let (any, open) = (BucketKey.any, BucketKey.unknown)
    let telling = item.names + figures
    if suppliers.isEmpty && recipients.isEmpty { return [] }
    if suppliers.isEmpty { return pairs([open], recipients, telling) }
    if recipients.isEmpty { return pairs(suppliers, [open], telling) }
    return pairs(
      suppliers, recipients, item.names.isEmpty ? item.words : item.names + item.wordsOfNamed)
      + pairs([any], recipients, telling) + pairs(suppliers, [any], telling)
  }

  private static func lookups(
    _ suppliers: [Int32], _ recipients: [Int32], _ item: NameTable.IndexedItem,
    _ figures: [Int32]
  ) -> [BucketKey] {
    let (any, open) = (BucketKey.any, BucketKey.unknown)
    // Where a side is open, only a designation or a figure tells.
    let telling = item.names + figures
    if suppliers.isEmpty && recipients.isEmpty { return [] }
    if suppliers.isEmpty { return pairs([any, open], recipients, telling) }
    if recipients.isEmpty { return pairs(suppliers, [any, open], telling) }
    let items = item.names + item.words + (item.names.isEmpty ? item.wordsOfNamed : [])
    return pairs(suppliers, recipients, items) + pairs([open], recipients, telling)
      + pairs(suppliers, [open], telling)
  }

  private static func pairs(_ a: [Int32], _ b: [Int32], _ items: [Int32]) -> [BucketKey] {
    var keys: [BucketKey] = []
    keys.reserveCapacity(a.count * b.count * items.count)
    for supplier in a {
      for recipient in b {
        for item in items {
          keys.append(BucketKey(supplier: supplier, recipient: recipient, item: item))
        }
      }
    }
    return keys
  }
}

extension Party {
  /// The name that parties are compared by: the country where there is one.
  var mergingName: String { country?.code ?? name.lowercased() }
}
