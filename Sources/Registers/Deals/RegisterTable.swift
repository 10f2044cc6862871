public import Facts

/// What a register's file says: one report of a deal for each row.
public struct RegisterTable: Hashable, Sendable {
  /// The reports, in the order of the rows.
  public let reports: [DealReport]
  /// The columns of the file, in its order.
  public let columns: [DealColumn]
  /// The number of rows below the header.
  public var rowCount: Int { reports.count }
}
