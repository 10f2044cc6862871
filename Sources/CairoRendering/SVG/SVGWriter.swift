public import Drawing

/// Writes a page as SVG with live text, so that it can be searched, edited and read aloud.
///
/// The text is set with the reader's fonts: Inter where it is installed.
public struct SVGWriter {
  /// Creates a writer.
  public init() {}

  /// Returns the page as SVG; equal pages give equal text.
  ///
  /// - Parameters:
  ///   - title: the title, which readers show on hover and screen readers speak.
  ///   - description: a longer text for those who cannot see the picture; empty for none.
  /// - Throws: ``CairoError`` with the code `invalidInput` for a number that is not finite.
  public func text(_ page: Page, title: String, description: String = "") throws -> String {
    try PageCheck(number: 1).check(page)
    var markup = SVGMarkup(size: page.size)
    markup.add(page, title: title, description: description)
    return markup.out
  }

  /// Writes the page to a file, which appears whole or not at all.
  ///
  /// - Throws: ``CairoError``, with `cannotCreate` or `cannotWrite` when it is the file's fault.
  public func write(
    _ page: Page, title: String, description: String = "", to path: String
  ) throws {
    let text = try text(page, title: title, description: description)
    try FileReplacement.write(Array(text.utf8), to: path)
  }
}
