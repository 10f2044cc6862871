import CPNG
import CPangoCairo
import CQPDF
import CZlib
import Drawing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What this computer has for drawing: library versions, fonts and the font cache.
public struct RenderingDiagnosis: Hashable, Sendable {
  /// A fact, such as `cairo` and `1.16.0`.
  public struct Line: Hashable, Sendable {
    /// What the fact is about.
    public var label: String
    /// What was found.
    public var value: String
  }

  /// Something that is missing, and what to do about it.
  public struct Problem: Hashable, Sendable {
    /// Whether reports cannot be drawn before it is solved; else only some scripts cannot.
    public var isFatal: Bool
    /// What is missing.
    public var summary: String
    /// What to do about it.
    public var remedy: String
  }

  /// The facts, in the order in which to show them.
  public private(set) var lines: [Line] = []
  /// The problems, the worst first; empty when all is well.
  public private(set) var problems: [Problem] = []

  /// Examines the libraries that are linked and the fonts of the given sources.
  public init(fonts: FontSources = .standard()) {
    addVersions()
    add(fonts)
    problems.sort { $0.isFatal && !$1.isFatal }
  }

  private mutating func addVersions() {
    add("cairo", cairo_version_string().map { String(cString: $0) })
    add("Pango", pango_version_string().map { String(cString: $0) })
    add("HarfBuzz", hb_version_string().map { String(cString: $0) })
    let version = Int(FcGetVersion())
    add("fontconfig", "\(version / 10000).\(version / 100 % 100).\(version % 100)")
    add("libpng", png_get_libpng_ver(nil).map { String(cString: $0) })
    add("zlib", zlibVersion().map { String(cString: $0) })
    add("qpdf", qpdf_get_qpdf_version().map { String(cString: $0) })
    if cairo_version() < 11600 {
      add(true, "cairo is older than 1.16, which first wrote tagged PDF", "install cairo 1.16")
    }
    if pango_version() < 15012 {
      add(false, "Pango is older than 1.50.12, the oldest tested", "install Pango 1.50.12")
    }
  }

  private mutating func add(_ fonts: FontSources) {
    let folders = fonts.extraFolders + fonts.folders
    add("font folders", folders.isEmpty ? "none" : folders.joined(separator: " "))
    for folder in fonts.extraFolders where !isFolder(folder) {
      add(false, "the font folder \(folder) does not exist", "correct DEALLINE_FONTS")
    }
    do {
      let inventory = FontInventory(try FontConfiguration(fonts))
      add(inventory)
    } catch {
      add(true, error.message, error.remedy)
    }
    addCache(fonts.cacheFolder)
    do throws(CairoError) {
      try measureASample(fonts)
    } catch {
      add(true, error.message, error.remedy)
    }
  }

  private func measureASample(_ fonts: FontSources) throws(CairoError) {
    do {
      _ = try PangoMeasurer(fonts: fonts).measure("Dealline", style: TextStyle(size: 9))
    } catch let error as CairoError {
      throw error
    } catch {
      throw CairoError(.drawing, "\(error)")
    }
  }

  private mutating func add(_ inventory: FontInventory) {
    for (weight, name) in [(400, "Regular"), (500, "Medium"), (600, "SemiBold"), (700, "Bold")]
    where !inventory.has("Inter", weight: weight) {
      add(true, "Inter \(name) is not installed", "install the package fonts-inter")
    }
    let scripts = [
      ("Noto Sans", "fonts-noto-core"), ("Noto Sans Arabic", "fonts-noto-core"),
      ("Noto Sans Hebrew", "fonts-noto-core"), ("Noto Sans CJK SC", "fonts-noto-cjk"),
    ]
    for (family, package) in scripts where !inventory.has(family) {
      add(
        false, "\(family) is not installed, so its characters cannot be drawn",
        "install the package \(package)")
    }
    for family in ["Inter", "Inter Display"] + scripts.map(\.0) {
      let count = inventory.faces[family]?.count ?? 0
      add(family, count == 0 ? "missing" : "\(count) fonts")
    }
  }

  private mutating func addCache(_ folder: String) {
    // The folder is made by fontconfig when it first writes, so its first existing parent counts.
    var existing = folder
    while !isFolder(existing), let slash = existing.lastIndex(of: "/"), slash > existing.startIndex
    {
      existing = String(existing[..<slash])
    }
    let isWritable = access(existing, W_OK) == 0
    add("font cache", "\(folder) (\(isWritable ? "writable" : "not writable"))")
    if !isWritable {
      add(
        false, "the font cache \(folder) cannot be written, so that each start reads all fonts",
        "set XDG_CACHE_HOME to a folder that can be written")
    }
  }

  private mutating func add(_ label: String, _ value: String?) {
    lines.append(Line(label: label, value: value ?? "unknown"))
  }

  private mutating func add(_ isFatal: Bool, _ summary: String, _ remedy: String) {
    let problem = Problem(isFatal: isFatal, summary: summary, remedy: remedy)
    if !problems.contains(problem) { problems.append(problem) }
  }
}
