import Drawing

/// The small language in which cairo takes the attributes of a tag.
enum TagAttributes {
  /// Returns text as a quoted string of that language.
  static func quoted(_ text: String) -> String {
    var out = "'"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'": out += "\\'"
      case "\\": out += "\\\\"
      case "\u{0}"..."\u{1F}", "\u{7F}": out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "'"
  }

  /// Returns a name in letters, digits, points and hyphens only, different for different names.
  ///
  /// cairo before 1.18 writes the names of places into the file as they are.
  static func identifier(_ name: String) -> String {
    var out = ""
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E:
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default: out += "_" + String(byte, radix: 16) + "_"
      }
    }
    return out
  }

  /// Returns the attributes of a place that links can go to.
  static func destination(_ name: String, at bounds: Rect?) -> String {
    let x = max(0, bounds?.minX ?? 0)
    let y = max(0, bounds?.minY ?? 0)
    return "name='\(identifier(name))' x=\(number(x)) y=\(number(y))"
  }

  /// Returns the attributes of a link; `nil` for an address that is not to be followed.
  static func link(_ target: Link.Target, over box: Rect) -> String? {
    let rect =
      "rect=[\(number(box.x)) \(number(box.y)) \(number(box.width)) \(number(box.height))]"
    switch target {
    case .destination(let name): return "\(rect) dest='\(identifier(name))'"
    case .uri(let uri):
      guard let address = LinkAddress(uri) else { return nil }
      return "\(rect) uri=\(quoted(address.ascii))"
    }
  }

  /// Returns whether a link leads somewhere.
  static func isFollowed(_ target: Link.Target) -> Bool {
    switch target {
    case .destination: true
    case .uri(let uri): LinkAddress(uri) != nil
    }
  }
}

extension Group.Role {
  /// The structure element of PDF; `nil` for what is not part of the text.
  var tag: String? {
    switch self {
    case .heading1: "H1"
    case .heading2: "H2"
    case .heading3: "H3"
    case .paragraph: "P"
    case .figure: "Figure"
    case .table: "Table"
    case .row: "TR"
    case .headerCell: "TH"
    case .cell: "TD"
    case .list: "L"
    case .listItem: "LI"
    case .quotation: "BlockQuote"
    case .note: "Note"
    case .caption: "Caption"
    case .artifact: nil
    }
  }
}
