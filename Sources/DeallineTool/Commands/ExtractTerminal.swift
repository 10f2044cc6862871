internal import Foundation

/// What standard output is: a terminal with colours and a width, or a file or pipe.
struct ExtractTerminal: Sendable, Equatable {
  /// The measure of the output in characters.
  var width: Int
  var isColoured: Bool

  /// Without a terminal there are no colours and the measure is 80, so that output that goes into a
  /// file is always the same.
  ///
  /// `NO_COLOR` (any value but the empty one) and `TERM=dumb` turn colours
  /// off.
  init(isTerminal: Bool, columns: Int?, environment: [String: String]) {
    width = isTerminal ? min(max(columns ?? 80, 60), 160) : 80
    let refuses = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    let term = environment["TERM"] ?? ""
    isColoured = isTerminal && !refuses && !term.isEmpty && term != "dumb"
  }

  /// Standard output as it is.
  static var standardOutput: ExtractTerminal {
    let isTerminal = isatty(1) == 1
    var size = winsize()
    var columns: Int?
    if isTerminal, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      columns = Int(size.ws_col)
    }
    return ExtractTerminal(
      isTerminal: isTerminal, columns: columns, environment: ProcessInfo.processInfo.environment)
  }
}
