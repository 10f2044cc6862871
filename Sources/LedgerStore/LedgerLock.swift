import Foundation

/// The file beside a ledger that lets one process write at a time.
///
/// The system gives the lock up when the process that holds it ends, however it ends.
struct LedgerLock: Sendable {
  /// The ledger's path.
  let path: String
  /// What the process does, for those who wait: `dealline ingest`.
  let holder: String

  /// How long a writer waits for its turn, in milliseconds.
  static let patience = 5000
  private static let pause = 2

  /// Runs the body while no other process writes the ledger.
  ///
  /// - Throws: `LedgerError.Fault.busy` with who holds the lock after five seconds, and whatever
  ///   the body throws.
  func holding<Value>(_ body: () throws -> Value) throws -> Value {
    // Who waits holds the turn, so that a process with many batches lets others in between.
    let turn = try opened(path + ".lock-next")
    defer { close(turn) }
    let lock = try opened(path + ".lock")
    defer { close(lock) }
    var waited = 0
    try take(turn, waited: &waited, sign: lock)
    try take(lock, waited: &waited, sign: lock)
    flock(turn, LOCK_UN)
    sign(lock, "\(getpid()) \(holder)\n")
    defer { sign(lock, "") }
    return try body()
  }

  private func opened(_ path: String) throws -> Int32 {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw LedgerError.Fault.cannotLock(String(cString: strerror(errno))) }
    return file
  }

  private func take(_ file: Int32, waited: inout Int, sign lock: Int32) throws {
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw LedgerError.Fault.cannotLock(String(cString: strerror(errno)))
      }
      guard waited < LedgerLock.patience else {
        throw LedgerError.Fault.busy(LedgerLock.holder(named: lock))
      }
      usleep(UInt32(LedgerLock.pause * 1000))
      waited += LedgerLock.pause
    }
  }

  private func sign(_ file: Int32, _ text: String) {
    // The text is for people: the lock holds without it.
    guard ftruncate(file, 0) == 0 else { return }
    _ = Array(text.utf8).withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
  }

  private static func holder(named file: Int32) -> LedgerError.Holder? {
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, 0) }
    let words = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
      .split(separator: "\n").first?.split(separator: " ", maxSplits: 1)
    guard let words, words.count == 2, let process = Int(words[0]) else { return nil }
    return LedgerError.Holder(process: process, command: String(words[1]))
  }
}
