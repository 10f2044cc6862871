/// How a text run looks: typeface, size, weight, colour and figures.
public struct TextStyle: Hashable, Sendable {
  /// The font family; one that is not installed is an error, not a replacement.
  public var family: String
  /// In points; a multiple of a quarter of a point keeps the font cache small.
  public var size: Double
  /// How heavy the strokes are.
  public var weight: Weight
  /// A Boolean value that says whether the letters slant.
  public var isItalic: Bool
  /// The colour of the letters.
  public var colour: Colour
  /// A Boolean value that says whether all figures have the same width, as columns of numbers need.
  public var tabularFigures: Bool
  /// Extra space between letters in points.
  public var tracking: Double

  /// How heavy the strokes of a font are.
  public enum Weight: Int, Hashable, Sendable, Comparable {
    case regular = 400
    case medium = 500
    case semibold = 600
    case bold = 700

    /// Returns whether the first comes before the second.
    public static func < (a: Weight, b: Weight) -> Bool { a.rawValue < b.rawValue }
  }

  /// Creates a text style from its parts.
  public init(
    family: String = "Inter", size: Double, weight: Weight = .regular, isItalic: Bool = false,
    colour: Colour = Colour(0x151A21), tabularFigures: Bool = false, tracking: Double = 0
  ) {
    self.family = family
    self.size = size
    self.weight = weight
    self.isItalic = isItalic
    self.colour = colour
    self.tabularFigures = tabularFigures
    self.tracking = tracking
  }
}
