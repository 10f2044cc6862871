internal import Facts

/// Amounts and dates that stand in a sentence of their own.
extension DealReader {
  // MARK: Values
  /// Gives each amount of a sentence to the event of its own clause.
  func link(_ money: Range<Int>, to events: inout [DealEvent], in range: Range<Int>) {
    guard !events.isEmpty, !isTotal(range) else { return }
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

  func isDealValue(_ mention: MoneyMention) -> Bool {
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
  mutating func linkToDrafts(
    _ money: Range<Int>, _ sentence: Int, _ range: Range<Int>, _ parties: Range<Int>,
    _ items: Range<Int>
  ) {
    guard !money.isEmpty, !drafts.isEmpty, refersToDeal(range), !isOther(range) else { return }
    guard !isTotal(range) else { return }
    let codes = Set(parties.compactMap { marked.parties[$0].party.country })
    let named = items.filter { marked.items[$0].item.designation != nil }
    var best: (index: Int, score: Int)?
    for index in lookup.recent(at: sentence, in: drafts) {
      let draft = drafts[index]
      guard sentence - draft.lastSentence <= 6 else { continue }
      if draft.isBackground || draft.stage == .denied { continue }
      let isRelated =
        named.isEmpty
        || named.contains { item in
          draft.items.contains { ItemMatch.related(marked.items[$0], marked.items[item]) }
        }
      guard isRelated else { continue }
      if !codes.isEmpty, !draft.parties.contains(where: { $0.country.map(codes.contains) ?? true }),
        codes.contains(where: { $0.code != "US" })
      {
        continue
      }
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
      lookup.note(best.index, drafts[best.index], in: marked)
    }
  }

  /// "Together the five sales could be worth …": a sum over deals.
  func isTotal(_ range: Range<Int>) -> Bool {
    range.contains { ["together", "altogether", "combined"].contains(tokens[$0].lower) }
  }

  func refersToDeal(_ range: Range<Int>) -> Bool {
    range.contains { Self.dealNouns.contains(tokens[$0]) }
  }

  static let dealNouns: WordSet = [
    "deal", "contract", "agreement", "package", "sale", "purchase", "order", "price", "cost",
    "costs", "value", "valued", "worth", "estimated", "figure", "bid", "offer", "tender", "put",
    "pay", "calculated", "portfolio", "amounts", "ministry", "acquisition", "programme", "program",
    "sum",
  ]

  mutating func noteNotice(_ triggers: [DealTrigger], _ sentence: Int, _ range: Range<Int>) {
    guard notice?.date == nil,
      let trigger = triggers.first(where: { $0.kind == .notify && ($0.isNoun || $0.isAsserted) }),
      range.contains(where: { ["congress", "lawmakers", "dsca"].contains(tokens[$0].lower) })
    else { return }
    var event = DealEvent(sentence: sentence, clause: range, core: trigger)
    StageReader(marked: marked, clause: range, triggers: [trigger], sentence: range).assign(&event)
    notice = (event.date, sentence)
  }

  // MARK: Stages told later
  /// "Congress was notified on Thursday": a date, or a state, of the last deal.
  mutating func continueLast(_ sentence: Int, _ range: Range<Int>, _ triggers: [DealTrigger]) {
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
      lookup.note(drafts.count - 1, draft, in: marked)
    }
  }
}
