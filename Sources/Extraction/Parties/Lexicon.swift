internal import Foundation

/// The reference tables that rules look words up in, read once.
public struct Lexicon: Sendable {
  /// Reads the shipped tables.
  ///
  /// - Throws: an error when a table is missing beside the program.
  public init() throws {}
}
