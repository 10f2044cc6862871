/// Phrases of one word or more, found by their first word: the longest that stands in a text wins.
struct PhraseTable<Value: Sendable>: Sendable {
  /// What a phrase asks of the text's capitals.
  enum Case: Sendable {
    case any
    /// The first word begins with a capital.
    case capital
    /// The word is in capitals, as `US` and `EU`.
    case allCapitals
  }

  private struct Entry: Sendable {
    let restStart: Int32
    let restCount: Int32
    let next: Int32
    let letterCase: Case
    let value: Value
  }

  private var heads: WordMap<Int32>
  private var entries: [Entry] = []
  private var words: [Word] = []

  /// A Boolean value that says whether the last word of a phrase may stand in the plural.
  private let allowsPlural: Bool

  init(minimumCapacity: Int = 0, allowsPlural: Bool = false) {
    self.allowsPlural = allowsPlural
    heads = WordMap(minimumCapacity: minimumCapacity)
    entries.reserveCapacity(minimumCapacity)
    words.reserveCapacity(minimumCapacity)
  }

  /// Adds a phrase whose words are parted by blanks as the tokenizer parts them; capitals in the
  /// phrase ask for capitals in the text.
  mutating func insert(_ phrase: Substring, _ value: Value) {
    insert(Array(phrase.utf8)[...], value)
  }

  /// Adds a phrase given as UTF-8.
  mutating func insert(_ phrase: ArraySlice<UInt8>, _ value: Value) {
    guard let first = phrase.first else { return }
    let hasSmall = phrase.contains { (0x61...0x7A).contains($0) }
    let isCapital =
      (0x41...0x5A).contains(first)
      || first >= 0x80 && String(decoding: phrase, as: UTF8.self).first?.isUppercase == true
    guard let blank = phrase.firstIndex(of: 0x20) else {
      let letterCase: Case =
        !isCapital
        ? .any : !hasSmall && phrase.count >= 2 && phrase.count <= 6 ? .allCapitals : .capital
      link(Word(lowercasing: phrase), restStart: 0, restCount: 0, letterCase, value)
      return
    }
    let start = words.count
    var wordStart = blank + 1
    while wordStart < phrase.endIndex {
      let end = phrase[wordStart...].firstIndex(of: 0x20) ?? phrase.endIndex
      if end > wordStart { words.append(Word(lowercasing: phrase[wordStart..<end])) }
      wordStart = end + 1
    }
    link(
      Word(lowercasing: phrase[..<blank]), restStart: start,
      restCount: words.count - start, isCapital ? .capital : .any, value)
  }

  private mutating func link(
    _ head: Word, restStart: Int, restCount: Int, _ letterCase: Case, _ value: Value
  ) {
    let index = Int32(entries.count)
    let previous = heads.updateValue(index, forKey: head) ?? -1
    entries.append(
      Entry(
        restStart: Int32(restStart), restCount: Int32(restCount), next: previous,
        letterCase: letterCase, value: value))
  }

  /// Returns the longest phrase that begins at a token, and its length in tokens.
  ///
  /// Of two equal phrases the one added later wins.
  func match(_ text: TokenizedText, at index: Int) -> (value: Value, count: Int)? {
    var start = heads[text.tokens[index]]
    var isPlural = false
    if start == nil, allowsPlural, let singular = text.singular(index) {
      start = heads[singular]
      isPlural = true
    }
    guard var next = start else { return nil }
    var best: (value: Value, count: Int)?
    while next >= 0 {
      let entry = entries[Int(next)]
      let count = Int(entry.restCount) + 1
      if count > best?.count ?? 0, !isPlural || count == 1, fits(entry, text, index) {
        best = (entry.value, count)
      }
      next = entry.next
    }
    return best
  }

  /// Returns what a phrase of one word means, without regard to capitals.
  func value(ofWord lower: Word) -> Value? {
    guard var next = heads[lower] else { return nil }
    while next >= 0 {
      let entry = entries[Int(next)]
      if entry.restCount == 0 { return entry.value }
      next = entry.next
    }
    return nil
  }

  private func fits(_ entry: Entry, _ text: TokenizedText, _ index: Int) -> Bool {
    let tokens = text.tokens
    switch entry.letterCase {
    case .any: break
    case .capital: guard tokens[index].isCapitalised else { return false }
    case .allCapitals: guard tokens[index].shape.contains(.allCapitals) else { return false }
    }
    let count = Int(entry.restCount)
    guard index + count < tokens.count else { return false }
    for k in 0..<count {
      let token = tokens[index + 1 + k]
      guard !token.shape.contains(.paragraphStart) else { return false }
      let word = words[Int(entry.restStart) + k]
      if token.lower == word { continue }
      guard allowsPlural, k == count - 1, text.singular(index + 1 + k) == word else {
        return false
      }
    }
    return true
  }
}
