public import Drawing

/// How a mark tells its kind: by shape, by colour, and by the words of its legend entry.
public struct MarkKind: Hashable, Sendable {
  /// The form of the mark.
  public var shape: Shape
  /// The colour of the mark: at least 3:1 on white.
  public var colour: Colour
  /// The colour of text in the same sense: at least 4.5:1 on white.
  public var textColour: Colour
  /// What the legend calls it.
  public var word: String

  /// The forms of marks.
  public enum Shape: String, Hashable, Sendable, CaseIterable {
    /// A hollow circle; hatched as a bar.
    case ring
    /// A solid circle; solid as a bar.
    case disc
    /// A solid square.
    case square
    /// A circle with a cross.
    case crossed
    /// A small hollow diamond.
    case diamond
  }

  /// Creates a mark kind from its parts.
  public init(shape: Shape, colour: Colour, textColour: Colour, word: String) {
    self.shape = shape
    self.colour = colour
    self.textColour = textColour
    self.word = word
  }
}

/// What a mark's size claims about the true value.
public enum ValueClaim: String, Hashable, Sendable {
  /// The value as stated, exactly or about.
  case stated
  /// The value is a ceiling: "up to".
  case ceiling
  /// The value is a floor, open upwards: "at least".
  case floor
  /// The value is the middle of a stated range.
  case range
  /// No value is stated.
  case unstated
}
