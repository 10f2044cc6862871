internal import Foundation

/// A line on the terminal that says how far a run has got; nothing where standard error is no
/// terminal, and nothing in the first half second.
struct Progress {
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private var total = 0
  private var started = ContinuousClock.now
  private var shown = ContinuousClock.now
  private var isShown = false

  /// Begins a run of some steps.
  mutating func begin(total: Int) {
    self.total = total
    started = .now
  }

  /// Says how many steps are done.
  mutating func step(_ done: Int) {
    guard isTerminal else { return }
    let now = ContinuousClock.now
    guard now - started > .milliseconds(500), now - shown > .milliseconds(100) else { return }
    shown = now
    isShown = true
    Console.tell("\r\u{1B}[K\(done) of \(total) files")
  }

  /// Takes the line away, so that another can be written.
  mutating func clear() {
    guard isShown else { return }
    isShown = false
    Console.tell("\r\u{1B}[K")
  }

  /// Ends the run.
  mutating func end() { clear() }
}

extension String {
  /// Returns the text with spaces after it up to a width in characters.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
