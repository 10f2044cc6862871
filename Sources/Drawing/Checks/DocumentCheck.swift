/// What is checked of a document before anything is drawn.
package struct DocumentCheck {
  private var destinations: Set<String> = []
  private var targets: [String: Int] = [:]

  /// The largest number of pages.
  package static let largestCount = 5_000

  /// Throws when the document has no page, a page of an unusable size, a link to nowhere, a
  /// destination twice, or a date that is not ISO 8601 in UTC.
  package static func check(_ document: PageDocument) throws(PageProblem) {
    guard !document.pages.isEmpty else {
      throw PageProblem(.invalidInput, "the document has no pages")
    }
    guard document.pages.count <= largestCount else {
      throw PageProblem(
        .tooLarge, "the document has \(document.pages.count) pages",
        remedy: "split it: at most \(largestCount) pages are written")
    }
    guard isUTC(document.created) else {
      throw PageProblem(
        .invalidInput, "the creation date \"\(document.created.prefix(40))\" is not understood",
        remedy: "write it as 2016-11-27T00:00:00Z")
    }
    var check = DocumentCheck()
    for (index, page) in document.pages.enumerated() {
      try PageCheck(number: index + 1).check(page)
      try check.visit(page.items, page: index + 1)
    }
    let dangling = check.targets.filter { !check.destinations.contains($0.key) }
    if let (name, page) = dangling.min(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      throw PageProblem(
        .invalidInput, "page \(page) has a link to \"\(name)\", which is nowhere in the document")
    }
  }

  private mutating func visit(_ items: [PageItem], page: Int) throws(PageProblem) {
    for item in items {
      switch item {
      case .group(let group):
        if let name = group.destination, !destinations.insert(name).inserted {
          throw PageProblem(
            .invalidInput, "page \(page) has the destination \"\(name)\" a second time")
        }
        try visit(group.items, page: page)
      case .link(let link):
        if case .destination(let name) = link.target {
          targets[name] = min(targets[name] ?? page, page)
        }
        try visit(link.items, page: page)
      case .path, .text: break
      }
    }
  }

  /// Returns whether a text has the form `2016-11-27T00:00:00Z`.
  private static func isUTC(_ text: String) -> Bool {
    let pattern = Array("0000-00-00T00:00:00Z".utf8)
    let bytes = Array(text.utf8)
    return bytes.count == pattern.count
      && zip(bytes, pattern).allSatisfy { byte, sample in
        sample == 0x30 ? (0x30...0x39).contains(byte) : byte == sample
      }
  }
}
