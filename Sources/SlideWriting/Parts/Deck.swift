import Drawing

/// The parts of a presentation: what every presentation has, and one slide with notes a page.
struct Deck {
  let document: PageDocument
  let theme: SlideTheme
  let creator: String
  let notes: [String]

  /// The parts, in the order in which they are packed; the list of their kinds comes first, as
  /// readers expect.
  func parts() -> [PackagePart] {
    let slides = document.pages.indices.map { slide($0) }
    return [
      PackagePart(path: "[Content_Types].xml", text: contentTypes),
      PackagePart(path: "_rels/.rels", text: rootRelationships),
      PackagePart(path: "docProps/app.xml", text: applicationProperties),
      PackagePart(path: "docProps/core.xml", text: coreProperties),
      PackagePart(path: "ppt/presentation.xml", text: presentation),
      PackagePart(path: "ppt/_rels/presentation.xml.rels", text: presentationRelationships.xml),
      PackagePart(path: "ppt/presProps.xml", text: Self.empty("presentationPr")),
      PackagePart(path: "ppt/viewProps.xml", text: Self.empty("viewPr")),
      PackagePart(path: "ppt/tableStyles.xml", text: Self.tableStyles),
    ] + masters + slides.flatMap { $0 }
  }

  /// The size of the slides: that of the largest page in each direction.
  var size: Size {
    Size(
      width: document.pages.map(\.size.width).max() ?? 960,
      height: document.pages.map(\.size.height).max() ?? 540)
  }

  // MARK: Lists

  private static let office = "application/vnd.openxmlformats-officedocument."

  private var contentTypes: String {
    var out = XML.declaration
    out += "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    out += "<Default Extension=\"rels\" ContentType="
    out += "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    out += "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    func add(_ path: String, _ kind: String) {
      out += "<Override PartName=\"/\(path)\" ContentType=\"\(kind)+xml\"/>"
    }
    add("docProps/app.xml", Self.office + "extended-properties")
    add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties")
    add("ppt/presentation.xml", Self.office + "presentationml.presentation.main")
    for name in ["presProps", "viewProps", "tableStyles"] {
      add("ppt/\(name).xml", Self.office + "presentationml.\(name)")
    }
    add("ppt/slideMasters/slideMaster1.xml", Self.office + "presentationml.slideMaster")
    add("ppt/slideLayouts/slideLayout1.xml", Self.office + "presentationml.slideLayout")
    add("ppt/notesMasters/notesMaster1.xml", Self.office + "presentationml.notesMaster")
    for index in 1...2 { add("ppt/theme/theme\(index).xml", Self.office + "theme") }
    for index in 1...document.pages.count {
      add("ppt/slides/slide\(index).xml", Self.office + "presentationml.slide")
      add("ppt/notesSlides/notesSlide\(index).xml", Self.office + "presentationml.notesSlide")
    }
    return out + "</Types>"
  }

  private var rootRelationships: String {
    var out = Relationships()
    out.add("officeDocument", "ppt/presentation.xml")
    out.add("core-properties", "docProps/core.xml")
    out.add("extended-properties", "docProps/app.xml")
    return out.xml
  }

  private var presentationRelationships: Relationships {
    var out = Relationships()
    out.add("slideMaster", "slideMasters/slideMaster1.xml")
    out.add("notesMaster", "notesMasters/notesMaster1.xml")
    for index in 1...document.pages.count { out.add("slide", "slides/slide\(index).xml") }
    out.add("presProps", "presProps.xml")
    out.add("viewProps", "viewProps.xml")
    out.add("theme", "theme/theme1.xml")
    out.add("tableStyles", "tableStyles.xml")
    return out
  }

  private var presentation: String {
    let (width, height) = (XML.units(size.width), XML.units(size.height))
    var out = XML.declaration
    out += "<p:presentation \(XML.names) saveSubsetFonts=\"1\" autoCompressPictures=\"0\">"
    out += "<p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>"
    out += "<p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst><p:sldIdLst>"
    for index in document.pages.indices {
      out += "<p:sldId id=\"\(256 + index)\" r:id=\"rId\(index + 3)\"/>"
    }
    out += "</p:sldIdLst><p:sldSz cx=\"\(width)\" cy=\"\(height)\"/>"
    out += "<p:notesSz cx=\"6858000\" cy=\"9144000\"/>"
    out += "<p:defaultTextStyle>\(Master.level(18, family: "+mn-lt"))</p:defaultTextStyle>"
    return out + "</p:presentation>"
  }

  // MARK: Properties

  private var coreProperties: String {
    var out = XML.declaration
    out += "<cp:coreProperties xmlns:cp="
    out += "\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
    out += " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    out += " xmlns:dcterms=\"http://purl.org/dc/terms/\""
    out += " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
    out += "<dc:title>\(escapedXML(document.title))</dc:title>"
    out += "<dc:subject>\(escapedXML(document.subject))</dc:subject>"
    out += "<dc:creator>\(escapedXML(document.author))</dc:creator>"
    let words = document.keywords.joined(separator: ", ")
    if !words.isEmpty { out += "<cp:keywords>\(escapedXML(words))</cp:keywords>" }
    out += "<dc:language>\(escapedXML(document.language))</dc:language>"
    for name in ["created", "modified"] {
      out += "<dcterms:\(name) xsi:type=\"dcterms:W3CDTF\">\(document.created)</dcterms:\(name)>"
    }
    return out + "</cp:coreProperties>"
  }

  private var applicationProperties: String {
    let count = document.pages.count
    return XML.declaration
      + "<Properties xmlns="
      + "\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
      + "<Application>\(escapedXML(creator))</Application><Slides>\(count)</Slides>"
      + "<Notes>\(count)</Notes></Properties>"
  }

  private static func empty(_ name: String) -> String {
    "\(XML.declaration)<p:\(name) \(XML.names)/>"
  }

  private static let tableStyles =
    XML.declaration
    + "<a:tblStyleLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    + " def=\"{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}\"/>"
}
