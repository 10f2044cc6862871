public import Facts
internal import Foundation

/// What a report that is made for keeps says, so that a later one can be compared with it.
public struct EditionRecord: Hashable, Sendable, Codable {
  /// The form of the record; a reader refuses one that is newer than it knows.
  public static let newestForm = 1

  /// The form that the record is written in.
  public let form: Int
  /// The name of the report's definition.
  public let definition: String
  /// The period that the report is about, as in `2016-W47`.
  public let period: String
  /// The currency of every total.
  public let currency: Currency
  /// The version of the tool that made the report.
  public let tool: String
  /// The totals of all groups of stages, in the order from talks to delivery.
  public let totals: [Total]
  /// The deals as of the period's last day, in the edition's order.
  public let deals: [RecordedDeal]
  /// The decisions that were applied.
  public let decisions: [Decision]
  /// The inputs that the report draws on.
  public let inputs: [RecordedInput]
  /// Identifiers that were merged away, with the one that took their place.
  public let aliases: [String: String]

  /// The total of the deals at the stages of one group.
  public struct Total: Hashable, Sendable, Codable {
    /// The group of stages.
    public let group: Stage.Group
    /// The sum: exactly that of the deals' contributions.
    public let amount: EditionAmount
    /// A Boolean value that says whether the true sum may be any amount above its best figure.
    public let isOpenUpwards: Bool
    /// The number of deals for which no report states a figure.
    public let withoutValue: Int
    /// The number of deals whose figure could not be converted.
    public let notConverted: Int
  }

  /// An input with the digest of its bytes.
  public struct RecordedInput: Hashable, Sendable, Codable {
    /// The identifier of the document or register, as in ``Source/documentID``.
    public let name: String
    /// The SHA-256 of its bytes, in hexadecimal digits.
    public let sha256: String

    /// Creates an input from its parts.
    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// Creates the record of a table of deals as of a period's last day.
  ///
  /// - Parameters:
  ///   - definition: the name of the report's definition; empty for what was never printed.
  ///   - tool: the version of the tool.
  ///   - decisions: the decisions that were applied.
  ///   - inputs: the inputs that the deals were read from.
  ///   - aliases: identifiers that were merged away.
  ///   - label: how the report calls a deal.
  public init(
    of table: DealTable, period: Period, definition: String = "", tool: String = "",
    decisions: [Decision] = [], inputs: [RecordedInput] = [], aliases: [String: String] = [:],
    label: (Deal) -> String = { $0.id }
  ) {
    form = EditionRecord.newestForm
    self.definition = definition
    self.period = period.description
    currency = table.currency
    self.tool = tool
    self.decisions = decisions
    self.inputs = inputs.sorted { ($0.name, $0.sha256) < ($1.name, $1.sha256) }
    self.aliases = aliases
    var contributions: [String: EditionAmount] = [:]
    totals = Stage.Group.allCases.map { group in
      let rows = table.at(group).rows
      let total = DealTotal(of: rows, currency: table.currency) { row, amount in
        contributions[row.deal.id] = amount
      }
      return Total(
        group: group, amount: EditionAmount(total), isOpenUpwards: total.isOpenUpwards,
        withoutValue: total.withoutValue, notConverted: total.notConverted)
    }
    deals = table.rows.map {
      RecordedDeal($0, label: label($0.deal), contribution: contributions[$0.deal.id] ?? .zero)
    }
  }

  /// Returns the total of a group of stages.
  public func total(of group: Stage.Group) -> EditionAmount {
    totals.first { $0.group == group }?.amount ?? .zero
  }

  /// The record as JSON, the same bytes in every run.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self))
  }

  /// Reads a record that ``json()`` wrote.
  ///
  /// - Throws: ``EditionError`` for a record of a newer form, `DecodingError` for other bytes.
  public init(json: [UInt8]) throws {
    let decoder = JSONDecoder()
    let form = try decoder.decode(Form.self, from: Data(json)).form
    guard form <= EditionRecord.newestForm else { throw EditionError.newerForm(form) }
    self = try decoder.decode(EditionRecord.self, from: Data(json))
  }

  private struct Form: Codable { let form: Int }
}

/// Why editions cannot be read or compared.
public enum EditionError: Error, Hashable, Sendable {
  /// The record was written by a newer tool.
  case newerForm(Int)
  /// The editions' totals are in different currencies.
  case currencies(Currency, Currency)
}
