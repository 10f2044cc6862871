import Drawing

/// The identifiers of a page's elements: each once, and the same whenever the page is the same.
struct SVGNames {
  /// What every identifier begins with, so that several pictures can stand in one document.
  let prefix: String
  private var used: [String: Int] = [:]

  init(prefix: String) { self.prefix = prefix }

  /// Returns an identifier that no other element has: a word that comes again gets a number.
  mutating func unique(_ word: String) -> String {
    var name = word
    while let count = used[name] {
      used[name] = count + 1
      name = "\(word)-\(count + 1)"
    }
    used[name] = 1
    return prefix + name
  }

  /// Returns the identifier of a place that links lead to.
  func place(_ name: String) -> String { "\(prefix)to-\(TagAttributes.identifier(name))" }

  /// Returns the identifier of a group that has a name, shows data or is a figure; else `nil`.
  mutating func name(of group: Group) -> String? {
    guard let words = group.name ?? group.evidence.first ?? (group.role == .figure ? "figure" : nil)
    else { return nil }
    let word = Self.word(words)
    return word.isEmpty ? nil : unique(word)
  }

  /// Returns words as one of small letters, digits and hyphens; letters beyond ASCII stay.
  static func word(_ words: String) -> String {
    var out = ""
    var isGap = false
    for scalar in words.lowercased().unicodeScalars {
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        isGap = true
        continue
      }
      if isGap, !out.isEmpty { out += "-" }
      isGap = false
      out.unicodeScalars.append(scalar)
    }
    // An identifier begins with a letter.
    return out.unicodeScalars.first?.properties.isAlphabetic == false ? "n" + out : out
  }
}
