import CairoRendering
import Drawing

/// Puts items on a page as a program of drawing calls does.
struct Pen {
  let measurer: PangoMeasurer
  var items: [PageItem] = []

  init(_ measurer: PangoMeasurer) { self.measurer = measurer }

  static let family = "DejaVu Sans"
  static let palette: [UInt32] = [
    0x1F4E79, 0xC55A11, 0x548235, 0x7F6000, 0x7030A0, 0xC00000, 0x2E75B6, 0xA9D18E, 0xA6A6A6,
    0xF4B183, 0x404040,
  ]

  /// Returns a style of the benchmark's font.
  static func style(_ size: Double, isBold: Bool = false, _ colour: UInt32 = 0) -> TextStyle {
    TextStyle(
      family: family, size: size, weight: isBold ? .bold : .regular, colour: Colour(colour))
  }

  /// Writes lines of text; `ax` and `ay` say which share of the block lies before the place.
  mutating func text(
    _ text: String, _ x: Double, _ y: Double, ax: Double = 0, ay: Double = 0, _ style: TextStyle
  ) throws {
    let lines = try text.split(separator: "\n").map { line in
      (text: String(line), metrics: try measurer.measure(String(line), style: style))
    }
    let width = lines.map(\.metrics.width).max() ?? 0
    let height = lines.reduce(0) { $0 + $1.metrics.height }
    var top = y - ay * height
    for line in lines {
      let centred = ax == 0.5 ? (width - line.metrics.width) / 2 : 0
      items.append(
        .text(
          TextRun(
            text: line.text, style: style,
            origin: Point(x: x - ax * width + centred, y: top + line.metrics.ascent),
            metrics: line.metrics)))
      top += line.metrics.height
    }
  }

  mutating func line(
    _ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double, width: Double, _ colour: UInt32
  ) {
    items.append(
      .path(
        .line(
          from: Point(x: x0, y: y0), to: Point(x: x1, y: y1),
          stroke: Path.Stroke(colour: Colour(colour), width: width))))
  }

  mutating func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ colour: UInt32
  ) {
    items.append(
      .path(
        .rectangle(
          Rect(x: x, y: y, width: width, height: height), fill: .solid(Colour(colour)))))
  }

  mutating func circle(
    _ x: Double, _ y: Double, radius: Double, _ colour: Colour, stroke: Path.Stroke? = nil
  ) {
    items.append(
      .path(
        .circle(centre: Point(x: x, y: y), radius: radius, fill: .solid(colour), stroke: stroke)))
  }

  mutating func polyline(_ points: [Point], stroke: Path.Stroke) {
    var elements: [Path.Element] = []
    for (index, point) in points.enumerated() {
      elements.append(index == 0 ? .move(point) : .line(point))
    }
    items.append(.path(Path(elements: elements, stroke: stroke)))
  }

  mutating func title(_ words: String) throws {
    try text(words, 50, 28, Pen.style(13, isBold: true))
  }
}
