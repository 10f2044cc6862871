/// Why a page or a document cannot be drawn by any exporter.
package struct PageProblem: Error, Hashable {
  /// What kind of problem it is.
  package enum Kind: Hashable, Sendable {
    /// A number that is not finite, a link to nowhere.
    case invalidInput
    /// More than is allowed.
    case tooLarge
  }

  /// What kind of problem it is.
  package var kind: Kind
  /// What is wrong.
  package var message: String
  /// What to do about it; empty when there is nothing to say.
  package var remedy: String

  init(_ kind: Kind, _ message: String, remedy: String = "") {
    self.kind = kind
    self.message = message
    self.remedy = remedy
  }
}
