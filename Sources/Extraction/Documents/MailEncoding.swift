/// Undoes the encodings that e-mails use to carry any bytes in lines of ASCII.
enum MailEncoding {
  /// Returns the bytes of a body after its `Content-Transfer-Encoding`; unknown names leave them.
  static func decoded(_ bytes: ArraySlice<UInt8>, encoding: String?) -> [UInt8] {
    switch encoding {
    case "base64": base64(bytes)
    case "quoted-printable": quotedPrintable(bytes)
    default: Array(bytes)
    }
  }

  /// Characters that do not belong to base64 are passed over; padding ends a piece.
  static func base64(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case 0x2B, 0x2D: value = 62
      case 0x2F, 0x5F: value = 63
      case 0x3D:
        (bits, count) = (0, 0)
        continue
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return out
  }

  /// `=3D` is a byte, `=` at a line's end joins the next line; anything else stays.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var i = bytes.startIndex
    while i < bytes.endIndex {
      guard bytes[i] == 0x3D else {
        out.append(bytes[i])
        i += 1
        continue
      }
      if i + 2 < bytes.endIndex, let high = hex(bytes[i + 1]), let low = hex(bytes[i + 2]) {
        out.append(high << 4 | low)
        i += 3
        continue
      }
      // Blanks may stand between the mark and the line's end.
      var next = i + 1
      while next < bytes.endIndex, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D
      {
        next += 1
      }
      if next >= bytes.endIndex {
        i = next
      } else if bytes[next] == 0x0A {
        i = next + 1
      } else {
        out.append(0x3D)
        i += 1
      }
    }
    return out
  }

  /// The value of a hexadecimal digit.
  static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}

/// The character sets of e-mails.
enum MailCharset {
  /// Whether a character set is read by its name; others are guessed.
  static func isKnown(_ name: String) -> Bool {
    utf8.contains(name.lowercased()) || western.contains(name.lowercased())
      || name.lowercased().hasPrefix("utf-16")
  }

  private static let utf8: Set<String> = ["utf-8", "utf8", "us-ascii", "ascii"]
  /// Latin-1 is read as Windows-1252, of which it is a part; Latin-9 differs in the euro sign.
  private static let western: Set<String> = [
    "iso-8859-1", "latin1", "latin-1", "iso8859-1", "windows-1252", "cp1252", "iso-8859-15",
    "latin9",
  ]

  /// Returns the text of bytes in a character set; of an unknown one as UTF-8 if it is that, else
  /// as Windows-1252.
  static func text(_ bytes: [UInt8], charset: String?) -> String {
    let name = charset?.lowercased() ?? ""
    if western.contains(name) {
      let text = TextDecoding.windows1252(bytes)
      return name.hasSuffix("15") || name == "latin9"
        ? String(text.map { $0 == "¤" ? "€" : $0 }) : text
    }
    if name.hasPrefix("utf-16"), let text = TextDecoding.decode(bytes) { return text }
    return String(validating: bytes, as: UTF8.self) ?? TextDecoding.windows1252(bytes)
  }
}

/// Words of a header that stand for other characters, after RFC 2047: `=?UTF-8?Q?T=C3=BCrkei?=`.
enum EncodedWords {
  /// Returns the text with its encoded words decoded; blanks between two of them fall away.
  static func decoded(_ text: String) -> String {
    guard text.contains("=?") else { return text }
    var out = ""
    var pending: (charset: String, bytes: [UInt8])?
    var rest = text[...]
    func flush() {
      if let held = pending { out += MailCharset.text(held.bytes, charset: held.charset) }
      pending = nil
    }
    while let open = rest.firstRange(of: "=?") {
      let before = rest[..<open.lowerBound]
      let after = rest[open.upperBound...]
      guard let word = word(after) else {
        flush()
        out += rest[..<open.upperBound]
        rest = after
        continue
      }
      if pending == nil || before.contains(where: { !$0.isWhitespace }) {
        flush()
        out += before
      }
      // A character may be cut in two between words of one set.
      if pending?.charset == word.charset {
        pending?.bytes += word.bytes
      } else {
        flush()
        pending = (word.charset, word.bytes)
      }
      rest = rest[word.end...]
    }
    flush()
    return out + rest
  }

  /// Reads `charset?Q?text?=` after the opening mark.
  private static func word(
    _ text: Substring
  ) -> (charset: String, bytes: [UInt8], end: String.Index)? {
    // Longer words are none: the standard allows 75 characters.
    guard let first = text.prefix(60).firstIndex(of: "?") else { return nil }
    let encoding = text[text.index(after: first)...].prefix(1).lowercased()
    let second = text.index(first, offsetBy: 2, limitedBy: text.endIndex) ?? text.endIndex
    guard encoding == "q" || encoding == "b", second < text.endIndex, text[second] == "?",
      let close = text[text.index(after: second)...].prefix(1000).firstRange(of: "?=")
    else { return nil }
    let body = text[text.index(after: second)..<close.lowerBound]
    // The language after a star is left out.
    let charset = text[..<first].prefix { $0 != "*" }.lowercased()
    if encoding == "b" { return (charset, MailEncoding.base64(body.utf8), close.upperBound) }
    let bytes = Array(body.utf8).map { $0 == 0x5F ? 0x20 : $0 }
    return (charset, MailEncoding.quotedPrintable(bytes[...]), close.upperBound)
  }
}
