import Drawing

extension SlideShapes {
  /// Returns the body of a text box: one paragraph whose lines break where the page's do.
  ///
  /// The box has the measured width and no margins; its text is neither wrapped nor made to fit.
  mutating func text(_ block: TextBlock) -> String {
    var out = "<p:txBody><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\""
    out += " rtlCol=\"0\" anchor=\"t\"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr"
    let alignment =
      switch block.alignment {
      case .left: "l"
      case .centre: "ctr"
      case .right: "r"
      }
    let isRightToLeft = block.words.isRightToLeft
    out += " algn=\"\(alignment)\"\(isRightToLeft ? " rtl=\"1\"" : "")>"
    if block.lines.count > 1 {
      let share = Int((block.spacing * 100_000).rounded())
      out += "<a:lnSpc><a:spcPct val=\"\(share)\"/></a:lnSpc>"
    }
    out += "<a:spcBef><a:spcPts val=\"0\"/></a:spcBef></a:pPr>"
    for (index, line) in block.lines.enumerated() {
      if index > 0, let first = block.lines[index - 1].pieces.first {
        out += "<a:br>\(look(first, "a:rPr", isLinked: false))</a:br>"
      }
      for piece in line.pieces {
        out += "<a:r>\(look(piece, "a:rPr", isLinked: true))"
        out += "<a:t>\(escapedXML(piece.run.text.withoutLineControls))</a:t></a:r>"
      }
    }
    return out + "</a:p></p:txBody>"
  }

  /// Returns how a piece looks, and where it leads.
  private mutating func look(
    _ piece: TextBlock.Piece, _ element: String, isLinked: Bool
  ) -> String {
    let style = piece.run.style
    // Readers set raised letters at two thirds of their size.
    let isRaised = abs(piece.rise) > 0.02
    let nominal = isRaised ? style.size * 1.5 : style.size
    // Sizes go from 1 to 4,000 points, in hundredths.
    let size = min(400_000, max(100, Int((nominal * 100).rounded())))
    var out = "<\(element) lang=\"\(escapedXML(language))\" sz=\"\(size)\""
    out += " b=\"\(style.weight == .bold ? 1 : 0)\" i=\"\(style.isItalic ? 1 : 0)\" u=\"none\""
    if style.tracking != 0 { out += " spc=\"\(Int((style.tracking * 100).rounded()))\"" }
    if isRaised { out += " baseline=\"\(Int((piece.rise / 1.5 * 100_000).rounded()))\"" }
    out += " dirty=\"0\">\(Paint.solid(style.colour, theme))"
    out += "<a:latin typeface=\"\(escapedXML(typeface(style)))\"/>"
    if isLinked, let target = piece.target { out += click(target, inText: true) ?? "" }
    return out + "</\(element)>"
  }

  /// Returns the name of a typeface: by its place in the theme where it has one.
  ///
  /// Presentations know regular and bold; weights between are families of their own.
  private func typeface(_ style: TextStyle) -> String {
    switch style.weight {
    case .regular, .bold:
      style.family == theme.family
        ? "+mn-lt" : style.family == theme.titleFamily ? "+mj-lt" : style.family
    case .medium: style.family + " Medium"
    case .semibold: style.family + " SemiBold"
    }
  }
}
