internal import Facts

/// Reads the events of one sentence: cuts it into clauses and gives every party its side.
struct EventReader {
  let marked: MarkedText
  let lexicon: Lexicon
  let sentence: Int
  let range: Range<Int>
  let groups: [PartyGroup]
  let triggers: [DealTrigger]
  /// Indices into the text's items within the sentence.
  let items: Range<Int>
  /// What "it" stands for at the beginning of the sentence.
  let topic: Party?
  let tokens: [Token]

  /// Returns the events of the sentence, in text order.
  func events() -> [DealEvent] {
    guard triggers.contains(where: { $0.kind.isCore || $0.kind == .make || $0.kind == .request })
    else { return [] }
    var out: [DealEvent] = []
    var inherited: [DealEvent.PartyRole] = []
    for clause in clauses() {
      guard var event = event(in: clause, inherited: inherited, after: out.last) else { continue }
      resolveOpenParties(&event)
      if let subject = firstSubject(of: clause) ?? inherited.first { inherited = [subject] }
      if let last = out.last, tokens[clause.lowerBound].lower == "and", event.stage == .unknown {
        event.stage = last.stage
        event.stageToken = last.stageToken
        event.isAsserted = last.isAsserted
        event.date = event.date ?? last.date
        if event.sellers.isEmpty { event.sellers = last.sellers }
      }
      event.isBackground = isBackground(clause, after: out.last)
      out.append(event)
    }
    return out
  }

  /// "adding to four aircraft it acquired in 2015": told beside the deal of the sentence.
  private func isBackground(_ clause: Range<Int>, after last: DealEvent?) -> Bool {
    guard last != nil else { return false }
    return ["adding", "after", "which", "since", "before", "when", "following"].contains(
      tokens[clause.lowerBound].lower)
  }

  // MARK: Clauses

  /// Cuts the sentence where another deal may begin.
  private func clauses() -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = range.lowerBound
    for i in range where i > start {
      guard isBoundary(at: i, from: start) else { continue }
      out.append(start..<i)
      start = i
    }
    out.append(start..<range.upperBound)
    return out
  }

  private func isBoundary(at i: Int, from start: Int) -> Bool {
    let word = tokens[i].lower
    guard hasDeal(in: start..<i) else { return false }
    if word == ";" { return hasCore(in: i..<range.upperBound) }
    if word == "which" || word == "who", i > start, tokens[i - 1].lower == ",",
      let group = groups.last(where: { $0.tokens.upperBound == i - 1 }), !group.isAdjective
    {
      return hasCore(in: i..<min(i + 8, range.upperBound))
    }
    if word == "adding", i > start, tokens[i - 1].lower == "," {
      return hasCore(in: i..<range.upperBound) && item(after: i) != nil
    }
    guard Self.joints.contains(word) else { return false }
    let first = i + 1
    guard first < range.upperBound else { return false }
    // A subject of its own, or a verb that goes on with the same subject.
    let reach = word == "and" || word == "but" || word == "while" ? 4 : 0
    if let group = groups.first(where: {
      $0.tokens.upperBound > first && $0.tokens.lowerBound >= i
        && $0.tokens.lowerBound <= first + reach
    }),
      group.preposition == nil || Self.joints.contains(group.preposition ?? .empty)
    {
      let after = group.tokens.upperBound
      guard let verb = triggers.first(where: { $0.token >= after && $0.token < after + 5 }),
        !verb.isNoun || group.isPossessive || group.isAdjective,
        verb.kind.isCore || verb.kind == .approve || verb.kind == .cancel || verb.kind == .plan
          || verb.kind == .wish
      else { return false }
      return item(after: i) != nil || verb.kind.isCore
    }
    if word == "and" || word == "but" || word == "while",
      let verb = triggers.first(where: { $0.token >= first && $0.token <= first + 2 }),
      !verb.isNoun, verb.kind.isCore || verb.kind == .plan || verb.kind == .approve,
      verb.mood != .none,
      verb.mood != .infinitive || tokens[first].lower != "to",
      let item = item(after: verb.token), hasItem(in: start..<i),
      marked.items[item].tokens.lowerBound < verb.token + 8
    {
      return true
    }
    // "a sale to Qatar of 36 jets … and of 24 jets for Kuwait".
    if word == "and", tokens[first].lower == "of", let item = item(after: first),
      marked.items[item].tokens.lowerBound == first + 1
    {
      return true
    }
    if word == "while" || word == "whereas", first < range.upperBound {
      return hasCore(in: first..<range.upperBound) && item(after: first) != nil
    }
    return false
  }

  private static let joints: WordSet = [
    "and", "but", "while", "whereas", "after", "before", "when", "as", "because", "although",
    "though", "since", ",", "–", "—", "--", ":",
  ]

  private func hasCore(in part: Range<Int>) -> Bool {
    triggers.contains { part.contains($0.token) && $0.kind.isCore }
  }

  private func hasItem(in part: Range<Int>) -> Bool {
    items.contains { part.contains(marked.items[$0].tokens.lowerBound) }
  }

  private func hasDeal(in part: Range<Int>) -> Bool {
    guard hasCore(in: part) else { return false }
    let hasParty = groups.contains { part.contains($0.tokens.lowerBound) }
    return hasParty || hasItem(in: part)
  }

  private func item(after index: Int) -> Int? {
    items.first { marked.items[$0].tokens.lowerBound >= index }
  }

  // MARK: Events

  private func event(
    in clause: Range<Int>, inherited: [DealEvent.PartyRole], after last: DealEvent?
  ) -> DealEvent? {
    let own = triggers.filter { clause.contains($0.token) }
    var ownCore = core(of: own, clause)
    if ownCore == nil, let last, tokens[clause.lowerBound].lower == "and",
      clause.lowerBound + 1 < clause.upperBound, tokens[clause.lowerBound + 1].lower == "of"
    {
      ownCore = DealTrigger(
        token: clause.lowerBound, kind: last.core.kind, isNoun: true, isPassive: false, mood: .none)
    }
    guard let core = ownCore else { return nil }
    var event = DealEvent(sentence: sentence, clause: clause, core: core)
    let sides = SideReader(
      marked: marked, clause: clause, groups: groups.filter { clause.overlaps($0.tokens) },
      triggers: own, items: items, sentence: range, sentenceGroups: groups, topic: topic,
      inherited: Self.joints.contains(tokens[clause.lowerBound]) ? inherited.first : nil)
    event.items = sides.dealItems(core: core)
    sides.assign(&event)
    if event.items.isEmpty { event.refersToItem = sides.refersToItem(core) }
    StageReader(marked: marked, clause: clause, triggers: own, sentence: range).assign(&event)
    return event
  }

  /// The trigger that an event hangs on: a transfer before a contract, a verb before a noun.
  private func core(of own: [DealTrigger], _ clause: Range<Int>) -> DealTrigger? {
    let cores = own.filter { $0.kind.isCore && $0.mood != .negated }
    guard !cores.isEmpty else {
      if own.contains(where: { $0.kind == .deny }) { return own.first { $0.kind.isCore } }
      // "approved a request from Ukraine for howitzers".
      if let request = own.first(where: {
        $0.kind == .request && $0.mood != .negated && tokens[$0.token].lower.hasPrefix("request")
          && item(after: $0.token) != nil
      }) {
        return request
      }
      // "to build 200 helicopters for India".
      return own.first { trigger in
        trigger.kind == .make && !trigger.isPassive && trigger.mood != .none
          && trigger.mood != .negated && item(after: trigger.token) != nil
          && groups.contains {
            $0.preposition == "for" && $0.tokens.lowerBound > trigger.token
              && clause.contains($0.tokens.lowerBound)
          }
      }
    }
    return cores.first { $0.kind.isTransfer && hasNear($0) } ?? cores.first { $0.kind.isTransfer }
      ?? cores.first
  }

  /// Returns whether an item or a party stands close to a trigger.
  private func hasNear(_ trigger: DealTrigger) -> Bool {
    let near = trigger.token - 12..<trigger.token + 14
    return items.contains { near.overlaps(marked.items[$0].tokens) }
  }

  private func firstSubject(of clause: Range<Int>) -> DealEvent.PartyRole? {
    guard
      let group = groups.first(where: {
        clause.contains($0.tokens.lowerBound) && $0.preposition == nil
      }), let index = group.members.first
    else { return nil }
    return DealEvent.PartyRole(
      party: marked.parties[index].party.inDeal, mention: index, rule: "deal.same-subject")
  }

  // MARK: Open parties

  /// Gives the parties that the words leave open their sides: by the item's origin, by what they
  /// are, by who is known to supply.
  private func resolveOpenParties(_ event: inout DealEvent) {
    let origin = event.items.first.flatMap { marked.items[$0].term?.origin }
    var open = event.open
    event.open = []
    open.removeAll { role in
      role.party.kind != .company
        && (event.buyers + event.sellers).contains {
          $0.party.kind != .company && $0.party.sameSide(as: role.party)
        }
    }
    guard !open.isEmpty else { return }
    if event.buyers.isEmpty != event.sellers.isEmpty {
      // One side is known: the others are the opposite one.
      let side = event.buyers.isEmpty ? \DealEvent.buyers : \DealEvent.sellers
      for role in open { event.add(role, to: side) }
      return
    }
    guard event.buyers.isEmpty else { return }
    var countries: [CountryCode?] = []
    for role in open where !countries.contains(role.party.country) {
      countries.append(role.party.country)
    }
    guard countries.count > 1 else {
      // One party only: a company supplies, a state receives.
      for role in open {
        let supplies =
          role.party.kind == .company
          || (origin == nil
            ? event.core.isNoun && event.core.kind != .buy && isMajorExporter(role.party)
            : origin == role.party.country)
        if supplies { event.opensAsSupplier = true }
        event.add(role, to: \.open)
      }
      return
    }
    let supplier = supplier(among: open, origin: origin, maker: event.makers.first?.party)
    for role in open {
      let supplies = role.party.sameSide(as: supplier) || role.party.kind == .company
      event.add(role, to: supplies ? \.sellers : \.buyers)
    }
    if event.buyers.isEmpty, let last = event.sellers.last(where: { $0.party.kind == .country }) {
      event.sellers.removeAll { $0.party.sameSide(as: last.party) }
      event.add(last, to: \.buyers)
    }
  }

  /// "a US arms deal" is a sale, "a Saudi arms deal" a purchase.
  private func isMajorExporter(_ party: Party) -> Bool {
    guard let code = party.country?.code else { return false }
    return Self.exporters.prefix(5).contains(code)
  }

  private func supplier(among open: [DealEvent.PartyRole], origin: CountryCode?, maker: Party?)
    -> Party
  {
    if let maker, let found = open.first(where: { $0.party.sameSide(as: maker) }) {
      return found.party
    }
    if let origin, let found = open.first(where: { $0.party.country == origin }) {
      return found.party
    }
    if let company = open.first(where: { $0.party.kind == .company }) { return company.party }
    func rank(_ party: Party) -> Int {
      party.country.flatMap { Self.exporters.firstIndex(of: $0.code) } ?? Self.exporters.count
    }
    var best = open[0].party
    for role in open.dropFirst() where rank(role.party) < rank(best) { best = role.party }
    return best
  }

  /// Returns whether a country's name before weapons says who makes them.
  static func isExporter(_ country: CountryCode) -> Bool { exporters.contains(country.code) }

  /// States that export arms, the largest first, as public statistics of two decades have them.
  private static let exporters = [
    "US", "RU", "FR", "CN", "DE", "IT", "GB", "KR", "ES", "IL", "SE", "NL", "CH", "UA", "TR", "CA",
    "NO", "ZA", "BY", "CZ", "AT", "BE", "BR", "PL", "FI", "RS", "BG", "JP", "AU", "SG", "IN", "JO",
  ]
}

extension DealWord.Kind {
  /// A Boolean value that says whether the word alone can tell of a deal.
  var isCore: Bool {
    switch self {
    case .buy, .receive, .lease, .sell, .deliver, .offer, .arrive, .award, .win, .select, .deal,
      .negotiate, .upgrade:
      true
    case .sign, .plan, .wish, .request, .approve, .notify, .cancel, .suspend, .deny, .begin, .make:
      false
    }
  }

  /// A Boolean value that says whether the word names the transfer itself.
  var isTransfer: Bool {
    switch self {
    case .buy, .receive, .lease, .sell, .deliver, .offer, .arrive, .upgrade: true
    default: false
    }
  }
}
