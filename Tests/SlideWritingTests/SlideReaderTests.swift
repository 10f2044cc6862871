import CairoRendering
import Drawing
import SlideWriting
import TestSupport
import Testing

/// Other programs read what was written.
struct SlideReaderTests {
  static let hasPythonReader =
    (try? ReadingTool.run("python3", ["-c", "import pptx"]))?.status == 0

  private func written(to folder: ScratchFolder) throws -> String {
    let path = folder.path + "/deck.pptx"
    try FileReplacement.write(try SlideWriter().bytes(SlideSamples.everything), to: path)
    return path
  }

  @Test(.enabled(if: hasPythonReader, "python-pptx is not installed"))
  func pythonReadsTextsGroupsAndNotes() throws {
    let folder = try ScratchFolder()
    let script = """
      import sys, pptx
      deck = pptx.Presentation(sys.argv[1])
      def walk(shapes):
          for shape in shapes:
              if shape.shape_type == 6:
                  print('group', shape.name)
                  walk(shape.shapes)
              elif shape.has_text_frame and shape.text_frame.text:
                  print('text', shape.text_frame.text.replace('\\v', '|'))
      for slide in deck.slides:
          print('slide', slide.shapes.title.text_frame.text.replace('\\v', '|'))
          walk(slide.shapes)
          print('notes', slide.notes_slide.notes_text_frame.text.replace('\\n', '|'))
      """
    let read = try ReadingTool.run("python3", ["-c", script, try written(to: folder)])
    #expect(read.status == 0)
    #expect(
      read.output == """
        slide Who buys what,|and from whom
        text Who buys what,|and from whom
        group figure
        group India: 5 S-400
        text 5 S-400 from Russia
        text Source: Reuters; see the register (2)
        notes Timeline: "5 S-400" & more.||Source: Reuters; see the register (2)
        slide Notes
        text Notes
        text unsafe
        text שלום (2016)
        notes 

        """)
  }

  @Test(.enabled(if: ReadingTool.isInstalled("openxml-audit"), "openxml-audit is not installed"))
  func theSchemasOfTheFormatHold() throws {
    let folder = try ScratchFolder()
    let check = try ReadingTool.run("openxml-audit", [try written(to: folder)])
    #expect(check.status == 0, "\(check.output)")
    #expect(check.output.contains("Errors: 0"), "\(check.output)")
  }

  @Test(
    .enabled(
      if: ReadingTool.isInstalled("soffice") && ReadingTool.isInstalled("pdftotext"),
      "LibreOffice Impress or poppler's tools are not installed"))
  func impressOpensEverySlide() throws {
    let folder = try ScratchFolder()
    let deck = try written(to: folder)
    let made = try ReadingTool.run(
      "soffice",
      [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", "pdf",
        "--outdir", folder.path, deck,
      ])
    #expect(made.status == 0)
    let text = try ReadingTool.run("pdftotext", ["-layout", folder.path + "/deck.pdf", "-"]).output
    for words in [
      "Who buys what,", "and from whom", "5 S-400 from Russia", "the register", "Notes",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(text.split(separator: "\u{C}").count == 2)
  }
}
