internal import Facts

/// How quotations and speakers are printed.
enum QuotationWords {
  /// The words of a statement's content, marks of quotation at its ends removed, pieces joined.
  static func content(_ statement: Statement) -> String {
    let text = statement.content.map { NoteBook.oneLine($0.text) }.joined(separator: " … ")
    return trimmed(text)
  }

  /// The sentence that a statement in reported speech stands in, without a dateline before it.
  static func sentence(_ statement: Statement) -> String {
    let text = NoteBook.oneLine(statement.evidence?.text ?? content(statement))
    return withoutDateline(text)
  }

  /// The text without words such as `OSLO, 25 November 2016 (Fjord Wire) —` at its beginning: a
  /// place in capitals, up to a dash within the first 80 characters.
  static func withoutDateline(_ text: String) -> String {
    let head = text.prefix(80)
    guard let place = head.split(separator: " ").first,
      place.filter(\.isLetter).count >= 2,
      place.allSatisfy({ !$0.isLetter || $0.isUppercase })
    else { return text }
    for dash in [" — ", " – ", " -- ", " - "] {
      if let range = head.firstRange(of: dash) { return String(text[range.upperBound...]) }
    }
    return text
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
