import Foundation
import GRDB

/// Why a ledger cannot be opened, read or written.
public struct LedgerError: Error, Hashable, Sendable {
  /// What is wrong.
  public let code: Code
  /// The ledger's path as given.
  public let path: String
  /// SQLite's or the decoder's own words, for a report of the fault; `nil` where there are none.
  public let detail: String?

  /// The kinds of faults of a ledger.
  public enum Code: Hashable, Sendable {
    /// The file is something else than a ledger.
    case notALedger
    /// The ledger was written by a newer version, in the given form.
    case newerForm(Int)
    /// Another program holds the ledger.
    case busy
    /// The file cannot be opened or created.
    case cannotOpen
    case diskFull
    case readOnly
    /// The file is damaged, or a fact in it cannot be read.
    case damaged
    /// The disk's safe-write setting was refused.
    case notDurable
    case other
  }

  /// Faults found by the ledger itself, before the path is known.
  enum Fault: Error {
    case notALedger, newerForm(Int), notDurable
  }

  init(_ error: any Error, path: String) {
    self.path = path
    switch error {
    case let error as LedgerError:
      (code, detail) = (error.code, error.detail)
    case Fault.notALedger: (code, detail) = (.notALedger, nil)
    case Fault.newerForm(let form): (code, detail) = (.newerForm(form), nil)
    case Fault.notDurable: (code, detail) = (.notDurable, nil)
    case let error as DatabaseError:
      detail = error.message
      switch error.resultCode {
      case .SQLITE_NOTADB: code = .notALedger
      case .SQLITE_BUSY, .SQLITE_LOCKED: code = .busy
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: code = .cannotOpen
      case .SQLITE_FULL: code = .diskFull
      case .SQLITE_READONLY: code = .readOnly
      case .SQLITE_CORRUPT: code = .damaged
      default: code = .other
      }
    case is DecodingError: (code, detail) = (.damaged, "\(error)")
    default: (code, detail) = (.other, "\(error)")
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
      case .busy: "another program is writing the ledger; try again when it is done"
      case .cannotOpen: "the ledger cannot be opened or created; check the folder and its rights"
      case .diskFull: "the disk is full; the ledger is as it was before this input"
      case .readOnly: "the ledger cannot be written; check its rights"
      case .damaged: "the ledger is damaged; restore it from a copy"
      case .notDurable: "the disk refuses safe writing; keep the ledger on another disk"
      case .other: "the ledger cannot be used"
      }
    return "\(path): \(text)" + (detail.map { " (\($0))" } ?? "")
  }
}
