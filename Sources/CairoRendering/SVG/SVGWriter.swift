public import Drawing

/// Writes a page as SVG with live text, so that it can be searched, edited and read aloud.
///
/// The text is set with the reader's fonts: Inter where it is installed. Nothing outside of the file
/// is referred to, and identifiers depend on the page only.
public struct SVGWriter {
  /// What every identifier begins with; several pictures in one document need different ones.
  public var prefix: String
  /// The language after BCP 47.
  public var language: String
  /// A Boolean value that says whether the page's paper is drawn; else the picture has no ground.
  public var hasPaper: Bool

  /// Creates a writer.
  public init(prefix: String = "", language: String = "en", hasPaper: Bool = true) {
    self.prefix = prefix
    self.language = language
    self.hasPaper = hasPaper
  }

  /// Returns the page as SVG; equal pages give equal text.
  ///
  /// - Parameters:
  ///   - title: the title, which readers show on hover and screen readers speak.
  ///   - description: a longer text for those who cannot see the picture; `nil` takes the page's
  ///     alternative text.
  /// - Throws: ``CairoError`` with the code `invalidInput` for a number that is not finite.
  public func text(_ page: Page, title: String, description: String? = nil) throws -> String {
    try CairoError.check(page)
    var markup = SVGMarkup(prefix: prefix.isEmpty ? "" : SVGNames.word(prefix) + "-")
    markup.add(
      page, title: title, description: description ?? page.alternative, language: language,
      hasPaper: hasPaper)
    return markup.out
  }

  /// Writes the page to a file, which appears whole or not at all.
  ///
  /// - Throws: ``CairoError``, with `cannotCreate` or `cannotWrite` when it is the file's fault.
  public func write(
    _ page: Page, title: String, description: String? = nil, to path: String
  ) throws {
    let text = try text(page, title: title, description: description)
    try FileReplacement.write(Array(text.utf8), to: path)
  }
}
