internal import Analysis
internal import ArgumentParser
internal import CairoRendering
internal import Drawing
internal import Reporting

/// `dealline deck`: makes slides from the charts of a definition.
struct DeckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deck",
    abstract: "Makes slides from the charts of a definition, one a slide, as PPTX or PDF.",
    discussion: """
      In a presentation (.pptx) all shapes and texts can be edited, and the notes below each slide \
      name the sources of what is on it.

      EXAMPLE
        dealline deck reports/deck.yaml --period 2016-Q4 --from fixtures -o deck.pptx
      """)

  @Argument(help: "The report's definition, a YAML file.")
  var definition: String

  @Option(help: "The period: 2016-W47, 2016-11, 2016-Q4 or 2016.")
  var period: String

  @OptionGroup var facts: FactOptions
  @OptionGroup var look: LookOptions
  @OptionGroup var picture: PictureOptions

  func run() async throws {
    let period = try periodOption(period)
    let format = try PictureFormat(
      of: picture.output, option: picture.format, among: [.pptx, .pdf])
    let read = try ReportDefinition(yaml: textFile(definition), file: definition)
    let look = try look.look()
    if picture.output != "-" { try checkOutput(picture.output) }
    let (base, measurer) = try await facts.readWithFonts()
    let deck = ReportDeck(definition: read, edition: try base.edition(of: period), look: look)
    let slides = try deck.slides(measurer: measurer)
    guard !slides.document.pages.isEmpty else {
      throw Failure(
        .badDefinition, "\(definition): there is no chart to show; add a `timeline` or `bars`")
    }
    let file = PictureFile(
      options: picture, format: format, measurer: measurer, palette: look.palette,
      style: look.style)
    for path in try file.write(slides.document, notes: slides.notes) {
      Console.write("\(path): \(slides.document.pages.count) slides\n")
    }
    warnAboutReplaced(measurer.replacedCharacters)
  }
}
