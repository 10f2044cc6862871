internal import ArgumentParser
internal import Facts
internal import Foundation
internal import LedgerStore

/// `dealline decide`: writes a decision into the workspace's `decisions.yaml`.
struct DecideCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Overrules what was read: writes an entry into decisions.yaml.",
    discussion: """
      EXAMPLES
        dealline decide reject tr-ru-s400 --reason "Both sides denied it"
        dealline decide merge us-qa-f15 us-qa-f15qa
        dealline decide set tr-ru-s400 value "about $2.5 billion" --reason "Rosoboronexport, 2017"
        dealline decide alias "Rosoboroneksport" Russia
      """,
    subcommands: [
      AcceptCommand.self, RejectCommand.self, MergeCommand.self, SplitCommand.self,
      SetCommand.self, AliasCommand.self, OfficialCommand.self,
    ])
}

/// What every decision carries, and where it is written.
struct DecisionOptions: ParsableArguments {
  @Option(help: "Why.")
  var reason: String?

  @Option(help: "Who decides; without it, the name of the user of this machine.")
  var author: String?

  @Option(help: "The day, YYYY-MM-DD; without it, today.")
  var date: String?

  @Option(help: "The file; without it, that of the workspace around the current folder.")
  var decisions: String?

  @Option(help: "The ledger; without it, that of the workspace around the current folder.")
  var ledger: String?
}

extension DecisionOptions {
  /// Returns the deals as decided so far.
  ///
  /// Their identifiers are kept for good: a decision is about to name one.
  func book() async throws -> DealBook {
    let place = try LedgerPlace(ledger: ledger)
    _ = try place.open(.reading)
    try place.open(.writing, for: "dealline decide").keepIdentifiers(with: place.workspace)
    var options = FactOptions()
    options.from = []
    options.ledger = ledger
    options.decisions = decisions.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
    return try await options.facts().book()
  }

  /// Returns the identifier that a deal's name stands for.
  ///
  /// - Throws: ``Failure`` with the nearest names where there is no such deal.
  func deal(_ name: String, in book: DealBook) throws -> String {
    try book.found(name).id
  }

  /// Writes the decision down and says so.
  func write(_ action: Decision.Action) throws {
    let file = try decisions ?? LedgerPlace(ledger: nil).decisions
    let day = try date.map { text in
      guard let day = CalendarDate(iso: text) else {
        throw Failure(.usage, "--date \(text): write a day such as 2016-11-28")
      }
      return day
    }
    let decision = Decision(
      action, reason: reason, author: author ?? NSUserName(), date: day ?? .today)
    let old = FileManager.default.fileExists(atPath: file) ? try textFile(file) : ""
    let new = try DecisionFile.appending(decision, to: old, file: file)
    do {
      try Data(new.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      throw Failure(.cannotCreate, "\(file): cannot be written; check the folder's rights")
    }
    Console.write("\(file): \(DecisionFile.words(of: decision))\n")
  }
}

extension LedgerPlace {
  /// The file of decisions that belongs to the ledger.
  var decisions: String {
    get throws {
      guard let workspace else { throw Failure(.usage, "name the file with --decisions") }
      return Workspace.shortened(workspace.decisions)
    }
  }
}

extension CalendarDate {
  /// The present day by the machine's clock, for what a person does now.
  static var today: CalendarDate {
    CalendarDate(daysSinceEpoch: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
  }
}

/// `dealline decide accept`.
struct AcceptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Takes a deal as a fact, however uncertain it was read.")

  @Argument(help: "The deal's identifier.")
  var deal: String
  @OptionGroup var options: DecisionOptions

  func run() async throws {
    try options.write(.accept(deal: options.deal(deal, in: await options.book())))
  }
}

/// `dealline decide reject`.
struct RejectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "Takes a deal out of every list and total.")

  @Argument(help: "The deal's identifier.")
  var deal: String
  @OptionGroup var options: DecisionOptions

  func run() async throws {
    try options.write(.reject(deal: options.deal(deal, in: await options.book())))
  }
}

/// `dealline decide merge`.
struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Says that deals are one; the first identifier stays.")

  @Argument(help: "The deals' identifiers, two or more.")
  var deals: [String]
  @OptionGroup var options: DecisionOptions

  func run() async throws {
    guard deals.count > 1 else { throw Failure(.usage, "name two deals or more") }
    let book = try await options.book()
    let found = try deals.map { try options.deal($0, in: book) }
    guard Set(found).count == found.count else {
      throw Failure(.usage, "\(deals.joined(separator: ", ")): these names stand for one deal")
    }
    try options.write(.merge(deals: found))
  }
}

/// `dealline decide split`.
struct SplitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Says that some reports of a deal are of another deal.")

  @Argument(help: "The deal's identifier.")
  var deal: String
  @Option(
    parsing: .upToNextOption,
    help: "The reports that are of another deal, as `dealline show` names them: a.txt@311.")
  var reports: [String]
  @OptionGroup var options: DecisionOptions

  func run() async throws {
    let book = try await options.book()
    let found = try book.found(deal)
    let keys = try reports.map { text in
      guard let key = ReportKey(text), found.reports.contains(where: { $0.key == key }) else {
        let known = found.reports.map(\.key.description)
        throw Failure(
          .usage,
          "--reports \(text): \(found.id) has no such report; it has "
            + known.joined(separator: ", "))
      }
      return key
    }
    guard keys.count < found.reports.count else {
      throw Failure(.usage, "these are all reports of \(found.id); name some of them")
    }
    try options.write(.split(deal: found.id, reports: keys))
  }
}

/// `dealline decide set`.
struct SetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Sets a field of a deal.",
    discussion: """
      FIELDS
        value         as an article would say it: "up to $3.4 billion", "EUR 600 million", none
        stage         talks, planned, requested, approved, signed, delivering, delivered,
                      suspended, cancelled, denied
        date          2016-11-28, 2016-11 or 2016
        suppliers     names with commas between: "Russia, China"
        recipients    the same
        designation   the item's name: S-400
        quantity      how many
      """)

  @Argument(help: "The deal's identifier.")
  var deal: String
  @Argument(help: "The field.")
  var field: String
  @Argument(help: "What it is to be.")
  var content: String
  @OptionGroup var options: DecisionOptions

  func run() async throws {
    let field = try DecidedField.read(field, content)
    try options.write(
      .set(deal: options.deal(deal, in: await options.book()), field: field))
  }
}

/// `dealline decide alias`.
struct AliasCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alias", abstract: "Says which party a name stands for.")

  @Argument(help: "The name as it was read.")
  var name: String
  @Argument(help: "The party: a country's name or code, else a name as it should be.")
  var party: String
  @OptionGroup var options: DecisionOptions

  func run() async throws {
    try options.write(.alias(name: name, party: DecidedField.party(party)))
  }
}

/// `dealline decide official`.
struct OfficialCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "official", abstract: "Says that a source speaks for a government.")

  @Argument(help: "The publisher's name, or the document's identifier.")
  var source: String
  @OptionGroup var options: DecisionOptions

  func run() async throws { try options.write(.official(source: source)) }
}
