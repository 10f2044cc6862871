#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a file beside its place and renames it, so that it appears whole or not at all.
package enum FileReplacement {
  /// Writes bytes to a path; a symbolic link keeps pointing to the file, which keeps its mode.
  ///
  /// - Throws: `cannotCreate` or `cannotWrite`; then nothing is left behind.
  package static func write(_ bytes: [UInt8], to path: String) throws(CairoError) {
    let target = resolved(path)
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR {
      throw CairoError(
        .cannotCreate, "\(path) is a folder", remedy: "name a file in it")
    }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      return try writeInPlace(bytes, to: target)
    }
    if exists, access(target, W_OK) != 0 { throw cannotCreate(path) }
    let (descriptor, temporary) = try makeTemporary(beside: target, path: path)
    if exists { _ = fchmod(descriptor, status.st_mode & 0o7777) }
    do throws(CairoError) {
      try put(bytes, into: descriptor, path: path)
    } catch {
      _ = unlink(temporary)
      throw error
    }
    guard rename(temporary, target) == 0 else {
      let error = cannotCreate(path)
      _ = unlink(temporary)
      throw error
    }
    synchronizeFolder(of: target)
  }

  /// Writes to a device or a pipe, which cannot be replaced.
  private static func writeInPlace(_ bytes: [UInt8], to path: String) throws(CairoError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw cannotCreate(path) }
    defer { _ = close(descriptor) }
    try writeAll(bytes, to: descriptor, path: path)
  }

  /// Writes all bytes to stable storage and closes the file.
  private static func put(
    _ bytes: [UInt8], into descriptor: Int32, path: String
  ) throws(CairoError) {
    do throws(CairoError) {
      try writeAll(bytes, to: descriptor, path: path)
      guard fsync(descriptor) == 0 else { throw cannotWrite(path) }
    } catch {
      _ = close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw cannotWrite(path) }
  }

  private static func writeAll(
    _ bytes: [UInt8], to descriptor: Int32, path: String
  ) throws(CairoError) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        systemWrite(descriptor, buffer.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw cannotWrite(path) }
      offset += count
    }
  }

  private static func makeTemporary(
    beside target: String, path: String
  ) throws(CairoError) -> (descriptor: Int32, path: String) {
    for attempt in 0..<100 {
      let name = "\(folder(of: target)).\(lastComponent(of: target)).\(getpid()).\(attempt).part"
      let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, name) }
      guard errno == EEXIST else { break }
    }
    throw cannotCreate(path)
  }

  /// Returns what a path leads to when it is a symbolic link, else the path.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func synchronizeFolder(of path: String) {
    let name = folder(of: path)
    let descriptor = open(name.isEmpty ? "." : name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    _ = close(descriptor)
  }

  /// Returns the part of a path up to and with its last slash.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private static func lastComponent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  private static func cannotCreate(_ path: String) -> CairoError {
    CairoError(.cannotCreate, "\(path) cannot be created: \(reason())")
  }

  private static func cannotWrite(_ path: String) -> CairoError {
    CairoError(.cannotWrite, "\(path) cannot be written: \(reason())")
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
