/// Cells of CSV files (RFC 4180) that a spreadsheet can open without running them.
public enum CSVText {
  /// What a spreadsheet takes for the beginning of a formula, and the mark that prevents it.
  private static let dangerous = Set("=+-@\t\r'".utf8)

  /// Returns the text with an apostrophe before it where a spreadsheet could take it for a formula.
  public static func neutralised(_ text: String) -> String {
    text.utf8.first.map(dangerous.contains) == true ? "'" + text : text
  }

  /// Returns a line with the cells, quoted where they need it, and a line feed.
  public static func line(_ cells: [String]) -> String {
    cells.map { cell in
      let text = neutralised(cell)
      guard text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return text }
      return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }.joined(separator: ",") + "\n"
  }
}
