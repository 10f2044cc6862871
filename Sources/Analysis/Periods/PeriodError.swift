import Facts

/// A text that stands for no period, with the reason in words.
public struct PeriodError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text as given.
  public let text: String

  /// Creates the error for a text that stands for no period.
  public init(text: String) { self.text = text }

  /// What is wrong and what to write, in one sentence.
  public var description: String {
    let shown = String(text.unicodeScalars.prefix(40).map { $0.value < 32 ? "?" : Character($0) })
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), year > 0 {
      if parts[1].hasPrefix("W"), Int(parts[1].dropFirst()) != nil {
        return "\(shown) is no week: \(year) has weeks W01 to W\(ISOWeek.weeks(in: year))"
      }
      if parts[1].hasPrefix("Q"), Int(parts[1].dropFirst()) != nil {
        return "\(shown) is no quarter: quarters are Q1 to Q4"
      }
      if Int(parts[1]) != nil { return "\(shown) is no month: months are 01 to 12" }
    }
    return "\"\(shown)\" is no period: write 2016-W47, 2016-11, 2016-Q4 or 2016"
  }
}
