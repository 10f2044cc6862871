import Facts
import Testing

@testable import Extraction

/// Reads a message written with line feeds as the CRLF lines of the standard.
private func read(_ message: String, id: String = "a.eml") -> (Document, [Diagnostic]) {
  let bytes = Array(message.utf8).flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
  return DocumentReader.read(DocumentInput(id: id, content: .bytes(bytes)))
}

@Suite struct EmailReaderTests {
  @Test func headerGivesTitleAuthorAndDate() {
    let (document, diagnostics) = read(
      """
      From: "Desk, Foreign" <desk@wire.example>
      Subject: Talks on
       missiles
      Date: Fri, 18 Nov 2016 23:40:00 +0300
      Organization: Strait Wire

      Turkey is in talks with Russia.
      """)
    #expect(document.title == "Talks on missiles")
    #expect(document.author == "Desk, Foreign")
    #expect(document.publisher == "Strait Wire")
    #expect(document.published?.iso == "2016-11-18")
    #expect(document.publishedFrom == .metadata)
    #expect(document.text == "Turkey is in talks with Russia.")
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("=?UTF-8?Q?T=C3=BCrkei_kauft?=", "Türkei kauft"),
    ("=?iso-8859-1?q?T=FCrkei?= signs", "Türkei signs"),
    ("=?utf-8?B?VMO8?= =?utf-8?B?cmtlaQ==?=", "Türkei"),
    // A character cut in two between words.
    ("=?UTF-8?Q?T=C3?= =?UTF-8?Q?=BCrkei?=", "Türkei"),
    ("=?windows-1252?Q?=93Deal=94_=80_3bn?=", "“Deal” € 3bn"),
    ("a =?UTF-8?Q?b?= c =?UTF-8?Q?d?=", "a b c d"),
    ("=?UTF-8?X?abc?= =?", "=?UTF-8?X?abc?= =?"), ("2 =? 3 ?= 4", "2 =? 3 ?= 4"),
  ])
  func encodedWordsAreRead(written: String, text: String) {
    #expect(EncodedWords.decoded(written) == text)
  }

  @Test(arguments: [
    ("Fri, 18 Nov 2016 17:40:00 +0300", "2016-11-18"), ("1 Feb 99 10:00 GMT", "1999-02-01"),
    ("Wed, 27 July 2022 10:00:00 +0200", "2022-07-27"), ("3 Mar 07", "2007-03-03"),
  ])
  func datesAreTheSendersDay(written: String, day: String) {
    #expect(InternetDate.date(written)?.iso == day)
  }

  @Test(arguments: ["", "Fri", "31 Feb 2016", "18 Foo 2016", "Nov 18, 2016", "18 Nov"])
  func otherTextIsNoInternetDate(text: String) { #expect(InternetDate.date(text) == nil) }

  @Test(arguments: [
    (
      "quoted-printable", "utf-8", "up to =E2=82=AC3 billion, it w=\nas said",
      "up to €3 billion, it was said"
    ),
    ("quoted-printable", "iso-8859-1", "=A33 billion=", "£3 billion"),
    ("Quoted-Printable", "windows-1252", "=803 billion", "€3 billion"),
    ("quoted-printable", "iso-8859-15", "=A43 billion", "€3 billion"),
    ("base64", "utf-8", "4oKs\nMyBiaWxs\naW9u", "€3 billion"),
    ("8bit", "utf-8", "€3 billion", "€3 billion"), ("7bit", "us-ascii", "3=4", "3=4"),
  ])
  func bodiesAreDecoded(encoding: String, charset: String, body: String, text: String) {
    let (document, _) = read(
      "Subject: x\nContent-Type: text/plain; charset=\"\(charset)\"\n"
        + "Content-Transfer-Encoding: \(encoding)\n\n\(body)")
    #expect(document.text == text)
  }

  private static func alternatives(plain: String, page: String) -> String {
    """
    Subject: Talks
    Content-Type: multipart/alternative; boundary="b;1"

    preamble that nobody sees
    --b;1
    Content-Type: text/plain

    \(plain)
    --b;1
    Content-Type: text/html

    \(page)
    --b;1--
    epilogue that nobody sees
    """
  }

  @Test func pageGoesBeforePlainText() {
    let (document, _) = read(
      Self.alternatives(
        plain: "Turkey is in talks on the system.",
        page: "<p>Turkey talks on <b>the</b> system.</p>"))
    #expect(document.text == "Turkey talks on the system.")
    #expect(document.title == "Talks")
  }

  @Test func pageThatSaysMuchLessDoesNot() {
    let (document, _) = read(
      Self.alternatives(
        plain: "Turkey is in talks with Russia on the S-400 air defence system.",
        page: "<p>Open in browser.</p>"))
    #expect(document.text == "Turkey is in talks with Russia on the S-400 air defence system.")
  }

  @Test func attachmentsAreLeftOutAndNamed() throws {
    let (document, diagnostics) = read(
      """
      Subject: x
      Content-Type: multipart/mixed; boundary=m

      --m
      Content-Type: text/plain

      Turkey signs.
      --m
      Content-Type: application/pdf; name="=?UTF-8?Q?T=C3=BCr.pdf?="

      secret words
      --m
      Content-Type: text/plain
      Content-Disposition: attachment; filename*=UTF-8''M%C3%A4rz.txt

      more secret words
      --m--
      """)
    #expect(document.text == "Turkey signs.")
    let note = try #require(diagnostics.first { $0.id == "email.attachments" })
    #expect(note.severity == .note)
    #expect(note.message.contains("Tür.pdf, März.txt"))
  }

  @Test func partsOneAfterTheOtherAreOneText() {
    let (document, _) = read(
      "Content-Type: multipart/mixed; boundary=m\n\n--m\n\nOne.\n--m\n\nTwo.\n--m--\n")
    #expect(document.text == "One.\n\nTwo.")
  }

  @Test func signatureIsNoText() {
    let (document, _) = read("Subject: x\n\nTurkey signs.\n-- \nDesk, phone 1 billion\n")
    #expect(document.text == "Turkey signs.")
  }

  @Test func nestingHasAnEnd() {
    var body = "Deep words."
    for level in 0..<40 {
      body =
        "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n\(body)\n--b\(level)--\n"
    }
    let (_, diagnostics) = read("Subject: x\n" + body)
    #expect(diagnostics.contains { $0.id == "email.nesting" })
  }

  @Test func unknownCharacterSetIsSaid() {
    let (document, diagnostics) = read(
      "Subject: x\nContent-Type: text/plain; charset=koi9-z\n\nTurkey signs.")
    #expect(document.text == "Turkey signs.")
    #expect(diagnostics.map(\.id) == ["email.charset"])
  }

  @Test func fileWithoutHeaderIsAnError() {
    let (document, diagnostics) = read("\nTurkey signs.")
    #expect(document.text.isEmpty)
    #expect(diagnostics.map(\.id) == ["email.header"])
  }
}
