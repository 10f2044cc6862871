import CPNG
import Testing

/// A PNG as another reader sees it: its chunks, and its pixels as libpng's own reader gives them.
struct DecodedPNG {
  let width: Int
  let height: Int
  /// Red, green, blue and opacity of each pixel, row by row.
  let pixels: [UInt8]
  /// The chunks in order, without their lengths and sums.
  let chunks: [(name: String, content: [UInt8])]

  init(_ bytes: [UInt8]) throws {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    let isBegun = bytes.withUnsafeBytes {
      png_image_begin_read_from_memory(&image, $0.baseAddress, $0.count)
    }
    try #require(isBegun != 0)
    image.format = UInt32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA)
    width = Int(image.width)
    height = Int(image.height)
    var pixels = [UInt8](repeating: 0, count: width * height * 4)
    try #require(png_image_finish_read(&image, nil, &pixels, Int32(width * 4), nil) != 0)
    self.pixels = pixels
    var chunks: [(String, [UInt8])] = []
    var place = 8
    while place + 12 <= bytes.count {
      let count = bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
      let name = String(decoding: bytes[place + 4..<place + 8], as: UTF8.self)
      chunks.append((name, Array(bytes[place + 8..<place + 8 + count])))
      place += 12 + count
    }
    self.chunks = chunks
  }

  /// Returns red, green, blue and opacity of a pixel.
  func pixel(_ x: Int, _ y: Int) -> [UInt8] {
    Array(pixels[(y * width + x) * 4..<(y * width + x) * 4 + 4])
  }

  /// The words of a chunk of international text; `nil` when there is none of the keyword.
  func text(_ keyword: String) -> String? {
    for chunk in chunks where chunk.name == "iTXt" {
      // The keyword, a null, two bytes for the packing, two empty names with their nulls.
      let head = Array(keyword.utf8) + [0, 0, 0, 0, 0]
      if chunk.content.starts(with: head) {
        return String(decoding: chunk.content.dropFirst(head.count), as: UTF8.self)
      }
    }
    return nil
  }
}
