internal import Analysis
public import ArgumentParser
internal import CairoRendering
internal import Drawing
internal import Foundation
public import Reporting
internal import SlideWriting

/// `dealline chart`: makes a chart as a picture.
struct ChartCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart", abstract: "Makes a chart as PNG, SVG or PDF.",
    subcommands: [TimelineCommand.self])
}

/// `dealline chart timeline`.
struct TimelineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Draws the deals of a period as a timeline.",
    discussion: """
      The ending of the output says the format: .png, .svg or .pdf.

      EXAMPLE
        dealline chart timeline --from fixtures --period 2016 -o timeline.png --size 1920x1080
      """)

  @OptionGroup var facts: FactOptions

  @Option(help: "The period: 2016-W47, 2016-11, 2016-Q4 or 2016.")
  var period: String

  @Option(help: "The lanes: recipient or supplier.")
  var lanes: ReportDefinition.Side = .recipient

  @Option(help: "The title; without it, the finding that the data give.")
  var title: String?

  @Option(help: "The size of the picture in pixels, such as 1920x1080.")
  var size: String = "1920x1080"

  @Option(name: .shortAndLong, help: "The file to write.")
  var output: String

  @Option(help: "A file for the pages as text: what was drawn, item by item.")
  var dump: String?

  func run() async throws {
    let period = try periodOption(period)
    let pixels = try PixelSize(parsing: size)
    let ending = (output as NSString).pathExtension.lowercased()
    guard ["png", "svg", "pdf", "pptx"].contains(ending) else {
      throw Failure(.usage, "-o \(output): the ending says the format; use .png, .svg or .pdf")
    }
    try checkOutput(output)
    let (base, measurer) = try await facts.readWithFonts()
    let figure = TimelineFigure(
      edition: try base.edition(of: period), lanes: lanes, size: pixels.page, title: title)
    let pages = try figure.pages(measurer: measurer)
    let name = "Timeline, \(period.label)"
    var written: [String] = []
    if ending == "pptx" {
      let document = PageDocument(
        title: name, author: "Dealline", subject: "Arms deals", created: "\(period.last)T00:00:00Z",
        pages: pages)
      try FileReplacement.write(try SlideWriter().bytes(document), to: output)
    } else if ending == "pdf" {
      let document = PageDocument(
        title: name, author: "Dealline", subject: "Arms deals", created: "\(period.last)T00:00:00Z",
        pages: pages)
      try PDFWriter(measurer: measurer, creator: "Dealline \(Dealline.version)")
        .write(document, to: output)
      written = [output]
    } else {
      for (index, page) in pages.enumerated() {
        let path = index == 0 ? output : numbered(output, index + 1)
        switch ending {
        case "png":
          try PNGWriter(measurer: measurer).write(page, pixelWidth: pixels.width, to: path)
        default: try SVGWriter().write(page, title: name, to: path)
        }
        written.append(path)
      }
    }
    if let dump {
      let text = pages.map(\.dump).joined()
      try Data(text.utf8).write(to: URL(fileURLWithPath: dump), options: .atomic)
    }
    warnAboutReplaced(measurer.replacedCharacters)
    Console.write(written.joined(separator: "\n") + "\n")
  }

  /// `timeline.png` and 2 give `timeline-2.png`.
  private func numbered(_ path: String, _ number: Int) -> String {
    let ending = (path as NSString).pathExtension
    return (path as NSString).deletingPathExtension + "-\(number)." + ending
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

  /// The page of 960 pt width with the same proportions.
  var page: Size {
    Size(width: 960, height: 960 * Double(height) / Double(width))
  }
}

extension ReportDefinition.Side: ExpressibleByArgument {}
