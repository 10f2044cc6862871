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
  let tokens: [Token]

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

  enum Side {
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

  func add(_ group: PartyGroup, _ side: Side, _ rule: String, _ event: inout DealEvent) {
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
      guard
        mention.party.kind != .organisation || mention.party.country != nil
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

  static let buyingOrganisations: Set<String> = [
    "NATO", "NATO Support and Procurement Agency", "European Union", "United Nations",
    "African Union", "OCCAR", "Eurofighter",
  ]

  // MARK: Subjects

  func assignSubject(of trigger: DealTrigger, _ event: inout DealEvent) {
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

  func add(_ role: DealEvent.PartyRole, _ side: Side, _ event: inout DealEvent) {
    switch side {
    case .buyer: event.add(role, to: \.buyers)
    case .seller: event.add(role, to: \.sellers)
    case .open: event.add(role, to: \.open)
    case .maker: event.add(role, to: \.makers)
    }
  }

  /// What "it" stands for: the last subject before it in the sentence, else of the sentence before.
  func pronounParty(at token: Int) -> Party? {
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
  func governor(of trigger: DealTrigger) -> DealTrigger? {
    guard trigger.mood == .infinitive else { return nil }
    guard let before = triggers.last(where: { $0.token < trigger.token && !$0.isNoun }),
      before.isAsserted, !before.isPassive
    else { return nil }
    switch before.kind {
    case .negotiate, .sign, .plan, .wish, .begin: return before
    default: return nil
    }
  }

  func subjectSide(of trigger: DealTrigger) -> Side? {
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
  func isWinning(_ trigger: DealTrigger) -> Bool {
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
  func isOwn(_ noun: DealTrigger) -> Bool {
    noun.token > clause.lowerBound && ["its", "their"].contains(tokens[noun.token - 1].lower)
  }

  /// "plans a purchase", "wants a contract": the subject is open or receives.
  func planSide(_ trigger: DealTrigger) -> Side? {
    guard let next = transfer(after: trigger.token), next.isNoun else { return nil }
    return next.kind == .buy ? .buyer : next.kind == .sell ? .seller : .open
  }

  func transfer(after token: Int) -> DealTrigger? {
    triggers.first { $0.token > token && ($0.kind.isTransfer || $0.kind == .deal) }
  }

  /// The group that does what a verb says: the nearest to its left that no preposition governs.
  func subject(before verb: Int) -> PartyGroup? {
    if verb - 1 > clause.lowerBound {
      // "Greece, which ordered …": the group before the relative pronoun.
      for k in stride(from: verb - 1, through: max(clause.lowerBound, verb - 4), by: -1)
      where tokens[k].lower == "which" || tokens[k].lower == "who" {
        if let group = groups.last(where: {
          $0.tokens.upperBound <= k && $0.tokens.upperBound >= k - 1
        }) {
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
  func leadsInfinitive(_ group: PartyGroup, _ verb: Int) -> Bool {
    let end = group.tokens.upperBound
    guard group.preposition == "of" || group.preposition == "for", end < verb, verb - end <= 2
    else {
      return false
    }
    return tokens[end].lower == "to"
  }

  /// A group right after the word that joins its clause on: "after Poland ordered".
  func startsClause(_ group: PartyGroup) -> Bool {
    guard let preposition = group.preposition else { return true }
    return ["after", "before", "since", "as", "than", "about", "following", "like"].contains(
      preposition)
      && preposition != "about" && preposition != "like" && preposition != "following"
  }

  /// "the Dutch government", "Turkish officials": an adjective whose noun acts for the state.
  func isActing(after group: PartyGroup) -> Bool {
    let next = group.tokens.upperBound
    guard next < clause.upperBound else { return false }
    for k in next..<min(next + 4, clause.upperBound) {
      if Self.actors.contains(tokens[k]) { return true }
      if tokens[k].kind != .word { return false }
    }
    return false
  }

  static let actors: WordSet = [
    "government", "officials", "authorities", "minister", "ministers", "president", "side",
    "premier", "leaders", "lawmakers", "cabinet", "administration", "military", "state", "forces",
    "shipbuilder", "company", "firm", "manufacturer", "group", "planemaker", "chancellor", "king",
    "ministry", "general", "commander", "shipyard", "contractor", "secretary", "presidency",
  ]

  func hasPronoun(between start: Int, and end: Int) -> Bool {
    guard start < end else { return false }
    return (start..<end).contains { tokens[$0].lower == "it" || tokens[$0].lower == "they" }
  }

  /// The "it" or "they" that stands as a verb's subject.
  func pronounSubject(before verb: Int) -> Int? {
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

  func hasItemSubject(_ trigger: DealTrigger) -> Bool {
    items.contains { index in
      let range = marked.items[index].tokens
      return range.upperBound <= trigger.token && range.upperBound > trigger.token - 5
    }
  }

  func hasTo(after token: Int) -> Bool {
    groups.contains { $0.tokens.lowerBound > token && $0.preposition == "to" }
  }

  /// Who only notifies, tells or lets through is no party by that.
  func isAuthority(_ group: PartyGroup, of trigger: DealTrigger) -> Bool {
    trigger.kind == .begin || trigger.kind == .approve && trigger.isPassive
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
