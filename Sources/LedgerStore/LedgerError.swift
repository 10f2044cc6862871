import Foundation
import GRDB

/// Why a ledger cannot be opened, read or written.
public struct LedgerError: Error, Hashable, Sendable {
  /// What is wrong.
  public let code: Code
  /// The ledger's path as given.
  public let path: String
  /// SQLite's or the reader's own words, for a report of the fault; `nil` where there are none.
  public let detail: String?

  /// The kinds of faults of a ledger.
  public enum Code: Hashable, Sendable {
    /// The file is something else than a ledger.
    case notALedger
    /// The ledger was written by a newer version, in the given form.
    case newerForm(Int)
    /// The ledger was written by a version before the first release, in the given form.
    case olderForm(Int)
    /// Another process holds the ledger; `nil` where it does not say which.
    case busy(Holder?)
    /// The file cannot be opened or created.
    case cannotOpen
    case diskFull
    case readOnly
    /// The file is damaged, or a fact in it cannot be read.
    case damaged
    /// The disk's safe-write setting was refused.
    case notDurable
    /// Another file is known by this identifier already.
    case doubledIdentifier(String)
    /// What is to be imported cannot be read: the file's name, and the line where one is at fault.
    case malformedImport(file: String, line: Int?)
    /// A ledger that is imported into holds something already.
    case notEmpty
    case other
  }

  /// The process that writes a ledger.
  public struct Holder: Hashable, Sendable {
    /// The process's number.
    public let process: Int
    /// What it does, such as `dealline ingest`.
    public let command: String

    /// Creates a holder from its parts.
    public init(process: Int, command: String) {
      self.process = process
      self.command = command
    }
  }

  /// Faults found by the ledger itself, before the path is known.
  enum Fault: Error {
    case notALedger, newerForm(Int), olderForm(Int), notDurable, busy(Holder?)
    case cannotLock(String), doubledIdentifier(String), missing, notEmpty
    case malformedImport(file: String, line: Int?, String), cannotWriteExport(String)
  }

  init(_ error: any Error, path: String) {
    self.path = path
    switch error {
    case let error as LedgerError: (code, detail) = (error.code, error.detail)
    case let fault as Fault: (code, detail) = LedgerError.parts(of: fault)
    case let error as DatabaseError:
      detail = error.message
      switch error.resultCode {
      case .SQLITE_NOTADB: code = .notALedger
      case .SQLITE_BUSY, .SQLITE_LOCKED: code = .busy(nil)
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: code = .cannotOpen
      case .SQLITE_FULL: code = .diskFull
      case .SQLITE_READONLY: code = .readOnly
      case .SQLITE_CORRUPT: code = .damaged
      default: code = .other
      }
    case is FactReader.Malformed: (code, detail) = (.damaged, "\(error)")
    default: (code, detail) = (.other, "\(error)")
    }
  }

  private static func parts(of fault: Fault) -> (Code, String?) {
    switch fault {
    case .notALedger: (.notALedger, nil)
    case .newerForm(let form): (.newerForm(form), nil)
    case .olderForm(let form): (.olderForm(form), nil)
    case .notDurable: (.notDurable, nil)
    case .busy(let holder): (.busy(holder), nil)
    case .cannotLock(let reason): (.readOnly, reason)
    case .doubledIdentifier(let id): (.doubledIdentifier(id), nil)
    case .missing: (.cannotOpen, "there is no such file")
    case .notEmpty: (.notEmpty, nil)
    case .malformedImport(let file, let line, let reason):
      (.malformedImport(file: file, line: line), reason)
    case .cannotWriteExport(let reason): (.other, reason)
    }
  }
}

extension LedgerError: CustomStringConvertible {
  /// What is wrong and what to do, in one sentence.
  public var description: String {
    let text =
      switch code {
      case .notALedger: "the file is no ledger; give another path"
      case .newerForm(let form):
        "the ledger has form \(form), this version reads up to form \(Ledger.currentForm); "
          + "use a newer dealline"
      case .olderForm(let form):
        "the ledger has form \(form), from before the first release; make a new one from its inputs"
      case .busy(let holder?):
        "process \(holder.process) (\(holder.command)) is writing the ledger; try again when it "
          + "is done"
      case .busy(nil): "another program is writing the ledger; try again when it is done"
      case .cannotOpen: "the ledger cannot be opened or created; check the folder and its rights"
      case .diskFull: "the disk is full; the ledger is as it was before this input"
      case .readOnly: "the ledger cannot be written; check its rights and its folder's"
      case .damaged: "the ledger is damaged; restore it from a copy"
      case .notDurable: "the disk refuses safe writing; keep the ledger on another disk"
      case .doubledIdentifier(let id):
        "another file is known as \(id) already; give this one another name"
      case .malformedImport(let file, let line):
        "\(file)\(line.map { ":\($0)" } ?? "") cannot be imported; export the ledger again"
      case .notEmpty: "the ledger holds something already; import into a new one"
      case .other: "the ledger cannot be used"
      }
    return "\(path): \(text)" + (detail.map { " (\($0))" } ?? "")
  }
}
