/// What went wrong while pages were measured, drawn or written.
public struct CairoError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of the failure; more kinds may be added.
  public struct Code: Hashable, Sendable {
    private enum Kind: String { case fontSetup, missingFont, missingGlyph, invalidInput, tooLarge }
    private enum Output: String { case drawing, invalidPDF, cannotCreate, cannotWrite }
    private let name: String

    private init(_ kind: Kind) { name = kind.rawValue }
    private init(_ output: Output) { name = output.rawValue }

    /// The private font configuration could not be set up.
    public static let fontSetup = Code(Kind.fontSetup)
    /// A font family or weight that a style asks for is not installed.
    public static let missingFont = Code(Kind.missingFont)
    /// No font has a glyph for a character.
    public static let missingGlyph = Code(Kind.missingGlyph)
    /// A page holds what cannot be drawn: a number that is not finite, a link to nowhere.
    public static let invalidInput = Code(Kind.invalidInput)
    /// A page or a picture is larger than is allowed.
    public static let tooLarge = Code(Kind.tooLarge)
    /// Cairo or Pango reported an error.
    public static let drawing = Code(Output.drawing)
    /// The PDF that was made does not pass its check.
    public static let invalidPDF = Code(Output.invalidPDF)
    /// The output file cannot be created: no such folder, no permission.
    public static let cannotCreate = Code(Output.cannotCreate)
    /// Writing the output file failed: the disk is full.
    public static let cannotWrite = Code(Output.cannotWrite)
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
