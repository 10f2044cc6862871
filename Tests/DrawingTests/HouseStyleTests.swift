import Testing

@testable import Drawing

struct HouseStyleTests {
  private func pairs<Element>(_ list: [Element]) -> [(Element, Element)] {
    list.indices.flatMap { i in list[(i + 1)...].map { (list[i], $0) } }
  }

  @Test(arguments: StyleVariant.allCases)
  func textAndMarksHaveTheirContrast(_ variant: StyleVariant) {
    let palette = Palette.house(variant)
    let least = variant == .highContrast ? 4.5 : 3.0
    for mark in palette.series + palette.stages.all.map(\.mark) + [palette.other] {
      #expect(mark.contrastRatio(to: palette.paper) >= least, "\(mark.hex)")
    }
    let texts = [palette.ink, palette.secondary, palette.accent] + palette.stages.all.map(\.text)
    for text in texts {
      #expect(
        text.contrastRatio(to: palette.paper) >= (variant == .highContrast ? 5 : 4.5),
        "\(text.hex)")
      #expect(text.contrastRatio(to: palette.tint) >= 4.5, "\(text.hex) on the tint")
    }
    #expect(palette.concerns.isEmpty, "\(palette.concerns)")
  }

  @Test(arguments: StyleVariant.allCases, ColourVision.allCases)
  func seriesAreToldApartWithEveryVision(_ variant: StyleVariant, _ vision: ColourVision) {
    let palette = Palette.house(variant)
    for (a, b) in pairs(palette.series) {
      let difference = a.difference(to: b, as: vision)
      #expect(difference >= 10, "\(a.hex) \(b.hex) differ by \(difference)")
    }
    // Stages have shapes of their own as well.
    for (a, b) in pairs(palette.stages.all.map(\.mark)) {
      #expect(a.difference(to: b, as: vision) >= 7, "\(a.hex) \(b.hex)")
    }
  }

  @Test(arguments: StyleVariant.allCases)
  func seriesAreToldApartInGrey(_ variant: StyleVariant) {
    let palette = Palette.house(variant)
    let looks = zip(palette.series.map(\.greyness), palette.textures)
    for (a, b) in pairs(Array(looks)) { #expect(a.1 != b.1 || abs(a.0 - b.0) >= 6) }
    #expect(palette.textures.first == .solid)
  }

  @Test func concernsNameTheColourAndWhoCannotSeeIt() {
    var palette = Palette.house(.light)
    palette.secondary = Colour(0xA0A0A0)
    palette.series[1] = Colour(0xFFDD00)
    palette.series[2] = Colour(0x0C5EAE)
    let concerns = HouseStyle(palettes: [.light: palette]).concerns
    #expect(
      concerns == [
        "light: secondary #a0a0a0 has a contrast of 2.6:1 on #ffffff; text needs 4.5:1",
        "light: series 2 #ffdd00 has a contrast of 1.3:1 on #ffffff; marks need 3:1",
        "light: series 1 #0b5cad and 3 #0c5eae look alike to readers with deutan deficiency",
      ])
  }

  @Test func presetsHaveTypeThatCanBeRead() throws {
    #expect(
      PagePreset.all.map(\.name) == [
        "slide-16x9", "slide-4x3", "square", "column-1", "column-2", "a4", "social",
      ])
    for preset in PagePreset.all {
      let type = preset.type
      let sizes = [type.title, type.subtitle, type.name, type.label, type.note]
      #expect(sizes == sizes.sorted(by: >), "\(preset.name)")
      // Nothing under 10 pt across a room or on a telephone, nothing under 6.75 in the hand.
      let isInTheHand = preset.name.hasPrefix("column") || preset.name == "a4"
      #expect(type.note >= (isInTheHand ? 6.75 : 10), "\(preset.name)")
      #expect(sizes.allSatisfy { ($0 * 4).rounded() == $0 * 4 })
      #expect(preset.margin < preset.size.width / 8)
      #expect(PagePreset(named: preset.name) == preset)
    }
    #expect(PagePreset(named: "poster") == nil)
    let half = PagePreset.slide.resized(to: Size(width: 480, height: 270))
    #expect(half.type.title == 13 && half.margin == 18 && half.type.label == 5.5)
  }
}
