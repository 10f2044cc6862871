internal import Facts

/// Looks at a document before it is read for findings: its language, and whether it may be read.
enum Reception {
  /// Sets the document's language where its text tells it, and says when it is not English.
  ///
  /// What the text tells goes before what the document declares, unless both mean the same
  /// language: `en-GB` stays.
  static func languageNotes(_ document: inout Document) -> [Diagnostic] {
    let told = LanguageDetector.language(of: document.text)
    let declared = document.language.map(primary)
    if let told, told != declared { document.language = told }
    guard let language = told ?? declared, language != "en", !document.text.isEmpty else {
      return []
    }
    return [
      Diagnostic(
        id: "document.language", severity: .warning,
        message:
          "The document is in \(names[language] ?? "the language \(language)"), not in English; "
          + "most of what it says is missed. Give a translation.")
    ]
  }

  /// The note for a document that was published after a day; `nil` when it may be read.
  static func futureNote(_ document: Document, asOf day: CalendarDate?) -> Diagnostic? {
    guard let day, let published = document.published, published.first > day else { return nil }
    return Diagnostic(
      id: "document.future", severity: .note,
      message: "The document was published on \(published.iso), after \(day); it was not read.")
  }

  /// The first part of a language tag, in small letters.
  private static func primary(_ tag: String) -> String {
    tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
  }

  private static let names = [
    "fr": "French", "de": "German", "es": "Spanish", "it": "Italian", "pt": "Portuguese",
    "nl": "Dutch", "pl": "Polish", "sv": "Swedish", "da": "Danish", "no": "Norwegian",
    "fi": "Finnish", "cs": "Czech", "hu": "Hungarian", "ro": "Romanian", "tr": "Turkish",
    "id": "Indonesian", "ru": "Russian", "uk": "Ukrainian", "bg": "Bulgarian", "sr": "Serbian",
    "el": "Greek", "hy": "Armenian", "he": "Hebrew", "ar": "Arabic", "fa": "Persian",
    "hi": "Hindi", "th": "Thai", "ka": "Georgian", "ja": "Japanese", "ko": "Korean",
    "zh": "Chinese",
  ]
}
