/// The names of months as written, for the tokenizer.
enum CalendarNames {
  private static let months: WordSet = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep",
    "Sept", "Oct", "Nov", "Dec",
  ]

  /// Returns whether bytes are the name of a month with a capital.
  static func isMonth(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count >= 3 && months.contains(Word(bytes))
  }
}
