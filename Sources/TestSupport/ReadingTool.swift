internal import Foundation

/// A program of the system that reads what was written.
public enum ReadingTool {
  /// Returns whether a program is installed.
  public static func isInstalled(_ name: String) -> Bool { path(of: name) != nil }

  /// Runs a program and returns what it wrote to its standard output, and its exit status.
  public static func run(
    _ name: String, _ arguments: [String]
  ) throws -> (output: String, status: Int32) {
    guard let path = path(of: name) else { throw Missing(name: name) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    // Through a file, since reading from a pipe may be interrupted by a signal.
    let folder = try ScratchFolder()
    let file = URL(fileURLWithPath: folder.path + "/output")
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    process.standardOutput = handle
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try handle.close()
    return (
      String(decoding: try Data(contentsOf: file), as: UTF8.self), process.terminationStatus
    )
  }

  private struct Missing: Error { var name: String }

  private static func path(of name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }
}
