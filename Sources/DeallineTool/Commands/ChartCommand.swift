internal import Analysis
public import ArgumentParser
internal import CairoRendering
internal import Drawing
internal import Foundation
public import Reporting

/// `dealline chart`: makes a chart as a picture or a slide.
struct ChartCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart", abstract: "Makes a chart as PNG, SVG, PDF or PPTX.",
    subcommands: [TimelineCommand.self])
}

/// `dealline chart timeline`.
struct TimelineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Draws the deals of a period as a timeline.",
    discussion: """
      The ending of the output says the format: .png, .svg, .pdf or .pptx.

      EXAMPLES
        dealline chart timeline --from fixtures --period 2016 -o timeline.png --size 1920x1080
        dealline chart timeline --period 2016 --preset slide-16x9 -o timeline.pptx
        dealline chart timeline --period 2016 --format png -o - | wl-copy
      """)

  @OptionGroup var facts: FactOptions

  @Option(help: "The period: 2016-W47, 2016-11, 2016-Q4 or 2016.")
  var period: String

  @Option(help: "The lanes: recipient or supplier.")
  var lanes: ReportDefinition.Side = .recipient

  @Option(help: "The title; without it, the finding that the data give.")
  var title: String?

  @Option(help: "The size of the picture in pixels, such as 1920x1080, instead of the preset's.")
  var size: String?

  @OptionGroup var look: LookOptions
  @OptionGroup var picture: PictureOptions

  func run() async throws {
    let period = try periodOption(period)
    let pixels = try size.map { try PixelSize(parsing: $0) }
    let format = try PictureFormat(
      of: picture.output, option: picture.format, among: PictureFormat.allCases)
    var look = try look.look()
    if let pixels {
      let width = look.preset.size.width
      look.preset.size = Size(
        width: width, height: width * Double(pixels.height) / Double(pixels.width))
    }
    if picture.output != "-" { try checkOutput(picture.output) }
    let (base, measurer) = try await facts.readWithFonts()
    let figure = TimelineFigure(
      edition: try base.edition(of: period), lanes: lanes, look: look, title: title)
    let document = PageDocument(
      title: "Timeline, \(period.label)", author: "Dealline", subject: "Arms deals",
      created: "\(period.last)T00:00:00Z", pages: try figure.pages(measurer: measurer))
    let file = PictureFile(
      options: picture, format: format, measurer: measurer, palette: look.palette,
      style: look.style, pixelWidth: pixels?.width)
    let written = try file.write(document)
    warnAboutReplaced(measurer.replacedCharacters)
    if !written.isEmpty { Console.write(written.joined(separator: "\n") + "\n") }
  }
}

/// The size of a picture in pixels.
struct PixelSize {
  var width: Int
  var height: Int

  init(parsing text: String) throws {
    let parts = text.lowercased().split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]),
      (200...16_000).contains(width), (150...16_000).contains(height)
    else {
      throw Failure(
        .usage, "--size \(text): write WIDTHxHEIGHT in pixels, 200x150 to 16000x16000")
    }
    self.width = width
    self.height = height
  }
}

extension ReportDefinition.Side: ExpressibleByArgument {}
