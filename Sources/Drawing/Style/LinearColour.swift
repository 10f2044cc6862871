#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A colour in amounts of light, as sums and contrasts need it.
struct LinearColour: Hashable {
  var red: Double
  var green: Double
  var blue: Double

  init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Takes the display's curve (sRGB) off a colour; opacity does not count.
  init(_ colour: Colour) {
    func linear(_ v: Double) -> Double {
      v <= 0.04045 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4)
    }
    self.init(red: linear(colour.red), green: linear(colour.green), blue: linear(colour.blue))
  }

  /// The relative luminance, 0 for black to 1 for white.
  var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }
}

/// A colour by lightness and by two opposites, equally far apart to the eye (CIELAB, daylight 6500 K).
struct LabColour: Hashable {
  var lightness: Double
  var a: Double
  var b: Double

  init(lightness: Double, a: Double, b: Double) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  init(_ light: LinearColour) {
    let (r, g, b) = (light.red, light.green, light.blue)
    func f(_ t: Double) -> Double { t > 216.0 / 24389 ? cbrt(t) : (24389.0 / 27 * t + 16) / 116 }
    let x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
    let y = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b)
    let z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883)
    self.init(lightness: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z))
  }

  /// Returns how different two colours look (CIEDE2000): 1 is just visible side by side.
  ///
  /// After Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula", 2005.
  func difference(to other: LabColour) -> Double {
    let chroma = (hypot(a, b) + hypot(other.a, other.b)) / 2
    let seventh = pow(chroma, 7)
    let stretch = 1 + 0.5 * (1 - (seventh / (seventh + pow(25, 7))).squareRoot())
    let (a1, a2) = (stretch * a, stretch * other.a)
    let (c1, c2) = (hypot(a1, b), hypot(a2, other.b))
    let (h1, h2) = (Self.hue(a1, b), Self.hue(a2, other.b))
    let isGrey = c1 * c2 == 0
    var turn = isGrey ? 0 : h2 - h1
    if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
    var mean = h1 + h2
    if !isGrey {
      if abs(h1 - h2) > 180 { mean += mean < 360 ? 360 : -360 }
      mean /= 2
    }
    let dL = other.lightness - lightness
    let dC = c2 - c1
    let dH = 2 * (c1 * c2).squareRoot() * sine(turn / 2)
    let light = (lightness + other.lightness) / 2 - 50
    let meanChroma = (c1 + c2) / 2
    let t =
      1 - 0.17 * cosine(mean - 30) + 0.24 * cosine(2 * mean) + 0.32 * cosine(3 * mean + 6)
      - 0.20 * cosine(4 * mean - 63)
    let sL = 1 + 0.015 * light * light / (20 + light * light).squareRoot()
    let sC = 1 + 0.045 * meanChroma
    let sH = 1 + 0.015 * meanChroma * t
    let rotation = 30 * exp(-pow((mean - 275) / 25, 2))
    let power = pow(meanChroma, 7)
    let rT = -sine(2 * rotation) * 2 * (power / (power + pow(25, 7))).squareRoot()
    let (l, c, h) = (dL / sL, dC / sC, dH / sH)
    return (l * l + c * c + h * h + rT * c * h).squareRoot()
  }

  private static func hue(_ a: Double, _ b: Double) -> Double {
    guard a != 0 || b != 0 else { return 0 }
    let angle = atan2(b, a) * 180 / .pi
    return angle < 0 ? angle + 360 : angle
  }

  private func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
  private func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
}

extension Colour {
  /// Returns the contrast with another colour after WCAG 2, 1 to 21; opacity does not count.
  public func contrastRatio(to other: Colour) -> Double {
    let (a, b) = (LinearColour(self).luminance, LinearColour(other).luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// Returns how different the colour looks from another to people with a kind of vision, by
  /// CIEDE2000: under about 5 the two are hard to tell apart in small marks.
  public func difference(to other: Colour, as vision: ColourVision = .normal) -> Double {
    LabColour(vision.seen(LinearColour(self)))
      .difference(to: LabColour(vision.seen(LinearColour(other))))
  }

  /// Returns the colour mixed with another: 0 gives this one, 1 the other.
  package func blended(with other: Colour, share: Double) -> Colour {
    func mix(_ a: Double, _ b: Double) -> Double { a + (b - a) * min(max(share, 0), 1) }
    return Colour(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// Returns the colour moved towards an ink, step by step, until it has a contrast with a ground.
  package func strengthened(on ground: Colour, towards ink: Colour, to least: Double) -> Colour {
    for step in 0..<16 {
      let colour = blended(with: ink, share: Double(step) / 16)
      if colour.contrastRatio(to: ground) >= least { return colour }
    }
    return ink
  }
}
