import Facts
import Foundation
import LedgerStore
import TestSupport
import Testing

private let (writers, batches) = (8, 200)

/// Every fifth file comes from all writers, the others from one each.
private func name(ofBatch batch: Int, by writer: Int) -> String {
  batch % 5 == 0 ? "all-\(batch)" : "\(writer)-\(batch)"
}

@Test func eightProcessesLoseNothingAndKeepNothingTwice() async throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "writers-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let path = folder.appendingPathComponent("deals.sqlite").path
  await withTaskGroup { group in
    for writer in 0..<writers {
      group.addTask {
        await #expect(processExitsWith: .success) {
          [path = path as String, writer = writer as Int] in
          let ledger = try Ledger.open(path, mode: .writing, holder: "writer \(writer)")
          for batch in 0..<batches {
            let name = name(ofBatch: batch, by: writer)
            try ledger.add(.article(name, text: "Text of \(name)."))
          }
        }
      }
    }
  }
  let ledger = try Ledger.open(path, mode: .reading)
  let names = (0..<batches).flatMap { batch in
    batch % 5 == 0
      ? [name(ofBatch: batch, by: 0)] : (0..<writers).map { name(ofBatch: batch, by: $0) }
  }
  #expect(names.count == 40 + 160 * 8)
  #expect(try ledger.findings().map(\.document.id) == names.sorted())
  #expect(try ledger.check() == [])
}
