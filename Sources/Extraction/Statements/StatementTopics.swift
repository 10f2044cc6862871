internal import Facts

/// Finds the deals that a statement is about: one whose evidence it stands in, whose designation it
/// names, or whose parties it names - two of them, or one beside the deal's evidence.
///
/// Everything is looked up, so that a long document costs no more for each statement than a short
/// one.
struct StatementTopics {
  /// The sentences of evidence with their deals, by their beginnings.
  private var evidence: [(span: Span, deal: Int)] = []
  /// The length of the longest of them, in bytes.
  private var longest = 0
  /// By their first three bytes, designations with the deals that have them.
  private var designations: [Int: [(bytes: [UInt8], deals: [Int])]] = [:]
  /// By hashes of those three bytes, whether there are any; most places in a text have none.
  private var beginnings = [Bool](repeating: false, count: 1024)
  /// The number of each party of a deal.
  private var numbers: [Party: Int] = [:]
  /// For each deal its suppliers and recipients, by number.
  private var sides: [Set<Int>] = []
  /// Deals with the same parties, by the number of the group.
  private var groups: [[Int]] = []
  /// The groups in which each party is.
  private var groupsOf: [[Int]] = []
  private let count: Int

  /// The most bytes between a statement and a deal's evidence beside it.
  private static let nearby = 2

  init(_ deals: [ReportedDeal]) {
    count = deals.count
    var byDesignation: [String: [Int]] = [:]
    var bySides: [Set<Int>: Int] = [:]
    for (index, deal) in deals.enumerated() {
      for span in deal.evidence {
        evidence.append((span, index))
        longest = max(longest, span.end - span.start)
      }
      if let designation = deal.item?.designation, designation.utf8.count > 2 {
        byDesignation[designation, default: []].append(index)
      }
      let side = Set((deal.suppliers + deal.recipients).map { number(of: $0) })
      sides.append(side)
      if let group = bySides[side] {
        groups[group].append(index)
      } else {
        bySides[side] = groups.count
        for party in side { groupsOf[party].append(groups.count) }
        groups.append([index])
      }
    }
    evidence.sort { ($0.span.start, $0.deal) < ($1.span.start, $1.deal) }
    for (designation, deals) in byDesignation.sorted(by: { $0.key < $1.key }) {
      let bytes = Array(designation.utf8)
      let key = StatementTopics.key(bytes[0], bytes[1], bytes[2])
      beginnings[StatementTopics.hash(key)] = true
      designations[key, default: []].append((bytes, deals))
    }
  }

  private mutating func number(of party: Party) -> Int {
    if let number = numbers[party] { return number }
    let number = groupsOf.count
    numbers[party] = number
    groupsOf.append([])
    return number
  }

  private static func key(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
    Int(a) << 16 | Int(b) << 8 | Int(c)
  }

  private static func hash(_ key: Int) -> Int { (key &* 0x9E37_79B1) >> 20 & 1023 }

  /// Returns the indices of the deals, ascending.
  ///
  /// - Parameters:
  ///   - span: the sentences of the statement.
  ///   - parties: the parties that it names.
  ///   - said: what was said, piece by piece.
  func deals(at span: Span, naming parties: [Party], in said: [String]) -> [Int] {
    guard count > 0 else { return [] }
    var found: Set<Int> = []
    let named = Set(parties.compactMap { numbers[$0] })
    let first = span.start - StatementTopics.nearby - longest
    var low = 0
    var high = evidence.count
    while low < high {
      let middle = (low + high) / 2
      if evidence[middle].span.start < first { low = middle + 1 } else { high = middle }
    }
    for (other, deal) in evidence[low...] {
      guard other.start <= span.end + StatementTopics.nearby else { break }
      let gap = max(span.start - other.end, other.start - span.end, 0)
      if other.overlaps(span)
        || gap <= StatementTopics.nearby && !named.isDisjoint(with: sides[deal])
      {
        found.insert(deal)
      }
    }
    for text in said { find(designationsIn: text, into: &found) }
    if named.count > 1 {
      var counts: [Int: Int] = [:]
      for party in named {
        for group in groupsOf[party] { counts[group, default: 0] += 1 }
      }
      for (group, count) in counts where count > 1 { found.formUnion(groups[group]) }
    }
    return found.sorted()
  }

  private func find(designationsIn text: String, into found: inout Set<Int>) {
    guard !designations.isEmpty else { return }
    var text = text
    text.withUTF8 { bytes in
      guard bytes.count > 2 else { return }
      for start in 0..<bytes.count - 2 {
        let key = StatementTopics.key(bytes[start], bytes[start + 1], bytes[start + 2])
        guard beginnings[StatementTopics.hash(key)], let candidates = designations[key] else {
          continue
        }
        for (designation, deals) in candidates
        where bytes[start...].starts(with: designation) {
          found.formUnion(deals)
        }
      }
    }
  }
}
