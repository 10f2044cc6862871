internal import Facts

/// Parties that only the rest of the text gives.
extension DealReader {
  // MARK: Suppliers that only the context gives
  mutating func fillSuppliers() {
    let hasNotice =
      drafts.contains {
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
        }),
        marked.parties[mention].tokens.lowerBound
          < marked.text.sentences[draft.lastSentence].upperBound
      {
        drafts[index].sellers.append(
          DealEvent.PartyRole(
            party: Party(country: origin), mention: mention, rule: "deal.item-origin"))
      }
    }
  }

  /// "the Pentagon notified Congress": an American sale, wherever the article names the supplier.
  var mentionsNotice: Bool {
    marked.parties.contains { $0.party.name == "US Congress" }
      && tokens.contains { $0.lower.hasPrefix("notif") }
  }

  /// What a notice to Congress covers is approved, and by the United States.
  mutating func applyNotice(_ notice: (date: DateMention?, sentence: Int)) {
    for index in drafts.indices {
      var draft = drafts[index]
      guard draft.sellers.contains(where: { $0.party.country?.code == "US" }),
        draft.evidence.contains(where: { abs($0 - notice.sentence) <= 12 })
      else { continue }
      if draft.sellers.allSatisfy({ $0.party.kind == .company }), draft.stage != .signed,
        let code = CountryCode("US")
      {
        let mention = marked.parties.firstIndex { $0.party.country == code }
        draft.sellers.insert(
          DealEvent.PartyRole(
            party: Party(country: code), mention: mention, rule: "deal.us-notice"),
          at: 0)
      }
      if !draft.isAsserted || draft.stage == .unknown || draft.stage == .planned {
        draft.stage = .approved
        draft.isAsserted = true
        draft.date = notice.date ?? draft.date
      } else if draft.stage == .approved, draft.date == nil {
        draft.date = notice.date
      }
      drafts[index] = draft
    }
  }

  mutating func addUnitedStates(to index: Int) {
    guard let code = CountryCode("US"),
      !drafts[index].buyers.contains(where: { $0.party.country == code })
    else { return }
    let mention = marked.parties.firstIndex { $0.party.country == code }
    drafts[index].sellers.append(
      DealEvent.PartyRole(party: Party(country: code), mention: mention, rule: "deal.us-notice"))
  }

  // MARK: Recipients that only the context gives
  /// "the purchase of Buk-M2 batteries", after a deal of the same supplier: the same recipient.
  mutating func fillRecipients() {
    for index in drafts.indices where drafts[index].buyers.isEmpty && index > 0 {
      if drafts[index].core.kind == .offer,
        let before = drafts[..<index].last(where: { !$0.buyers.isEmpty }),
        drafts[index].lastSentence - before.lastSentence <= 3,
        !drafts[index].sellers.contains(where: { role in
          before.buyers.contains { $0.party.sameSide(as: role.party) }
        })
      {
        drafts[index].buyers = before.buyers.map {
          DealEvent.PartyRole(party: $0.party, mention: $0.mention, rule: "deal.context-recipient")
        }
        continue
      }
      guard let item = drafts[index].items.first, let origin = marked.items[item].term?.origin,
        let before = drafts[..<index].last(where: { !$0.buyers.isEmpty }),
        before.sellers.contains(where: { $0.party.country == origin }),
        drafts[index].lastSentence - before.lastSentence <= 8
      else { continue }
      drafts[index].buyers = before.buyers.map {
        DealEvent.PartyRole(party: $0.party, mention: $0.mention, rule: "deal.context-recipient")
      }
    }
  }

  /// "fighter sales to Qatar and Kuwait", once each of the two has a deal of its own.
  mutating func dropTotals() {
    let all = drafts
    drafts.removeAll { draft in
      guard draft.buyers.count > 1,
        draft.items.allSatisfy({ marked.items[$0].item.designation == nil })
      else { return false }
      return draft.buyers.allSatisfy { role in
        all.contains { other in
          other.buyers.count == 1 && other.buyers[0].party.sameSide(as: role.party)
        }
      }
    }
  }
}
