extension Settlement {
  /// Applies what decisions say of names and sources to the reports.
  ///
  /// - Returns: the reports; the decisions about deals, merges and splits first; and the decisions
  ///   about names and sources that did nothing.
  static func prepare(
    _ reports: [DealReport], _ decisions: [Decision]
  ) -> (reports: [DealReport], rest: [Decision], idle: [UnappliedDecision]) {
    guard !decisions.isEmpty else { return (reports, [], []) }
    var aliases: [String: (party: Party, decision: Decision)] = [:]
    var official: [String: Decision] = [:]
    var structural: [Decision] = []
    var others: [Decision] = []
    var idle: [UnappliedDecision] = []
    func overrule(_ earlier: Decision?) {
      guard let earlier else { return }
      idle.append(UnappliedDecision(decision: earlier, reason: "overruled by a later decision"))
    }
    for decision in decisions {
      switch decision.action {
      case .alias(let name, let party):
        overrule(aliases.updateValue((party, decision), forKey: name.lowercased())?.decision)
      case .official(let source):
        overrule(official.updateValue(decision, forKey: source.lowercased()))
      case .merge, .split: structural.append(decision)
      case .accept, .reject, .set: others.append(decision)
      }
    }
    guard !aliases.isEmpty || !official.isEmpty else {
      return (reports, structural + others, idle)
    }
    var met: Set<String> = []
    func renamed(_ parties: [Party]) -> [Party] {
      var result: [Party] = []
      for party in parties {
        let name = party.name.lowercased()
        if aliases[name] != nil { met.insert("alias " + name) }
        let new = aliases[name]?.party ?? party
        if !result.contains(new) { result.append(new) }
      }
      return result
    }
    var changed = reports
    for index in changed.indices {
      if !aliases.isEmpty {
        changed[index].deal.suppliers = renamed(changed[index].deal.suppliers)
        changed[index].deal.recipients = renamed(changed[index].deal.recipients)
        changed[index].deal.contractors = renamed(changed[index].deal.contractors)
      }
      guard !official.isEmpty else { continue }
      let source = changed[index].source
      for name in [source.publisher, source.documentID].compactMap({ $0?.lowercased() })
      where official[name] != nil {
        met.insert("official " + name)
        changed[index].source.isOfficial = true
      }
    }
    for (name, entry) in aliases where !met.contains("alias " + name) {
      idle.append(
        UnappliedDecision(decision: entry.decision, reason: "no report names this party"))
    }
    for (name, decision) in official where !met.contains("official " + name) {
      idle.append(UnappliedDecision(decision: decision, reason: "no report is of this source"))
    }
    return (changed, structural + others, idle)
  }

  /// Returns the entries in the order of the decisions.
  static func inOrder(
    _ entries: [UnappliedDecision], of decisions: [Decision]
  ) -> [UnappliedDecision] {
    var places: [Decision: Int] = [:]
    for (place, decision) in decisions.enumerated() { places[decision] = place }
    return entries.sorted {
      (places[$0.decision] ?? 0, $0.reason) < (places[$1.decision] ?? 0, $1.reason)
    }
  }
}
