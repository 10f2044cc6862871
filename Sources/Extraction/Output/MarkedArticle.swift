internal import Facts

/// A document's text with the spans of its mentions and findings marked.
struct MarkedArticle {
  /// A span with what it is marked by.
  private struct Mark {
    let start: Int
    let end: Int
    let style: Style
    let isContent: Bool
    /// The numbers of the findings that rest on the span.
    var numbers: [Int]
  }

  /// How a piece of text is shown on a terminal.
  struct Style: Hashable {
    var colour = 0
    var isBold = false
    var isUnderlined = false

    /// The code that ends every style.
    static let end = "\u{1B}[0m"

    /// The styles with their names.
    static let legend: [(String, Style)] = [
      ("party", Style(colour: 36)), ("person", Style(colour: 35)), ("money", Style(colour: 32)),
      ("date", Style(colour: 33)), ("item", Style(colour: 34)), ("cue", Style(isBold: true)),
      ("what somebody says", Style(isUnderlined: true)),
    ]

    init(colour: Int = 0, isBold: Bool = false, isUnderlined: Bool = false) {
      self.colour = colour
      self.isBold = isBold
      self.isUnderlined = isUnderlined
    }

    /// The terminal's code (SGR) that begins the style; empty for plain text.
    var code: String {
      var codes: [String] = []
      if isBold { codes.append("1") }
      if isUnderlined { codes.append("4") }
      if colour != 0 { codes.append(String(colour)) }
      return codes.isEmpty ? "" : "\u{1B}[" + codes.joined(separator: ";") + "m"
    }

    func over(_ below: Style) -> Style {
      Style(
        colour: colour == 0 ? below.colour : colour, isBold: isBold || below.isBold,
        isUnderlined: isUnderlined || below.isUnderlined)
    }
  }

  /// A character with its style; a run of them between blanks is a word.
  private struct Glyph {
    let character: Character
    let style: Style
  }

  private let bytes: [UInt8]
  private let isColoured: Bool
  private var marks: [Mark] = []

  init(findings: Findings, isColoured: Bool) {
    bytes = Array(findings.document.text.utf8)
    self.isColoured = isColoured
    collect(findings)
  }

  // MARK: Marks

  private mutating func collect(_ findings: Findings) {
    var found: [Int: [Int: Mark]] = [:]
    func add(_ span: Span?, _ style: Style, number: Int?, isContent: Bool = false) {
      guard let span, isSound(span) else { return }
      // What somebody says may cover the same words as a mention: it is its own mark.
      let key = isContent ? -span.end : span.end
      var mark =
        found[span.start]?[key]
        ?? Mark(start: span.start, end: span.end, style: style, isContent: isContent, numbers: [])
      if let number, !mark.numbers.contains(number) { mark.numbers.append(number) }
      found[span.start, default: [:]][key] = mark
    }
    for mention in findings.mentions { add(mention.span, Self.style(mention.kind), number: nil) }
    for (i, deal) in findings.deals.enumerated() {
      for field in ReportedDeal.Field.allCases {
        add(deal.fields[field]?.span, Style(isBold: true), number: i + 1)
      }
    }
    for (i, statement) in findings.statements.enumerated() {
      let number = findings.deals.count + i + 1
      add(statement.source, Style(colour: 35), number: number)
      add(statement.cue, Style(isBold: true), number: number)
      for piece in statement.content {
        add(piece, Style(isUnderlined: true), number: number, isContent: true)
      }
    }
    marks = found.values.flatMap(\.values).sorted {
      ($0.start, -$0.end, $0.isContent ? 0 : 1) < ($1.start, -$1.end, $1.isContent ? 0 : 1)
    }
  }

  private static func style(_ kind: Mention.Kind) -> Style {
    switch kind {
    case .party: Style(colour: 36)
    case .person: Style(colour: 35)
    case .money: Style(colour: 32)
    case .date: Style(colour: 33)
    case .item, .quantity: Style(colour: 34)
    }
  }

  /// Whether a span lies in the text and does not cut a character.
  private func isSound(_ span: Span) -> Bool {
    func isBoundary(_ offset: Int) -> Bool {
      offset == bytes.count || bytes[offset] & 0xC0 != 0x80
    }
    return span.start >= 0 && span.start < span.end && span.end <= bytes.count
      && isBoundary(span.start) && isBoundary(span.end)
  }

  // MARK: Lines

  /// Returns the text in paragraphs, broken between words at the measure, each line ended by a line
  /// feed.
  func lines(width: Int) -> String {
    // The places where a mark begins or ends, in text order; ends before beginnings.
    let ends = marks.indices.sorted {
      (marks[$0].end, -marks[$0].start, $0) < (marks[$1].end, -marks[$1].start, $1)
    }
    var out = ""
    var line: [Glyph] = []
    var open: [Int] = []
    var (nextStart, nextEnd) = (0, 0)
    var position = 0
    while position < bytes.count || nextEnd < ends.count {
      while nextEnd < ends.count, marks[ends[nextEnd]].end <= position {
        let mark = ends[nextEnd]
        close(marks[mark], style: style(of: open), &line)
        open.removeAll { $0 == mark }
        nextEnd += 1
      }
      while nextStart < marks.count, marks[nextStart].start <= position {
        open.append(nextStart)
        if !isColoured { append(marks[nextStart].isContent ? "⟪" : "⟦", Style(), &line) }
        nextStart += 1
      }
      guard position < bytes.count else { continue }
      var end = bytes.count
      if nextStart < marks.count { end = min(end, marks[nextStart].start) }
      if nextEnd < ends.count { end = min(end, marks[ends[nextEnd]].end) }
      if let paragraph = endOfParagraph(from: position, to: end) {
        append(String(decoding: bytes[position..<paragraph], as: UTF8.self), style(of: open), &line)
        flush(&line, width, &out)
        if !out.isEmpty, !out.hasSuffix("\n\n") { out += "\n" }
        position = paragraph + 1
        continue
      }
      append(String(decoding: bytes[position..<end], as: UTF8.self), style(of: open), &line)
      position = end
    }
    flush(&line, width, &out)
    return out
  }

  /// The first of two line feeds in a row.
  private func endOfParagraph(from start: Int, to end: Int) -> Int? {
    var i = start
    while i < end {
      if bytes[i] == 0x0A, i + 1 < bytes.count, bytes[i + 1] == 0x0A { return i }
      i += 1
    }
    return nil
  }

  private func style(of open: [Int]) -> Style {
    open.reduce(Style()) { marks[$1].style.over($0) }
  }

  private func close(_ mark: Mark, style: Style, _ line: inout [Glyph]) {
    if !isColoured { append(mark.isContent ? "⟫" : "⟧", Style(), &line) }
    guard !mark.numbers.isEmpty else { return }
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    let numbers = mark.numbers.sorted().map { number in
      String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
    }
    append(numbers.joined(separator: "˒"), Style(), &line)
  }

  private func append(_ text: String, _ style: Style, _ line: inout [Glyph]) {
    for character in TerminalText.safe(text) {
      line.append(Glyph(character: character, style: isColoured ? style : Style()))
    }
  }

  private func flush(_ line: inout [Glyph], _ width: Int, _ out: inout String) {
    defer { line = [] }
    var shown: [Glyph] = []
    func write() {
      var style = Style()
      for glyph in shown {
        if glyph.style != style {
          if style != Style() { out += Style.end }
          out += glyph.style.code
          style = glyph.style
        }
        out.append(glyph.character)
      }
      if style != Style() { out += Style.end }
      out += "\n"
      shown = []
    }
    for word in line.split(whereSeparator: { $0.character == " " }) {
      if !shown.isEmpty, shown.count + 1 + word.count > width { write() }
      if let last = shown.last, let first = word.first {
        // A blank within a mark keeps what the words on both sides share.
        shown.append(Glyph(character: " ", style: last.style == first.style ? last.style : Style()))
      }
      shown += word
    }
    if !shown.isEmpty { write() }
  }
}
