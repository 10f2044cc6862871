/// The objects of a PDF as cairo 1.16 writes it: a plain table, each object once, in plain text.
///
/// Nothing is interpreted beyond what finishing needs, so that a long structure costs little; a file
/// of any other form is not taken.
struct PlainPDF {
  /// The contents of the objects by number, from 1; `nil` for numbers without one.
  private(set) var objects: [[UInt8]?] = []
  /// Which objects are streams.
  private(set) var streams: Set<Int> = []
  /// The first line of the file and the comment after it.
  let head: [UInt8]
  /// The number of the catalog.
  let root: Int
  /// The number of the description.
  let info: Int

  /// Takes a file apart; `nil` when it has another form.
  init?(_ bytes: [UInt8]) {
    guard let trailer = Trailer(bytes), let line = bytes.prefix(200).firstIndex(of: 0x0A),
      bytes.starts(with: Array("%PDF-1.".utf8)), bytes.indices.contains(line + 1),
      bytes[line + 1] == UInt8(ascii: "%"),
      let end = bytes[(line + 1)...].prefix(200).firstIndex(of: 0x0A)
    else { return nil }
    head = Array(bytes[...end])
    root = trailer.root
    info = trailer.info
    objects = Array(repeating: nil, count: trailer.offsets.count)
    let ends = trailer.offsets.filter { $0 > 0 }.sorted() + [trailer.table]
    var next: [Int: Int] = [:]
    for (start, stop) in zip(ends, ends.dropFirst()) { next[start] = stop }
    let close = Array("endobj\n".utf8)
    let stream = Array("\nendstream\n".utf8)
    for (number, offset) in trailer.offsets.enumerated() where offset > 0 {
      let open = Array("\(number) 0 obj\n".utf8)
      guard number > 0, let stop = next[offset], stop - offset > open.count + close.count,
        bytes[offset...].starts(with: open), bytes[(stop - close.count)..<stop].elementsEqual(close)
      else { return nil }
      let content = bytes[(offset + open.count)..<(stop - close.count)]
      objects[number] = Array(content)
      if content.suffix(stream.count).elementsEqual(stream) { streams.insert(number) }
    }
    guard objects.indices.contains(root), objects[root] != nil, objects.indices.contains(info),
      objects[info] != nil
    else { return nil }
  }

  /// Returns whether an object begins with some words.
  func begins(_ number: Int, with words: String) -> Bool {
    objects[number]?.starts(with: words.utf8) ?? false
  }

  /// Adds entries to the end of an object that is a dictionary; returns whether it is one.
  mutating func add(_ entries: String, to number: Int) -> Bool {
    let end = Array(">>\n".utf8)
    guard var content = objects[number], !streams.contains(number),
      content.suffix(end.count).elementsEqual(end)
    else { return false }
    content.removeLast(end.count)
    objects[number] = content + entries.utf8 + end
    return true
  }

  /// Replaces words of an object that are there once; returns whether they are.
  mutating func replace(_ words: String, by others: String, in number: Int) -> Bool {
    guard let content = objects[number].map({ String(decoding: $0, as: UTF8.self) }),
      content.utf8.elementsEqual(objects[number] ?? []), content.ranges(of: words).count == 1
    else { return false }
    objects[number] = Array(content.replacing(words, with: others).utf8)
    return true
  }

  /// Removes an object that nothing refers to any more.
  mutating func remove(_ number: Int) { objects[number] = nil }

  mutating func set(_ content: [UInt8], at number: Int) { objects[number] = content }
}

/// The end of a file: the table of its objects and what it says of them.
private struct Trailer {
  /// The places of the objects by number; 0 for none.
  var offsets: [Int] = []
  /// Where the table begins.
  var table = 0
  var root = 0
  var info = 0

  init?(_ bytes: [UInt8]) {
    let tail = String(decoding: bytes.suffix(200), as: UTF8.self)
    guard
      let match = tail.firstMatch(
        of:
          /trailer\n<< \/Size (\d+)\n   \/Root (\d+) 0 R\n   \/Info (\d+) 0 R\n>>\nstartxref\n(\d+)\n%%EOF\n$/
      ), let size = Int(match.output.1), let root = Int(match.output.2),
      let info = Int(match.output.3), let table = Int(match.output.4)
    else { return nil }
    (self.root, self.info, self.table) = (root, info, table)
    let head = Array("xref\n0 \(size)\n".utf8)
    let first = table + head.count
    guard size > 0, size < 10_000_000, table > 0, first + 20 * size <= bytes.count,
      bytes[table...].starts(with: head)
    else { return nil }
    offsets.reserveCapacity(size)
    for index in 0..<size {
      let entry = bytes[(first + 20 * index)..<(first + 20 * index + 20)]
      let place = entry.prefix(10).reduce(0) { $0 * 10 + Int($1) - 0x30 }
      let kind = entry[entry.startIndex + 17]
      guard kind == UInt8(ascii: "n") || kind == UInt8(ascii: "f"), place >= 0, place < table else {
        return nil
      }
      offsets.append(kind == UInt8(ascii: "n") ? place : 0)
    }
  }
}
