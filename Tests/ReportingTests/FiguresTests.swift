import Facts
import Testing

@testable import Reporting

struct FiguresTests {
  private func usd(_ amount: Double) -> Money {
    Money(rounding: amount, currency: .usd) ?? Money(minorUnits: 0, currency: .usd)
  }
  private func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ")
  }

  @Test(arguments: [
    (3.4e9, "$3.4 billion", "$3.4 bn"), (21.1e9, "$21.1 billion", "$21.1 bn"),
    (737e6, "$737 million", "$737 m"), (94_000, "$94,000", "$94,000"),
    (1.2e12, "$1.2 trillion", "$1.2 tn"), (999_999_999, "$1 billion", "$1 bn"),
    (2.75e6, "$2.8 million", "$2.8 m"), (0, "$0", "$0"), (10.05e9, "$10.1 billion", "$10.1 bn"),
  ])
  func moneyInWordsAndInShort(amount: Double, words: String, short: String) {
    #expect(plain(Figures.words(usd(amount))) == words)
    #expect(plain(Figures.short(usd(amount))) == short)
  }

  @Test(arguments: [
    (21.1e9, "21.1"), (3.51e9, "3.51"), (0.737e9, "0.74"), (10e9, "10"), (5e6, "0.005"), (0, "0"),
    (99.96e9, "100"),
  ])
  func billionsForTables(amount: Double, text: String) {
    #expect(Figures.billions(amount) == text)
  }

  @Test func boundsAreWordsInTextAndSignsInTables() {
    let value = DealValue(figure: usd(3.4e9), bound: .upTo)
    #expect(plain(Figures.words(value)) == "up to $3.4 billion")
    #expect(plain(Figures.short(value)) == "≤ $3.4 bn")
    let range = DealValue(
      figure: usd(5.5e9), bound: .range, statedLow: usd(5e9), statedHigh: usd(6e9))
    #expect(plain(Figures.words(range)) == "between $5 billion and $6 billion")
    #expect(plain(Figures.short(range)) == "$5–6 bn")
    #expect(
      Figures.words(DealValue(figure: nil, bound: .unquantified))
        == "an amount that is not quantified")
  }

  @Test(arguments: [
    ("2016-11-18", "18 Nov 2016"), ("2016-11", "Nov 2016"), ("2016", "2016"),
    ("2016-Q4", "Q4 2016"), ("2016-W47", "week 47 2016"),
    ("2016-11-28/2016-12-04", "28 November – 4 December 2016"),
  ])
  func datesAreAsPreciseAsKnown(iso: String, text: String) throws {
    #expect(plain(Figures.date(try #require(PartialDate(iso: iso)))) == text)
  }

  @Test func countsAndLists() {
    #expect(plain(Figures.count(0, "deal")) == "no deals")
    #expect(plain(Figures.count(1, "deal")) == "1 deal")
    #expect(plain(Figures.count(1200, "deal")) == "1,200 deals")
    #expect(Figures.list(["A", "B", "C"]) == "A, B and C")
    #expect(Figures.fixed(-2.5, 1) == "−2.5")
  }
}
