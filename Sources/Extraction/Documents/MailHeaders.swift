/// The header fields of an e-mail or of one of its parts, with encoded words made readable.
struct MailHeaders: Sendable {
  /// The fields in order: name in small letters, value unfolded.
  private var fields: [(name: String, value: String)] = []

  /// Reads the fields at the beginning of a message; returns them and where the body begins.
  ///
  /// A line that is no field ends the header.
  static func read(_ bytes: ArraySlice<UInt8>) -> (headers: MailHeaders, body: ArraySlice<UInt8>) {
    var headers = MailHeaders()
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let next = min(end + 1, bytes.endIndex)
      var line = bytes[position..<end]
      if line.last == 0x0D { line = line.dropLast() }
      if line.isEmpty { return (headers, bytes[next...]) }
      if line.first == 0x20 || line.first == 0x09 {
        if !headers.fields.isEmpty {
          headers.fields[headers.fields.count - 1].value += " " + text(line).trimmingBlanks
        }
      } else if let colon = line.firstIndex(of: 0x3A), isName(line[..<colon]) {
        headers.fields.append(
          (
            text(line[..<colon]).trimmingBlanks.lowercased(),
            text(line[(colon + 1)...]).trimmingBlanks
          ))
      } else if !line.starts(with: Array("From ".utf8)) {
        return (headers, bytes[position...])
      }
      position = next
    }
    return (headers, bytes[bytes.endIndex...])
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    MailCharset.text(Array(bytes), charset: nil)
  }

  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.count <= 100 && bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  /// Whether there is no field at all.
  var isEmpty: Bool { fields.isEmpty }

  /// The first field with a name in small letters, its encoded words decoded.
  func decoded(_ name: String) -> String? {
    guard let value = raw(name) else { return nil }
    let text = HTMLTree.collapsed(EncodedWords.decoded(value))
    return text.isEmpty ? nil : text
  }

  /// The first field with a name in small letters, as written.
  func raw(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The value of a field before its parameters, in small letters: `text/html`.
  func kind(_ name: String) -> String? {
    raw(name).map { $0.prefix { $0 != ";" }.trimmingBlanks.lowercased() }
  }

  /// A parameter of a field, such as the `charset` of `content-type`.
  ///
  /// Values that are continued or encoded after RFC 2231 (`name*0*=`) are put together.
  func parameter(_ name: String, of field: String) -> String? {
    guard let value = raw(field) else { return nil }
    var pieces: [(String, String)] = []
    for part in MailHeaders.parameters(value).dropFirst() {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let key = part[..<equals].trimmingBlanks.lowercased()
      var text = part[part.index(after: equals)...].trimmingBlanks
      if text.hasPrefix("\"") {
        text = String(text.dropFirst().prefix { $0 != "\"" })
      }
      if key == name { return text }
      if key.hasPrefix(name + "*") { pieces.append((key, text)) }
    }
    guard !pieces.isEmpty else { return nil }
    return pieces.map { key, text in
      guard key.hasSuffix("*") else { return text }
      let start = text.lastIndex(of: "'").map { text.index(after: $0) } ?? text.startIndex
      return text[start...].removingPercentMarks
    }.joined()
  }

  /// Cuts a value at its semicolons, but not within quotes.
  private static func parameters(_ value: String) -> [Substring] {
    var out: [Substring] = []
    var start = value.startIndex
    var isQuoted = false
    for index in value.indices {
      if value[index] == "\"" { isQuoted.toggle() }
      if value[index] == ";", !isQuoted {
        out.append(value[start..<index])
        start = value.index(after: index)
      }
    }
    out.append(value[start...])
    return out
  }
}

extension StringProtocol {
  /// The text with `%C3%BC` read as UTF-8.
  var removingPercentMarks: String {
    var out: [UInt8] = []
    let bytes = Array(utf8)
    var i = 0
    while i < bytes.count {
      if bytes[i] == 0x25, i + 2 < bytes.count, let high = MailEncoding.hex(bytes[i + 1]),
        let low = MailEncoding.hex(bytes[i + 2])
      {
        out.append(high << 4 | low)
        i += 3
      } else {
        out.append(bytes[i])
        i += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
