import Foundation
import Testing

/// The built command, run as a process of its own.
enum BuiltTool {
  struct Result {
    var status: Int32
    var output: String
    var error: String
  }

  /// The package's root, found from this file.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The command beside the test runner.
  static let path: String = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("dealline").path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        return candidate
      }
      folder.deleteLastPathComponent()
    }
    return root.appendingPathComponent(".build/debug/dealline").path
  }()

  /// Runs the command in the package's root.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Result {
    try runProgram(path, arguments, input: input, environment: environment)
  }

  /// Runs any program; its output goes through files, so that no pipe can fill up.
  static func runProgram(
    _ program: String, _ arguments: [String], input: String = "",
    environment: [String: String] = [:], folder current: URL = root
  ) throws -> Result {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = current
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    func handle(_ name: String, _ content: String) throws -> FileHandle {
      let file = folder.appendingPathComponent(name)
      try Data(content.utf8).write(to: file)
      return try FileHandle(forUpdating: file)
    }
    process.standardInput = try handle("in", input)
    process.standardOutput = try handle("out", "")
    process.standardError = try handle("err", "")
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(
        decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
    }
    return Result(
      status: process.terminationStatus, output: try text("out"), error: try text("err"))
  }

  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dealline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Returns the path of a program, or `nil` when it is not installed.
  static func program(_ name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { $0 + "/" + name }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
