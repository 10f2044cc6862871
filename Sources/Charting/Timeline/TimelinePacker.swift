import Drawing

/// Packs the events of one lane into rows so that no mark and no label touches another.
///
/// A unit is a mark with its date band and its label; units of a row do not share a horizontal
/// position. A label stands right of its mark, else left of it, else above it.
struct TimelinePacker {
  /// What an event may show, from the best to the least.
  enum Detail: Int, Comparable {
    case labelled, numbered, bare
    static func < (a: Detail, b: Detail) -> Bool { a.rawValue < b.rawValue }
  }

  struct Unit {
    var entry: Int
    var x: Double
    var mark: DotMark
    /// The ends of the date's band; equal to `x` for a day.
    var bandStart: Double
    var bandEnd: Double
    var label: Size
    var number: Size
    var detail: Detail
  }

  enum Side { case right, left, above, none }

  struct Placement {
    var unit: Unit
    var row: Int
    var side: Side
    /// The left end of the label.
    var labelX: Double
  }

  struct Row {
    var taken: [ClosedRange<Double>] = []
    /// From the row's middle up and down.
    var above = 0.0
    var below = 0.0
  }

  var plotStart: Double
  var plotEnd: Double
  /// Between mark and label.
  var gap: Double
  /// The least height of a row.
  var leastHalf: Double

  /// Returns the placements and rows of a lane; units are placed in the order given.
  func pack(_ units: [Unit]) -> (placements: [Placement], rows: [Row]) {
    var rows = [Row(taken: [], above: leastHalf, below: leastHalf)]
    var out: [Placement] = []
    // Marks without a label lie on the lane's line; the others keep clear of them.
    for unit in units.filter({ $0.detail == .bare }) + units.filter({ $0.detail != .bare }) {
      let size = unit.detail == .labelled ? unit.label : unit.number
      let left = min(unit.x - unit.mark.halfWidth, unit.bandStart)
      let right = max(unit.x + unit.mark.halfWidth, unit.bandEnd)
      if unit.detail == .bare {
        out.append(Placement(unit: unit, row: 0, side: .none, labelX: unit.x))
        rows[0].above = max(rows[0].above, unit.mark.top)
        rows[0].below = max(rows[0].below, unit.mark.bottom)
        rows[0].taken.append(left...right)
        continue
      }
      let placed = place(unit, size: size, left: left, right: right, rows: &rows)
      out.append(placed)
    }
    return (out, rows)
  }

  private func place(
    _ unit: Unit, size: Size, left: Double, right: Double, rows: inout [Row]
  ) -> Placement {
    for row in 0...rows.count {
      if row == rows.count { rows.append(Row(taken: [], above: leastHalf, below: leastHalf)) }
      // Three quarters of a point keep rows from touching.
      let half = size.height / 2 + 0.75
      let sideways: [(Side, ClosedRange<Double>, Double)] = [
        (.right, left...(right + gap + size.width), right + gap),
        (.left, (left - gap - size.width)...right, left - gap - size.width),
      ]
      for (side, extent, labelX) in sideways
      where extent.lowerBound >= plotStart && extent.upperBound <= plotEnd
        && isFree(extent, in: rows[row])
      {
        rows[row].taken.append(extent)
        rows[row].above = max(rows[row].above, unit.mark.top, half)
        rows[row].below = max(rows[row].below, unit.mark.bottom, half)
        return Placement(unit: unit, row: row, side: side, labelX: labelX)
      }
      let start = min(max(unit.x - size.width / 2, plotStart), max(plotStart, plotEnd - size.width))
      let extent = min(left, start)...max(right, start + size.width)
      let fitsBeside =
        right + gap + size.width <= plotEnd || left - gap - size.width >= plotStart
      if !fitsBeside, isFree(extent, in: rows[row]) {
        rows[row].taken.append(extent)
        rows[row].above = max(rows[row].above, unit.mark.top + size.height + 1.75)
        rows[row].below = max(rows[row].below, unit.mark.bottom)
        return Placement(unit: unit, row: row, side: .above, labelX: start)
      }
    }
    // Not reached: the last row was empty, and one of the three places is free in an empty row.
    return Placement(unit: unit, row: rows.count - 1, side: .none, labelX: unit.x)
  }

  private func isFree(_ extent: ClosedRange<Double>, in row: Row) -> Bool {
    let margin = 4.0
    return row.taken.allSatisfy {
      $0.upperBound + margin <= extent.lowerBound || extent.upperBound + margin <= $0.lowerBound
    }
  }
}
