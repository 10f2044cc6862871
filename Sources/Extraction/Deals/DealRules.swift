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
  private(set) var drafts: [DealDraft] = []
  /// What "it" stands for.
  private var topic: Party?
  private var nextParty = 0
  private var nextItem = 0
  private var nextMoney = 0
  private var tokens: [Token] { marked.text.tokens }

  init(marked: MarkedText, lexicon: Lexicon) {
    self.marked = marked
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
  }

  /// Returns the mentions that begin in a sentence, as a range of indices.
  private static func part<Mention>(
    of all: [Mention], from next: inout Int, in range: Range<Int>, at tokens: (Mention) -> Range<Int>
  ) -> Range<Int> {
    while next < all.count, tokens(all[next]).lowerBound < range.lowerBound { next += 1 }
    let start = next
    while next < all.count, tokens(all[next]).lowerBound < range.upperBound { next += 1 }
    return start..<next
  }

  private mutating func read(
    sentence: Int, _ range: Range<Int>, _ parties: Range<Int>, _ items: Range<Int>,
    _ money: Range<Int>
  ) {
    let taken = items.map { marked.items[$0].tokens } + parties.map { marked.parties[$0].tokens }
    let triggers = TriggerReader(tokens: tokens, words: lexicon.dealWords, taken: taken)
      .triggers(in: range)
    let groups = PartyGroupReader(marked: marked).groups(in: range, mentions: parties)
    defer { updateTopic(groups, range) }
    guard !triggers.isEmpty || !money.isEmpty && !drafts.isEmpty else { return }
    var events: [DealEvent] = []
    if !triggers.isEmpty, !isHypothetical(range), !isOther(range) {
      events = EventReader(
        marked: marked, lexicon: lexicon, sentence: sentence, range: range, groups: groups,
        triggers: triggers, items: items, topic: topic
      ).events()
    }
    link(money, to: &events, in: range)
    for event in events { place(event) }
    if events.isEmpty {
      continueLast(sentence, range, triggers)
      linkToDrafts(money, sentence, range, parties, items)
    }
  }

  private mutating func updateTopic(_ groups: [PartyGroup], _ range: Range<Int>) {
    guard
      let group = groups.first(where: { $0.preposition == nil && !$0.isAdjective })
        ?? groups.first(where: { $0.preposition == nil }),
      let index = group.members.first
    else { return }
    let party = marked.parties[index].party.inDeal
    if party.kind == .country || party.kind == .company { topic = party }
  }

  /// "If sanctions were lifted, Iran could buy …".
  private func isHypothetical(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    let hasModal = range.contains { ["could", "would", "might"].contains(tokens[$0].lower) }
    return tokens[first].lower == "if" && hasModal
      || tokens[range].contains { $0.lower == "?" } && tokens[first].lower != "will"
  }

  /// Budgets, aid, trade totals and joint development are no deals.
  private func isOther(_ range: Range<Int>) -> Bool {
    var hasOther = false
    var hasContract = false
    for i in range {
      let word = tokens[i].lower
      switch word {
      case "budget", "budgets", "revenue", "revenues", "turnover", "profit", "profits": hasOther = true
      case "aid" where tokens[max(i - 1, range.lowerBound)].lower == "military": hasOther = true
      case "exports", "imports", "importer", "exporter", "trade":
        if i > range.lowerBound, tokens[i - 1].lower == "arms" { hasOther = true }
      case "jointly":
        if range.contains(i + 1), tokens[i + 1].lower.hasPrefix("develop") { hasOther = true }
      case "contract", "order", "deal", "sale", "purchase", "ordered", "signed", "bought":
        hasContract = true
      default: break
      }
    }
    return hasOther && !hasContract
  }

  // MARK: Values

  /// Gives each amount of a sentence to the event of its own clause.
  private func link(_ money: Range<Int>, to events: inout [DealEvent], in range: Range<Int>) {
    guard !events.isEmpty else { return }
    for index in money where isDealValue(marked.money[index]) {
      let start = marked.money[index].tokens.lowerBound
      if let at = events.lastIndex(where: { $0.clause.contains(start) }) {
        events[at].money.append(index)
      } else if let at = events.lastIndex(where: { $0.clause.lowerBound <= start }) {
        events[at].money.append(index)
      } else {
        events[0].money.append(index)
      }
    }
  }

  private func isDealValue(_ mention: MoneyMention) -> Bool {
    guard mention.value.measures.isDealValue else { return false }
    let end = mention.tokens.upperBound
    for k in end..<min(end + 3, tokens.count) {
      switch tokens[k].lower {
      case "each", "apiece", "loan", "budget", "fund": return false
      default: continue
      }
    }
    return true
  }

  /// An amount in a sentence of its own: "The deal is worth …".
  private mutating func linkToDrafts(
    _ money: Range<Int>, _ sentence: Int, _ range: Range<Int>, _ parties: Range<Int>,
    _ items: Range<Int>
  ) {
    guard !money.isEmpty, !drafts.isEmpty, refersToDeal(range), !isOther(range) else { return }
    let codes = Set(parties.compactMap { marked.parties[$0].party.country })
    var best: (index: Int, score: Int)?
    for (index, draft) in drafts.enumerated() where sentence - draft.lastSentence <= 6 {
      var score = 10 - min(sentence - draft.lastSentence, 10)
      if draft.parties.contains(where: { $0.country.map(codes.contains) ?? false }) { score += 8 }
      if items.contains(where: { item in
        draft.items.contains { ItemMatch.related(marked.items[$0], marked.items[item]) }
      }) {
        score += 8
      }
      if score >= best?.score ?? 0 { best = (index, score) }
    }
    guard let best else { return }
    for index in money where isDealValue(marked.money[index]) {
      drafts[best.index].add(money: index)
      drafts[best.index].addEvidence(sentence)
    }
  }

  private func refersToDeal(_ range: Range<Int>) -> Bool {
    range.contains { Self.dealNouns.contains(tokens[$0].lower) }
  }

  private static let dealNouns: Set<String> = [
    "deal", "contract", "agreement", "package", "sale", "purchase", "order", "price", "cost",
    "costs", "value", "valued", "worth", "estimated", "figure", "bid", "offer", "tender", "put",
    "pay", "calculated", "ministry", "acquisition", "programme", "program", "sum",
  ]

  // MARK: Stages told later

  /// "Congress was notified on Thursday": a date, or a state, of the last deal.
  private mutating func continueLast(_ sentence: Int, _ range: Range<Int>, _ triggers: [DealTrigger]) {
    guard var draft = drafts.last, sentence - draft.lastSentence <= 1,
      let trigger = triggers.first(where: { $0.isAsserted && !$0.kind.isCore }),
      trigger.kind == .notify || trigger.kind == .sign || trigger.kind == .approve
        || trigger.kind == .cancel
    else { return }
    var event = DealEvent(sentence: sentence, clause: range, core: trigger)
    StageReader(marked: marked, clause: range, triggers: triggers, sentence: range).assign(&event)
    guard event.stage != .unknown, event.isAsserted else { return }
    if event.stage == draft.stage, draft.date == nil, let date = event.date {
      draft.date = date
      draft.addEvidence(sentence)
      drafts[drafts.count - 1] = draft
    }
  }

  // MARK: Placing events

  private mutating func place(_ event: DealEvent) {
    var event = event
    complete(&event)
    guard event.hasParties || !event.money.isEmpty || event.stage != .unknown else { return }
    for index in drafts.indices.reversed() where drafts[index].accepts(event, in: marked) {
      drafts[index].merge(event, in: marked)
      return
    }
    guard event.hasParties, !event.items.isEmpty || !event.money.isEmpty else { return }
    guard !(event.items.isEmpty && event.core.kind != .deal && event.core.kind != .negotiate) else {
      return
    }
    drafts.append(DealDraft(event, in: marked))
  }

  /// Takes from the sentences before what the clause only refers to.
  private mutating func complete(_ event: inout DealEvent) {
    guard event.items.isEmpty, event.refersToItem else { return }
    if let draft = drafts.last, event.sentence - draft.lastSentence <= 2, !draft.items.isEmpty,
      !event.hasParties || draft.sharesParty(with: event)
    {
      event.items = draft.items
      return
    }
    // The last named item of the sentences just before.
    let floor = marked.text.sentences[max(0, event.sentence - 2)].lowerBound
    if event.hasParties,
      let index = marked.items.lastIndex(where: {
        $0.tokens.lowerBound < event.clause.upperBound && $0.tokens.lowerBound >= floor
          && $0.item.designation != nil
      })
    {
      event.items = [index]
    }
  }

  // MARK: Suppliers that only the context gives

  private mutating func fillSuppliers() {
    let hasNotice = drafts.contains {
      $0.stage == .approved && $0.sellers.contains { $0.party.country?.code == "US" }
    } || marked.parties.contains { $0.party.name == "Defense Security Cooperation Agency" }
      || mentionsNotice
    for index in drafts.indices where drafts[index].sellers.isEmpty {
      let draft = drafts[index]
      guard let item = draft.items.first else {
        if hasNotice, draft.stage == .approved { addUnitedStates(to: index) }
        continue
      }
      let origin = marked.items[item].term?.origin
      if hasNotice, draft.stage == .approved || draft.stage == .planned || draft.stage == .unknown,
        origin == nil || origin?.code == "US"
      {
        addUnitedStates(to: index)
        continue
      }
      if let origin, !draft.buyers.contains(where: { $0.party.country == origin }),
        let mention = marked.parties.firstIndex(where: {
          $0.party.country == origin && $0.form != .reference
        })
      {
        drafts[index].sellers.append(
          DealEvent.PartyRole(
            party: Party(country: origin), mention: mention, rule: "deal.item-origin"))
      }
    }
  }

  /// "the Pentagon notified Congress": an American sale, wherever the article names the supplier.
  private var mentionsNotice: Bool {
    marked.parties.contains { $0.party.name == "US Congress" }
      && tokens.contains { $0.lower.hasPrefix("notif") }
  }

  private mutating func addUnitedStates(to index: Int) {
    guard let code = CountryCode("US"),
      !drafts[index].buyers.contains(where: { $0.party.country == code })
    else { return }
    let mention = marked.parties.firstIndex { $0.party.country == code }
    drafts[index].sellers.append(
      DealEvent.PartyRole(party: Party(country: code), mention: mention, rule: "deal.us-notice"))
  }
}
