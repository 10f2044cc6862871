/// How a house's pages look, apart from what is on them: colours, type, logo, corners, footer.
public struct HouseStyle: Hashable, Sendable {
  /// The house's name.
  public var name: String
  /// The colours; a variant that is missing has the default ones.
  public var palettes: [StyleVariant: Palette]
  /// The font family of text.
  public var family: String
  /// The font family of titles.
  public var titleFamily: String
  /// How much larger or smaller than usual all type is.
  public var typeFactor: Double
  /// The paths of the logo for light and for dark paper.
  public var logo: Logo?
  /// The radius of the corners of bars and cells, in points; 0 for square ones.
  public var cornerRadius: Double
  /// What stands at the foot of every page; empty for nothing.
  public var footer: String

  /// The paths of a logo.
  public struct Logo: Hashable, Sendable {
    /// For light paper.
    public var light: String
    /// For dark paper.
    public var dark: String

    /// Creates the paths of a logo; without one for dark paper it is the same.
    public init(light: String, dark: String? = nil) {
      self.light = light
      self.dark = dark ?? light
    }
  }

  /// Creates a style from its parts.
  public init(
    name: String = "Dealline", palettes: [StyleVariant: Palette] = [:], family: String = "Inter",
    titleFamily: String = "Inter Display", typeFactor: Double = 1, logo: Logo? = nil,
    cornerRadius: Double = 0, footer: String = ""
  ) {
    self.name = name
    self.palettes = palettes
    self.family = family
    self.titleFamily = titleFamily
    self.typeFactor = typeFactor
    self.logo = logo
    self.cornerRadius = cornerRadius
    self.footer = footer
  }

  /// The style that is used where none is named.
  public static let house = HouseStyle()

  /// Returns the colours of a variant.
  public func palette(_ variant: StyleVariant) -> Palette {
    palettes[variant] ?? .house(variant)
  }
}
