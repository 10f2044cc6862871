import Foundation
import TestSupport
import Testing

@testable import Extraction

@Suite struct TextFormTests {
  /// Letters, marks that join them, marks in the wrong order, and characters that stand alone.
  private static let pieces = [
    "a", "E", " ", "\n", "é", "e\u{301}", "o\u{302}\u{323}", "o\u{323}\u{302}", "\u{301}", "ß",
    "\u{212B}", "\u{2126}", "\u{37E}", "\u{1E9B}\u{323}", "\u{AC00}", "\u{1100}\u{1161}\u{11A8}",
    "\u{30AB}\u{3099}", "\u{627}\u{653}", "\u{634}\u{651}\u{64E}", "\u{627}\u{64E}\u{654}",
    "\u{915}\u{93C}", "™", "🙂", "👍🏽", "\u{FB01}", "\u{2011}", "\u{F900}", "я", "и\u{306}", "中",
  ]

  @Test func composesPartsAsTheWholeWouldBe() {
    var generator = SeededGenerator(seed: 20_161_118)
    for _ in 0..<2000 {
      let count = Int.random(in: 0...12, using: &generator)
      let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &generator) }
        .joined()
      let composed = TextDecoding.composed(text)
      let expected = text.precomposedStringWithCanonicalMapping
      #expect(
        Array(composed.unicodeScalars) == Array(expected.unicodeScalars),
        "\(text.unicodeScalars.map(\.value))")
    }
  }

  /// Lines without blanks at their ends, parted by one line feed or two: written again, word by word.
  private func laidOut(_ text: String) -> String {
    var lines: [String] = [""]
    var characters = Array(text.unicodeScalars)[...]
    while let scalar = characters.popFirst() {
      switch scalar {
      case "\r":
        if characters.first != "\n" { lines.append("") }
      case "\n": lines.append("")
      case "\u{B}", "\u{C}": lines += ["", ""]
      case "\0": break
      default: lines[lines.count - 1].unicodeScalars.append(scalar)
      }
    }
    let blanks = CharacterSet(charactersIn: " \t")
    lines = lines.map { $0.trimmingCharacters(in: blanks) }
    var out: [String] = []
    for line in lines where !line.isEmpty || out.last?.isEmpty == false { out.append(line) }
    while out.last?.isEmpty == true { out.removeLast() }
    return out.joined(separator: "\n")
  }

  @Test func laysEveryMixtureOfBlanksAndBreaksOut() {
    var generator = SeededGenerator(seed: 20_161_119)
    let pieces = ["a", "bc", " ", "\t", "\n", "\n\n", "\r\n", "\r", "\u{C}", "\0", "é"]
    for _ in 0..<3000 {
      let count = Int.random(in: 0...9, using: &generator)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      let out = Paragraphs.normalised(text)
      #expect(out == laidOut(text), "\(text.debugDescription)")
      #expect(Paragraphs.normalised(out) == out)
    }
  }

  @Test(
    arguments: [
      ("The ministers met on Monday and the talks went on for an hour", nil),
      (
        "The minister said that the talks would go on and that it was not for him to say when the "
          + "two would sign, but they were to meet in the week after it.", "en"
      ),
      (
        "Le ministre a dit que les deux pays sont en train de négocier et que ce contrat n'est pas "
          + "signé, mais il a été reçu à Paris avec la délégation pour en parler.", "fr"
      ),
      (
        "Der Minister sagte, dass es nicht an ihm ist, und die Gespräche werden auch nach dem "
          + "Besuch für eine Woche fortgesetzt; das ist mit der Regierung so vereinbart.", "de"
      ),
      ("Министр сказал, что эти переговоры будут продолжены, а контракт пока не подписан.", "ru"),
    ] as [(String, String?)])
  func tellsTheLanguageFromItsLittleWords(_ text: String, _ language: String?) {
    #expect(LanguageDetector.language(of: text) == language)
  }
}
