import Facts
import Foundation
import LedgerStore
import TestSupport
import Testing

/// The files of a run: an article, then a register, and so on.
private let run: [Ledger.Incoming] = (10..<40).map { number in
  number % 2 == 0
    ? .article("a\(number)", text: "Words of the article \(number).")
    : .register("r\(number)", rows: (0..<40).map { "item \(number) \($0)" })
}

private let kills = 100

/// Adds the files of the run, and writes the name of each to a file as soon as it is safe.
///
/// - Parameter afterTelling: called with the number of files told, beginning with none.
private func addRun(to path: String, afterTelling: (Int) -> Void = { _ in }) throws {
  let told = try #require(fopen(path + ".told", "a"))
  defer { fclose(told) }
  afterTelling(0)
  let ledger = try Ledger.open(path, mode: .writing, holder: "killed writer")
  for (index, input) in run.enumerated() where try ledger.add(input) != .unchanged {
    fputs(input.id + "\n", told)
    fflush(told)
    afterTelling(index + 1)
  }
}

/// Ends this process from outside its work, the given number of microseconds from now.
private func killSoon(after delay: UInt32) {
  Thread {
    usleep(delay)
    kill(getpid(), SIGKILL)
  }.start()
}

@Test func aKilledWriterLeavesWholeInputsAndTheRestIsCompleted() async throws {
  var random = SeededGenerator(seed: 20_161_123)
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "killed-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  for number in 0..<kills {
    let path = folder.appendingPathComponent("\(number).sqlite").path
    // The kill falls into the opening or one of the next few inputs.
    let point = Int.random(in: 0..<run.count, using: &random)
    let delay = UInt32.random(in: 0..<3_000, using: &random)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, point = point as Int, delay = delay as UInt32] in
      try addRun(to: path) { if $0 == point { killSoon(after: delay) } }
      // A kill that comes late finds the work done.
      while true { usleep(1000) }
    }
    let told = try String(contentsOfFile: path + ".told", encoding: .utf8)
      .split(separator: "\n").map(String.init)
    #expect(told.count >= point)
    if !told.isEmpty {
      let ledger = try Ledger.open(path, mode: .reading)
      #expect(try ledger.check() == [])
      let kept = Set(try ledger.inputs().map(\.id))
      #expect(told.allSatisfy(kept.contains), "killed \(delay) µs after \(point)")
      // At most the one that was safe but not told yet.
      #expect(kept.count - told.count <= 1)
    }
    try addRun(to: path)
    let ledger = try Ledger.open(path, mode: .reading)
    #expect(try ledger.check() == [])
    #expect(try ledger.findings() == run.flatMap(\.findings))
    #expect(try ledger.registerRows() == run.flatMap(\.rows))
  }
}
