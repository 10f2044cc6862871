/// Tells a text's language by its script and by the little words that every text is full of.
///
/// It knows the larger European languages and a few scripts. Short texts, and texts between two
/// languages, have none: a wrong answer is worse than no answer.
enum LanguageDetector {
  /// As many characters are looked at, from the beginning.
  private static let looked = 20_000
  /// Below so many little words a text is too short to tell.
  private static let fewest = 8

  /// Returns the language as a BCP 47 tag such as `en`, or `nil` when it cannot be told.
  static func language(of text: String) -> String? {
    var counting = LetterCounting(words: LittleWords.shared)
    var text = text
    text.withUTF8 { counting.read($0, first: looked) }
    if let language = counting.script.language { return language }
    let (words, counts) = (counting.wordCount, counting.counts)
    guard words >= 20 else { return nil }
    let ranked = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
    let (best, second) = (ranked[0], ranked[1])
    guard counts[best] >= fewest, counts[best] * 10 >= words,
      counts[best] * 4 >= counts[second] * 5
    else { return nil }
    return LittleWords.languages[best]
  }
}

/// What one pass over the beginning of a text counts: the letters of scripts, and the little words of
/// languages.
private struct LetterCounting {
  let words: LittleWords
  var script = Script()
  /// How many words there are, and how many little words of each language.
  var wordCount = 0
  var counts = [Int](repeating: 0, count: LittleWords.languages.count)

  init(words: LittleWords) { self.words = words }

  /// Reads UTF-8, as many characters from the beginning.
  mutating func read(_ utf8: UnsafeBufferPointer<UInt8>, first characters: Int) {
    var word = LittleWord()
    var rest = characters
    var i = 0
    while i < utf8.count, rest > 0 {
      // The letters of a word, most of them ASCII.
      let first = i
      let limit = min(utf8.count, i + rest)
      while i < limit, (utf8[i] | 0x20) &- 0x61 < 26 {
        word.take(utf8[i] | 0x20, at: i)
        i += 1
      }
      script.latin += i - first
      rest -= i - first
      guard i < limit else { break }
      rest -= 1
      let byte = utf8[i]
      if byte < 0x80 {
        end(&word, before: i, in: utf8)
        i += 1
      } else {
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let scalar = scalar(utf8[i..<min(i + length, utf8.count)])
        if isLetter(scalar) {
          word.takeWide(at: i)
          script.count(scalar.value)
        } else {
          end(&word, before: i, in: utf8)
        }
        i += length
      }
    }
    end(&word, before: i, in: utf8)
  }

  private func scalar(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar {
    let value = bytes.dropFirst().reduce(
      UInt32(bytes.first ?? 0) & (0x7F >> UInt32(bytes.count))
    ) { $0 << 6 | UInt32($1 & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2000...0x206F: false  // Blanks and typographic quotation marks.
    default: scalar.properties.isAlphabetic
    }
  }

  private mutating func end(
    _ word: inout LittleWord, before end: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) {
    guard word.count > 0 else { return }
    wordCount += 1
    if word.count <= LittleWord.longest {
      var bits =
        word.isWide
        ? words.languages(of: String(decoding: utf8[word.start..<end], as: UTF8.self))
        : words.languages(ofLetters: word.packed)
      while bits != 0 {
        counts[bits.trailingZeroBitCount] += 1
        bits &= bits - 1
      }
    }
    word = LittleWord()
  }
}

/// A word as it is read.
private struct LittleWord {
  /// The longest word that is looked up, in letters.
  static let longest = 6
  /// Where the word begins.
  private(set) var start = 0
  /// The number of letters.
  private(set) var count = 0
  /// The last letters in small letters, a byte each, while all are ASCII.
  private(set) var packed: UInt64 = 0
  /// A Boolean value that says whether a letter is not ASCII.
  private(set) var isWide = false

  mutating func take(_ letter: UInt8, at place: Int) {
    if count == 0 { start = place }
    count += 1
    packed = packed << 8 | UInt64(letter)
  }

  mutating func takeWide(at place: Int) {
    take(0, at: place)
    isWide = true
  }
}

/// How many letters of each script a text has.
private struct Script {
  var latin = 0
  private var cyrillic = 0
  private var others: [Int] = Array(repeating: 0, count: Script.blocks.count)
  /// Letters that tell the languages of one script apart.
  private var isUkrainian = 0
  private var isRussian = 0
  private var isSerbian = 0
  private var isPersian = 0

  /// Scripts with the language that is written most in them.
  private static let blocks: [(range: ClosedRange<UInt32>, language: String)] = [
    (0x0370...0x03FF, "el"), (0x0530...0x058F, "hy"), (0x0590...0x05FF, "he"),
    (0x0600...0x06FF, "ar"), (0x0900...0x097F, "hi"), (0x0E00...0x0E7F, "th"),
    (0x10A0...0x10FF, "ka"), (0x3040...0x30FF, "ja"), (0xAC00...0xD7AF, "ko"),
    (0x4E00...0x9FFF, "zh"),
  ]

  mutating func count(_ value: UInt32) {
    switch value {
    case 0..<0x0250, 0x1E00...0x1EFF: latin += 1
    case 0x0400...0x052F:
      cyrillic += 1
      switch value {
      case 0x0456, 0x0457, 0x0454, 0x0491: isUkrainian += 1
      case 0x044B, 0x044D, 0x0451: isRussian += 1
      case 0x0458, 0x0459, 0x045A, 0x0452, 0x045B: isSerbian += 1
      default: break
      }
    default:
      if [0x067E, 0x0686, 0x0698, 0x06AF].contains(value) { isPersian += 1 }
      if let i = Script.blocks.firstIndex(where: { $0.range.contains(value) }) { others[i] += 1 }
    }
  }

  /// The language of a script other than Latin that most letters are in.
  var language: String? {
    let all = latin + cyrillic + others.reduce(0, +)
    guard all >= 20 else { return nil }
    if cyrillic * 2 > all {
      if isSerbian * 50 > cyrillic { return "sr" }
      if isUkrainian > isRussian { return "uk" }
      return isRussian * 100 > cyrillic ? "ru" : "bg"
    }
    // Japanese is written with Chinese letters too, and with its own.
    if let kana = Script.blocks.firstIndex(where: { $0.language == "ja" }),
      let han = Script.blocks.firstIndex(where: { $0.language == "zh" }),
      (others[kana] + others[han]) * 2 > all
    {
      return others[kana] * 5 > others[han] ? "ja" : "zh"
    }
    guard let most = others.indices.max(by: { others[$0] < others[$1] }), others[most] * 2 > all
    else { return nil }
    let language = Script.blocks[most].language
    return language == "ar" && isPersian * 100 > others[most] ? "fa" : language
  }
}

/// The commonest little words of languages in Latin letters.
private struct LittleWords: Sendable {
  static let shared = LittleWords()

  private static let table: [(language: String, words: String)] = [
    (
      "en",
      "the of and to in a that is was for on it with as by at from be has have had this which an are not will its were but said would been or their who they he his"
    ),
    (
      "fr",
      "le la les de des du et un une en à au aux que qui pour dans par sur est sont a été avec ce cette il elle ne pas plus se son ses leur ou mais d l"
    ),
    (
      "de",
      "der die das und in den von zu mit dem des ein eine einer einem einen für auf ist im nicht sich auch als an es wird werden wurde hat haben nach bei aus um sind oder dass"
    ),
    (
      "es",
      "el la los las de del y en un una que por para con se su sus es al lo como más no fue ha son ser este esta entre sobre pero o"
    ),
    (
      "it",
      "il lo la i gli le di del della dei delle e in un una che per con da al alla nel è sono non si ha come più anche su dal o ma stato"
    ),
    (
      "pt",
      "o a os as de do da dos das e em um uma que para por com no na nos nas se ao não é foi mais como são sua seu pelo pela mas ou ser"
    ),
    (
      "nl",
      "de het een van en in is op te dat die met voor aan zijn er niet ook door bij om naar uit als wordt werd heeft hebben nog over maar of"
    ),
    (
      "pl",
      "w i z na do że się nie jest o od za po przez to dla oraz jak które który są był była będzie ale przy także ma co tym tego"
    ),
    (
      "sv",
      "och i att det som en på är av för med den till ett om har de inte var från vid men kan eller ska sig så efter under också"
    ),
    (
      "da",
      "og i at det er en af til på den for med som de et har ikke der om var fra ved men kan eller skal sig så efter blev også"
    ),
    (
      "no",
      "og i at det er en av til på den for med som de et har ikke om var fra ved men kan eller skal seg så etter ble også"
    ),
    (
      "fi",
      "ja on ei että se oli hän ovat mutta joka kun myös tai sekä kuin mukaan ole olla sen vuoden ovat jos ne nyt vain"
    ),
    (
      "cs",
      "a v na se je že do z s o pro i k od za po jako by ale které který jsou byl byla bude není také podle při ve"
    ),
    (
      "hu",
      "a az és hogy nem is egy meg van volt el de ez ha csak mint már még azt vagy után szerint lesz kell"
    ),
    (
      "ro",
      "de și în la cu a pe un o din că nu pentru este sunt care au mai fost se al sau dar prin după ca lui"
    ),
    (
      "tr",
      "ve bir bu da de için ile olarak olan daha çok en gibi ise ancak kadar sonra değil var oldu olduğu göre her ya"
    ),
    (
      "id",
      "yang dan di ke dari untuk dengan pada ini itu dalam tidak akan oleh juga telah adalah sebagai bahwa ada atau"
    ),
  ]

  static let languages: [String] = table.map(\.language)

  /// The languages that have a word, a bit each.
  private var byWord: [String: UInt32] = [:]
  /// The words in ASCII letters by a hash of them, in a table of which less than half is taken.
  private var slots = [(letters: UInt64, languages: UInt32)](repeating: (0, 0), count: 1024)

  private init() {
    for (number, entry) in LittleWords.table.enumerated() {
      for word in entry.words.split(separator: " ") {
        byWord[String(word), default: 0] |= 1 << UInt32(number)
      }
    }
    for (word, languages) in byWord where word.utf8.allSatisfy({ $0 < 0x80 }) {
      let letters = word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
      slots[slot(of: letters)] = (letters, languages)
    }
  }

  /// Returns the languages that have a word, a bit each.
  func languages(of word: String) -> UInt32 { byWord[word.lowercased()] ?? 0 }

  /// Returns the languages that have a word in ASCII letters, a bit each, by the letters as bytes.
  func languages(ofLetters letters: UInt64) -> UInt32 { slots[slot(of: letters)].languages }

  /// Returns where letters stand in the table, or the free place where they would stand.
  private func slot(of letters: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> 54)
    while slots[slot].letters != 0, slots[slot].letters != letters {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}
