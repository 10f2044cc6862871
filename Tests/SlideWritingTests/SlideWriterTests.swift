import Drawing
import Foundation
import FoundationXML
import SlideWriting
import TestSupport
import Testing

struct SlideWriterTests {
  private let slide = "ppt/slides/slide1.xml"

  private func everything() throws -> OpenedDeck {
    try OpenedDeck(SlideWriter(creator: "Dealline 0.0").bytes(SlideSamples.everything))
  }

  @Test func everyPartIsWellFormedAndOfAKind() throws {
    let deck = try everything()
    #expect(deck.paths.first == "[Content_Types].xml")
    let kinds = try deck.values("[Content_Types].xml", "//Override/@PartName")
    for path in deck.paths {
      _ = try deck.nodes(path, "/*")
      #expect(
        path.hasSuffix(".rels") || path.hasPrefix("[") || kinds.contains("/" + path), "\(path)")
    }
    for kind in kinds { #expect(deck.paths.contains(String(kind.dropFirst())), "\(kind)") }
    #expect(deck.paths.filter { $0.hasPrefix("ppt/slides/slide") }.count == 2)
  }

  @Test func everyReferenceLeadsToAPart() throws {
    let deck = try everything()
    for path in deck.paths where path.hasSuffix(".rels") {
      let owner = path.replacingOccurrences(of: "_rels/", with: "")
        .replacingOccurrences(of: ".rels", with: "")
      let folder = (owner as NSString).deletingLastPathComponent
      let targets = try deck.values(path, "//Relationship[not(@TargetMode)]/@Target")
      for target in targets {
        let place = ("/" + folder as NSString).appendingPathComponent(target)
        #expect(
          deck.parts[String((place as NSString).standardizingPath.dropFirst())] != nil, "\(target)")
      }
      guard !owner.isEmpty, owner != "." else { continue }
      let known = Set(try deck.values(path, "//Relationship/@Id"))
      guard let text = deck.parts[owner] else { continue }
      for use in text.matches(of: /r:id="([^"]*)"/) {
        #expect(known.contains(String(use.output.1)))
      }
    }
  }

  @Test func shapesOfASlideHaveNumbersOfTheirOwn() throws {
    let numbers = try everything().values(slide, "//cNvPr/@id")
    #expect(numbers.count > 10 && Set(numbers).count == numbers.count)
  }

  @Test func theSlideHasTheSizeOfThePage() throws {
    let deck = try everything()
    #expect(try deck.values("ppt/presentation.xml", "//sldSz/@cx") == ["12192000"])
    #expect(try deck.values("ppt/presentation.xml", "//sldSz/@cy") == ["6858000"])
  }

  @Test func theHeadingIsTheTitleWithItsLineBreak() throws {
    let deck = try everything()
    let title = "//sp[nvSpPr/nvPr/ph/@type='title']"
    #expect(try deck.nodes(slide, title).count == 1)
    #expect(try deck.values(slide, title + "//t") == ["Who buys what,", "and from whom"])
    #expect(try deck.nodes(slide, title + "//br").count == 1)
    #expect(try deck.values(slide, title + "//rPr/@sz").allSatisfy { $0 == "2600" })
    // 31 pt from line to line of letters that are 26 pt high.
    #expect(try deck.values(slide, title + "//spcPct/@val") == ["119231"])
  }

  @Test func groupsHaveNamesAndAlternatives() throws {
    let deck = try everything()
    let names = try deck.values(slide, "//grpSp/nvGrpSpPr/cNvPr/@name")
    #expect(names.contains("India: 5 S-400") && names.contains("figure"))
    #expect(
      try deck.values(slide, "//cNvPr/@descr") == ["Timeline: \"5 S-400\" & more."])
    let inner = try deck.values(slide, "//grpSp//sp//cNvPr/@name")
    #expect(inner.contains("India: 5 S-400, ellipse") && inner.contains("India: 5 S-400, text"))
  }

  @Test func theNotesTellTheAlternativesAndSources() throws {
    let words = try everything().words("ppt/notesSlides/notesSlide1.xml")
    #expect(words == ["Timeline: \"5 S-400\" & more.", "Source: Reuters; see the register (2)"])
    let given = try OpenedDeck(
      SlideWriter().bytes(SlideSamples.everything, notes: ["One & only\n\nTwo"]))
    #expect(try given.words("ppt/notesSlides/notesSlide1.xml") == ["One & only", "Two"])
  }

  @Test func linksLeadToAddressesAndSlides() throws {
    let deck = try everything()
    let rels = "ppt/slides/_rels/slide1.xml.rels"
    #expect(
      try deck.values(rels, "//Relationship[@TargetMode='External']/@Target") == [
        "https://example.org/O'Brien?a=1&b=2", "https://example.org/a",
      ])
    #expect(try deck.values(rels, "//Relationship/@Target").contains("slide2.xml"))
    #expect(try deck.nodes(slide, "//hlinkClick[@action]").count == 1)
    #expect(deck.parts.values.allSatisfy { !$0.contains("javascript") })
    #expect(try deck.words("ppt/slides/slide2.xml").contains("unsafe"))
  }

  @Test func thePaperIsTheBackground() throws {
    let deck = try everything()
    #expect(try deck.nodes(slide, "//bg").isEmpty)
    #expect(try deck.values("ppt/slides/slide2.xml", "//bg//srgbClr/@val") == ["101820"])
  }

  @Test func theDocumentIsDescribed() throws {
    let deck = try everything()
    let core = "docProps/core.xml"
    #expect(try deck.values(core, "//title") == ["Arms deals & <more>"])
    #expect(try deck.values(core, "//creator") == ["Desk"])
    #expect(try deck.values(core, "//created") == ["2016-11-27T00:00:00Z"])
    #expect(try deck.values("docProps/app.xml", "//Application") == ["Dealline 0.0"])
  }

  @Test func equalDocumentsGiveEqualBytes() throws {
    let writer = SlideWriter()
    let bytes = try writer.bytes(SlideSamples.everything)
    #expect(try writer.bytes(SlideSamples.everything) == bytes)
    #expect(try OpenedDeck(bytes).times.count == 1)
    #expect(try writer.bytes(SlideSamples.document([SlideSamples.page([])])) != bytes)
  }

  @Test func whatCannotBeASlideIsRefused() throws {
    func write(_ pages: [Page]) throws { _ = try SlideWriter().bytes(SlideSamples.document(pages)) }
    #expect(throws: SlideError.self) { try write([]) }
    #expect(throws: SlideError.self) {
      try write([Page(size: Size(width: 50, height: 540), items: [])])
    }
    #expect(throws: SlideError.self) {
      try write([Page(size: Size(width: 5000, height: 540), items: [])])
    }
    var page = SlideSamples.page([])
    page.items = [SlideSamples.text("x", x: .nan)]
    let error = try #require(throws: SlideError.self) { try write([page]) }
    #expect(error.code == .invalidInput && error.message.contains("page 1"))
    let link = Link(target: .destination("gone"), items: [SlideSamples.text("here")])
    #expect(throws: SlideError.self) { try write([SlideSamples.page([.link(link)])]) }
  }
}
