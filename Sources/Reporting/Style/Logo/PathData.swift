internal import Drawing

/// Reads the outline of an SVG path: all commands but arcs.
struct PathData {
  private let text: [UInt8]
  private var place = 0
  private var elements: [Path.Element] = []
  private var current = Point(x: 0, y: 0)
  private var start = Point(x: 0, y: 0)
  /// The last control point, for curves that go on smoothly.
  private var control: Point?

  private init(_ text: String) { self.text = Array(text.utf8) }

  /// Returns the elements of an outline; `nil` where it has a command that is not read.
  static func elements(_ text: String) -> [Path.Element]? {
    var data = PathData(text)
    return data.read()
  }

  private mutating func read() -> [Path.Element]? {
    var command: UInt8 = 0
    while true {
      skip()
      guard place < text.count else { return elements }
      let byte = text[place]
      if (0x41...0x5A).contains(byte & 0xDF) {
        command = byte
        place += 1
      } else if command & 0xDF == UInt8(ascii: "Z") || command == 0 {
        return nil
      }
      guard step(command) else { return nil }
      // Further pairs after a move are lines.
      if command == UInt8(ascii: "M") { command = UInt8(ascii: "L") }
      if command == UInt8(ascii: "m") { command = UInt8(ascii: "l") }
    }
  }

  private mutating func step(_ command: UInt8) -> Bool {
    let isRelative = command > 0x60
    let origin = isRelative ? current : Point(x: 0, y: 0)
    func point(_ numbers: [Double], _ index: Int) -> Point {
      Point(x: origin.x + numbers[index], y: origin.y + numbers[index + 1])
    }
    let mirrored =
      control.map { Point(x: 2 * current.x - $0.x, y: 2 * current.y - $0.y) } ?? current
    switch Character(Unicode.Scalar(command & 0xDF)) {
    case "M":
      guard let n = numbers(2) else { return false }
      start = point(n, 0)
      finish(.move(start), at: start)
    case "L":
      guard let n = numbers(2) else { return false }
      finish(.line(point(n, 0)), at: point(n, 0))
    case "H":
      guard let n = numbers(1) else { return false }
      let end = Point(x: origin.x + n[0], y: current.y)
      finish(.line(end), at: end)
    case "V":
      guard let n = numbers(1) else { return false }
      let end = Point(x: current.x, y: origin.y + n[0])
      finish(.line(end), at: end)
    case "C":
      guard let n = numbers(6) else { return false }
      curve(point(n, 0), point(n, 2), point(n, 4))
    case "S":
      guard let n = numbers(4) else { return false }
      curve(mirrored, point(n, 0), point(n, 2))
    case "Q":
      guard let n = numbers(4) else { return false }
      quadratic(point(n, 0), point(n, 2))
    case "T":
      guard let n = numbers(2) else { return false }
      quadratic(mirrored, point(n, 0))
    case "Z": finish(.close, at: start)
    default: return false
    }
    return true
  }

  private mutating func finish(_ element: Path.Element, at end: Point) {
    elements.append(element)
    current = end
    control = nil
  }

  private mutating func curve(_ a: Point, _ b: Point, _ end: Point) {
    finish(.curve(control1: a, control2: b, end: end), at: end)
    control = b
  }

  private mutating func quadratic(_ middle: Point, _ end: Point) {
    func towards(_ p: Point) -> Point {
      Point(x: p.x + 2 / 3 * (middle.x - p.x), y: p.y + 2 / 3 * (middle.y - p.y))
    }
    finish(.curve(control1: towards(current), control2: towards(end), end: end), at: end)
    control = middle
  }

  private mutating func skip() {
    while place < text.count, text[place] <= 0x20 || text[place] == UInt8(ascii: ",") { place += 1 }
  }

  private mutating func numbers(_ count: Int) -> [Double]? {
    var out: [Double] = []
    while out.count < count {
      skip()
      let first = place
      var hasPoint = false
      var hasPower = false
      scan: while place < text.count {
        switch text[place] {
        case 0x30...0x39: break
        case UInt8(ascii: "."):
          if hasPoint || hasPower { break scan }
          hasPoint = true
        case UInt8(ascii: "e"), UInt8(ascii: "E"):
          if hasPower || place == first { break scan }
          hasPower = true
        case UInt8(ascii: "-"), UInt8(ascii: "+"):
          let isAfterPower = place > first && text[place - 1] & 0xDF == UInt8(ascii: "E")
          if place > first, !isAfterPower { break scan }
        default: break scan
        }
        place += 1
      }
      guard let value = Double(String(decoding: text[first..<place], as: UTF8.self)),
        value.isFinite, abs(value) < 1e6
      else { return nil }
      out.append(value)
    }
    return out
  }
}
