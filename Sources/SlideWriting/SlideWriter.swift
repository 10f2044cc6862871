public import Drawing

/// Writes pages as the slides of a presentation (PPTX), with shapes and text that can be edited.
///
/// Every mark is a shape, every line of text a text box, groups keep the names of what they show,
/// and nothing is a picture. The same document makes the same bytes.
public struct SlideWriter {
  private let theme: SlideTheme
  private let creator: String

  /// Creates a writer.
  ///
  /// - Parameter creator: the program that the file names as its maker.
  public init(theme: SlideTheme = SlideTheme(), creator: String = "Dealline") {
    self.theme = theme
    self.creator = creator
  }

  /// Returns the document as the bytes of a presentation, one slide a page.
  ///
  /// - Parameter notes: what the notes below each slide say, by page; without it, what the page says
  ///   in its own notes and the alternatives of its figures.
  /// - Throws: ``SlideError``.
  public func bytes(_ document: PageDocument, notes: [String]? = nil) throws -> [UInt8] {
    try check(document)
    let deck = Deck(
      document: document, theme: theme, creator: creator,
      notes: document.pages.enumerated().map { index, page in
        notes.flatMap { $0.indices.contains(index) ? $0[index] : nil } ?? page.spokenNotes
      })
    return try ZipArchive.bytes(deck.parts())
  }

  /// The sides that presentations allow, in points: 1 to 56 inches.
  private static let sides = 72.0...4032

  private func check(_ document: PageDocument) throws(SlideError) {
    do {
      try DocumentCheck.check(document)
    } catch {
      throw SlideError(
        error.kind == .tooLarge ? .tooLarge : .invalidInput, error.message, remedy: error.remedy)
    }
    for (index, page) in document.pages.enumerated() {
      guard Self.sides.contains(page.size.width), Self.sides.contains(page.size.height) else {
        throw SlideError(
          .tooLarge,
          "page \(index + 1) is \(number(page.size.width)) × \(number(page.size.height)) pt",
          remedy: "a side of a slide has 72 to 4032 pt")
      }
    }
  }
}

extension Page {
  /// What the page says below its figures, and what those show.
  var spokenNotes: String {
    let words = items.flatMap(\.noteWords).joined(separator: "\n")
    return [alternative, words].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}

extension PageItem {
  /// The lines of notes in the item.
  fileprivate var noteWords: [String] {
    guard case .group(let group) = self else { return [] }
    guard group.role == .note else { return group.items.flatMap(\.noteWords) }
    return TextBlock(group.items).map { [$0.words] } ?? group.items.flatMap(\.words)
  }

  private var words: [String] {
    switch self {
    case .text(let run): [run.text]
    case .group(let group): group.items.flatMap(\.words)
    case .link(let link): link.items.flatMap(\.words)
    case .path: []
    }
  }
}
