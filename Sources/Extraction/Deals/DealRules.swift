internal import Facts

/// Puts mentions together into reported deals.
enum DealRules {
  /// Returns the deals that a text reports, in text order; a deal told twice is one.
  static func deals(in marked: MarkedText, lexicon: Lexicon) -> [ReportedDeal] {
    guard !marked.parties.isEmpty else { return [] }
    var reader = DealReader(marked: marked, lexicon: lexicon)
    reader.run()
    return reader.drafts.compactMap { DealWriter(marked: marked).deal(of: $0) }
  }
}

/// Goes through the sentences of a text and gathers events into deals.
struct DealReader {
  let marked: MarkedText
  let lexicon: Lexicon
  var drafts: [DealDraft] = []
  var lookup = DraftLookup()
  /// What "it" stands for.
  var topic: Party?
  /// Where the text tells of a notice to Congress, and of when.
  var notice: (date: DateMention?, sentence: Int)?
  var nextParty = 0
  var nextItem = 0
  var nextMoney = 0
  let tokens: [Token]
  /// The token at which the text first speaks of arms as such.
  let firstArms: Int?

  init(marked: MarkedText, lexicon: Lexicon) {
    self.marked = marked
    firstArms =
      marked.items.first { $0.item.description == "arms" || $0.item.description == "weapon" }?
      .tokens.lowerBound
    tokens = marked.text.tokens
    self.lexicon = lexicon
  }

  mutating func run() {
    for (index, range) in marked.text.sentences.enumerated() {
      let parties = Self.part(of: marked.parties, from: &nextParty, in: range) { $0.tokens }
      let items = Self.part(of: marked.items, from: &nextItem, in: range) { $0.tokens }
      let money = Self.part(of: marked.money, from: &nextMoney, in: range) { $0.tokens }
      read(sentence: index, range, parties, items, money)
    }
    fillSuppliers()
    if let notice { applyNotice(notice) }
    fillRecipients()
    dropTotals()
  }

  /// Returns the mentions that begin in a sentence, as a range of indices.
  static func part<Mention>(
    of all: [Mention], from next: inout Int, in range: Range<Int>,
    at tokens: (Mention) -> Range<Int>
  ) -> Range<Int> {
    while next < all.count, tokens(all[next]).lowerBound < range.lowerBound { next += 1 }
    let start = next
    while next < all.count, tokens(all[next]).lowerBound < range.upperBound { next += 1 }
    return start..<next
  }

  mutating func read(
    sentence: Int, _ range: Range<Int>, _ parties: Range<Int>, _ items: Range<Int>,
    _ money: Range<Int>
  ) {
    let taken = items.map { marked.items[$0].tokens } + parties.map { marked.parties[$0].tokens }
    var triggers = TriggerReader(
      text: marked.text, tokens: tokens, words: lexicon.dealWords, taken: taken,
      itemStarts: items.map { marked.items[$0].tokens.lowerBound }
    )
    .triggers(in: range)
    if let ordinal = ordinal(range, triggers) { triggers.insert(ordinal, at: 0) }
    let groups = PartyGroupReader(marked: marked).groups(in: range, mentions: parties)
    defer { updateTopic(groups, range) }
    guard !triggers.isEmpty || !money.isEmpty && !drafts.isEmpty else { return }
    var events: [DealEvent] = []
    if !triggers.isEmpty {
      events = EventReader(
        marked: marked, lexicon: lexicon, sentence: sentence, range: range, groups: groups,
        triggers: triggers, items: items, topic: topic, tokens: tokens
      ).events()
      if !events.isEmpty, isHypothetical(range) || isOther(range) { events = [] }
    }
    noteNotice(triggers, sentence, range)
    link(money, to: &events, in: range)
    var isPlaced = false
    for event in events where place(event) { isPlaced = true }
    if !isPlaced {
      continueLast(sentence, range, triggers)
      linkToDrafts(money, sentence, range, parties, items)
    }
  }

  /// "The first, for $98 million, …": one of the deals that a sentence before has announced.
  func ordinal(_ range: Range<Int>, _ triggers: [DealTrigger]) -> DealTrigger? {
    guard notice != nil, range.count > 3, tokens[range.lowerBound].lower == "the",
      ["first", "second", "third", "fourth", "other", "latter", "former"].contains(
        tokens[range.lowerBound + 1].lower),
      !triggers.contains(where: { $0.kind.isCore && $0.token < range.lowerBound + 5 })
    else { return nil }
    return DealTrigger(
      token: range.lowerBound + 1, kind: .deal, isNoun: true, isPassive: false, mood: .none)
  }

  mutating func updateTopic(_ groups: [PartyGroup], _ range: Range<Int>) {
    guard
      let group = groups.first(where: { $0.preposition == nil && !$0.isAdjective })
        ?? groups.first(where: { $0.preposition == nil }),
      let index = group.members.first
    else { return }
    let party = marked.parties[index].party.inDeal
    if party.kind == .country || party.kind == .company { topic = party }
  }

  /// "If sanctions were lifted, Iran could buy …".
  func isHypothetical(_ range: Range<Int>) -> Bool {
    guard let first = range.first, tokens[first].lower == "if" || hasQuestion(range) else {
      return false
    }
    let hasModal = range.contains { ["could", "would", "might"].contains(tokens[$0].lower) }
    return tokens[first].lower == "if" && hasModal
      || tokens[range].contains { $0.lower == "?" } && tokens[first].lower != "will"
  }

  func hasQuestion(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].kind == .mark && tokens[$0].lower == "?" }
  }

  /// The words that tell whether a sentence is about something else than a deal.
  private static let otherWords: WordSet = [
    "budget", "budgets", "allocation", "allocations", "revenue", "revenues", "turnover", "profit",
    "profits", "aid", "exports", "imports", "importer", "exporter", "trade", "jointly", "contract",
    "deal", "ordered", "signed", "bought",
  ]

  /// Budgets, aid, trade totals and joint development are no deals.
  func isOther(_ range: Range<Int>) -> Bool {
    var hasOther = false
    var hasContract = false
    for i in range where Self.otherWords.contains(tokens[i]) {
      switch tokens[i].lower {
      case "budget", "budgets", "allocation", "allocations", "revenue", "revenues", "turnover",
        "profit", "profits":
        hasOther = true
      case "aid" where tokens[max(i - 1, range.lowerBound)].lower == "military": hasOther = true
      case "exports", "imports", "importer", "exporter", "trade":
        if i > range.lowerBound, tokens[i - 1].lower == "arms" { hasOther = true }
      case "jointly":
        if range.contains(i + 1), tokens[i + 1].lower.hasPrefix("develop") { hasOther = true }
      case "contract", "deal", "ordered", "signed", "bought":
        hasContract = true
      default: break
      }
    }
    return hasOther && !hasContract
  }

  // MARK: Placing events

  /// Puts an event to its deal, or begins one; returns whether it tells of any.
  mutating func place(_ event: DealEvent) -> Bool {
    var event = event
    complete(&event)
    // "has been exported": to others, as the clause after says.
    if event.core.kind == .sell, event.core.isPassive, event.buyers.isEmpty, event.open.isEmpty,
      event.money.isEmpty, !event.clause.contains(where: { tokens[$0].lower == "to" })
    {
      return false
    }
    guard event.hasParties || !event.money.isEmpty || event.stage != .unknown else { return false }
    let known = lookup.draft(accepting: event, of: drafts, in: marked)
    assert(known == drafts.lastIndex { $0.accepts(event, in: marked) }, "a draft is not looked up")
    if let known {
      drafts[known].merge(event, in: marked)
      lookup.note(known, drafts[known], in: marked)
      return true
    }
    addContextParties(to: &event)
    guard event.hasParties, !event.items.isEmpty || !event.money.isEmpty else { return false }
    if event.items.isEmpty {
      guard hasWeaponsNear(event) else { return false }
      let hasBoth = !event.buyers.isEmpty && !event.sellers.isEmpty && !event.money.isEmpty
      guard hasBoth || event.core.kind == .deal || event.core.kind == .negotiate,
        !event.buyers.isEmpty && !event.sellers.isEmpty || isArmsDeal(event)
      else { return false }
    }
    copySiblings(to: &event)
    drafts.append(DealDraft(event, in: marked))
    lookup.note(drafts.count - 1, drafts[drafts.count - 1], in: marked)
    return true
  }

  /// A contract without an item is one on weapons only where the text speaks of weapons.
  func hasWeaponsNear(_ event: DealEvent) -> Bool {
    let first = marked.text.sentences[max(0, event.sentence - 8)].lowerBound
    let last = marked.text.sentences[min(marked.text.sentences.count - 1, event.sentence + 2)]
      .upperBound
    return !marked.items(within: first..<last).isEmpty
  }

  /// "the purchase of Buk-M2 batteries": parties as in the deal before, if its supplier makes them.
  func addContextParties(to event: inout DealEvent) {
    guard !event.hasParties, event.core.kind == .buy, event.core.isNoun,
      let item = event.items.first, let origin = marked.items[item].term?.origin,
      let before = drafts.last(where: { !$0.buyers.isEmpty }),
      event.sentence - before.lastSentence <= 6,
      before.sellers.contains(where: { $0.party.country == origin })
    else { return }
    let rule = "deal.context-party"
    event.buyers = before.buyers.map {
      DealEvent.PartyRole(party: $0.party, mention: $0.mention, rule: rule)
    }
    event.sellers = before.sellers.map {
      DealEvent.PartyRole(party: $0.party, mention: $0.mention, rule: rule)
    }
  }

  /// "the planned $60 billion deal with Saudi Arabia": told as an arms deal elsewhere in the text.
  func isArmsDeal(_ event: DealEvent) -> Bool {
    let end = marked.text.sentences[event.sentence].upperBound
    return firstArms.map { $0 < end } ?? false
  }

  /// Another lot of the same item, told in the same sentence, has the same supplier.
  func copySiblings(to event: inout DealEvent) {
    if event.sellers.isEmpty, let item = event.items.first,
      let known = lookup.lastDraft(
        about: item, of: drafts, in: marked,
        where: { draft in
          !draft.sellers.isEmpty
            && draft.items.contains { ItemMatch.related(marked.items[$0], marked.items[item]) }
            && !event.buyers.contains { role in
              draft.sellers.contains { $0.party.sameSide(as: role.party) }
            }
        }), let origin = known.sellers.first?.party,
      origin.kind == .company || marked.items[item].term?.origin == origin.country
    {
      event.sellers = known.sellers.map {
        DealEvent.PartyRole(party: $0.party, mention: $0.mention, rule: "deal.same-item")
      }
      return
    }
    guard event.sellers.isEmpty, let last = drafts.last, event.sentence - last.lastSentence <= 5,
      event.isBackground && last.lastSentence == event.sentence || last.sharesBuyer(with: event),
      let item = event.items.first, let other = last.items.first,
      marked.items[item].item.category == marked.items[other].item.category
        || marked.items[item].item.designation == nil
    else { return }
    event.sellers = last.sellers
    if event.makers.isEmpty { event.makers = last.makers }
  }

  /// Takes from the sentences before what the clause only refers to.
  mutating func complete(_ event: inout DealEvent) {
    nameItem(of: &event)
    guard event.items.isEmpty, event.refersToItem, isDefinite(event) else { return }
    if let draft = drafts.last, event.sentence - draft.lastSentence <= 2, !draft.items.isEmpty,
      !event.hasParties || draft.sharesParty(with: event)
    {
      event.items = draft.items
      return
    }
    // The last named item of the sentences just before.
    let floor = marked.text.sentences[max(0, event.sentence - 2)].lowerBound
    if event.hasParties,
      let index = marked.items(within: floor..<max(floor, event.clause.upperBound)).last(where: {
        marked.items[$0].item.designation != nil
      })
    {
      event.items = [index]
    }
  }

  /// "the aircraft", "the platform" of the supplier before: the item that was named there.
  func nameItem(of event: inout DealEvent) {
    guard let index = event.items.first, marked.items[index].item.designation == nil,
      marked.items[index].item.quantity == nil, marked.items[index].tokens.lowerBound > 0,
      ["the", "this", "these"].contains(tokens[marked.items[index].tokens.lowerBound - 1].lower),
      let draft = drafts.last(where: { draft in
        draft.sellers.contains { role in
          (event.sellers + event.makers).contains { $0.party.sameSide(as: role.party) }
        }
      }), let named = draft.items.first, marked.items[named].item.designation != nil,
      marked.items[named].item.category == marked.items[index].item.category
    else { return }
    event.items = [named]
  }

  /// "An agreement" is a new one; "the contract", "its order", "ordered it" are known.
  func isDefinite(_ event: DealEvent) -> Bool {
    guard event.core.isNoun, event.core.kind == .deal || event.core.kind == .sell else {
      return true
    }
    let start = max(event.clause.lowerBound, event.core.token - 4)
    return !(start..<event.core.token).contains { ["a", "an"].contains(tokens[$0].lower) }
      || tokens[event.clause].contains { $0.lower == "such" }
  }
}
