/// Finds the article among a page's furniture by how densely its elements hold running text, in the
/// manner of readability.
struct ArticleBody {
  let tree: HTMLTree
  let title: String?
  /// By node: the number of letters and digits below it, and of those within links.
  private var letters: [Int]
  private var linkLetters: [Int]
  /// By node: letters within running text, that is in paragraphs of some length outside links.
  private var prose: [Int]
  /// By node: furniture by its tag or its names.
  private var isFurniture: [Bool]

  init(tree: HTMLTree, title: String?) {
    self.tree = tree
    self.title = title
    let count = tree.nodes.count
    letters = Array(repeating: 0, count: count)
    linkLetters = letters
    prose = letters
    isFurniture = Array(repeating: false, count: count)
    measure()
    markFurniture()
  }

  static let block: Set<String> = [
    "p", "div", "section", "article", "main", "blockquote", "pre", "ul", "ol", "li", "table", "tr",
    "td", "th", "tbody", "thead", "h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd", "header",
    "footer", "aside", "figure", "figcaption", "center", "body", "hr", "address", "details", "form",
    "nav", "summary",
  ]

  private static let dropped: Set<String> = [
    "script", "style", "noscript", "nav", "footer", "aside", "form", "iframe", "svg", "button",
    "select", "option", "figure", "figcaption", "input", "textarea", "template", "object", "embed",
    "video", "audio", "canvas", "head", "title", "meta", "link", "label", "map", "dialog", "picture",
  ]

  /// Adds up the letters from the leaves to the root; children always stand after their parents.
  private mutating func measure() {
    for i in stride(from: tree.nodes.count - 1, through: 1, by: -1) {
      let node = tree.nodes[i]
      if node.tag.isEmpty {
        letters[i] = node.text.utf8.reduce(0) { $0 + (ArticleBody.isLetter($1) ? 1 : 0) }
      }
      if ArticleBody.dropped.contains(node.tag) {
        letters[i] = 0
        linkLetters[i] = 0
        prose[i] = 0
      }
      if node.tag == "a" { linkLetters[i] = letters[i] }
      if node.tag == "p" || node.tag == "blockquote" || node.tag == "pre" || isTextBlock(i) {
        let own = letters[i] - linkLetters[i]
        prose[i] = own >= 60 && linkLetters[i] * 2 < letters[i] ? own : 0
      }
      letters[node.parent] += letters[i]
      linkLetters[node.parent] += linkLetters[i]
      prose[node.parent] += prose[i]
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// A division that holds text itself, without blocks within.
  private func isTextBlock(_ i: Int) -> Bool {
    guard tree.nodes[i].tag == "div" || tree.nodes[i].tag == "td" || tree.nodes[i].tag == "section"
      || tree.nodes[i].tag == "article" || tree.nodes[i].tag == "span"
    else { return false }
    var direct = 0
    for child in tree.nodes[i].children {
      if tree.nodes[child].tag.isEmpty { direct += letters[child] }
    }
    return direct >= 60 && prose[i] == 0
  }

  // MARK: Furniture

  private mutating func markFurniture() {
    let all = max(prose[0], 1)
    for i in 1..<tree.nodes.count {
      let node = tree.nodes[i]
      if isFurniture[node.parent] {
        isFurniture[i] = true
        continue
      }
      guard !node.tag.isEmpty else { continue }
      if ArticleBody.dropped.contains(node.tag) {
        isFurniture[i] = true
        continue
      }
      guard node.tag != "html", node.tag != "body", node.tag != "article", node.tag != "main" else { continue }
      // What holds most of the page's prose is no furniture, whatever its name.
      if prose[i] * 10 > all * 4 { continue }
      isFurniture[i] = FurnitureNames.isFurniture(node)
    }
  }

  // MARK: The article

  /// Returns the paragraphs of the article, in page order.
  func paragraphs() -> [String] {
    let root = container()
    var writer = BodyWriter(tree: tree, title: title, isFurniture: isFurniture)
    var out = writer.paragraphs(below: root)
    if out.reduce(0, { $0 + $1.utf8.count }) < 250 {
      // A page without paragraphs: everything that is no furniture.
      var whole = BodyWriter(tree: tree, title: title, isFurniture: isFurniture)
      let more = whole.paragraphs(below: 0)
      if more.reduce(0, { $0 + $1.utf8.count }) > 2 * out.reduce(0, { $0 + $1.utf8.count }) { out = more }
    }
    return out
  }

  private func container() -> Int {
    var scores = [Double](repeating: 0, count: tree.nodes.count)
    for i in 1..<tree.nodes.count where !isFurniture[i] && own(i) > 0 {
      let score = 1 + min(Double(own(i)) / 100, 4)
      var parent = tree.nodes[i].parent
      var share = 1.0
      var level = 0
      while parent > 0, level < 3 {
        scores[parent] += score * share
        share *= level == 0 ? 0.5 : 0.6
        parent = tree.nodes[parent].parent
        level += 1
      }
    }
    var best = 0
    var bestScore = 0.0
    for i in 1..<tree.nodes.count where scores[i] > 0 && !isFurniture[i] {
      let density = Double(linkLetters[i]) / Double(max(letters[i], 1))
      let score = scores[i] * (1 - density) * FurnitureNames.weight(tree.nodes[i])
      if score > bestScore {
        bestScore = score
        best = i
      }
    }
    guard best > 0 else { return 0 }
    return widened(best)
  }

  /// The prose that a node itself holds as a paragraph.
  private func own(_ i: Int) -> Int {
    let tag = tree.nodes[i].tag
    guard tag == "p" || tag == "pre" || isTextBlock(i) && tag != "span" else { return 0 }
    return prose[i]
  }

  /// Climbs while the parent holds clearly more prose and little else, as where advertisements cut
  /// an article into several divisions.
  private func widened(_ start: Int) -> Int {
    var current = start
    while tree.nodes[current].parent > 0 {
      let parent = tree.nodes[current].parent
      let tag = tree.nodes[parent].tag
      guard tag != "body", tag != "html" else { break }
      let gained = visibleProse(parent) - visibleProse(current)
      guard gained > 0 else {
        // The same prose: climb only through wrappers, looking for an explicit article.
        if hasMoreAbove(parent) {
          current = parent
          continue
        }
        break
      }
      let isArticle = tag == "article" || tag == "main" || tree.nodes[parent].attributes["itemprop"] == "articleBody"
      let other = letters[parent] - letters[current]
      // What is gained must be mostly prose.
      guard gained * 2 > other || isArticle && gained * 3 > other, gained * 12 > visibleProse(current) else { break }
      current = parent
    }
    return current
  }

  private func hasMoreAbove(_ i: Int) -> Bool {
    var parent = tree.nodes[i].parent
    var level = 0
    while parent > 0, level < 3 {
      let tag = tree.nodes[parent].tag
      if tag == "body" || tag == "html" { return false }
      let gained = visibleProse(parent) - visibleProse(i)
      if gained * 6 > visibleProse(i), gained * 2 > letters[parent] - letters[i] { return true }
      parent = tree.nodes[parent].parent
      level += 1
    }
    return false
  }

  /// The prose below a node that is not in furniture.
  private func visibleProse(_ i: Int) -> Int {
    var total = 0
    var stack = [i]
    while let j = stack.popLast() {
      guard !isFurniture[j] else { continue }
      let value = own(j)
      if value > 0 {
        total += value
        continue
      }
      stack.append(contentsOf: tree.nodes[j].children)
    }
    return total
  }
}
