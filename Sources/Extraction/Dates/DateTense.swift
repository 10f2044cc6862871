/// Whether the words around an expression speak of what is to come.
enum DateTense {
  private static let future: WordSet = [
    "will", "would", "shall", "'ll", "due", "expected", "expects", "expect", "planned", "plans",
    "scheduled", "set", "intends", "upcoming", "hopes", "until", "may", "might", "could",
    "should", "slated", "wants", "aims", "to", "ahead", "begins", "starts",
  ]

  /// Words of speech say nothing about when the thing spoken of happens.
  private static let past: WordSet = [
    "was", "were", "had", "did", "been", "has", "have", "told", "said", "met", "held", "won",
    "sold",
    "bought", "made", "took", "came", "went", "began", "saw", "gave", "left", "sent", "spent",
    "since",
    "fell", "rose", "flew", "broke", "built", "became", "found", "got", "put", "led", "ran",
    "stood",
    "struck", "wrote", "last", "chose", "say", "says", "following", "after", "paid",
  ]

  /// Returns whether the nearest verb before an expression, else the first after it, looks ahead.
  static func isFuture(_ text: TokenizedText, around tokens: Range<Int>) -> Bool {
    let sentence = text.sentences[text.sentence(ofToken: tokens.lowerBound)]
    var i = tokens.lowerBound - 1
    var steps = 0
    while i >= sentence.lowerBound, steps < 12 {
      if let answer = cue(text, i) { return answer }
      i -= 1
      steps += 1
    }
    var j = tokens.upperBound
    steps = 0
    while j < sentence.upperBound, steps < 14 {
      if let answer = cue(text, j) { return answer }
      j += 1
      steps += 1
    }
    return false
  }

  private static func cue(_ text: TokenizedText, _ i: Int) -> Bool? {
    let token = text.tokens[i]
    guard token.kind == .word else { return nil }
    let word = token.lower
    if word == "may", token.isCapitalised { return nil }
    if word == "to" {
      // "to visit" looks ahead, "to Moscow", "from Monday to Friday" does not.
      guard i + 1 < text.tokens.count else { return nil }
      let next = text.tokens[i + 1]
      return next.kind == .word && !next.isCapitalised && !articles.contains(next.lower)
        ? true : nil
    }
    if future.contains(word) { return true }
    if past.contains(word) { return false }
    if word.count > 4, text.hasSuffix(i, "ed"), !token.isCapitalised { return false }
    return nil
  }

  private static let articles: WordSet = [
    "the", "a", "an", "its", "their", "his", "her", "this", "that", "be", "early", "late", "mid",
    "next", "last", "about", "some", "more",
  ]
}
