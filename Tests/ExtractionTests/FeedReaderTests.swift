import Facts
import Testing

@testable import Extraction

private func read(_ text: String, name: String = "wire.xml") -> ([DocumentInput], [InputProblem]) {
  let read = DocumentFiles.inputs(bytes: Array(text.utf8), name: name)
  return (read.documents, read.problems)
}

private let rss = """
  <?xml version="1.0" encoding="UTF-8"?>
  <!-- a comment -->
  <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
  <channel><title>Strait Wire</title><link>https://strait.example/</link>
  <item>
    <title>Poland &amp; Korea sign</title><media:title>A picture</media:title>
    <link>https://strait.example/1</link>
    <pubDate>Wed, 27 Jul 2022 23:10:00 +0200</pubDate><dc:creator>A. Writer</dc:creator>
    <description>Short.</description>
    <content:encoded><![CDATA[<p>Poland signed.</p><p>Korea&nbsp;too.</p>]]></content:encoded>
  </item>
  <item>
    <title>&lt;b&gt;Second&lt;/b&gt; one</title><guid>https://strait.example/2</guid>
    <author>desk@strait.example (The Desk)</author>
    <description>&lt;p&gt;Turkey waits.&lt;/p&gt;</description>
  </item>
  </channel></rss>
  """

private let atom = """
  <feed xmlns="http://www.w3.org/2005/Atom"><title>Gulf Notes</title>
  <author><name>The Editors</name></author>
  <entry><title type="html">Talks &amp;amp; more</title><id>tag:x,1</id>
    <link rel="self" href="https://gulf.example/self"/><link href="https://gulf.example/1"/>
    <updated>2016-11-20T08:00:00Z</updated><published>2016-11-18T23:59:00+03:00</published>
    <summary>Short.</summary>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Iran <b>denies</b> it.</p></div></content>
  </entry>
  <entry><title>Plain</title><summary type="text">3 &lt; 4 billion</summary></entry>
  </feed>
  """

@Suite struct FeedReaderTests {
  @Test func itemsOfRSSAreDocuments() throws {
    let (documents, problems) = read(rss)
    #expect(problems.isEmpty)
    try #require(documents.count == 2)
    let (first, diagnostics) = DocumentReader.read(documents[0])
    #expect(diagnostics.isEmpty)
    #expect(first.id == "wire.xml#1")
    #expect(first.title == "Poland & Korea sign")
    #expect(first.publisher == "Strait Wire")
    #expect(first.author == "A. Writer")
    #expect(first.url == "https://strait.example/1")
    #expect(first.published?.iso == "2022-07-27")
    #expect(first.publishedFrom == .metadata)
    #expect(first.text == "Poland signed.\n\nKorea\u{A0}too.")
    let (second, _) = DocumentReader.read(documents[1])
    #expect(second.id == "wire.xml#2")
    #expect(second.title == "Second one")
    #expect(second.author == "The Desk")
    #expect(second.url == "https://strait.example/2")
    #expect(second.published == nil)
    #expect(second.text == "Turkey waits.")
  }

  @Test func entriesOfAtomAreDocuments() throws {
    let (documents, problems) = read(atom, name: "gulf.atom")
    #expect(problems.isEmpty)
    try #require(documents.count == 2)
    let (first, _) = DocumentReader.read(documents[0])
    #expect(first.id == "gulf.atom#1")
    #expect(first.title == "Talks & more")
    #expect(first.publisher == "Gulf Notes")
    #expect(first.author == "The Editors")
    #expect(first.url == "https://gulf.example/1")
    #expect(first.published?.iso == "2016-11-18")
    #expect(first.text == "Iran denies it.")
    #expect(DocumentReader.read(documents[1]).document.text == "3 < 4 billion")
  }

  @Test func latin1FeedIsReadAsItDeclares() {
    let text =
      "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><channel><title>T\u{FC}r</title>"
      + "<item><description>T\u{FC}rkei</description></item></channel></rss>"
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let read = DocumentFiles.inputs(bytes: bytes, name: "a.rss")
    #expect(read.documents.first?.publisher == "Tür")
  }

  @Test(arguments: [
    ("<!DOCTYPE rss [<!ENTITY a \"b\">]><rss><channel/></rss>", "feed.document-type"),
    (
      "<?xml version=\"1.0\"?>\n<!-- x --><!DOCTYPE rss SYSTEM \"http://x.example/d\"><rss/>",
      "feed.document-type"
    ),
    ("<opml version=\"2.0\"><body/></opml>", "feed.other"), ("", "feed.unreadable"),
    ("just words", "feed.unreadable"), ("<!-- never closed", "feed.unreadable"),
    ("\u{0}\u{1}\u{2}", "feed.unreadable"), ("<html><p>x<br></html>", "feed.malformed"),
  ])
  func otherFilesAreRefusedWithTheReason(text: String, code: String) {
    let (documents, problems) = read(text)
    #expect(documents.isEmpty)
    #expect(problems.map(\.code) == [code])
    #expect(problems.allSatisfy { !$0.help.isEmpty })
  }

  @Test func documentTypeInUTF16IsRefusedToo() {
    let text = "<!DOCTYPE rss [<!ENTITY a \"b\">]><rss><channel/></rss>"
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(
      DocumentFiles.inputs(bytes: bytes, name: "a.rss").problems.map(\.code)
        == ["feed.document-type"])
  }

  @Test func pageWithinAnItemMayDeclareADocumentType() {
    let (documents, problems) = read(
      "<rss><channel><item><description><![CDATA[<!DOCTYPE html><p>Turkey waits.</p>]]>"
        + "</description></item></channel></rss>")
    #expect(problems.isEmpty)
    #expect(documents.map { DocumentReader.read($0).document.text } == ["Turkey waits."])
  }

  @Test func cutFeedGivesTheItemsBeforeTheCutAndThePlace() throws {
    let cut = try #require(rss.firstRange(of: "&lt;p&gt;Turkey"))
    let (documents, problems) = read(String(rss[..<cut.upperBound]))
    #expect(documents.count == 2)
    #expect(DocumentReader.read(documents[0]).document.text == "Poland signed.\n\nKorea\u{A0}too.")
    #expect(problems.map(\.code) == ["feed.malformed"])
    #expect(problems.first?.line == 16)
  }

  @Test func linesAreDocumentsAndWrongOnesAreNamed() {
    let (documents, problems) = read(
      "{\"text\": \"Turkey.\"}\n\n{\"id\": \"b\", \"html\": \"<p>x</p>\"}\n{\n", name: "a.jsonl")
    #expect(documents.map(\.id) == ["a.jsonl#1", "b"])
    #expect(problems.map(\.line) == [4])
    #expect(problems.first?.description.hasPrefix("a.jsonl:4: not JSON") == true)
  }

  @Test(arguments: [("<rss><channel/></rss>", "a.rss"), ("\n\n", "a.jsonl"), ("", "a.jsonl")])
  func fileWithoutDocumentsIsAnEmptyOne(text: String, name: String) throws {
    let (documents, problems) = read(text, name: name)
    #expect(problems.isEmpty)
    try #require(documents.count == 1)
    let (document, diagnostics) = DocumentReader.read(documents[0])
    #expect(document.id == name)
    #expect(diagnostics.map(\.id) == ["document.empty"])
  }

  @Test func itemsWithoutAnAuthorHaveTheFeeds() throws {
    let (documents, _) = read(atom)
    #expect(documents.map(\.author) == ["The Editors", "The Editors"])
  }

  @Test func otherFilesAreOneDocument() {
    let (documents, problems) = read("Turkey.", name: "a.txt")
    #expect(documents.map(\.id) == ["a.txt"])
    #expect(problems.isEmpty)
  }
}
