import Testing

@testable import Extraction

@Suite struct WordTests {
  /// Returns the word of the first token of a text.
  private func word(_ text: String) throws -> Word {
    try #require(Tokenizer.tokenize(text).tokens.first).lower
  }

  @Test(
    arguments: [
      ("The", "the"), ("U.S.", "u.s."), ("manufacturers", "manufacturers"),
      ("counter-battery", "counter-battery"), ("Counter-Terrorism", "counter-terrorism"),
      ("isn’t", "isn't"), ("Çankaya", "çankaya"), ("co\u{AD}op", "coop"), ("—", "—"), ("$", "$"),
    ])
  func isTheTokenInLowerCase(_ text: String, _ lower: String) throws {
    let tokens = Tokenizer.tokenize(text)
    #expect(tokens.tokens.count == 1)
    #expect(try word(text) == Word(lower))
    #expect(tokens.lower(0) == lower)
  }

  @Test func literalsAndTextsAreTheSameWord() {
    let pairs: [(Word, String)] = [
      ("", ""), ("a", "a"), ("minister", "minister"), ("ministers", "ministers"),
      ("manufacturings!", "manufacturings!"), ("sixteen-letters!", "sixteen-letters!"),
      ("government-to-government", "government-to-government"), ("é", "é"),
    ]
    for (literal, text) in pairs {
      #expect(literal == Word(text))
      #expect(literal.hash == Word(text).hash)
      #expect(literal.count == min(text.utf8.count, 16))
    }
  }

  @Test func wordsThatDifferInOneLetterDiffer() {
    let word = Array("abcdefghijklmnopqrstuvwxyz".utf8)
    for length in 1...word.count {
      let whole = Word(word[..<length])
      #expect(whole != Word(word[..<(length - 1)]))
      for place in 0..<length {
        var other = word[..<length]
        other[place] = 0x2D
        #expect(whole != Word(other))
      }
    }
  }

  @Test func prefixesAreFoundInShortAndLongWords() {
    #expect(("ordered" as Word).hasPrefix("order"))
    #expect(("order" as Word).hasPrefix("order"))
    #expect(!("orde" as Word).hasPrefix("order"))
    #expect(!("border" as Word).hasPrefix("order"))
    #expect(("commissioning" as Word).hasPrefix("commission"))
    #expect(!("commissar" as Word).hasPrefix("commission"))
    #expect(("multibillion-dollar" as Word).hasPrefix("multi"))
  }

  @Test(
    arguments: [
      ("Russian-led", "-led", true), ("led", "-led", false), ("Talks", "s", true),
      ("Euro-denominated-dollars", "dollars", true), ("Euro-denominated-dollar", "dollars", false),
      ("couldn’t", "n't", true), ("Shoulder-to-shouldn’t", "n't", true), ("İ", "i", false),
    ])
  func endsOfAnyLengthAreFound(_ text: String, _ end: String, _ isEnd: Bool) {
    #expect(Tokenizer.tokenize(text).hasSuffix(0, Word(end)) == isEnd)
  }

  @Test func thePluralOfAnyLengthLosesItsEnding() {
    #expect(Tokenizer.tokenize("Frigates").singular(0) == "frigate")
    #expect(Tokenizer.tokenize("Fighter-bombardiers").singular(0) == "fighter-bombardier")
    #expect(Tokenizer.tokenize("Aircraft").singular(0) == nil)
  }

  @Test func mapsHoldEveryWordOnce() {
    var map = WordMap<Int>()
    for number in 0..<500 { map.updateValue(number, forKey: Word("word-\(number)")) }
    #expect(map.updateValue(-1, forKey: "word-7") == 7)
    for number in 0..<500 where number != 7 { #expect(map[Word("word-\(number)")] == number) }
    #expect(map["word-7"] == -1)
    #expect(map["word-500"] == nil)
    #expect(map.entries.count == 500)
  }
}
