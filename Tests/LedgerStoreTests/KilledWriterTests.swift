import Facts
import Foundation
import TestSupport
import Testing

@testable import LedgerStore

/// The files of a run: an article, then a register, and so on.
private let run: [Ledger.Incoming] = (0..<60).map { number in
  number % 2 == 0
    ? .article("a\(number)", text: "Words of the article \(number).")
    : .register("r\(number)", rows: (0..<40).map { "item \(number) \($0)" })
}

/// Adds the files of the run, and writes the name of each to a file as soon as it is safe.
private func addRun(to path: String) throws {
  let ledger = try Ledger.open(path, mode: .writing, holder: "killed writer")
  let told = try #require(fopen(path + ".told", "a"))
  for input in run where try ledger.add(input) != .unchanged {
    fputs(input.id + "\n", told)
    fflush(told)
  }
}

/// The number of times that a writer is killed, and the longest that it lives, in microseconds.
private let (kills, longestLife) = (100, 60_000)

@Test func aKilledWriterLeavesWholeInputsAndTheRestIsCompleted() async throws {
  var random = SeededGenerator(seed: 20_161_123)
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "killed-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  var toldInAll = 0
  for number in 0..<kills {
    let path = folder.appendingPathComponent("\(number).sqlite").path
    let life = UInt32.random(in: 0..<UInt32(longestLife), using: &random)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, life = life as UInt32] in
      let end = Thread {
        usleep(life)
        kill(getpid(), SIGKILL)
      }
      end.start()
      try addRun(to: path)
      // Whatever is left of the writer's life passes after its work.
      while true { usleep(1000) }
    }
    let told = ((try? String(contentsOfFile: path + ".told", encoding: .utf8)) ?? "")
      .split(separator: "\n").map(String.init)
    toldInAll += told.count
    if FileManager.default.fileExists(atPath: path), !told.isEmpty {
      let ledger = try Ledger.open(path, mode: .reading)
      #expect(try ledger.check() == [])
      let kept = Set(try ledger.inputs().map(\.id))
      #expect(told.allSatisfy(kept.contains), "killed after \(life) µs")
      // At most the one that was safe but not told yet.
      #expect(kept.count - told.count <= 1)
    }
    try addRun(to: path)
    let ledger = try Ledger.open(path, mode: .reading)
    #expect(try ledger.check() == [])
    #expect(
      try ledger.findings() == run.flatMap(\.findings).sorted { $0.document.id < $1.document.id })
    #expect(try ledger.registerRows().count == 30 * 40)
  }
  // The kills fell into the work, not only before or after it.
  #expect(toldInAll > kills && toldInAll < kills * run.count)
}
