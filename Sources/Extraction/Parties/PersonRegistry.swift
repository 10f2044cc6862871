internal import Facts

/// The persons of one document, to whom short forms of a name are resolved.
struct PersonRegistry {
  private struct Person {
    var fullName: String
    /// The words of the fullest name, in small letters.
    var words: [Word]
    var count = 0
    var role: String?
    var organisation: String?
    var country: CountryCode?
    var gender: PersonMention.Gender?
  }

  /// How many persons of one surname are told apart.
  private static let bearers = 64

  /// The persons of a word of their names.
  private struct Bearers {
    /// Those whose last word it is.
    var last: [Int] = []
    /// All, as far as they are told apart.
    var any: [Int] = []
  }

  private var persons: [Person] = []
  private var bearersOf: [Bearers] = []
  /// The place of each word in ``bearersOf``.
  private var places = WordMap<Int>()

  /// Returns the mentions found and the loose runs that are short forms of their names, in text
  /// order, each with the fullest name and whatever the document says of the person.
  static func resolve(
    _ found: [PersonMention], loose: [Range<Int>], in text: TokenizedText
  ) -> [PersonMention] {
    var registry = PersonRegistry()
    var mentions: [(mention: PersonMention, person: Int)] = []
    let (found, loose) = withFullForms(found, loose, text)
    // Full names first, so that "President Obama" finds "Barack Obama" wherever it stands.
    for mention in found {
      let words = nameWords(mention.name, text)
      if words.count > 1 { mentions.append((mention, registry.enter(mention, words))) }
    }
    for mention in found {
      guard let word = onlyWord(mention.name, text) else { continue }
      let person = registry.find(word) ?? registry.enter(mention, [word])
      registry.learn(mention, person)
      mentions.append((mention, person))
    }
    for range in loose {
      guard let person = registry.find(range, in: text) else { continue }
      let mention = PersonMention(
        name: range, whole: range, fullName: "", rule: "person.short-form")
      registry.persons[person].count += 1
      mentions.append((mention, person))
    }
    let order = mentions.indices.sorted {
      (mentions[$0].mention.name.lowerBound, $0) < (mentions[$1].mention.name.lowerBound, $1)
    }
    return order.map { registry.complete(mentions[$0].mention, mentions[$0].person) }
  }

  /// Returns the person whom a run of capital words stands for, or `nil`.
  private func find(_ range: Range<Int>, in text: TokenizedText) -> Int? {
    if range.count == 1 {
      let token = text.tokens[range.lowerBound]
      return token.kind == .word ? find(token.lower) : nil
    }
    let words = Self.nameWords(range, text)
    guard words.count > 1 else { return words.first.flatMap { find($0) } }
    // "Clinton Foundation" is not Clinton.
    return find(words)
  }

  /// Takes "Raimonds Vejonis" for a name where the text also has "President Vejonis".
  private static func withFullForms(
    _ found: [PersonMention], _ loose: [Range<Int>], _ text: TokenizedText
  ) -> ([PersonMention], [Range<Int>]) {
    let titled = Set(
      found.lazy.filter { $0.role != nil }.compactMap { onlyWord($0.name, text) })
    guard !titled.isEmpty else { return (found, loose) }
    var out = found
    var rest: [Range<Int>] = []
    for range in loose {
      if (2...3).contains(range.count),
        range.allSatisfy({ text.tokens[$0].kind == .word }),
        titled.contains(text.tokens[range.upperBound - 1].lower),
        !titled.contains(text.tokens[range.lowerBound].lower)
      {
        out.append(
          PersonMention(
            name: range, whole: range, fullName: text.words(range), rule: "person.full-form"))
      } else {
        rest.append(range)
      }
    }
    out.sort { $0.name.lowerBound < $1.name.lowerBound }
    return (out, rest)
  }

  private static func nameWords(_ range: Range<Int>, _ text: TokenizedText) -> [Word] {
    range.compactMap { text.tokens[$0].kind == .word ? text.tokens[$0].lower : nil }
  }

  /// Returns the word of a name that has but one, or `nil`.
  private static func onlyWord(_ range: Range<Int>, _ text: TokenizedText) -> Word? {
    let words = range.lazy.filter { text.tokens[$0].kind == .word }
    guard let first = words.first, words.dropFirst().isEmpty else { return nil }
    return text.tokens[first].lower
  }

  private mutating func enter(_ mention: PersonMention, _ words: [Word]) -> Int {
    if words.count > 1, let last = words.last {
      for index in bearers(of: last).last.suffix(Self.bearers)
      where isSame(persons[index].words, words) {
        if words.count > persons[index].words.count {
          persons[index].words = words
          persons[index].fullName = mention.fullName
        }
        for word in words { note(word, index) }
        persons[index].count += 1
        learn(mention, index)
        return index
      }
    }
    let index = persons.count
    persons.append(Person(fullName: mention.fullName, words: words, count: 1))
    if let last = words.last { bearersOf[place(of: last)].last.append(index) }
    for word in words { note(word, index) }
    learn(mention, index)
    return index
  }

  private mutating func note(_ word: Word, _ index: Int) {
    let place = place(of: word)
    guard bearersOf[place].any.count < Self.bearers, !bearersOf[place].any.contains(index) else {
      return
    }
    bearersOf[place].any.append(index)
  }

  private mutating func place(of word: Word) -> Int {
    if let place = places[word] { return place }
    places.updateValue(bearersOf.count, forKey: word)
    bearersOf.append(Bearers())
    return bearersOf.count - 1
  }

  private func bearers(of word: Word) -> Bearers {
    places[word].map { bearersOf[$0] } ?? Bearers()
  }

  /// Returns whether two full names with the same last word can be one person's.
  private func isSame(_ a: [Word], _ b: [Word]) -> Bool {
    guard let x = a.first, let y = b.first, a.count > 1, b.count > 1 else { return false }
    return x == y || a.allSatisfy(b.contains) || b.allSatisfy(a.contains)
      || (x.isInitial || y.isInitial) && x.first == y.first
  }

  /// Returns the person whom words of a name stand for, or `nil`.
  private func find(_ words: [Word]) -> Int? {
    guard let last = words.last else { return nil }
    return best(
      bearers(of: last).last.suffix(Self.bearers).filter { isSame(persons[$0].words, words) })
      ?? best(
        bearers(of: words[0]).any.filter { index in
          words.allSatisfy(persons[index].words.contains)
        })
  }

  /// Returns the person whom one word of a name stands for, or `nil`.
  private func find(_ word: Word) -> Int? {
    let known = bearers(of: word)
    // A given name alone stands for its only bearer.
    return best(known.last) ?? (known.any.count == 1 ? known.any[0] : nil)
  }

  private func best(_ candidates: [Int]) -> Int? {
    candidates.suffix(Self.bearers).max {
      (persons[$0].count, -$0) < (persons[$1].count, -$1)
    }
  }

  private mutating func learn(_ mention: PersonMention, _ index: Int) {
    if let role = mention.role,
      persons[index].role?.contains(" ") != true
        || persons[index].role == persons[index].organisation
    {
      persons[index].role = role
    }
    persons[index].role = persons[index].role ?? mention.role
    persons[index].organisation = persons[index].organisation ?? mention.organisation
    persons[index].country = persons[index].country ?? mention.country
    persons[index].gender = persons[index].gender ?? mention.gender
  }

  private func complete(_ mention: PersonMention, _ index: Int) -> PersonMention {
    var out = mention
    let person = persons[index]
    out.fullName = person.fullName
    out.role = mention.role ?? person.role
    // "Captain Ting" after "chief executive Captain Ting Hien Liong".
    if let own = mention.role, let known = person.role, !own.contains(" "), known.contains(" ") {
      out.role = known
    }
    out.organisation = mention.organisation ?? person.organisation
    out.country = mention.country ?? person.country
    out.gender = person.gender ?? mention.gender
    return out
  }
}
