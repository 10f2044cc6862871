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

  private var persons: [Person] = []
  private var byLast: [Word: [Int]] = [:]
  private var byAny: [Word: [Int]] = [:]

  /// Returns the mentions found and the loose runs that are short forms of their names, in text
  /// order, each with the fullest name and whatever the document says of the person.
  static func resolve(
    _ found: [PersonMention], loose: [Range<Int>], in text: TokenizedText
  ) -> [PersonMention] {
    var registry = PersonRegistry()
    var mentions: [(mention: PersonMention, person: Int)] = []
    let (found, loose) = withFullForms(found, loose, text)
    // Full names first, so that "President Obama" finds "Barack Obama" wherever it stands.
    for mention in found where nameWords(mention.name, text).count > 1 {
      mentions.append((mention, registry.enter(mention, nameWords(mention.name, text))))
    }
    for mention in found {
      let words = nameWords(mention.name, text)
      guard words.count == 1 else { continue }
      let person = registry.find(words) ?? registry.enter(mention, words)
      registry.learn(mention, person)
      mentions.append((mention, person))
    }
    for range in loose {
      var words = nameWords(range, text)
      var name = range
      if words.count > 1, registry.find(words) == nil, let first = words.first,
        registry.find([first]) != nil, range.count == words.count
      {
        // "Clinton Foundation" is not Clinton.
        continue
      }
      if words.count == 1 { name = range }
      guard !words.isEmpty, let person = registry.find(words) else { continue }
      words.removeAll()
      let mention = PersonMention(
        name: name, whole: name, fullName: "", rule: "person.short-form")
      registry.persons[person].count += 1
      mentions.append((mention, person))
    }
    mentions.sort { $0.mention.name.lowerBound < $1.mention.name.lowerBound }
    return mentions.map { registry.complete($0.mention, $0.person) }
  }

  /// Takes "Raimonds Vejonis" for a name where the text also has "President Vejonis".
  private static func withFullForms(
    _ found: [PersonMention], _ loose: [Range<Int>], _ text: TokenizedText
  ) -> ([PersonMention], [Range<Int>]) {
    let titled = Set(
      found.lazy.filter { $0.role != nil }.map { nameWords($0.name, text) }
        .filter { $0.count == 1 }.map { $0[0] })
    guard !titled.isEmpty else { return (found, loose) }
    var out = found
    var rest: [Range<Int>] = []
    for range in loose {
      let words = nameWords(range, text)
      if (2...3).contains(words.count), words.count == range.count, let last = words.last,
        titled.contains(last), !titled.contains(words[0])
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

  private mutating func enter(_ mention: PersonMention, _ words: [Word]) -> Int {
    if words.count > 1, let last = words.last {
      for index in (byLast[last] ?? []).suffix(Self.bearers)
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
    if let last = words.last { byLast[last, default: []].append(index) }
    for word in words { note(word, index) }
    learn(mention, index)
    return index
  }

  private mutating func note(_ word: Word, _ index: Int) {
    guard byAny[word].map({ $0.count < Self.bearers && !$0.contains(index) }) ?? true else {
      return
    }
    byAny[word, default: []].append(index)
  }

  /// Returns whether two full names with the same last word can be one person's.
  private func isSame(_ a: [Word], _ b: [Word]) -> Bool {
    guard let x = a.first, let y = b.first, a.count > 1, b.count > 1 else { return false }
    return x == y || Set(a).isSubset(of: b) || Set(b).isSubset(of: a)
      || (x.isInitial || y.isInitial) && x.first == y.first
  }

  /// Returns the person whom words of a name stand for, or `nil`.
  private func find(_ words: [Word]) -> Int? {
    guard let last = words.last else { return nil }
    if words.count > 1 {
      return best(
        (byLast[last] ?? []).suffix(Self.bearers).filter { isSame(persons[$0].words, words) })
        ?? best((byAny[words[0]] ?? []).filter { Set(words).isSubset(of: persons[$0].words) })
    }
    if let person = best(byLast[last] ?? []) { return person }
    let others = byAny[last] ?? []
    // A given name alone stands for its only bearer.
    return others.count == 1 ? others[0] : nil
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
