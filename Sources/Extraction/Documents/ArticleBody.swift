/// Finds the article among a page's furniture by how densely its elements hold running text, in the
/// manner of readability.
struct ArticleBody {
  let tree: HTMLTree
  let title: String?
  /// By node: the number of letters and digits below it, and of those within links.
  private var letters: [Int]
  private var linkLetters: [Int]
  /// By node: letters of running text that the node holds itself, as a paragraph.
  private var own: [Int]
  /// By node: letters of running text below it; after furniture is marked, only outside furniture.
  private var prose: [Int]
  /// By node: letters outside furniture.
  private var visible: [Int]
  /// By node: furniture by its tag or its names.
  private var isFurniture: [Bool]

  init(tree: HTMLTree, title: String?) {
    self.tree = tree
    self.title = title
    let count = tree.nodes.count
    letters = Array(repeating: 0, count: count)
    linkLetters = letters
    own = letters
    prose = letters
    visible = letters
    isFurniture = Array(repeating: false, count: count)
    measure()
    markFurniture()
    measureVisible()
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
    "video", "audio", "canvas", "head", "title", "meta", "link", "label", "map", "dialog",
    "picture",
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
      own[i] = ownProse(i)
      prose[i] += own[i]
      letters[node.parent] += letters[i]
      linkLetters[node.parent] += linkLetters[i]
      prose[node.parent] += prose[i]
    }
  }

  /// The same sums without furniture.
  private mutating func measureVisible() {
    prose = Array(repeating: 0, count: tree.nodes.count)
    for i in stride(from: tree.nodes.count - 1, through: 1, by: -1) where !isFurniture[i] {
      if tree.nodes[i].tag.isEmpty { visible[i] = letters[i] }
      prose[i] += own[i]
      visible[tree.nodes[i].parent] += visible[i]
      prose[tree.nodes[i].parent] += prose[i]
    }
  }

  private static let inline: Set<String> = [
    "", "b", "i", "em", "strong", "span", "u", "font", "sub", "sup", "abbr", "cite", "q", "small",
    "mark", "code", "time", "ins", "s",
  ]

  private static let holders: Set<String> = [
    "div", "section", "article", "td", "blockquote", "main", "body", "center", "li", "dd",
  ]

  /// The running text that an element holds itself: a paragraph's, or what stands between the
  /// blocks of a division.
  private func ownProse(_ i: Int) -> Int {
    let tag = tree.nodes[i].tag
    if tag == "p" || tag == "pre" {
      let text = letters[i] - linkLetters[i]
      return text >= 60 && linkLetters[i] * 2 < letters[i] ? text : 0
    }
    guard ArticleBody.holders.contains(tag) else { return 0 }
    var direct = 0
    var links = 0
    for child in tree.nodes[i].children {
      let name = tree.nodes[child].tag
      if ArticleBody.inline.contains(name), prose[child] == 0 {
        direct += letters[child] - linkLetters[child]
        links += linkLetters[child]
      } else if name == "a" {
        links += letters[child]
      }
    }
    return direct >= 80 && links < direct ? direct : 0
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
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
      guard node.tag != "html", node.tag != "body", node.tag != "article", node.tag != "main" else {
        continue
      }
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
      if more.reduce(0, { $0 + $1.utf8.count }) > 2 * out.reduce(0, { $0 + $1.utf8.count }) {
        out = more
      }
    }
    return out
  }

  private func container() -> Int {
    var scores = [Double](repeating: 0, count: tree.nodes.count)
    for i in 1..<tree.nodes.count where !isFurniture[i] && own[i] > 0 {
      let score = 1 + min(Double(own[i]) / 100, 4)
      // A division that holds its text itself is its own candidate.
      var parent = tree.nodes[i].tag == "p" || tree.nodes[i].tag == "pre" ? tree.nodes[i].parent : i
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

  /// Climbs to the highest element whose further text is mostly prose, as where advertisements cut
  /// an article into several divisions.
  ///
  /// An article's own element is not left.
  private func widened(_ start: Int) -> Int {
    var current = start
    var ancestor = start
    while true {
      if tree.nodes[ancestor].tag == "article", prose[ancestor] > 1000 { break }
      ancestor = tree.nodes[ancestor].parent
      guard ancestor > 0 else { break }
      let tag = tree.nodes[ancestor].tag
      if tag == "body" || tag == "html" { break }
      let gained = prose[ancestor] - prose[current]
      let other = visible[ancestor] - visible[current]
      if gained * 2 > other, gained * 14 > prose[current] { current = ancestor }
    }
    return current
  }
}
