import Drawing

extension Pen {
  /// Draws the largest deals by date: stems in twelve lanes, discs, labels, a legend.
  mutating func timeline(_ rows: [[String]], _ w: Double, _ h: Double, _ size: Double) throws {
    let rows = rows.sorted { ($0[2], $0[1]) < ($1[2], $1[1]) }
    let categories = Set(rows.map { $0[6] }).sorted()
    let largest = rows.map { figure($0[9]) }.max() ?? 1
    let (x0, x1, middle, unit) = (0.05 * w, 0.95 * w, 0.5 * h, 0.8 * h / 14.4)
    let (d0, d1) = (dayNumber("1989-01-01"), dayNumber("2028-01-01"))
    func across(_ date: String) -> Double { x0 + (dayNumber(date) - d0) / (d1 - d0) * (x1 - x0) }
    func colour(_ row: [String]) -> UInt32 {
      Pen.palette[categories.firstIndex(of: row[6]) ?? 0]
    }
    func top(_ index: Int) -> Double {
      let lane = index % 12
      return middle - Double(lane / 2 + 1) * (lane % 2 == 0 ? 1 : -1) * unit
    }
    try text("The 60 largest deals, by date", x0, 0.03 * h, Pen.style(13, isBold: true))
    for (index, row) in rows.enumerated() {
      line(across(row[2]), middle, across(row[2]), top(index), width: 0.6, colour(row))
    }
    for row in rows {
      circle(
        across(row[2]), middle,
        radius: ((200 * figure(row[9]) / largest + 4) / Double.pi).squareRoot(),
        Colour(colour(row), alpha: 0.75),
        stroke: Path.Stroke(colour: Colour(0xFFFFFF), width: 0.4))
    }
    for (index, row) in rows.enumerated() {
      let label =
        "\(row[3])→\(row[4]) \(row[5])\n$\(commas(figure(row[9])))m · \(row[2].prefix(7))"
      let y = top(index)
      try text(label, across(row[2]), y, ax: 0.5, ay: y < middle ? 1 : 0, Pen.style(size))
    }
    line(x0, middle, x1, middle, width: 1, 0x333333)
    line(x0, 0.9 * h, x1, 0.9 * h, width: 0.8, 0)
    for year in stride(from: 1990, to: 2028, by: 4) {
      let x = across("\(year)-01-01")
      line(x, 0.9 * h, x, 0.9 * h + 3, width: 0.8, 0)
      try text("\(year)", x, 0.9 * h + 4, ax: 0.5, Pen.style(7))
    }
    for (index, category) in categories.enumerated() {
      let x = x0 + 60 + Double(index % 6) * 115
      let y = 0.945 * h + Double(index / 6) * 9
      circle(x, y, radius: 2.5, Colour(Pen.palette[index]))
      try text(category, x + 6, y, ay: 0.5, Pen.style(size + 1.4))
    }
  }
}
