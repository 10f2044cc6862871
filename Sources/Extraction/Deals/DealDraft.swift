internal import Facts

/// A deal while it is being put together from the events of a text.
struct DealDraft: Sendable {
  var buyers: [DealEvent.PartyRole]
  var sellers: [DealEvent.PartyRole]
  var makers: [DealEvent.PartyRole]
  var items: [Int]
  var stage: Stage
  var stageToken: Int?
  var isAsserted: Bool
  var date: DateMention?
  /// Indices into the text's amounts, the deal's value first.
  var money: [Int]
  var isHedged: Bool
  /// Indices of sentences, in text order.
  var evidence: [Int]
  var core: DealTrigger
  /// A Boolean value that says whether the deal is told only beside another.
  var isBackground: Bool
  var lastSentence: Int { evidence.last ?? 0 }

  init(_ event: DealEvent, in marked: MarkedText) {
    buyers = event.buyers
    sellers = event.sellers
    makers = event.makers
    items = event.items
    stage = event.stage
    stageToken = event.stageToken
    isAsserted = event.isAsserted
    date = event.date
    money = event.money
    isHedged = event.isHedged
    evidence = [event.sentence]
    core = event.core
    isBackground = event.isBackground
    for role in event.open {
      if event.opensAsSupplier { sellers.append(role) } else { buyers.append(role) }
    }
  }

  var parties: [Party] { (buyers + sellers + makers).map(\.party) }

  mutating func add(money index: Int) {
    if !money.contains(index) { money.append(index) }
  }

  mutating func addEvidence(_ sentence: Int) {
    guard let last = evidence.last, last >= sentence else {
      evidence.append(sentence)
      return
    }
    if !evidence.contains(sentence) {
      evidence.append(sentence)
      evidence.sort()
    }
  }

  func sharesBuyer(with event: DealEvent) -> Bool {
    !buyers.isEmpty && overlap(buyers, event.buyers + (event.opensAsSupplier ? [] : event.open))
  }

  func sharesParty(with event: DealEvent) -> Bool {
    let others = (event.buyers + event.sellers + event.open).map(\.party)
    return parties.contains { party in others.contains { $0.sameSide(as: party) } }
  }

  // MARK: Whether an event tells of this deal

  func accepts(_ event: DealEvent, in marked: MarkedText) -> Bool {
    guard fits(buyers, event.buyers), fits(sellers, event.sellers) else { return false }
    // Nobody is on both sides.
    if clash(buyers, event.sellers) || clash(sellers, event.buyers) { return false }
    // One party whose side is open may be on either.
    if event.buyers.isEmpty, event.sellers.isEmpty, !event.open.isEmpty {
      guard !isIndefinite(event, in: marked) else { return false }
      if event.open.count < buyers.count, isGeneric(items, in: marked),
        !isGeneric(event.items, in: marked)
      {
        return false
      }
      guard event.open.allSatisfy({ role in parties.contains { $0.sameSide(as: role.party) } })
      else {
        return !items.isEmpty && buyers.isEmpty != sellers.isEmpty && event.items.isEmpty
          && isNear(event)
      }
      guard items.isEmpty || event.items.isEmpty || itemsFit(event, in: marked) else {
        return false
      }
      return isNear(event) && !conflicts(event, in: marked)
    }
    if event.buyers.count < buyers.count, isGeneric(items, in: marked),
      !isGeneric(event.items, in: marked),
      !event.buyers.isEmpty
    {
      return false
    }
    if conflicts(event, in: marked) || isOlderLot(event, in: marked) { return false }
    if isBackground, !event.hasParties { return false }
    let hasItems = !items.isEmpty && !event.items.isEmpty
    if hasItems, !itemsFit(event, in: marked) { return false }
    let sharesBuyer = overlap(buyers, event.buyers)
    let sharesSeller = overlap(sellers, event.sellers)
    let sharesItem = hasItems && sharesNamedItem(event, in: marked)
    if isEarlierLot(event, in: marked) { return false }
    if sharesBuyer && (sharesSeller || sharesItem || isNear(event)) { return true }
    if sharesSeller, sharesItem, event.buyers.isEmpty || buyers.isEmpty { return isNear(event) }
    if sharesBuyer, event.sellers.isEmpty || sellers.isEmpty, event.sentence - lastSentence <= 8,
      hasItems, sharesCategory(event, in: marked)
    {
      return true
    }
    if sharesBuyer || sharesSeller, sharesAmount(event, in: marked) { return true }
    if sharesItem, isNear(event), event.sentence - lastSentence <= 1,
      event.buyers.isEmpty && sellers.isEmpty || event.sellers.isEmpty && buyers.isEmpty
    {
      return true
    }
    if sharesSeller, event.buyers.isEmpty || buyers.isEmpty, isNear(event) { return true }
    if !event.hasParties, isNear(event) {
      return event.items.isEmpty
        ? isDefinite(event, in: marked) : sharesItem || sharesCategory(event, in: marked)
    }
    return false
  }

  private func clash(_ a: [DealEvent.PartyRole], _ b: [DealEvent.PartyRole]) -> Bool {
    a.contains { role in
      role.party.kind != .company
        && b.contains { $0.party.kind != .company && $0.party.sameSide(as: role.party) }
    }
  }

  private func isNear(_ event: DealEvent) -> Bool {
    event.sentence - lastSentence <= (items.isEmpty || event.items.isEmpty ? 8 : 5)
  }

  private func isGeneric(_ items: [Int], in marked: MarkedText) -> Bool {
    items.allSatisfy { marked.items[$0].item.designation == nil }
  }

  /// Different amounts for different items or numbers of items are different deals.
  private func conflicts(_ event: DealEvent, in marked: MarkedText) -> Bool {
    guard let a = money.first, let b = event.money.first,
      let x = marked.money[a].value.figure, let y = marked.money[b].value.figure,
      x.currency == y.currency, x.majorUnits > 0, y.majorUnits > 0
    else { return false }
    let ratio = max(x.majorUnits, y.majorUnits) / min(x.majorUnits, y.majorUnits)
    guard ratio > 1.4, let i = items.first, let k = event.items.first else { return false }
    if !ItemMatch.related(marked.items[i], marked.items[k]) { return true }
    if let p = marked.items[i].item.quantity, let q = marked.items[k].item.quantity {
      return p != q
    }
    return false
  }

  private func fits(_ a: [DealEvent.PartyRole], _ b: [DealEvent.PartyRole]) -> Bool {
    a.isEmpty || b.isEmpty || overlap(a, b)
      || a.allSatisfy { $0.party.kind == .company } != b.allSatisfy { $0.party.kind == .company }
        && (a + b).contains { $0.party.kind == .company && $0.party.country == nil }
  }

  private func overlap(_ a: [DealEvent.PartyRole], _ b: [DealEvent.PartyRole]) -> Bool {
    a.contains { role in b.contains { $0.party.sameSide(as: role.party) } }
  }

  private func itemsFit(_ event: DealEvent, in marked: MarkedText) -> Bool {
    guard let a = items.first, let b = event.items.first else { return true }
    return items.contains { x in
      event.items.contains { ItemMatch.compatible(marked.items[x], marked.items[$0]) }
    } || ItemMatch.compatible(marked.items[a], marked.items[b])
  }

  private func sharesNamedItem(_ event: DealEvent, in marked: MarkedText) -> Bool {
    items.contains { x in
      event.items.contains { ItemMatch.related(marked.items[x], marked.items[$0]) }
    }
  }

  private func sharesAmount(_ event: DealEvent, in marked: MarkedText) -> Bool {
    money.contains { a in
      event.money.contains {
        marked.money[a].value.figure != nil
          && marked.money[a].value.figure == marked.money[$0].value.figure
      }
    }
  }

  private func sharesCategory(_ event: DealEvent, in marked: MarkedText) -> Bool {
    guard let a = items.first, let b = event.items.first else { return false }
    return marked.items[a].item.category == marked.items[b].item.category
  }

  /// "adding to four aircraft it acquired in 2015": another lot of the same item.
  private func isEarlierLot(_ event: DealEvent, in marked: MarkedText) -> Bool {
    guard let a = items.first, let b = event.items.first else { return false }
    guard let x = marked.items[a].item.quantity, let y = marked.items[b].item.quantity, x != y
    else {
      return false
    }
    if let first = date?.value.date, let second = event.date?.value.date {
      return !first.overlaps(second) && first.first.year != second.first.year
    }
    guard !money.isEmpty, !event.money.isEmpty else {
      return event.date != nil && event.sentence == lastSentence
    }
    return false
  }

  /// What came months ago is no state of what is only talked about now.
  private func isOlderLot(_ event: DealEvent, in marked: MarkedText) -> Bool {
    guard let published = marked.document.published, let date = event.date?.value.date,
      let item = event.items.first, marked.items[item].item.quantity != nil,
      event.isAsserted, isAsserted, stage == .talks || stage == .planned || stage == .requested,
      event.stage == .signed || event.stage == .delivered
    else { return false }
    return published.first.daysSinceEpoch - date.last.daysSinceEpoch > 90
  }

  /// "the deal", "the contract", "the sale".
  private func isDefinite(_ event: DealEvent, in marked: MarkedText) -> Bool {
    let tokens = marked.text.tokens
    let start = max(event.clause.lowerBound, event.core.token - 3)
    return (start..<event.core.token + 1).contains {
      ["the", "this", "that", "its", "it"].contains(tokens[$0].lower)
    }
  }

  /// "a tender", "an agreement": not one told before.
  private func isIndefinite(_ event: DealEvent, in marked: MarkedText) -> Bool {
    guard event.core.isNoun, event.core.token > event.clause.lowerBound else { return false }
    return ["a", "an", "another"].contains(marked.text.tokens[event.core.token - 1].lower)
  }

  // MARK: Merging

  mutating func merge(_ event: DealEvent, in marked: MarkedText) {
    func fill(
      _ side: WritableKeyPath<DealDraft, [DealEvent.PartyRole]>, _ roles: [DealEvent.PartyRole]
    ) {
      for role in roles where !self[keyPath: side].contains(where: { $0.party == role.party }) {
        self[keyPath: side].append(role)
      }
    }
    if event.sentence == lastSentence || buyers.isEmpty || overlap(buyers, event.buyers) {
      fill(\.buyers, event.buyers)
    }
    fill(\.sellers, event.sellers)
    fill(\.makers, event.makers)
    if let first = event.items.first {
      if items.isEmpty {
        items = event.items
      } else if marked.items[items[0]].item.designation == nil,
        marked.items[first].item.designation != nil
      {
        items = event.items
      }
    }
    for index in event.money { add(money: index) }
    isHedged = isHedged && event.isHedged
    mergeStage(event)
    addEvidence(event.sentence)
  }

  private mutating func mergeStage(_ event: DealEvent) {
    guard event.stage != .unknown else {
      if date == nil, event.stage == stage { date = event.date }
      return
    }
    if event.stage == stage {
      if date == nil { date = event.date }
      isAsserted = isAsserted || event.isAsserted
      return
    }
    let isStronger =
      event.isAsserted == isAsserted
      ? StageReader.rank(event.stage) > StageReader.rank(stage) : event.isAsserted
    if isStronger {
      stage = event.stage
      stageToken = event.stageToken
      isAsserted = event.isAsserted
      date = event.date
    }
  }
}

/// Whether two mentions may be of the same item.
enum ItemMatch {
  /// The same designation, or one a variant of the other.
  static func related(_ a: ItemMention, _ b: ItemMention) -> Bool {
    guard let x = a.item.designation, let y = b.item.designation else {
      guard a.item.designation == nil, b.item.designation == nil else { return false }
      return a.item.description == b.item.description
    }
    if x == y { return true }
    if let p = a.term?.designation, let q = b.term?.designation, p == q { return true }
    return a.nameWords.contains { word in
      b.nameWords.contains { $0.hasPrefix(word) || word.hasPrefix($0) }
    }
  }

  /// Related, or one of them so general that it may stand for the other.
  static func compatible(_ a: ItemMention, _ b: ItemMention) -> Bool {
    if related(a, b) { return true }
    switch (a.item.designation, b.item.designation) {
    case (nil, nil), (nil, _), (_, nil):
      return a.item.category == b.item.category || a.item.category == "Other"
        || b.item.category == "Other"
        || isDefence(a) && isDefence(b)
    default: return false
    }
  }

  private static func isDefence(_ mention: ItemMention) -> Bool {
    mention.item.category == "Air-defence systems" || mention.item.category == "Missiles"
  }
}
