import CPangoCairo
public import Drawing

/// Writes a page as a PNG picture, on its paper or without a ground.
public struct PNGWriter {
  private let measurer: PangoMeasurer
  private let software: String

  /// The largest number of pixels of a picture.
  public static let largestCount = 100_000_000
  private static let largestSide = 32_767.0

  /// What a picture stands on.
  public enum Ground: Hashable, Sendable {
    /// The page's paper.
    case paper
    /// Nothing: the picture is laid over something else.
    case transparent
  }

  /// Creates a writer that sets text with the fonts of a measurer.
  ///
  /// - Parameter software: the program that the file names as its maker.
  public init(measurer: PangoMeasurer, software: String = "Dealline") {
    self.measurer = measurer
    self.software = software
  }

  /// Returns the page as the bytes of a PNG; equal pages give equal bytes.
  ///
  /// The file carries the page's alternative text.
  ///
  /// - Parameters:
  ///   - scale: pixels per point: 1 gives 72, 2 gives 144 pixels to the inch.
  ///   - title: the title that the file carries; empty for none.
  /// - Throws: ``CairoError``, with `tooLarge` for more than 100 million pixels.
  public func bytes(
    _ page: Page, scale: Double = 2, ground: Ground = .paper, title: String = ""
  ) throws -> [UInt8] {
    try draw(page, scale: scale, ground: ground, title: title)
  }

  /// Returns the page as the bytes of a PNG that is so many pixels wide.
  ///
  /// - Throws: ``CairoError``, with `tooLarge` for more than 100 million pixels.
  public func bytes(
    _ page: Page, pixelWidth: Int, ground: Ground = .paper, title: String = ""
  ) throws -> [UInt8] {
    try CairoError.check(page)
    return try draw(
      page, scale: Double(pixelWidth) / page.size.width, ground: ground, title: title)
  }

  /// Writes the page to a file, which appears whole or not at all.
  ///
  /// - Throws: ``CairoError``, with `cannotCreate` or `cannotWrite` when it is the file's fault.
  public func write(_ page: Page, scale: Double = 2, to path: String) throws {
    try FileReplacement.write(try bytes(page, scale: scale), to: path)
  }

  /// Writes the page to a file as a picture that is so many pixels wide.
  ///
  /// - Throws: ``CairoError``, with `cannotCreate` or `cannotWrite` when it is the file's fault.
  public func write(_ page: Page, pixelWidth: Int, to path: String) throws {
    try FileReplacement.write(try bytes(page, pixelWidth: pixelWidth), to: path)
  }

  private func draw(
    _ page: Page, scale: Double, ground: Ground, title: String
  ) throws(CairoError) -> [UInt8] {
    let (width, height) = try pixels(of: page, scale: scale)
    let surface = try ImageSurface(
      width: width, height: height, hasAlpha: ground == .transparent)
    let context = try CairoContext(surface: surface.pointer)
    if ground == .paper {
      let paper = page.paper ?? Colour(0xFFFFFF)
      cairo_set_source_rgb(context.pointer, paper.red, paper.green, paper.blue)
      cairo_paint(context.pointer)
    }
    cairo_scale(context.pointer, scale, scale)
    let painter = PagePainter(context: context, measurer: measurer, isTagged: false)
    try painter.draw(page.items)
    try painter.finish().check("drawing the picture")
    let encoding = PNGEncoding(
      resolution: UInt32(min(scale * 72 / 0.0254, 1e9).rounded()), title: title,
      description: page.alternative, software: software)
    return try surface.withPixels { rows throws(CairoError) in try encoding.bytes(of: rows) }
  }

  private func pixels(
    of page: Page, scale: Double
  ) throws(CairoError) -> (width: Int, height: Int) {
    try CairoError.check(page)
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
