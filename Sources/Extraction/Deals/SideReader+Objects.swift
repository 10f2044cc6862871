internal import Facts

/// Sides that follow from a party's place after a verb or a preposition.
extension SideReader {
  // MARK: Objects
  /// "sell Turkey missiles", "chose Boeing", "asked the United States to sell it".
  func assignObject(of trigger: DealTrigger, _ event: inout DealEvent) {
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

  var firstSubject: Party? {
    guard let group = sentenceGroups.first(where: { $0.preposition == nil }),
      let index = group.members.last
    else { return topic }
    return marked.parties[index].party.inDeal
  }

  var requester: Party? {
    guard let request = triggers.first(where: { $0.kind == .request && !$0.isNoun }),
      let group = subject(before: request.token), let index = group.members.first
    else { return nil }
    return marked.parties[index].party.inDeal
  }

  func item(after token: Int, within count: Int) -> Bool {
    items.contains {
      let start = marked.items[$0].tokens.lowerBound
      return start >= token && start <= token + count
    }
  }

  /// "Boeing P-8A aircraft": the group belongs to the item's name.
  func leadsItem(_ group: PartyGroup) -> Bool {
    items.contains { index in
      let range = marked.items[index].tokens
      guard
        range.contains(group.tokens.upperBound - 1) || range.lowerBound == group.tokens.upperBound
      else { return false }
      guard group.isAdjective || group.isCompany(in: marked) else { return false }
      return group.isAdjective || range.contains(group.tokens.upperBound - 1)
        || marked.items[index].item.quantity == nil
    }
  }

  // MARK: Prepositions
  func assignByPreposition(_ group: PartyGroup, _ event: inout DealEvent) {
    guard let preposition = group.preposition, !group.isPossessive || !ownsTrigger(group) else {
      return
    }
    if Self.notToParty.contains(
      tokens[max(sentence.lowerBound, group.tokens.lowerBound - 2)].lower),
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
  static let notToParty: WordSet = [
    "visit", "visits", "trip", "tour", "according", "thanks", "due", "close", "next", "similar",
    "linked", "threat", "response", "compared", "ambassador", "adviser", "access", "return",
    "speaking", "spoke", "speak", "talking", "ties", "relating", "respect", "contrast", "closer",
    "proximity", "belonging", "loyal", "travel", "travelled", "traveled", "flew", "moved",
  ]

  /// Words whose "from" leads to no supplier: "competitors from", "objections from".
  static let notFromParty: WordSet = [
    "competitors", "competitor", "rivals", "rival", "competition", "objections", "criticism",
    "pressure", "opposition", "protests", "support", "troops", "refugees", "officials", "threat",
    "threats", "independence", "withdrawal", "withdraw", "different", "away", "shift", "far",
  ]

  /// "talks with", "signed with", "an order with": not "supplied with", "assembled with".
  func takesCounterpart(_ governor: DealTrigger) -> Bool {
    switch governor.kind {
    case .make, .receive, .arrive, .deliver, .sell: governor.isNoun
    case .upgrade: governor.isNoun
    default: true
    }
  }

  var hasWin: Bool {
    triggers.contains { $0.kind == .win || $0.kind == .award && $0.isPassive }
      || triggers.contains { $0.kind == .receive }
        && triggers.contains {
          $0.isNoun && ($0.kind == .deal || $0.kind == .buy) && $0.token > clause.lowerBound
        }
        && !items.contains { index in
          guard let receive = triggers.first(where: { $0.kind == .receive }) else { return false }
          let start = marked.items[index].tokens.lowerBound
          return start > receive.token && start < receive.token + 4
        }
  }

  func fromSide(_ governor: DealTrigger) -> Side {
    if governor.kind == .request { return governor.isNoun ? .buyer : .seller }
    if hasWin,
      governor.kind == .win || governor.kind == .deal || governor.isNoun && governor.kind == .buy
        || governor.kind == .receive || governor.kind == .award
    {
      return .buyer
    }
    return .seller
  }

  func toSide(_ governor: DealTrigger, _ group: PartyGroup) -> Side? {
    switch governor.kind {
    case .notify, .deny, .request: return nil
    case .award: return .seller
    case .deal where group.isCompany(in: marked): return .seller
    case .negotiate, .arrive: return nil
    case .buy: return nil
    default: return group.isCongress(in: marked) ? nil : .buyer
    }
  }

  func forSide(_ governor: DealTrigger, _ group: PartyGroup) -> Side? {
    if group.isCompany(in: marked) { return nil }
    switch governor.kind {
    case .notify, .deny: return nil
    case .request: return nil
    case .plan where !governor.isNoun: return nil
    default: return .buyer
    }
  }

  func bySide(_ governor: DealTrigger, _ group: PartyGroup) -> Side? {
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

  func ownsTrigger(_ group: PartyGroup) -> Bool {
    triggers.contains {
      $0.isNoun && $0.token > group.tokens.upperBound && $0.token <= group.tokens.upperBound + 3
    }
  }
}
