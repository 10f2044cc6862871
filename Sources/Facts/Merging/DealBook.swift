/// Deals and why they are as they are: what their reports are together for, what people decided
/// about them, and what came close to being together.
public struct DealBook: Hashable, Sendable {
  /// What counts as fact, by the day of each deal's first report; those without a date last.
  public var deals: [Deal]
  /// For each deal, in the order of ``deals``, a link for each report, in the order of its reports.
  public var links: [[MergeLink]]
  /// Deals of reports that were read below the certainty floor and that nobody accepted.
  public var candidates: [Deal]
  /// Deals that a decision took out.
  public var rejected: [Deal]
  /// The identifiers given so far, renewed: what to hand to the next merging.
  public var known: KnownDeals
  /// Decisions that did nothing, in the order of their file.
  public var unapplied: [UnappliedDecision]
  /// Pairs of deals that came close to being one, at most two for each deal.
  public var nearMisses: [NearMiss]

  /// The decisions that made a deal what it is, by the deal's identifier.
  public var applied: [String: [Decision]] {
    var found: [String: [Decision]] = [:]
    for deal in deals + candidates + rejected where !deal.decided.isEmpty {
      found[deal.id] = deal.decided
    }
    return found
  }

  /// Returns the deal of an identifier, of an alias, or of the beginning of just one identifier.
  public func deal(_ name: String) -> Deal? {
    let all = deals + candidates + rejected
    let id = known.identifier(of: name)
    if let found = all.first(where: { $0.id == id }) { return found }
    let near = all.filter { $0.id.hasPrefix(name) }
    return near.count == 1 && !name.isEmpty ? near[0] : nil
  }
}

/// A decision that did nothing, and why.
public struct UnappliedDecision: Hashable, Sendable, Codable {
  /// The decision.
  public let decision: Decision
  /// Why it did nothing, as the end of a sentence: `no deal is called tr-ru-s40`.
  public let reason: String

  /// Creates an unapplied decision from its parts.
  public init(decision: Decision, reason: String) {
    self.decision = decision
    self.reason = reason
  }
}

extension KnownDeals {
  /// Returns the identifier that a name stands for now: the name itself where it is no alias.
  public func identifier(of name: String) -> String {
    var id = name
    // A chain of merges; a damaged one that runs in a circle ends all the same.
    for _ in 0..<64 {
      guard let next = aliases[id] else { return id }
      id = next
    }
    return id
  }
}
