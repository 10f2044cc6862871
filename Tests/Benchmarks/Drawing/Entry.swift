import CairoRendering
import Drawing
import SlideWriting

/// Draws the benchmark's pages from figures added up beforehand.
///
///     drawing-benchmark FIGURES.tsv [--pdf FILE] [--png FILE] [--pptx FILE] [--stages] [--repeat N]
@main
struct Entry {
  static func main() throws {
    let arguments = CommandLine.arguments
    func value(_ name: String) -> String? {
      arguments.firstIndex(of: name).flatMap { arguments.dropFirst($0 + 1).first }
    }
    guard arguments.count > 1 else { return tell("usage: drawing-benchmark FIGURES.tsv …\n") }
    for _ in 0..<(value("--repeat").flatMap(Int.init) ?? 1) {
      var clock = Stopwatch()
      let figures = try Aggregates(path: arguments[1])
      clock.lap("load")
      var fonts = FontSources.standard()
      fonts.extraFolders = ["/usr/share/fonts/truetype/dejavu"]
      let measurer = try PangoMeasurer(fonts: fonts)
      _ = try measurer.measure("a", style: Pen.style(7))
      clock.lap("fonts")
      let briefing = Briefing(figures: figures, measurer: measurer)
      if let path = value("--pdf") {
        let document = PageDocument(
          title: "Briefing", author: "Dealline", subject: "Benchmark",
          created: "2026-01-01T00:00:00Z", pages: try briefing.pages())
        clock.lap("pages")
        try PDFWriter(measurer: measurer).write(document, to: path)
        clock.lap("pdf")
      }
      if let path = value("--pptx") {
        let document = PageDocument(
          title: "Briefing", author: "Dealline", subject: "Benchmark",
          created: "2026-01-01T00:00:00Z", pages: try briefing.pages())
        try FileReplacement.write(try SlideWriter().bytes(document), to: path)
        clock.lap("pptx")
      }
      if let path = value("--png") {
        let page = try briefing.picture()
        clock.lap("page")
        try PNGWriter(measurer: measurer).write(page, pixelWidth: 3840, to: path)
        clock.lap("png")
      }
      if arguments.contains("--stages") { tell(clock.text + "\n") }
    }
  }

  private static func tell(_ text: String) { print(text, terminator: "") }
}

/// The seconds of each stage.
struct Stopwatch {
  private var last = ContinuousClock.now
  private(set) var text = ""

  mutating func lap(_ name: String) {
    let now = ContinuousClock.now
    let seconds = Double((now - last).components.attoseconds) / 1e18
    text += "\(name) \(Int((seconds * 10_000).rounded()))e-4 s  "
    last = now
  }
}
