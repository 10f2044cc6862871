import Drawing
import TestSupport
import Testing

@testable import CairoRendering

/// The two ways of finishing a PDF give the same document.
struct PDFFinishingTests {
  let samples: Samples
  let writer: PDFWriter

  init() throws {
    samples = try Samples()
    writer = PDFWriter(measurer: samples.measurer, creator: "Dealline 0.0")
  }

  /// Returns figures on three pages, one of them without an alternative, and a table between.
  private func document() throws -> PageDocument {
    var document = try samples.everything()
    func figure(_ alternative: String?, y: Double) throws -> PageItem {
      .group(
        Group(items: [try samples.text("x", y: y)], role: .figure, alternative: alternative))
    }
    document.pages.append(
      samples.page([
        try figure("Ελλάς, “B” (1)\\", y: 60), try figure(nil, y: 90), try figure("C", y: 120),
      ]))
    return document
  }

  /// Tells the elements of the structure in reading order, with what finishing adds.
  private static let script = """
    import json, subprocess, sys
    data = json.loads(subprocess.run(
        ['qpdf', '--json=2', sys.argv[1]], capture_output=True).stdout)['qpdf'][1]
    def get(ref):
        if isinstance(ref, str) and ref.endswith(' R'):
            return data['obj:' + ref].get('value')
        return ref
    def walk(ref, depth):
        node = get(ref)
        if isinstance(node, list):
            for child in node:
                walk(child, depth)
        if not isinstance(node, dict) or '/S' not in node:
            return
        print(' ' * depth + node['/S'], node.get('/Alt', ''), node.get('/A', ''))
        walk(node.get('/K'), depth + 1)
    root = get(data['trailer']['value']['/Root'])
    print(root['/Lang'], root['/ViewerPreferences'])
    print(get(data['trailer']['value']['/Info'])['/CreationDate'])
    walk(get(root['/StructTreeRoot'])['/K'], 0)
    pages = get(root['/Pages'])['/Kids']
    print([get(page)['/Tabs'] for page in pages])
    """

  @Test(
    .enabled(
      if: ReadingTool.isInstalled("qpdf") && ReadingTool.isInstalled("python3")
        && ReadingTool.isInstalled("pdftotext"), "qpdf, python3 or poppler's tools are missing"))
  func bothWaysSayTheSame() throws {
    let document = try document()
    let drawn = try writer.draw(document)
    let plain = try #require(try PDFFinishing.finishedPlainly(drawn, document))
    let other = try PDFFinishing.finishedByQPDF(drawn, document)
    let folder = try ScratchFolder()
    var told: [String] = []
    for (name, bytes) in [("plain.pdf", plain), ("other.pdf", other)] {
      let path = folder.path + "/" + name
      try FileReplacement.write(bytes, to: path)
      let check = try ReadingTool.run("qpdf", ["--check", path])
      #expect(check.status == 0, "\(check.output)")
      let structure = try ReadingTool.run("python3", ["-c", Self.script, path])
      let text = try ReadingTool.run("pdftotext", [path, "-"])
      #expect(structure.status == 0 && text.status == 0)
      told.append(structure.output + text.output)
    }
    #expect(told[0] == told[1])
    let figures = told[0].split(separator: "\n").filter { $0.contains("/Figure") }
    #expect(
      figures.map { $0.drop { $0 == " " }.dropLast() } == [
        "/Figure u:Values: 2 500 & \"more\"", "/Figure u:Ελλάς, “B” (1)\\", "/Figure ",
        "/Figure u:C",
      ])
    // Smaller than the drawing, and not much larger than what qpdf makes of it.
    #expect(plain.count < drawn.count && plain.count < other.count * 11 / 10)
  }

  @Test func aFileOfAnotherFormIsNotTaken() throws {
    let document = try document()
    let drawn = try writer.draw(document)
    #expect(PlainPDF(drawn) != nil)
    // A finished file has its table packed.
    #expect(PlainPDF(try writer.bytes(document)) == nil)
    #expect(PlainPDF([]) == nil && PlainPDF(Array(drawn.dropLast(3))) == nil)
    var shifted = drawn
    shifted.insert(0x20, at: 40)
    #expect(PlainPDF(shifted) == nil)
    // One figure less than were drawn: the other way says what is wrong.
    var short = document
    short.pages[2].items.removeLast()
    #expect(try PDFFinishing.finishedPlainly(drawn, short) == nil)
    #expect(throws: CairoError.self) { try PDFFinishing.finish(drawn, short) }
  }

  @Test func damagedFilesAreTakenOrNotButNeverTrap() throws {
    let drawn = try writer.draw(try document())
    var random = SeededGenerator(seed: 11)
    for _ in 0..<400 {
      var bytes = drawn
      // Mostly in the table and the trailer, where numbers say where to look.
      let place =
        Bool.random(using: &random)
        ? Int.random(in: 0..<bytes.count, using: &random)
        : bytes.count - 1 - Int.random(in: 0..<1200, using: &random)
      bytes[place] = UInt8.random(in: 0...255, using: &random)
      if var file = PlainPDF(bytes) { _ = try file.packed() }
    }
  }

  @Test(arguments: [
    ("", "<FEFF>"), ("Aé", "<FEFF004100E9>"), ("東", "<FEFF6771>"), ("😀", "<FEFFD83DDE00>"),
  ])
  func textIsWrittenInDigits(_ words: String, _ expected: String) {
    #expect(PlainPDF.text(words) == expected)
  }
}
