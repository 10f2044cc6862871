import CPangoCairo
public import Drawing

/// Writes a page as a PNG picture on white.
public struct PNGWriter {
  private let measurer: PangoMeasurer

  /// The largest number of pixels of a picture.
  public static let largestCount = 100_000_000
  private static let largestSide = 32_767.0

  /// Creates a writer that sets text with the fonts of a measurer.
  public init(measurer: PangoMeasurer) { self.measurer = measurer }

  /// Returns the page as the bytes of a PNG.
  ///
  /// - Parameter scale: pixels per point: 1 gives 72, 2 gives 144 pixels to the inch.
  /// - Throws: ``CairoError``, with `tooLarge` for more than 100 million pixels.
  public func bytes(_ page: Page, scale: Double = 2) throws -> [UInt8] {
    try draw(page, scale: scale)
  }

  /// Returns the page as the bytes of a PNG that is so many pixels wide.
  ///
  /// - Throws: ``CairoError``, with `tooLarge` for more than 100 million pixels.
  public func bytes(_ page: Page, pixelWidth: Int) throws -> [UInt8] {
    try PageCheck(number: 1).check(page)
    return try draw(page, scale: Double(pixelWidth) / page.size.width)
  }

  /// Writes the page to a file, which appears whole or not at all.
  ///
  /// - Throws: ``CairoError``, with `cannotCreate` or `cannotWrite` when it is the file's fault.
  public func write(_ page: Page, scale: Double = 2, to path: String) throws {
    try FileReplacement.write(try draw(page, scale: scale), to: path)
  }

  /// Writes the page to a file as a picture that is so many pixels wide.
  ///
  /// - Throws: ``CairoError``, with `cannotCreate` or `cannotWrite` when it is the file's fault.
  public func write(_ page: Page, pixelWidth: Int, to path: String) throws {
    try FileReplacement.write(try bytes(page, pixelWidth: pixelWidth), to: path)
  }

  private func draw(_ page: Page, scale: Double) throws(CairoError) -> [UInt8] {
    let (width, height) = try pixels(of: page, scale: scale)
    let surface = try ImageSurface(width: width, height: height)
    let context = try CairoContext(surface: surface.pointer)
    cairo_set_source_rgb(context.pointer, 1, 1, 1)
    cairo_paint(context.pointer)
    cairo_scale(context.pointer, scale, scale)
    let painter = PagePainter(context: context, measurer: measurer, isTagged: false)
    try painter.draw(page.items)
    try painter.finish().check("drawing the picture")
    return try surface.png()
  }

  private func pixels(
    of page: Page, scale: Double
  ) throws(CairoError) -> (width: Int, height: Int) {
    try PageCheck(number: 1).check(page)
    guard scale.isFinite, scale > 0 else {
      throw CairoError(
        .invalidInput, "a picture with the scale \(scale)", remedy: "use a scale above 0")
    }
    let width = max(1, (page.size.width * scale).rounded())
    let height = max(1, (page.size.height * scale).rounded())
    guard width <= Self.largestSide, height <= Self.largestSide,
      width * height <= Double(Self.largestCount)
    else {
      throw CairoError(
        .tooLarge, "the picture would have \(number(width)) × \(number(height)) pixels",
        remedy: "use a smaller scale: at most 32767 a side and 100 million in all are drawn")
    }
    return (Int(width), Int(height))
  }
}
