import Drawing

extension PlainPDF {
  /// Says what cairo cannot say of a document; returns whether the file has the form for it.
  ///
  /// cairo numbers the elements of the structure in reading order.
  mutating func describe(_ document: PageDocument) -> Bool {
    let digits = document.created.filter(\.isNumber)
    guard
      add(
        "   /Lang \(Self.text(document.language))\n"
          + "   /ViewerPreferences << /DisplayDocTitle true >>\n", to: root),
      replace("/CreationDate (", by: "/CreationDate (D:", in: info),
      objects[info].map({ String(decoding: $0, as: UTF8.self).contains("(D:\(digits)Z)") }) == true
    else { return false }
    var alternatives = document.figures.makeIterator()
    for number in objects.indices where objects[number] != nil {
      if begins(number, with: "<< /Type /Page ") || begins(number, with: "<< /Type /Page\n") {
        guard add("   /Tabs /S\n", to: number) else { return false }
      } else if begins(number, with: "<< /Type /StructElem\n   /S /Figure\n") {
        guard let alternative = alternatives.next() else { return false }
        if let alternative {
          guard add("   /Alt \(Self.text(alternative))\n", to: number) else { return false }
        }
      } else if begins(number, with: "<< /Type /StructElem\n   /S /TH\n") {
        guard add("   /A << /O /Table /Scope /Column >>\n", to: number) else { return false }
      }
    }
    return alternatives.next() == nil
  }

  /// Returns a text as PDF's strings have it: in hexadecimal digits of UTF-16.
  static func text(_ words: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out = Array("<FEFF".utf8)
    for unit in words.utf16 {
      for shift in stride(from: 12, through: 0, by: -4) {
        out.append(digits[Int(unit >> UInt16(shift) & 15)])
      }
    }
    return String(decoding: out, as: UTF8.self) + ">"
  }
}

extension PageDocument {
  /// The alternatives of all figures, in reading order; `nil` for a figure without one.
  fileprivate var figures: [String?] {
    var out: [String?] = []
    func visit(_ items: [PageItem]) {
      for item in items {
        switch item {
        case .group(let group):
          if group.role == .figure { out.append(group.alternative) }
          visit(group.items)
        case .link(let link): visit(link.items)
        case .path, .text: break
        }
      }
    }
    for page in pages { visit(page.items) }
    return out
  }
}
