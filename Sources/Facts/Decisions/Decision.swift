/// What a person decided about deals, parties or sources, overruling what was read.
public struct Decision: Hashable, Sendable, Codable {
  /// What is decided.
  public var action: Action
  /// Why; `nil` where none is given.
  public var reason: String?
  /// Who decided; `nil` where it is not said.
  public var author: String?
  /// On which day; `nil` where it is not said.
  public var date: CalendarDate?
  /// The line of the decision in its file, from 1; `nil` for one that was never written down.
  public var line: Int?

  /// The kinds of decisions.
  public enum Action: Hashable, Sendable, Codable {
    /// The deal is a fact, whatever certainty it was read with.
    case accept(deal: String)
    /// The deal is none, or is not to be counted.
    case reject(deal: String)
    /// The deals are one; the first identifier stays.
    case merge(deals: [String])
    /// The reports are of another deal than the rest of the deal's reports.
    case split(deal: String, reports: [ReportKey])
    /// A field of the deal is as given.
    case set(deal: String, field: Field)
    /// A name stands for a party.
    case alias(name: String, party: Party)
    /// A source, by its publisher's name or its document's identifier, speaks for a government.
    case official(source: String)
  }

  /// A field of a deal with the content that a person gives it.
  public enum Field: Hashable, Sendable, Codable {
    case suppliers([Party])
    case recipients([Party])
    /// The deal's value; `nil` where there is none to be trusted.
    case value(DealValue?)
    case stage(Stage)
    case date(PartialDate)
    case designation(String)
    case quantity(Double)
  }

  /// Creates a decision from its parts.
  public init(
    _ action: Action, reason: String? = nil, author: String? = nil, date: CalendarDate? = nil,
    line: Int? = nil
  ) {
    self.action = action
    self.reason = reason
    self.author = author
    self.date = date
    self.line = line
  }
}
