internal import CLibXML2

/// An element of a feed.
struct FeedNode: Sendable {
  /// The name without its prefix, as written.
  var name: String
  /// The address of its name space; empty where there is none.
  var namespace: String
  var attributes: [String: String] = [:]
  /// Its own text and character data.
  var text = ""
  /// The elements within, as markup, for content of type `xhtml`; `nil` otherwise.
  var markup: String?
  var children: [Int] = []

  /// Whether the element belongs to the media extension, whose names repeat those of RSS.
  var isMedia: Bool { namespace.contains("search.yahoo.com/mrss") }
}

/// A feed as a tree of elements, copied out of libxml2's.
struct FeedTree: Sendable {
  /// The first node is the root.
  private(set) var nodes: [FeedNode] = []
  /// A Boolean value that says whether the file declares a document type; it is then not parsed.
  private(set) var hasDocumentType = false
  /// Where the file stops being well-formed; `nil` when it is.
  private(set) var fault: Fault?

  /// A place in a file, from 1.
  struct Fault: Sendable, Hashable {
    let line: Int
    let column: Int?
  }

  /// Parses a feed; `nil` when the bytes are no XML at all.
  ///
  /// Document types, entities and the network are not touched; the library's limits on depth (256)
  /// and on the size of a text hold.
  ///
  /// The corresponding C function is `xmlCtxtReadMemory`.
  init?(bytes: [UInt8]) {
    guard let text = TextDecoding.decode(bytes) else { return nil }
    let isUnicode =
      String(validating: bytes, as: UTF8.self) != nil || bytes.starts(with: [0xFF, 0xFE])
      || bytes.starts(with: [0xFE, 0xFF])
    let start = FeedTree.rootStart(text)
    guard start != .none else { return nil }
    if start == .documentType {
      hasDocumentType = true
      return
    }
    guard let context = xmlNewParserCtxt() else { return nil }
    defer { xmlFreeParserCtxt(context) }
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NONET.rawValue
    let content = isUnicode ? Array(text.utf8) : bytes
    let document = content.withUnsafeBytes { buffer in
      xmlCtxtReadMemory(
        context, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil,
        isUnicode ? "UTF-8" : nil, Int32(options))
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    guard document.pointee.intSubset == nil, document.pointee.extSubset == nil else {
      hasDocumentType = true
      return
    }
    if context.pointee.wellFormed == 0 {
      let error = context.pointee.lastError
      fault = Fault(
        line: max(1, Int(error.line)), column: error.int2 > 0 ? Int(error.int2) : nil)
    }
    guard let root = xmlDocGetRootElement(document) else { return nil }
    copy(root, document)
  }

  private enum Start { case element, documentType, none }

  /// What follows the declaration, comments and instructions at the beginning of a file.
  private static func rootStart(_ text: String) -> Start {
    var rest = text[...].drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    while rest.first == "<" {
      let closing: String
      if rest.hasPrefix("<?") {
        closing = "?>"
      } else if rest.hasPrefix("<!--") {
        closing = "-->"
      } else {
        return rest.hasPrefix("<!") ? .documentType : .element
      }
      guard let end = rest.firstRange(of: closing) else { return .none }
      rest = rest[end.upperBound...].drop { $0.isWhitespace }
    }
    return .none
  }

  private mutating func copy(_ root: xmlNodePtr, _ document: xmlDocPtr) {
    var stack: [(node: xmlNodePtr, parent: Int?)] = [(root, nil)]
    while let (node, parent) = stack.popLast() {
      guard let name = node.pointee.name else { continue }
      var element = FeedNode(
        name: String(cString: UnsafePointer(name)),
        namespace: node.pointee.ns?.pointee.href.map { String(cString: UnsafePointer($0)) } ?? "")
      readAttributes(node, into: &element)
      let isMarkup = element.attributes["type"] == "xhtml"
      if isMarkup { element.markup = markup(node, document) }
      nodes.append(element)
      let index = nodes.count - 1
      if let parent { nodes[parent].children.append(index) }
      var child = node.pointee.last
      var texts: [String] = []
      while let current = child {
        switch current.pointee.type {
        case XML_ELEMENT_NODE:
          if !isMarkup { stack.append((current, index)) }
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
          if let content = current.pointee.content {
            texts.append(String(cString: UnsafePointer(content)))
          }
        default: break
        }
        child = current.pointee.prev
      }
      nodes[index].text = texts.reversed().joined()
    }
  }

  private func readAttributes(_ node: xmlNodePtr, into element: inout FeedNode) {
    var attribute = node.pointee.properties
    while let current = attribute {
      defer { attribute = current.pointee.next }
      guard let name = current.pointee.name else { continue }
      var value = ""
      var child = current.pointee.children
      while let part = child {
        if let content = part.pointee.content { value += String(cString: UnsafePointer(content)) }
        child = part.pointee.next
      }
      element.attributes[String(cString: UnsafePointer(name))] = value
    }
  }

  /// The element as markup.
  ///
  /// The corresponding C function is `xmlNodeDump`.
  private func markup(_ node: xmlNodePtr, _ document: xmlDocPtr) -> String? {
    guard let buffer = xmlBufferCreate() else { return nil }
    defer { xmlBufferFree(buffer) }
    guard xmlNodeDump(buffer, document, node, 0, 0) >= 0, let content = xmlBufferContent(buffer)
    else { return nil }
    return String(cString: UnsafePointer(content))
  }
}
