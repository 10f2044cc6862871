import CLibZip
import Foundation
import FoundationXML
import Testing

/// A presentation as a reader of archives and of XML sees it.
struct OpenedDeck {
  /// The texts of the parts by their paths.
  private(set) var parts: [String: String] = [:]
  /// The paths in the order in which they are packed.
  private(set) var paths: [String] = []
  /// The times of the parts in the archive, in seconds since 1970.
  private(set) var times: Set<Int> = []

  init(_ bytes: [UInt8]) throws {
    var error = zip_error_t()
    let source = bytes.withUnsafeBytes {
      zip_source_buffer_create($0.baseAddress, UInt64($0.count), 0, &error)
    }
    let archive = try #require(zip_open_from_source(source, ZIP_RDONLY, &error))
    defer { zip_discard(archive) }
    for index in 0..<UInt64(zip_get_num_entries(archive, 0)) {
      var status = zip_stat_t()
      try #require(zip_stat_index(archive, index, 0, &status) == 0)
      let path = String(cString: status.name)
      let file = try #require(zip_fopen_index(archive, index, 0))
      var content = [UInt8](repeating: 0, count: Int(status.size))
      #expect(zip_fread(file, &content, status.size) == content.count)
      zip_fclose(file)
      parts[path] = String(decoding: content, as: UTF8.self)
      paths.append(path)
      times.insert(status.mtime)
    }
  }

  /// Returns the nodes of a part that a path of XPath leads to; names have no prefixes there.
  func nodes(_ part: String, _ path: String) throws -> [XMLNode] {
    let text = try #require(parts[part], "there is no part \(part)")
    let plain = try XMLDocument(xmlString: text, options: [])
    // Each name as one without a prefix, since prefixes are not the point.
    let bare = path.replacing(/(^|\/|\[)([A-Za-z]+)(?![A-Za-z(])/) {
      "\($0.output.1)*[local-name()='\($0.output.2)']"
    }
    return try plain.nodes(forXPath: bare)
  }

  /// Returns the texts of a part's letters, each run for itself.
  func words(_ part: String) throws -> [String] {
    try nodes(part, "//t").map { $0.stringValue ?? "" }
  }

  /// Returns the values of an attribute.
  func values(_ part: String, _ path: String) throws -> [String] {
    try nodes(part, path).map { $0.stringValue ?? "" }
  }
}
