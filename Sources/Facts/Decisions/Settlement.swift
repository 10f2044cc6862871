/// Groups of reports, with what people decide about them, on the way to a book of deals.
struct Settlement {
  private let reports: [DealReport]
  private let keys: [ReportKey]
  private let remembered: [KnownReport]
  private let known: KnownDeals
  private(set) var groups: [Group]
  private var identifiers: DealIdentifiers
  /// The report that each identifier's deal began with, by number.
  private var founders: [String: Int]
  /// Identifiers in the order in which they were given now, with the reports that they stood for.
  private var born: [KnownDeals.KnownDeal] = []
  /// The groups of all identifiers that stand for one.
  private var numbers: [String: Int] = [:]
  /// The group that took each one's place by a merge: itself where none did.
  private var successors: [Int]
  /// Merges and splits that were carried out, with two identifiers that one keeps together and the
  /// other apart.
  private var structural: [(decision: Decision, a: String, b: String, together: Bool)] = []
  /// Fields and verdicts that were set, by deal and kind.
  private var standing: [Place: Decision] = [:]
  private(set) var unapplied: [UnappliedDecision] = []

  /// The reports of one deal.
  struct Group {
    var members: [Int]
    var reasons: [[MergeReason]]
    /// The identifier that the deal goes by, then others that stand for it.
    var ids: [String]
    var isCandidate: Bool
    var isRejected = false
    var decided: [Decision] = []
  }

  /// What decisions about one deal are in each other's way.
  private struct Place: Hashable {
    let group: Int
    let kind: String
  }

  init(reports: [DealReport], facts: [DealGroup], candidates: [DealGroup], known: KnownDeals) {
    self.reports = reports
    self.known = known
    remembered = reports.map(KnownReport.init)
    keys = remembered.map(\.key)
    let all = facts + candidates
    let claims = IdentifierClaims(
      groups: all.map(\.members), reports: remembered, known: known)
    founders = claims.founders
    identifiers = DealIdentifiers(avoiding: known)
    groups = []
    groups.reserveCapacity(all.count)
    successors = Array(all.indices)
    numbers.reserveCapacity(all.count)
    for (number, group) in all.enumerated() {
      var ids = claims.identifiers[number]
      if ids.isEmpty {
        let id = identifiers.next(for: reports[group.members[0]])
        ids = [id]
        born.append(.init(id: id, reports: group.members.map { remembered[$0] }))
        founders[id] = group.members[0]
      }
      for id in ids { numbers[id] = number }
      groups.append(
        Group(
          members: group.members, reasons: group.reasons, ids: ids,
          isCandidate: number >= facts.count))
    }
  }

  private func group(_ name: String) -> Int? {
    numbers[name] ?? numbers[known.identifier(of: name)]
  }

  private mutating func refuse(_ decision: Decision, _ reason: String) {
    unapplied.append(UnappliedDecision(decision: decision, reason: reason))
  }

  private mutating func refuse(_ decision: Decision, noDeal name: String) {
    let wasKnown = known.aliases[name] != nil || known.deals.contains { $0.id == name }
    refuse(decision, wasKnown ? "no report of \(name) is left" : "no deal is called \(name)")
  }

  /// Carries a decision out, or keeps why it cannot be.
  ///
  /// Merges and splits come before the others: see ``prepare(_:_:)``.
  mutating func apply(_ decision: Decision) {
    switch decision.action {
    case .merge(let deals): merge(deals, decision)
    case .split(let deal, let reports): split(deal, reports, decision)
    case .accept(let deal):
      guard let group = group(deal) else { return refuse(decision, noDeal: deal) }
      settle(decision, of: group, kind: "verdict")
      groups[group].isCandidate = false
      groups[group].isRejected = false
    case .reject(let deal):
      guard let group = group(deal) else { return refuse(decision, noDeal: deal) }
      settle(decision, of: group, kind: "verdict")
      groups[group].isRejected = true
    case .set(let deal, let field):
      guard let group = group(deal) else { return refuse(decision, noDeal: deal) }
      if let reason = field.nonsense { return refuse(decision, reason) }
      settle(decision, of: group, kind: field.name)
    case .alias, .official: break  // Applied to the reports before they were merged.
    }
  }

  /// Keeps the decision for a deal; one of the same kind that came before is overruled.
  private mutating func settle(_ decision: Decision, of group: Int, kind: String) {
    let place = Place(group: group, kind: kind)
    if let earlier = standing[place] {
      groups[group].decided.removeAll { $0 == earlier }
      overrule(earlier, by: decision)
    }
    standing[place] = decision
    groups[group].decided.append(decision)
  }

  private mutating func overrule(_ earlier: Decision, by later: Decision?) {
    let place = later?.line.map { " on line \($0)" } ?? ""
    refuse(earlier, "overruled by a later decision\(place)")
  }

  private mutating func merge(_ names: [String], _ decision: Decision) {
    var found: [(name: String, group: Int)] = []
    for name in names {
      if let group = group(name) {
        found.append((name, group))
      } else {
        refuse(decision, noDeal: name)
      }
    }
    guard found.count > 1, let target = found.first?.group else {
      if names.count < 2 { refuse(decision, "a merge names two deals or more") }
      return
    }
    for (name, number) in found.dropFirst() {
      structural.append((decision, found[0].name, name, true))
      guard number != target, !groups[number].members.isEmpty else { continue }
      absorb(number, into: target)
    }
    groups[target].decided.append(decision)
  }

  private mutating func absorb(_ number: Int, into target: Int) {
    let taken = groups[number]
    var links = Array(zip(groups[target].members, groups[target].reasons))
    for (member, why) in zip(taken.members, taken.reasons) {
      links.append((member, why.isEmpty ? [.decided] : why))
    }
    links.sort { $0.0 < $1.0 }
    if let founder = links.firstIndex(where: { $0.1.isEmpty }), founder > 0 {
      links[founder].1 = [.decided]
      links[0].1 = []
    }
    groups[target].members = links.map(\.0)
    groups[target].reasons = links.map(\.1)
    groups[target].ids += taken.ids
    groups[target].isCandidate = groups[target].isCandidate && taken.isCandidate
    groups[target].decided += taken.decided
    for id in taken.ids { numbers[id] = target }
    for index in successors.indices where successors[index] == number {
      successors[index] = target
    }
    groups[number].members = []
    groups[number].reasons = []
    groups[number].ids = []
    groups[number].decided = []
  }

  private mutating func split(_ name: String, _ named: [ReportKey], _ decision: Decision) {
    guard let number = group(name) else { return refuse(decision, noDeal: name) }
    let old = groups[number]
    var apart: Set<Int> = []
    for key in named {
      if let member = nearest(to: key, among: old.members) {
        apart.insert(member)
      } else {
        refuse(decision, "\(name) has no report \(key)")
      }
    }
    guard !apart.isEmpty else { return }
    guard apart.count < old.members.count else {
      return refuse(decision, "these are all reports of \(name)")
    }
    var rest = old
    var new = old
    (rest.members, rest.reasons) = Settlement.part(of: old) { !apart.contains($0) }
    (new.members, new.reasons) = Settlement.part(of: old) { apart.contains($0) }
    // An identifier other than the deal's own goes with the report that its deal began with.
    new.ids = old.ids.dropFirst().filter { founders[$0].map { apart.contains($0) } ?? false }
    if new.ids.isEmpty {
      let id = identifiers.next(for: reports[new.members[0]])
      new.ids = [id]
      born.append(.init(id: id, reports: new.members.map { remembered[$0] }))
      founders[id] = new.members[0]
    }
    rest.ids.removeAll { new.ids.contains($0) }
    rest.decided.append(decision)
    new.decided = [decision]
    for id in new.ids { numbers[id] = groups.count }
    structural.append((decision, rest.ids[0], new.ids[0], false))
    groups[number] = rest
    successors.append(groups.count)
    groups.append(new)
  }

  private static func part(
    of group: Group, where isIn: (Int) -> Bool
  ) -> ([Int], [[MergeReason]]) {
    let links = zip(group.members, group.reasons).filter { isIn($0.0) }
    return (links.map(\.0), links.enumerated().map { $0 == 0 ? [] : $1.1 })
  }

  /// Returns the member with the key, else the nearest in the same article.
  private func nearest(to key: ReportKey, among members: [Int]) -> Int? {
    if let member = members.first(where: { keys[$0] == key }) { return member }
    guard case .offset(let wanted) = key.place else { return nil }
    func distance(_ member: Int) -> Int? {
      guard keys[member].document == key.document, case .offset(let offset) = keys[member].place
      else { return nil }
      return abs(offset - wanted)
    }
    return members.filter { distance($0) != nil }
      .min { (distance($0) ?? 0, $0) < (distance($1) ?? 0, $1) }
  }

  /// Finds the merges and splits that later ones undid.
  private mutating func findOverruled() {
    var seen: Set<Decision> = []
    for (decision, a, b, together) in structural {
      guard (numbers[a] == numbers[b]) != together, seen.insert(decision).inserted else {
        continue
      }
      for index in groups.indices { groups[index].decided.removeAll { $0 == decision } }
      overrule(decision, by: nil)
    }
  }
}

extension Settlement {
  /// Returns the book of the deals.
  mutating func book(misses: [Grouping.Miss]) -> DealBook {
    findOverruled()
    var book = DealBook(
      deals: [], links: [], candidates: [], rejected: [], known: renewed(), unapplied: unapplied,
      nearMisses: [])
    for group in ordered() {
      var deal = Deal(id: group.ids[0], merging: group.members.map { reports[$0] })
      deal.decide(group.decided)
      if group.isRejected {
        book.rejected.append(deal)
      } else if group.isCandidate {
        book.candidates.append(deal)
      } else {
        book.deals.append(deal)
        book.links.append(
          group.reasons.enumerated().map { MergeLink(report: $0, reasons: $1) })
      }
    }
    for miss in misses {
      let (one, two) = (groups[successors[miss.group]], groups[successors[miss.other]])
      guard let deal = one.ids.first, let other = two.ids.first, deal != other,
        !one.isRejected, !two.isRejected
      else { continue }
      book.nearMisses.append(
        NearMiss(deal: deal, other: other, fitted: miss.fitted, missing: miss.missing))
    }
    return book
  }

  /// Returns the groups that have reports, by their first one.
  private func ordered() -> [Group] {
    let full = groups.filter { !$0.members.isEmpty }
    return structural.isEmpty && !full.contains(where: \.isCandidate)
      ? full : full.sorted { $0.members[0] < $1.members[0] }
  }

  /// Returns the known deals with this merging's identifiers and aliases.
  private func renewed() -> KnownDeals {
    var renewed = known
    renewed.deals += born
    var reports: [String: [Int]] = [:]
    for group in groups {
      guard let id = group.ids.first else { continue }
      reports[id] = group.members
      renewed.aliases[id] = nil
      for alias in group.ids.dropFirst() { renewed.aliases[alias] = id }
    }
    for index in renewed.deals.indices {
      let id = renewed.deals[index].id
      guard var members = reports[id] else { continue }
      if let founder = founders[id], let place = members.firstIndex(of: founder), place > 0 {
        members.remove(at: place)
        members.insert(founder, at: 0)
      }
      renewed.deals[index].reports = members.map { remembered[$0] }
    }
    return renewed
  }
}
