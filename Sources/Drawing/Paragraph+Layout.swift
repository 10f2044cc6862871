extension Paragraph {
  /// Returns the paragraph broken into lines no wider than the measure.
  ///
  /// Lines break at spaces, after hyphens and strokes, and between ideographs; a word that is wider
  /// than the measure is cut between characters. No-break spaces hold.
  ///
  /// - Throws: what the measurer throws: a missing font or glyph.
  /// - Complexity: linear in the length of the text.
  public func layout(width: Double, measurer: any TextMeasuring) throws -> ParagraphLayout {
    var lines: [[Atom]] = []
    var line: [Atom] = []
    var used = 0.0
    for word in try words(measurer: measurer) {
      let needed = word.reduce(0) { $0 + $1.width }
      let trailing = word.last.map { $0.isSpace ? $0.width : 0 } ?? 0
      if !line.isEmpty, used + needed - trailing > width + 0.01 {
        lines.append(line)
        line = []
        used = 0
      }
      if needed - trailing > width, line.isEmpty {
        for piece in try cut(word, to: width, measurer: measurer) {
          let size = piece.width
          if !line.isEmpty, used + size > width + 0.01 {
            lines.append(line)
            line = []
            used = 0
          }
          line.append(piece)
          used += size
        }
      } else {
        line += word
        used += needed
      }
      if word.last?.isBreak == true {
        lines.append(line)
        line = []
        used = 0
      }
    }
    if !line.isEmpty { lines.append(line) }
    var out = ParagraphLayout(lines: [], width: 0, height: Double(lines.count) * leading)
    for (index, atoms) in lines.enumerated() {
      let placed = try place(atoms, line: index, measure: width, measurer: measurer)
      out.width = max(out.width, placed.width)
      out.lines.append(placed)
    }
    return out
  }

  /// A piece of text in one style without a place to break inside.
  private struct Atom {
    var span: Int
    var text: String
    var width: Double
    var isSpace = false
    var isBreak = false
  }

  /// The atoms up to and including each place where a line may break.
  private func words(measurer: any TextMeasuring) throws -> [[Atom]] {
    var out: [[Atom]] = []
    var word: [Atom] = []
    for (index, span) in spans.enumerated() {
      for piece in Self.pieces(of: span.text) {
        switch piece {
        case .space(let isBreak):
          let width = isBreak ? 0 : try measurer.measure(" ", style: span.style).width
          word.append(
            Atom(
              span: index, text: isBreak ? "" : " ", width: width, isSpace: true,
              isBreak: isBreak))
          out.append(word)
          word = []
        case .text(let text, let beginsWord, let endsWord):
          if beginsWord, !word.isEmpty {
            out.append(word)
            word = []
          }
          let width = try measurer.measure(text, style: span.style).width
          word.append(Atom(span: index, text: text, width: width))
          if endsWord {
            out.append(word)
            word = []
          }
        }
      }
    }
    if !word.isEmpty { out.append(word) }
    return out
  }

  private enum Piece {
    case space(isBreak: Bool)
    /// Text without a break inside; lines may break before it, after it, or neither.
    case text(String, beginsWord: Bool, endsWord: Bool)
  }

  private static func pieces(of text: String) -> [Piece] {
    // Ideographs break anywhere; they are three bytes and more, from E2 BA 80 on.
    let utf8 = text.utf8
    return utf8.allSatisfy { $0 < 0xE3 } ? piecesOfWords(text) : piecesOfCharacters(text)
  }

  /// The pieces of text in scripts with spaces, found by bytes.
  private static func piecesOfWords(_ text: String) -> [Piece] {
    var out: [Piece] = []
    let utf8 = text.utf8
    var start = utf8.startIndex
    var i = start
    var previous: UInt8 = 0
    while i < utf8.endIndex {
      let byte = utf8[i]
      let next = utf8.index(after: i)
      if byte == 0x20 || byte == 0x0A {
        if start < i {
          out.append(.text(String(text[start..<i]), beginsWord: false, endsWord: false))
        }
        out.append(.space(isBreak: byte == 0x0A))
        start = next
      } else if byte == 0x2D || byte == 0x2F, next < utf8.endIndex,
        (0x41...0x5A).contains(previous & 0xDF)
      {
        // After a hyphen or a stroke that follows a letter, not at the end: a full stop may follow.
        out.append(.text(String(text[start..<next]), beginsWord: false, endsWord: true))
        start = next
      }
      previous = byte
      i = next
    }
    if start < utf8.endIndex {
      out.append(.text(String(text[start...]), beginsWord: false, endsWord: false))
    }
    return out
  }

  /// The pieces of text with ideographs, found by characters.
  private static func piecesOfCharacters(_ text: String) -> [Piece] {
    var out: [Piece] = []
    var piece = ""
    var begins = false
    func flush(endsWord: Bool) {
      guard !piece.isEmpty else { return }
      out.append(.text(piece, beginsWord: begins, endsWord: endsWord))
      piece = ""
      begins = false
    }
    var previous: Character?
    for character in text {
      if character == " " || character == "\n" {
        flush(endsWord: false)
        out.append(.space(isBreak: character == "\n"))
      } else {
        if isIdeograph(character), previous != nil {
          flush(endsWord: false)
          begins = true
        }
        piece.append(character)
        if breaksAfter(character), let previous, previous.isLetter { flush(endsWord: true) }
      }
      previous = character
    }
    flush(endsWord: false)
    return out
  }

  private static func breaksAfter(_ character: Character) -> Bool {
    character == "-" || character == "/"
  }

  private static func isIdeograph(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return (0x2E80...0x9FFF).contains(value) || (0xAC00...0xD7AF).contains(value)
      || (0xF900...0xFAFF).contains(value) || (0x20000...0x3FFFF).contains(value)
  }

  private func cut(_ word: [Atom], to width: Double, measurer: any TextMeasuring) throws -> [Atom] {
    var out: [Atom] = []
    for atom in word {
      if atom.width <= width || atom.isSpace {
        out.append(atom)
        continue
      }
      var piece = ""
      var used = 0.0
      for character in atom.text {
        let size = try measurer.measure(String(character), style: spans[atom.span].style).width
        if used + size > width, !piece.isEmpty {
          out.append(Atom(span: atom.span, text: piece, width: used))
          piece = ""
          used = 0
        }
        piece.append(character)
        used += size
      }
      if !piece.isEmpty { out.append(Atom(span: atom.span, text: piece, width: used)) }
    }
    return out
  }

  /// Joins atoms of one span into runs and sets them on a line.
  private func place(
    _ atoms: [Atom], line: Int, measure: Double, measurer: any TextMeasuring
  ) throws -> ParagraphLayout.Line {
    var runs: [(span: Int, text: String)] = []
    for atom in atoms {
      if let last = runs.indices.last, runs[last].span == atom.span {
        runs[last].text += atom.text
      } else {
        runs.append((atom.span, atom.text))
      }
    }
    while let last = runs.indices.last {
      while runs[last].text.hasSuffix(" ") { runs[last].text.removeLast() }
      if runs[last].text.isEmpty { runs.removeLast() } else { break }
    }
    let baseline = (Double(line) + 0.78) * leading
    var x = 0.0
    var items: [PageItem] = []
    for run in runs {
      let span = spans[run.span]
      let metrics = try measurer.measure(run.text, style: span.style)
      let item = PageItem.text(
        TextRun(
          text: run.text, style: span.style, origin: Point(x: x, y: baseline - span.rise),
          metrics: metrics, alignment: runs.count == 1 ? alignment : .left))
      items.append(span.target.map { .link(Link(target: $0, items: [item])) } ?? item)
      x += metrics.width
    }
    let shift =
      switch alignment {
      case .left: 0.0
      case .right: measure - x
      case .centre: (measure - x) / 2
      }
    return ParagraphLayout.Line(
      items: shift == 0 ? items : items.moved(dx: shift, dy: 0), width: x, baseline: baseline)
  }
}
