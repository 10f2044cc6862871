import Facts
import Testing

@testable import Extraction

private func read(_ text: String, id: String) -> (document: Document, diagnostics: [Diagnostic]) {
  DocumentReader.read(DocumentInput(id: id, content: .bytes(Array(text.utf8))))
}

@Suite struct DocumentReaderTests {
  @Test func readsAHeaderBlock() {
    let (document, _) = read(
      """
      SOURCE: Northern Ledger
      DATE: 2016-11-18
      URL: https://ledger.example/a

      Oslo buys aircraft

      Norway buys five aircraft. They are due in 2022.
      """, id: "a.txt")
    #expect(document.publisher == "Northern Ledger")
    #expect(document.published == PartialDate(iso: "2016-11-18"))
    #expect(document.publishedFrom == .metadata)
    #expect(document.url == "https://ledger.example/a")
    #expect(document.title == "Oslo buys aircraft")
    #expect(document.text.hasPrefix("Oslo buys aircraft\n\nNorway buys five aircraft."))
  }

  @Test func takesUnknownAsNoValue() {
    let (document, _) = read(
      "SOURCE: unknown\nDATE: unknown\n\nA title\n\nA sentence.", id: "a.txt")
    #expect(document.publisher == nil)
    #expect(document.published == nil)
    #expect(document.publishedFrom == nil)
  }

  @Test func leavesASentenceWithAColonInTheText() {
    let (document, _) = read("He said: nothing is signed.\n\nMore follows.", id: "a.txt")
    #expect(document.text == "He said: nothing is signed.\n\nMore follows.")
    #expect(document.title == nil)
  }

  @Test(
    arguments: [
      ("ANKARA, 18 November 2016 (Strait Wire) — Talks go on.", "2016-11-18", "Strait Wire"),
      ("NEW DELHI, Oct. 15, 2016 (Plain Press) - Talks go on.", "2016-10-15", "Plain Press"),
      ("WARSAW, 8 October 2016 – Talks go on.", "2016-10-08", nil),
      ("RIYADH (Gulf Paper) - Talks go on.", nil, "Gulf Paper"),
    ] as [(String, String?, String?)])
  func readsADateline(_ text: String, _ published: String?, _ publisher: String?) {
    let (document, _) = read("Talks go on\n\n" + text, id: "a.txt")
    #expect(document.published?.iso == published)
    #expect(document.publishedFrom == (published == nil ? nil : .dateline))
    #expect(document.publisher == publisher)
  }

  @Test func takesTheGivenDateBeforeAllOthers() {
    let text = "DATE: 2016-01-01\n\nOSLO, 18 November 2016 (Wire) — Talks go on."
    let (document, _) = DocumentReader.read(
      DocumentInput(id: "a", content: .text(text), published: "2016-11-20", publisher: "Given"))
    #expect(document.published == PartialDate(iso: "2016-11-20"))
    #expect(document.publishedFrom == .given)
    #expect(document.publisher == "Given")
  }

  @Test func saysThatAGivenDateIsNone() {
    let (document, diagnostics) = DocumentReader.read(
      DocumentInput(id: "a", content: .text("Talks go on."), published: "someday"))
    #expect(document.published == nil)
    #expect(diagnostics.map(\.id) == ["document.published-unreadable"])
  }

  @Test func readsFrontMatterAndRemovesMarks() {
    let (document, _) = read(
      """
      ---
      title: "Athens: the price"
      publisher: Aegean Gazette
      published: 2017-10-23
      author: 'Lena O''Hara'
      ---

      # Athens: the price

      **Greece** expects to pay [1.1 billion euros](https://a.example) for *F-16* jets.

      > "We agreed," he said.

      - One item
      - A second_item here

      ![A picture](x.png)
      ## A heading
      The price \\* is final.
      """, id: "a.md")
    #expect(document.title == "Athens: the price")
    #expect(document.publisher == "Aegean Gazette")
    #expect(document.published == PartialDate(iso: "2017-10-23"))
    #expect(document.author == "Lena O'Hara")
    #expect(
      document.text == """
        Greece expects to pay 1.1 billion euros for F-16 jets.

        "We agreed," he said.

        One item

        A second_item here

        A heading

        The price * is final.
        """)
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x41, 0x62, 0x2E], "Ab."),
      ([0xFF, 0xFE, 0x41, 0x00, 0xE9, 0x00], "Aé"),
      ([0xFE, 0xFF, 0x00, 0x41, 0x00, 0xE9], "Aé"),
      ([0x41, 0x00, 0x62, 0x00, 0x63, 0x00, 0x64, 0x00], "Abcd"),
      ([0x63, 0x61, 0x66, 0xE9, 0x20, 0x80, 0x35], "café €5"),
      ([0x65, 0xCC, 0x81], "é"),
      ([0x41, 0x0D, 0x0A, 0x42], "A\nB"),
    ] as [([UInt8], String)])
  func decodesBytes(_ bytes: [UInt8], _ text: String) {
    let (document, diagnostics) = DocumentReader.read(
      DocumentInput(id: "a.txt", content: .bytes(bytes)))
    #expect(Array(document.text.utf8) == Array(text.utf8))
    #expect(diagnostics.isEmpty)
  }

  @Test func namesBinaryBytes() {
    let bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x00, 0x01, 0x02, 0xFF]
    let (document, diagnostics) = DocumentReader.read(
      DocumentInput(id: "a.txt", content: .bytes(bytes)))
    #expect(document.text.isEmpty)
    #expect(diagnostics.map(\.id) == ["document.unreadable"])
    #expect(document.sha256 == SHA256.hexDigest(of: bytes))
  }

  @Test(arguments: ["", "  \n\n ", "\u{FEFF}"])
  func namesAnEmptyDocument(_ text: String) {
    let (document, diagnostics) = read(text, id: "a.txt")
    #expect(document.text.isEmpty)
    #expect(diagnostics.map(\.id) == ["document.empty"])
  }

  @Test func refusesMoreThanTheLargestInput() {
    #expect(DocumentReader.largestInput == 33_554_432)
    for content in [DocumentInput.Content.bytes(Array("abc".utf8)), .text("abc"), .html("abc")] {
      let input = DocumentInput(id: "a.txt", content: content)
      let (document, diagnostics) = DocumentReader.read(input, limit: 2)
      #expect(document.text.isEmpty)
      #expect(diagnostics.map(\.id) == ["document.too-large"])
      #expect(DocumentReader.read(input, limit: 3).diagnostics.isEmpty)
    }
  }

  @Test func separatesParagraphsByOneBlankLine() {
    let (document, _) = read("A line.  \r\n\r\n\r\n\r\n   Another.\t\n\n\n", id: "a.txt")
    #expect(document.text == "A line.\n\nAnother.")
  }

  @Test(arguments: [
    ("2016-11-18T17:40:00+03:00", "2016-11-18"), ("Nov 18, 2016", "2016-11-18"),
    ("Fri, 18 Nov 2016 10:00:00 GMT", "2016-11-18"), ("20161118", "2016-11-18"),
    ("2016-11", "2016-11"),
  ])
  func readsDatesAsPagesWriteThem(_ text: String, _ iso: String) {
    #expect(DateText.date(text)?.iso == iso)
  }
}
