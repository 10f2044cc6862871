import Drawing
import TestSupport
import Testing

struct ParagraphTests {
  let style = TextStyle(size: 10)  // every character is 5 pt wide

  private func lines(_ text: String, width: Double) throws -> [String] {
    let laid = try Paragraph(text, style: style, leading: 12)
      .layout(width: width, measurer: FixedWidthMeasurer())
    return laid.lines.map { line in
      line.items.map { item -> String in
        if case .text(let run) = item { return run.text }
        return ""
      }.joined()
    }
  }

  @Test(arguments: [
    ("one two three", 40.0, ["one two", "three"]), ("one", 1000, ["one"]), ("", 100, []),
    ("air-defence", 30, ["air-", "defenc", "e"]), ("a\nb", 100, ["a", "b"]),
    ("$3.4\u{A0}billion now", 60, ["$3.4\u{A0}billion", "now"]),
    ("abcdefghij", 20, ["abcd", "efgh", "ij"]), ("中文字符", 10, ["中文", "字符"]),
  ])
  func breaksAtSpacesHyphensAndIdeographs(text: String, width: Double, expected: [String]) throws {
    let laid = try Paragraph(text, style: style, leading: 12)
      .layout(width: width, measurer: FixedWidthMeasurer())
    #expect(try lines(text, width: width) == expected)
    #expect(laid.width <= width + 0.01 || expected.count == 1)
  }

  @Test func keepsAReferenceWithItsWord() throws {
    let laid = try Paragraph(
      [
        TextSpan("worth $3.4 bn", style: style),
        TextSpan("12", style: style, rise: 3, target: .destination("note-12")),
      ], leading: 12
    ).layout(width: 67, measurer: FixedWidthMeasurer())
    #expect(laid.lines.count == 2)
    guard case .link(let link)? = laid.lines[1].items.last else {
      Issue.record("the reference is not a link")
      return
    }
    #expect(link.target == .destination("note-12"))
  }

  @Test func keepsAFullStopWithTheAddressBeforeIt() throws {
    let laid = try Paragraph(
      [
        TextSpan("see wire.example/", style: style, target: .uri("https://wire.example/")),
        TextSpan(".", style: style),
      ], leading: 12
    ).layout(width: 86, measurer: FixedWidthMeasurer())
    #expect(laid.lines.count == 2, "the address moves down with its full stop")
    #expect(laid.lines.last?.items.count == 2)
  }

  @Test func setsLinesToTheRight() throws {
    let laid = try Paragraph("ab", style: style, leading: 12, alignment: .right)
      .layout(width: 50, measurer: FixedWidthMeasurer())
    guard case .text(let run)? = laid.items.first else { return }
    #expect(run.origin.x == 40)
  }
}
