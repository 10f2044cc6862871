internal import Facts

/// Finds the drafts that an event may tell of, so that it is not compared with every deal of a long
/// text.
///
/// ``DealDraft/accepts(_:in:)`` takes an event to a deal told of within the last eight sentences; to
/// one told of before only where both share a buyer and a seller, or one of the two and an item or an
/// amount.
struct DraftLookup {
  private enum Key: Hashable {
    case country(CountryCode)
    case name(String)
  }

  /// What a deal or an event is about, as bits: where two have none in common, they share no item
  /// and no amount.
  private struct Topic {
    var items: UInt64 = 0
    var amounts: UInt64 = 0

    func overlaps(_ other: Topic) -> Bool {
      items & other.items != 0 || amounts & other.amounts != 0
    }
  }

  /// The drafts of each buyer and of each seller, ascending.
  private var buyers: [Key: [Int]] = [:]
  private var sellers: [Key: [Int]] = [:]
  /// What each draft is about.
  private var topics: [Topic] = []
  /// The drafts that were told of last, ascending.
  private var recent: [Int] = []

  /// How many sentences after a deal what shares neither buyer nor seller may still tell of it.
  private static let reach = 8

  // MARK: Keeping

  /// Takes a draft in, or what has changed of it.
  mutating func note(_ index: Int, _ draft: DealDraft, in marked: MarkedText) {
    for role in draft.buyers { DraftLookup.note(index, role.party, in: &buyers) }
    for role in draft.sellers { DraftLookup.note(index, role.party, in: &sellers) }
    DraftLookup.insert(index, into: &recent)
    let topic = DraftLookup.topic(items: draft.items, money: draft.money, in: marked)
    if index < topics.count { topics[index] = topic } else { topics.append(topic) }
  }

  private static func note(_ index: Int, _ party: Party, in lists: inout [Key: [Int]]) {
    if let country = party.country { insert(index, into: &lists[.country(country), default: []]) }
    insert(index, into: &lists[.name(party.name), default: []])
  }

  private static func insert(_ index: Int, into list: inout [Int]) {
    let place = (list.lastIndex { $0 <= index }).map { $0 + 1 } ?? 0
    if place == 0 || list[place - 1] != index { list.insert(index, at: place) }
  }

  /// Related designations have words of the same first three letters, or stand for one weapon of the
  /// lexicon; items without a designation have the same description.
  private static func topic(items: [Int], money: [Int], in marked: MarkedText) -> Topic {
    var topic = Topic()
    for index in items {
      let mention = marked.items[index]
      if let term = mention.term { topic.items |= bit(term.designation.utf8) }
      if let designation = mention.item.designation {
        topic.items |= bit(designation.utf8)
        for word in mention.nameWords { topic.items |= bit(String(word.prefix(3)).utf8) }
      } else {
        topic.items |= bit(mention.item.description?.utf8 ?? "".utf8)
      }
    }
    for index in money {
      guard let figure = marked.money[index].value.figure else { continue }
      topic.amounts |= bit(UInt64(bitPattern: figure.minorUnits))
    }
    return topic
  }

  private static func bit(_ text: String.UTF8View) -> UInt64 {
    bit(text.reduce(0) { $0 &* 31 &+ UInt64($1) })
  }

  /// Returns one of 64 bits, by all bits of a number.
  private static func bit(_ number: UInt64) -> UInt64 {
    1 << ((number &* 0x9E37_79B9_7F4A_7C15) >> 58)
  }

  // MARK: Finding

  /// Returns the drafts that were told of in the last sentences, ascending.
  mutating func recent(at sentence: Int, in drafts: [DealDraft]) -> [Int] {
    recent.removeAll { sentence - drafts[$0].lastSentence > DraftLookup.reach }
    return recent
  }

  /// Returns the last draft that accepts an event, or `nil`.
  mutating func draft(accepting event: DealEvent, of drafts: [DealDraft], in marked: MarkedText)
    -> Int?
  {
    let near = recent(at: event.sentence, in: drafts)
    return draft(accepting: event, of: drafts, near: near, in: marked)
  }

  /// Returns the last draft about the same item or an amount, as far as can be told quickly, for which
  /// a closure returns `true`; or `nil`.
  func lastDraft(
    about item: Int, of drafts: [DealDraft], in marked: MarkedText,
    where isWanted: (DealDraft) -> Bool
  ) -> DealDraft? {
    let topic = DraftLookup.topic(items: [item], money: [], in: marked)
    for index in drafts.indices.reversed()
    where topics[index].overlaps(topic) && isWanted(drafts[index]) {
      return drafts[index]
    }
    return nil
  }

  private func draft(
    accepting event: DealEvent, of drafts: [DealDraft], near: [Int], in marked: MarkedText
  ) -> Int? {
    let topic = DraftLookup.topic(items: event.items, money: event.money, in: marked)
    var lists = [Cursor(near, side: 0)]
    for role in event.buyers { lists += DraftLookup.cursors(role.party, in: buyers, side: 1) }
    for role in event.sellers { lists += DraftLookup.cursors(role.party, in: sellers, side: 2) }
    while let index = lists.lazy.compactMap(\.last).max() {
      var isNear = false
      var sides = 0
      for i in lists.indices where lists[i].last == index {
        lists[i].rest -= 1
        sides |= lists[i].side
        if lists[i].side == 0 { isNear = true }
      }
      guard isNear || sides == 3 || topics[index].overlaps(topic) else { continue }
      if drafts[index].accepts(event, in: marked) { return index }
    }
    return nil
  }

  /// A list of drafts that is gone through from its end.
  private struct Cursor {
    let list: [Int]
    /// 1 for the drafts of a buyer, 2 for those of a seller, 0 for those told of last.
    let side: Int
    var rest: Int

    init(_ list: [Int], side: Int) {
      self.list = list
      self.side = side
      rest = list.count
    }

    var last: Int? { rest > 0 ? list[rest - 1] : nil }
  }

  /// Returns the lists that hold the drafts with a party on the same side.
  private static func cursors(
    _ party: Party, in lists: [Key: [Int]], side: Int
  ) -> [Cursor] {
    let named = lists[.name(party.name)]
    let national = party.country.flatMap { lists[.country($0)] }
    return [named, national].compactMap { $0.map { Cursor($0, side: side) } }
  }
}
