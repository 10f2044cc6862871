internal import Facts

/// How quotations and speakers are printed.
enum QuotationWords {
  /// The words of a statement's content, marks of quotation at its ends removed, pieces joined.
  static func content(_ statement: Statement) -> String {
    let text = statement.content.map { NoteBook.oneLine($0.text) }.joined(separator: " … ")
    return trimmed(text)
  }

  /// The quoted words alone of a direct or mixed statement.
  static func quoted(_ statement: Statement) -> String {
    if statement.kind == .mixed {
      var pieces: [String] = []
      for span in statement.content { pieces += quotedPieces(NoteBook.oneLine(span.text)) }
      let joined = pieces.joined(separator: " … ")
      if !joined.isEmpty { return trimmed(joined) }
    }
    return content(statement)
  }

  private static func quotedPieces(_ text: String) -> [String] {
    var out: [String] = []
    var piece: String?
    for character in text {
      switch character {
      case "“", "«", "„": piece = ""
      case "”", "»":
        if let done = piece, !done.isEmpty { out.append(done) }
        piece = nil
      case "\"":
        if let done = piece {
          if !done.isEmpty { out.append(done) }
          piece = nil
        } else {
          piece = ""
        }
      default: piece?.append(character)
      }
    }
    if let rest = piece, rest.count > 3 { out.append(rest) }
    return out
  }

  private static let ends: Set<Character> = [
    "“", "”", "\"", "«", "»", "„", " ", ",", "'", "‘",
  ]

  private static func trimmed(_ text: String) -> String {
    var slice = Substring(text)
    while let first = slice.first, ends.contains(first) { slice = slice.dropFirst() }
    while let last = slice.last, ends.contains(last) { slice = slice.dropLast() }
    return String(slice)
  }

  /// The text with its first letter as a capital.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A speaker in a sentence: `Fikri Isik, defence minister of Turkey`.
  static func speaker(_ speaker: Statement.Speaker) -> String {
    var parts = [speaker.name ?? speaker.role ?? speaker.organisation ?? "Unnamed source"]
    if speaker.name != nil, let role = speaker.role { parts.append(role) }
    return capitalised(parts.joined(separator: ", "))
  }
}
