import Drawing

extension SlideTheme {
  /// The part of the package that defines the theme.
  var xml: String {
    var out = XML.declaration
    out += "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    out += " name=\"\(escapedXML(name))\"><a:themeElements>"
    out += "<a:clrScheme name=\"\(escapedXML(name))\">"
    for place in places {
      out += "<a:\(place.name)>\(Paint.plain(place.colour))</a:\(place.name)>"
    }
    out += "</a:clrScheme><a:fontScheme name=\"\(escapedXML(name))\">"
    for (kind, family) in [("major", titleFamily), ("minor", family)] {
      out += "<a:\(kind)Font><a:latin typeface=\"\(escapedXML(family))\"/>"
      out += "<a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:\(kind)Font>"
    }
    return out + "</a:fontScheme>\(Self.formats)</a:themeElements></a:theme>"
  }

  /// Three plain looks of each kind, as a theme must have.
  private static let formats: String = {
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    let lines = [6350, 12700, 19050].map { width in
      "<a:ln w=\"\(width)\" cap=\"flat\" cmpd=\"sng\" algn=\"ctr\">\(fill)"
        + "<a:prstDash val=\"solid\"/><a:round/></a:ln>"
    }.joined()
    let effects = String(
      repeating: "<a:effectStyle><a:effectLst/></a:effectStyle>", count: 3)
    return "<a:fmtScheme name=\"Plain\"><a:fillStyleLst>\(fill)\(fill)\(fill)</a:fillStyleLst>"
      + "<a:lnStyleLst>\(lines)</a:lnStyleLst><a:effectStyleLst>\(effects)</a:effectStyleLst>"
      + "<a:bgFillStyleLst>\(fill)\(fill)\(fill)</a:bgFillStyleLst></a:fmtScheme>"
  }()
}
