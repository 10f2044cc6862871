internal import Analysis
internal import ArgumentParser
internal import Facts
internal import Reporting

/// `dealline deals`: lists deals.
struct DealsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deals",
    abstract: "Lists deals, with the totals of each group of stages.",
    discussion: """
      EXAMPLES
        dealline deals --party Turkey
        dealline deals --supplier RU --stage agreed --period 2016 --min 1bn
        dealline deals --csv > deals.csv
      """)

  @Option(help: "Only deals of this country (name or code) or organisation, on either side.")
  var party: String?

  @Option(help: "Only deals that it supplies.")
  var supplier: String?

  @Option(help: "Only deals that it receives.")
  var recipient: String?

  @Option(
    help: "Only deals at this stage, or group of stages: prospective, agreed, delivered, off.")
  var stage: String?

  @Option(help: "Only deals whose stage was reached, or that were first reported, in the period.")
  var period: String?

  @Option(help: "Only deals of at least this value in the currency of totals: 1bn, 500m, 2500000.")
  var min: String?

  @Option(help: "Only deals of at most this value.")
  var max: String?

  @Flag(help: "List the candidates: what was read with little certainty and is in no total.")
  var candidates = false

  @Flag(help: "List the rejected deals.")
  var rejected = false

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print CSV.")
  var csv = false

  @OptionGroup var facts: FactOptions

  func validate() throws {
    if json, csv { throw ValidationError("Print either --json or --csv.") }
    if candidates, rejected { throw ValidationError("List either --candidates or --rejected.") }
  }

  func run() async throws {
    let isWanted = try filter()
    let base = try await facts.facts()
    let book = base.book()
    let deals = candidates ? book.candidates : rejected ? book.rejected : book.deals
    let list = DealList(try base.table(of: deals).filter(isWanted))
    if json {
      Console.write(String(decoding: try list.json(), as: UTF8.self) + "\n")
    } else {
      Console.write(csv ? list.csv : list.text(.standardOutput))
    }
  }

  private func filter() throws -> (ValuedDeal) -> Bool {
    let stages = try stage.map(DealsCommand.stages)
    let period = try period.map(periodOption)
    let least = try min.map { try DealsCommand.amount($0, option: "--min") }
    let most = try max.map { try DealsCommand.amount($0, option: "--max") }
    let sides = [party, supplier, recipient].map { $0.map(PartyFilter.init) }
    return { row in
      let deal = row.deal
      if let sought = sides[0], !sought.fits(deal.suppliers + deal.recipients + deal.contractors) {
        return false
      }
      if let sought = sides[1], !sought.fits(deal.suppliers + deal.contractors) { return false }
      if let sought = sides[2], !sought.fits(deal.recipients) { return false }
      if let stages, !stages.contains(deal.stage) { return false }
      if let period {
        let dates = [deal.date, deal.firstReported].compactMap { $0 }
        if !dates.contains(where: { period.contains($0.middle) }) { return false }
      }
      let value = row.amount?.best.majorUnits
      if let least, value.map({ $0 < least }) ?? true { return false }
      if let most, value.map({ $0 > most }) ?? true { return false }
      return true
    }
  }

  /// Returns the stages that a word stands for.
  static func stages(_ word: String) throws -> Set<Stage> {
    if let stage = Stage(rawValue: word) { return [stage] }
    if let group = Stage.Group(rawValue: word) {
      return Set(Stage.allCases.filter { $0.group == group })
    }
    let known = Stage.allCases.map(\.rawValue) + Stage.Group.allCases.map(\.rawValue)
    let near = nearestName(to: word, among: known).map { "did you mean `\($0)`?" }
    throw Failure(
      .usage, "--stage \(word): no stage; \(near ?? "use one of \(known.joined(separator: ", "))")")
  }

  /// Reads an amount such as `1.5bn`, `500m` or `2500000`.
  static func amount(_ text: String, option: String) throws -> Double {
    let scales: [(String, Double)] = [
      ("tn", 1e12), ("bn", 1e9), ("b", 1e9), ("m", 1e6), ("k", 1e3),
    ]
    let lower = text.lowercased().replacing(",", with: "")
    let scale = scales.first { lower.hasSuffix($0.0) }
    let digits = scale.map { String(lower.dropLast($0.0.count)) } ?? lower
    guard let number = Double(digits), number.isFinite, number >= 0 else {
      throw Failure(.usage, "\(option) \(text): no amount; write such as 1.5bn, 500m or 2500000")
    }
    return number * (scale?.1 ?? 1)
  }
}

/// A country or another party that is looked for.
private struct PartyFilter {
  let country: CountryCode?
  let name: String

  init(_ text: String) {
    country = CountryCode.named(text) ?? CountryCode(text.uppercased())
    name = text.lowercased()
  }

  func fits(_ parties: [Party]) -> Bool {
    parties.contains { party in
      if let country { return party.country == country }
      return party.name.lowercased().contains(name)
    }
  }
}

extension TerminalStyle {
  /// The style of standard output as it is.
  static var standardOutput: TerminalStyle {
    let terminal = ExtractTerminal.standardOutput
    return TerminalStyle(width: terminal.width, isColoured: terminal.isColoured)
  }
}
