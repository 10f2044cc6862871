internal import Facts

/// Reads dates as e-mails and RSS feeds write them: `Fri, 18 Nov 2016 17:40:00 +0300`.
enum InternetDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Returns the calendar day as written, in the sender's own zone; `nil` when the text is none.
  ///
  /// Years of two digits are those from 1950 to 2049.
  static func date(_ text: String) -> PartialDate? {
    var words = text.split { $0.isWhitespace || $0 == "," }
    if let first = words.first, first.allSatisfy(\.isLetter) { words.removeFirst() }
    guard words.count >= 3, let day = Int(words[0]), words[1].count >= 3,
      let month = months.firstIndex(of: words[1].prefix(3).lowercased()), var year = Int(words[2])
    else { return nil }
    if words[2].utf8.count == 2 { year += year < 50 ? 2000 : 1900 }
    return CalendarDate(year: year, month: month + 1, day: day).map { PartialDate(day: $0) }
  }
}
