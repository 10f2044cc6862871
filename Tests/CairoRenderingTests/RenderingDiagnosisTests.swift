import CairoRendering
import TestSupport
import Testing

struct RenderingDiagnosisTests {
  @Test func versionsAndFontsAreListed() {
    let diagnosis = RenderingDiagnosis()
    let labels = diagnosis.lines.map(\.label)
    for label in [
      "cairo", "Pango", "fontconfig", "libpng", "zlib", "qpdf", "font folders", "Inter",
      "font cache",
    ] {
      #expect(labels.contains(label), "\(label)")
    }
    #expect(diagnosis.lines.allSatisfy { !$0.value.isEmpty })
  }

  @Test func missingFontsAreFatalAndNameThePackage() throws {
    let diagnosis = RenderingDiagnosis(
      fonts: FontSources(folders: [], cacheFolder: try ScratchFolder().path))
    let worst = try #require(diagnosis.problems.first)
    #expect(worst.isFatal && worst.remedy.contains("fonts-inter"))
    #expect(diagnosis.problems.contains { !$0.isFatal && $0.remedy.contains("fonts-noto-core") })
  }
}
