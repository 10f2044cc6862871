public import Facts
internal import Foundation

/// Reads input documents from JSON lines: `{"id": …, "text": … | "html": …, "published": …?,
/// "title": …?, "publisher": …?, "url": …?}`, one a line.
public enum JSONLinesInput {
  /// A line that is no document.
  public struct LineError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// What is wrong and what to do.
    public let message: String

    /// The place and what is wrong there.
    public var description: String { "line \(line): \(message)" }
  }

  /// Returns the document of one line, or `nil` when the line is blank.
  ///
  /// - Parameters:
  ///   - number: the line's number, from 1, for the error.
  ///   - unnamed: the identifier where the line gives none; `nil` makes it `line-3`.
  /// - Throws: ``LineError`` when the line is no such object.
  public static func document(
    line: some Collection<UInt8>, number: Int, unnamed: String? = nil
  ) throws -> DocumentInput? {
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return nil }
    func fail(_ message: String) -> LineError { LineError(line: number, message: message) }
    if let members = line.withContiguousStorageIfAvailable(StringMembers.init) ?? nil {
      return try document(number: number, unnamed: unnamed, fail) { members[$0] }
    }
    let parsed: Any
    do {
      parsed = try JSONSerialization.jsonObject(with: Data(line))
    } catch {
      throw fail("not JSON; write one object a line, with id and text or html")
    }
    guard let object = parsed as? [String: Any] else {
      throw fail("not an object; write {\"id\": …, \"text\": …}")
    }
    return try document(number: number, unnamed: unnamed, fail) { key in
      guard let value = object[key], !(value is NSNull) else { return nil }
      guard let text = value as? String else { throw fail("\"\(key)\" is not a string") }
      return text
    }
  }

  /// Returns the document of an object's members.
  private static func document(
    number: Int, unnamed: String?, _ fail: (String) -> LineError,
    member string: (String) throws -> String?
  ) throws -> DocumentInput {
    let content: DocumentInput.Content
    switch (try string("text"), try string("html")) {
    case (let text?, nil): content = .text(text)
    case (nil, let html?): content = .html(html)
    case (nil, nil): throw fail("neither \"text\" nor \"html\"; give one of them")
    case (.some, .some): throw fail("both \"text\" and \"html\"; give one of them")
    }
    return DocumentInput(
      id: try string("id") ?? unnamed ?? "line-\(number)", content: content,
      published: try string("published"), title: try string("title"),
      publisher: try string("publisher"), url: try string("url"))
  }

  /// Returns a document as one line, ended by a line feed, as ``document(line:number:unnamed:)``
  /// reads it.
  ///
  /// What is not known is left out; the text is the body as read.
  public static func line(of document: Document) -> String {
    var json = JSONText(isPretty: false)
    json.object { json in
      json.field("id", document.id)
      if let published = document.published { json.field("published", published.iso) }
      if let title = document.title { json.field("title", title) }
      if let publisher = document.publisher { json.field("publisher", publisher) }
      if let url = document.url { json.field("url", url) }
      json.field("text", document.text)
    }
    return json.text + "\n"
  }

  /// Returns the documents of all lines and the errors of those that are none, by line.
  public static func documents(
    in bytes: [UInt8]
  ) -> (documents: [DocumentInput], errors: [LineError]) {
    var documents: [DocumentInput] = []
    var errors: [LineError] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      do {
        if let document = try document(line: line, number: number) { documents.append(document) }
      } catch let error as LineError {
        errors.append(error)
      } catch {
        errors.append(LineError(line: number, message: "unreadable"))
      }
    }
    return (documents, errors)
  }
}
