internal import Drawing

/// A piece of a report that stands on one page: a heading, a paragraph, a chart, a table's row.
struct FlowPiece {
  /// Relative to the upper left corner of the type area's width.
  var items: [PageItem]
  var height: Double
  /// White space above, left out at the top of a page.
  var spaceBefore = 0.0
  /// A Boolean value that says whether the next piece must begin on the same page.
  var keepsWithNext = false
  /// The head that is repeated when a page ends before this piece; for rows of a table.
  var head: [FlowPiece] = []
}

/// Content of a report in reading order.
enum FlowItem {
  case piece(FlowPiece)
  /// Content that uses the room that is left: it is asked for its pieces with the height that
  /// there is. Where less than the least is left, it moves to the top of the next page, and what
  /// follows it goes on here.
  case flexible(least: Double, make: (Double) throws -> [FlowPiece])
}

/// The page box and the type area of a report.
struct PageFrame {
  var size: Size
  var margin: Double
  /// From the top of the page to the type area: running head included.
  var top: Double
  /// From the top of the page to the end of the type area.
  var bottom: Double

  var measure: Double { size.width - 2 * margin }

  /// A4 with margins of 36 pt.
  static let a4 = PageFrame(
    size: Size(width: 595.276, height: 841.89), margin: 36, top: 68, bottom: 786)
}

/// Sets a flow on pages.
struct Paginator {
  let frame: PageFrame
  private(set) var pages: [[PageItem]] = [[]]
  private var y: Double
  /// Content that waits for the top of the next page.
  private var waiting: [(head: [FlowPiece], make: (Double) throws -> [FlowPiece])] = []

  init(frame: PageFrame) {
    self.frame = frame
    y = frame.top
  }

  private var isAtTop: Bool { y <= frame.top + 0.001 }
  private var room: Double { frame.bottom - y }

  /// Returns the pages' items in page coordinates.
  ///
  /// A piece goes to the next page when it does not fit, together with the pieces before it that
  /// must stay with it. A piece higher than a page begins at the top of one.
  static func paginate(_ flow: [FlowItem], frame: PageFrame) throws -> [[PageItem]] {
    var paginator = Paginator(frame: frame)
    var pending: [FlowPiece] = []
    for item in flow {
      switch item {
      case .piece(let piece):
        pending.append(piece)
        if !piece.keepsWithNext {
          try paginator.place(pending)
          pending = []
        }
      case .flexible(let least, let make):
        let before = pending.reduce(0) { $0 + $1.height + $1.spaceBefore }
        if paginator.room - before < least, !paginator.isAtTop {
          paginator.waiting.append((pending, make))
        } else {
          try paginator.place(pending + make(paginator.room - before))
        }
        pending = []
      }
    }
    try paginator.place(pending)
    while !paginator.waiting.isEmpty { try paginator.breakPage() }
    return paginator.pages
  }

  /// Begins a page, with what waits for one.
  private mutating func breakPage() throws {
    pages.append([])
    y = frame.top
    guard !waiting.isEmpty else { return }
    let next = waiting.removeFirst()
    let before = next.head.reduce(0) { $0 + $1.height + $1.spaceBefore }
    for piece in try next.head + next.make(room - before) { draw(piece) }
  }

  private mutating func place(_ pieces: [FlowPiece]) throws {
    guard !pieces.isEmpty else { return }
    var chain: [FlowPiece] = []
    for piece in pieces {
      chain.append(piece)
      if piece.keepsWithNext { continue }
      try set(chain)
      chain = []
    }
    try set(chain)
  }

  private func height(_ chain: [FlowPiece]) -> Double {
    chain.enumerated().reduce(0) { sum, next in
      sum + next.element.height + (next.offset == 0 && isAtTop ? 0 : next.element.spaceBefore)
    }
  }

  private mutating func set(_ chain: [FlowPiece]) throws {
    while height(chain) > room + 0.01, !isAtTop {
      try breakPage()
      if isAtTop || height(chain) <= room {
        for piece in chain.first?.head ?? [] { draw(piece) }
        break
      }
    }
    for piece in chain {
      // A chain that is higher than a page is cut between its pieces.
      if piece.height + piece.spaceBefore > room + 0.01, !isAtTop,
        piece.height <= frame.bottom - frame.top
      {
        try breakPage()
        for piece in piece.head { draw(piece) }
      }
      draw(piece)
    }
  }

  private mutating func draw(_ piece: FlowPiece) {
    if !isAtTop { y += piece.spaceBefore }
    pages[pages.count - 1] += piece.items.moved(dx: frame.margin, dy: y)
    y += piece.height
  }
}
