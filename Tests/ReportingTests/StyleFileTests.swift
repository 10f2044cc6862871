import Drawing
import Facts
import Reporting
import Testing

struct StyleFileTests {
  private func style(_ yaml: String) throws -> HouseStyle {
    try StyleFile(yaml: yaml, file: "style.yaml").style
  }

  private func problems(_ yaml: String, file: String = "style.yaml") -> [InputProblem] {
    do {
      _ = try StyleFile(yaml: yaml, file: file)
      return []
    } catch let error as InputProblems {
      return error.problems
    } catch {
      return []
    }
  }

  @Test func everyKeyIsRead() throws {
    let read = try style(
      """
      name: Desk
      type: { family: Lora, titles: Lora Display, size: 1.1 }
      corner: 2
      footer: Desk of deals
      logo: { light: logos/desk.svg, dark: logos/desk-dark.svg }
      colours:
        light:
          accent: "#114488"
          secondary: "#555555"
          series: ["#114488", "#B34700"]
          prospective: { mark: "#C77700", text: "#965A00" }
          delivered: "#0F7F6B"
        dark:
          paper: "#000"
      """)
    #expect(read.name == "Desk" && read.footer == "Desk of deals" && read.cornerRadius == 2)
    #expect(read.family == "Lora" && read.titleFamily == "Lora Display" && read.typeFactor == 1.1)
    #expect(read.logo == .init(light: "logos/desk.svg", dark: "logos/desk-dark.svg"))
    let light = read.palette(.light)
    #expect(light.accent == Colour(0x114488) && light.secondary == Colour(0x555555))
    #expect(light.series == [Colour(0x114488), Colour(0xB34700)])
    #expect(light.stages.prospective.text == Colour(0x965A00))
    #expect(light.stages.agreed == Palette.house(.light).stages.agreed)
    #expect(light.ink == Palette.house(.light).ink)
    #expect(read.palette(.dark).paper == Colour(0))
    #expect(read.palette(.print) == Palette.house(.print))
  }

  @Test func aFamilyServesTitlesToo() throws {
    #expect(try style("type: { family: Lora }").titleFamily == "Lora")
    #expect(try style("name: Desk").titleFamily == "Inter Display")
  }

  @Test func coloursBetweenFollowInkAndPaper() throws {
    let palette = try style("colours: { light: { paper: \"#FFF8E7\", ink: \"#201000\" } }")
      .palette(.light)
    #expect(palette.grid.contrastRatio(to: palette.paper) < 1.3)
    #expect(palette.rule.contrastRatio(to: palette.paper) < 2)
    #expect(palette.secondary.contrastRatio(to: palette.paper) >= 4.5)
    #expect(palette.other.contrastRatio(to: palette.paper) >= 3)
  }

  @Test func textIsMadeReadableWhereOnlyAMarkIsNamed() throws {
    let pair = try style("colours: { light: { off: \"#999999\" } }").palette(.light).stages.off
    #expect(pair.mark == Colour(0x999999))
    #expect(pair.text.contrastRatio(to: Colour(0xFFFFFF)) >= 4.5)
  }

  @Test func problemsHaveTheirPlaceAndTheNearestKey() {
    let found = problems(
      """
      name: Desk
      colors:
        light: {}
      colours:
        ligt: { ink: "#111" }
        dark:
          ink: 123456
          series: "#111111"
          pape: "#000"
      corner: 99
      logo: ../desk.svg
      """)
    #expect(
      found.map(\.code) == [
        "style.unknown-key", "style.unknown-key", "style.colour", "style.wrong-type",
        "style.unknown-key", "style.out-of-range", "style.outside",
      ])
    #expect(found.map(\.line) == [2, 5, 7, 8, 9, 10, 11])
    #expect(found[0].help == "did you mean `colours`?")
    #expect(found[1].help == "did you mean `light`?")
    #expect(found[4].help == "did you mean `paper`?" && found[4].column == 5)
  }

  @Test(arguments: [
    "/etc/logo.svg", "a/../../b.svg", "..", "..\\b.svg", "%2e%2e/b.svg", "file:b.svg",
    "https://example.org/logo.svg", "C:/logo.svg",
  ])
  func pathsLeadNowhereElse(_ path: String) {
    #expect(problems("logo: '\(path)'").count == 1, "\(path)")
    let brand = "logo: { images: { a: '\(path)' }, large: a }"
    #expect(!problems(brand, file: "_brand.yml").isEmpty, "\(path)")
  }

  @Test(arguments: ["", "# nothing", "- a", "name: [a]", "name: Desk\nname: Desk", "a: &a 1"])
  func whatIsNoStyleIsRefused(_ yaml: String) { #expect(!problems(yaml).isEmpty) }

  @Test func coloursThatReadersCannotSeeAreNoted() throws {
    let file = try StyleFile(
      yaml: "colours: { light: { secondary: \"#AAAAAA\", series: [\"#0B5CAD\", \"#0C5EAE\"] } }",
      file: "style.yaml")
    #expect(file.notes.map(\.code) == ["style.concern", "style.concern"])
    #expect(file.notes[0].message.contains("secondary #aaaaaa"))
    #expect(file.notes[1].message.contains("look alike"))
  }
}
