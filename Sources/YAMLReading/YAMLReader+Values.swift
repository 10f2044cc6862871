internal import Facts
public import Yams

extension YAMLReader {
  /// Adds a problem for each key of a mapping that is not known or stands twice.
  public mutating func check(_ mapping: Node.Mapping, keys: [String], of what: String) {
    var seen: Set<String> = []
    for (key, _) in mapping {
      guard let name = key.string else {
        add("wrong-type", at: key, "a key is a word")
        continue
      }
      if !seen.insert(name).inserted {
        add("repeated-key", at: key, "`\(name)` stands twice", help: "remove one")
      }
      guard !keys.contains(name) else { continue }
      add(
        "unknown-key", at: key, "\(what) has no key `\(name)`",
        help: nearest(to: name, among: keys) ?? "remove it")
    }
  }

  /// Returns the text of a key; the fallback where the key is missing, a problem where there is
  /// none.
  public mutating func string(
    _ key: String, in mapping: Node.Mapping, or fallback: String?, parent: Node
  ) -> String? {
    guard let node = mapping[key] else {
      if fallback == nil { add("missing-key", at: parent, "`\(key)` is missing", help: "add it") }
      return fallback
    }
    return text(of: node, named: key) ?? fallback
  }

  /// Returns the text of a node, or adds a problem that names it.
  public mutating func text(of node: Node, named key: String) -> String? {
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      add("wrong-type", at: node, "`\(key)` is a text", help: "put it in quotation marks")
      return nil
    }
    return scalar.string
  }

  /// Returns the whole number of a key within a range.
  public mutating func int(
    _ key: String, in mapping: Node.Mapping, or fallback: Int, range: ClosedRange<Int>
  ) -> Int {
    guard let node = mapping[key] else { return fallback }
    guard case .scalar(let scalar) = node, let value = Int(scalar.string) else {
      add("wrong-type", at: node, "`\(key)` is a whole number", help: "such as `\(fallback)`")
      return fallback
    }
    guard range.contains(value) else {
      add(
        "out-of-range", at: node,
        "`\(key)` is \(value), outside \(range.lowerBound) to \(range.upperBound)",
        help: "such as `\(fallback)`")
      return fallback
    }
    return value
  }

  /// Returns the word of a node that is one of a type's words, or adds a problem with the nearest.
  public mutating func word<Word>(
    of node: Node, named key: String, _ type: Word.Type = Word.self
  ) -> Word? where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
    let allowed = Word.allCases.map(\.rawValue)
    if let text = node.string, let word = Word(rawValue: text) { return word }
    add(
      "unknown-value", at: node,
      "`\(key)` is \(YAMLReader.listed(allowed))",
      help: node.string.flatMap { nearestName(to: $0, among: allowed) }
        .map { "did you mean `\($0)`?" } ?? "write one of them")
    return nil
  }

  private static func listed(_ words: [String]) -> String {
    let quoted = words.map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }

  /// Returns a hint with the nearest of the known words, else with all of them; `nil` when there
  /// are none.
  public func nearest(to word: String, among known: [String]) -> String? {
    if let near = nearestName(to: word, among: known) { return "did you mean `\(near)`?" }
    return known.isEmpty ? nil : "use one of \(known.joined(separator: ", "))"
  }
}
