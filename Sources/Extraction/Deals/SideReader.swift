internal import Facts

/// Decides, within one clause, who supplies and who receives.
struct SideReader {
  let marked: MarkedText
  let clause: Range<Int>
  let groups: [PartyGroup]
  let triggers: [DealTrigger]
  let items: Range<Int>
  let sentence: Range<Int>
  let sentenceGroups: [PartyGroup]
  /// What "it" stands for at the beginning of the sentence.
  let topic: Party?
  /// The subject of the clause before, where this one goes on with it.
  let inherited: DealEvent.PartyRole?
  private let tokens: [Token]

  init(
    marked: MarkedText, clause: Range<Int>, groups: [PartyGroup], triggers: [DealTrigger],
    items: Range<Int>, sentence: Range<Int>, sentenceGroups: [PartyGroup], topic: Party?,
    inherited: DealEvent.PartyRole?
  ) {
    self.sentence = sentence
    self.sentenceGroups = sentenceGroups
    self.inherited = inherited
    self.marked = marked
    tokens = marked.text.tokens
    self.clause = clause
    self.groups = groups
    self.triggers = triggers
    self.items = items
    self.topic = topic
  }

  private enum Side {
    case buyer, seller, open, maker
  }

  func assign(_ event: inout DealEvent) {
    for trigger in triggers where trigger.mood != .negated || trigger.kind != .sign {
      assignSubject(of: trigger, &event)
      assignObject(of: trigger, &event)
    }
    for group in groups { assignByPreposition(group, &event) }
    assignOwners(&event)
    assignMakers(&event)
    tidy(&event)
  }

  private func add(_ group: PartyGroup, _ side: Side, _ rule: String, _ event: inout DealEvent) {
    var side = side
    // "with Sweden's Saab", "with Bell of Canada": who makes things supplies them.
    let hasCompany = group.members.contains { marked.parties[$0].party.kind == .company }
    if side == .open, hasCompany, !group.isCoordinated { side = .seller }
    for index in group.members {
      let mention = marked.parties[index]
      if group.isCoordinated, hasCompany, mention.party.kind == .company, side == .open {
        event.add(
          DealEvent.PartyRole(party: mention.party, mention: index, rule: rule), to: \.sellers)
        continue
      }
      guard mention.party.kind != .organisation || mention.party.country != nil
        || Self.buyingOrganisations.contains(mention.party.name)
      else { continue }
      let role = DealEvent.PartyRole(party: mention.party.inDeal, mention: index, rule: rule)
      // "Sweden's Saab", "the Spanish shipbuilder Navantia": country and company are one side.
      switch side {
      case .buyer: event.add(role, to: \.buyers)
      case .seller: event.add(role, to: \.sellers)
      case .open: event.add(role, to: \.open)
      case .maker: event.add(role, to: \.makers)
      }
    }
  }

  private static let buyingOrganisations: Set<String> = [
    "NATO", "NATO Support and Procurement Agency", "European Union", "United Nations",
    "African Union", "OCCAR", "Eurofighter",
  ]

  // MARK: Subjects

  private func assignSubject(of trigger: DealTrigger, _ event: inout DealEvent) {
    if trigger.isNoun { return assignBeforeNoun(trigger, &event) }
    guard let side = subjectSide(of: trigger) else { return }
    if let group = subject(before: governor(of: trigger)?.token ?? trigger.token) {
      guard !isAuthority(group, of: trigger) || side != .open else { return }
      add(group, side, "deal.\(trigger.kind.rawValue)-subject", &event)
    } else if let pronoun = pronounSubject(before: trigger.token),
      let party = pronounParty(at: pronoun)
    {
      add(
        DealEvent.PartyRole(
          party: party, mention: nil, rule: "deal.\(trigger.kind.rawValue)-pronoun"), side, &event)
    } else if let inherited, trigger.token <= clause.lowerBound + 5 {
      add(inherited, side, &event)
    }
  }

  private func add(_ role: DealEvent.PartyRole, _ side: Side, _ event: inout DealEvent) {
    switch side {
    case .buyer: event.add(role, to: \.buyers)
    case .seller: event.add(role, to: \.sellers)
    case .open: event.add(role, to: \.open)
    case .maker: event.add(role, to: \.makers)
    }
  }

  /// What "it" stands for: the last subject before it in the sentence, else of the sentence before.
  private func pronounParty(at token: Int) -> Party? {
    for group in sentenceGroups.reversed()
    where group.tokens.upperBound <= token
      && (group.preposition == nil && (!group.isAdjective || isActing(after: group)))
      && !items.contains(where: { marked.items[$0].tokens.contains(group.tokens.lowerBound) })
    {
      if let index = group.members.last { return marked.parties[index].party.inDeal }
    }
    return topic
  }

  /// "is negotiating with …, above all Russia, to buy": the infinitive has its governor's subject.
  private func governor(of trigger: DealTrigger) -> DealTrigger? {
    guard trigger.mood == .infinitive else { return nil }
    guard let before = triggers.last(where: { $0.token < trigger.token && !$0.isNoun }),
      before.isAsserted, !before.isPassive
    else { return nil }
    switch before.kind {
    case .negotiate, .sign, .plan, .wish, .begin: return before
    default: return nil
    }
  }

  private func subjectSide(of trigger: DealTrigger) -> Side? {
    switch trigger.kind {
    case .receive where isWinning(trigger): return .seller
    case .buy, .receive: return trigger.isPassive ? nil : .buyer
    case .lease: return trigger.isPassive ? nil : hasTo(after: trigger.token) ? .seller : .buyer
    case .sell, .deliver, .offer:
      return trigger.isPassive ? nil : .seller
    case .arrive: return nil
    case .award: return trigger.isPassive ? .seller : .buyer
    case .win: return trigger.isPassive ? nil : .seller
    case .select: return trigger.isPassive ? (hasItemSubject(trigger) ? nil : .seller) : .buyer
    case .approve:
      guard !trigger.isPassive else {
        // "Morocco was cleared to buy".
        return nil
      }
      if triggers.contains(where: {
        $0.kind == .request && $0.isNoun && $0.token > trigger.token && $0.token < trigger.token + 5
      }) {
        return .seller
      }
      guard let next = transfer(after: trigger.token) else { return nil }
      switch next.kind {
      case .buy, .receive: return .buyer
      case .sell, .deliver: return .seller
      default: return .open
      }
    case .request: return trigger.isPassive ? nil : .buyer
    case .sign, .negotiate, .cancel, .suspend, .begin:
      if trigger.isPassive { return nil }
      if trigger.kind == .cancel || trigger.kind == .suspend {
        guard trigger.isAsserted else { return nil }
        let near = triggers.first { $0.token > trigger.token && $0.token < trigger.token + 6 }
        if near?.kind == .offer { return .buyer }
      }
      if let next = transfer(after: trigger.token), next.token < trigger.token + 8,
        trigger.kind != .sign, trigger.kind != .negotiate
      {
        switch next.kind {
        case .buy, .receive: return .buyer
        case .sell, .deliver: return .seller
        default: return .open
        }
      }
      return .open
    case .plan, .wish: return planSide(trigger)
    case .notify, .deny, .deal, .make, .upgrade: return nil
    }
  }

  /// "receives a contract": what the subject receives is the order, not the item.
  private func isWinning(_ trigger: DealTrigger) -> Bool {
    guard !trigger.isPassive,
      let noun = triggers.first(where: {
        $0.isNoun && $0.token > trigger.token && $0.token < trigger.token + 8
          && ($0.kind == .deal || $0.kind == .buy)
      }), !isOwn(noun)
    else { return false }
    return !items.contains {
      let start = marked.items[$0].tokens.lowerBound
      return start > trigger.token && start < noun.token
    }
  }

  /// "received part of its order": what was ordered, not the commission.
  private func isOwn(_ noun: DealTrigger) -> Bool {
    noun.token > clause.lowerBound && ["its", "their"].contains(tokens[noun.token - 1].lower)
  }

  /// "plans a purchase", "wants a contract": the subject is open or receives.
  private func planSide(_ trigger: DealTrigger) -> Side? {
    guard let next = transfer(after: trigger.token), next.isNoun else { return nil }
    return next.kind == .buy ? .buyer : next.kind == .sell ? .seller : .open
  }

  private func transfer(after token: Int) -> DealTrigger? {
    triggers.first { $0.token > token && ($0.kind.isTransfer || $0.kind == .deal) }
  }

  /// The group that does what a verb says: the nearest to its left that no preposition governs.
  private func subject(before verb: Int) -> PartyGroup? {
    if verb - 1 > clause.lowerBound {
      // "Greece, which ordered …": the group before the relative pronoun.
      for k in stride(from: verb - 1, through: max(clause.lowerBound, verb - 4), by: -1)
      where tokens[k].lower == "which" || tokens[k].lower == "who" {
        if let group = groups.last(where: { $0.tokens.upperBound <= k && $0.tokens.upperBound >= k - 1 })
        {
          return group
        }
      }
    }
    for group in groups.reversed() where group.tokens.upperBound <= verb {
      if hasPronoun(between: group.tokens.upperBound, and: verb) { return nil }
      if group.preposition != nil, !startsClause(group), !leadsInfinitive(group, verb) { continue }
      if group.isAdjective, !isActing(after: group) { continue }
      return group
    }
    return nil
  }

  /// "the desire of Algeria to acquire", "the way for India to buy".
  private func leadsInfinitive(_ group: PartyGroup, _ verb: Int) -> Bool {
    let end = group.tokens.upperBound
    guard group.preposition == "of" || group.preposition == "for", end < verb, verb - end <= 2 else {
      return false
    }
    return tokens[end].lower == "to"
  }

  /// A group right after the word that joins its clause on: "after Poland ordered".
  private func startsClause(_ group: PartyGroup) -> Bool {
    guard let preposition = group.preposition else { return true }
    return ["after", "before", "since", "as", "than", "about", "following", "like"].contains(preposition)
      && preposition != "about" && preposition != "like" && preposition != "following"
  }

  /// "the Dutch government", "Turkish officials": an adjective whose noun acts for the state.
  private func isActing(after group: PartyGroup) -> Bool {
    let next = group.tokens.upperBound
    guard next < clause.upperBound else { return false }
    for k in next..<min(next + 4, clause.upperBound) {
      if Self.actors.contains(tokens[k].lower) { return true }
      if tokens[k].kind != .word { return false }
    }
    return false
  }

  private static let actors: Set<String> = [
    "government", "officials", "authorities", "minister", "ministers", "president", "side",
    "premier", "leaders", "lawmakers", "cabinet", "administration", "military", "state", "forces",
    "shipbuilder", "company", "firm", "manufacturer", "group", "planemaker", "chancellor", "king",
    "ministry", "general", "commander", "shipyard", "contractor", "secretary", "presidency",
  ]

  private func hasPronoun(between start: Int, and end: Int) -> Bool {
    guard start < end else { return false }
    return (start..<end).contains { tokens[$0].lower == "it" || tokens[$0].lower == "they" }
  }

  /// The "it" or "they" that stands as a verb's subject.
  private func pronounSubject(before verb: Int) -> Int? {
    var k = verb - 1
    var steps = 0
    while k >= clause.lowerBound, steps < 6 {
      let word = tokens[k].lower
      if word == "it" || word == "they" { return k }
      if tokens[k].kind != .word { return nil }
      k -= 1
      steps += 1
    }
    return nil
  }

  private func hasItemSubject(_ trigger: DealTrigger) -> Bool {
    items.contains { index in
      let range = marked.items[index].tokens
      return range.upperBound <= trigger.token && range.upperBound > trigger.token - 5
    }
  }

  private func hasTo(after token: Int) -> Bool {
    groups.contains { $0.tokens.lowerBound > token && $0.preposition == "to" }
  }

  /// Who only notifies, tells or lets through is no party by that.
  private func isAuthority(_ group: PartyGroup, of trigger: DealTrigger) -> Bool {
    trigger.kind == .begin || trigger.kind == .approve && trigger.isPassive
  }

  // MARK: Objects

  /// "sell Turkey missiles", "chose Boeing", "asked the United States to sell it".
  private func assignObject(of trigger: DealTrigger, _ event: inout DealEvent) {
    guard !trigger.isNoun else { return }
    let next = trigger.token + 1
    let group = groups.first {
      $0.preposition == nil && $0.tokens.lowerBound <= next + 1 && $0.tokens.lowerBound >= next
        && $0.tokens.lowerBound - next <= 0
    }
    switch trigger.kind {
    case .sell, .deliver, .offer:
      guard !trigger.isPassive else { break }
      if let group, !group.isPossessive, !group.isAdjective, !leadsItem(group) {
        add(group, .buyer, "deal.indirect-object", &event)
      } else if next < clause.upperBound, tokens[next].lower == "it",
        trigger.mood == .infinitive || item(after: next, within: 4),
        let party = requester ?? firstSubject
      {
        event.add(
          DealEvent.PartyRole(party: party, mention: nil, rule: "deal.indirect-pronoun"),
          to: \.buyers)
      }
    case .buy:
      // "commissioned it to build", "commissioned the yard".
      guard tokens[trigger.token].lower.hasPrefix("commission"), !trigger.isPassive else { break }
      if let group {
        add(group, .seller, "deal.commission", &event)
      } else if next < clause.upperBound, tokens[next].lower == "it", let topic {
        event.add(
          DealEvent.PartyRole(party: topic, mention: nil, rule: "deal.commission"), to: \.sellers)
      }
    case .award, .select:
      if let group, !trigger.isPassive, !leadsItem(group) || group.isCompany(in: marked) {
        add(group, .seller, "deal.\(trigger.kind.rawValue)-object", &event)
      }
    case .request:
      if let group, !group.isPossessive { add(group, .seller, "deal.request-object", &event) }
    default: break
    }
  }

  private var firstSubject: Party? {
    guard let group = sentenceGroups.first(where: { $0.preposition == nil }),
      let index = group.members.last
    else { return topic }
    return marked.parties[index].party.inDeal
  }

  private var requester: Party? {
    guard let request = triggers.first(where: { $0.kind == .request && !$0.isNoun }),
      let group = subject(before: request.token), let index = group.members.first
    else { return nil }
    return marked.parties[index].party.inDeal
  }

  private func item(after token: Int, within count: Int) -> Bool {
    items.contains {
      let start = marked.items[$0].tokens.lowerBound
      return start >= token && start <= token + count
    }
  }

  /// "Boeing P-8A aircraft": the group belongs to the item's name.
  private func leadsItem(_ group: PartyGroup) -> Bool {
    items.contains { index in
      let range = marked.items[index].tokens
      guard range.contains(group.tokens.upperBound - 1) || range.lowerBound == group.tokens.upperBound
      else { return false }
      guard group.isAdjective || group.isCompany(in: marked) else { return false }
      return group.isAdjective || range.contains(group.tokens.upperBound - 1)
        || marked.items[index].item.quantity == nil
    }
  }

  // MARK: Prepositions

  private func assignByPreposition(_ group: PartyGroup, _ event: inout DealEvent) {
    guard let preposition = group.preposition, !group.isPossessive || !ownsTrigger(group) else {
      return
    }
    if Self.notToParty.contains(tokens[max(sentence.lowerBound, group.tokens.lowerBound - 2)].lower),
      preposition == "to"
    {
      return
    }
    if group.isAdjective, !isActing(after: group) { return }
    let governor = triggers.last { $0.token < group.tokens.lowerBound }
    switch preposition {
    case "between":
      add(group, .open, "deal.between", &event)
    case "with":
      guard let governor, takesCounterpart(governor) else { return }
      add(group, .open, "deal.with", &event)
    case "from":
      let before = tokens[max(sentence.lowerBound, group.tokens.lowerBound - 2)].lower
      guard let governor, !Self.notFromParty.contains(before) else { return }
      add(group, fromSide(governor), "deal.from", &event)
    case "to":
      guard let governor, let side = toSide(governor, group) else { return }
      add(group, side, "deal.to", &event)
    case "for":
      guard let side = forSide(governor ?? event.core, group)
      else { return }
      add(group, side, "deal.for", &event)
    case "by":
      guard let governor, let side = bySide(governor, group) else { return }
      add(group, side, "deal.by", &event)
    default: return
    }
  }

  /// Words whose "to" leads to no recipient: "visits to", "according to".
  private static let notToParty: Set<String> = [
    "visit", "visits", "trip", "tour", "according", "thanks", "due", "close", "next", "similar",
    "linked", "threat", "response", "compared", "ambassador", "adviser", "access", "return",
    "speaking", "spoke", "speak", "talking", "ties", "relating", "respect", "contrast", "closer",
    "proximity", "belonging", "loyal", "travel", "travelled", "traveled", "flew", "moved",
  ]

  /// Words whose "from" leads to no supplier: "competitors from", "objections from".
  private static let notFromParty: Set<String> = [
    "competitors", "competitor", "rivals", "rival", "competition", "objections", "criticism",
    "pressure", "opposition", "protests", "support", "troops", "refugees", "officials", "threat",
    "threats", "independence", "withdrawal", "withdraw", "different", "away", "shift", "far",
  ]

  /// "talks with", "signed with", "an order with": not "supplied with", "assembled with".
  private func takesCounterpart(_ governor: DealTrigger) -> Bool {
    switch governor.kind {
    case .make, .receive, .arrive, .deliver, .sell: governor.isNoun
    case .upgrade: governor.isNoun
    default: true
    }
  }

  private var hasWin: Bool {
    triggers.contains { $0.kind == .win || $0.kind == .award && $0.isPassive }
      || triggers.contains { $0.kind == .receive }
        && triggers.contains {
          $0.isNoun && ($0.kind == .deal || $0.kind == .buy) && $0.token > clause.lowerBound
        } && !items.contains { index in
          guard let receive = triggers.first(where: { $0.kind == .receive }) else { return false }
          let start = marked.items[index].tokens.lowerBound
          return start > receive.token && start < receive.token + 4
        }
  }

  private func fromSide(_ governor: DealTrigger) -> Side {
    if governor.kind == .request { return governor.isNoun ? .buyer : .seller }
    if hasWin, governor.kind == .win || governor.kind == .deal || governor.isNoun && governor.kind == .buy
      || governor.kind == .receive || governor.kind == .award
    {
      return .buyer
    }
    return .seller
  }

  private func toSide(_ governor: DealTrigger, _ group: PartyGroup) -> Side? {
    switch governor.kind {
    case .notify, .deny, .request: return nil
    case .award: return .seller
    case .deal where group.isCompany(in: marked): return .seller
    case .negotiate, .arrive: return nil
    case .buy: return nil
    default: return group.isCongress(in: marked) ? nil : .buyer
    }
  }

  private func forSide(_ governor: DealTrigger, _ group: PartyGroup) -> Side? {
    if group.isCompany(in: marked) { return nil }
    switch governor.kind {
    case .notify, .deny: return nil
    case .request: return nil
    case .plan where !governor.isNoun: return nil
    default: return .buyer
    }
  }

  private func bySide(_ governor: DealTrigger, _ group: PartyGroup) -> Side? {
    switch governor.kind {
    case .make: return .maker
    case .buy, .receive, .award, .request, .select: return .buyer
    case .win: return nil
    case .sell, .deliver, .offer, .lease: return .seller
    case .deal: return hasWin || triggers.contains { $0.kind == .award } ? .buyer : .open
    case .upgrade: return .seller
    case .approve:
      guard let sale = triggers.first(where: { $0.kind.isTransfer }) else { return nil }
      return sale.kind == .buy ? .buyer : .seller
    case .sign, .negotiate, .suspend, .cancel: return .open
    case .arrive, .notify, .deny, .plan, .wish, .begin: return nil
    }
  }

  private func ownsTrigger(_ group: PartyGroup) -> Bool {
    triggers.contains {
      $0.isNoun && $0.token > group.tokens.upperBound && $0.token <= group.tokens.upperBound + 3
    }
  }

  // MARK: Owners

  /// "Turkey's purchase", "the Kuwaiti order", "a US arms sale".
  private func assignBeforeNoun(_ trigger: DealTrigger, _ event: inout DealEvent) {
    for group in groups.reversed() where group.tokens.upperBound <= trigger.token {
      let gap = trigger.token - group.tokens.upperBound
      guard gap <= 6, group.isPossessive || group.isAdjective || gap == 0 || gap <= 2 else { continue }
      let between = group.tokens.upperBound..<trigger.token
      let isNear = between.allSatisfy { k in
        let token = tokens[k]
        return token.shape.contains(.possessive) || token.kind == .word && Self.nounWords(token)
          && token.lower != "the" && token.lower != "a" && token.lower != "an"
          || token.kind == .number || token.kind == .currencySign
          || items.contains { marked.items[$0].tokens.contains(k) }
      }
      guard isNear, gap == 0 || group.isPossessive || group.isAdjective else { continue }
      let side: Side
      switch trigger.kind {
      case .buy, .receive, .request: side = .buyer
      case .sell, .deliver: side = group.isPossessive ? .seller : .open
      case .offer: side = .seller
      default: side = .open
      }
      let isSupplier = side == .buyer && group.isCompany(in: marked)
      add(group, isSupplier ? .seller : side, "deal.owner", &event)
      return
    }
    if trigger.kind == .approve, let group = subject(before: trigger.token),
      isClose(group, to: trigger.token), let next = transfer(after: trigger.token)
    {
      let side: Side = next.kind == .buy ? .buyer : next.kind == .sell ? .seller : .open
      return add(group, side, "deal.approve-subject", &event)
    }
    // "Poland's contract" is read; "talks" and "deal" may have a subject: "Moscow is holding talks".
    if trigger.kind == .negotiate || trigger.kind == .deal || trigger.kind == .buy,
      let group = subject(before: trigger.token), isClose(group, to: trigger.token), !hasOtherVerbOfDeal(between: group, and: trigger)
    {
      let side: Side = trigger.kind == .buy && !group.isCoordinated ? .buyer : .open
      if trigger.kind == .buy, hasWin { return add(group, .seller, "deal.win-subject", &event) }
      add(group, side, "deal.subject", &event)
    }
  }

  /// Few words and no comma between a subject and the noun that its verb takes.
  private func isClose(_ group: PartyGroup, to noun: Int) -> Bool {
    let gap = group.tokens.upperBound..<noun
    guard gap.count <= 18 else { return false }
    let commas = gap.filter { tokens[$0].lower == "," || tokens[$0].kind == .quote }.count
    return commas == 0 || commas == 2
  }

  private func hasOtherVerbOfDeal(between group: PartyGroup, and trigger: DealTrigger) -> Bool {
    triggers.contains {
      !$0.isNoun && $0.token >= group.tokens.upperBound && $0.token < trigger.token
        && ($0.kind == .win || $0.kind == .award || $0.kind == .approve || $0.kind == .sell
          || $0.kind == .deliver || $0.kind == .buy || $0.kind == .receive || $0.kind == .notify
          || $0.kind == .deny || $0.kind == .offer || $0.kind == .select || $0.kind == .make
          || $0.kind == .plan || $0.kind == .request)
    }
  }

  private static func nounWords(_ token: Token) -> Bool {
    switch token.lower {
    case "was", "is", "has", "have", "had", "will", "and", "said", "to", "that", "were", "are", "would":
      false
    default: true
    }
  }

  /// "two Pakistani ATR-72s" to be converted: whose they are receives them back.
  private func assignUpgraded(_ event: inout DealEvent) {
    guard triggers.contains(where: { $0.kind == .upgrade }), event.buyers.isEmpty,
      let index = event.items.first
    else { return }
    let item = marked.items[index].tokens
    if let group = groups.last(where: {
      ($0.isAdjective || $0.isPossessive) && $0.tokens.upperBound <= item.upperBound
        && $0.tokens.upperBound >= item.lowerBound - 2
    }) {
      add(group, .buyer, "deal.owner-of-item", &event)
    }
  }

  private func assignOwners(_ event: inout DealEvent) {
    assignUpgraded(&event)
    // "Turkey's F-16 upgrade", "the upgrade of its F-16 fighters".
    guard event.core.kind == .upgrade, event.buyers.isEmpty else { return }
    if let topic, tokens[clause].contains(where: { $0.lower == "its" }) {
      let role = groups.first { $0.preposition == nil }.map {
        DealEvent.PartyRole(
          party: marked.parties[$0.members[0]].party.inDeal, mention: $0.members[0],
          rule: "deal.owner")
      }
      event.add(
        role ?? DealEvent.PartyRole(party: topic, mention: nil, rule: "deal.owner"), to: \.buyers)
    }
  }

  // MARK: Makers

  /// "Russian S-400 systems", "KAI T-50 trainers", "France's Rafale".
  private func assignMakers(_ event: inout DealEvent) {
    guard let index = event.items.first else { return }
    let item = marked.items[index]
    for group in groups where group.isAdjective || group.isPossessive || group.isCompany(in: marked) {
      let gap = item.tokens.lowerBound - group.tokens.upperBound
      let isInside = item.tokens.contains(group.tokens.lowerBound)
      guard isInside || (0...3).contains(gap) else { continue }
      if !isInside, gap > 0 {
        let between = group.tokens.upperBound..<item.tokens.lowerBound
        guard between.allSatisfy({ tokens[$0].kind == .word && !Self.stops.contains(tokens[$0].lower) })
        else { continue }
      }
      if group.isPossessive, !group.isCompany(in: marked), item.term?.origin == nil { continue }
      let country = marked.parties[group.members[0]].party.country
      if let origin = item.term?.origin, let country, origin != country { continue }
      if item.term?.origin == nil, group.isAdjective,
        triggers.contains(where: { $0.kind == .upgrade })
      {
        continue
      }
      if group.preposition == "by" { continue }
      if item.item.designation == nil, !group.isCompany(in: marked), let country,
        !EventReader.isExporter(country)
      {
        // "the Iraqi network": whose it is, not who makes it.
        add(group, .open, "deal.owner-of-item", &event)
        continue
      }
      add(group, .maker, "deal.maker", &event)
    }
  }

  private static let stops: Set<String> = [
    "and", "to", "for", "with", "on", "of", "by", "in", "from", "said", "will", "is", "was", "has",
    "buy", "ordered", "bought", "signed", "approved", "plans", "wants",
  ]

  /// Makers supply where nobody else does; who supplies does not receive.
  private func tidy(_ event: inout DealEvent) {
    addRemaining(&event)
    let isUnitedStates: (DealEvent.PartyRole) -> Bool = {
      $0.party.country?.code == "US" && $0.party.kind != .company
    }
    // "a U.S. Army contract for Poland": the United States buys for another state.
    if event.buyers.count > 1, event.buyers.contains(where: isUnitedStates),
      event.buyers.contains(where: { !isUnitedStates($0) && $0.party.kind != .company }),
      event.sellers.allSatisfy({ $0.party.country?.code == "US" })
    {
      let own = event.buyers.filter(isUnitedStates)
      event.buyers.removeAll(where: isUnitedStates)
      for role in own { event.add(role, to: \.sellers) }
    }
    for maker in event.makers
    where !event.buyers.contains(where: { $0.party.sameSide(as: maker.party) })
      && event.sellers.isEmpty
      && !event.open.contains(where: { $0.party.sameSide(as: maker.party) })
    {
      event.add(maker, to: \.sellers)
    }
    if event.buyers.count > 1 {
      let sellers = event.sellers.filter { $0.party.kind != .company }
      event.buyers.removeAll { role in sellers.contains { $0.party.sameSide(as: role.party) } }
    }
    if event.buyers.count == 1 {
      let buyer = event.buyers[0].party
      event.sellers.removeAll { $0.party.sameSide(as: buyer) && $0.party.kind != .company }
    }
  }

  /// Where only one side is known, a party that acts in the clause may be the other.
  private func addRemaining(_ event: inout DealEvent) {
    if event.open.isEmpty || event.sellers.isEmpty, event.core.kind == .deal, !event.sellers.contains(where: { $0.party.kind == .company }) {
      for group in groups
      where group.preposition == nil && group.isCompany(in: marked)
        && group.tokens.lowerBound > event.core.token
        && tokens[group.tokens.lowerBound - 1].lower == ":"
      {
        add(group, .seller, "deal.remaining-company", &event)
      }
    }
    guard event.open.isEmpty, event.buyers.isEmpty, !event.sellers.isEmpty || !event.makers.isEmpty
    else { return }
    let sellers = event.sellers + event.makers
    for group in groups
    where group.preposition == nil && group.tokens.upperBound <= event.core.token + 1
      && (group.isPossessive || !group.isAdjective)
    {
      guard let index = group.members.first,
        let code = marked.parties[index].party.country,
        marked.parties[index].party.kind != .company,
        !sellers.contains(where: { $0.party.country == code })
      else { continue }
      event.add(
        DealEvent.PartyRole(
          party: marked.parties[index].party.inDeal, mention: index, rule: "deal.remaining-party"),
        to: \.buyers)
      return
    }
  }

  // MARK: Items

  /// The items of the deal, the first being the one that the trigger takes.
  func dealItems(core: DealTrigger) -> [Int] {
    let candidates = items.filter {
      clause.contains(marked.items[$0].tokens.lowerBound) && !isBeside(marked.items[$0])
    }
    guard !candidates.isEmpty else { return [] }
    let after = candidates.first { marked.items[$0].tokens.lowerBound > core.token }
    let before = candidates.last { marked.items[$0].tokens.upperBound <= core.token }
    var chosen = after ?? before ?? candidates[0]
    if core.isPassive || core.kind == .arrive, let before { chosen = before }
    // A name says more than "arms" or "systems" in the same clause.
    if marked.items[chosen].item.designation == nil,
      let named = candidates.first(where: { marked.items[$0].item.designation != nil }),
      marked.items[chosen].item.category == "Other"
        || marked.items[named].tokens.lowerBound < marked.items[chosen].tokens.upperBound + 4
          && marked.items[chosen].item.quantity == nil
    {
      chosen = named
    }
    var out = [chosen]
    var last = chosen
    for index in candidates where index > last {
      let gap = marked.items[last].tokens.upperBound..<marked.items[index].tokens.lowerBound
      guard gap.count <= 3, !gap.isEmpty,
        gap.allSatisfy({
          [",", "and", "as", "well", "plus", "&", "other"].contains(tokens[$0].lower)
        })
      else { break }
      out.append(index)
      last = index
    }
    return out
  }

  /// Items that the deal replaces, compares or comes with.
  private func isBeside(_ item: ItemMention) -> Bool {
    var k = item.tokens.lowerBound - 1
    var steps = 0
    while k >= clause.lowerBound, steps < 6 {
      let word = tokens[k].lower
      if Self.besides.contains(word) { return true }
      if word == "with", k > clause.lowerBound, Self.armed.contains(tokens[k - 1].lower) { return true }
      if word == "of", k > clause.lowerBound, tokens[k - 1].lower == "fleet" { return true }
      if word == "over", k > clause.lowerBound, !triggers.contains(where: { $0.kind == .negotiate }) {
        return true
      }
      if tokens[k].kind != .word && tokens[k].kind != .number
        || triggers.contains(where: { $0.token == k }) || word == "for" || word == "of"
      {
        return false
      }
      k -= 1
      steps += 1
    }
    return false
  }

  private static let besides: Set<String> = [
    "replace", "replaces", "replacing", "replaced", "replacement", "operates", "operate",
    "operating", "flies", "flying", "fly", "carrying", "including", "retire", "retiring",
    "complement", "than", "against", "unlike", "besides", "alongside", "escort", "support",
  ]
  private static let armed: Set<String> = [
    "armed", "equipped", "fitted", "together", "along", "compatible", "package", "complete",
  ]

  /// "ordered it", "the aircraft": the item stands in an earlier sentence.
  func refersToItem(_ core: DealTrigger) -> Bool {
    let next = core.token + 1
    guard next < clause.upperBound else { return core.isNoun }
    let word = tokens[next].lower
    return word == "it" || word == "them" || core.isNoun || core.kind == .arrive || core.kind == .receive || core.isPassive
  }
}

extension PartyGroup {
  func isCompany(in marked: MarkedText) -> Bool {
    guard let last = members.last else { return false }
    return marked.parties[last].party.kind == .company
  }

  func isCongress(in marked: MarkedText) -> Bool {
    guard let last = members.last else { return false }
    return marked.parties[last].party.name.contains("Congress")
  }
}
