import Drawing

extension Deck {
  /// Returns the parts of a page: the slide, its notes, and what both refer to.
  func slide(_ index: Int) -> [PackagePart] {
    let page = document.pages[index]
    var shapes = SlideShapes(
      theme: theme, language: document.language, page: page, slides: destinations, slide: index)
    shapes.relationships.add("slideLayout", "../slideLayouts/slideLayout1.xml")
    shapes.relationships.add("notesSlide", "../notesSlides/notesSlide\(index + 1).xml")
    shapes.add(page)
    var xml = XML.declaration + "<p:sld \(XML.names)><p:cSld>"
    if let paper = page.paper {
      xml += "<p:bg><p:bgPr>\(Paint.solid(paper, theme))<a:effectLst/></p:bgPr></p:bg>"
    }
    xml += "<p:spTree>\(XML.treeStart)\(shapes.xml)</p:spTree></p:cSld>"
    xml += "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
    var toNotes = Relationships()
    toNotes.add("notesMaster", "../notesMasters/notesMaster1.xml")
    toNotes.add("slide", "../slides/slide\(index + 1).xml")
    let number = index + 1
    return [
      PackagePart(path: "ppt/slides/slide\(number).xml", text: xml),
      PackagePart(
        path: "ppt/slides/_rels/slide\(number).xml.rels", text: shapes.relationships.xml),
      PackagePart(path: "ppt/notesSlides/notesSlide\(number).xml", text: notesSlide(index)),
      PackagePart(
        path: "ppt/notesSlides/_rels/notesSlide\(number).xml.rels", text: toNotes.xml),
    ]
  }

  /// The slides that have the places that links lead to.
  private var destinations: [String: Int] {
    var out: [String: Int] = [:]
    func visit(_ items: [PageItem], _ slide: Int) {
      for item in items {
        switch item {
        case .group(let group):
          if let name = group.destination { out[name] = slide }
          visit(group.items, slide)
        case .link(let link): visit(link.items, slide)
        case .path, .text: break
        }
      }
    }
    for (index, page) in document.pages.enumerated() { visit(page.items, index) }
    return out
  }

  private func notesSlide(_ index: Int) -> String {
    let paragraphs = notes[index].split(separator: "\n", omittingEmptySubsequences: false)
    let language = escapedXML(document.language)
    let text = paragraphs.map { words in
      words.isEmpty
        ? "<a:p><a:endParaRPr lang=\"\(language)\"/></a:p>"
        : "<a:p><a:r><a:rPr lang=\"\(language)\"/><a:t>"
          + escapedXML(String(words).withoutLineControls) + "</a:t></a:r></a:p>"
    }.joined()
    return XML.declaration
      + "<p:notes \(XML.names)><p:cSld><p:spTree>\(XML.treeStart)"
      + "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr>"
      + "<a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr>"
      + "<p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>"
      + "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/>"
      + "</p:cNvSpPr><p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/>"
      + "<p:txBody><a:bodyPr/><a:lstStyle/>\(text)</p:txBody></p:sp></p:spTree></p:cSld>"
      + "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
  }
}
