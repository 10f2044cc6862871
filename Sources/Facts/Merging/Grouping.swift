/// Puts reports to deals, one after the other in the order in which they came out.
struct Grouping {
  /// The days between reports that still make one deal.
  let limits: DealMerger
  private(set) var names: NameTable
  let profiles: [ReportProfile]
  private(set) var groups: [DealGroup] = []
  /// Pairs of groups that came close, the later first.
  private(set) var misses: [Miss] = []
  private var index: [BucketKey: [Int]] = [:]

  /// Two groups that came close, by number.
  struct Miss {
    let group: Int
    let other: Int
    let fitted: [MergeReason]
    let missing: NearMiss.Missing
  }

  /// Reads what the rules look at in the reports.
  init(_ reports: [DealReport], limits: DealMerger) {
    self.limits = limits
    var names = NameTable()
    profiles = reports.map { ReportProfile($0, names: &names) }
    self.names = names
  }

  /// Returns a grouping of the same reports without any groups yet.
  func emptied() -> Grouping {
    var copy = self
    copy.groups = []
    copy.misses = []
    copy.index = [:]
    return copy
  }

  /// Puts the reports of the given numbers to the deals that they fit, or begins new ones.
  mutating func place(_ numbers: [Int]) {
    for number in numbers {
      let profile = profiles[number]
      if let (group, reasons) = bestGroup(for: profile) {
        for key in groups[group].add(profile, number: number, reasons: reasons) {
          index[key, default: []].append(group)
        }
      } else {
        if let miss = nearestMiss(of: profile) { misses.append(miss) }
        let group = DealGroup(profile, number: number)
        for key in group.keys { index[key, default: []].append(groups.count) }
        groups.append(group)
      }
    }
  }

  /// Returns the group that a report fits best, and why; among equals the earlier.
  mutating func bestGroup(for profile: ReportProfile) -> (Int, [MergeReason])? {
    var best: (group: Int, fit: DealGroup.Fit)?
    for key in profile.lookups {
      guard var candidates = index[key] else { continue }
      if let day = profile.reported?.first.daysSinceEpoch, candidates.count > 8 {
        // Deals that ended long ago can fit nothing that is still to come.
        candidates.removeAll { groups[$0].isOver(by: day - limits.longestContinuedGap) }
        index[key] = candidates
      }
      for group in candidates.suffix(64) where group != best?.group {
        guard let fit = groups[group].fit(profile, names: names, limits: limits) else { continue }
        guard let current = best else {
          best = (group, fit)
          continue
        }
        if (fit.strength, -group) > (current.fit.strength, -current.group) { best = (group, fit) }
      }
    }
    return best.map { ($0.group, $0.fit.reasons) }
  }

  /// Returns the group that a report which fits none came closest to: of the few latest in its
  /// first places.
  private func nearestMiss(of profile: ReportProfile) -> Miss? {
    var best: (miss: Miss, strength: Double)?
    for key in profile.lookups.prefix(6) {
      for group in (index[key] ?? []).suffix(4) where group != best?.miss.other {
        guard
          let found = groups[group].miss(profile, names: names, limits: limits)
        else { continue }
        let strength = found.fitted.reduce(0) { $0 + $1.weight }
        if let best, (best.strength, best.miss.other) >= (strength, group) { continue }
        best = (
          Miss(group: groups.count, other: group, fitted: found.fitted, missing: found.missing),
          strength
        )
      }
    }
    return best?.miss
  }

  /// Adds the pairs that state the same figure for the same item and differ in one side.
  ///
  /// Each group is compared with the one before it that states the figure for an item so named.
  mutating func addFigureMisses() {
    var latest: [BucketKey: Int] = [:]
    for (number, group) in groups.enumerated() {
      let profile = profiles[group.members[0]]
      let item = names.items[Int(profile.item)]
      let words = item.names.isEmpty ? item.words : item.names
      var found: Miss?
      for figure in profile.figures {
        for word in words.prefix(4) {
          let key = BucketKey(supplier: figure, recipient: BucketKey.any, item: word)
          if found == nil, let other = latest[key], other != number,
            let miss = groups[other].figureMiss(profile, names: names, limits: limits)
          {
            found = Miss(
              group: number, other: other, fitted: miss.fitted, missing: miss.missing)
          }
          latest[key] = number
        }
      }
      if let found { misses.append(found) }
    }
  }
}
