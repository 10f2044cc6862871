internal import Foundation
internal import LedgerStore

/// Which ledger a command works on: one that is named, else that of the workspace.
struct LedgerPlace: Sendable {
  /// The ledger's path as messages give it.
  var path: String
  /// The workspace that the ledger belongs to; `nil` for a ledger that is named.
  var workspace: Workspace?

  /// Finds the ledger.
  ///
  /// - Throws: ``Failure`` where none is named and the current folder is in no workspace.
  init(ledger: String?) throws {
    if let ledger {
      path = ledger
    } else if let found = try Workspace.find() {
      workspace = found
      path = Workspace.shortened(found.ledger)
    } else {
      throw Failure(
        .noInput,
        "there is no \(Workspace.fileName) here or in a folder above; make a workspace with "
          + "`dealline init`, or name files with --from or a ledger with --ledger")
    }
  }

  /// Opens the ledger.
  ///
  /// - Throws: ``Failure`` where there is none to read, else the ledger's error.
  func open(_ mode: Ledger.Mode, for command: String = "dealline") throws -> Ledger {
    if mode == .reading, !FileManager.default.fileExists(atPath: path) {
      throw Failure(
        .noInput,
        workspace == nil
          ? "\(path): there is no such ledger; check the name, or make it with `dealline ingest`"
          : "\(path): nothing was read yet; put files into "
            + "\(workspace.map { Workspace.shortened($0.inbox) } ?? "the inbox") and run "
            + "`dealline ingest`")
    }
    return try Ledger.open(path, mode: mode, holder: command)
  }

  /// The folder that the origins of inputs are told from: the ledger's.
  var folder: String {
    let folder = (absolute(path) as NSString).deletingLastPathComponent
    return (folder as NSString).resolvingSymlinksInPath
  }

  /// Returns a file's path from the ledger's folder, such as `inbox/a.txt` or `../news/a.txt`.
  func origin(of file: String) -> String {
    let parts = (absolute(file) as NSString).resolvingSymlinksInPath
      .split(separator: "/").map(String.init)
    let base = folder.split(separator: "/").map(String.init)
    let shared = zip(parts, base).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: base.count - shared) + parts.dropFirst(shared))
      .joined(separator: "/")
  }

  private func absolute(_ path: String) -> String {
    let full =
      path.hasPrefix("/")
      ? path
      : (FileManager.default.currentDirectoryPath as NSString).appendingPathComponent(path)
    return (full as NSString).standardizingPath
  }
}
