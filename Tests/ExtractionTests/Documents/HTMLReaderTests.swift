import Facts
import Testing

@testable import Extraction

private func page(_ body: String, head: String = "") -> String {
  "<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">\(head)</head><body>\(body)</body></html>"
}

private func read(_ html: String) -> (document: Document, diagnostics: [Diagnostic]) {
  DocumentReader.read(DocumentInput(id: "page.html", content: .html(html)))
}

private let first =
  "The ministry said on Tuesday that it would buy twelve aircraft for the navy, the largest order in years, and pay for them over a decade."
private let second =
  "Officials declined to give a price, but two people who know the plan put it at about four billion euros, including spare parts and training."

@Suite struct HTMLReaderTests {
  @Test func keepsTheArticleAndDropsTheFurniture() {
    let (document, diagnostics) = read(
      page(
        """
        <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
        <div class="social-share"><p>Share this story with your friends on every network you have joined so far today.</p></div>
        <article><h1>Navy buys aircraft</h1><p>\(first)</p>
        <figure><img src="a.jpg"><figcaption>A caption that tells what the picture shows to readers.</figcaption></figure>
        <p>\(second)</p><p><a href="/x">Read more: another story of the same week</a></p></article>
        <aside><p>Related stories that are long enough to look like running text to a careless reader.</p></aside>
        <div id="comments"><p>I think that this is a very good idea and that it should have been done long ago.</p></div>
        <footer><p>Copyright of the publishing house, all rights reserved, in all the countries of the world.</p></footer>
        """))
    #expect(document.text == "\(first)\n\n\(second)")
    #expect(diagnostics.isEmpty)
    #expect(document.title == "Navy buys aircraft")
    #expect(document.language == "en-GB")
  }

  @Test func findsAnArticleWithoutParagraphElements() {
    let (document, _) = read(
      page("<div class=\"menu\"><a href=\"/\">Home</a></div><div>\(first)<br><br>\(second)</div>"))
    #expect(document.text == "\(first)\n\n\(second)")
  }

  @Test func findsAnArticleCutIntoDivisions() {
    let (document, _) = read(
      page(
        "<div id=\"a\"><div><p>\(first)</p></div><div class=\"ad\"><p>Buy now.</p></div><div><p>\(second)</p></div></div>"
      ))
    #expect(document.text == "\(first)\n\n\(second)")
  }

  @Test(arguments: [
    "<meta property=\"article:published_time\" content=\"2016-11-18T17:40:00+03:00\">",
    "<meta itemprop=\"datePublished\" content=\"2016-11-18\">",
    "<meta name=\"pubdate\" content=\"18 November 2016\">",
    "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2016-11-18T09:00:00Z\"}</script>",
    "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":\"Article\",\"datePublished\":\"2016-11-18\"}]}</script>",
  ])
  func readsThePublishedDate(_ head: String) {
    let (document, _) = read(page("<article><p>\(first)</p></article>", head: head))
    #expect(document.published == PartialDate(iso: "2016-11-18"))
    #expect(document.publishedFrom == .metadata)
  }

  @Test(arguments: [
    "<time datetime=\"2016-11-18\">two days ago</time>",
    "<span class=\"post-date\">November 18, 2016</span>",
    "<p itemprop=\"datePublished\">18 Nov 2016</p>",
  ])
  func readsThePublishedDateFromTheBody(_ mark: String) {
    let (document, _) = read(page("<article>\(mark)<p>\(first)</p><p>\(second)</p></article>"))
    #expect(document.published == PartialDate(iso: "2016-11-18"))
  }

  @Test func readsSiteAuthorAndAddress() {
    let head = """
      <title>Navy buys aircraft | Gulf Paper</title><meta property="og:site_name" content="Gulf Paper">
      <meta name="author" content="Yusuf H."><link rel="canonical" href="https://gulf.example/navy">
      """
    let (document, _) = read(page("<p>\(first)</p><p>\(second)</p>", head: head))
    #expect(document.title == "Navy buys aircraft")
    #expect(document.publisher == "Gulf Paper")
    #expect(document.author == "Yusuf H.")
    #expect(document.url == "https://gulf.example/navy")
  }

  @Test func readsAPageInTheEncodingItDeclares() {
    let html = "<html><head><meta charset=\"windows-1252\"></head><body><p>\(first) Caf"
    let bytes = Array(html.utf8) + [0xE9] + Array(" and more words.</p></body></html>".utf8)
    let (document, _) = DocumentReader.read(DocumentInput(id: "p.html", content: .bytes(bytes)))
    #expect(document.text.hasSuffix("Café and more words."))
  }

  @Test func readsNoEntityOfADocumentType() {
    let html =
      "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;\">]><html><body><p>\(first) &a; &b;</p></body></html>"
    let (document, _) = read(html)
    #expect(!document.text.contains("root:"))
    #expect(document.text.contains("twelve aircraft"))
  }

  @Test func endsOnDeepNesting() {
    let html = String(repeating: "<div>", count: 100_000) + "<p>\(first)</p>"
    let (_, diagnostics) = read(html)
    #expect(diagnostics.contains { $0.id == "document.nesting" || $0.id == "document.empty" })
  }
}
