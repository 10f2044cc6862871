internal import Facts

/// Reads Markdown: front matter, and the text without its marks.
enum MarkdownReader {
  static func read(_ raw: String) -> DocumentDraft {
    var draft = DocumentDraft()
    var lines = raw.split(omittingEmptySubsequences: false) { $0.isNewline }[...]
    while let first = lines.first, first.trimmingBlanks.isEmpty { lines = lines.dropFirst() }
    takeFrontMatter(&lines, into: &draft)
    var out: [String] = []
    var isCode = false
    var heading: String?
    for line in lines {
      let trimmed = line.trimmingBlanks
      if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") {
        isCode.toggle()
        continue
      }
      if isCode {
        out.append(String(line))
        continue
      }
      // A line under a heading or between parts.
      if trimmed.utf8.count >= 3, trimmed.allSatisfy({ "-*_= ".contains($0) }),
        Set(trimmed.filter { $0 != " " }).count == 1
      {
        if trimmed.hasPrefix("=") || trimmed.hasPrefix("-"), heading == nil, let last = out.last,
          !last.isEmpty
        {
          heading = last
          out.append("")
        } else {
          out.append("")
        }
        continue
      }
      let (text, level) = block(trimmed)
      if level > 0 {
        let plain = inline(text)
        if level == 1, heading == nil { heading = plain }
        // The title is not repeated in the body.
        if level == 1, plain == draft.title { continue }
        out += ["", plain, ""]
      } else if text.isEmpty {
        out.append("")
      } else {
        if level < 0 { out.append("") }
        out.append(inline(text))
      }
    }
    draft.text = Paragraphs.normalised(TextDecoding.composed(out.joined(separator: "\n")))
    if draft.title == nil { draft.title = heading }
    return draft
  }

  /// Reads `---`, `key: value` lines, `---`; quotation marks around values are removed.
  private static func takeFrontMatter(
    _ lines: inout ArraySlice<Substring>, into draft: inout DocumentDraft
  ) {
    guard let first = lines.first, first.trimmingBlanks == "---",
      let end = lines.dropFirst().firstIndex(where: {
        $0.trimmingBlanks == "---" || $0.trimmingBlanks == "..."
      })
    else { return }
    for line in lines[(lines.startIndex + 1)..<end] {
      guard let colon = line.firstIndex(of: ":"), line.first?.isWhitespace == false,
        line.first != "#"
      else { continue }
      _ = draft.take(
        key: line[..<colon].trimmingBlanks,
        value: unquoted(line[line.index(after: colon)...].trimmingBlanks))
    }
    lines = lines[(end + 1)...]
  }

  /// Returns a YAML scalar without quotation marks and without a comment after it.
  private static func unquoted(_ value: String) -> String {
    guard let quote = value.first, quote == "\"" || quote == "'" else {
      return value.firstRange(of: " #").map { value[..<$0.lowerBound].trimmingBlanks } ?? value
    }
    var out = ""
    var isEscaped = false
    var rest = value.dropFirst()
    while let character = rest.popFirst() {
      if isEscaped {
        out.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
        isEscaped = false
      } else if character == "\\", quote == "\"" {
        isEscaped = true
      } else if character == quote {
        guard quote == "'", rest.first == "'" else { break }
        out.append("'")
        rest = rest.dropFirst()
      } else {
        out.append(character)
      }
    }
    return out
  }

  /// Removes marks at the beginning of a line.
  ///
  /// The level is that of a heading, -1 for an item of a list, 0 for text.
  private static func block(_ line: String) -> (text: String, level: Int) {
    var text = line[...]
    while text.first == ">" { text = text.dropFirst().drop { $0 == " " } }
    let hashes = text.prefix { $0 == "#" }.count
    if (1...6).contains(hashes), text.dropFirst(hashes).first == " " {
      var title = text.dropFirst(hashes).trimmingBlanks[...]
      while title.last == "#" { title = title.dropLast() }
      return (title.trimmingBlanks, hashes)
    }
    if let first = text.first, "-*+".contains(first), text.dropFirst().first == " " {
      return (text.dropFirst(2).trimmingBlanks, -1)
    }
    let digits = text.prefix { $0.isNumber }
    if (1...3).contains(digits.count), let dot = text.dropFirst(digits.count).first,
      dot == "." || dot == ")",
      text.dropFirst(digits.count + 1).first == " "
    {
      return (text.dropFirst(digits.count + 2).trimmingBlanks, -1)
    }
    return (String(text), 0)
  }

  /// Removes emphasis, code marks, links, images and tags within a line.
  static func inline(_ line: String) -> String {
    guard line.utf8.contains(where: { "*_`[<\\!".utf8.contains($0) }) else { return line }
    var out = ""
    let characters = Array(line)
    var i = 0
    while i < characters.count {
      let c = characters[i]
      let next = i + 1 < characters.count ? characters[i + 1] : " "
      let before = i > 0 ? characters[i - 1] : " "
      switch c {
      case "\\" where "*_`[]()#+-.!<>\\$|".contains(next):
        out.append(next)
        i += 2
        continue
      case "!" where next == "[":
        // An image: its description is a caption, not text.
        if let end = link(characters, i + 1) {
          i = end.after
          continue
        }
        out.append(c)
      case "[":
        if let end = link(characters, i) {
          out += inline(String(characters[(i + 1)..<end.close]))
          i = end.after
          continue
        }
        out.append(c)
      case "<":
        if next.isLetter || next == "/", let close = characters[i...].firstIndex(of: ">"),
          close - i < 300
        {
          let inside = String(characters[(i + 1)..<close])
          if inside.hasPrefix("http") || inside.contains("@") { out += inside }
          i = close + 1
          continue
        }
        out.append(c)
      case "`": break
      case "*":
        // "2 * 3" keeps its star.
        if before == " ", next == " " { out.append(c) }
      case "_":
        if before.isLetter || before.isNumber, next.isLetter || next.isNumber { out.append(c) }
      default: out.append(c)
      }
      i += 1
    }
    return out
  }

  /// Finds `[text](target)` or `[text][reference]` at an opening bracket.
  private static func link(_ characters: [Character], _ open: Int) -> (close: Int, after: Int)? {
    guard let close = matching(characters, open, "[", "]") else { return nil }
    let next = close + 1
    guard next < characters.count else { return nil }
    if characters[next] == "(", let end = matching(characters, next, "(", ")") {
      return (close, end + 1)
    }
    if characters[next] == "[", let end = matching(characters, next, "[", "]") {
      return (close, end + 1)
    }
    return nil
  }

  private static func matching(
    _ characters: [Character], _ open: Int, _ left: Character, _ right: Character
  ) -> Int? {
    var depth = 0
    for i in open..<min(characters.count, open + 2000) {
      if characters[i] == left { depth += 1 }
      if characters[i] == right {
        depth -= 1
        if depth == 0 { return i }
      }
    }
    return nil
  }
}
