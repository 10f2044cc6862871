extension Source {
  /// Creates the source of what a document says.
  public init(document: Document) {
    self.init(
      documentID: document.id, title: document.title, publisher: document.publisher,
      url: document.url, published: document.published,
      isOfficial: document.publisher.map(Source.isAuthority(named:)) ?? false)
  }

  /// Returns whether a publisher's name is that of a public authority: a ministry, a government
  /// department, a parliament, a procurement agency.
  ///
  /// Names of newspapers and news agencies are not.
  public static func isAuthority(named publisher: String) -> Bool {
    let words = publisher.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "." }
      .map(String.init)
    guard !words.isEmpty, !words.contains(where: pressWords.contains) else { return false }
    if words.contains(where: authorityWords.contains) { return true }
    if words.contains("agency") || words.contains("centre") || words.contains("center")
      || words.contains("directorate") || words.contains("administration")
      || words.contains("office")
    {
      return words.contains(where: procurementWords.contains)
    }
    let name = words.joined(separator: " ")
    return authorityPhrases.contains {
      name == $0 || name.hasPrefix($0 + " ")
        || name.hasSuffix(" " + $0) || name.contains(" " + $0 + " ")
    }
  }

  private static let pressWords: Set<String> = [
    "news", "times", "post", "magazine", "journal", "review", "daily", "weekly", "monitor",
    "press", "newspaper", "gazette", "herald", "tribune", "watch", "blog", "radio", "television",
    "tv", "broadcasting", "institute", "university", "today", "report", "insider", "observer",
  ]

  private static let authorityWords: Set<String> = [
    "ministry", "ministries", "ministère", "ministerium", "ministerio", "ministero", "ministerstwo",
    "government", "congress", "senate", "parliament", "bundestag", "bundesregierung", "kremlin",
    "pentagon", "embassy", "presidency", "dsca", "dga", "fmv", "baainbw", "occar", "bakanlığı",
  ]

  private static let procurementWords: Set<String> = [
    "procurement", "cooperation", "materiel", "materials", "armament", "armaments", "acquisition",
    "logistics", "defence", "defense", "military", "president", "minister", "foreign",
  ]

  private static let authorityPhrases: [String] = [
    "department of state", "state department", "department of defense", "department of defence",
    "department of national defence", "defense department", "defence department",
    "department of foreign affairs", "global affairs canada", "white house", "foreign office",
    "house of commons", "house of representatives", "federal register", "armed forces",
    "council of ministers", "gov.uk", "defense.gov", "state.gov",
  ]
}
