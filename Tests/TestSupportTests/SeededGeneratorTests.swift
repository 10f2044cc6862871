import TestSupport
import Testing

struct SeededGeneratorTests {
  /// The first outputs of SplitMix64 for seed 1234567, as its author's reference program prints them.
  @Test func matchesTheReferenceOfSplitMix64() {
    var random = SeededGenerator(seed: 1_234_567)
    #expect(
      (0..<3).map { _ in random.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }
}
