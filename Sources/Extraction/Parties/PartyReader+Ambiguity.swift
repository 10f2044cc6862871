internal import Facts

/// Words that name a country only in some places.
extension PartyReader {
  // MARK: Words that are also something else
  /// "South China Sea", "Michael Jordan", "Marietta, Georgia".
  func isOtherThanCountry(_ term: PartyTerm, _ range: Range<Int>) -> Bool {
    let next = range.upperBound
    let first = tokens[range.lowerBound].lower
    if next < tokens.count, tokens[next].isCapitalised, Self.waters.contains(tokens[next]) {
      return true
    }
    if range.lowerBound >= 2, tokens[range.lowerBound - 1].lower == "of",
      Self.waters.contains(tokens[range.lowerBound - 2]),
      tokens[range.lowerBound - 2].isCapitalised
    {
      return true
    }
    if range.lowerBound > 0, tokens[range.lowerBound - 1].lower == "cold", first == "turkey" {
      return true
    }
    guard range.count == 1, Self.alsoNames.contains(first) else { return false }
    if next < tokens.count, isPlainCapital(next), !Self.newspapers.contains(tokens[next]) {
      let follows = lexicon.parties.match(text, at: next) != nil
      return !follows && lexicon.institutions.headLength(tokens, at: next) == 0
        && !lexicon.institutions.modifiers.contains(tokens[next])
        && lexicon.items.match(text, at: next) == nil
        && !tokens[range.lowerBound].shape.contains(.allCapitals)
        && !isTitleCase(around: range.lowerBound)
    }
    if next < tokens.count, Self.newspapers.contains(tokens[next]) { return true }
    guard range.lowerBound > 0, !tokens[range.lowerBound].shape.contains(.paragraphStart) else {
      return false
    }
    let previous = range.lowerBound - 1
    if first == "georgia", tokens[previous].lower == ",", previous > 0,
      isPlainCapital(previous - 1),
      lexicon.parties.match(text, at: previous - 1) == nil
    {
      return true
    }
    return Self.givenNames.contains(tokens[previous]) && tokens[previous].isCapitalised
  }

  func isPlainCapital(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].isCapitalised
      && !tokens[index].shape.contains(.hasDigit) && !tokens[index].shape.contains(.paragraphStart)
      && !tokens[index].shape.contains(.lineBefore)
  }

  /// Headlines put capitals on common words, so that a capital after a country says nothing.
  func isTitleCase(around index: Int) -> Bool {
    let sentence = text.sentences[text.sentence(ofToken: index)]
    var capitals = 0
    var words = 0
    for k in sentence where tokens[k].kind == .word && tokens[k].end - tokens[k].start > 3 {
      words += 1
      if tokens[k].isCapitalised { capitals += 1 }
    }
    return words > 3 && capitals * 4 >= words * 3
  }

  static let waters: WordSet = [
    "sea", "ocean", "gulf", "peninsula", "strait", "straits", "channel", "bay", "times", "post",
    "airlines", "airways", "open", "wave",
  ]
  static let alsoNames: WordSet = [
    "jordan", "chad", "georgia", "israel", "holland", "ireland", "london", "paris", "washington",
    "france", "kenya", "india", "mali", "cuba", "victoria", "lima", "bern", "santiago",
  ]
  static let newspapers: WordSet = ["post", "times", "examiner", "monument", "state"]
  static let givenNames: WordSet = [
    "michael", "tom", "jack", "george", "denzel", "kathy", "john", "booker", "anatole", "hamilton",
    "barbara", "deandre", "kevin", "james", "david", "william",
  ]

  /// A capital city that is only a place: "in Brussels", "ANKARA —", "Paris, France".
  func isOnlyPlace(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    let start = range.lowerBound
    if tokens[start].shape.contains(.paragraphStart) {
      if next >= tokens.count { return true }
      let mark = tokens[next].lower
      if Self.datelineMarks.contains(mark) { return true }
      if mark == ",", tokens[start].shape.contains(.allCapitals) { return true }
    }
    if next + 1 < tokens.count, tokens[next].lower == ",", tokens[next + 1].isCapitalised,
      let (term, _) = lexicon.parties.match(text, at: next + 1), term.form == .name,
      term.party.kind == .country
    {
      return true
    }
    guard start > 0 else { return false }
    let before = tokens[start - 1].lower
    if Self.places.contains(before) { return true }
    if before == ",", start >= 2, Self.waters.contains(tokens[start - 2]) { return true }
    if before == "to" || before == "from" || before == "for", start >= 2 {
      return Self.travel.contains(tokens[start - 2])
    }
    return false
  }

  static let datelineMarks: WordSet = ["—", "–", "-", "--", "(", ":", "/"]
  static let places: WordSet = [
    "in", "at", "near", "outside", "around", "inside", "across", "throughout", "visit", "visited",
    "visiting", "leaving", "left", "reached", "central", "downtown", "toward", "towards",
  ]
  static let travel: WordSet = [
    "visit", "visits", "trip", "trips", "travelled", "traveled", "travel", "travelling", "flew",
    "fly", "flying", "returned", "went", "came", "arrived", "ambassador", "envoy", "journey",
    "returning", "heading", "headed", "flight", "flights", "north", "south", "east", "west", "km",
    "kilometres", "kilometers", "miles", "tour",
  ]
}
