internal import Analysis
internal import ArgumentParser
internal import Facts
internal import Reporting

/// `dealline review`: what deserves a look.
struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Lists what deserves a look, by how much a total may be wrong.",
    discussion: """
      Values that contradict each other, figures in two currencies that do not agree, prices that do
      not add up, deals read with little certainty, missing dates and parties, deals that may be one,
      and dates out of order; each with the `dealline decide` that settles it.

      EXAMPLES
        dealline review
        dealline review --limit 100 --json
      """)

  @Option(help: "How many to list.")
  var limit = 20

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var facts: FactOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit is a number above zero.") }
  }

  func run() async throws {
    let base = try await facts.facts()
    let book = base.book()
    let review = Review(of: book, currency: base.currency, rates: try ExchangeRates.bundled())
    let list = ReviewList(review, of: book, currency: base.currency, limit: limit)
    Console.write(
      json
        ? String(decoding: try list.json(), as: UTF8.self) + "\n" : list.text(.standardOutput))
  }
}
