/// Phrases that every part of a presentation begins with.
enum XML {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// The names of the three vocabularies of slides.
  static let names =
    "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""

  /// The beginning of a tree of shapes: a group without a place of its own.
  static let treeStart =
    "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>"
    + "<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/>"
    + "<a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>"

  /// Returns a length in the unit of presentations, 12,700 to the point.
  static func units(_ points: Double) -> Int { Int((points * 12_700).rounded()) }
}
