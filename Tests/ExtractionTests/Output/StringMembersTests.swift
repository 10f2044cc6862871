import Foundation
import TestSupport
import Testing

@testable import Extraction

private func members(_ text: String) -> StringMembers? {
  Array(text.utf8).withUnsafeBufferPointer(StringMembers.init)
}

@Suite struct StringMembersTests {
  @Test(
    arguments: [
      (#"{"text":"a"}"#, "a"), (#" { "text" : "a" , "id":null } "#, "a"), (#"{"text":""}"#, ""),
      (#"{"text":"\"\\\/\b\f\n\r\t"}"#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#"{"text":"\u00e9\u20AC\uD83D\ude00!"}"#, "é€😀!"), (#"{"text":"é€😀"}"#, "é€😀"),
      (#"{"te\u0078t":"a"}"#, "a"), (#"{"text":"\n\#u{FEFF}a"}"#, "\n\u{FEFF}a"),
      ("{\"text\":\"a\u{7F}b\"}", "a\u{7F}b"), (#"{}"#, nil), (#"{"text":null}"#, nil),
    ] as [(String, String?)])
  func readsStrings(_ line: String, _ text: String?) throws {
    let value = try #require(members(line))["text"]
    #expect(value.map { Array($0.unicodeScalars) } == text.map { Array($0.unicodeScalars) })
  }

  @Test(
    arguments: [
      "", "[]", "{", #"{"text"}"#, #"{"text":}"#, #"{"text":1}"#, #"{"text":{}}"#,
      #"{"text":true}"#,
      #"{"text":"a""#, #"{"text":"a}"#, #"{"text":"a"}x"#, #"{"text":"a",}"#, #"{"text":"\x"}"#,
      #"{"text":"\u12"}"#, #"{"text":"\uD800"}"#, #"{"text":"\uDC00"}"#,
      #"{"text":"\uD800\u0041"}"#,
      #"{"a":"1","a":"2"}"#, "{\"text\":\"a\nb\"}", "{\"text\":\"\\\"}", #"{text:"a"}"#, "nul",
      #"{"text":nul}"#,
    ])
  func leavesAllElseToTheFullParser(_ line: String) {
    #expect(members(line) == nil)
  }

  @Test func leavesBytesThatAreNoTextToTheFullParser() {
    let bytes = Array(#"{"text":""#.utf8) + [0x61, 0xFF] + Array(#""}"#.utf8)
    #expect(bytes.withUnsafeBufferPointer(StringMembers.init) == nil)
  }

  @Test func agreesWithTheFullParserOnWhatItReads() throws {
    let pieces = [
      "{", "}", "\"", "\"a\"", "\"text\"", ":", ",", "null", "\\", "\\u00e9", "\\ud83d\\ude00",
      "\\n",
      " ", "é", "1", "[", "\u{1}", "\u{7F}",
    ]
    var generator = SeededGenerator(seed: 20_161_120)
    var count = 0
    for _ in 0..<20_000 {
      let middle = (0..<Int.random(in: 0...6, using: &generator)).compactMap { _ in
        pieces.randomElement(using: &generator)
      }
      let text = "{\"text\":" + middle.joined() + "}"
      guard let read = members(text) else { continue }
      count += 1
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text)")
      for key in ["text", "a"] { #expect(read[key] == object[key] as? String, "\(text)") }
    }
    #expect(count > 500)
  }
}
