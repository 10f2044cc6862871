public import Drawing

/// The colours and fonts that a presentation calls its theme: what the pages use of them follows
/// when somebody chooses another theme.
public struct SlideTheme: Hashable, Sendable {
  /// The name that the presentation shows.
  public var name: String
  /// The colour of text.
  public var ink: Colour
  /// The colour of the sheet.
  public var paper: Colour
  /// The second colour of text.
  public var secondary: Colour
  /// The second colour of the sheet.
  public var tint: Colour
  /// The colours of series; the first six are used.
  public var accents: [Colour]
  /// The colour of links.
  public var link: Colour
  /// The font family of titles.
  public var titleFamily: String
  /// The font family of text.
  public var family: String

  /// Creates a theme from its parts.
  public init(
    name: String = "Dealline", ink: Colour = Colour(0x151A21), paper: Colour = Colour(0xFFFFFF),
    secondary: Colour = Colour(0x5A6472), tint: Colour = Colour(0xEEF1F5),
    accents: [Colour] = [0x0B5CAD, 0xC77700, 0x0F7F6B, 0x7B8490, 0xD8DDE4, 0x965A00].map {
      Colour($0)
    }, link: Colour = Colour(0x0B5CAD), titleFamily: String = "Inter Display",
    family: String = "Inter"
  ) {
    self.name = name
    self.ink = ink
    self.paper = paper
    self.secondary = secondary
    self.tint = tint
    self.accents = accents
    self.link = link
    self.titleFamily = titleFamily
    self.family = family
  }

  /// The colours by their places in the theme; six accents, whatever there are.
  var places: [(name: String, colour: Colour)] {
    var out = [("dk1", ink), ("lt1", paper), ("dk2", secondary), ("lt2", tint)]
    for index in 0..<6 {
      out.append(("accent\(index + 1)", accents.indices.contains(index) ? accents[index] : ink))
    }
    return out + [("hlink", link), ("folHlink", secondary)]
  }

  /// Returns the name by which a slide refers to a colour of the theme; `nil` for others.
  func reference(to colour: Colour) -> String? {
    let names = ["dk1": "tx1", "lt1": "bg1", "dk2": "tx2", "lt2": "bg2"]
    guard let place = places.dropLast(2).first(where: { $0.colour.hex == colour.hex }) else {
      return nil
    }
    return names[place.name] ?? place.name
  }
}
