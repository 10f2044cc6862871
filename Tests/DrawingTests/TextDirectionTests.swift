import Drawing
import Testing

struct TextDirectionTests {
  @Test(arguments: ["שלום", "12 صفقة", "«سلام» (Iran)", "… עברית"])
  func theFirstLetterMakesALineRunFromRightToLeft(_ text: String) {
    #expect(text.isRightToLeft)
  }

  @Test(arguments: ["", "12", "Iran (ایران)", "Привет", "日本", "→ ◆", "٣٤"])
  func otherLinesRunFromLeftToRight(_ text: String) { #expect(!text.isRightToLeft) }
}
