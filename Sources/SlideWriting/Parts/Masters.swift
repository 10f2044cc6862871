import Drawing

extension Deck {
  /// The master, its one layout with a title, the master of notes, and the themes of both masters.
  var masters: [PackagePart] {
    var master = Relationships()
    master.add("slideLayout", "../slideLayouts/slideLayout1.xml")
    master.add("theme", "../theme/theme1.xml")
    var layout = Relationships()
    layout.add("slideMaster", "../slideMasters/slideMaster1.xml")
    var notes = Relationships()
    notes.add("theme", "../theme/theme2.xml")
    return [
      PackagePart(path: "ppt/slideMasters/slideMaster1.xml", text: Master.slide(size)),
      PackagePart(path: "ppt/slideMasters/_rels/slideMaster1.xml.rels", text: master.xml),
      PackagePart(path: "ppt/slideLayouts/slideLayout1.xml", text: Master.layout),
      PackagePart(path: "ppt/slideLayouts/_rels/slideLayout1.xml.rels", text: layout.xml),
      PackagePart(path: "ppt/notesMasters/notesMaster1.xml", text: Master.notes),
      PackagePart(path: "ppt/notesMasters/_rels/notesMaster1.xml.rels", text: notes.xml),
      PackagePart(path: "ppt/theme/theme1.xml", text: theme.xml),
      PackagePart(path: "ppt/theme/theme2.xml", text: theme.xml),
    ]
  }
}

/// The patterns that slides, layouts and notes are made after.
enum Master {
  private static let colours =
    "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\""
    + " accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\""
    + " accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>"

  /// Returns the looks of nine levels of a text in a size.
  static func level(_ size: Int, family: String, isBold: Bool = false) -> String {
    (1...9).map { number in
      "<a:lvl\(number)pPr marL=\"0\" indent=\"0\" algn=\"l\"><a:buNone/>"
        + "<a:defRPr sz=\"\(size * 100)\" b=\"\(isBold ? 1 : 0)\"><a:solidFill>"
        + "<a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"\(family)\"/>"
        + "<a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl\(number)pPr>"
    }.joined()
  }

  /// Returns a place for text.
  private static func place(
    _ id: Int, _ name: String, _ kind: String, frame: [Int], text: String = ""
  ) -> String {
    "<p:sp><p:nvSpPr><p:cNvPr id=\"\(id)\" name=\"\(name)\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/>"
      + "</p:cNvSpPr><p:nvPr><p:ph \(kind)/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>"
      + "<a:off x=\"\(frame[0])\" y=\"\(frame[1])\"/><a:ext cx=\"\(frame[2])\" cy=\"\(frame[3])\"/>"
      + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody>"
      + "<a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"t\">"
      + "<a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr/><a:t>\(text)</a:t></a:r></a:p>"
      + "</p:txBody></p:sp>"
  }

  private static let background =
    "<p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>"

  /// Returns the master of the slides.
  static func slide(_ size: Size) -> String {
    let margin = XML.units(36)
    let width = XML.units(size.width) - 2 * margin
    let height = XML.units(size.height)
    let title = place(
      2, "Title", "type=\"title\"", frame: [margin, margin, width, height / 8], text: "Title")
    let body = place(
      3, "Text", "type=\"body\" idx=\"1\"",
      frame: [margin, margin + height / 7, width, height - 2 * margin - height / 7], text: "Text")
    return XML.declaration
      + "<p:sldMaster \(XML.names)><p:cSld>\(background)<p:spTree>\(XML.treeStart)\(title)\(body)"
      + "</p:spTree></p:cSld>\(colours)<p:sldLayoutIdLst>"
      + "<p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst><p:txStyles>"
      + "<p:titleStyle>\(level(26, family: "+mj-lt", isBold: true))</p:titleStyle>"
      + "<p:bodyStyle>\(level(16, family: "+mn-lt"))</p:bodyStyle>"
      + "<p:otherStyle>\(level(13, family: "+mn-lt"))</p:otherStyle></p:txStyles></p:sldMaster>"
  }

  /// The layout of every slide: a title, and nothing else.
  static let layout =
    XML.declaration
    + "<p:sldLayout \(XML.names) type=\"titleOnly\" preserve=\"1\"><p:cSld name=\"Title and chart\">"
    + "<p:spTree>\(XML.treeStart)<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr>"
    + "<a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr>"
    + "<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr/><a:t>Title</a:t></a:r></a:p>"
    + "</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"
    + "</p:sldLayout>"

  /// The frames of the picture of the slide and of the notes on a page of notes.
  static let noteFrames = (
    picture: [685_800, 685_800, 5_486_400, 3_429_000],
    text: [685_800, 4_343_400, 5_486_400, 4_114_800]
  )

  /// The master of the notes.
  static let notes: String = {
    let picture = noteFrames.picture
    return XML.declaration
      + "<p:notesMaster \(XML.names)><p:cSld>\(background)<p:spTree>\(XML.treeStart)"
      + "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr>"
      + "<a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr>"
      + "<p:ph type=\"sldImg\" idx=\"2\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>"
      + "<a:off x=\"\(picture[0])\" y=\"\(picture[1])\"/>"
      + "<a:ext cx=\"\(picture[2])\" cy=\"\(picture[3])\"/></a:xfrm>"
      + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr></p:sp>"
      + place(3, "Notes", "type=\"body\" sz=\"quarter\" idx=\"3\"", frame: noteFrames.text)
      + "</p:spTree></p:cSld>\(colours)<p:notesStyle>\(level(11, family: "+mn-lt"))</p:notesStyle>"
      + "</p:notesMaster>"
  }()
}
