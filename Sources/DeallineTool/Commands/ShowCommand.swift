internal import Analysis
internal import ArgumentParser
internal import Facts
internal import Reporting

/// `dealline show`: everything about one deal.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Prints everything about a deal: values and why, stages, reports, statements.",
    discussion: """
      EXAMPLES
        dealline show tr-ru-s400
        dealline show tr-ru-s400 --json
      """)

  @Argument(help: "The deal's identifier, an alias, or the beginning of an identifier.")
  var deal: String

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var facts: FactOptions

  func run() async throws {
    let base = try await facts.facts()
    let book = base.book()
    let found = try book.found(deal)
    // Values that deals share show only among all deals.
    let row =
      try base.table(of: book.deals).rows.first { $0.deal.id == found.id }
      ?? base.table(of: [found]).rows.first
    let card = DealCard(of: found, in: book, statements: base.statements, row: row)
    Console.write(
      json
        ? String(decoding: try card.json(), as: UTF8.self) + "\n" : card.text(.standardOutput))
  }
}
