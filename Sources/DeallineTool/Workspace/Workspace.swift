internal import Facts
internal import Foundation

/// A folder with a `dealline.yaml`: an inbox, a ledger, decisions and reports that belong together.
struct Workspace: Sendable {
  /// The folder, absolute.
  var root: String
  /// The defaults of its commands.
  var settings: WorkspaceSettings

  /// The name of the file that makes a folder a workspace.
  static let fileName = "dealline.yaml"

  /// The ledger's path.
  var ledger: String { path(settings.ledger) }
  /// The folder that `dealline ingest` reads when no path is named.
  var inbox: String { path(settings.inbox) }
  /// The path of the file with what people decided.
  var decisions: String { path(settings.decisions) }

  /// The path of the style's file; `nil` for the house's.
  var style: String? {
    settings.style == WorkspaceSettings.houseStyle ? nil : path(settings.style)
  }

  private func path(_ name: String) -> String { (root as NSString).appendingPathComponent(name) }

  /// Returns the workspace of a folder: that of the nearest `dealline.yaml` in it or above it;
  /// `nil` where there is none.
  ///
  /// - Throws: `InputProblems` when the file is wrong, ``Failure`` when it cannot be read.
  static func find(from folder: String = FileManager.default.currentDirectoryPath) throws
    -> Workspace?
  {
    var place = (folder as NSString).standardizingPath
    while true {
      let file = (place as NSString).appendingPathComponent(fileName)
      if FileManager.default.fileExists(atPath: file) {
        return Workspace(
          root: place,
          settings: try WorkspaceSettings(yaml: textFile(file), file: shortened(file)))
      }
      guard place != "/", !place.isEmpty else { return nil }
      place = (place as NSString).deletingLastPathComponent
    }
  }

  /// Returns a path as a person in the current folder would write it.
  static func shortened(_ path: String) -> String {
    let here = FileManager.default.currentDirectoryPath
    let root = here.hasSuffix("/") ? here : here + "/"
    return path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path
  }
}
