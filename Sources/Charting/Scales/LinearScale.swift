/// A scale from numbers to positions in proportion.
public struct LinearScale: Hashable, Sendable {
  /// The numbers at the two ends; an empty domain maps to the middle of the range.
  public var domain: ClosedRange<Double>
  /// The positions of the two ends, in points.
  public var start: Double
  /// The position of the upper end of the domain.
  public var end: Double

  /// Creates a linear scale from its parts.
  public init(domain: ClosedRange<Double>, start: Double, end: Double) {
    self.domain = domain
    self.start = start
    self.end = end
  }

  /// Returns the position of a number; numbers outside the domain go on beyond the ends.
  public func position(_ value: Double) -> Double {
    let width = domain.upperBound - domain.lowerBound
    guard width > 0 else { return (start + end) / 2 }
    return start + (value - domain.lowerBound) / width * (end - start)
  }
}

extension LinearScale {
  /// Returns round numbers (1, 2 or 5 times a power of ten apart) that cover 0 to the value: the
  /// last is the first that is not below it. `ticks(upTo: 36, about: 5)` is 0, 10, 20, 30, 40.
  ///
  /// - Parameter about: how many steps are wanted, at least 1; the result has at most twice as many.
  public static func ticks(upTo value: Double, about count: Int) -> [Double] {
    guard value > 0, value.isFinite else { return [0, 1] }
    let raw = value / Double(max(count, 1))
    var power = 1.0
    while power * 10 <= raw { power *= 10 }
    while power > raw { power /= 10 }
    let ratio = raw / power
    let factor = ratio <= 1 ? 1.0 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10
    let step = factor * power
    var out: [Double] = []
    var i = 0.0
    while out.last.map({ $0 < value - step * 1e-9 }) ?? true {
      out.append(i * step)
      i += 1
    }
    return out
  }
}
