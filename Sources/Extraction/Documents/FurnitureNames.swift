/// Tells furniture and articles by the names that pages give their elements.
enum FurnitureNames {
  /// Words of class and id names that mark what is not the article.
  private static let words: Set<String> = [
    "comment", "comments", "disqus", "share", "sharing", "sharebar", "social", "socials", "related",
    "recirc", "recirculation", "recommended", "recommendation", "recommendations", "promo",
    "promos", "promotion", "newsletter", "newsletters", "subscribe", "subscription", "signup",
    "advert", "adverts", "ad", "ads", "advertisement", "advertising", "sponsor", "sponsored",
    "sidebar", "breadcrumb", "breadcrumbs", "footer", "nav", "navbar", "navigation", "menu",
    "cookie", "cookies", "gdpr", "consent", "banner", "popup", "modal", "caption", "captions",
    "credit", "tags", "taglist", "toolbar", "trending", "popular", "outbrain", "taboola",
    "readmore", "pagination", "pager", "gallery", "slideshow", "livefyre", "copyright", "hidden",
    "sr-only", "offscreen", "teaser", "teasers", "rail", "masthead", "login", "paywall", "outbrain",
    "addthis", "sharethis", "byline", "bio", "authorbox",
    "timestamp", "dateline-date", "donate", "donation", "poll", "quiz", "widget", "widgets",
    "infobox", "toc", "sharedaddy", "follow", "print", "prev", "previous",
    "thumbnail", "photo-credit", "kicker", "eyebrow", "embed", "tagline", "playlist",
    "video-player",
    "player", "carousel", "upsell", "alert", "tooltip", "dropdown", "search", "skip",
    "metadata", "postmeta", "crosspost", "factbox", "fact-box", "storyline", "inset", "cta",
    "partner", "disclaimer", "disclosure", "voting", "rating", "ratings", "reactions", "emoji",
  ]

  /// Words that mark the article even beside those above.
  private static let articleWords: Set<String> = [
    "articlebody", "storybody", "entrycontent", "postcontent", "articlecontent", "storycontent",
    "postbody", "storytext", "articletext", "bodytext", "maincontent", "entrybody",
  ]

  static func isFurniture(_ node: HTMLNode) -> Bool {
    if node.attributes["hidden"] != nil || node.attributes["aria-hidden"] == "true" { return true }
    if let style = node.attributes["style"]?.lowercased(),
      style.contains("display:none") || style.contains("display: none")
        || style.contains("visibility:hidden")
    {
      return true
    }
    switch node.attributes["role"]?.lowercased() {
    case "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu":
      return true
    default: break
    }
    if node.tag == "header" || node.tag == "blockquote" { return false }
    for name in [
      node.attributes["class"], node.attributes["id"], node.attributes["data-testid"],
      node.attributes["data-component"],
    ] {
      guard let name, !name.isEmpty else { continue }
      if hasFurnitureWord(name) { return true }
    }
    return false
  }

  private static func hasFurnitureWord(_ names: String) -> Bool {
    for name in names.split(whereSeparator: { $0.isWhitespace }) {
      let parts = split(name)
      if parts.contains(where: { words.contains($0) }) {
        // "article-body--no-ad" stays an article.
        if articleWords.contains(parts.joined()) || parts.contains("no")
          || parts.contains("without")
          || parts.contains("has") || parts.contains("with")
        {
          continue
        }
        if parts.count > 1, parts.first == "article", parts.last == "body" || parts.last == "text" {
          continue
        }
        return true
      }
    }
    return false
  }

  /// Cuts "relatedStories", "related-stories", "related_stories" into words.
  ///
  /// Short words count only between marks: generated names are full of them.
  private static func split(_ name: Substring) -> [String] {
    var out: [String] = []
    var current = ""
    var wasSmall = false
    var isCut = false
    func end(atCapital: Bool) {
      if !current.isEmpty, current.utf8.count > 3 || !(atCapital || isCut) { out.append(current) }
      current = ""
      isCut = atCapital
    }
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z":
        current.unicodeScalars.append(scalar)
        wasSmall = true
      case "A"..."Z":
        if wasSmall { end(atCapital: true) }
        current.unicodeScalars.append(Unicode.Scalar(scalar.value + 32) ?? scalar)
        wasSmall = false
      default:
        end(atCapital: false)
        wasSmall = false
      }
    }
    end(atCapital: false)
    return out
  }

  private static let positive = [
    "article", "story", "entry", "post", "body", "content", "text", "main", "news",
  ]
  private static let negative = [
    "comment", "sidebar", "related", "footer", "promo", "widget", "list", "teaser", "feed",
    "stream",
    "index",
  ]

  /// How much an element's name speaks for (above 1) or against (below 1) it holding the article.
  static func weight(_ node: HTMLNode) -> Double {
    var weight = 1.0
    if node.attributes["itemprop"]?.lowercased() == "articlebody" { weight *= 2 }
    if node.tag == "article" { weight *= 1.25 }
    let names = ((node.attributes["class"] ?? "") + " " + (node.attributes["id"] ?? ""))
      .lowercased()
    if positive.contains(where: { names.contains($0) }) { weight *= 1.15 }
    if negative.contains(where: { names.contains($0) }) { weight *= 0.7 }
    return weight
  }
}
