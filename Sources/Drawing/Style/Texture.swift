/// How the area of a series is filled, so that series are told apart without colour.
public enum Texture: String, Hashable, Sendable, CaseIterable {
  /// Wholly.
  case solid
  /// By lines at 45°.
  case hatched
  /// Not at all: an outline alone.
  case hollow
}

extension Palette {
  /// The textures of the series for grey copies: solid until a series would be as grey as an earlier
  /// one of the same texture.
  public var textures: [Texture] {
    var out: [Texture] = []
    let greys = series.map { $0.greyness }
    for (index, grey) in greys.enumerated() {
      let free = Texture.allCases.first { texture in
        zip(out, greys[..<index]).allSatisfy { $0 != texture || abs($1 - grey) >= Self.leastStep }
      }
      out.append(free ?? .hollow)
    }
    return out
  }

  /// The smallest step of lightness between two greys that are told apart in marks, of 100.
  static let leastStep = 6.0
}

extension Colour {
  /// The lightness of the colour in a grey copy, 0 to 100.
  var greyness: Double {
    let light = LinearColour(self).luminance
    return LabColour(LinearColour(red: light, green: light, blue: light)).lightness
  }
}
