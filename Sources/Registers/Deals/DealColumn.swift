/// A column of a deal register.
public enum DealColumn: String, Hashable, Sendable, CaseIterable {
  /// The register's own identifier of the row.
  case id
  /// One or several parties, separated by `;`; empty where the source leaves them open.
  case supplier, recipient
  case designation, description, category
  case quantity
  case quantityBound = "quantity_bound"
  /// The value in major units.
  case amount
  /// ISO 4217 code of amount, low and high.
  case currency
  /// What the amount claims: `exact`, `about`, `upTo` …
  case bound
  /// The ends of a range.
  case low, high
  /// What the amount measures: `dealTotal`, `partOfLarger` …
  case measures
  case stage
  /// When the stage was reached.
  case date
  case publisher, published, url
  case note

  /// A Boolean value that says whether every register has the column.
  ///
  /// The stage is filled in every row; one of supplier and recipient may be left open.
  public var isRequired: Bool { self == .supplier || self == .recipient || self == .stage }

  /// The header with every column, in the order in which registers are written.
  public static var header: String { allCases.map(\.rawValue).joined(separator: ",") }
}
