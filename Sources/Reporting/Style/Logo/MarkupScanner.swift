/// Reads the tags of a small XML file, one after the other, without entities or a document type.
struct MarkupScanner {
  /// A beginning or an end of an element.
  struct Tag: Hashable {
    var name: String
    var attributes: [String: String] = [:]
    var isEnd = false
    /// A Boolean value that says whether the element has no content.
    var isEmpty = false
  }

  private let text: [Unicode.Scalar]
  private var place = 0

  init(_ text: String) { self.text = Array(text.unicodeScalars) }

  /// Returns the next tag; `nil` at the end, and for what is no XML of this kind.
  mutating func next() -> Tag? {
    while let start = find("<", from: place) {
      place = start + 1
      guard place < text.count else { return nil }
      if matches("!--") {
        guard let end = find("-->", from: place) else { return nil }
        place = end + 3
      } else if text[place] == "?" {
        guard let end = find("?>", from: place) else { return nil }
        place = end + 2
      } else if text[place] == "!" {
        // A document type may define entities, which may stand for gigabytes.
        return nil
      } else {
        return tag()
      }
    }
    return nil
  }

  private mutating func tag() -> Tag? {
    var tag = Tag(name: "")
    if text[place] == "/" {
      tag.isEnd = true
      place += 1
    }
    tag.name = word()
    while place < text.count {
      skipBlanks()
      guard place < text.count else { return nil }
      if text[place] == ">" {
        place += 1
        return tag
      }
      if text[place] == "/" {
        tag.isEmpty = true
        place += 1
        continue
      }
      let name = word()
      skipBlanks()
      guard !name.isEmpty, place < text.count, text[place] == "=" else { return nil }
      place += 1
      skipBlanks()
      guard place < text.count, text[place] == "\"" || text[place] == "'",
        let end = find(String(Character(text[place])), from: place + 1)
      else { return nil }
      var value = String.UnicodeScalarView()
      value.append(contentsOf: text[(place + 1)..<end])
      tag.attributes[name] = String(value)
      place = end + 1
    }
    return nil
  }

  private mutating func word() -> String {
    var out = String.UnicodeScalarView()
    while place < text.count, !text[place].properties.isWhitespace,
      !"=>/".unicodeScalars.contains(text[place])
    {
      out.append(text[place])
      place += 1
    }
    return String(out)
  }

  private mutating func skipBlanks() {
    while place < text.count, text[place].properties.isWhitespace { place += 1 }
  }

  private func matches(_ words: String) -> Bool {
    let scalars = Array(words.unicodeScalars)
    return place + scalars.count <= text.count
      && Array(text[place..<(place + scalars.count)]) == scalars
  }

  private func find(_ words: String, from start: Int) -> Int? {
    let scalars = Array(words.unicodeScalars)
    guard let first = scalars.first, start < text.count else { return nil }
    var index = start
    while index + scalars.count <= text.count {
      if text[index] == first, Array(text[index..<(index + scalars.count)]) == scalars {
        return index
      }
      index += 1
    }
    return nil
  }
}
