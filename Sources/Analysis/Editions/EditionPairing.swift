import Facts

/// Which deals of two editions are the same, and what became of the others.
struct EditionPairing {
  private let earlier: EditionRecord
  private let later: EditionRecord
  /// The decisions of the later edition that the earlier one did not have.
  private let decisions: [Decision]
  private let laterIDs: Set<String>
  /// The earlier deals by the later identifier that they stand for now.
  private var before: [String: RecordedDeal] = [:]
  /// The earlier deals that are in none of the later ones' place, with the deal they are part of.
  private var gone: [(deal: RecordedDeal, into: String?)] = []
  /// The earlier deal of each report.
  private var earlierDeals: [ReportKey: String] = [:]
  private var laterReports: [ReportKey: String] = [:]

  init(_ earlier: EditionRecord, _ later: EditionRecord) {
    self.earlier = earlier
    self.later = later
    let known = Set(earlier.decisions.map(\.action))
    decisions = later.decisions.filter { !known.contains($0.action) }
    laterIDs = Set(later.deals.map(\.id))
    for deal in earlier.deals {
      for report in deal.reports { earlierDeals[report] = deal.id }
    }
    for deal in later.deals {
      for report in deal.reports { laterReports[report] = deal.id }
    }
    // A deal that kept its identifier comes before one that has it by an alias.
    for deal in earlier.deals where laterIDs.contains(deal.id) { before[deal.id] = deal }
    for deal in earlier.deals where !laterIDs.contains(deal.id) {
      let id = successor(of: deal)
      if let id, before[id] == nil { before[id] = deal } else { gone.append((deal, id)) }
    }
  }

  /// Returns the later deal that holds what an earlier one was: by its alias, else by its reports.
  private func successor(of deal: RecordedDeal) -> String? {
    var id = deal.id
    var seen: Set<String> = []
    while let next = later.aliases[id], seen.insert(id).inserted { id = next }
    if laterIDs.contains(id) { return id }
    return deal.reports.lazy.compactMap { laterReports[$0] }.first
  }

  /// Returns every cause, in the order of the later edition's deals, then of those gone.
  func changes() -> [EditionChange] {
    later.deals.flatMap { deal in
      before[deal.id].map { moved($0, deal) } ?? [appeared(deal)]
    } + gone.map { disappeared($0.deal, into: $0.into) }
  }

  private func appeared(_ deal: RecordedDeal) -> EditionChange {
    let origin = deal.reports.lazy.compactMap { earlierDeals[$0] }.first
    let decision = decisions.first {
      switch $0.action {
      case .accept(let id): id == deal.id
      case .split(_, let reports): !Set(reports).isDisjoint(with: deal.reports)
      default: false
      }
    }
    return change(
      deal, origin.map { .split(from: $0) } ?? .newDeal,
      [.init(group: deal.group, amount: deal.contribution)], decision)
  }

  private func disappeared(_ deal: RecordedDeal, into other: String?) -> EditionChange {
    let decision = decisions.first {
      switch $0.action {
      case .reject(let id): id == deal.id
      case .merge(let ids): ids.contains(deal.id)
      default: false
      }
    }
    let kind: EditionChange.Kind
    if let other {
      kind = .merged(into: other)
    } else if let decision, case .reject = decision.action {
      kind = .rejected
    } else {
      kind = inputsChange(of: deal)
    }
    return change(
      deal, kind, [.init(group: deal.group, amount: .zero - deal.contribution)], decision)
  }

  private func inputsChange(of deal: RecordedDeal) -> EditionChange.Kind {
    let names = Set(deal.reports.map(\.document))
    let was = earlier.inputs.filter { names.contains($0.name) }
    let now = later.inputs.filter { names.contains($0.name) }
    if was == now { return .noLongerRead }
    return now.isEmpty ? .inputRemoved : .inputReplaced
  }

  /// Returns what changed about a deal that is in both editions.
  private func moved(_ old: RecordedDeal, _ deal: RecordedDeal) -> [EditionChange] {
    var changes: [EditionChange] = []
    if old.stage != deal.stage {
      var effects: [EditionChange.Effect] = []
      if old.group != deal.group {
        effects = [
          .init(group: old.group, amount: .zero - old.contribution),
          .init(group: deal.group, amount: old.contribution),
        ]
      }
      changes.append(
        change(
          deal, .stage(was: old.stage, now: deal.stage), effects,
          decision(setting: deal) { if case .stage = $0 { true } else { false } }))
    }
    return changes + revalued(old, deal)
  }

  private func revalued(_ old: RecordedDeal, _ deal: RecordedDeal) -> [EditionChange] {
    let was = old.ownAmount
    let now = deal.ownAmount
    // A value that is in the totals with another deal in both editions changes nothing here.
    let isCounted = !(old.isCountedElsewhere && deal.isCountedElsewhere)
    func effect(_ amount: EditionAmount) -> [EditionChange.Effect] {
      isCounted && amount != .zero ? [.init(group: deal.group, amount: amount)] : []
    }
    func shared(_ isHere: Bool, _ amount: EditionAmount) -> EditionChange {
      change(deal, .sharedValue(isCountedHere: isHere), effect(amount), nil)
    }
    let isNowHere = old.isCountedElsewhere && !deal.isCountedElsewhere
    let isNowAway = !old.isCountedElsewhere && deal.isCountedElsewhere
    var changes: [EditionChange] = []
    if isNowHere { changes.append(shared(true, was - old.contribution)) }
    let between = old.atOldRate(deal, currency: later.currency)
    if !old.hasSameValue(as: deal) {
      changes.append(
        change(
          deal, valueKind(old, deal), effect(between - was),
          decision(setting: deal) { if case .value = $0 { true } else { false } }))
    }
    if between != now {
      changes.append(
        change(deal, .exchangeRate(was: old.rate, now: deal.rate), effect(now - between), nil))
    }
    if isNowAway { changes.append(shared(false, deal.contribution - now)) }
    return changes
  }

  private func valueKind(_ old: RecordedDeal, _ deal: RecordedDeal) -> EditionChange.Kind {
    if let was = old.value, let now = deal.value, was.figure == now.figure {
      return .bound(was: was, now: now)
    }
    return .value(was: old.value, now: deal.value, wasSource: old.valueSource)
  }

  private func decision(
    setting deal: RecordedDeal, _ isField: (Decision.Field) -> Bool
  ) -> Decision? {
    decisions.first {
      if case .set(let id, let field) = $0.action { id == deal.id && isField(field) } else { false }
    }
  }

  private func change(
    _ deal: RecordedDeal, _ kind: EditionChange.Kind, _ effects: [EditionChange.Effect],
    _ decision: Decision?
  ) -> EditionChange {
    EditionChange(
      deal: deal.id, label: deal.label, kind: kind, effects: effects, decision: decision,
      source: deal.valueSource)
  }
}

extension RecordedDeal {
  /// Returns whether the values are the same in all that totals use.
  func hasSameValue(as other: RecordedDeal) -> Bool {
    value?.figure == other.value?.figure && value?.bound == other.value?.bound
      && value?.statedLow == other.value?.statedLow
      && value?.statedHigh == other.value?.statedHigh
  }

  /// Returns the value of the later deal at the rate of this one.
  ///
  /// Where there is no such rate, or it is of another currency, all of the difference is the
  /// value's.
  func atOldRate(_ deal: RecordedDeal, currency: Currency) -> EditionAmount {
    let now = deal.ownAmount
    if hasSameValue(as: deal) { return ownAmount }
    guard let rate, let newRate = deal.rate, rate.rate != newRate.rate, let value = deal.value,
      let figure = value.figure, figure.currency == self.value?.currency
    else { return now }
    func units(_ money: Money?) -> Int64? {
      money.flatMap { Money(rounding: $0.majorUnits * rate.rate, currency: currency)?.minorUnits }
    }
    guard let best = units(figure) else { return now }
    return EditionAmount(
      best: best, low: units(value.low) ?? best, high: units(value.high) ?? best, count: now.count)
  }

  /// The value counted or not: what the deal puts into its total where no other deal does.
  var ownAmount: EditionAmount {
    isCountedElsewhere ? amount ?? contribution : contribution
  }
}
