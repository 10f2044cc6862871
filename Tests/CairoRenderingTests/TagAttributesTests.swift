import Drawing
import Testing

@testable import CairoRendering

struct TagAttributesTests {
  @Test(arguments: [
    ("plain", "'plain'"), ("O'Brien", "'O\\'Brien'"), ("a\\b", "'a\\\\b'"),
    ("x' uri='y", "'x\\' uri=\\'y'"), ("a\nb", "'a b'"),
  ])
  func textIsQuoted(_ text: String, _ expected: String) {
    #expect(TagAttributes.quoted(text) == expected)
  }

  @Test func differentNamesHaveDifferentIdentifiers() {
    let names = ["a b", "a_b", "a_20_b", "a-b", "a.b", "ä", "a", "(a)", ""]
    #expect(Set(names.map(TagAttributes.identifier)).count == names.count)
    #expect(TagAttributes.identifier("note-12") == "note-12")
  }

  @Test(arguments: ["javascript:x", "file:///etc/passwd", "ftp://a", "//a", "a", "", "http:a"])
  func addressesOfOtherSchemesAreNotFollowed(_ uri: String) {
    #expect(LinkAddress(uri) == nil)
  }

  @Test(arguments: [
    ("HTTP://a.org/?q=1&r='2'#x", "HTTP://a.org/?q=1&r='2'#x"),
    ("https://a.org/ü (1)\\", "https://a.org/%C3%BC%20%281%29%5C"),
    ("mailto:a@b.org", "mailto:a@b.org"), ("https://a.org/%20", "https://a.org/%20"),
  ])
  func addressesBecomeASCII(_ uri: String, _ expected: String) {
    #expect(LinkAddress(uri)?.ascii == expected)
  }

  @Test func aDamagedPDFIsRefused() throws {
    let measurer = try PangoMeasurer()
    let page = Page(size: Size(width: 100, height: 100), items: [])
    let document = PageDocument(
      title: "x", author: "", subject: "", created: "2016-11-27T00:00:00Z", pages: [page])
    var bytes = try PDFWriter(measurer: measurer).bytes(document)
    _ = try PDFFile(bytes).write()
    bytes.removeLast(bytes.count / 3)
    let error = try #require(throws: CairoError.self) { try PDFFile(bytes).write() }
    #expect(error.code == .invalidPDF)
  }
}
