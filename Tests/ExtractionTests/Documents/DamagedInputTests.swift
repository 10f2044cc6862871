import Facts
import Testing

@testable import Extraction

/// A small generator of numbers, so that runs repeat.
private struct Steps {
  var state: UInt64
  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}

@Suite struct DamagedInputTests {
  private static let text =
    "ANKARA, 18 November 2016 (Wire) — Turkey may pay up to $3.4 billion, or €3bn–€4bn, by the end of 2017. “Talks go on,” he said last Tuesday. \u{202E}مرحبا שלום\u{202C} 5 to 6 billion kroner (NOK 5.5 bn) every year since the 1990s."

  /// Every mention must lie within the text and quote it.
  private func check(_ input: DocumentInput) throws {
    let findings = try Extractor().findings(of: input)
    let bytes = Array(findings.document.text.utf8)
    for mention in findings.mentions {
      let span = mention.span
      #expect(span.start >= 0 && span.start < span.end && span.end <= bytes.count)
      #expect(String(decoding: bytes[span.start..<span.end], as: UTF8.self) == span.text)
    }
  }

  @Test func survivesEveryTruncation() throws {
    let bytes = Array(Self.text.utf8)
    for count in 0...bytes.count {
      try check(DocumentInput(id: "a.txt", content: .bytes(Array(bytes[..<count]))))
    }
  }

  @Test(arguments: 1...60)
  func survivesChangedBytes(_ seed: Int) throws {
    var steps = Steps(state: UInt64(seed))
    var bytes = Array(Self.text.utf8)
    for _ in 0..<8 { bytes[steps.next(below: bytes.count)] = UInt8(steps.next(below: 256)) }
    try check(DocumentInput(id: seed % 2 == 0 ? "a.txt" : "a.html", content: .bytes(bytes)))
  }

  @Test(arguments: [
    "<", "<p", "<p>&", "<p>&#x110000;&#0;", "<!--", "<script>", "</p></p></p>", "<p>\u{0}</p>",
    "<table><tr><td>", "<a href='", "<svg><p>x", "<p><p><p>", "<html><body></html>text",
    "<meta content='2016' name='date'>", "<script type='application/ld+json'>{\"a\":[[[[",
  ])
  func survivesBrokenPages(_ html: String) throws {
    try check(DocumentInput(id: "a.html", content: .html(html)))
  }

  @Test(arguments: [
    "$", "$$", "US$", "$-", "between $ and $", "up to", "up to up to up to", "a a a billion",
    "the the the end of the end of the end of", "last last last", "in in in 2016 2016", "1 1 1 1 1",
    "0000-00-00", "31 31 31 November", "every every", "-----", "''''", "((((", "\u{301}\u{301}",
    "half a half a half", "from to from to", "$1-2-3-4 b", "the 99999999999999999999th",
    "1/0 billion dollars",
  ])
  func survivesFragments(_ text: String) throws {
    try check(DocumentInput(id: "a", content: .text(text)))
  }

  @Test func survivesLongRunsInLinearTime() throws {
    let long = String(repeating: "up to between $1 and ", count: 20_000)
    try check(DocumentInput(id: "a", content: .text(long), published: "2016-11-21"))
    let years = String(repeating: "early late the end of the 18 November and ", count: 10_000)
    try check(DocumentInput(id: "a", content: .text(years), published: "2016-11-21"))
  }
}
