public import Facts
import Foundation
import GRDB

extension Ledger {
  /// A file with what was read from it.
  public struct Incoming: Sendable {
    /// Where the file came from, such as its path below the workspace: the same origin with other
    /// bytes is a changed input.
    public var origin: String
    /// The name under which the reports of the file are known; never empty.
    public var id: String { didSet { stored = nil } }
    /// The whole file.
    public var bytes: [UInt8] { didSet { stored = nil } }
    /// SHA-256 of the bytes, 64 hexadecimal digits.
    public var sha256: String
    /// The version of the rules by which the content was read.
    public var rules: String
    /// What was read.
    public var content: Content { didSet { stored = nil } }
    /// The content as it is stored, where that was made already.
    private(set) var stored: StoredContent?

    /// What was read from a file.
    public enum Content: Hashable, Sendable {
      /// The findings of its documents, in the order of the file: one for an article, several for
      /// a feed.
      case documents([Findings])
      /// The rows of a register, in the order of the file.
      case register([DealReport])

      /// A Boolean value that says whether the file is a register.
      public var isRegister: Bool { if case .register = self { true } else { false } }
    }

    /// Creates an incoming file from its parts.
    public init(
      origin: String, id: String, bytes: [UInt8], sha256: String, rules: String, content: Content
    ) {
      self.origin = origin
      self.id = id
      self.bytes = bytes
      self.sha256 = sha256
      self.rules = rules
      self.content = content
    }

    /// Puts the content into the form in which it is stored: work that can be done on any thread,
    /// before ``Ledger/add(_:again:)`` writes.
    public mutating func prepare() { stored = StoredContent(self) }
  }

  /// How a file stands to what the ledger holds.
  public enum Standing: Hashable, Sendable {
    case new
    /// A file of the same origin is there with other bytes.
    case changed
    case unchanged
    /// The same bytes are there, read by other rules.
    case readByOtherRules
  }

  /// Returns how files stand to what the ledger holds, before they are read.
  ///
  /// A file is unchanged when the same bytes are there from the same origin or under the same
  /// identifier: a file that was moved is not read again.
  public func standing(
    of files: [(origin: String, id: String, sha256: String)], rules: String
  ) throws(LedgerError) -> [Standing] {
    try read { database in
      let versions = try Version.current(in: database)
      let byOrigin = Dictionary(versions.map { ($0.origin, $0) }) { first, _ in first }
      let byID = Dictionary(versions.map { ($0.id, $0) }) { first, _ in first }
      return files.map { file in
        Version.standing(
          ofDigest: file.sha256, rules: rules, sameOrigin: byOrigin[file.origin],
          sameID: byID[file.id]
        ).0
      }
    }
  }

  /// Adds a file with what was read from it, as one transaction.
  ///
  /// A file that is there unchanged is left as it is; one that was read by other rules gets what
  /// was read now; of one that has changed, the version before is kept as replaced.
  ///
  /// - Parameter again: whether what was read takes the place of what an unchanged file holds.
  /// - Returns: how the file stood before; ``Standing/readByOtherRules`` where what was read took
  ///   the place of what the same bytes held.
  /// - Throws: ``LedgerError``, also when another file is known by the identifier.
  @discardableResult
  public func add(_ input: Incoming, again: Bool = false) throws(LedgerError) -> Standing {
    let stored = input.stored ?? StoredContent(input)
    return try write { database in
      let sameOrigin = try Version.current(in: database, where: "origin", is: input.origin)
      let sameID = try Version.current(in: database, where: "id", is: input.id)
      let (standing, version) = Version.standing(
        ofDigest: input.sha256, rules: input.rules, sameOrigin: sameOrigin, sameID: sameID)
      switch (standing, version) {
      case (.unchanged, _) where !again: return .unchanged
      case (.unchanged, let version?), (.readByOtherRules, let version?):
        try Ledger.renew(version, input, stored, in: database)
        return .readByOtherRules
      default:
        guard sameID == nil || sameID?.number == sameOrigin?.number else {
          throw LedgerError.Fault.doubledIdentifier(input.id)
        }
        try Ledger.insert(input, stored, replacing: sameOrigin, in: database)
        return standing
      }
    }
  }

  private static func insert(
    _ input: Incoming, _ stored: StoredContent, replacing old: Version?, in database: Database
  ) throws {
    let number = try (Int64.fetchOne(database, sql: "SELECT MAX(number) FROM input") ?? 0) + 1
    if let old {
      try database.execute(
        sql: "UPDATE input SET replaced_by = ? WHERE number = ?", arguments: [number, old.number])
    }
    try database.execute(
      sql: "INSERT INTO input (number, kind, origin, id, sha256, rules) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        number, input.content.isRegister ? "register" : "document", input.origin, input.id,
        input.sha256, input.rules,
      ])
    try database.execute(
      sql: "INSERT INTO content (input, bytes) VALUES (?, ?)",
      arguments: [number, Data(input.bytes)])
    try stored.insert(input: number, in: database)
  }

  private static func renew(
    _ version: Version, _ input: Incoming, _ stored: StoredContent, in database: Database
  ) throws {
    // What was read names the input as it is known.
    guard version.id == input.id else { throw LedgerError.Fault.doubledIdentifier(version.id) }
    for table in ["document", "register_row"] {
      try database.execute(sql: "DELETE FROM \(table) WHERE input = ?", arguments: [version.number])
    }
    try database.execute(
      sql: "UPDATE input SET rules = ?, kind = ? WHERE number = ?",
      arguments: [
        input.rules, input.content.isRegister ? "register" : "document", version.number,
      ])
    try stored.insert(input: version.number, in: database)
  }
}

/// What the ledger knows of a file's current version.
private struct Version {
  var number: Int64
  var origin: String
  var id: String
  var sha256: String
  var rules: String

  init(_ row: Row) {
    (number, origin, id, sha256, rules) = (row[0], row[1], row[2], row[3], row[4])
  }

  private static let query =
    "SELECT number, origin, id, sha256, rules FROM input WHERE replaced_by IS NULL"

  static func current(in database: Database) throws -> [Version] {
    try Row.fetchAll(database, sql: query).map(Version.init)
  }

  static func current(
    in database: Database, where column: String, is value: String
  ) throws -> Version? {
    try Row.fetchOne(
      database.cachedStatement(sql: query + " AND \(column) = ?"), arguments: [value]
    ).map(Version.init)
  }

  /// Returns the standing of a file and, where its bytes are there, the version that has them.
  static func standing(
    ofDigest sha256: String, rules: String, sameOrigin: Version?, sameID: Version?
  ) -> (Ledger.Standing, Version?) {
    for version in [sameOrigin, sameID] {
      guard let version, version.sha256 == sha256 else { continue }
      return (version.rules == rules ? .unchanged : .readByOtherRules, version)
    }
    return (sameOrigin == nil ? .new : .changed, nil)
  }
}
