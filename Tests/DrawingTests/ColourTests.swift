import Testing

@testable import Drawing

struct ColourTests {
  /// Pairs from the data that the authors of the formula published to test programs with.
  static let published: [(LabColour, LabColour, Double)] = [
    (lab(50, 2.6772, -79.7751), lab(50, 0, -82.7485), 2.0425),
    (lab(50, 3.1571, -77.2803), lab(50, 0, -82.7485), 2.8615),
    (lab(50, -1.3802, -84.2814), lab(50, 0, -82.7485), 1.0),
    (lab(50, 0, 0), lab(50, -1, 2), 2.3669),
    (lab(50, 2.49, -0.001), lab(50, -2.49, 0.0009), 7.1792),
    (lab(50, 2.5, 0), lab(73, 25, -18), 27.1492),
    (lab(60.2574, -34.0099, 36.2677), lab(60.4626, -34.1751, 39.4387), 1.2644),
    (lab(2.0776, 0.0795, -1.1350), lab(0.9033, -0.0636, -0.5514), 0.9082),
  ]

  private static func lab(_ l: Double, _ a: Double, _ b: Double) -> LabColour {
    LabColour(lightness: l, a: a, b: b)
  }

  @Test(arguments: published)
  func differencesAreThoseThatWerePublished(_ a: LabColour, _ b: LabColour, _ expected: Double) {
    #expect(abs(a.difference(to: b) - expected) < 0.00006)
    #expect(abs(b.difference(to: a) - expected) < 0.00006)
  }

  @Test func contrastIsThatOfTheGuidelines() {
    #expect(abs(Colour(0).contrastRatio(to: Colour(0xFFFFFF)) - 21) < 1e-9)
    #expect(Colour(0x777777).contrastRatio(to: Colour(0x777777)) == 1)
    // The darkest grey that fails on white is 777777 with 4.48, the lightest that passes 767676.
    #expect(Colour(0x777777).contrastRatio(to: Colour(0xFFFFFF)) < 4.5)
    #expect(Colour(0x767676).contrastRatio(to: Colour(0xFFFFFF)) > 4.5)
  }

  @Test(arguments: ColourVision.allCases)
  func greyIsGreyToEveryone(_ vision: ColourVision) {
    for grey in [0, 0x333333, 0x808080, 0xFFFFFF] as [UInt32] {
      let light = LinearColour(Colour(grey))
      let seen = vision.seen(light)
      for (a, b) in [(seen.red, light.red), (seen.green, light.green), (seen.blue, light.blue)] {
        #expect(abs(a - b) < 1e-5)
      }
    }
  }

  @Test func deficienciesBringTheirColoursTogether() {
    // Red and a green of its lightness; blue and a green.
    let (red, green) = (Colour(0xC24A4A), Colour(0x4C8A3A))
    #expect(red.difference(to: green) > 45)
    #expect(red.difference(to: green, as: .deutan) < red.difference(to: green) / 3)
    #expect(red.difference(to: green, as: .tritan) > 40)
    let (blue, teal) = (Colour(0x2A7FB8), Colour(0x1F8F86))
    #expect(blue.difference(to: teal, as: .tritan) < blue.difference(to: teal) / 2)
  }

  @Test func aColourIsStrengthenedNoMoreThanNeeded() {
    let white = Colour(0xFFFFFF)
    let orange = Colour(0xC77700)
    let strong = orange.strengthened(on: white, towards: Colour(0), to: 4.5)
    #expect(strong.contrastRatio(to: white) >= 4.5 && strong.contrastRatio(to: white) < 5.4)
    #expect(orange.strengthened(on: white, towards: Colour(0), to: 3) == orange)
  }
}
