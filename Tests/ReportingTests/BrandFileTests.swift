import Drawing
import Facts
import Reporting
import Testing

struct BrandFileTests {
  private let brand = """
    meta:
      name: { full: Example Desk of Deals, short: Desk }
      link: https://example.org
    logo:
      images:
        wide: { path: logos/wide.svg, alt: Desk }
        wide-dark: logos/wide-dark.svg
      small: logos/icon.svg
      large: { light: wide, dark: wide-dark }
    color:
      palette:
        night: "#10203A"
        sea: "#1B6CA8"
        brick: "#B5432A"
        accent: sea
        sand: "#F4E8C1"
      foreground: night
      background: "#FFFFFF"
      primary: { light: accent, dark: "#7FC4F5" }
      warning: brick
      success: "#2C7A4B"
      brandy: "#ABCDEF"
    typography:
      fonts:
        - { family: Lora, source: google }
        - { family: Public Sans, source: file }
      base: { family: Public Sans, size: 1rem, line-height: 1.4 }
      headings: Lora
    defaults: { bootstrap: {} }
    """

  private func read() throws -> StyleFile { try StyleFile(yaml: brand, file: "x/_brand.yml") }

  @Test func namesTypeAndLogosAreRead() throws {
    let style = try read().style
    #expect(style.name == "Desk")
    #expect(style.family == "Public Sans" && style.titleFamily == "Lora")
    #expect(style.logo == .init(light: "logos/wide.svg", dark: "logos/wide-dark.svg"))
  }

  @Test func coloursServeTheirTasks() throws {
    let light = try read().style.palette(.light)
    #expect(light.ink == Colour(0x10203A) && light.paper == Colour(0xFFFFFF))
    #expect(light.accent == Colour(0x1B6CA8) && light.stages.agreed.mark == Colour(0x1B6CA8))
    #expect(light.stages.prospective.mark == Colour(0xB5432A))
    #expect(light.stages.delivered.mark == Colour(0x2C7A4B))
    // The series begin with the brand's own colours that can be seen: not ink, and not sand.
    #expect(light.series.prefix(2) == [Colour(0x1B6CA8), Colour(0xB5432A)])
    #expect(!light.series.contains(Colour(0xF4E8C1)) && !light.series.contains(Colour(0x10203A)))
    #expect(light.series.count >= 5)
    #expect(light.concerns.isEmpty, "\(light.concerns)")
  }

  @Test func darkPaperHasItsOwnColours() throws {
    let dark = try read().style.palette(.dark)
    #expect(dark.accent == Colour(0x7FC4F5))
    #expect(dark.paper == Palette.house(.dark).paper)
    #expect(dark.concerns.isEmpty, "\(dark.concerns)")
  }

  @Test func whatIsNotUsedIsNotedWithItsPlace() throws {
    let notes = try read().notes
    #expect(notes.map(\.code) == ["style.unused", "style.font-source", "style.unused"])
    #expect(notes[0].message.contains("`defaults`") && notes[0].line == 29)
    #expect(notes[1].message.contains("Lora") && notes[1].help.contains("DEALLINE_FONTS"))
    #expect(notes[2].message.contains("`brandy`") && notes[2].line == 22)
  }

  @Test func aNameOfAColourThatIsNotThereIsAProblem() {
    let error = #expect(throws: InputProblems.self) {
      try StyleFile(
        yaml: "color: { palette: { sea: \"#1B6CA8\" }, primary: see }", file: "_brand.yml")
    }
    #expect(error?.problems.first?.help == "did you mean `sea`?")
  }

  @Test func aBrandIsKnownByItsKeys() throws {
    let file = try StyleFile(yaml: "color: { primary: navy }", file: "desk.yaml")
    #expect(file.style.palette(.light).accent == Colour(0x000080))
  }

  @Test func brightColoursOfABrandAreMadeReadable() throws {
    let file = try StyleFile(
      yaml: "color: { primary: \"#FFC107\", foreground: black }", file: "_brand.yml")
    let palette = file.style.palette(.light)
    #expect(palette.accent.contrastRatio(to: palette.paper) >= 4.5)
    #expect(palette.concerns.isEmpty, "\(palette.concerns)")
  }
}
