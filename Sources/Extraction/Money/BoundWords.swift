internal import Facts

/// Reads the words around an amount that say what the figure claims: "up to", "about", "or more".
enum BoundWords {
  struct Reading {
    var bound: Bound
    /// From the first bound word to the last piece of the mention.
    var pieces: Range<Int>
  }

  /// Words that may stand between a bound and the amount.
  private static let transparent: WordSet = [
    "a", "an", "another", "additional", "further", "the", "total", "of", "extra", "just", "some",
    "staggering", "whopping", "record",
  ]

  /// Returns the bound of an amount and the pieces of the whole mention.
  ///
  /// - Parameter floor: the first piece that no earlier mention holds.
  static func read(_ pieces: AmountPieces, amount: ReadAmount, floor: Int) -> Reading {
    var start = amount.pieces.lowerBound
    var end = amount.pieces.upperBound
    var bound: Bound = amount.high != nil ? .range : amount.value == nil ? .unquantified : .exact
    if amount.isLoose, bound == .exact { bound = .about }
    var index = start
    var skipped = 0
    var hasArticle = false
    scan: while index > floor {
      if let found = before(pieces, at: index, floor: floor, needsPhrase: hasArticle) {
        bound = combine(inner: bound, outer: found.bound)
        start = found.start
        index = found.start
        skipped = 0
        hasArticle = false
        continue
      }
      guard skipped < 3, transparent.contains(pieces.lower(index - 1)) else { break scan }
      // "under a $200 million contract" names a contract; "up to a $200 million" a ceiling.
      if articles.contains(pieces.lower(index - 1)) { hasArticle = true }
      skipped += 1
      index -= 1
    }
    if let after = after(pieces, at: end) {
      bound = combine(inner: bound, outer: after.bound)
      end = after.end
    }
    return Reading(bound: bound, pieces: start..<end)
  }

  /// A ceiling or floor goes before "about"; a range stays a range.
  private static func combine(inner: Bound, outer: Bound) -> Bound {
    switch (inner, outer) {
    case (.range, _), (.unquantified, _): inner
    case (.exact, _): outer
    case (.about, _): outer
    default: inner
    }
  }

  private static let single: WordMap<Bound> = [
    "about": .about, "around": .about, "approximately": .about, "approx": .about, "roughly": .about,
    "nearly": .about, "almost": .about, "some": .about, "circa": .about, "ca": .about, "c.": .about,
    "~": .about, "≈": .about, "approaching": .about, "virtually": .about, "estimated": .about,
    "near": .about,
    "over": .moreThan, "above": .moreThan, "exceeding": .moreThan, "exceeds": .moreThan,
    "exceed": .moreThan, "exceeded": .moreThan, "topping": .moreThan, "beyond": .moreThan,
    "topped": .moreThan, "surpassing": .moreThan, "surpassed": .moreThan, "surpasses": .moreThan,
    "tops": .moreThan, ">": .moreThan,
    "under": .lessThan, "below": .lessThan, "<": .lessThan,
    "minimum": .atLeast, "maximum": .upTo, "≥": .atLeast, "≤": .upTo, "max": .upTo,
  ]

  /// Bounds of two words or more, by their last word.
  private static let phrases: WordMap<[([Word], Bound)]> = [
    "to": [
      (["up", "to"], .upTo), (["close", "to"], .about), (["limited", "to"], .upTo),
      (["amounting", "up", "to"], .upTo), (["next", "to"], .about),
    ],
    "as": [
      (["as", "much", "as"], .upTo), (["as", "high", "as"], .upTo), (["as", "many", "as"], .upTo),
      (["as", "little", "as"], .atLeast), (["as", "low", "as"], .atLeast),
      (["as", "large", "as"], .upTo),
    ],
    "than": [
      (["no", "more", "than"], .upTo), (["not", "more", "than"], .upTo),
      (["no", "less", "than"], .atLeast), (["not", "less", "than"], .atLeast),
      (["no", "fewer", "than"], .atLeast), (["more", "than"], .moreThan),
      (["greater", "than"], .moreThan), (["higher", "than"], .moreThan),
      (["larger", "than"], .moreThan), (["bigger", "than"], .moreThan),
      (["less", "than"], .lessThan), (["lower", "than"], .lessThan),
      (["fewer", "than"], .lessThan),
      (["cheaper", "than"], .lessThan), (["smaller", "than"], .lessThan),
    ],
    "least": [(["at", "the", "very", "least"], .atLeast), (["at", "least"], .atLeast)],
    "most": [(["at", "the", "most"], .upTo), (["at", "most"], .upTo)],
    "of": [
      (["in", "excess", "of"], .moreThan), (["upwards", "of"], .moreThan),
      (["upward", "of"], .moreThan), (["north", "of"], .moreThan), (["south", "of"], .lessThan),
      (["short", "of"], .lessThan), (["maximum", "of"], .upTo), (["minimum", "of"], .atLeast),
      (["ceiling", "of"], .upTo), (["cap", "of"], .upTo), (["limit", "of"], .upTo),
      (["on", "the", "order", "of"], .about), (["in", "the", "order", "of"], .about),
      (["in", "the", "region", "of"], .about), (["in", "the", "neighborhood", "of"], .about),
      (["in", "the", "neighbourhood", "of"], .about), (["estimate", "of"], .about),
      (["estimates", "of"], .about), (["floor", "of"], .atLeast),
    ],
    "at": [
      (["estimated", "at"], .about), (["capped", "at"], .upTo), (["starting", "at"], .atLeast),
      (["starts", "at"], .atLeast), (["put", "at", "about"], .about),
    ],
    "be": [(["estimated", "to", "be"], .about)],
    "cost": [(["estimated", "to", "cost"], .about)],
    "exceed": [(["not", "to", "exceed"], .upTo), (["not", "exceed"], .upTo)],
    "exceeding": [(["not", "exceeding"], .upTo)],
    "from": [(["starting", "from"], .atLeast), (["priced", "from"], .atLeast)],
    "worth": [(["estimated", "worth"], .about)],
    "under": [(["just", "under"], .lessThan)],
    "over": [(["just", "over"], .moreThan), (["well", "over"], .moreThan)],
  ]

  private static let articles: WordSet = ["a", "an", "the"]

  private static let adverbs: WordSet = [
    "just", "well", "slightly", "only", "far", "little", "significantly", "considerably", "much",
    "somewhat", "possibly", "perhaps", "probably",
  ]

  /// Reads a bound whose last word stands directly before an index.
  private static func before(
    _ pieces: AmountPieces, at index: Int, floor: Int, needsPhrase: Bool
  ) -> (bound: Bound, start: Int)? {
    var last = index - 1
    // "approx. $3 bn", "ca. €5 m".
    if pieces.lower(last) == ".", last > floor,
      ["approx", "ca", "c", "max", "min", "est"].contains(pieces.lower(last - 1))
    {
      last -= 1
      let bound: Bound =
        pieces.lower(last) == "max" ? .upTo : pieces.lower(last) == "min" ? .atLeast : .about
      return (bound, last)
    }
    let word = pieces.lower(last)
    if let list = phrases[word] {
      for (phrase, bound) in list where last - phrase.count + 1 >= floor {
        let start = last - phrase.count + 1
        if phrase.indices.allSatisfy({ pieces.lower(start + $0) == phrase[$0] }) {
          return (bound, leading(pieces, start, floor))
        }
      }
    }
    guard !needsPhrase, let bound = single[word] else { return nil }
    if word == "some", last > floor, ["and", "or"].contains(pieces.lower(last - 1)) {
      return (bound, last)
    }
    // "a row over $5 billion", "talks about $3 billion": the word belongs to the noun before.
    if word == "over" || word == "about" || word == "around", last > floor,
      topics.contains(pieces.lower(last - 1))
    {
      return nil
    }
    if word == "estimated", last > floor,
      pieces.lower(last - 1) == "an" || pieces.lower(last - 1) == "the"
    {
      return (bound, last - 1)
    }
    return (bound, leading(pieces, last, floor))
  }

  private static let topics: WordSet = [
    "row", "dispute", "disputes", "controversy", "talk", "talks", "questions", "concern",
    "concerns",
    "concerned", "fight", "battle", "sued", "anger", "argue", "argument", "worry", "worried",
    "scandal", "lawsuit",
  ]

  /// Takes adverbs before a bound along: "just over", "slightly more than".
  private static func leading(_ pieces: AmountPieces, _ start: Int, _ floor: Int) -> Int {
    var start = start
    while start > floor, adverbs.contains(pieces.lower(start - 1)) { start -= 1 }
    if start > floor, pieces.lower(start) == "little", pieces.lower(start - 1) == "a" { start -= 1 }
    return start
  }

  /// Reads a bound that follows: "or more", "or so", "-plus", "+".
  private static func after(_ pieces: AmountPieces, at index: Int) -> (bound: Bound, end: Int)? {
    switch pieces.lower(index) {
    case "or":
      switch pieces.lower(index + 1) {
      case "more": return (.atLeast, index + 2)
      case "so", "thereabouts": return (.about, index + 2)
      case "less": return (.upTo, index + 2)
      default: return nil
      }
    case "plus":
      let next = pieces.kind(index + 1)
      return next == .number || next == .currencySign ? nil : (.atLeast, index + 1)
    case "+": return (.atLeast, index + 1)
    case "at":
      return pieces.lower(index + 1) == "most"
        ? (.upTo, index + 2)
        : pieces.lower(index + 1) == "least" ? (.atLeast, index + 2) : nil
    default: return nil
    }
  }
}
