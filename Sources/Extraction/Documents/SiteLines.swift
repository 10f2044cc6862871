/// Lines that serve the site and not the article: share lines, newsletter lines, "read more".
enum SiteLines {
  private static let beginnings = [
    "share this", "share on", "share with", "read more", "read also", "also read", "read:", "more:",
    "read next", "related:", "related article", "related stor", "see also", "see more",
    "subscribe", "sign up", "sign-up", "follow us", "follow @", "like us", "advertisement",
    "click here", "click to", "tap here", "photo:", "photos:", "image:", "images:", "picture:",
    "video:", "watch:", "listen:", "copyright", "©", "all rights reserved", "story continues",
    "continue reading", "recommended", "loading", "more from", "more on", "most read", "don't miss",
    "don’t miss", "get the latest", "join our", "download our", "image copyright", "image source",
    "media caption", "image caption", "file photo", "(photo", "photo by", "photo credit",
    "getty images",
    "skip ad", "scroll to continue", "print this", "email this", "tags:", "filed under", "topics:",
    "first published", "last updated", "updated:", "published:", "posted:", "leave a comment",
    "view comments", "comments", "report a typo", "have a story", "got a tip", "you may also like",
    "you might also like", "what do you think", "sponsored", "newsletter",
    "this article was originally published", "we use cookies",
    "enable javascript", "please enable", "back to top", "next article", "previous article",
    "must read",
    "also see", "for more news", "for more information visit", "want more", "support our",
    "up next", "listen to", "sign in", "log in", "register",
  ]

  /// Returns whether a short paragraph serves the site.
  static func isSiteLine(_ text: String) -> Bool {
    guard text.utf8.count <= 160 else { return false }
    let lower = text.lowercased()
    for beginning in beginnings where lower.hasPrefix(beginning) {
      // Short words begin sentences too: only short lines without an end are the site's.
      if beginning.utf8.count >= 9 || lower.utf8.count <= 100 { return true }
    }
    if !lower.utf8.contains(where: { $0 >= 0x80 || (0x61...0x7A).contains($0) }) { return true }
    return false
  }

  private static let closings = [
    "email", "e-mail", "newsletter", "subscribe", "follow ", "twitter", "facebook", "instagram",
    "reporting by", "editing by", "contributed to this report", "contributed reporting", "©",
    "copyright", "all rights reserved", "contact the", "write to", "@",
  ]

  /// Returns whether the last paragraph of a page belongs to the site: contacts, invitations.
  static func isClosing(_ text: String) -> Bool {
    guard text.utf8.count <= 220 else { return false }
    let lower = text.lowercased()
    if lower.contains("reporting by") || lower.contains("editing by") { return false }
    return lower.contains("subscribe to") || lower.contains("sign up for")
      || lower.contains("follow us")
      || lower.contains("all rights reserved")
      || lower.hasPrefix("follow ") && lower.contains("twitter")
      || lower.contains("our newsletter") || lower.contains("like us on") || lower.contains("©")
  }
}
