/// What names a report for good: its document and the place where it stands there.
///
/// Written `turkey.txt@311` for a report that begins at the 311th character of an article, and
/// `deals.csv:17` for the row of a register that begins on line 17. The second deal that one
/// sentence tells of is `turkey.txt@311.2`.
public struct ReportKey: Hashable, Sendable, Codable {
  /// The identifier of the document or register, as in ``Source/documentID``.
  public let document: String
  /// Where the report stands.
  public let place: Place
  /// 1 for the first report at its place, 2 for the second.
  public let occurrence: Int

  /// Where a report stands in its document.
  public enum Place: Hashable, Sendable, Codable {
    /// The line of a register, from 1.
    case line(Int)
    /// The offset of the first sentence of evidence in an article's text, from 0.
    case offset(Int)
  }

  /// Creates a key from its parts.
  public init(document: String, place: Place, occurrence: Int = 1) {
    self.document = document
    self.place = place
    self.occurrence = occurrence
  }

  /// Reads a key as ``description`` writes it; `nil` when the text is none.
  public init?(_ text: some StringProtocol) {
    guard let mark = text.lastIndex(where: { $0 == "@" || $0 == ":" }), mark > text.startIndex
    else { return nil }
    let numbers = text[text.index(after: mark)...].split(
      separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(numbers.count), let number = ReportKey.number(numbers[0]) else {
      return nil
    }
    var occurrence = 1
    if numbers.count == 2 {
      guard let found = ReportKey.number(numbers[1]), found >= 2 else { return nil }
      occurrence = found
    }
    self.init(
      document: String(text[..<mark]),
      place: text[mark] == "@" ? .offset(number) : .line(number), occurrence: occurrence)
  }

  private static func number(_ digits: some StringProtocol) -> Int? {
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(digits)
  }
}

extension ReportKey: CustomStringConvertible {
  /// The key as it is written in decisions and printed beside reports.
  public var description: String {
    let place =
      switch place {
      case .line(let line): ":\(line)"
      case .offset(let offset): "@\(offset)"
      }
    return document + place + (occurrence == 1 ? "" : ".\(occurrence)")
  }
}

extension ReportKey: Comparable {
  /// Orders keys by document, then by place.
  public static func < (a: ReportKey, b: ReportKey) -> Bool {
    if a.document != b.document { return a.document < b.document }
    return (a.number, a.occurrence) < (b.number, b.occurrence)
  }

  private var number: Int {
    switch place {
    case .line(let line): line
    case .offset(let offset): offset
    }
  }
}
