/// Whether the words around an expression speak of what is to come.
enum DateTense {
  /// Where the words around a date look.
  enum Outlook: Sendable {
    case past
    /// No word tells.
    case open
    /// "to", "would", "could": ahead of the telling, not always of the day of writing.
    case perhaps
    case ahead
  }

  private static let future: WordSet = [
    "will", "shall", "'ll", "due", "expected", "expects", "expect", "planned", "plans",
    "scheduled", "set", "intends", "upcoming", "hopes", "slated", "wants", "aims", "ahead",
    "begins", "starts", "expires", "resumes", "convenes", "opens",
  ]

  private static let perhaps: WordSet = ["would", "may", "might", "could", "couldn't", "should"]

  /// Words of speech say nothing about when the thing spoken of happens.
  private static let past: WordSet = [
    "was", "were", "had", "did", "been", "has", "have", "told", "said", "met", "held", "won",
    "sold",
    "bought", "made", "took", "came", "went", "began", "saw", "gave", "left", "sent", "spent",
    "since",
    "fell", "rose", "flew", "broke", "built", "became", "found", "got", "put", "led", "ran",
    "stood",
    "struck", "wrote", "last", "chose", "say", "says", "following", "after", "paid", "kept", "shot",
    "sank", "lost", "brought",
    "drove", "fought", "grew", "knew", "spoke", "threw", "sought", "caught", "thought", "felt",
    "heard", "sat", "laid", "drew", "withdrew", "fled", "meant", "lent", "dealt", "swore", "wore",
    "rode", "swept", "slept", "understood", "forgot", "hid", "shook", "stole", "woke", "bore",
    "sprang", "shrank", "underwent",
  ]

  /// Returns where the nearest verb before an expression, else the first after it, looks.
  static func outlook(_ text: TokenizedText, around tokens: Range<Int>) -> Outlook {
    let sentence = text.sentences[text.sentence(ofToken: tokens.lowerBound)]
    var i = tokens.lowerBound - 1
    var steps = 0
    // "will last until Friday", "lasted until Friday": without a verb, what lasts goes on.
    var lasts = false
    while i >= sentence.lowerBound, steps < 12 {
      if let answer = cue(text, i), answer != .past || !isPassive(text, i, sentence) {
        // "could not be reached on Friday": they tried.
        if answer == .perhaps, isFailed(text, i, sentence) { return .past }
        // "the service planned for Saturday was cancelled".
        return isUndone(text, i, tokens.upperBound, sentence) ? .past : answer
      }
      if steps < 3, lasting.contains(text.tokens[i]) { lasts = true }
      i -= 1
      steps += 1
    }
    var j = tokens.upperBound
    steps = 0
    while j < sentence.upperBound, steps < 14 {
      if let answer = cue(text, j) {
        // "On Friday the ministry planned to pay": the planning was on Friday.
        if arranged.contains(text.tokens[j]), !isArranged(text, j, sentence) { return .past }
        return answer
      }
      j += 1
      steps += 1
    }
    if lasts { return .ahead }
    return .open
  }

  /// Returns whether a "could" says that something was not done: "neither could be found".
  private static func isFailed(_ text: TokenizedText, _ i: Int, _ sentence: Range<Int>) -> Bool {
    guard text.tokens[i].lower == "could" else { return text.tokens[i].lower == "couldn't" }
    if i + 1 < sentence.upperBound, text.tokens[i + 1].lower == "not" { return true }
    return sentence.contains { $0 < i && $0 > i - 12 && negations.contains(text.tokens[$0]) }
  }

  private static let negations: WordSet = ["neither", "nor", "nobody", "none", "nothing", "no"]

  /// Returns whether the words before a participle decide: "will be delivered", "to be handed over",
  /// "will have been paid".
  private static func isPassive(_ text: TokenizedText, _ i: Int, _ sentence: Range<Int>) -> Bool {
    guard i > sentence.lowerBound else { return false }
    let word = text.tokens[i].lower
    let before = text.tokens[i - 1]
    if word == "been" { return true }
    if word == "have" { return modals.contains(before) }
    if passive.contains(before) { return true }
    // "will be fully paid".
    return i - 2 >= sentence.lowerBound && text.hasSuffix(i - 1, "ly")
      && passive.contains(text.tokens[i - 2])
  }

  private static let passive: WordSet = ["be", "been", "being"]
  private static let modals: WordSet = [
    "will", "would", "should", "could", "may", "might", "must", "to", "not",
  ]

  private static let lasting: WordSet = ["until"]

  private static let arranged: WordSet = ["planned", "scheduled", "slated", "set", "due"]

  /// Returns whether an arrangement, named without a form of "be", is the subject of a past verb
  /// after the date.
  private static func isUndone(
    _ text: TokenizedText, _ cue: Int, _ end: Int, _ sentence: Range<Int>
  ) -> Bool {
    guard arranged.contains(text.tokens[cue]), cue > sentence.lowerBound, end < sentence.upperBound
    else { return false }
    let next = text.tokens[end].lower
    return (next == "was" || next == "were" || next == "had") && !isArranged(text, cue, sentence)
  }

  /// Returns whether a form of "be" stands before an arrangement: "is planned".
  private static func isArranged(_ text: TokenizedText, _ cue: Int, _ sentence: Range<Int>) -> Bool
  {
    cue > sentence.lowerBound && forms.contains(text.tokens[cue - 1])
  }

  private static let forms: WordSet = ["is", "are", "be", "been", "was", "were", "now", "also"]

  private static func cue(_ text: TokenizedText, _ i: Int) -> Outlook? {
    let token = text.tokens[i]
    guard token.kind == .word else { return nil }
    let word = token.lower
    if word == "may", token.isCapitalised { return nil }
    if word == "to" {
      // "to visit" looks ahead, "to Moscow", "from Monday to Friday" does not.
      guard i + 1 < text.tokens.count else { return nil }
      let next = text.tokens[i + 1]
      return next.kind == .word && !next.isCapitalised && !notVerbs.contains(next)
        ? .perhaps : nil
    }
    if future.contains(word) { return .ahead }
    if perhaps.contains(word) { return .perhaps }
    if past.contains(word) { return .past }
    if word.count > 4, text.hasSuffix(i, "ed"), !token.isCapitalised { return .past }
    return nil
  }

  /// Words after "to" that begin no verb.
  private static let notVerbs: WordSet = [
    "the", "a", "an", "its", "their", "his", "her", "this", "that", "early", "late", "mid",
    "next", "last", "about", "some", "more", "nearly", "almost", "around", "at", "which", "whom",
    "those", "these", "and", "or", "no", "other", "another", "both", "all", "each", "several", "to",
    // Nouns that follow "to" without an article: "shot to death", "brought to trial".
    "death", "war", "court", "trial", "jail", "prison", "life", "sea", "land", "safety", "victory",
    "freedom", "office", "school", "hospital", "town", "parliament", "congress", "zero", "justice",
    "service", "peace", "customers", "members", "people", "troops", "countries", "reporters",
    "journalists", "lawmakers", "allies", "talks", "allegations", "charges", "questions", "victims",
    "duty", "earth", "sources", "officials", "reports", "foreign", "military", "local", "federal",
    "public", "international", "private", "new", "former",
  ]
}
