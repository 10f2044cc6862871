/// Writes the paragraphs below an element, without furniture, link lists and lines that serve the
/// site.
struct BodyWriter {
  let tree: HTMLTree
  let title: String?
  let isFurniture: [Bool]
  private var out: [String] = []
  private var line = ""
  private var linkBytes = 0
  private var kind = Kind.text

  private enum Kind { case text, heading, item }

  init(tree: HTMLTree, title: String?, isFurniture: [Bool]) {
    self.tree = tree
    self.title = title
    self.isFurniture = isFurniture
  }

  /// Returns the paragraphs, in page order.
  mutating func paragraphs(below root: Int) -> [String] {
    walk(root, inLink: false, depth: 0)
    flush()
    while let last = out.last, SiteLines.isClosing(last) { out.removeLast() }
    return out
  }

  private mutating func walk(_ index: Int, inLink: Bool, depth: Int) {
    guard !isFurniture[index], depth < 300 else { return }
    let node = tree.nodes[index]
    if node.tag.isEmpty, !node.text.isEmpty {
      line += node.text
      if inLink { linkBytes += node.text.utf8.count }
      return
    }
    switch node.tag {
    case "br":
      // Two breaks make a paragraph.
      if line.hasSuffix("\n") || line.hasSuffix("\n ") { flush() } else { line += "\n" }
      return
    case "img", "hr":
      return
    case "table":
      // Tables of figures are no running text; tables that lay a page out are.
      flush()
      if isData(index) { return }
    default: break
    }
    let isBlock = ArticleBody.block.contains(node.tag)
    if isBlock {
      flush()
      if node.tag.utf8.count == 2, node.tag.hasPrefix("h") { kind = .heading }
      if node.tag == "li" { kind = .item }
    }
    for child in node.children {
      walk(child, inLink: inLink || node.tag == "a", depth: depth + 1)
    }
    if isBlock { flush() }
  }

  /// A table whose cells are short, or that has headers.
  private func isData(_ index: Int) -> Bool {
    var cells = 0
    var long = 0
    var stack = tree.nodes[index].children
    while let i = stack.popLast() {
      let node = tree.nodes[i]
      if node.tag == "td" {
        cells += 1
        if tree.text(of: i).utf8.count > 200 { long += 1 }
      }
      stack.append(contentsOf: node.children)
    }
    return long == 0 && cells > 3
  }

  private mutating func flush() {
    defer {
      line = ""
      linkBytes = 0
      kind = .text
    }
    let text = HTMLTree.collapsed(line)
    guard !text.isEmpty else { return }
    let length = text.utf8.count
    // A line that is only a link leads elsewhere, unless it is long running text.
    if linkBytes * 10 > length * 8, length < 120 || kind != .text { return }
    if kind == .item, linkBytes * 2 > length { return }
    if linkBytes * 2 > length, length < 60 { return }
    if let title, out.isEmpty, text == title { return }
    guard !SiteLines.isSiteLine(text) else { return }
    if out.last == text { return }
    out.append(text)
  }
}
