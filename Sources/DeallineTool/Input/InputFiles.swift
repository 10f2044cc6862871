internal import Extraction
internal import Foundation

/// Files named on the command line, and what is in folders.
enum InputFiles {
  static let articleEndings = DocumentFiles.endings
  static let registerEndings: Set<String> = ["csv", "tsv"]

  /// How many files are read at once.
  static let width = 2 * ProcessInfo.processInfo.activeProcessorCount

  /// Returns whether a file is a register, by its ending; other files are articles.
  static func isRegister(_ path: String) -> Bool {
    registerEndings.contains((path as NSString).pathExtension.lowercased())
  }

  /// Returns the articles and registers of files and folders, in the order of their names.
  ///
  /// A folder with `articles` or `registers` in it stands for those two; any other folder for all
  /// files in and below it. Files whose name begins with `README` or a dot, and files with other
  /// endings, are left out. A file that is named twice comes once.
  ///
  /// - Throws: ``Failure`` with `noInput` when a path does not exist.
  static func find(_ paths: [String]) throws -> [String] {
    var found: [String] = []
    var seen: Set<String> = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw Failure(.noInput, "\(path): there is no such file or folder; check the name")
      }
      for file in isFolder.boolValue ? files(in: path) : [path] {
        let ending = (file as NSString).pathExtension.lowercased()
        let isKnown = registerEndings.contains(ending) || articleEndings.contains(ending)
        guard isKnown || !isFolder.boolValue else { continue }
        if seen.insert((file as NSString).standardizingPath).inserted { found.append(file) }
      }
    }
    return found
  }

  /// What to say of paths in which there is nothing to read.
  static func nothingFound(in paths: [String]) -> Failure {
    Failure(
      .noInput,
      "\(paths.joined(separator: ", ")): no article (.txt, .md, .html, .eml, .rss, .jsonl) "
        + "and no register (.csv) there; name another folder")
  }

  /// Returns the names under which files are known in findings and notes: the last part of each
  /// path, with the folders before it where another file has that name.
  ///
  /// - Parameter taken: names that other files have already.
  static func identifiers(of paths: [String], taken: Set<String> = []) -> [String] {
    var taken = taken
    return paths.map { path in
      let parts = path.split(separator: "/").filter { $0 != "." && $0 != ".." }
      var name = parts.last.map(String.init) ?? path
      for part in parts.dropLast().reversed() {
        guard taken.contains(name) else { break }
        name = part + "/" + name
      }
      taken.insert(name)
      return name
    }
  }

  private static func files(in folder: String) -> [String] {
    let manager = FileManager.default
    func below(_ root: String) -> [String] {
      let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
      let start = root.isEmpty ? base : base + "/" + root
      return (manager.enumerator(atPath: start)?.compactMap { $0 as? String } ?? [])
        .filter { name in
          let parts = name.split(separator: "/")
          return !parts.contains { $0.hasPrefix(".") } && !(parts.last ?? "").hasPrefix("README")
        }
        .map { start + "/" + $0 }
        .filter {
          var isFolder: ObjCBool = false
          return manager.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder.boolValue
        }
        .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    }
    let roots = ["articles", "registers"].filter {
      var isFolder: ObjCBool = false
      return manager.fileExists(atPath: folder + "/" + $0, isDirectory: &isFolder)
        && isFolder.boolValue
    }
    return roots.isEmpty ? below("") : roots.flatMap { below($0) }
  }

  /// Returns the bytes of a file.
  ///
  /// - Throws: ``Failure`` with `noInput` or `noPermission`.
  static func bytes(of path: String) throws -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      let manager = FileManager.default
      if !manager.fileExists(atPath: path) {
        throw Failure(.noInput, "\(path): there is no such file; check the name")
      }
      if !manager.isReadableFile(atPath: path) {
        throw Failure(.noPermission, "\(path): no permission to read it; change its mode or owner")
      }
      throw Failure(.noInput, "\(path): cannot be read; is it a file?")
    }
  }

  /// Returns the last part of a path.
  static func lastPart(of path: String) -> String { (path as NSString).lastPathComponent }
}
