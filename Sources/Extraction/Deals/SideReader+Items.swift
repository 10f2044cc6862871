internal import Facts

/// Sides that follow from nouns: who owns a purchase, who makes an item, which item it is.
extension SideReader {
  // MARK: Owners
  /// "Turkey's purchase", "the Kuwaiti order", "a US arms sale".
  func assignBeforeNoun(_ trigger: DealTrigger, _ event: inout DealEvent) {
    for group in groups.reversed() where group.tokens.upperBound <= trigger.token {
      let gap = trigger.token - group.tokens.upperBound
      guard gap <= 6, group.isPossessive || group.isAdjective || gap == 0 || gap <= 2 else {
        continue
      }
      let between = group.tokens.upperBound..<trigger.token
      let isNear = between.allSatisfy { k in
        let token = tokens[k]
        return token.shape.contains(.possessive)
          || token.kind == .word && Self.nounWords(token)
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
      let group = subject(before: trigger.token), isClose(group, to: trigger.token),
      !hasOtherVerbOfDeal(between: group, and: trigger)
    {
      let side: Side = trigger.kind == .buy && !group.isCoordinated ? .buyer : .open
      if trigger.kind == .buy, hasWin { return add(group, .seller, "deal.win-subject", &event) }
      add(group, side, "deal.subject", &event)
    }
  }

  /// Few words and no comma between a subject and the noun that its verb takes.
  func isClose(_ group: PartyGroup, to noun: Int) -> Bool {
    let gap = group.tokens.upperBound..<noun
    guard gap.count <= 18 else { return false }
    let commas = gap.filter { tokens[$0].lower == "," || tokens[$0].kind == .quote }.count
    return commas == 0 || commas == 2
  }

  func hasOtherVerbOfDeal(between group: PartyGroup, and trigger: DealTrigger) -> Bool {
    triggers.contains {
      !$0.isNoun && $0.token >= group.tokens.upperBound && $0.token < trigger.token
        && ($0.kind == .win || $0.kind == .award || $0.kind == .approve || $0.kind == .sell
          || $0.kind == .deliver || $0.kind == .buy || $0.kind == .receive || $0.kind == .notify
          || $0.kind == .deny || $0.kind == .offer || $0.kind == .select || $0.kind == .make
          || $0.kind == .plan || $0.kind == .request)
    }
  }

  static func nounWords(_ token: Token) -> Bool {
    switch token.lower {
    case "was", "is", "has", "have", "had", "will", "and", "said", "to", "that", "were", "are",
      "would":
      false
    default: true
    }
  }

  /// "two Pakistani ATR-72s" to be converted: whose they are receives them back.
  func assignUpgraded(_ event: inout DealEvent) {
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

  func assignOwners(_ event: inout DealEvent) {
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
  func assignMakers(_ event: inout DealEvent) {
    guard let index = event.items.first else { return }
    let item = marked.items[index]
    for group in groups where group.isAdjective || group.isPossessive || group.isCompany(in: marked)
    {
      let gap = item.tokens.lowerBound - group.tokens.upperBound
      let isInside = item.tokens.contains(group.tokens.lowerBound)
      guard isInside || (0...3).contains(gap) else { continue }
      if !isInside, gap > 0 {
        let between = group.tokens.upperBound..<item.tokens.lowerBound
        guard
          between.allSatisfy({ tokens[$0].kind == .word && !Self.stops.contains(tokens[$0]) })
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

  static let stops: WordSet = [
    "and", "to", "for", "with", "on", "of", "by", "in", "from", "said", "will", "is", "was", "has",
    "buy", "ordered", "bought", "signed", "approved", "plans", "wants",
  ]

  /// Makers supply where nobody else does; who supplies does not receive.
  func tidy(_ event: inout DealEvent) {
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
  func addRemaining(_ event: inout DealEvent) {
    if event.open.isEmpty || event.sellers.isEmpty, event.core.kind == .deal,
      !event.sellers.contains(where: { $0.party.kind == .company })
    {
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
  func isBeside(_ item: ItemMention) -> Bool {
    var k = item.tokens.lowerBound - 1
    var steps = 0
    while k >= clause.lowerBound, steps < 6 {
      let word = tokens[k].lower
      if Self.besides.contains(word) { return true }
      if word == "with", k > clause.lowerBound, Self.armed.contains(tokens[k - 1]) {
        return true
      }
      if word == "of", k > clause.lowerBound, tokens[k - 1].lower == "fleet" { return true }
      if word == "over", k > clause.lowerBound, !triggers.contains(where: { $0.kind == .negotiate })
      {
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

  static let besides: WordSet = [
    "replace", "replaces", "replacing", "replaced", "replacement", "operates", "operate",
    "operating", "flies", "flying", "fly", "carrying", "including", "retire", "retiring",
    "complement", "than", "against", "unlike", "besides", "alongside", "escort", "support",
  ]
  static let armed: WordSet = [
    "armed", "equipped", "fitted", "together", "along", "compatible", "package", "complete",
  ]

  /// "ordered it", "the aircraft": the item stands in an earlier sentence.
  func refersToItem(_ core: DealTrigger) -> Bool {
    let next = core.token + 1
    guard next < clause.upperBound else { return core.isNoun }
    let word = tokens[next].lower
    return word == "it" || word == "them" || core.isNoun || core.kind == .arrive
      || core.kind == .receive || core.isPassive
  }
}
