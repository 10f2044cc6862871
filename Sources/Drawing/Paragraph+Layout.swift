extension Paragraph {
  /// Returns the paragraph broken into lines no wider than the measure.
  ///
  /// Lines break at spaces, after hyphens and dashes, and between ideographs; a word that is wider
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
      var piece = ""
      func flush() throws {
        guard !piece.isEmpty else { return }
        let width = try measurer.measure(piece, style: span.style).width
        word.append(Atom(span: index, text: piece, width: width))
        piece = ""
      }
      var previous: Character?
      for character in span.text {
        if character == " " || character == "\n" {
          try flush()
          let width = character == " " ? try measurer.measure(" ", style: span.style).width : 0
          word.append(
            Atom(
              span: index, text: character == " " ? " " : "", width: width, isSpace: true,
              isBreak: character == "\n"))
          out.append(word)
          word = []
        } else {
          if Self.isIdeograph(character), previous != nil {
            try flush()
            if !word.isEmpty { out.append(word) }
            word = []
          }
          piece.append(character)
          if Self.breaksAfter(character), let previous, previous.isLetter {
            try flush()
            out.append(word)
            word = []
          }
        }
        previous = character
      }
      try flush()
    }
    if !word.isEmpty { out.append(word) }
    return out
  }

  private static func breaksAfter(_ character: Character) -> Bool {
    character == "-" || character == "—" || character == "/"
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
          metrics: metrics))
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
