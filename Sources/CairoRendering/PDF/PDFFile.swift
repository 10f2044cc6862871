import CQPDF

/// A PDF that qpdf has read.
struct PDFFile: ~Copyable {
  let pointer: qpdf_data
  /// qpdf reads from these bytes as long as it lives.
  private let bytes: UnsafeMutableBufferPointer<CChar>

  /// Reads a PDF, in silence.
  ///
  /// Problems show when ``write()`` or ``requireSound()`` is called. The corresponding C function is
  /// `qpdf_read_memory`.
  init(_ content: [UInt8]) throws(CairoError) {
    guard let pointer = qpdf_init() else {
      throw CairoError(.invalidPDF, "qpdf has no memory")
    }
    self.pointer = pointer
    bytes = .allocate(capacity: content.count)
    for (index, byte) in content.enumerated() { bytes[index] = CChar(bitPattern: byte) }
    var logger = qpdflogger_create()
    qpdflogger_set_info(logger, qpdf_log_dest_discard, nil, nil)
    qpdflogger_set_warn(logger, qpdf_log_dest_discard, nil, nil)
    qpdflogger_set_error(logger, qpdf_log_dest_discard, nil, nil)
    qpdf_set_logger(pointer, logger)
    qpdflogger_cleanup(&logger)
    qpdf_silence_errors(pointer)
    qpdf_set_suppress_warnings(pointer, 1)
    qpdf_set_attempt_recovery(pointer, 0)
    _ = qpdf_read_memory(pointer, "report", bytes.baseAddress, UInt64(content.count), nil)
  }

  deinit {
    var data: qpdf_data? = pointer
    qpdf_cleanup(&data)
    bytes.deallocate()
  }

  /// Returns the file written anew, compact, with an identifier made from its content.
  ///
  /// Every object is read on the way, so this is the check of the file too: `qpdf_check_pdf` would do
  /// the same once more.
  ///
  /// The corresponding C functions are `qpdf_init_write_memory` and `qpdf_write`.
  func write() throws(CairoError) -> [UInt8] {
    _ = qpdf_init_write_memory(pointer)
    qpdf_set_deterministic_ID(pointer, 1)
    qpdf_set_object_stream_mode(pointer, qpdf_o_generate)
    qpdf_set_stream_data_mode(pointer, qpdf_s_preserve)
    _ = qpdf_write(pointer)
    try requireSound()
    let count = qpdf_get_buffer_length(pointer)
    guard count > 0, let start = qpdf_get_buffer(pointer) else {
      throw CairoError(.invalidPDF, "qpdf wrote an empty file")
    }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// Throws when qpdf has reported an error or a warning.
  func requireSound() throws(CairoError) {
    let error = qpdf_has_error(pointer) != 0 ? qpdf_get_error(pointer) : nil
    let warning =
      error == nil && qpdf_more_warnings(pointer) != 0 ? qpdf_next_warning(pointer) : nil
    guard let problem = error ?? warning else { return }
    let text = qpdf_get_error_message_detail(pointer, problem).map { String(cString: $0) } ?? ""
    throw CairoError(
      .invalidPDF, "the PDF that was made is not sound: \(text)",
      remedy: "nothing was written; please report this with the definition of the report")
  }
}
