internal import Facts

/// Reads the items of a feed: RSS 2.0 and its kin, and Atom.
///
/// Document types are refused before anything is parsed, so that no entity can be declared; nothing
/// is fetched. A feed that is not well-formed is read as far as it can be, with the problem named.
enum FeedReader {
  static func read(
    _ bytes: [UInt8], name: String
  ) -> (documents: [DocumentInput], problems: [InputProblem]) {
    func refused(
      _ code: String, _ message: String, _ help: String
    ) -> (documents: [DocumentInput], problems: [InputProblem]) {
      ([], [InputProblem(code: code, file: name, message: message, help: help)])
    }
    if bytes.count > DocumentReader.largestInput {
      return refused("feed.too-large", "the feed is larger than 32 MiB", "split it")
    }
    guard let tree = FeedTree(bytes: bytes) else {
      return refused("feed.unreadable", "the file is no XML", "save the feed again")
    }
    if tree.hasDocumentType {
      return refused(
        "feed.document-type", "the file declares a document type, which feeds do not need",
        "take the line <!DOCTYPE …> out")
    }
    let feed = Feed(tree: tree)
    guard feed.isFeed else {
      if let fault = tree.fault { return ([], [problem(fault, name)]) }
      return refused(
        "feed.other", "the file is XML, but no RSS or Atom feed",
        "leave it out, or name it otherwise")
    }
    let documents = feed.documents(name: name)
    if documents.isEmpty, tree.fault == nil { return ([DocumentFiles.empty(name)], []) }
    return (documents, tree.fault.map { [problem($0, name)] } ?? [])
  }

  private static func problem(_ fault: FeedTree.Fault, _ name: String) -> InputProblem {
    InputProblem(
      code: "feed.malformed", file: name, line: fault.line, column: fault.column,
      message: "not well-formed XML here, so items may be missing or cut",
      help: "save the feed again")
  }
}

/// A feed's tree read by the names of RSS and Atom.
private struct Feed {
  let tree: FeedTree

  private var root: FeedNode { tree.nodes[0] }
  private var channel: FeedNode {
    root.children.lazy.map { tree.nodes[$0] }.first { $0.name == "channel" } ?? root
  }

  var isFeed: Bool {
    switch root.name {
    case "rss", "RDF": true
    case "feed": items.isEmpty == false || root.namespace.contains("Atom")
    default: false
    }
  }

  private var items: [FeedNode] {
    let owners = root.name == "feed" ? [root] : [channel, root]
    for owner in owners {
      let found = owner.children.map { tree.nodes[$0] }.filter {
        $0.name == "item" || $0.name == "entry"
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  func documents(name: String) -> [DocumentInput] {
    let publisher = line(channel, "title")
    let editor = author(channel)
    return items.enumerated().map { number, item in
      let published = date(item)
      return DocumentInput(
        id: "\(name)#\(number + 1)", content: content(item), published: published?.iso,
        title: line(item, "title"), publisher: source(item) ?? publisher, url: link(item),
        author: author(item) ?? editor, publishedFrom: .metadata)
    }
  }

  private func children(_ node: FeedNode, _ name: String) -> [FeedNode] {
    node.children.lazy.map { tree.nodes[$0] }.filter { $0.name == name }
  }

  /// The text of the first child with a name, as one line without tags; `nil` when there is none.
  private func line(_ node: FeedNode, _ name: String) -> String? {
    for child in children(node, name) where !child.isMedia {
      var text = child.text
      if text.contains("<") || text.contains("&") {
        let page = HTMLTree(bytes: Array(text.utf8), encoding: "UTF-8")
        if !page.nodes.isEmpty { text = page.text(of: 0) }
      }
      let shown = HTMLTree.collapsed(text)
      if !shown.isEmpty { return shown }
    }
    return nil
  }

  private func source(_ item: FeedNode) -> String? {
    guard let source = children(item, "source").first else { return nil }
    let text = HTMLTree.collapsed(source.text)
    return text.isEmpty ? line(source, "title") : text
  }

  private func author(_ node: FeedNode) -> String? {
    if let creator = line(node, "creator") { return creator }
    for author in children(node, "author") {
      if let name = line(author, "name") { return name }
      let text = HTMLTree.collapsed(author.text)
      // "desk@wire.example (Name)"
      if let open = text.firstIndex(of: "("), text.hasSuffix(")") {
        return String(text[text.index(after: open)...].dropLast())
      }
      if !text.isEmpty { return text }
    }
    return nil
  }

  private func link(_ item: FeedNode) -> String? {
    let links = children(item, "link")
    let alternate = links.first { ($0.attributes["rel"] ?? "alternate") == "alternate" }
    if let address = alternate?.attributes["href"]?.trimmingBlanks, !address.isEmpty {
      return address
    }
    for link in links where !link.text.trimmingBlanks.isEmpty { return link.text.trimmingBlanks }
    let identifier = line(item, "guid") ?? line(item, "id")
    return identifier.flatMap { $0.hasPrefix("http") ? $0 : nil }
  }

  private func date(_ item: FeedNode) -> PartialDate? {
    for name in ["pubDate", "published", "date", "issued", "updated", "modified"] {
      guard let text = line(item, name) else { continue }
      if let date = InternetDate.date(text) ?? DateText.date(text) { return date }
    }
    return nil
  }

  /// The fullest text that the item has.
  private func content(_ item: FeedNode) -> DocumentInput.Content {
    for name in ["encoded", "content", "description", "summary"] {
      for node in children(item, name) where !node.isMedia {
        let text = node.markup ?? node.text
        guard !text.trimmingBlanks.isEmpty else { continue }
        let isPlain = node.attributes["type"] == "text" || !text.contains { $0 == "<" || $0 == "&" }
        return isPlain ? .text(text) : .html(text)
      }
    }
    return .text("")
  }
}
