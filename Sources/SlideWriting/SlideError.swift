/// What went wrong while slides were written.
public struct SlideError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of the failure; more kinds may be added.
  public struct Code: Hashable, Sendable {
    private enum Kind { case invalidInput, tooLarge, packing }
    private let kind: Kind

    /// A page holds what cannot be drawn: a number that is not finite, a link to nowhere.
    public static let invalidInput = Code(kind: .invalidInput)
    /// A slide is larger or smaller than presentations allow.
    public static let tooLarge = Code(kind: .tooLarge)
    /// Packing the file failed.
    public static let packing = Code(kind: .packing)
  }

  /// The kind of the failure.
  public var code: Code
  /// What happened.
  public var message: String
  /// What to do about it; empty when there is nothing to say.
  public var remedy: String

  init(_ code: Code, _ message: String, remedy: String = "") {
    self.code = code
    self.message = message
    self.remedy = remedy
  }

  /// The message and the remedy in one line.
  public var description: String { remedy.isEmpty ? message : "\(message); \(remedy)" }
}
