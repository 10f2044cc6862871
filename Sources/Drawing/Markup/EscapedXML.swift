/// Returns text with the characters that XML reserves escaped and those that it forbids left out.
package func escapedXML(_ text: String) -> String {
  var out = ""
  out.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": out += "&amp;"
    case "<": out += "&lt;"
    case ">": out += "&gt;"
    case "\"": out += "&quot;"
    case "'": out += "&apos;"
    case "\u{9}", "\u{A}", "\u{D}": out += "&#\(scalar.value);"
    case "\u{0}"..."\u{1F}", "\u{7F}", "\u{FFFE}", "\u{FFFF}": break
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out
}
