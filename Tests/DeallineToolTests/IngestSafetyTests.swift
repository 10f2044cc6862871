import Facts
import Foundation
import LedgerStore
import TestSupport
import Testing

private func start(_ desk: TemporaryWorkspace, _ arguments: [String]) throws -> Process {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: BuiltTool.path)
  process.arguments = arguments
  process.currentDirectoryURL = desk.folder
  process.standardOutput = try output(desk)
  process.standardError = process.standardOutput
  try process.run()
  return process
}

/// A file that the process writes its lines to, so that what it told is there after a kill.
private func output(_ desk: TemporaryWorkspace) throws -> FileHandle {
  let file = desk.folder.appendingPathComponent("told-\(UUID().uuidString).log")
  try Data().write(to: file)
  return try FileHandle(forUpdating: file)
}

private func told(_ desk: TemporaryWorkspace) throws -> Set<String> {
  var names: Set<String> = []
  for name in try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
  where name.hasPrefix("told-") {
    for line in try desk.text(of: name).split(separator: "\n") where line.hasPrefix("new ") {
      names.insert(String(line.split(separator: " ")[1]))
    }
    try FileManager.default.removeItem(at: desk.folder.appendingPathComponent(name))
  }
  return names
}

@Test(
  "Killed at 100 moments, ingest keeps every file that it told of, whole, and reads the rest next")
func killedIngestKeepsWhatItTold() throws {
  var random = SeededGenerator(seed: 20_161_128)
  let desk = try TemporaryWorkspace()
  defer { desk.remove() }
  let files = (0..<12).map { "inbox/\($0).md" }
  for (number, file) in files.enumerated() {
    try desk.write(TemporaryWorkspace.article(price: "$\(number + 1) billion"), to: file)
  }
  let ledger = desk.folder.appendingPathComponent("ledger.sqlite")
  // How long a whole run takes here, in microseconds, so that the kills fall all over it.
  let clock = ContinuousClock()
  let whole = try clock.measure { try #require(try desk.run("ingest").status == 0) }
  let span = UInt32(clamping: whole.components.attoseconds / 1_000_000_000_000) + 20_000
  for kill in 0..<100 {
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: ledger.path + ending)
    }
    let process = try start(desk, ["ingest"])
    usleep(UInt32.random(in: 0..<span, using: &random))
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let safe = try told(desk)
    if FileManager.default.fileExists(atPath: ledger.path), !safe.isEmpty {
      let kept = try Ledger.open(ledger.path, mode: .reading)
      #expect(try kept.check() == [], "kill \(kill)")
      let origins = Set(try kept.inputs().map(\.origin))
      #expect(origins.isSuperset(of: safe), "kill \(kill)")
    }
    #expect(try desk.run("ingest").status == 0, "kill \(kill)")
    let kept = try Ledger.open(ledger.path, mode: .reading)
    #expect(try kept.check() == [])
    #expect(Set(try kept.inputs().map(\.origin)) == Set(files))
  }
}

@Test("Eight processes read files into one ledger at once: nothing is lost, nothing is there twice")
func eightProcessesIngestAtOnce() throws {
  let desk = try TemporaryWorkspace()
  defer { desk.remove() }
  for writer in 0..<8 {
    for number in 0..<10 {
      try desk.write(
        TemporaryWorkspace.article(price: "$\(writer + 1).\(number) billion"),
        to: "w\(writer)/\(writer)-\(number).md")
    }
  }
  let processes = try (0..<8).map { try start(desk, ["ingest", "w\($0)"]) }
  for process in processes { process.waitUntilExit() }
  #expect(processes.allSatisfy { $0.terminationStatus == 0 })
  let kept = try Ledger.open(
    desk.folder.appendingPathComponent("ledger.sqlite").path, mode: .reading)
  #expect(try kept.check() == [])
  #expect(try kept.inputs().count == 80)
  #expect(try kept.findings().count == 80)
}

@Test("A writer that waits in vain says who holds the ledger and ends with status 75")
func busyLedgerIsTold() throws {
  let desk = try TemporaryWorkspace()
  defer { desk.remove() }
  try desk.write(TemporaryWorkspace.article(price: "$2 billion"), to: "inbox/a.md")
  #expect(try desk.run("ingest").status == 0)
  try desk.write(TemporaryWorkspace.article(price: "$3 billion"), to: "inbox/b.md")
  let path = desk.folder.appendingPathComponent("ledger.sqlite.lock").path
  let lock = Foundation.open(path, O_RDWR | O_CREAT, 0o666)
  try #require(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
  defer { close(lock) }
  let words = "4711 dealline import\n"
  #expect(pwrite(lock, words, words.utf8.count, 0) == words.utf8.count)
  let result = try desk.run("ingest")
  #expect(result.status == 75)
  #expect(
    result.error.contains("process 4711 (dealline import) is writing the ledger"), "\(result.error)"
  )
  // Reading does not wait.
  #expect(try desk.run("deals").status == 0)
}
