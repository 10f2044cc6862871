import Drawing

/// What a part of a package refers to, each with an identifier of its own.
struct Relationships {
  private var lines: [String] = []
  private var known: [String: String] = [:]

  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let package =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"

  /// Adds a part of the package and returns the identifier; the same part has one identifier.
  @discardableResult
  mutating func add(_ kind: String, _ target: String) -> String {
    let home = kind == "core-properties" ? Self.package : Self.office
    return add("Type=\"\(home)\(kind)\" Target=\"\(target)\"")
  }

  /// Adds an address outside of the package and returns the identifier.
  mutating func addAddress(_ address: String) -> String {
    add(
      "Type=\"\(Self.office)hyperlink\" Target=\"\(escapedXML(address))\" TargetMode=\"External\"")
  }

  private mutating func add(_ attributes: String) -> String {
    if let name = known[attributes] { return name }
    let name = "rId\(lines.count + 1)"
    known[attributes] = name
    lines.append("<Relationship Id=\"\(name)\" \(attributes)/>")
    return name
  }

  /// The part that lists them.
  var xml: String {
    XML.declaration
      + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + lines.joined() + "</Relationships>"
  }
}
