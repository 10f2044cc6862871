import Facts
import Registers
import TestSupport
import Testing

private let sound = #"""
  id,supplier,recipient,designation,quantity,amount,currency,bound,low,high,stage,date,note
  a,Russia,Turkey,S-400,4,2500000000,USD,about,,,signed,2017-09-12,"one, ""two"""
  b,Germany; Netherlands,Lithuania,Boxer,88,385600000,EUR,exact,,,signed,2016-08-22,Zürich
  c,China,Pakistan,,8,,USD,range,4000000000,5000000000,approved,2015-04,"two
  lines"

  """#

/// Reads a sound register with a few bytes changed, added or left out.
@Test(arguments: 0..<40)
func neitherStopsNorMisplacesFaultsInDamagedRegisters(seed: Int) {
  var random = SeededGenerator(seed: UInt64(seed))
  let marks = Array("\",;\n\r\t0é\u{FEFF}".utf8) + [0, 0xFF]
  for _ in 0..<50 {
    var bytes = Array(sound.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let mark = marks.randomElement(using: &random) ?? 0
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = mark
      case 1: bytes.insert(mark, at: place)
      default: bytes.remove(at: place)
      }
    }
    do {
      let table = try RegisterReader().read(bytes: bytes, name: "r.csv")
      for report in table.reports {
        let span = report.deal.evidence[0]
        #expect(String(decoding: bytes[span.start..<span.end], as: UTF8.self) == span.text)
      }
    } catch {
      #expect(!error.errors.isEmpty)
      for fault in error.errors {
        #expect(fault.line >= 1 && fault.line <= bytes.count + 1)
        #expect(fault.column >= 1 && fault.column <= fault.text.unicodeScalars.count + 2)
        #expect(!fault.suggestion.isEmpty)
      }
    }
  }
}

@Test(arguments: ["\"a\n", "\"\"\"\n", "a,\"b\"c\n", "\",\n", "a,b\n"])
func namesTheFirstHundredFaultsOfAHopelessRegister(_ line: String) {
  let text = "supplier,recipient,stage\n" + String(repeating: line, count: 100_000)
  do {
    _ = try RegisterReader().read(bytes: Array(text.utf8), name: "r.csv")
    Issue.record("a register without a sound row was read")
  } catch {
    #expect(error.errors.count <= 100)
    #expect(error.errors.count + error.omitted >= 1)
  }
}
