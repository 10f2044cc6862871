/// Cutting the tables that the rules are written in, by bytes: they are read each time the program
/// begins.
extension StringProtocol where SubSequence == Substring {
  /// Returns the parts that an ASCII character parts, without empty ones unless they are asked for.
  func parts(at separator: Unicode.Scalar, omittingEmpty: Bool = true) -> [Substring] {
    Substring(self).utf8.split(
      separator: UInt8(ascii: separator), omittingEmptySubsequences: omittingEmpty
    ).map { Substring($0) }
  }
}

/// Calls a closure with each line of a table as UTF-8, without the blanks before it.
func forEachRow(of table: String, _ body: (ArraySlice<UInt8>) -> Void) {
  let bytes = Array(table.utf8)
  for line in bytes.split(separator: 0x0A) {
    let content = line.drop { $0 == 0x20 }
    if !content.isEmpty { body(content) }
  }
}

/// Calls a closure with each line of a table, without the blanks before it.
func forEachLine(of table: String, _ body: (Substring) -> Void) {
  for line in table.parts(at: "\n") {
    let content = Substring(line.utf8.drop { $0 == 0x20 })
    if !content.isEmpty { body(content) }
  }
}

/// Calls a closure with each word of a table whose words are parted by blanks and line feeds.
func forEachWord(of table: String, _ body: (Substring) -> Void) {
  for word in table.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
    body(Substring(word))
  }
}
