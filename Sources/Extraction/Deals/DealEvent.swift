internal import Facts

/// What one clause says of a deal, before clauses are put together.
struct DealEvent: Sendable {
  var sentence: Int
  /// The tokens of the clause.
  var clause: Range<Int>
  /// The word that the event hangs on.
  var core: DealTrigger
  var buyers: [PartyRole] = []
  var sellers: [PartyRole] = []
  /// Parties whose side the clause leaves open: "Turkey and Russia are negotiating".
  var open: [PartyRole] = []
  var makers: [PartyRole] = []
  /// Indices into the text's items, the first being the item of the deal.
  var items: [Int] = []
  /// A Boolean value that says whether the item stands for one named before: "it", "the aircraft".
  var refersToItem = false
  var stage: Stage = .unknown
  /// The token that gives the stage.
  var stageToken: Int?
  var date: DateMention?
  var money: [Int] = []
  var isHedged = false
  /// A Boolean value that says whether the stage is claimed as a fact.
  var isAsserted = false
  /// A Boolean value that says whether the one open party is the supplier, should none be known.
  var opensAsSupplier = false
  /// A Boolean value that says whether the clause is told beside the deal of its sentence.
  var isBackground = false

  /// A party with the mention that gave it and the rule that gave its side.
  struct PartyRole: Sendable {
    var party: Party
    var mention: Int?
    var rule: String
  }

  var hasParties: Bool { !buyers.isEmpty || !sellers.isEmpty || !open.isEmpty }

  mutating func add(_ role: PartyRole, to side: WritableKeyPath<DealEvent, [PartyRole]>) {
    guard
      !self[keyPath: side].contains(where: {
        $0.party.sameSide(as: role.party) && $0.party.kind == role.party.kind
          && $0.party.name == role.party.name
      })
    else { return }
    self[keyPath: side].append(role)
  }
}

extension Party {
  /// Returns whether two parties are the same, or belong to the same country.
  func sameSide(as other: Party) -> Bool {
    if let a = country, let b = other.country { return a == b }
    return name == other.name
  }

  /// The party as it takes part in a deal: a state for its ministries, forces and government.
  var inDeal: Party {
    guard kind == .organisation, let country else { return self }
    return Party(country: country)
  }
}
