import Drawing
import TestSupport
import Testing

@testable import Reporting

/// The charts of a definition as slides.
struct ReportDeckTests {
  private func slides(
    deals: Int, look: PageLook = PageLook(), seed: UInt64 = 7
  ) throws -> ReportDeck.Slides {
    let report = try ReportPagesTests.report(deals: deals, seed: seed)
    return try ReportDeck(
      definition: report.definition, edition: report.edition, look: look
    ).slides(measurer: FixedWidthMeasurer())
  }

  private func runs(_ page: Page) -> [TextRun] {
    var out: [TextRun] = []
    ReportPagesTests.walk(page.items) { if case .text(let run) = $0 { out.append(run) } }
    return out
  }

  @Test func everyChartIsASlideWithATitleAndAnAlternative() throws {
    let slides = try slides(deals: 3)
    #expect(slides.document.pages.count == 3 && slides.notes.count == 3)
    for (page, title) in zip(slides.document.pages, ["Timeline", "By recipient", "By supplier"]) {
      #expect(page.size == Size(width: 960, height: 540))
      #expect(runs(page).first?.text == title)
      #expect(!page.alternative.isEmpty)
    }
  }

  @Test func theNotesNameTheSourcesOfWhatIsShown() throws {
    let slides = try slides(deals: 3)
    for (page, notes) in zip(slides.document.pages, slides.notes) {
      #expect(notes.hasPrefix(page.alternative))
      var shown: Set<String> = []
      ReportPagesTests.walk(page.items) {
        if case .group(let group) = $0 { shown.formUnion(group.evidence) }
      }
      let sources = notes.split(separator: "\n").drop { $0 != "Sources" }.dropFirst()
      #expect(sources.count == shown.count)
      #expect(sources.allSatisfy { $0.contains("Wire, “Title ") && $0.contains("https://wire") })
    }
  }

  @Test func withoutDealsNothingIsDrawnOfThem() throws {
    let slides = try slides(deals: 0)
    #expect(slides.document.pages.allSatisfy { !runs($0).isEmpty })
  }

  @Test(arguments: PagePreset.all.filter { !$0.name.hasPrefix("column") })
  func titlesHaveTheSizeOfThePreset(_ preset: PagePreset) throws {
    var look = PageLook(preset: preset)
    for page in try slides(deals: 3, look: look).document.pages {
      #expect(page.size == preset.size)
      #expect(runs(page).first?.style.size == preset.type.title)
    }
    look.style.typeFactor = 1.25
    let larger = try slides(deals: 3, look: look).document.pages
    #expect(runs(larger[0]).first?.style.size == (preset.type.title * 5).rounded() / 4)
  }

  @Test(arguments: StyleVariant.allCases)
  func textCanBeReadInEveryVariant(_ variant: StyleVariant) throws {
    let look = PageLook(variant: variant)
    for page in try slides(deals: 30, look: look).document.pages {
      let paper = page.paper ?? Colour(0xFFFFFF)
      #expect(paper == look.palette.paper)
      for run in runs(page) {
        #expect(run.style.colour.contrastRatio(to: paper) >= 4.5, "\(run.text)")
      }
      guard variant == .dark else { continue }
      ReportPagesTests.walk(page.items) { item in
        if case .path(let path) = item, case .solid(let colour) = path.fill {
          #expect(colour.hex != "#ffffff")
        }
      }
    }
  }

  @Test func theFooterStandsAtTheRightOnEveryPage() throws {
    var look = PageLook()
    look.style.footer = "Desk of deals"
    for page in try slides(deals: 3, look: look).document.pages {
      let run = try #require(runs(page).last)
      #expect(run.text == "Desk of deals" && run.alignment == .right)
      #expect(abs(run.bounds.maxX - (960 - 36)) < 0.01 && run.bounds.maxY < 540)
    }
  }
}

/// A report in a style.
struct ReportLookTests {
  private func pages(_ look: PageLook) throws -> [Page] {
    var report = try ReportPagesTests.report(deals: 30, seed: 4)
    report.look = look
    return try report.document(measurer: FixedWidthMeasurer()).pages
  }

  private func styles(_ pages: [Page]) -> [TextStyle] {
    var out: [TextStyle] = []
    for page in pages {
      ReportPagesTests.walk(page.items) { if case .text(let run) = $0 { out.append(run.style) } }
    }
    return out
  }

  @Test func theHousesLookIsTheUsualOne() throws {
    let usual = try ReportPagesTests.report(deals: 30, seed: 4)
      .document(measurer: FixedWidthMeasurer()).pages
    #expect(try pages(PageLook()) == usual && usual.allSatisfy { $0.paper == nil })
    #expect(Set(styles(usual).map(\.family)) == ["Inter", "Inter Display"])
  }

  @Test func everyTextHasTheFamiliesOfTheStyle() throws {
    var look = PageLook()
    (look.style.family, look.style.titleFamily) = ("Lora", "Lora Display")
    #expect(Set(styles(try pages(look)).map(\.family)) == ["Lora", "Lora Display"])
  }

  @Test(arguments: StyleVariant.allCases)
  func everyTextCanBeRead(_ variant: StyleVariant) throws {
    let look = PageLook(variant: variant)
    let pages = try pages(look)
    #expect(pages.allSatisfy { $0.paper == look.palette.sheet })
    for style in Set(styles(pages)) {
      #expect(style.colour.contrastRatio(to: look.palette.paper) >= 4.5, "\(style)")
    }
  }
}
