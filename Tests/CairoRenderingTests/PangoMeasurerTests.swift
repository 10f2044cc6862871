import CairoRendering
import Drawing
import TestSupport
import Testing

struct PangoMeasurerTests {
  let measurer: PangoMeasurer

  init() throws { measurer = try PangoMeasurer() }

  @Test func widthGrowsWithTheSize() throws {
    let small = try measurer.measure("Delivered", style: TextStyle(size: 10))
    let large = try measurer.measure("Delivered", style: TextStyle(size: 20))
    #expect(small.width > 30 && small.width < 60)
    #expect(abs(large.width - 2 * small.width) < 0.01)
    #expect(small.ascent > small.descent && small.descent > 0)
  }

  @Test func tabularFiguresAreEquallyWide() throws {
    let style = TextStyle(size: 9, tabularFigures: true)
    let widths = try (0...9).map { try measurer.measure("\($0)", style: style).width }
    #expect(Set(widths).count == 1)
    let plain = TextStyle(size: 9)
    #expect(
      try measurer.measure("1", style: plain).width < measurer.measure("0", style: plain).width)
  }

  @Test func trackingAddsItsLengthForEachLetter() throws {
    let plain = try measurer.measure("ABCD", style: TextStyle(size: 10))
    let tracked = try measurer.measure("ABCD", style: TextStyle(size: 10, tracking: 2))
    // The last letter may or may not be followed by space.
    #expect(tracked.width - plain.width > 5.9 && tracked.width - plain.width < 8.2)
  }

  @Test func boldIsWiderThanRegular() throws {
    let widths = try [TextStyle.Weight.regular, .medium, .semibold, .bold].map {
      try measurer.measure("Weekly briefing", style: TextStyle(size: 10, weight: $0)).width
    }
    #expect(widths == widths.sorted() && Set(widths).count == 4)
  }

  @Test func aMeasurementIsRepeatable() throws {
    let style = TextStyle(size: 7.5)
    let first = try measurer.measure("contract", style: style)
    for other in ["order", "İzmir", "contract"] { _ = try measurer.measure(other, style: style) }
    #expect(try measurer.measure("contract", style: style) == first)
    #expect(try PangoMeasurer().measure("contract", style: style) == first)
  }

  @Test func theEmptyLineHasHeightAndNoWidth() throws {
    let metrics = try measurer.measure("", style: TextStyle(size: 10))
    #expect(metrics.width == 0)
    #expect(metrics.height > 10)
  }

  @Test func aLineBreakIsASpace() throws {
    let style = TextStyle(size: 10)
    #expect(try measurer.measure("a\nb", style: style) == measurer.measure("a b", style: style))
  }

  @Test(arguments: [
    "İstanbul’da ğüşçöı", "Привет", "Αθήνα", "مرحبا بالعالم", "שלום", "Łódź — €3.4 bn",
    "“ﬁ” × ≈ → ≥",
  ])
  func writesTheScriptsOfTheNews(_ text: String) throws {
    #expect(try measurer.measure(text, style: TextStyle(size: 9)).width > 10)
  }

  @Test func chineseIsDrawnOrNamesItsPackage() throws {
    do {
      #expect(try measurer.measure("中国", style: TextStyle(size: 10)).width >= 19)
    } catch let error as CairoError {
      #expect(error.code == .missingGlyph && error.remedy.contains("fonts-noto-cjk"))
    }
  }

  @Test func aMissingGlyphNamesTheCharacterAndTheRemedy() throws {
    let error = try #require(throws: CairoError.self) {
      try measurer.measure("x\u{10FFFD}y", style: TextStyle(size: 9))
    }
    #expect(error.code == .missingGlyph)
    #expect(error.message.contains("U+10FFFD"))
    #expect(error.remedy.contains("fonts-noto-core"))
  }

  @Test func aMissingGlyphCanBeReplacedAndIsListed() throws {
    let style = TextStyle(size: 9)
    let replacing = try PangoMeasurer(missingGlyphs: .replace)
    let metrics = try replacing.measure("x\u{10FFFD}y\u{10FFFC}\u{10FFFD}", style: style)
    #expect(metrics == (try measurer.measure("x□y□□", style: style)))
    #expect(replacing.replacedCharacters == ["\u{10FFFD}", "\u{10FFFC}"])
    let run = TextRun(
      text: "\u{10FFFD}", style: style, origin: Point(x: 9, y: 9), metrics: metrics)
    let page = Page(size: Size(width: 99, height: 99), items: [.text(run)])
    #expect(throws: CairoError.self) { try PNGWriter(measurer: measurer).bytes(page) }
    #expect(try !PNGWriter(measurer: replacing).bytes(page).isEmpty)
  }

  @Test func uncoveredCharactersAreListedOnceInOrder() throws {
    let found = try measurer.uncoveredCharacters(
      in: "a\u{10FFFD}b\u{10FFFC}\u{10FFFD}", style: TextStyle(size: 9))
    #expect(found == ["\u{10FFFD}", "\u{10FFFC}"])
    #expect(try measurer.uncoveredCharacters(in: "abc", style: TextStyle(size: 9)).isEmpty)
  }

  @Test func aMissingFamilyIsNotReplaced() throws {
    let error = try #require(throws: CairoError.self) {
      try measurer.measure("a", style: TextStyle(family: "No Such Family", size: 9))
    }
    #expect(error.code == .missingFont)
    #expect(error.message.contains("No Such Family"))
  }

  @Test func aMissingFamilyOfAPackageNamesThePackage() throws {
    let empty = FontSources(folders: [], cacheFolder: try ScratchFolder().path)
    let error = try #require(throws: CairoError.self) {
      try PangoMeasurer(fonts: empty).measure("a", style: TextStyle(size: 9))
    }
    #expect(error.code == .missingFont)
    #expect(error.remedy.contains("fonts-inter"))
  }

  @Test(arguments: [Double.nan, .infinity, 0, -3, 5000])
  func anUnusableSizeIsRefused(_ size: Double) throws {
    let error = try #require(throws: CairoError.self) {
      try measurer.measure("a", style: TextStyle(size: size))
    }
    #expect(error.code == .invalidInput)
  }

  @Test func tasksMeasureInParallelWithTheirOwnMeasurers() async throws {
    let expected = try measurer.measure("parallel", style: TextStyle(size: 9))
    let all = try await withThrowingTaskGroup(of: TextMetrics.self) { group in
      for _ in 0..<8 {
        group.addTask { try PangoMeasurer().measure("parallel", style: TextStyle(size: 9)) }
      }
      return try await group.reduce(into: [TextMetrics]()) { $0.append($1) }
    }
    #expect(all == Array(repeating: expected, count: 8))
  }

  @Test func theEnvironmentNamesMoreFolders() {
    let values = [
      "DEALLINE_FONTS": "/first:/second", "XDG_CACHE_HOME": "/cache", "HOME": "/home/x",
    ]
    let sources = FontSources.standard { values[$0] }
    #expect(sources.extraFolders == ["/first", "/second"])
    #expect(sources.cacheFolder == "/cache/dealline/fontconfig")
  }
}
