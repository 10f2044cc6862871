import Facts
import Foundation
import TestSupport
import Testing

@testable import Extraction

/// Ways to damage a file; each is a property of files that come from the world outside.
enum Damage: String, CaseIterable, Sendable {
  case truncated, flippedBits, binary, zeroBytes, deeplyNested, manyTags, rightToLeft
  case unbalancedQuotes, longLine, cutPieces, repeatedPieces, strayBytes

  /// Returns the damaged bytes; the same for the same generator.
  func apply(to bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var out = bytes
    func place() -> Int { Int.random(in: 0..<max(out.count, 1), using: &random) }
    func insert(_ piece: [UInt8], times: Int) {
      for _ in 0..<times { out.insert(contentsOf: piece, at: min(place(), out.count)) }
    }
    switch self {
    case .truncated: out.removeLast(place())
    case .flippedBits:
      for _ in 0..<max(1, out.count / 60) {
        out[place()] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
    case .binary:
      for i in out.indices where i % 3 == 0 { out[i] = UInt8.random(in: 0...255, using: &random) }
    case .zeroBytes: insert([0], times: 4)
    case .deeplyNested:
      let depth = Int.random(in: 50...3000, using: &random)
      let open = Array(repeating: Array("<div>".utf8), count: depth).flatMap { $0 }
      out.insert(contentsOf: open, at: place())
      if Bool.random(using: &random) {
        out += Array(repeating: Array("</div>".utf8), count: depth).flatMap { $0 }
      }
    case .manyTags:
      let tags = [
        "<b>", "<p>", "<a href='x'>", "</p>", "<td>", "<br>", "&amp;", "&#x202e;", "<!--",
      ]
      let run = (0..<4000).map { _ in tags[Int.random(in: 0..<tags.count, using: &random)] }
      out.insert(contentsOf: Array(run.joined().utf8), at: place())
    case .rightToLeft:
      insert(Array("\u{202E}טורקיה רוכשת\u{2067} 3 מיליארד דולר".utf8), times: 5)
      insert(Array("\u{200F}تركيا\u{061C}".utf8), times: 5)
    case .unbalancedQuotes:
      for quote in ["“", "\"", "’", "„", "«", "(", "[", "”", "'", ")"] {
        insert(Array(quote.utf8), times: 3)
      }
    case .longLine:
      out = out.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
      out += Array(repeating: UInt8(ascii: "x"), count: 20_000) + out
    case .cutPieces:
      for _ in 0..<6 where out.count > 40 {
        let start = place()
        out.removeSubrange(start..<min(out.count, start + 20))
      }
    case .repeatedPieces:
      for _ in 0..<6 {
        let start = place()
        insert(Array(out[start..<min(out.count, start + 120)]), times: 3)
      }
    case .strayBytes: insert([0xC3, 0xFF, 0xED, 0xA0, 0x80, 0xF4], times: 6)
    }
    return out
  }
}

/// Damaged files go through the whole extraction: findings or a named diagnostic, never an end of
/// the program, and no span that does not quote the text.
@Suite struct DamagedInputWalkTests {
  private static let extractor = try? Extractor()

  /// The articles in `fixtures`, and an e-mail and a feed made of them.
  private static let files: [(name: String, bytes: [UInt8])] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent("fixtures/articles")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var files = names.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appendingPathComponent(name))).map { (name, [UInt8]($0)) }
    }
    guard let text = files.first.map({ String(decoding: $0.1, as: UTF8.self) }) else { return [] }
    let page = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    let item =
      "<item><title>A title</title><pubDate>18 Nov 2016</pubDate><description>&lt;p&gt;"
      + page + "&lt;/p&gt;</description></item>"
    let feed =
      "<?xml version=\"1.0\"?>\n<rss><channel><title>Wire</title>\(item)\(item)</channel></rss>"
    let mail =
      "Subject: =?UTF-8?Q?T=C3=BCr?=\nDate: Fri, 18 Nov 2016 10:00:00 +0300\n"
      + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Transfer-Encoding: "
      + "quoted-printable\n\n\(text)\n--b\nContent-Type: text/html; charset=utf-8\n\n<p>\(page)</p>"
      + "\n--b--\n"
    files.append(("wire.xml", Array(feed.utf8)))
    files.append(("mail.eml", Array(mail.utf8)))
    return files
  }()

  @Test(arguments: Damage.allCases)
  func damagedFilesGiveFindingsOrANamedDiagnostic(damage: Damage) throws {
    let extractor = try #require(Self.extractor)
    try #require(Self.files.count > 10, "the fixtures are missing")
    for seed in 0..<28 {
      var random = SeededGenerator(seed: UInt64(seed) &* 7919 &+ UInt64(damage.rawValue.utf8.count))
      // Every third one is a page, an e-mail or a feed.
      let marked = Self.files.filter { !$0.name.hasSuffix(".md") && !$0.name.hasSuffix(".txt") }
      let pool = seed % 3 == 0 ? marked : Self.files
      let file = pool[seed % pool.count]
      let bytes = damage.apply(to: file.bytes, &random)
      let read = DocumentFiles.inputs(bytes: bytes, name: file.name)
      let comment: Comment = "\(damage.rawValue), seed \(seed), \(file.name)"
      #expect(!read.documents.isEmpty || !read.problems.isEmpty, comment)
      for problem in read.problems { #expect(problem.code.contains("."), comment) }
      for input in read.documents {
        let found = extractor.findings(of: input)
        check(found, comment)
        if seed % 7 == 0 { checkOutput(found, comment) }
      }
    }
  }

  /// Text, or a diagnostic that says why there is none; sound spans and certainties.
  private func check(_ found: Findings, _ comment: Comment) {
    let bytes = Array(found.document.text.utf8)
    #expect(!bytes.isEmpty || !found.diagnostics.isEmpty, comment)
    for diagnostic in found.diagnostics {
      #expect(diagnostic.id.contains(".") && !diagnostic.message.isEmpty, comment)
    }
    var spans = found.mentions.map(\.span) + found.diagnostics.compactMap(\.span)
    for deal in found.deals {
      #expect(deal.certainty >= 0 && deal.certainty <= 1, comment)
      spans += deal.evidence
      spans += ReportedDeal.Field.allCases.compactMap { deal.fields[$0]?.span }
    }
    for statement in found.statements {
      spans += [statement.source, statement.cue, statement.evidence].compactMap { $0 }
      spans += statement.content
      #expect(statement.about.allSatisfy(found.deals.indices.contains), comment)
    }
    for span in spans {
      guard span.start >= 0, span.start <= span.end, span.end <= bytes.count else {
        Issue.record("\(span) lies outside \(bytes.count) bytes: \(comment)")
        continue
      }
      // Decoding would put a replacement where a span cuts a character.
      let words = String(validating: bytes[span.start..<span.end], as: UTF8.self)
      #expect(words == span.text, comment)
    }
    #expect(FindingsJSON.problems(in: found).isEmpty, comment)
  }

  /// What is written can be read back, and reaches a terminal without control characters.
  private func checkOutput(_ found: Findings, _ comment: Comment) {
    let line = FindingsJSON.encode(found, layout: .line)
    #expect(!line.utf8.contains(0x0A), comment)
    #expect(throws: Never.self, comment) { try FindingsJSON.decode(Array(line.utf8)) }
    let text = FindingsExplanation.text(of: found)
    #expect(text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A }, comment)
  }

  @Test func documentOfOneByteOver32MiBIsRefusedByName() throws {
    #expect(DocumentReader.largestInput == 32 * 1024 * 1024)
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 32 * 1024 * 1024 + 1)
    let found = try #require(Self.extractor).findings(
      of: DocumentInput(id: "large.txt", content: .bytes(bytes)))
    #expect(found.document.text.isEmpty)
    #expect(found.diagnostics.contains { $0.id == "document.too-large" && $0.severity == .error })
    let feed = DocumentFiles.inputs(bytes: bytes, name: "large.xml")
    #expect(feed.documents.isEmpty)
    #expect(feed.problems.map(\.code) == ["feed.too-large"])
  }
}
