import CairoRendering
import Drawing
import Foundation
import TestSupport
import Testing

struct PDFWriterTests {
  let samples: Samples
  let folder: ScratchFolder
  let writer: PDFWriter

  init() throws {
    samples = try Samples()
    folder = try ScratchFolder()
    writer = PDFWriter(measurer: samples.measurer, creator: "Dealline 0.0")
  }

  private func written(_ document: PageDocument) throws -> String {
    let path = folder.path + "/out.pdf"
    try writer.write(document, to: path)
    return path
  }

  @Test(.enabled(if: ReadingTool.isInstalled("qpdf"), "qpdf is not installed"))
  func aPageOfEveryKindPassesTheCheck() throws {
    let path = try written(try samples.everything())
    let check = try ReadingTool.run("qpdf", ["--check", path])
    #expect(check.status == 0, "\(check.output)")
  }

  @Test(.enabled(if: ReadingTool.isInstalled("pdffonts"), "poppler's tools are not installed"))
  func everyFontIsEmbeddedWithItsCharacters() throws {
    let path = try written(try samples.everything())
    let rows = try ReadingTool.run("pdffonts", [path]).output.split(separator: "\n").dropFirst(2)
    #expect(!rows.isEmpty)
    for row in rows {
      let columns = row.split(separator: " ").suffix(5)
      #expect(Array(columns.prefix(3)) == ["yes", "yes", "yes"], "\(row)")
      #expect(!row.contains("Type 3"))
    }
  }

  @Test(.enabled(if: ReadingTool.isInstalled("pdftotext"), "poppler's tools are not installed"))
  func theTextComesOutInOrder() throws {
    let path = try written(try samples.everything())
    let text = try ReadingTool.run("pdftotext", ["-raw", path, "-"]).output
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words == """
        Running head Deals of the week Before the mark and after it. address unsafe 2 500 Supplier \
        Value Türkiye $3.4bn First point Table 1 Second heading Third heading Quoted words. \
        1 The source says so.
        """)
  }

  @Test(.enabled(if: ReadingTool.isInstalled("pdftotext"), "poppler's tools are not installed"))
  func scriptsOfTheNewsCanBeExtracted() throws {
    let lines = ["Привет мир", "İğdır ışığı", "Αθήνα", "שלום", "3 × 4 → 12"]
    let items = try lines.enumerated().map { index, line in
      try samples.text(line, y: 60 + Double(index) * 20)
    }
    let path = try written(samples.document([samples.page(items)]))
    let text = try ReadingTool.run("pdftotext", [path, "-"]).output
    for line in lines { #expect(text.contains(line), "\(line)") }
  }

  @Test(.enabled(if: ReadingTool.isInstalled("pdfinfo"), "poppler's tools are not installed"))
  func theDocumentIsDescribed() throws {
    let path = try written(try samples.everything())
    let info = try ReadingTool.run("pdfinfo", ["-isodates", path]).output
    for line in [
      "Title: Weekly – briefing (sample)", "Author: Desk", "Keywords: arms, deals",
      "Creator: Dealline 0.0", "CreationDate: 2016-11-27T00:00:00Z", "Tagged: yes", "Pages: 2",
    ] {
      let words = line.split(separator: ":", maxSplits: 1)
      #expect(
        info.split(separator: "\n").contains {
          $0.hasPrefix(words[0] + ":") && $0.hasSuffix(words[1].drop { $0 == " " })
        }, "\(line)")
    }
  }

  @Test(.enabled(if: ReadingTool.isInstalled("qpdf"), "qpdf is not installed"))
  func linksAlternativesAndOutlineAreInTheFile() throws {
    let path = try written(try samples.everything())
    let json = try ReadingTool.run("qpdf", ["--json=2", path]).output
    #expect(json.contains("\"u:https://example.org/O'Brien%5Cx%281%29\""))
    #expect(!json.contains("javascript"))
    #expect(json.contains("\"/Dest\": \"u:note_20_1\""))
    #expect(json.contains("\"/Alt\": \"u:Values: 2 500 & \\\"more\\\"\""))
    #expect(json.contains("\"/Lang\": \"u:en-GB\""))
    #expect(json.contains("\"/CreationDate\": \"u:D:20161127000000Z\""))
    #expect(json.contains("\"/Title\": \"u:Sources “ü”\""))
    #expect(json.contains("\"/DisplayDocTitle\": true"))
    #expect(json.contains("\"/Scope\": \"/Column\""))
    for role in [
      "Document", "H1", "H2", "H3", "P", "Figure", "Table", "TR", "TH", "TD", "L", "LI",
      "BlockQuote", "Note", "Caption", "Link", "Span",
    ] { #expect(json.contains("\"/S\": \"/\(role)\""), "\(role)") }
  }

  @Test(.enabled(if: ReadingTool.isInstalled("pdfinfo"), "poppler's tools are not installed"))
  func wordsAroundALinkStayInTheStructure() throws {
    let path = try written(try samples.everything())
    let text = try ReadingTool.run("pdfinfo", ["-struct-text", path]).output
    #expect(text.contains("Before the") && text.contains("mark") && text.contains("and after it."))
    #expect(text.contains("2 500") && text.contains("Türkiye"))
    #expect(!text.contains("Running head"))
  }

  @Test(.enabled(if: ReadingTool.isInstalled("pdfinfo"), "poppler's tools are not installed"))
  func linesOfAParagraphAreReadAsWordsApart() throws {
    let first = try samples.text("one two", y: 100)
    let width = try samples.measurer.measure("three", style: TextStyle(size: 9)).width
    let lines = Group(
      items: [
        first, try samples.text("three", y: 112),
        // A raised figure touches its word; a word after a gap does not.
        try samples.text("4", x: 40 + width, y: 109, style: TextStyle(size: 6)),
        try samples.text("five", x: 100, y: 112), try samples.text("Kiev-", x: 130, y: 112),
        try samples.text("based", y: 124),
      ], role: .paragraph)
    let path = try written(samples.document([samples.page([.group(lines)])]))
    let text = try ReadingTool.run("pdfinfo", ["-struct-text", path]).output
    #expect(text.contains("\"one two three4 five Kiev-based\""))
  }

  @Test(.enabled(if: ReadingTool.isInstalled("pdfimages"), "poppler's tools are not installed"))
  func nothingIsDrawnAsAPicture() throws {
    let path = try written(try samples.everything())
    let rows = try ReadingTool.run("pdfimages", ["-list", path]).output.split(separator: "\n")
    #expect(rows.count <= 2)
  }

  @Test func twoRunsGiveEqualBytes() throws {
    let document = try samples.everything()
    let first = try writer.bytes(document)
    #expect(try writer.bytes(document) == first)
    let other = PDFWriter(measurer: try PangoMeasurer(), creator: "Dealline 0.0")
    #expect(try other.bytes(document) == first)
  }

  @Test func tasksWriteInParallelWithTheirOwnMeasurers() async throws {
    let document = try samples.everything()
    let expected = try writer.bytes(document)
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<6 {
        group.addTask {
          try PDFWriter(measurer: try PangoMeasurer(), creator: "Dealline 0.0").bytes(document)
        }
      }
      for try await bytes in group { #expect(bytes == expected) }
    }
  }

  @Test func aLinkToNowhereIsRefusedBeforeDrawing() throws {
    let link = Link(target: .destination("gone"), items: [try samples.text("here")])
    let error = try #require(throws: CairoError.self) {
      try writer.bytes(samples.document([samples.page([.link(link)])]))
    }
    #expect(error.code == .invalidInput && error.message.contains("\"gone\""))
  }

  @Test func aDestinationTwiceIsRefused() throws {
    let group = Group(items: [try samples.text("here")], destination: "a")
    let error = try #require(throws: CairoError.self) {
      try writer.bytes(samples.document([samples.page([.group(group), .group(group)])]))
    }
    #expect(error.message.contains("second time"))
  }

  @Test(arguments: [Double.nan, .infinity, 2_000_000])
  func aCoordinateThatCannotBeDrawnIsRefused(_ value: Double) throws {
    // The initialiser rounds, so the bad number is put in afterwards.
    var page = samples.page([])
    let stroke = Path.Stroke(colour: Colour(0), width: 1)
    page.items = [
      .path(.line(from: Point(x: 0, y: 0), to: Point(x: value, y: 5), stroke: stroke))
    ]
    let error = try #require(throws: CairoError.self) {
      try writer.bytes(samples.document([page]))
    }
    #expect(error.code == .invalidInput && error.message.contains("page 1"))
  }

  @Test func aMissingGlyphOnAPageIsAnError() throws {
    let run = TextRun(
      text: "\u{10FFFD}", style: TextStyle(size: 9), origin: Point(x: 9, y: 9),
      metrics: TextMetrics(width: 9, ascent: 9, descent: 2))
    let error = try #require(throws: CairoError.self) {
      try writer.bytes(samples.document([samples.page([.text(run)])]))
    }
    #expect(error.code == .missingGlyph)
  }

  @Test(arguments: ["2016-11-27", "yesterday", "2016-11-27T00:00:00+01:00", ""])
  func aDateThatIsNotUTCIsRefused(_ date: String) throws {
    var document = samples.document([samples.page([])])
    document.created = date
    #expect(throws: CairoError.self) { try writer.bytes(document) }
  }

  @Test func aDocumentWithoutPagesIsRefused() {
    #expect(throws: CairoError.self) { try writer.bytes(samples.document([])) }
  }

  @Test func anEmptyPageIsWritten() throws {
    let bytes = try writer.bytes(samples.document([samples.page([]), samples.page([])]))
    #expect(bytes.starts(with: Array("%PDF-1.".utf8)))
  }

  @Test(arguments: [Size(width: 0, height: 5), Size(width: 20_000, height: 5)])
  func anUnusablePageSizeIsRefused(_ size: Size) throws {
    #expect(throws: CairoError.self) {
      try writer.bytes(samples.document([Page(size: size, items: [])]))
    }
  }

  @Test func pagesKeepTheirOwnSizes() throws {
    let bytes = try writer.bytes(try samples.everything())
    #expect(!bytes.isEmpty)
    guard ReadingTool.isInstalled("pdfinfo") else { return }
    let info = try ReadingTool.run(
      "pdfinfo", ["-f", "1", "-l", "2", try written(try samples.everything())])
    #expect(info.output.contains("595 x 842") && info.output.contains("842 x 595"))
  }
}
