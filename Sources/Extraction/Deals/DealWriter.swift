internal import Facts

/// Turns a finished draft into a reported deal with its evidence and certainty.
struct DealWriter {
  let marked: MarkedText

  /// Below this certainty a deal is not reported.
  static let floor = 0.3

  func deal(of draft: DealDraft) -> ReportedDeal? {
    let certainty = certainty(of: draft)
    guard certainty >= Self.floor, !draft.buyers.isEmpty || !draft.sellers.isEmpty else {
      return nil
    }
    if draft.buyers.isEmpty, draft.money.isEmpty, draft.core.isNoun { return nil }
    let (suppliers, contractors) = sides(of: draft)
    let recipients = recipients(of: draft)
    var deal = ReportedDeal(
      suppliers: suppliers, recipients: recipients, contractors: contractors, item: item(of: draft),
      stage: draft.stage, isHedged: draft.isHedged,
      evidence: draft.evidence.map { marked.text.span(marked.text.sentences[$0]) },
      certainty: certainty)
    deal.date = draft.date?.value.date
    let amounts = amounts(of: draft)
    deal.value = amounts.first.map { value(at: $0) }
    deal.otherValues = amounts.dropFirst().map { value(at: $0) }
    deal.fields = fields(of: draft)
    return deal
  }

  /// An amount with the bound that the words of the deal give: "estimated the package at", "under a
  /// $2 billion deal".
  private func value(at index: Int) -> DealValue {
    let mention = marked.money[index]
    var value = mention.value
    let tokens = marked.text.tokens
    let start = mention.tokens.lowerBound
    if value.bound == .exact {
      let sentence = marked.text.sentences[marked.text.sentence(ofToken: start)]
      let window = max(sentence.lowerBound, start - 14)..<start
      if let at = window.last(where: { tokens[$0].lower.hasPrefix("estimat") }),
        !(at..<start).contains(where: { tokens[$0].lower == "," })
      {
        value.bound = .about
      }
    } else if value.bound == .lessThan, tokens[start].lower == "under",
      ["a", "an", "the", "its", "this", "that"].contains(tokens[start + 1].lower)
    {
      value.bound = .exact
    }
    return value
  }

  /// The amounts without repetition, one with a bound before the same without, figures first.
  private func amounts(of draft: DealDraft) -> [Int] {
    var out: [Int] = []
    for index in draft.money {
      let value = marked.money[index].value
      if let at = out.firstIndex(where: { marked.money[$0].value.figure == value.figure }) {
        if marked.money[out[at]].value.bound == .exact, value.bound != .exact { out[at] = index }
      } else {
        out.append(index)
      }
    }
    let figures = out.filter { marked.money[$0].value.figure != nil }
    return figures.isEmpty ? out : figures
  }

  private func sides(of draft: DealDraft) -> (suppliers: [Party], contractors: [Party]) {
    let sellers = unique(draft.sellers.map(\.party))
    let makers = unique(draft.makers.map(\.party)).filter { $0.kind == .company }
    let states = sellers.filter { $0.kind != .company }
    let companies = sellers.filter { $0.kind == .company }
    if states.isEmpty { return (companies, makers.filter { !companies.contains($0) }) }
    return (states, unique(companies + makers))
  }

  private func recipients(of draft: DealDraft) -> [Party] {
    let all = unique(draft.buyers.map(\.party))
    let states = all.filter { $0.kind != .company }
    return states.isEmpty ? all : states
  }

  private func unique(_ parties: [Party]) -> [Party] {
    var out: [Party] = []
    for party in parties where !out.contains(party) { out.append(party) }
    return out
  }

  /// The items of a list in one: their designations, as registers write them, and the list's words.
  private func item(of draft: DealDraft) -> Item? {
    guard let first = draft.items.first else { return nil }
    var item = marked.items[first].item
    if draft.items.count > 1, let last = draft.items.last,
      marked.items[last].tokens.upperBound - marked.items[first].tokens.lowerBound < 40
    {
      let range = marked.items[first].tokens.lowerBound..<marked.items[last].tokens.upperBound
      var names: [String] = []
      for index in draft.items {
        if let name = marked.items[index].item.designation, !names.contains(name) {
          names.append(name)
        }
      }
      if !names.isEmpty { item.designation = names.joined(separator: "; ") }
      item.description = marked.text.span(range).text
      item.quantity = nil
      item.quantityBound = nil
    }
    return item
  }

  private func fields(of draft: DealDraft) -> [ReportedDeal.Field: Evidence] {
    var fields: [ReportedDeal.Field: Evidence] = [:]
    func party(_ roles: [DealEvent.PartyRole]) -> Evidence? {
      roles.first.map { role in
        Evidence(
          span: role.mention.map { marked.text.span(marked.parties[$0].tokens) }, rule: role.rule)
      }
    }
    fields[.suppliers] = party(draft.sellers)
    fields[.recipients] = party(draft.buyers)
    fields[.contractors] = party(draft.makers.filter { $0.party.kind == .company })
    if let index = draft.items.first {
      let mention = marked.items[index]
      fields[.item] = Evidence(span: marked.text.span(mention.tokens), rule: mention.rule)
      if mention.item.quantity != nil {
        fields[.quantity] = Evidence(span: marked.text.span(mention.tokens), rule: "item.quantity")
      }
    }
    if let index = amounts(of: draft).first {
      let mention = marked.money[index]
      fields[.value] = Evidence(span: marked.text.span(mention.tokens), rule: mention.rule)
    }
    if let token = draft.stageToken {
      fields[.stage] = Evidence(
        span: marked.text.span(token..<token + 1), rule: "deal.\(draft.stage.rawValue)")
    }
    if let date = draft.date {
      fields[.date] = Evidence(span: marked.text.span(date.tokens), rule: date.rule)
    }
    return fields
  }

  private func certainty(of draft: DealDraft) -> Double {
    var sum = 0.1
    func weight(_ role: DealEvent.PartyRole) -> Double {
      switch role.rule {
      case "deal.item-origin", "deal.us-notice", "deal.same-item", "deal.context-party",
        "deal.context-recipient":
        0.1
      case "deal.maker", "deal.subject", "deal.owner": 0.15
      default: 0.2
      }
    }
    if let role = draft.sellers.first { sum += weight(role) }
    if let role = draft.buyers.first { sum += weight(role) }
    if let index = draft.items.first {
      let item = marked.items[index].item
      sum += item.designation != nil ? 0.2 : 0.1
      if item.quantity != nil { sum += 0.05 }
    }
    if !draft.money.isEmpty { sum += 0.1 }
    if draft.isAsserted { sum += 0.15 }
    if draft.stage == .unknown { sum -= 0.1 }
    if draft.isHedged { sum -= 0.05 }
    if draft.buyers.isEmpty || draft.sellers.isEmpty {
      sum -= draft.isAsserted && !draft.items.isEmpty ? 0.05 : draft.money.isEmpty ? 0.3 : 0.2
    }
    return min(max((sum * 100).rounded() / 100, 0), 1)
  }
}
