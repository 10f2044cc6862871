import CZlib

/// Packs bytes as PDF's FlateDecode wants them.
enum Deflate {
  /// The corresponding C function is `compress2`, at zlib's usual level.
  static func packed(_ bytes: [UInt8]) throws(CairoError) -> [UInt8] {
    var count = compressBound(UInt(bytes.count))
    var out = [UInt8](repeating: 0, count: Int(count))
    guard compress2(&out, &count, bytes, UInt(bytes.count), 6) == Z_OK else {
      throw CairoError(.drawing, "zlib has no memory for a PDF")
    }
    out.removeLast(out.count - Int(count))
    return out
  }
}
