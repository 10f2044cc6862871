import Drawing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Pen {
  private func nice(_ value: Double) -> Double {
    let power = pow(10, floor(log10(value)))
    let share = value / power
    return (share > 5 ? 2 : share > 2 ? 1 : 0.5) * power
  }

  private mutating func valueAxis(_ box: Rect, most: Double, prefix: String) throws {
    let suffix = prefix.isEmpty ? "" : "m"
    for tick in stride(from: 0, through: most, by: nice(most)) {
      let y = box.maxY - tick / most * box.height
      if tick > 0 { line(box.minX, y, box.maxX, y, width: 0.5, 0xDDDDDD) }
      try text(prefix + commas(tick) + suffix, box.minX - 4, y, ax: 1, ay: 0.5, Pen.style(7))
    }
    line(box.minX, box.minY, box.minX, box.maxY, width: 0.8, 0)
    line(box.minX, box.maxY, box.maxX, box.maxY, width: 0.8, 0)
  }

  private mutating func years(_ box: Rect, step: Int) throws {
    for year in stride(from: 1990, through: 2026, by: step) {
      let x = box.minX + Double(year - 1990) / 37 * box.width
      line(x, box.maxY, x, box.maxY + 3, width: 0.8, 0)
      try text("\(year)", x, box.maxY + 4, ax: 0.5, Pen.style(7))
    }
  }

  private mutating func key(_ index: Int, _ name: String, _ box: Rect, step: Double) throws {
    let x = box.minX + 6 + Double(index) * step
    rectangle(x, box.minY - 10, 10, 6, Pen.palette[index])
    try text(name, x + 14, box.minY - 7, ay: 0.5, Pen.style(7))
  }

  /// Draws yearly totals as stacked bars.
  mutating func bars(_ rows: [[String]]) throws {
    try title("Yearly totals, eight largest suppliers")
    let box = Rect(x: 67, y: 62, width: 724, height: 464)
    let totals = (0..<37).map { i in (0..<9).reduce(0) { $0 + figure(rows[i * 9 + $1][2]) } }
    let most = (totals.max() ?? 1) * 1.05
    try valueAxis(box, most: most, prefix: "$")
    for i in 0..<37 {
      var sum = 0.0
      for k in 0..<9 {
        let value = figure(rows[i * 9 + k][2])
        rectangle(
          box.minX + (Double(i) + 0.1) / 37 * box.width,
          box.maxY - (sum + value) / most * box.height,
          0.8 / 37 * box.width, value / most * box.height, Pen.palette[k])
        sum += value
      }
    }
    try years(box, step: 5)
    for k in 0..<9 { try key(k, rows[k][1], box, step: 60) }
  }

  /// Returns a colour between pale yellow and brown.
  private func ramp(_ share: Double) -> UInt32 {
    let stops: [UInt32] = [0xFFFFE5, 0xFEE391, 0xFE9929, 0xCC4C02, 0x662506]
    let place = min(max(share, 0), 0.9999) * 4
    let index = Int(place)
    let part = place - Double(index)
    var out: UInt32 = 0
    for shift: UInt32 in [16, 8, 0] {
      let a = Double(stops[index] >> shift & 255)
      let b = Double(stops[index + 1] >> shift & 255)
      out |= UInt32((a * (1 - part) + b * part).rounded()) << shift
    }
    return out
  }

  /// Draws a matrix of suppliers and recipients on a logarithmic scale.
  mutating func heat(_ rows: [[String]]) throws {
    try title("Supplier by recipient")
    let box = Rect(x: 67, y: 60, width: 670, height: 478)
    let positive = rows.map { figure($0[2]) }.filter { $0 > 0 }
    let (low, high) = (positive.min() ?? 1, positive.max() ?? 1)
    let (w, h) = (box.width / 15, box.height / 15)
    for i in 0..<15 {
      for j in 0..<15 {
        let value = figure(rows[i * 15 + j][2])
        guard value > 0 else { continue }
        let share = log(value / low) / log(high / low)
        let (x, y) = (box.minX + Double(j) * w, box.minY + Double(i) * h)
        rectangle(x, y, w - 0.5, h - 0.5, ramp(share))
        try text(
          commas(value), x + w / 2, y + h / 2, ax: 0.5, ay: 0.5,
          Pen.style(5.5, share > 0.7 ? 0xFFFFFF : 0x222222))
      }
      let place = Double(i) + 0.5
      try text(rows[i * 15][0], box.minX - 6, box.minY + place * h, ax: 1, ay: 0.5, Pen.style(7))
      try text(rows[i][1], box.minX + place * w, box.maxY + 4, ax: 0.5, Pen.style(7))
    }
    for k in 0..<256 {
      let height = box.height / 256
      rectangle(
        766, box.maxY - Double(k + 1) * height, 12, height + 0.3, ramp(Double(k) / 255))
    }
    var tick = pow(10, ceil(log10(low)))
    while tick <= high {
      let y = box.maxY - log(tick / low) / log(high / low) * box.height
      try text(commas(tick), 782, y, ay: 0.5, Pen.style(7))
      tick *= 10
    }
  }

  /// Draws statements a month in six panels.
  mutating func multiples(_ rows: [[String]], _ page: Size) throws {
    try title("Statements per month, six most quoted countries")
    let count = rows.count / 6
    let most = max(1, (rows.map { figure($0[2]) }.max() ?? 1) * 1.05)
    for k in 0..<6 {
      let box = Rect(
        x: 0.07 * page.width + Double(k % 3) * 0.31 * page.width,
        y: 0.12 * page.height + Double(k / 3) * 0.44 * page.height, width: 0.26 * page.width,
        height: 0.35 * page.height)
      try text(rows[k][1], box.minX, box.minY - 4, ay: 1, Pen.style(8, isBold: true))
      try valueAxis(box, most: most, prefix: "")
      try years(box, step: 10)
      polyline(
        (0..<count).map { i in
          Point(
            x: box.minX + Double(i) / Double(count) * box.width,
            y: box.maxY - figure(rows[i * 6 + k][2]) / most * box.height)
        }, stroke: Path.Stroke(colour: Colour(Pen.palette[k]), width: 0.7))
    }
  }

  /// Draws deals a quarter as a stacked area.
  mutating func area(_ rows: [[String]]) throws {
    try title("Deals by status, per quarter")
    let box = Rect(x: 67, y: 62, width: 724, height: 464)
    let count = rows.count / 6
    let totals = (0..<count).map { i in (0..<6).reduce(0) { $0 + figure(rows[i * 6 + $1][2]) } }
    let most = max(1, (totals.max() ?? 1) * 1.05)
    var base = [Double](repeating: 0, count: count)
    func point(_ i: Int) -> Point {
      Point(
        x: box.minX + Double(i) / Double(count - 1) * box.width,
        y: box.maxY - base[i] / most * box.height)
    }
    for k in 0..<6 {
      var outline = (0..<count).map(point)
      for i in 0..<count { base[i] += figure(rows[i * 6 + k][2]) }
      outline += (0..<count).reversed().map(point)
      items.append(.path(.polygon(outline, fill: .solid(Colour(Pen.palette[k])))))
      try key(k, rows[k][1], box, step: 80)
    }
    try valueAxis(box, most: most, prefix: "")
    try years(box, step: 5)
  }

  /// Draws totals and medians of recipients with their ranges.
  mutating func ranges(_ rows: [[String]], _ page: Size) throws {
    try title("Twelve largest recipients: totals and medians, low to high")
    for panel in 0..<2 {
      let box = Rect(
        x: 0.08 * page.width + Double(panel) * 0.46 * page.width, y: 0.12 * page.height,
        width: 0.36 * page.width, height: 0.78 * page.height)
      let o = panel == 0 ? 2 : 5
      let low = rows.prefix(12).map { figure($0[o]) }.min() ?? 0
      let high = rows.prefix(12).map { figure($0[o + 2]) }.max() ?? 1
      let (s0, s1) = (low - 0.1 * (high - low), high + 0.25 * (high - low))
      func across(_ value: Double) -> Double { box.minX + (value - s0) / (s1 - s0) * box.width }
      try text(
        panel == 0 ? "total" : "median deal", box.minX, box.minY - 4, ay: 1, Pen.style(8))
      let step = nice(s1 - s0)
      for tick in stride(from: ceil(s0 / step) * step, through: s1, by: step) {
        line(across(tick), box.minY, across(tick), box.maxY, width: 0.5, 0xDDDDDD)
        try text(commas(tick), across(tick), box.maxY + 4, ax: 0.5, Pen.style(7))
      }
      line(box.minX, box.minY, box.minX, box.maxY, width: 0.8, 0)
      for (i, row) in rows.prefix(12).enumerated() {
        let y = box.minY + (Double(i) + 0.5) * box.height / 12
        line(across(figure(row[o])), y, across(figure(row[o + 2])), y, width: 3, 0x8FB4D8)
        circle(across(figure(row[o + 1])), y, radius: 2.6, Colour(0x1F4E79))
        let value = "$\(commas(figure(row[o + 1])))m" + (panel == 0 ? " (\(row[1]))" : "")
        try text(value, across(figure(row[o + 2])) + 6, y, ay: 0.5, Pen.style(6))
        try text(row[0], box.minX - 5, y, ax: 1, ay: 0.5, Pen.style(7))
      }
    }
  }
}
