public import Facts

/// Deals with their values in one currency: what totals and summaries are reckoned from.
public struct DealTable: Sendable {
  /// The currency of every value.
  public let currency: Currency
  /// The deals, in the order given.
  public let rows: [ValuedDeal]

  /// Creates a table and converts the values, each at the rate of the deal's date.
  public init(_ deals: [Deal], currency: Currency = .usd, rates: ExchangeRates) {
    self.currency = currency
    let shared = SharedValues(deals)
    rows = deals.map { deal in
      ValuedDeal(
        deal: deal, value: .init(deal, currency: currency, rates: rates),
        sharedValue: shared.key(of: deal))
    }
  }

  init(currency: Currency, rows: [ValuedDeal]) {
    self.currency = currency
    self.rows = rows
  }

  /// The deals of the table.
  public var deals: [Deal] { rows.map(\.deal) }

  /// Returns the rows that fulfil the condition, as a table.
  public func filter(_ isIncluded: (ValuedDeal) throws -> Bool) rethrows -> DealTable {
    DealTable(currency: currency, rows: try rows.filter(isIncluded))
  }

  /// Returns the deals that are at a stage of the group.
  public func at(_ group: Stage.Group) -> DealTable {
    filter { $0.deal.stage.group == group }
  }

  /// Returns the deals whose present stage was reached in the period.
  ///
  /// A date of a month or a year counts with its middle; deals without a date are left out.
  public func reached(in period: Period) -> DealTable {
    filter { $0.deal.date.map { period.contains($0.middle) } ?? false }
  }

  /// Returns the deals of which a supplier is or belongs to the country.
  public func supplied(by country: CountryCode) -> DealTable {
    filter { $0.deal.suppliers.contains { $0.country == country } }
  }

  /// Returns the deals of which a recipient is or belongs to the country.
  public func received(by country: CountryCode) -> DealTable {
    filter { $0.deal.recipients.contains { $0.country == country } }
  }

  /// Returns the deals with the identifiers, in the order of the table.
  public func deals(_ identifiers: some Sequence<String>) -> DealTable {
    let wanted = Set(identifiers)
    return filter { wanted.contains($0.deal.id) }
  }

  /// Returns the total of the deals that are at a stage of the group.
  public func total(of group: Stage.Group) -> DealTotal { at(group).totalAcrossStages() }

  /// Returns the total of all deals of the table, whatever their stages.
  ///
  /// Talks and signed contracts are not the same thing: ask for this total only where the reader
  /// is told what it mixes, or after ``at(_:)``.
  public func totalAcrossStages() -> DealTotal {
    DealTotal(of: rows, currency: currency)
  }

  /// Returns the totals of each group of stages that occurs, in the order from talks to delivery.
  public func totalsByStage() -> [StageTotal] {
    Stage.Group.allCases.compactMap { group in
      let total = total(of: group)
      return total.count == 0 ? nil : StageTotal(group: group, total: total)
    }
  }
}

/// The total of the deals at the stages of one group.
public struct StageTotal: Hashable, Sendable {
  /// The group of stages.
  public let group: Stage.Group
  /// The total of the deals at its stages.
  public let total: DealTotal
}
