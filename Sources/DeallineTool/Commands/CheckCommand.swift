internal import ArgumentParser
internal import Facts
internal import Foundation
internal import LedgerStore

/// `dealline check`: looks through a ledger and what was decided about it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Looks whether the ledger is sound and every decision applies.",
    discussion: """
      Runs SQLite's own checks, compares the kept files with their digests and reads back
      everything that was read from them. Faults end with exit status 65; decisions that do nothing
      are named, and do not.
      """)

  @Option(help: "The ledger; without it, that of the workspace around the current folder.")
  var ledger: String?

  func run() throws {
    let place = try LedgerPlace(ledger: ledger)
    let ledger = try place.open(.reading)
    let faults = try ledger.check()
    for fault in faults { Console.complain("\(place.path): \(fault.message)") }
    guard faults.isEmpty else { throw ExitCode(Failure.Status.badData.rawValue) }
    let facts = try FactBase(ledger: ledger, of: place.workspace)
    let book = facts.book()
    for idle in book.unapplied { Console.write(idle.line(in: place) + "\n") }
    let inputs = try ledger.inputs()
    Console.write(
      "\(place.path): sound; \(counted(inputs.count, "file")), "
        + "\(counted(facts.reports.count, "report")) of \(counted(book.deals.count, "deal")), "
        + "\(counted(facts.statements.count, "statement")), "
        + "\(counted(facts.decisions.count, "decision")), "
        + "\(counted(try ledger.editions().count, "edition"))\n")
  }
}

extension UnappliedDecision {
  /// The decision with its place and why it does nothing.
  func line(in place: LedgerPlace?) -> String {
    let file = place?.workspace.map { Workspace.shortened($0.decisions) } ?? "decisions"
    return "\(file)\(decision.line.map { ":\($0)" } ?? ""): "
      + "\(DecisionFile.words(of: decision)): \(reason)"
  }
}
