internal import CLibXML2

/// An element or a text of a page.
struct HTMLNode: Sendable {
  /// The element's name in small letters; empty for text.
  var tag: String
  var parent: Int
  var children: [Int] = []
  var text = ""
  /// Attributes in page order, those that a reader of articles needs.
  var attributes: [String: String] = [:]
}

/// A page as a tree of elements, copied out of libxml2's.
struct HTMLTree: Sendable {
  private(set) var nodes: [HTMLNode] = []
  /// Whether elements were nested deeper than is read.
  private(set) var isTooDeep = false

  /// The deepest nesting that is read.
  static let deepest = 256

  private static let kept: Set<String> = [
    "class", "id", "role", "itemprop", "property", "name", "content", "href", "rel", "datetime",
    "type", "lang", "style", "hidden", "pubdate", "aria-hidden", "itemtype", "data-testid",
    "data-component", "title", "data-type", "alt",
  ]

  /// Parses a page.
  ///
  /// Document types, entities and the network are not touched.
  ///
  /// The corresponding C function is `htmlReadMemory`.
  init(bytes: [UInt8], encoding: String?) {
    guard !bytes.isEmpty, bytes.count < Int32.max else { return }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue
    let document = bytes.withUnsafeBytes { buffer in
      htmlReadMemory(
        buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil, encoding,
        Int32(options))
    }
    guard let document else { return }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { return }
    copy(root)
  }

  private mutating func copy(_ root: xmlNodePtr) {
    nodes.append(HTMLNode(tag: "", parent: -1))
    // The nodes still to copy, with their parent's index and their depth.
    var stack: [(node: xmlNodePtr, parent: Int, depth: Int)] = [(root, 0, 1)]
    while let (node, parent, depth) = stack.popLast() {
      switch node.pointee.type {
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        guard let content = node.pointee.content else { continue }
        var text = HTMLNode(tag: "", parent: parent)
        text.text = String(cString: UnsafePointer(content))
        append(text, to: parent)
      case XML_ELEMENT_NODE:
        guard let name = node.pointee.name else { continue }
        if depth > HTMLTree.deepest - 8 { isTooDeep = true }
        var element = HTMLNode(
          tag: String(cString: UnsafePointer(name)).lowercased(), parent: parent)
        readAttributes(node, into: &element)
        let index = append(element, to: parent)
        // Children go on the stack last first, so that they come off in page order.
        var child = node.pointee.last
        while let current = child {
          stack.append((current, index, depth + 1))
          child = current.pointee.prev
        }
      default: continue
      }
    }
  }

  @discardableResult
  private mutating func append(_ node: HTMLNode, to parent: Int) -> Int {
    nodes.append(node)
    nodes[parent].children.append(nodes.count - 1)
    return nodes.count - 1
  }

  private func readAttributes(_ node: xmlNodePtr, into element: inout HTMLNode) {
    var attribute = node.pointee.properties
    while let current = attribute {
      defer { attribute = current.pointee.next }
      guard let name = current.pointee.name else { continue }
      let key = String(cString: UnsafePointer(name)).lowercased()
      guard HTMLTree.kept.contains(key) else { continue }
      var value = ""
      var child = current.pointee.children
      while let part = child {
        if let content = part.pointee.content { value += String(cString: UnsafePointer(content)) }
        child = part.pointee.next
      }
      element.attributes[key] = value
    }
  }

  /// Returns the text below a node, in page order, without scripts and styles.
  func text(of index: Int) -> String {
    var out = ""
    var stack = [index]
    while let i = stack.popLast() {
      let node = nodes[i]
      if node.tag.isEmpty { out += node.text }
      if node.tag == "br" { out += "\n" }
      guard node.tag != "script", node.tag != "style", node.tag != "noscript" else { continue }
      stack.append(contentsOf: node.children.reversed())
    }
    return out
  }

  /// Returns a text with runs of white space made one blank.
  static func collapsed(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    var isBlank = true
    var utf8 = text.utf8.makeIterator()
    while let byte = utf8.next() {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        if !isBlank { out.append(0x20) }
        isBlank = true
      } else {
        out.append(byte)
        isBlank = false
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }
}
