import CPNG
import Drawing
import TestSupport
import Testing

@testable import CairoRendering

struct PNGWriterTests {
  let samples: Samples
  let writer: PNGWriter

  init() throws {
    samples = try Samples()
    writer = PNGWriter(measurer: samples.measurer, software: "Dealline 0.0")
  }

  private func square(_ colour: Colour, paper: Colour? = nil, alternative: String? = nil) -> Page {
    let path = Path.rectangle(
      Rect(x: 2, y: 2, width: 4, height: 4), fill: .solid(colour))
    return Page(
      size: Size(width: 10, height: 8),
      items: [.group(Group(items: [.path(path)], role: .figure, alternative: alternative))],
      paper: paper)
  }

  @Test(arguments: [
    (1.0, [595, 842]), (2.0, [1190, 1684]), (3.0, [1785, 2526]), (0.5, [298, 421]),
  ])
  func thePictureHasTheScaledSize(_ scale: Double, _ expected: [Int]) throws {
    let picture = try DecodedPNG(writer.bytes(try samples.everything().pages[0], scale: scale))
    #expect([picture.width, picture.height] == expected)
  }

  @Test func thePictureHasTheAskedWidth() throws {
    let picture = try DecodedPNG(writer.bytes(samples.page([]), pixelWidth: 1000))
    #expect([picture.width, picture.height] == [1000, 1415])
  }

  @Test func thePixelsHaveTheirColours() throws {
    let page = square(Colour(0xCC3311), paper: Colour(0x101820))
    let picture = try DecodedPNG(writer.bytes(page, scale: 2))
    #expect(picture.pixel(0, 0) == [0x10, 0x18, 0x20, 255])
    #expect(picture.pixel(4, 4) == [0xCC, 0x33, 0x11, 255])
    #expect(picture.pixel(11, 11) == [0xCC, 0x33, 0x11, 255])
    #expect(picture.pixel(12, 12) == [0x10, 0x18, 0x20, 255])
    #expect(try DecodedPNG(writer.bytes(square(Colour(0)))).pixel(0, 0) == [255, 255, 255, 255])
  }

  @Test func withoutAGroundThePaperIsNotDrawn() throws {
    let page = square(Colour(0x336699, alpha: 0.6), paper: Colour(0x101820))
    let picture = try DecodedPNG(writer.bytes(page, scale: 1, ground: .transparent))
    #expect(picture.pixel(0, 0) == [0, 0, 0, 0])
    // 0.6 of 255 is 153; of the colour, multiplied by it and divided again, a step may be lost.
    #expect(picture.pixel(3, 3)[3] == 153)
    for (part, expected) in zip(picture.pixel(3, 3), [0x33, 0x66, 0x99]) {
      #expect(abs(Int(part) - expected) <= 1)
    }
    #expect(picture.chunks.first?.content[9] == 6)
    #expect(try DecodedPNG(writer.bytes(page)).chunks.first?.content[9] == 2)
  }

  @Test func theFileSaysWhatThePictureIs() throws {
    let page = square(Colour(0), alternative: "Bars: Türkiye 3, Ελλάς 2\0.")
    let picture = try DecodedPNG(writer.bytes(page, scale: 1, title: "Who buys"))
    #expect(picture.text("Title") == "Who buys")
    #expect(picture.text("Description") == "Bars: Türkiye 3, Ελλάς 2.")
    #expect(picture.text("Software") == "Dealline 0.0")
    // 72 pixels to the inch are 2834.6 to the metre.
    let resolution = picture.chunks.first { $0.name == "pHYs" }
    #expect(resolution?.content == [0, 0, 0x0B, 0x13, 0, 0, 0x0B, 0x13, 1])
    #expect(!picture.chunks.contains { $0.name == "tIME" })
    #expect(try DecodedPNG(writer.bytes(square(Colour(0)))).text("Description") == nil)
  }

  @Test func twoRunsGiveEqualBytes() throws {
    let page = try samples.everything().pages[0]
    let first = try writer.bytes(page)
    let other = PNGWriter(measurer: try PangoMeasurer(), software: "Dealline 0.0")
    #expect(try other.bytes(page) == first)
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

  @Test func aTinyPageAtAHugeScaleIsDrawn() throws {
    let page = Page(size: Size(width: 0.001, height: 0.001), items: [])
    #expect(try DecodedPNG(writer.bytes(page, scale: 1e6)).width == 1000)
  }

  @Test func anErrorOfTheLibraryIsThrown() throws {
    let pixel: [UInt8] = [0, 0, 0, 0]
    let encoding = PNGEncoding(resolution: 2835, title: "", description: "", software: "")
    pixel.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      let rows = PixelRows(start: start, stride: 4, width: 0, height: 1, hasAlpha: false)
      let error = #expect(throws: CairoError.self) { try encoding.bytes(of: rows) }
      #expect(error?.message.contains("libpng") == true)
    }
  }

  @Test func opacityIsDividedOutToTheNearestStep() {
    for alpha in [1, 2, 3, 100, 128, 254, 255] {
      for part in 0...alpha {
        let pixel = UInt32(alpha) << 24 | UInt32(part) << 16 | UInt32(part) << 8
        var out: [UInt8] = [9, 9, 9, 9]
        withUnsafeBytes(of: pixel) { raw in
          guard let start = raw.bindMemory(to: UInt8.self).baseAddress else { return }
          PixelRows(start: start, stride: 4, width: 1, height: 1, hasAlpha: true)
            .copyRow(0, to: &out)
        }
        let expected = UInt8((Double(part) * 255 / Double(alpha)).rounded())
        #expect(out == [expected, expected, 0, UInt8(alpha)], "\(part) of \(alpha)")
      }
    }
  }

  @Test func aPageIsWrittenToAFile() throws {
    let folder = try ScratchFolder()
    try writer.write(samples.page([]), scale: 1, to: folder.path + "/page.png")
    #expect(folder.names == ["page.png"])
  }
}
