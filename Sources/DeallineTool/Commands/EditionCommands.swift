internal import Analysis
internal import ArgumentParser
internal import Facts
internal import Foundation
internal import LedgerStore
internal import Reporting

/// `dealline editions`: lists what was recorded.
struct EditionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "editions", abstract: "Lists the recorded editions, the oldest first.")

  @Option(help: "The ledger; without it, that of the workspace around the current folder.")
  var ledger: String?

  func run() throws {
    let ledger = try LedgerPlace(ledger: ledger).open(.reading)
    for edition in try ledger.editions() {
      let reference = EditionShelf.Reference(name: edition.name, number: edition.number)
      let record = try EditionShelf(ledger: ledger).edition(reference.description).record
      Console.write(
        "\(reference)  \(counted(record.deals.count, "deal")), "
          + "\(counted(record.decisions.count, "decision"))\n")
    }
  }
}

/// `dealline diff`: says what changed between two editions, and why.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what changed between two editions, and why; the causes add up.",
    discussion: """
      With one edition, it is compared with what the ledger says now of the same period.

      EXAMPLES
        dealline diff weekly-briefing/2016-W46 weekly-briefing/2016-W47
        dealline diff weekly-briefing/2016-W46
        dealline diff weekly-briefing/2016-W47#1 weekly-briefing/2016-W47#2 --json
      """)

  @Argument(help: "The earlier edition, as `dealline editions` names it.")
  var earlier: String

  @Argument(help: "The later edition; without it, what the ledger says now.")
  var later: String?

  @Option(help: "The ledger; without it, that of the workspace around the current folder.")
  var ledger: String?

  @Option(help: "The file with decisions; without it, that of the workspace.")
  var decisions: String?

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let shelf = EditionShelf(ledger: try LedgerPlace(ledger: ledger).open(.reading))
    let first = try shelf.edition(earlier)
    let second: (name: String, record: EditionRecord)
    if let later {
      let found = try shelf.edition(later)
      second = (found.reference.description, found.record)
    } else {
      second = ("now", try await present(of: first.record))
    }
    let comparison: EditionComparison
    do {
      comparison = try EditionComparison(first.record, second.record)
    } catch EditionError.currencies(let was, let now) {
      throw Failure(
        .usage, "the totals of one edition are in \(was.code), of the other in \(now.code)")
    }
    let difference = EditionDifference(
      comparison, earlier: first.reference.description, later: second.name)
    Console.write(
      json ? String(decoding: try difference.json(), as: UTF8.self) + "\n" : difference.text)
  }

  private func present(of record: EditionRecord) async throws -> EditionRecord {
    var options = FactOptions()
    options.from = []
    options.ledger = ledger
    options.decisions = decisions
    let facts = try await options.facts()
    let book = facts.book()
    return Report.record(
      of: try facts.edition(of: try Period(parsing: record.period)), name: record.definition,
      inputs: facts.inputs, decisions: facts.decisions, aliases: book.known.aliases,
      version: Dealline.version)
  }
}
