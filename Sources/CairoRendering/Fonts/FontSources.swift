#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folders that fonts are taken from, and the folder that keeps what is known about them.
///
/// Nothing else on the computer is looked at, so another program's fonts never change a report.
public struct FontSources: Hashable, Sendable {
  /// Folders in which the static files of Inter and Noto Sans are used and all others ignored.
  public var folders: [String]
  /// Folders in which every static font is used; they come first.
  public var extraFolders: [String]
  /// The folder of the font cache; made when it is missing.
  public var cacheFolder: String

  /// Creates sources from folders, whether they exist or not.
  public init(folders: [String], extraFolders: [String] = [], cacheFolder: String) {
    self.folders = folders
    self.extraFolders = extraFolders
    self.cacheFolder = cacheFolder
  }

  /// Returns the usual sources: the system's folders that exist, those that `DEALLINE_FONTS` names
  /// (separated by colons), and a cache below the XDG cache folder.
  ///
  /// - Parameter environment: gives the value of an environment variable.
  public static func standard(environment: (String) -> String? = variable) -> FontSources {
    let home = environment("HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    var folders = systemFolders
    if let home { folders += homeFolders.map { home + $0 } }
    let extra = (environment("DEALLINE_FONTS") ?? "").split(separator: ":").map(String.init)
    return FontSources(
      folders: folders.filter { isFolder($0) && !extra.contains($0) },
      extraFolders: extra,
      cacheFolder: cacheFolder(home: home, environment: environment))
  }

  /// Returns the value of a variable of the process's environment.
  public static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static let systemFolders = [
    "/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/inter",
    "/usr/share/fonts/inter", "/usr/share/fonts/rsms-inter-fonts",
    "/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto",
    "/usr/share/fonts/noto", "/usr/share/fonts/noto-cjk", "/usr/share/fonts/google-noto",
    "/usr/share/fonts/google-noto-sans-cjk-fonts", "/usr/local/share/fonts",
    "/opt/homebrew/share/fonts", "/Library/Fonts",
  ]

  private static let homeFolders = ["/.local/share/fonts", "/.fonts", "/Library/Fonts"]

  private static func cacheFolder(
    home: String?, environment: (String) -> String?
  ) -> String {
    if let cache = environment("XDG_CACHE_HOME"), cache.hasPrefix("/") {
      return cache + "/dealline/fontconfig"
    }
    if let home, isFolder(home), access(home, W_OK) == 0 {
      return home + "/.cache/dealline/fontconfig"
    }
    let temporary = environment("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    return temporary + "/dealline-fontconfig-\(getuid())"
  }
}

/// Returns whether a path is an existing folder.
func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
