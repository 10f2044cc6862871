internal import Facts

/// Reads how far the deal of one clause has got, and when.
struct StageReader {
  let marked: MarkedText
  let clause: Range<Int>
  let triggers: [DealTrigger]
  let sentence: Range<Int>
  private let tokens: [Token]

  init(marked: MarkedText, clause: Range<Int>, triggers: [DealTrigger], sentence: Range<Int>) {
    self.marked = marked
    tokens = marked.text.tokens
    self.clause = clause
    self.triggers = triggers
    self.sentence = sentence
  }

  private struct Reading {
    var stage: Stage
    var token: Int
    var isAsserted: Bool
  }

  func assign(_ event: inout DealEvent) {
    var best: Reading?
    var off: Reading?
    for trigger in triggers {
      guard let reading = reading(of: trigger) else { continue }
      if reading.stage.group == .off {
        if off == nil || reading.stage == .denied { off = reading }
      } else if let current = best {
        if Self.isStronger(reading, current) { best = reading }
      } else {
        best = reading
      }
    }
    let chosen = off ?? best
    event.stage = chosen?.stage ?? .unknown
    event.stageToken = chosen?.token
    event.isAsserted = chosen?.isAsserted ?? false
    event.isHedged = isHedged
    event.date = date(at: chosen?.token ?? event.core.token, stage: event.stage)
  }

  private static func isStronger(_ a: Reading, _ b: Reading) -> Bool {
    if a.isAsserted != b.isAsserted { return a.isAsserted }
    return rank(a.stage) > rank(b.stage)
  }

  static func rank(_ stage: Stage) -> Int {
    switch stage {
    case .unknown: 0
    case .talks: 1
    case .planned: 2
    case .requested: 3
    case .approved: 4
    case .signed: 5
    case .delivering: 6
    case .delivered: 7
    case .suspended: 8
    case .cancelled: 9
    case .denied: 10
    }
  }

  private func reading(of trigger: DealTrigger) -> Reading? {
    if trigger.mood == .negated { return nil }
    func asserted(_ stage: Stage) -> Reading {
      Reading(stage: stage, token: trigger.token, isAsserted: true)
    }
    func weak(_ stage: Stage) -> Reading {
      Reading(stage: stage, token: trigger.token, isAsserted: false)
    }
    if trigger.isNoun { return nounReading(of: trigger) }
    let isDone = trigger.mood == .past
    let isGoing = trigger.mood == .present
    switch trigger.kind {
    case .buy: return isDone ? asserted(.signed) : isGoing ? asserted(.planned) : weak(.planned)
    case .lease: return isDone ? asserted(.signed) : weak(.planned)
    case .sell: return isDone ? asserted(.signed) : isGoing ? asserted(.talks) : weak(.planned)
    case .receive:
      if hasContractObject(trigger) { return isDone ? asserted(.signed) : weak(.planned) }
      return isDone ? asserted(isPartial ? .delivering : .delivered) : weak(.planned)
    case .deliver:
      return isDone ? asserted(.delivered) : isGoing ? asserted(.delivering) : weak(.planned)
    case .arrive: return isDone ? asserted(isPartial ? .delivering : .delivered) : nil
    case .offer: return isDone || isGoing ? asserted(.talks) : weak(.talks)
    case .award, .win:
      return isDone ? asserted(.signed) : isGoing ? asserted(.signed) : weak(.planned)
    case .select: return isDone || isGoing ? asserted(.planned) : weak(.planned)
    case .sign:
      if isDone || isGoing {
        return asserted(isMemorandum ? .talks : isClose(trigger) ? .talks : .signed)
      }
      return isClose(trigger) ? asserted(.talks) : weak(.planned)
    case .approve:
      if isDone || isGoing || trigger.mood == .none { return asserted(.approved) }
      return weak(.planned)
    case .notify: return isDone ? asserted(.approved) : nil
    case .request: return isDone || isGoing ? asserted(.requested) : nil
    case .plan:
      let isAboutTalks = triggers.contains {
        $0.kind == .negotiate && $0.token > trigger.token && $0.token < trigger.token + 7
      }
      if isAboutTalks { return weak(.talks) }
      return isDone || isGoing ? asserted(.planned) : weak(.planned)
    case .wish: return weak(.planned)
    case .negotiate: return isDone || isGoing ? asserted(.talks) : weak(.talks)
    case .cancel: return offReading(trigger, .cancelled)
    case .suspend: return offReading(trigger, .suspended)
    case .deny: return isDone || isGoing ? asserted(.denied) : nil
    case .begin:
      guard
        triggers.contains(where: { $0.kind == .deliver && abs($0.token - trigger.token) <= 20 }),
        isDone || isGoing
      else { return nil }
      return asserted(.delivering)
    case .make: return isDone || trigger.isPassive ? nil : weak(.planned)
    case .deal, .upgrade: return nil
    }
  }

  private func nounReading(of trigger: DealTrigger) -> Reading? {
    func reading(_ stage: Stage, _ isAsserted: Bool) -> Reading {
      Reading(stage: stage, token: trigger.token, isAsserted: isAsserted)
    }
    switch trigger.kind {
    case .negotiate: return reading(.talks, true)
    case .offer: return reading(.talks, tokens[trigger.token].lower != "proposal")
    case .request: return reading(.requested, true)
    case .deliver: return nil
    case .approve:
      let window = max(clause.lowerBound, trigger.token - 6)..<trigger.token
      if window.contains(where: {
        ["gave", "given", "granted", "won", "received", "gives", "obtained"].contains(
          tokens[$0].lower)
      }) {
        return reading(.approved, true)
      }
      return nil
    case .notify: return reading(.approved, tokens[trigger.token].lower.hasPrefix("notif"))
    case .buy:
      let isOrder = tokens[trigger.token].lower.hasPrefix("order")
      let isPaid = tokens[clause].contains { $0.lower == "cost" || $0.lower == "paid" }
      return reading(isOrder || isPaid ? .signed : .planned, false)
    case .sign: return reading(.signed, true)
    case .award, .win: return reading(.signed, true)
    case .select: return reading(.planned, false)
    case .deal:
      let word = tokens[trigger.token].lower
      if word.hasPrefix("contract") || word.hasPrefix("agreement") || word == "deal" {
        let before = trigger.token > clause.lowerBound ? tokens[trigger.token - 1].lower : .empty
        let isOpen =
          ["planned", "possible", "potential", "proposed"].contains(before)
          || (max(clause.lowerBound, trigger.token - 5)..<trigger.token).contains {
            ["planned", "possible", "potential", "proposed"].contains(tokens[$0].lower)
          }
        return reading(isOpen ? .planned : .signed, false)
      }
      return nil
    case .plan: return reading(.planned, true)
    case .cancel: return nil
    case .sell: return nil
    default: return nil
    }
  }

  /// "ended talks", "the contract was cancelled": only where a deal is what ends.
  private func offReading(_ trigger: DealTrigger, _ stage: Stage) -> Reading? {
    guard trigger.mood == .past || trigger.mood == .present else { return nil }
    let isDealNear = triggers.contains {
      $0.token != trigger.token && abs($0.token - trigger.token) <= 14
        && ($0.isNoun && $0.kind != .plan || $0.mood == .infinitive || $0.kind.isTransfer)
    }
    guard isDealNear else { return nil }
    // "suspended in 2010 and revived": no longer off.
    if (trigger.token..<sentence.upperBound).contains(where: {
      ["revived", "resumed", "restored", "reinstated", "lifted"].contains(tokens[$0].lower)
    }) {
      return nil
    }
    let word = tokens[trigger.token].lower
    if word.hasPrefix("drop") || word.hasPrefix("block") || word.hasPrefix("end") {
      // "dropped bombs", "ended the war": the object must be a deal.
      let ahead = trigger.token + 1..<min(trigger.token + 7, clause.upperBound)
      let hasObject = triggers.contains {
        ahead.contains($0.token) && ($0.isNoun || $0.kind.isCore)
      }
      guard hasObject || trigger.isPassive else { return nil }
    }
    return Reading(stage: stage, token: trigger.token, isAsserted: true)
  }

  /// "received a $1.2 billion order", "was given a contract".
  private func hasContractObject(_ trigger: DealTrigger) -> Bool {
    triggers.contains {
      $0.isNoun && ($0.kind == .deal || $0.kind == .buy) && $0.token > trigger.token
        && $0.token < trigger.token + 9
        && !["its", "their"].contains(tokens[$0.token - 1].lower)
    }
      && !(trigger.token..<min(trigger.token + 4, clause.upperBound)).contains {
        tokens[$0].lower == "part"
      }
  }

  /// "the first parts", "the first four": more is to come.
  private var isPartial: Bool {
    (clause.lowerBound..<clause.upperBound).contains {
      ["first", "part", "parts"].contains(tokens[$0].lower)
        && $0 + 1 < clause.upperBound
        && ["parts", "part", "components", "batch", "shipment", "elements", "of"].contains(
          tokens[$0 + 1].lower)
        && !(tokens[$0].lower == "first" && tokens[$0 + 1].lower == "of")
    }
  }

  private var isMemorandum: Bool {
    tokens[clause].contains {
      $0.lower == "memorandum" || $0.lower == "mou" || $0.lower == "memoranda"
    }
  }

  /// "close to being signed", "about to sign".
  private func isClose(_ trigger: DealTrigger) -> Bool {
    (max(clause.lowerBound, trigger.token - 4)..<trigger.token).contains {
      tokens[$0].lower == "close" || tokens[$0].lower == "near" || tokens[$0].lower == "nearing"
    }
  }

  private var isHedged: Bool {
    sentence.contains { Self.hedges.contains(tokens[$0]) }
  }

  private static let hedges: WordSet = [
    "reportedly", "possible", "potential", "allegedly", "rumoured", "rumored", "unconfirmed",
    "could", "may", "might", "reports", "speculation", "apparently", "believed", "suggested",
    "possibly", "likely", "considering", "unnamed",
  ]

  // MARK: Dates

  /// The date of the stage: nearest to its word, in the clause and not ahead of the publication.
  private func date(at token: Int, stage: Stage) -> DateMention? {
    var best: (mention: DateMention, distance: Int)?
    var low = 0
    var high = marked.dates.count
    while low < high {
      let middle = (low + high) / 2
      if marked.dates[middle].tokens.lowerBound < clause.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    while low < marked.dates.count, marked.dates[low].tokens.lowerBound < clause.upperBound {
      let mention = marked.dates[low]
      low += 1
      guard isEventDate(mention, stage: stage), !isOfAnother(mention, token) else { continue }
      let distance = abs(mention.tokens.lowerBound - token)
      if distance < best?.distance ?? Int.max { best = (mention, distance) }
    }
    return best?.mention
  }

  /// "… out of 73 ordered in 2017": a date that stands beside another verb of the clause.
  private func isOfAnother(_ mention: DateMention, _ token: Int) -> Bool {
    guard
      let nearest = triggers.last(where: { $0.token < mention.tokens.lowerBound && !$0.isNoun }),
      nearest.token != token, nearest.token > token
    else { return false }
    return nearest.mood == .past && nearest.kind != .begin && nearest.kind != .make
  }

  private func isEventDate(_ mention: DateMention, stage: Stage) -> Bool {
    guard mention.value.type == .date || mention.value.type == .time, let date = mention.value.date
    else { return false }
    if let published = marked.document.published, date.first > published.last { return false }
    guard mention.tokens.lowerBound > clause.lowerBound else { return true }
    // "until 2020", "by March 2018", "since 1952", "from 2010": no event's date.
    switch tokens[mention.tokens.lowerBound - 1].lower {
    case "until", "by", "till", "since", "through", "to", "before", "from", "between": return false
    default: break
    }
    let window = max(clause.lowerBound, mention.tokens.lowerBound - 5)..<mention.tokens.lowerBound
    if window.contains(where: { ["story", "article", "replacing"].contains(tokens[$0].lower) }) {
      return false
    }
    // "to be delivered in 2021", "deliveries due in".
    return !window.contains {
      ["due", "expected", "begin", "starting", "beginning"].contains(tokens[$0].lower)
    }
      || date.last <= marked.document.published?.last ?? date.last
  }
}
