/// Numbers for names, so that buckets compare by number.
struct NameTable {
  private var numbers: [String: Int32] = [:]

  mutating func number(of name: String) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(numbers.count)
    numbers[name] = number
    return number
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
  let item: ItemProfile
  let reported: PartialDate?
  /// The date of the stage, else of the report.
  let event: PartialDate?
  let stage: Stage
  /// The number of pieces where it is stated exactly.
  let quantity: Double?
  /// The item's bucket numbers: stems of its names, words of its description, its category.
  let names: [Int32]
  let words: [Int32]

  init(_ report: DealReport, names table: inout NameTable) {
    let deal = report.deal
    suppliers = ReportProfile.numbers(of: deal.suppliers, &table)
    recipients = ReportProfile.numbers(of: deal.recipients, &table)
    item = ItemProfile(deal.item)
    reported = report.reported
    event = report.date
    stage = deal.stage
    let bound = deal.item?.quantityBound ?? .exact
    quantity = bound == .exact ? deal.item?.quantity : nil
    names = Set(item.names.flatMap(\.stems)).sorted().map { table.number(of: $0) }
    var words = item.words.map { table.number(of: "~" + $0) }
    if let category = item.category { words.append(table.number(of: "~~" + category)) }
    if item.isGeneral { words.append(table.number(of: "~")) }
    self.words = words
  }

  private static func numbers(of parties: [Party], _ table: inout NameTable) -> [Int32] {
    Set(parties.filter { !$0.isOpen }.map { table.number(of: $0.mergingName) }).sorted()
  }

  /// The keys under which a deal of this report is found.
  var keys: [BucketKey] {
    let open = BucketKey.unknown
    let named = suppliers.isEmpty ? [open] : suppliers + [BucketKey.any]
    let named2 = recipients.isEmpty ? [open] : recipients + [BucketKey.any]
    return pairs(named, named2, names + words)
  }

  /// The keys under which this report's deal may be found.
  var lookups: [BucketKey] {
    if suppliers.isEmpty && recipients.isEmpty { return [] }
    if suppliers.isEmpty {
      return pairs([BucketKey.any], recipients, names)
        + pairs([BucketKey.unknown], recipients, names)
    }
    if recipients.isEmpty {
      return pairs(suppliers, [BucketKey.any], names) + pairs(suppliers, [BucketKey.unknown], names)
    }
    return pairs(suppliers, recipients, names + words)
      + pairs([BucketKey.unknown], recipients, names)
      + pairs(suppliers, [BucketKey.unknown], names)
  }

  private func pairs(_ a: [Int32], _ b: [Int32], _ items: [Int32]) -> [BucketKey] {
    var keys: [BucketKey] = []
    keys.reserveCapacity(a.count * b.count * items.count)
    for supplier in a {
      for recipient in b where !(supplier == BucketKey.any && recipient == BucketKey.any) {
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
