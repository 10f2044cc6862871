/// The names of months as bytes, for the tokenizer.
enum CalendarNames {
  private static let months: Set<[UInt8]> = Set(
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep",
      "Sept", "Oct", "Nov", "Dec",
    ].map { Array($0.utf8) })

  /// Returns whether bytes are the name of a month with a capital.
  static func isMonth(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, (0x41...0x5A).contains(first), bytes.count >= 3 else {
      return false
    }
    return months.contains(Array(bytes))
  }
}
