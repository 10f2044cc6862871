/// Values by lower-case word, looked up by the hash that every token carries: what most words ask
/// of a table is only to learn that they are not in it.
struct WordMap<Value: Sendable>: Sendable {
  private struct Slot: Sendable {
    var hash: UInt32 = 0
    /// The index of the word plus one; 0 where the slot is free.
    var place: UInt32 = 0
  }

  /// A power of two in number, at most a quarter of them taken.
  private var slots: [Slot]
  private(set) var keys: [Word] = []
  private var values: [Value] = []

  init(minimumCapacity: Int = 0) {
    var size = 16
    while size < minimumCapacity * 4 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    keys.reserveCapacity(minimumCapacity)
    values.reserveCapacity(minimumCapacity)
  }

  init(_ table: [String: Value]) {
    self.init(minimumCapacity: table.count)
    for (word, value) in table { updateValue(value, forKey: Word(word)) }
  }

  subscript(token: Token) -> Value? {
    place(of: token.lower, hash: token.hash).map { values[$0] }
  }

  subscript(word: Word) -> Value? {
    place(of: word, hash: word.hash).map { values[$0] }
  }

  /// The words with their values, in the order in which they came.
  var entries: [(key: Word, value: Value)] { zip(keys, values).map { ($0, $1) } }

  /// Sets the value of a word and returns the one before, or `nil`.
  @discardableResult
  mutating func updateValue(_ value: Value, forKey word: Word) -> Value? {
    let hash = word.hash
    if let place = place(of: word, hash: hash) {
      let before = values[place]
      values[place] = value
      return before
    }
    keys.append(word)
    values.append(value)
    if keys.count * 4 > slots.count { grow() }
    fill(Slot(hash: hash, place: UInt32(keys.count)))
    return nil
  }

  /// Most words are in no table, and most of these find their slot free.
  @inline(__always)
  private func place(of word: Word, hash: UInt32) -> Int? {
    let index = Int(hash) & (slots.count - 1)
    return slots[index].place == 0 ? nil : place(of: word, hash: hash, from: index)
  }

  private func place(of word: Word, hash: UInt32, from first: Int) -> Int? {
    let mask = slots.count - 1
    var index = first
    while slots[index].place != 0 {
      if slots[index].hash == hash {
        let place = Int(slots[index].place) - 1
        if keys[place] == word { return place }
      }
      index = (index + 1) & mask
    }
    return nil
  }

  private mutating func fill(_ slot: Slot) {
    let mask = slots.count - 1
    var index = Int(slot.hash) & mask
    while slots[index].place != 0 { index = (index + 1) & mask }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.place != 0 { fill(slot) }
  }
}

extension WordMap: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral entries: (Word, Value)...) {
    self.init(minimumCapacity: entries.count)
    for (word, value) in entries { updateValue(value, forKey: word) }
  }
}

/// A set of lower-case words that tokens are looked up in by their hash.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var map: WordMap<Void>

  init(_ words: some Collection<Word>) {
    map = WordMap(minimumCapacity: words.count)
    for word in words { map.updateValue((), forKey: word) }
  }

  init(arrayLiteral words: Word...) { self.init(words) }

  /// Returns whether the set holds the word of a token.
  func contains(_ token: Token) -> Bool { map[token] != nil }

  /// Returns whether the set holds a lower-case word.
  func contains(_ word: Word) -> Bool { map[word] != nil }
}
