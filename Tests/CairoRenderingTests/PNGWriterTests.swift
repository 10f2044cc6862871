import CairoRendering
import Drawing
import Testing

struct PNGWriterTests {
  let samples: Samples
  let writer: PNGWriter

  init() throws {
    samples = try Samples()
    writer = PNGWriter(measurer: samples.measurer)
  }

  /// Reads width and height from the header of a PNG.
  private func size(_ bytes: [UInt8]) -> [Int] {
    func number(at offset: Int) -> Int {
      bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    return [number(at: 16), number(at: 20)]
  }

  @Test(arguments: [
    (1.0, [595, 842]), (2.0, [1190, 1684]), (3.0, [1785, 2526]), (0.5, [298, 421]),
  ])
  func thePictureHasTheScaledSize(_ scale: Double, _ expected: [Int]) throws {
    let bytes = try writer.bytes(try samples.everything().pages[0], scale: scale)
    #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(size(bytes) == expected)
  }

  @Test func thePictureHasTheAskedWidth() throws {
    let bytes = try writer.bytes(samples.page([]), pixelWidth: 1000)
    #expect(size(bytes) == [1000, 1415])
  }

  @Test func twoRunsGiveEqualBytes() throws {
    let page = try samples.everything().pages[0]
    let first = try writer.bytes(page)
    #expect(try PNGWriter(measurer: try PangoMeasurer()).bytes(page) == first)
    #expect(try writer.bytes(samples.page([])) != first)
  }

  @Test func tooManyPixelsAreRefused() throws {
    let error = try #require(throws: CairoError.self) {
      try writer.bytes(samples.page([]), scale: 20)
    }
    #expect(error.code == .tooLarge && error.message.contains("11900 × 16840"))
    #expect(throws: CairoError.self) {
      try writer.bytes(Page(size: Size(width: 10_000, height: 1), items: []), scale: 4)
    }
    #expect(throws: CairoError.self) { try writer.bytes(samples.page([]), scale: 0) }
    #expect(throws: CairoError.self) { try writer.bytes(samples.page([]), pixelWidth: -4) }
  }

  @Test func aPageIsWrittenToAFile() throws {
    let folder = try ScratchFolder()
    try writer.write(samples.page([]), scale: 1, to: folder.path + "/page.png")
    #expect(folder.names == ["page.png"])
  }
}
