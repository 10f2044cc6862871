import Drawing

/// Lines of text that are edited as one text box.
struct TextBlock {
  /// A piece of a line in one style.
  struct Piece {
    var run: TextRun
    /// Where a click leads; `nil` for nowhere.
    var target: Link.Target?
    /// How far the piece is raised, as a share of its size.
    var rise: Double
  }

  /// A line, its pieces from left to right.
  struct Line {
    var pieces: [Piece]
    /// In points from the top of the page.
    var baseline: Double
  }

  /// The lines, from top to bottom.
  private(set) var lines: [Line] = []

  /// Creates a block of one line.
  init(_ run: TextRun, target: Link.Target? = nil) {
    lines = [Line(pieces: [Piece(run: run, target: target, rise: 0)], baseline: run.origin.y)]
  }

  /// Creates a block of the lines that items are; `nil` when they are not all lines of one
  /// paragraph: of one alignment, equally far apart, their pieces close to each other.
  init?(_ items: [PageItem]) {
    for item in items {
      switch item {
      case .text(let run): guard add(run, nil) else { return nil }
      case .link(let link):
        for inner in link.items {
          guard case .text(let run) = inner, add(run, link.target) else { return nil }
        }
      case .group, .path: return nil
      }
    }
    guard !lines.isEmpty, isEven, isAligned else { return nil }
  }

  private mutating func add(_ run: TextRun, _ target: Link.Target?) -> Bool {
    guard !run.text.isEmpty else { return true }
    if let line = lines.indices.last, let last = lines[line].pieces.last {
      let rise = lines[line].baseline - run.origin.y
      let gap = run.origin.x - (last.run.origin.x + last.run.metrics.width)
      // A raised figure stands on the line as well.
      if abs(rise) < 0.5 * last.run.style.size, abs(gap) < 0.1 * run.style.size {
        lines[line].pieces.append(
          Piece(run: run, target: target, rise: rise / run.style.size))
        return true
      }
      guard run.origin.y > lines[line].baseline + 0.5 * run.style.size else { return false }
    }
    lines.append(
      Line(pieces: [Piece(run: run, target: target, rise: 0)], baseline: run.origin.y))
    return true
  }

  /// A Boolean value that says whether the lines are equally far apart.
  private var isEven: Bool {
    guard lines.count > 2 else { return true }
    let steps = zip(lines.dropFirst(), lines).map { $0.baseline - $1.baseline }
    return steps.allSatisfy { abs($0 - steps[0]) < 0.05 }
  }

  private var isAligned: Bool {
    let edges = lines.map { line -> Double in
      let (left, right) = (line.left, line.right)
      return switch alignment {
      case .left: left
      case .centre: (left + right) / 2
      case .right: right
      }
    }
    return edges.allSatisfy { abs($0 - edges[0]) < 0.05 }
      && lines.allSatisfy { line in line.pieces.allSatisfy { $0.run.alignment == alignment } }
  }

  /// Where the lines are set.
  var alignment: Paragraph.Alignment { lines.first?.pieces.first?.run.alignment ?? .left }

  /// The words of all lines.
  var words: String {
    lines.map { line in line.pieces.map(\.run.text).joined() }.joined(separator: " ")
  }

  /// From baseline to baseline as a share of the lines' own height; 1 for a single line.
  var spacing: Double {
    guard lines.count > 1, let height = lines.first?.height, height > 0 else { return 1 }
    return (lines[1].baseline - lines[0].baseline) / height
  }

  /// The box that the lines fill; lines closer than their own height begin as much higher.
  var frame: Rect {
    let left = lines.map(\.left).min() ?? 0
    let right = lines.map(\.right).max() ?? 0
    guard let first = lines.first, let last = lines.last else {
      return Rect(x: 0, y: 0, width: 0, height: 0)
    }
    let top = first.baseline - first.ascent + max(0, 1 - spacing) * first.height
    return Rect(
      x: left, y: top, width: right - left,
      height: last.baseline + last.height - last.ascent - top)
  }
}

extension TextBlock.Line {
  /// The left end of the line.
  var left: Double { pieces.first?.run.origin.x ?? 0 }
  /// The right end of the line.
  var right: Double { pieces.last.map { $0.run.origin.x + $0.run.metrics.width } ?? 0 }
  /// The highest of the pieces' own heights above the baseline.
  var ascent: Double { pieces.map(\.run.metrics.ascent).max() ?? 0 }
  /// The highest of the pieces' own heights.
  var height: Double { pieces.map(\.run.metrics.height).max() ?? 0 }
}
