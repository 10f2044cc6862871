import CLibZip

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file of a package.
struct PackagePart: Hashable {
  /// Its path in the package, without a stroke at the beginning.
  var path: String
  /// Its text.
  var text: String
}

/// A ZIP archive in memory.
struct ZipArchive: ~Copyable {
  private let archive: OpaquePointer
  private let source: OpaquePointer

  /// Returns parts packed into an archive: equal parts give equal bytes, as all are dated 1 January
  /// 1980, the first day that archives know.
  ///
  /// - Throws: ``SlideError`` with the code `packing`.
  static func bytes(_ parts: [PackagePart]) throws(SlideError) -> [UInt8] {
    let archive = try ZipArchive()
    for part in parts { try archive.add(part) }
    return try archive.finish()
  }

  /// The corresponding C functions are `zip_source_buffer_create` and `zip_open_from_source`.
  private init() throws(SlideError) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(nil, 0, 0, &error) else {
      throw Self.failure(&error)
    }
    // Kept beyond the archive, to be read when that is closed.
    zip_source_keep(source)
    guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, &error) else {
      zip_source_free(source)
      zip_source_free(source)
      throw Self.failure(&error)
    }
    self.archive = archive
    self.source = source
  }

  /// The corresponding C functions are `zip_source_buffer`, `zip_file_add` and `zip_file_set_dostime`.
  private borrowing func add(_ part: PackagePart) throws(SlideError) {
    var text = part.text
    // The archive frees the copy when it is closed.
    let (copy, count) = text.withUTF8 { bytes in
      let copy = malloc(max(1, bytes.count))
      if let copy, let start = bytes.baseAddress { memcpy(copy, start, bytes.count) }
      return (copy, bytes.count)
    }
    guard let copy, let content = zip_source_buffer(archive, copy, UInt64(count), 1) else {
      free(copy)
      throw SlideError(.packing, "there is no memory for \(part.path)")
    }
    let index = zip_file_add(archive, part.path, content, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(content)
      throw failure()
    }
    let firstDay: UInt16 = 0 << 9 | 1 << 5 | 1
    guard zip_file_set_dostime(archive, UInt64(index), 0, firstDay, 0) == 0,
      zip_set_file_compression(archive, UInt64(index), ZIP_CM_DEFLATE, 6) == 0
    else { throw failure() }
  }

  /// Closes the archive and returns its bytes.
  ///
  /// The corresponding C functions are `zip_close` and `zip_source_read`.
  private consuming func finish() throws(SlideError) -> [UInt8] {
    let (archive, source) = (archive, source)
    discard self
    defer { zip_source_free(source) }
    guard zip_close(archive) == 0 else {
      let error = SlideError(
        .packing, "libzip reports \"\(String(cString: zip_strerror(archive)))\"")
      zip_discard(archive)
      throw error
    }
    guard zip_source_open(source) == 0 else { throw Self.unreadable }
    defer { _ = zip_source_close(source) }
    guard zip_source_seek(source, 0, SEEK_END) == 0 else { throw Self.unreadable }
    let count = Int(zip_source_tell(source))
    guard count > 0, zip_source_seek(source, 0, SEEK_SET) == 0 else { throw Self.unreadable }
    var bytes = [UInt8](repeating: 0, count: count)
    guard zip_source_read(source, &bytes, UInt64(count)) == count else { throw Self.unreadable }
    return bytes
  }

  deinit {
    zip_discard(archive)
    zip_source_free(source)
  }

  private static let unreadable = SlideError(.packing, "libzip gives the package back in parts")

  private borrowing func failure() -> SlideError {
    SlideError(.packing, "libzip reports \"\(String(cString: zip_strerror(archive)))\"")
  }

  private static func failure(_ error: inout zip_error_t) -> SlideError {
    SlideError(.packing, "libzip reports \"\(String(cString: zip_error_strerror(&error)))\"")
  }
}
