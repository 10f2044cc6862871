import Foundation
import GRDB

/// The store of inputs, what was read from them, the deals' identifiers and the editions, in one
/// SQLite file.
///
/// Inputs are only ever added: a changed input is a new version, and the one before stays as it
/// was read. Each input is one transaction, so an interrupted run keeps whole inputs and no parts
/// of them. One process writes at a time; any number may read meanwhile.
public final class Ledger: Sendable {
  /// The newest form of the ledger that this version writes and reads.
  public static let currentForm = 2

  /// What a ledger is opened for.
  public enum Mode: Hashable, Sendable {
    /// Reading only: never creates or changes anything, and never waits for a writer.
    case reading
    /// Reading and writing; a ledger that is not there is created.
    case writing
  }

  let database: DatabaseQueue
  /// `nil` for a ledger in memory, which no other process can see.
  private let lock: LedgerLock?

  private init(_ database: DatabaseQueue, lock: LedgerLock?) {
    self.database = database
    self.lock = lock
  }

  /// Opens the ledger at a path.
  ///
  /// - Parameters:
  ///   - mode: what for.
  ///   - holder: what the process does, for others that wait for it: `dealline ingest`.
  /// - Throws: ``LedgerError`` when the file is not a ledger, is one of a newer form, is written
  ///   by another process for more than five seconds, or cannot be opened.
  public static func open(
    _ path: String, mode: Mode, holder: String = "dealline"
  ) throws(LedgerError) -> Ledger {
    do {
      switch mode {
      case .reading: return try forReading(path)
      case .writing: return try forWriting(path, holder: holder)
      }
    } catch { throw LedgerError(error, path: path) }
  }

  private static func forReading(_ path: String) throws -> Ledger {
    guard FileManager.default.fileExists(atPath: path) else { throw LedgerError.Fault.missing }
    var configuration = Ledger.configuration
    configuration.readonly = true
    let ledger = Ledger(try DatabaseQueue(path: path, configuration: configuration), lock: nil)
    try ledger.database.read { database in
      // An empty file is what a killed writer may leave: nothing was ever in it.
      guard try LedgerSchema.checkForm(database) == currentForm else {
        throw LedgerError.Fault.notALedger
      }
    }
    return ledger
  }

  private static func forWriting(_ path: String, holder: String) throws -> Ledger {
    let folder = (path as NSString).deletingLastPathComponent
    guard folder.isEmpty || FileManager.default.fileExists(atPath: folder) else {
      throw LedgerError.Fault.missing
    }
    let lock = LedgerLock(path: path, holder: holder)
    return try lock.holding {
      var configuration = Ledger.configuration
      configuration.journalMode = .wal
      let ledger = Ledger(try DatabaseQueue(path: path, configuration: configuration), lock: lock)
      // GRDB sets NORMAL together with the log beside the file; only FULL keeps the last commits
      // when the power fails.
      try ledger.setDurability()
      try ledger.prepare()
      return ledger
    }
  }

  /// Creates an empty ledger in memory, which is gone when it is released.
  public static func inMemory() throws(LedgerError) -> Ledger {
    do {
      let ledger = Ledger(try DatabaseQueue(configuration: configuration), lock: nil)
      try ledger.prepare()
      return ledger
    } catch { throw LedgerError(error, path: ":memory:") }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      // A register of a million rows is one transaction: larger pages, and more of them in memory,
      // halve the time that it takes to write and to read. The page size is set once, on creation.
      try database.execute(sql: "PRAGMA page_size = 16384; PRAGMA cache_size = -65536")
    }
    return configuration
  }

  private func setDurability() throws {
    try database.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      let level = try Int.fetchOne(database, sql: "PRAGMA synchronous")
      guard level == 2 else { throw LedgerError.Fault.notDurable }
    }
  }

  private func prepare() throws {
    try database.write { database in
      let form = try LedgerSchema.checkForm(database)
      if form < Ledger.currentForm { try LedgerSchema.migrate(database, from: form) }
    }
  }

  /// The form of the ledger's file.
  public func form() throws(LedgerError) -> Int {
    try read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
  }

  /// The level of SQLite's `synchronous` setting on the connection that writes: 2 is FULL.
  public func durabilityLevel() throws(LedgerError) -> Int {
    try read { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1 }
  }

  // MARK: - Access

  /// Reads from one state of the ledger, whatever is written meanwhile.
  func read<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    do { return try database.read(body) } catch { throw LedgerError(error, path: database.path) }
  }

  /// Writes in one transaction, while no other process writes.
  func write<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    do {
      guard let lock else { return try database.write(body) }
      return try lock.holding { try database.write(body) }
    } catch { throw LedgerError(error, path: database.path) }
  }
}
