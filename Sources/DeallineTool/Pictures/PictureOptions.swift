internal import ArgumentParser
internal import CairoRendering
internal import Drawing
internal import Foundation
internal import SlideWriting

/// Where a picture goes, in which format, and how fine it is.
struct PictureOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: "The file to write: .png, .svg, .pdf or .pptx; `-` for standard output.")
  var output: String

  @Option(help: "The format, where the output's name does not say it.")
  var format: PictureFormat?

  @Option(help: "Pixels per point of a PNG, 1 to 4: a slide of 960 points has 1920 pixels at 2.")
  var scale: Double = 2

  @Flag(help: "Draw on nothing instead of on paper: PNG and SVG.")
  var transparent = false

  @Option(help: "A file for the pages as text: what was drawn, item by item.")
  var dump: String?

  func validate() throws {
    guard (1...4).contains(scale) else {
      throw ValidationError("--scale \(scale): use 1 to 4")
    }
  }
}

/// Writes pages in any format, all from the same pages.
struct PictureFile {
  let options: PictureOptions
  let format: PictureFormat
  let measurer: PangoMeasurer
  let palette: Palette
  let style: HouseStyle
  /// The pixels of a PNG from left to right; `nil` for the scale's.
  var pixelWidth: Int?

  private static let creator = "Dealline \(Dealline.version)"

  /// Writes the document and returns the files' names; none for standard output.
  ///
  /// A PNG gets a file beside it with its alternative text. Pages beyond the first get a number.
  func write(_ document: PageDocument, notes: [String]? = nil) throws -> [String] {
    if let dump = options.dump {
      let text = document.pages.map(\.dump).joined()
      try FileReplacement.write(Array(text.utf8), to: dump)
    }
    let files = try files(of: document, notes: notes)
    if options.output == "-" {
      guard files.count == 1 || format.holdsPages, let first = files.first else {
        throw Failure(
          .usage, "-o -: there are \(files.count) pages; use --format pdf or pptx, or name a file")
      }
      FileHandle.standardOutput.write(Data(first))
      return []
    }
    var written: [String] = []
    for (index, bytes) in files.enumerated() {
      let path = index == 0 ? options.output : numbered(options.output, index + 1)
      try FileReplacement.write(bytes, to: path)
      written.append(path)
      let words = document.pages[index].alternative
      guard format == .png, !words.isEmpty else { continue }
      let beside = (path as NSString).deletingPathExtension + ".alt.txt"
      try FileReplacement.write(Array((words + "\n").utf8), to: beside)
      written.append(beside)
    }
    return written
  }

  private func files(of document: PageDocument, notes: [String]?) throws -> [[UInt8]] {
    switch format {
    case .pdf:
      return [try PDFWriter(measurer: measurer, creator: Self.creator).bytes(document)]
    case .pptx:
      return [
        try SlideWriter(theme: SlideTheme(style, palette), creator: Self.creator)
          .bytes(document, notes: notes)
      ]
    case .png:
      let writer = PNGWriter(measurer: measurer, software: Self.creator)
      let ground: PNGWriter.Ground = options.transparent ? .transparent : .paper
      return try document.pages.map { page in
        try pixelWidth.map {
          try writer.bytes(page, pixelWidth: $0, ground: ground, title: document.title)
        } ?? writer.bytes(page, scale: options.scale, ground: ground, title: document.title)
      }
    case .svg:
      let writer = SVGWriter(language: document.language, hasPaper: !options.transparent)
      return try document.pages.map { Array(try writer.text($0, title: document.title).utf8) }
    }
  }

  /// `timeline.png` and 2 give `timeline-2.png`.
  private func numbered(_ path: String, _ number: Int) -> String {
    let ending = (path as NSString).pathExtension
    let stem = (path as NSString).deletingPathExtension + "-\(number)"
    return ending.isEmpty ? stem : stem + "." + ending
  }
}

extension SlideTheme {
  /// The theme of a style's colours and fonts.
  init(_ style: HouseStyle, _ palette: Palette) {
    let stages = palette.stages
    self.init(
      name: style.name, ink: palette.ink, paper: palette.paper, secondary: palette.secondary,
      tint: palette.grid,
      accents: [
        palette.accent, stages.prospective.mark, stages.delivered.mark, stages.off.mark,
        palette.rule, stages.prospective.text,
      ], link: palette.accent, titleFamily: style.titleFamily, family: style.family)
  }
}
