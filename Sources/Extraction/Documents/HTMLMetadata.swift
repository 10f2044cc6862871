internal import Facts
internal import Foundation

/// What a page says of itself: title, site, author, address, language, published date.
struct HTMLMetadata {
  private let tree: HTMLTree
  private var named: [String: String] = [:]
  private var linked = LinkedData()

  init(tree: HTMLTree) {
    self.tree = tree
    for node in tree.nodes {
      switch node.tag {
      case "meta":
        guard let content = node.attributes["content"], !content.trimmingBlanks.isEmpty else {
          continue
        }
        for key in ["property", "name", "itemprop"] {
          if let name = node.attributes[key]?.lowercased(), named[name] == nil {
            named[name] = HTMLTree.collapsed(content)
          }
        }
      case "script":
        guard node.attributes["type"]?.lowercased().hasPrefix("application/ld+json") ?? false,
          let child = node.children.first
        else { continue }
        linked.read(tree.nodes[child].text)
      default: continue
      }
    }
  }

  /// Writes what was found into a draft.
  func fill(_ draft: inout DocumentDraft) {
    draft.publisher =
      named["og:site_name"] ?? linked.publisher ?? named["application-name"] ?? named[
        "dc.publisher"]
      ?? named["publisher"]
    draft.title = title(site: draft.publisher)
    draft.author = author
    draft.url = canonical ?? named["og:url"]
    draft.language = language
    if let date = published {
      draft.published = date
      draft.publishedFrom = .metadata
    }
  }

  private func title(site: String?) -> String? {
    if let title = named["og:title"] ?? linked.headline ?? named["twitter:title"] {
      return withoutSite(title, site)
    }
    if let i = tree.nodes.firstIndex(where: { $0.tag == "h1" }) {
      let heading = HTMLTree.collapsed(tree.text(of: i))
      if heading.utf8.count > 8 { return heading }
    }
    if let i = tree.nodes.firstIndex(where: { $0.tag == "title" }) {
      let title = HTMLTree.collapsed(tree.text(of: i))
      return title.isEmpty ? nil : withoutSite(title, site)
    }
    return nil
  }

  /// "Headline | Site" without the site.
  private func withoutSite(_ title: String, _ site: String?) -> String {
    guard let site, !site.isEmpty else { return title }
    for mark in [" | ", " - ", " – ", " — ", " :: "] where title.hasSuffix(mark + site) {
      return String(title.dropLast((mark + site).count))
    }
    return title
  }

  private var author: String? {
    for key in [
      "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl",
    ] {
      if let value = named[key], !value.hasPrefix("http"), value.utf8.count < 120 { return value }
    }
    if let author = linked.author { return author }
    for (i, node) in tree.nodes.enumerated() {
      let isAuthor = node.attributes["rel"] == "author" || node.attributes["itemprop"] == "author"
      guard isAuthor, !node.tag.isEmpty, node.tag != "meta" else { continue }
      let text = HTMLTree.collapsed(tree.text(of: i))
      if !text.isEmpty, text.utf8.count < 100 { return text }
    }
    return nil
  }

  private var canonical: String? {
    tree.nodes.first { $0.tag == "link" && $0.attributes["rel"]?.lowercased() == "canonical" }?
      .attributes["href"].flatMap { $0.isEmpty ? nil : $0 }
  }

  private var language: String? {
    if let html = tree.nodes.first(where: { $0.tag == "html" }),
      let value = html.attributes["lang"],
      !value.isEmpty
    {
      return value.replacing("_", with: "-")
    }
    return (named["og:locale"] ?? named["language"] ?? named["dc.language"])?.replacing(
      "_", with: "-")
  }

  private static let dateNames = [
    "article:published_time", "og:published_time", "datepublished", "date.published", "pubdate",
    "publishdate", "publish-date", "publish_date", "published_time", "publication_date",
    "article.published", "article_date_original", "cxenseparse:recs:publishtime", "sailthru.date",
    "parsely-pub-date", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "date",
    "originalpublicationdate", "published-date", "article:publish_date", "pdate",
    "og:article:published_time",
    "displaydate", "ptime", "creation_date",
  ]

  private var published: PartialDate? {
    for name in HTMLMetadata.dateNames {
      if let value = named[name], let date = DateText.date(value) { return date }
    }
    if let value = linked.published, let date = DateText.date(value) { return date }
    var fallback: PartialDate?
    for (i, node) in tree.nodes.enumerated() where !node.tag.isEmpty {
      let attributes = node.attributes
      if attributes["itemprop"]?.lowercased() == "datepublished" || attributes["pubdate"] != nil {
        let value = attributes["datetime"] ?? attributes["content"] ?? tree.text(of: i)
        if let date = DateText.date(value), date.grain == .day { return date }
      }
      guard fallback == nil else { continue }
      if node.tag == "time" {
        let value = attributes["datetime"] ?? HTMLTree.collapsed(tree.text(of: i))
        if let date = DateText.date(value), date.grain == .day { fallback = date }
      } else if node.children.count <= 6,
        isDateHint(attributes["class"]) || isDateHint(attributes["id"])
      {
        let value = HTMLTree.collapsed(tree.text(of: i))
        if value.utf8.count < 100, let date = DateText.date(value), date.grain == .day {
          fallback = date
        }
      }
    }
    return fallback ?? (canonical ?? named["og:url"]).flatMap { HTMLMetadata.date(inAddress: $0) }
  }

  /// Returns the day in an address such as `/2016/11/18/` or `/2016/nov/18/`.
  static func date(inAddress address: String) -> PartialDate? {
    let parts = address.split(separator: "/")
    guard parts.count >= 4 else { return nil }
    for i in 0..<parts.count - 2 {
      guard parts[i].utf8.count == 4, let year = Int(parts[i]), (1990...2100).contains(year),
        let day = Int(parts[i + 2])
      else { continue }
      var month = Int(parts[i + 1])
      if month == nil, case .month(let named)? = TimeWords.meaning(Word(parts[i + 1].lowercased()))
      {
        month = named
      }
      if let month, let date = CalendarDate(year: year, month: month, day: day) {
        return PartialDate(day: date)
      }
    }
    return nil
  }

  private func isDateHint(_ value: String?) -> Bool {
    guard let value = value?.lowercased() else { return false }
    return ["date", "timestamp", "published", "posted", "pubtime"].contains { value.contains($0) }
      && !value.contains("update") && !value.contains("upda")
  }
}

/// The parts of a page's JSON-LD that describe an article.
struct LinkedData {
  private(set) var published: String?
  private(set) var headline: String?
  private(set) var author: String?
  private(set) var publisher: String?
  private(set) var body: String?

  mutating func read(_ text: String) {
    guard text.utf8.count < 2_000_000,
      let value = try? JSONSerialization.jsonObject(
        with: Data(text.utf8), options: [.fragmentsAllowed])
    else { return }
    visit(value, depth: 0)
  }

  private mutating func visit(_ value: Any, depth: Int) {
    guard depth < 6 else { return }
    if let list = value as? [Any] {
      for element in list.prefix(50) { visit(element, depth: depth + 1) }
      return
    }
    guard let object = value as? [String: Any] else { return }
    let types = (object["@type"] as? String).map { [$0] } ?? (object["@type"] as? [String]) ?? []
    if types.contains(where: {
      $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report"
    }) {
      published =
        published ?? object["datePublished"] as? String ?? object["dateCreated"] as? String
      headline = headline ?? object["headline"] as? String
      author = author ?? LinkedData.name(object["author"])
      publisher = publisher ?? LinkedData.name(object["publisher"])
      body = body ?? object["articleBody"] as? String
    } else if published == nil, let date = object["datePublished"] as? String {
      published = date
    }
    if let graph = object["@graph"] { visit(graph, depth: depth + 1) }
    if let main = object["mainEntity"] { visit(main, depth: depth + 1) }
  }

  private static func name(_ value: Any?) -> String? {
    if let text = value as? String { return text }
    if let object = value as? [String: Any] { return object["name"] as? String }
    if let list = value as? [Any] {
      let names = list.compactMap { name($0) }
      return names.isEmpty ? nil : names.joined(separator: ", ")
    }
    return nil
  }
}
