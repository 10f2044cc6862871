/// The rows of a picture as cairo keeps them: 32 bits a pixel, the colours already multiplied by
/// the opacity.
struct PixelRows {
  let start: UnsafePointer<UInt8>
  /// From row to row, in bytes.
  let stride: Int
  let width: Int
  let height: Int
  let hasAlpha: Bool

  init(
    start: UnsafePointer<UInt8>, stride: Int, width: Int, height: Int, hasAlpha: Bool
  ) {
    self.start = start
    self.stride = stride
    self.width = width
    self.height = height
    self.hasAlpha = hasAlpha
  }

  /// The bytes of a row as PNG wants them.
  var bytesPerRow: Int { width * (hasAlpha ? 4 : 3) }

  /// Writes a row as red, green, blue and, with alpha, opacity, each not multiplied by it.
  func copyRow(_ row: Int, to bytes: UnsafeMutablePointer<UInt8>) {
    start.advanced(by: row * stride).withMemoryRebound(to: UInt32.self, capacity: width) { pixels in
      hasAlpha ? copyDivided(pixels, to: bytes) : copyOpaque(pixels, to: bytes)
    }
  }

  private func copyOpaque(_ pixels: UnsafePointer<UInt32>, to bytes: UnsafeMutablePointer<UInt8>) {
    var out = bytes
    for index in 0..<width {
      let pixel = pixels[index]
      out[0] = UInt8(truncatingIfNeeded: pixel >> 16)
      out[1] = UInt8(truncatingIfNeeded: pixel >> 8)
      out[2] = UInt8(truncatingIfNeeded: pixel)
      out += 3
    }
  }

  private func copyDivided(_ pixels: UnsafePointer<UInt32>, to bytes: UnsafeMutablePointer<UInt8>) {
    var out = bytes
    for index in 0..<width {
      let pixel = pixels[index]
      let alpha = pixel >> 24
      // Half of the divisor is added, so that the quotient is rounded to the nearest.
      func divided(_ shift: UInt32) -> UInt8 {
        guard alpha > 0 else { return 0 }
        let product = (pixel >> shift & 255) * 255
        return UInt8(truncatingIfNeeded: min(255, (product + alpha / 2) / alpha))
      }
      out[0] = divided(16)
      out[1] = divided(8)
      out[2] = divided(0)
      out[3] = UInt8(truncatingIfNeeded: alpha)
      out += 4
    }
  }
}
